package io.wireroom.name;

import io.wireroom.learn.WordClusters;
import java.io.DataOutputStream;
import java.io.IOException;

/** What features are looked up in: listed names and what raw text tells of words. */
final class NameKnowledge {
  private final NamePhrases phrases;
  private final WordClusters clusters;

  NameKnowledge(NamePhrases phrases, WordClusters clusters) {
    this.phrases = phrases;
    this.clusters = clusters;
  }

  /** Clusters of words. */
  WordClusters clusters() {
    return clusters;
  }

  /** Listed names. */
  NamePhrases phrases() {
    return phrases;
  }

  /** How much it is, for people. */
  String size() {
    return phrases.size() + " listed phrases, " + clusters.words() + " words in clusters";
  }

  void write(DataOutputStream out) throws IOException {
    phrases.write(out);
    clusters.write(out);
  }
}
