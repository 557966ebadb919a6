package io.wireroom.tag;

import io.wireroom.learn.IntTable;
import io.wireroom.learn.WordClusters;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of words wherever they stand, for {@link PosFeatures}. The tables are keyed by the
 * hash of the folded word ({@link WordForm#fold}).
 *
 * @param tagsSeen number of the set of tags in the sentences learnt from, {@link TagSets}
 * @param tagsElsewhere the same of other labelled sentences, whose tags follow other rules
 * @param capitals class of {@link CapitalCounts}
 * @param clusters by the company they keep
 */
record WordFacts(
    IntTable tagsSeen, IntTable tagsElsewhere, IntTable capitals, WordClusters clusters) {
  void write(DataOutputStream out) throws IOException {
    tagsSeen.write(out);
    tagsElsewhere.write(out);
    capitals.write(out);
    clusters.write(out);
  }

  static WordFacts read(DataInputStream in) throws IOException {
    return new WordFacts(
        IntTable.read(in), IntTable.read(in), IntTable.read(in), WordClusters.read(in));
  }
}
