package io.wireroom.quote;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;

/**
 * A token outside of quotation marks, or a whole quotation seen as one.
 *
 * @param begin first UTF-16 code unit, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param word the token in lower case; empty for a quotation
 * @param pos Penn Treebank part of speech; {@link #QUOTED} for a quotation
 * @param lemma dictionary form in lower case; empty for a quotation
 * @param capital whether it begins with a capital letter
 * @param words how many words it holds
 * @param quotation null for a token
 * @param inside parts of speech of a quotation's first and last word; empty for a token
 */
public record Piece(
    int begin,
    int end,
    String word,
    String pos,
    String lemma,
    boolean capital,
    int words,
    Quotation quotation,
    String inside) {
  static final String QUOTED = "QUOTED";

  Span span() {
    return new Span(begin, end);
  }

  public boolean quoted() {
    return quotation != null;
  }

  public boolean is(String other) {
    return word.equals(other);
  }

  public boolean verb() {
    return PartOfSpeech.verbOrModal(pos);
  }

  /** A verb that can head a clause. */
  public boolean finite() {
    return PartOfSpeech.finiteOrModal(pos);
  }

  public boolean noun() {
    return PartOfSpeech.noun(pos);
  }

  public boolean adverb() {
    return PartOfSpeech.adverb(pos);
  }

  public boolean comma() {
    return word.equals(",");
  }

  /** A mark that ends a sentence. */
  public boolean stop() {
    return word.equals(".") || word.equals("?") || word.equals("!");
  }

  /** A mark that stands between words and belongs to neither. */
  public boolean divides() {
    return comma() || dash() || stop() || is(";") || is(":");
  }

  public boolean dash() {
    return word.equals("--")
        || word.equals("—")
        || word.equals("–")
        || word.equals("―")
        || word.equals("-");
  }
}
