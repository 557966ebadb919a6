package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.learn.Features;
import io.wireroom.learn.Hash;
import io.wireroom.quote.Piece;
import io.wireroom.quote.VerbGroup;
import io.wireroom.quote.speaker.ClauseSubjects;
import io.wireroom.quote.speaker.SpeakerFinder;
import io.wireroom.quote.speaker.Subject;
import io.wireroom.syntax.Parse;
import java.util.Arrays;

/**
 * What a passage looks like from one cue: which words may be attributed, and to whom. Gives the
 * features of the models of contents and of sources, for pieces in the cue's scope. Made for one
 * passage and one cue.
 */
public final class CueView {
  /** How far up the tree is looked. */
  private static final int HIGHEST = 4;

  private static final double SURE = 0.4;

  private final Passage of;
  private final Likely roles;
  private final CueSpan cue;
  private final int lemma;
  private final int tail;
  private final int tag;
  private final int sure;
  private final int below;
  // Per piece, bits of what lies between it and the cue.
  private final int[] between;
  // Per piece, which of the phrases that may be the subject it is in.
  private final int[] subject;
  // Per piece, how the tree leads there.
  private final int[] path;

  public CueView(Passage of, Likely roles, CueSpan cue) {
    this.of = of;
    this.roles = roles;
    this.cue = cue;
    int head = cue.head();
    lemma = of.lemma[head + PAD];
    tail = cue.end() - 1 > head ? of.lemma[cue.end() - 1 + PAD] : 0;
    tag = of.pos[head + PAD];
    sure = Likely.level(cue.probability());
    below = of.tree.below[head + PAD];
    between = new int[of.size];
    subject = new int[of.size];
    path = new int[of.size];
    between();
    subjects();
    paths();
  }

  private void between() {
    int seen = 0;
    for (int i = cue.end(); i < cue.scope().end(); i++) {
      between[i] = seen;
      seen = seen(seen, i);
    }
    seen = 0;
    for (int i = cue.begin() - 1; i >= cue.scope().begin(); i--) {
      between[i] = seen;
      seen = seen(seen, i);
    }
  }

  private int seen(int before, int i) {
    Piece piece = of.stretch.at(i);
    int seen = before;
    if (piece.comma()) {
      seen |= (seen & 1) == 0 ? 1 : 2;
    } else if (piece.dash() || piece.is(";") || piece.is(":")) {
      seen |= 4;
    } else if (piece.stop()) {
      seen |= 8;
    } else if (piece.quoted()) {
      seen |= 16;
    } else if (piece.finite()) {
      seen |= (seen & 32) == 0 ? 32 : 64;
    }
    return roles.of(i, Roles.CUE) > SURE ? seen | 128 : seen;
  }

  private void subjects() {
    VerbGroup group = VerbGroup.of(of.stretch, cue.head());
    mark(SpeakerFinder.before(of.stretch, group.begin()), 1);
    mark(SpeakerFinder.after(of.stretch, cue.head() + 1), 4);
    mark(ClauseSubjects.ofMain(of.stretch, cue.begin()), 16);
  }

  private void mark(Subject phrase, int by) {
    if (phrase != null) {
      for (int i = Math.max(0, phrase.begin()); i < Math.min(phrase.end(), of.size); i++) {
        subject[i] += i == phrase.begin() ? 2 * by : by;
      }
    }
  }

  /**
   * For each piece the relation of the dependent that it is below, and how far above the cue that
   * dependent hangs and how the cue's side hangs there.
   */
  private void paths() {
    Parse tree = of.parse;
    if (tree == null) {
      return;
    }
    Arrays.fill(path, 1);
    int last = -1;
    int hung = 0;
    int node = cue.head();
    for (int steps = 0; node >= 0 && steps < HIGHEST; steps++) {
      for (int k = 0; k < tree.dependents(node); k++) {
        int child = tree.dependent(node, k);
        if (child != last) {
          int code = Hash.mix(tree.relation(child).label().hashCode() + steps, hung);
          Arrays.fill(path, tree.first(child), tree.last(child) + 1, code);
        }
      }
      path[node] = Hash.mix(2 + steps, hung);
      last = node;
      hung = tree.relation(node).label().hashCode();
      node = tree.head(node);
    }
  }

  private int levels(int i) {
    if (i < 0 || i >= of.size) {
      return 99;
    }
    return Likely.level(roles.of(i, Roles.CONTENT)) + 8 * Likely.level(roles.of(i, Roles.SOURCE));
  }

  /** Adds the features of piece {@code index} for the model of contents. */
  public void content(int index, Features out) {
    if (index >= cue.begin() && index < cue.end()) {
      out.add(1, 1);
      return;
    }
    int way = index < cue.begin() ? 1 : 2;
    int distance = way == 1 ? cue.begin() - index : index - cue.end() + 1;
    int side = (Math.min(4, Passage.bucket(distance)) + 1) * 4 + way;
    int open = between[index] * 4 + way;
    words(index, way, side, open, out);
    roles(index, way, out);
    tree(index, way, side, open, out);
    int i = index + PAD;
    int broad = of.broad[i];
    int phrase = subject[index];
    out.add(50, phrase, way);
    out.add(51, phrase, tag, way);
    out.add(52, phrase, lemma, way);
    out.add(53, phrase, levels(index), way);
    out.add(54, phrase, broad, way);
  }

