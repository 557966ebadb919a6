package io.wireroom.quote;

import io.wireroom.learn.WordClusters;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.model.Passage;
import io.wireroom.quote.speaker.SpeakerNouns;
import io.wireroom.syntax.DependencyParser;
import java.util.HashSet;
import java.util.Set;

/** What is known of words wherever they stand, for {@link Passage}. Immutable. */
public final class WordKnowledge {
  /** Marks at or above it are of words that are likely cues. */
  public static final int CUE = 4;

  private static final int TIME = 1;
  private static final int SPEAKER = 2;

  private final WordClusters clusters;
  private final DependencyParser parser;
  private final Set<String> reporting = new HashSet<>();
  private final SpeakerNouns nouns;

  /** Reads the lists {@code reporting-verbs} and those of {@link SpeakerNouns}. */
  WordKnowledge(Lists lists, DependencyParser parser) {
    this.parser = parser;
    clusters = parser.clusters();
    nouns = new SpeakerNouns(lists);
    for (ListRow row : lists.rows("reporting-verbs")) {
      reporting.add(row.get("verb"));
    }
  }

  public WordClusters clusters() {
    return clusters;
  }

  public DependencyParser parser() {
    return parser;
  }

  SpeakerNouns nouns() {
    return nouns;
  }

  Set<String> reportingVerbs() {
    return reporting;
  }

  /** What a piece is likely good for: {@link #CUE} and above a cue; 0 where nothing is known. */
  public int mark(Piece piece) {
    if (piece.quoted()) {
      return 0;
    }
    if (piece.verb() && reporting.contains(piece.lemma())) {
      return CUE;
    }
    if (piece.is("according")) {
      return CUE + 1;
    }
    if (TimeWords.time(piece)) {
      return TIME;
    }
    return piece.noun() && nouns.speaks(piece.word(), piece.lemma()) ? SPEAKER : 0;
  }
}
