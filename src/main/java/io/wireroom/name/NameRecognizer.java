package io.wireroom.name;

import java.util.List;

/**
 * An engine that finds names in the sentences of a document, asked once for all of them, so that it
 * may use what it saw elsewhere in the document and take sentences in batches of its own. Safe to
 * call from many threads.
 */
public interface NameRecognizer {
  /**
   * The names of a document, in text order; none overlap.
   *
   * @param sentences tokens as written
   * @param tags Penn Treebank tags, one per token; engines may do without
   */
  List<TaggedName> tag(List<List<String>> sentences, List<String[]> tags);

  /** The same of sentences that have nothing to do with each other. */
  List<TaggedName> tagApart(List<List<String>> sentences, List<String[]> tags);

  /**
   * The names of a document with a second opinion; engines may do without.
   *
   * @param witness counts the tokens through all sentences
   */
  default List<TaggedName> tag(
      List<List<String>> sentences, List<String[]> tags, NameWitness witness) {
    return tag(sentences, tags);
  }

  /** The same of sentences that have nothing to do with each other. */
  default List<TaggedName> tagApart(
      List<List<String>> sentences, List<String[]> tags, NameWitness witness) {
    return tagApart(sentences, tags);
  }
}