  private void words(int index, int way, int side, int open, Features out) {
    int i = index + PAD;
    int[] lemmas = of.lemma;
    int[] pos = of.pos;
    int broad = of.broad[i];
    out.add(2, side);
    out.add(7, lemma, way);
    out.add(8, lemma, side);
    out.add(9, lemma, side, pos[i]);
    out.add(10, lemma, side, lemmas[i]);
    out.add(11, lemma, open);
    out.add(12, side, pos[i], pos[i - 1]);
    out.add(13, side, pos[i], pos[i + 1]);
    out.add(14, open, pos[i]);
    out.add(15, open, lemmas[i]);
    out.add(16, open, lemmas[i - 1], broad);
    out.add(17, open, broad, lemmas[i + 1]);
    out.add(18, tag, side, pos[i]);
    out.add(19, tail, side, broad);
    out.add(20, side, of.mention[i], broad);
    out.add(21, open, of.quoted[i], broad);
    out.add(22, of.cueBefore[i], open, broad);
    out.add(23, of.cueAfter[i], open, broad);
    out.add(25, sure, side);
    out.add(26, of.quotations, open);
    out.add(31, lemmas[i - 1], lemmas[i], way);
    out.add(32, lemmas[i], lemmas[i + 1], way);
    out.add(33, pos[i - 1] * 31 + pos[i], pos[i + 1], way);
    out.add(34, lemma, of.quoted[i], side);
    out.add(35, lemmas[cue.end() - 1 + PAD], side, broad);
    out.add(36, lemmas[cue.end() - 1 + PAD], lemmas[cue.end() + PAD], way);
    if (of.quoted[i] > 0) {
      out.add(40, of.firstInside[i], of.pos[i - 1], way);
      out.add(41, of.lastInside[i], of.pos[i + 1], way);
      out.add(42, of.firstInside[i], lemma, side);
    }
    if (of.quoted[i - 1] > 0) {
      out.add(43, of.lastInside[i - 1], of.pos[i], of.firstInside[i - 1]);
      out.add(44, of.lastInside[i - 1], lemmas[i], way);
      out.add(45, of.quoted[i - 1], lemmas[i], way);
    }
    out.add(37, Math.min(index, 2) * 4 + Math.min(of.size - 1 - index, 2), way, broad);
  }

  private void roles(int index, int way, Features out) {
    int i = index + PAD;
    int role = levels(index);
    out.add(3, role, way);
    out.add(4, role, between[index] * 4 + way);
    out.add(5, levels(index - 1), role, way);
    out.add(6, role, levels(index + 1), way);
    out.add(24, sure, role, way);
    out.add(27, role, of.lemma[i], way);
    out.add(28, role, of.pos[i], way);
    out.add(29, role, of.pos[i - 1] * 31 + of.pos[i], way);
    out.add(30, role, of.pos[i] * 31 + of.pos[i + 1], way);
    out.add(38, role, of.near[i], way);
  }

  private void tree(int index, int way, int side, int open, Features out) {
    int i = index + PAD;
    int here = path[index];
    int before = index > 0 ? path[index - 1] == here ? 1 : 2 : 0;
    int after = index + 1 < of.size ? path[index + 1] == here ? 1 : 2 : 0;
    out.add(110, here);
    if (of.quoted[i - 1] > 0) {
      out.add(46, before, of.pos[i], way);
      out.add(47, before, of.quoted[i - 1], way);
      out.add(48, before, of.lemma[i], of.quoted[i - 1]);
      out.add(49, before, here, of.pos[i]);
    }
    out.add(111, here, way);
    out.add(112, here, lemma);
    out.add(113, here, levels(index));
    out.add(114, here, of.broad[i], way);
    out.add(115, here, open);
    out.add(116, here, tag, way);
    out.add(117, here, side, of.broad[i]);
    out.add(118, before, here, tag);
    out.add(119, after, here, tag);
    out.add(120, here, of.lemma[i], way);
    out.add(121, here, subject[index], way);
    out.add(123, here, of.tree.relation[i], way);
    out.add(124, below, here);
    out.add(125, below, side, of.broad[i]);
    out.add(126, below, lemma, way);
  }

  /**
   * Adds what the model of sources sees of piece {@code index} besides the features for contents.
   *
   * @param content per piece whether it is attributed
   * @param sides {@link #sides} of the content
   */
  public void source(int index, boolean[] content, int sides, Features out) {
    if (index >= cue.begin() && index < cue.end()) {
      return;
    }
    int i = index + PAD;
    int way = index < cue.begin() ? 1 : 2;
    int distance = way == 1 ? cue.begin() - index : index - cue.end() + 1;
    int side = (Math.min(4, Passage.bucket(distance)) + 1) * 4 + way;
    int open = between[index] * 4 + way;
    int before = index == 0 ? 2 : content[index - 1] ? 1 : 0;
    int after = index + 1 == of.size ? 2 : content[index + 1] ? 1 : 0;
    int state = (content[index] ? 9 : 0) + before * 3 + after;
    int phrase = subject[index];
    int role = levels(index);
    int here = path[index];
    out.add(70, state, sides, way);
    out.add(71, sides, side, of.pos[i]);
    out.add(72, sides, phrase, way);
    out.add(73, sides, phrase, lemma);
    out.add(74, sides, open, of.broad[i]);
    out.add(75, sides, of.mention[i], side);
    out.add(77, sides, role, way);
    out.add(78, sides, of.lemma[i], way);
    out.add(79, sides, phrase, role);
    out.add(80, sides, open, phrase);
    out.add(81, sides, of.pos[i], of.lemma[i - 1]);
    out.add(82, sides, of.mention[i], open);
    out.add(127, here, sides, way);
    out.add(128, here, sides, tag);
    out.add(129, here, sides, lemma);
  }

  /** On which sides of the cue content stands, and whether some of it is a quotation. */
  public int sides(boolean[] content) {
    int sides = 0;
    for (int i = cue.scope().begin(); i < cue.scope().end(); i++) {
      if (content[i]) {
        sides |= i < cue.begin() ? 1 : 2;
        sides |= of.quoted[i + PAD] > 0 ? 4 : 0;
      }
    }
    return sides;
  }
}
