package io.wireroom.quote.model;

import static io.wireroom.quote.model.CueViewTemplates.*;
import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.learn.Features;
import io.wireroom.learn.Hash;
import io.wireroom.quote.CueSpan;
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

  // What lies between a piece and the cue.
  private static final int COMMA = 1;
  private static final int COMMAS = 1 << 1;
  private static final int DASH = 1 << 2;
  private static final int STOP = 1 << 3;
  private static final int QUOTATION = 1 << 4;
  private static final int VERB = 1 << 5;
  private static final int VERBS = 1 << 6;
  private static final int OTHER_CUE = 1 << 7;

  // Which phrases that may be the subject a piece is in; twice as much where it begins one.
  private static final int BEFORE_VERB = 1;
  private static final int AFTER_VERB = 1 << 2;
  private static final int OF_MAIN_CLAUSE = 1 << 4;

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
      seen |= (seen & COMMA) == 0 ? COMMA : COMMAS;
    } else if (piece.dash() || piece.is(";") || piece.is(":")) {
      seen |= DASH;
    } else if (piece.stop()) {
      seen |= STOP;
    } else if (piece.quoted()) {
      seen |= QUOTATION;
    } else if (piece.finite()) {
      seen |= (seen & VERB) == 0 ? VERB : VERBS;
    }
    return roles.of(i, Roles.CUE) > SURE ? seen | OTHER_CUE : seen;
  }

  private void subjects() {
    VerbGroup group = VerbGroup.of(of.stretch, cue.head());
    mark(SpeakerFinder.before(of.stretch, group.begin()), BEFORE_VERB);
    mark(SpeakerFinder.after(of.stretch, cue.head() + 1), AFTER_VERB);
    mark(ClauseSubjects.ofMain(of.stretch, cue.begin()), OF_MAIN_CLAUSE);
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
      out.add(IN_CUE, 1);
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
    out.add(PHRASE_WAY, phrase, way);
    out.add(PHRASE_TAG_WAY, phrase, tag, way);
    out.add(PHRASE_CUE_WAY, phrase, lemma, way);
    out.add(PHRASE_ROLE_0_WAY, phrase, levels(index), way);
    out.add(PHRASE_BROAD_0_WAY, phrase, broad, way);
  }

  private void words(int index, int way, int side, int open, Features out) {
    int i = index + PAD;
    int[] lemmas = of.lemma;
    int[] pos = of.pos;
    int broad = of.broad[i];
    out.add(SIDE, side);
    out.add(CUE_WAY, lemma, way);
    out.add(CUE_SIDE, lemma, side);
    out.add(CUE_SIDE_POS_0, lemma, side, pos[i]);
    out.add(CUE_SIDE_LEMMA_0, lemma, side, lemmas[i]);
    out.add(CUE_OPEN, lemma, open);
    out.add(SIDE_POS_0_POS_M1, side, pos[i], pos[i - 1]);
    out.add(SIDE_POS_0_POS_P1, side, pos[i], pos[i + 1]);
    out.add(OPEN_POS_0, open, pos[i]);
    out.add(OPEN_LEMMA_0, open, lemmas[i]);
    out.add(OPEN_LEMMA_M1_BROAD_0, open, lemmas[i - 1], broad);
    out.add(OPEN_BROAD_0_LEMMA_P1, open, broad, lemmas[i + 1]);
    out.add(TAG_SIDE_POS_0, tag, side, pos[i]);
    out.add(TAIL_SIDE_BROAD_0, tail, side, broad);
    out.add(SIDE_MENTION_0_BROAD_0, side, of.mention[i], broad);
    out.add(OPEN_QUOTED_0_BROAD_0, open, of.quoted[i], broad);
    out.add(CUE_BEFORE_OPEN_BROAD_0, of.cueBefore[i], open, broad);
    out.add(CUE_AFTER_OPEN_BROAD_0, of.cueAfter[i], open, broad);
    out.add(P_CUE_SIDE, sure, side);
    out.add(QUOTATIONS_OPEN, of.quotations, open);
    out.add(LEMMA_M1_LEMMA_0_WAY, lemmas[i - 1], lemmas[i], way);
    out.add(LEMMA_0_LEMMA_P1_WAY, lemmas[i], lemmas[i + 1], way);
    out.add(POS_M1_TO_P1_WAY, pos[i - 1] * 31 + pos[i], pos[i + 1], way);
    out.add(CUE_QUOTED_0_SIDE, lemma, of.quoted[i], side);
    out.add(CUE_END_SIDE_BROAD_0, lemmas[cue.end() - 1 + PAD], side, broad);
    out.add(CUE_END_BEHIND_WAY, lemmas[cue.end() - 1 + PAD], lemmas[cue.end() + PAD], way);
    if (of.quoted[i] > 0) {
      out.add(FIRST_INSIDE_0_POS_M1_WAY, of.firstInside[i], of.pos[i - 1], way);
      out.add(LAST_INSIDE_0_POS_P1_WAY, of.lastInside[i], of.pos[i + 1], way);
      out.add(FIRST_INSIDE_0_CUE_SIDE, of.firstInside[i], lemma, side);
    }
    if (of.quoted[i - 1] > 0) {
      out.add(INSIDE_M1_POS_0, of.lastInside[i - 1], of.pos[i], of.firstInside[i - 1]);
      out.add(LAST_INSIDE_M1_LEMMA_0_WAY, of.lastInside[i - 1], lemmas[i], way);
      out.add(QUOTED_M1_LEMMA_0_WAY, of.quoted[i - 1], lemmas[i], way);
    }
    out.add(
        ENDS_WAY_BROAD_0, Math.min(index, 2) * 4 + Math.min(of.size - 1 - index, 2), way, broad);
  }

  private void roles(int index, int way, Features out) {
    int i = index + PAD;
    int role = levels(index);
    out.add(ROLE_0_WAY, role, way);
    out.add(ROLE_0_OPEN, role, between[index] * 4 + way);
    out.add(ROLE_M1_ROLE_0_WAY, levels(index - 1), role, way);
    out.add(ROLE_0_ROLE_P1_WAY, role, levels(index + 1), way);
    out.add(P_CUE_ROLE_0_WAY, sure, role, way);
    out.add(ROLE_0_LEMMA_0_WAY, role, of.lemma[i], way);
    out.add(ROLE_0_POS_0_WAY, role, of.pos[i], way);
    out.add(ROLE_0_POS_M1_POS_0_WAY, role, of.pos[i - 1] * 31 + of.pos[i], way);
    out.add(ROLE_0_POS_0_POS_P1_WAY, role, of.pos[i] * 31 + of.pos[i + 1], way);
    out.add(ROLE_0_NEAR_WAY, role, of.near[i], way);
  }

  private void tree(int index, int way, int side, int open, Features out) {
    int i = index + PAD;
    int here = path[index];
    int before = index > 0 ? path[index - 1] == here ? 1 : 2 : 0;
    int after = index + 1 < of.size ? path[index + 1] == here ? 1 : 2 : 0;
    out.add(PATH, here);
    if (of.quoted[i - 1] > 0) {
      out.add(SAME_PATH_M1_POS_0_WAY, before, of.pos[i], way);
      out.add(SAME_PATH_M1_QUOTED_M1_WAY, before, of.quoted[i - 1], way);
      out.add(SAME_PATH_M1_LEMMA_0_QUOTED_M1, before, of.lemma[i], of.quoted[i - 1]);
      out.add(SAME_PATH_M1_PATH_POS_0, before, here, of.pos[i]);
    }
    out.add(PATH_WAY, here, way);
    out.add(PATH_CUE, here, lemma);
    out.add(PATH_ROLE_0, here, levels(index));
    out.add(PATH_BROAD_0_WAY, here, of.broad[i], way);
    out.add(PATH_OPEN, here, open);
    out.add(PATH_TAG_WAY, here, tag, way);
    out.add(PATH_SIDE_BROAD_0, here, side, of.broad[i]);
    out.add(SAME_PATH_M1_PATH_TAG, before, here, tag);
    out.add(SAME_PATH_P1_PATH_TAG, after, here, tag);
    out.add(PATH_LEMMA_0_WAY, here, of.lemma[i], way);
    out.add(PATH_PHRASE_WAY, here, subject[index], way);
    out.add(PATH_REL_0_WAY, here, of.tree.relation[i], way);
    out.add(BELOW_PATH, below, here);
    out.add(BELOW_SIDE_BROAD_0, below, side, of.broad[i]);
    out.add(BELOW_CUE_WAY, below, lemma, way);
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
    out.add(STATE_SIDES_WAY, state, sides, way);
    out.add(SIDES_SIDE_POS_0, sides, side, of.pos[i]);
    out.add(SIDES_PHRASE_WAY, sides, phrase, way);
    out.add(SIDES_PHRASE_CUE, sides, phrase, lemma);
    out.add(SIDES_OPEN_BROAD_0, sides, open, of.broad[i]);
    out.add(SIDES_MENTION_0_SIDE, sides, of.mention[i], side);
    out.add(SIDES_ROLE_0_WAY, sides, role, way);
    out.add(SIDES_LEMMA_0_WAY, sides, of.lemma[i], way);
    out.add(SIDES_PHRASE_ROLE_0, sides, phrase, role);
    out.add(SIDES_OPEN_PHRASE, sides, open, phrase);
    out.add(SIDES_POS_0_LEMMA_M1, sides, of.pos[i], of.lemma[i - 1]);
    out.add(SIDES_MENTION_0_OPEN, sides, of.mention[i], open);
    out.add(PATH_SIDES_WAY, here, sides, way);
    out.add(PATH_SIDES_TAG, here, sides, tag);
    out.add(PATH_SIDES_CUE, here, sides, lemma);
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
