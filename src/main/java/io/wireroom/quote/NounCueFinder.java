package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds nouns that attribute the clause behind them: {@code Tokyo's position that A}, {@code they
 * repeated their claim that A}.
 */
final class NounCueFinder {
  private static final double WEIGHT = 0.8;
  private static final int NEAR = 20;

  private final Set<String> nouns = new HashSet<>();
  private final ClauseEnd ends;

  /** Reads the list {@code reporting-nouns}. */
  NounCueFinder(Lists lists, CueLexicon cues) {
    for (String[] row : lists.rows("reporting-nouns")) {
      nouns.add(row[0]);
    }
    ends = new ClauseEnd(cues);
  }

  /** All such cues of one stretch, in text order. */
  List<Candidate> find(Stretch stretch, int number) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 1; i + 3 < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (!piece.noun() || !stretch.at(i + 1).is("that") || !nouns.contains(piece.lemma())) {
        continue;
      }
      Subject holder = clause(stretch, i + 2) ? holder(stretch, i) : null;
      if (holder != null) {
        VerbGroup group = new VerbGroup(i, i, false, false);
        int end = ends.of(stretch, new Complement(Frame.THAT, i + 1), group, false);
        found.add(
            new Candidate(
                number,
                i,
                i + 1,
                piece.lemma(),
                Frame.THAT,
                holder,
                List.of(new Span(i + 1, end)),
                "noun",
                WEIGHT));
      }
    }
    return found;
  }

  /** Whether a clause of its own begins here, not a relative one. */
  private static boolean clause(Stretch stretch, int begin) {
    if (stretch.at(begin).finite() || stretch.at(begin).adverb()) {
      return false;
    }
    for (int i = begin + 1; i < Math.min(stretch.size(), begin + NEAR); i++) {
      if (stretch.at(i).finite()) {
        return true;
      }
    }
    return false;
  }

  /** Whose the noun is, or else who does with it what the sentence says; null where neither. */
  private static Subject holder(Stretch stretch, int noun) {
    int begin = NounPhrases.simpleBegin(stretch, noun);
    if (begin < 0) {
      return null;
    }
    if (stretch.at(begin).pos().equals("PRP$")) {
      return new Subject(begin, begin + 1);
    }
    for (int i = noun - 1; i > begin; i--) {
      if (stretch.at(i).pos().equals("POS")) {
        return new Subject(begin, i);
      }
    }
    Piece before = stretch.at(begin - 1);
    if (!before.verb()) {
      return null;
    }
    VerbGroup group = VerbGroup.of(stretch, begin - 1);
    return group.passive() ? null : SpeakerFinder.before(stretch, group.begin());
  }
}
