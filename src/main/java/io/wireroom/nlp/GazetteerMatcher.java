package io.wireroom.nlp;

import com.johnsnowlabs.collections.SearchTrie;
import com.johnsnowlabs.nlp.annotators.TextMatcherModel;
import io.wireroom.name.NameLexicon;

/** Spark NLP's own text matcher over the listed names; built in memory, without files. */
final class GazetteerMatcher {
  private GazetteerMatcher() {}

  /**
   * A matcher of token sequences in any case; {@link NameFinder} looks at the case.
   *
   * @param payload what {@link NameLexicon#payload} made
   */
  static TextMatcherModel of(byte[] payload) {
    TextMatcherModel matcher = new TextMatcherModel("wireroom_gazetteer");
    matcher.setSearchTrie(SearchTrie.apply(NameLexicon.tokenSequences(payload), false));
    matcher.setEntityValue("listed");
    matcher.setMergeOverlapping(false);
    matcher.setBuildFromTokens(false);
    return matcher;
  }
}
