package io.wireroom.name;

import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that a tagger's labels make, in text order, without what belongs to no name: articles,
 * marks and possessives at their ends, and titles before persons.
 */
public final class TaggedNames {
  /** {@code Berlin-based}, {@code U.S.-led}: a name with something hung on is none. */
  private static final Pattern HUNG_ON =
      Pattern.compile(
          "(?<=.)-(?:based|born|led|backed|run|held|owned|wide|style|era|bound|trained)\\z");

  /** Words of a person's name. */
  private static final int LONGEST = 4;

  private final DocumentWords words;
  private final List<Name> names = new ArrayList<>();

  /** Words in small letters that the tagger took for somebody. */
  private final List<Name> trades = new ArrayList<>();

  /** The words of names. */
  private final BitSet named = new BitSet();

  private TaggedNames(DocumentWords words) {
    this.words = words;
  }

  /**
   * What a tagger says of a word.
   *
   * @param tag with or without a prefix, {@code O} for none
   */
  public record Label(String tag, double confidence) {
    public static final Label NONE = new Label("O", 0);
  }

  /**
   * The names.
   *
   * @param labels one per word
   */
  public static List<Name> of(List<Label> labels, DocumentWords words) {
    TaggedNames tagged = new TaggedNames(words);
    tagged.read(labels);
    tagged.names.forEach(name -> tagged.named.set(name.from(), name.to()));
    tagged.trades.forEach(tagged::apposed);
    tagged.names.sort((one, two) -> Integer.compare(one.from(), two.from()));
    return tagged.names;
  }

  private void read(List<Label> labels) {
    int from = 0;
    String open = "";
    double least = 1;
    for (int i = 0; i < words.size; i++) {
      String tag = labels.get(i).tag();
      String bare = NameTypes.ofTag(tag) == null ? "" : NameTypes.bare(tag);
      boolean goesOn =
          !open.isEmpty()
              && bare.equals(open)
              && !NameTypes.begins(tag)
              && words.sentence[i] == words.sentence[from];
      if (!goesOn) {
        add(from, i, open, least);
        from = i;
        open = bare;
        least = 1;
      }
      if (!bare.isEmpty()) {
        least = Math.min(least, labels.get(i).confidence());
      }
    }
    add(from, words.size, open, least);
  }

  private void add(int first, int last, String label, double confidence) {
    if (label.isEmpty()) {
      return;
    }
    NameKind kind = NameTypes.kind(label);
    int from = first;
    int to = last;
    while (from < to && !startsName(from, to)) {
      from++;
    }
    while (to > from && !endsName(to - 1)) {
      to--;
    }
    while (kind == NameKind.PERSON && title(from, to)) {
      from++;
    }
    boolean hungOn =
        to - from == 1 && kind != NameKind.PERSON && HUNG_ON.matcher(words.text[from]).find();
    if (from < to && to - from == 1 && common(from, kind)) {
      trades.add(Name.tagged(from, to, NameKind.PERSON, confidence));
    } else if (from < to && !hungOn) {
      names.add(Name.tagged(from, to, kind, confidence));
    }
  }

  /** {@code said the smith}: a word in small letters among others with capitals names nobody. */
  private boolean common(int word, NameKind kind) {
    boolean somebody = kind == NameKind.PERSON || kind == NameKind.LOCATION;
    if (!somebody || !words.text[word].chars().allMatch(Character::isLowerCase)) {
      return false;
    }
    int sentence = words.sentence[word];
    for (int i = words.first[sentence]; i < words.first[sentence + 1]; i++) {
      if (words.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code said the miller, Job Tranter}: the person that the tagger saw is the one behind. */
  private void apposed(Name trade) {
    int from = trade.to() + 1;
    int limit = Math.min(words.first[words.sentence[trade.from()] + 1], from + LONGEST + 1);
    int to = from;
    while (to < limit && words.capital(to) && PartOfSpeech.noun(words.tag[to])) {
      to++;
    }
    boolean person =
        trade.to() < words.size
            && words.text[trade.to()].equals(",")
            && to - from > 1
            && to - from <= LONGEST;
    boolean closed = person && to < limit && !Character.isLetterOrDigit(words.text[to].charAt(0));
    if (closed && named.get(from, to).isEmpty()) {
      names.add(Name.tagged(from, to, NameKind.PERSON, trade.confidence()));
    }
  }

  private boolean startsName(int word, int to) {
    String text = words.text[word];
    boolean article =
        to - word > 1
            && (text.equals("the") || text.equals("The") || text.equals("a") || text.equals("THE"));
    return !article && Character.isLetterOrDigit(text.charAt(0));
  }

  private boolean endsName(int word) {
    String text = words.text[word];
    return Character.isLetterOrDigit(text.charAt(0)) && !words.possessive(word);
  }

  /** {@code Mr.}, {@code Prime Minister}: a title with a name behind it. */
  private boolean title(int word, int to) {
    if (word + 1 >= to || words.is(word, NameWords.FIRST_NAME)) {
      return false;
    }
    return words.is(word, NameWords.TITLE)
        || (words.is(word, NameWords.MODIFIER) && title(word + 1, to));
  }
}
