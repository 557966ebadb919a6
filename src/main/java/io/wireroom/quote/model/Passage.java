package io.wireroom.quote.model;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.learn.Hash;
import io.wireroom.learn.WordClusters;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Stretch;
import io.wireroom.quote.WordKnowledge;
import io.wireroom.syntax.ArticleParses;
import io.wireroom.syntax.Parse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the models see of a stretch: a row of numbers for each thing known of its pieces, mostly
 * hashes. Rows have {@link #PAD} places of padding on both sides, so that place {@code i + PAD} is
 * piece {@code i}.
 */
public final class Passage {
  /** Where the first piece stands in a row. */
  static final int PAD = 4;

  /** How far a cue is looked for on either side. */
  private static final int FAR = 40;

  /** A quotation of more words is speech, around which the parser sees no clauses. */
  private static final int SPEECH = 5;

  /** What a quotation is to the parser: some noun. */
  private static final String QUOTATION = "something";

  final Stretch stretch;
  public final int size;
  final int[] word;
  final int[] lemma;
  final int[] pos;

  /** The first two letters of the part of speech. */
  final int[] broad;

  /** Type and form of the mention that a piece is in, and whether it begins it. */
  final int[] mention;

  /** How a quotation looks; 0 for a token. */
  final int[] quoted;

  /** Parts of speech of a quotation's first word, and of its last; 0 for a token. */
  final int[] firstInside;

  final int[] lastInside;

  /** Dictionary form of the nearest likely cue on either side. */
  final int[] cueBefore;

  final int[] cueAfter;

  /** {@link WordKnowledge#mark}. */
  final int[] marks;

  /** How near the quotations on either side are. */
  final int[] near;

  /** {@code [level][place]}. */
  final int[][] clusters;

  /** Null where speech is quoted: its place in a clause cannot be told by its looks. */
  final Parse parse;

  final PassageTree tree;

  /** How many quotations there are and how much they hold. */
  final int quotations;

  private final WordKnowledge knowledge;

  /**
   * @param text of the article
   * @param mentions of the article, in text order
   * @param firstMention index of the first that may lie in the stretch
   * @param parses of the article
   */
  public Passage(
      String text,
      Stretch stretch,
      List<Mention> mentions,
      int firstMention,
      WordKnowledge knowledge,
      ArticleParses parses) {
    this.stretch = stretch;
    this.knowledge = knowledge;
    size = stretch.size();
    word = row(1);
    lemma = row(1);
    pos = row(1);
    broad = row(1);
    mention = row(-1);
    quoted = row(0);
    firstInside = row(0);
    lastInside = row(0);
    cueBefore = row(0);
    cueAfter = row(0);
    marks = row(0);
    near = row(0);
    clusters = new int[knowledge.clusters().levels()][];
    for (int level = 0; level < clusters.length; level++) {
      clusters[level] = row(-2);
    }
    words();
    mentions(mentions, firstMention);
    cues();
    quotations = quotations();
    parse = speech() ? null : parse(text, parses);
    tree = new PassageTree(this);
  }

  /** A row, with padding. */
  int[] row(int padding) {
    int[] row = new int[size + 2 * PAD];
    Arrays.fill(row, 0, PAD, padding);
    Arrays.fill(row, size + PAD, row.length, padding);
    return row;
  }

  /** Numbers of a few sizes for distances. */
  static int bucket(int distance) {
    if (distance <= 2) {
      return distance;
    }
    return distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : distance < 60 ? 6 : 7;
  }

  private void words() {
    WordClusters known = knowledge.clusters();
    for (int i = 0; i < size; i++) {
      Piece piece = stretch.at(i);
      int at = i + PAD;
      String tag = piece.pos();
      pos[at] = tag.hashCode();
      broad[at] = tag.substring(0, Math.min(2, tag.length())).hashCode();
      marks[at] = knowledge.mark(piece);
      if (piece.quoted()) {
        quoted[at] = look(piece);
        int space = piece.inside().indexOf(' ');
        firstInside[at] = Hash.of(piece.inside(), 0, space);
        lastInside[at] = Hash.of(piece.inside(), space + 1, piece.inside().length());
        lemma[at] = 7;
        word[at] = quoted[at];
      } else {
        lemma[at] = Hash.of(piece.lemma());
        word[at] = Hash.of(piece.word());
        int found = known.find(piece.word());
        for (int level = 0; level < clusters.length; level++) {
          clusters[level][at] = known.cluster(level, found);
        }
      }
    }
  }

  /** How a quotation looks: length, first letter, last mark. */
  private static int look(Piece piece) {
    int words = piece.words();
    int length = words > 12 ? 5 : words > 6 ? 4 : words > 3 ? 3 : Math.min(2, words);
    char tail = piece.quotation().tail();
    int ending = tail == ',' ? 1 : tail == '.' ? 2 : tail == '?' || tail == '!' ? 3 : 0;
    return 9 + length * 16 + (piece.capital() ? 8 : 0) + ending * 2;
  }

  private void mentions(List<Mention> mentions, int first) {
    for (int m = first; m < mentions.size(); m++) {
      Mention each = mentions.get(m);
      if (size == 0 || each.begin() >= stretch.at(size - 1).end()) {
        break;
      }
      int code = Hash.mix(each.type().name().hashCode(), each.form().name().hashCode()) | 1;
      for (int i = place(each.begin()); i < size && stretch.at(i).begin() < each.end(); i++) {
        int at = i + PAD;
        boolean begins = stretch.at(i).begin() <= each.begin();
        if (!stretch.at(i).quoted() && (mention[at] == 0 || each.form() == MentionForm.NAME)) {
          mention[at] = begins ? code : code - 1;
        }
      }
    }
  }

  /** First piece that ends after an offset. */
  private int place(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretch.at(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void cues() {
    int last = -1;
    for (int i = 0; i < size; i++) {
      cueBefore[i + PAD] = last < 0 || i - last > FAR ? 0 : lemma[last + PAD];
      last = marks[i + PAD] >= WordKnowledge.CUE ? i : last;
    }
    last = -1;
    for (int i = size - 1; i >= 0; i--) {
      cueAfter[i + PAD] = last < 0 || last - i > FAR ? 0 : lemma[last + PAD];
      last = marks[i + PAD] >= WordKnowledge.CUE ? i : last;
    }
  }

  private int quotations() {
    int count = 0;
    int words = 0;
    int last = -100;
    for (int i = 0; i < size; i++) {
      near[i + PAD] = bucket(i - last);
      if (quoted[i + PAD] > 0) {
        last = i;
        count++;
        words += stretch.at(i).words();
      }
    }
    last = size + 100;
    for (int i = size - 1; i >= 0; i--) {
      near[i + PAD] += 8 * bucket(last - i);
      last = quoted[i + PAD] > 0 ? i : last;
    }
    return Math.min(3, count) * 4 + (words > 12 ? 3 : words > 3 ? 2 : words > 0 ? 1 : 0);
  }

  private boolean speech() {
    for (int i = 0; i < size; i++) {
      if (stretch.at(i).quoted() && stretch.at(i).words() > SPEECH) {
        return true;
      }
    }
    return false;
  }

  private Parse parse(String text, ArticleParses parses) {
    List<String> words = new ArrayList<>(size);
    String[] tags = new String[size];
    for (int i = 0; i < size; i++) {
      Piece piece = stretch.at(i);
      words.add(piece.quoted() ? QUOTATION : text.substring(piece.begin(), piece.end()));
      tags[i] = piece.quoted() ? "NN" : piece.pos();
    }
    return parses.of(size == 0 ? 0 : stretch.at(0).begin(), words, tags);
  }
}
