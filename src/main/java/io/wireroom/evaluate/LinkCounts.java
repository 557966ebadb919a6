package io.wireroom.evaluate;

/** What is counted over the entities of one type, or of all. */
public final class LinkCounts {
  final LinkFigures variants = new LinkFigures();
  final LinkFigures pronouns = new LinkFigures();
  final LinkFigures nominals = new LinkFigures();
  final LinkFigures names = new LinkFigures();
  int named;
  int severalNames;
  int mixed;

  /** Consecutive names of one entity that are worded differently. */
  public LinkFigures variants() {
    return variants;
  }

  /** Third person pronouns. */
  public LinkFigures pronouns() {
    return pronouns;
  }

  /** Common noun phrases such as {@code the minister}. */
  public LinkFigures nominals() {
    return nominals;
  }

  /** Names that a prediction matched; only gold and recall are counted. */
  public LinkFigures names() {
    return names;
  }

  /** Predicted entities that mix two real ones, in percent of those with two names or more. */
  public double mixedOfSeveral() {
    return LinkFigures.percent(mixed, severalNames);
  }

  /** The same in percent of those with any name. */
  public double mixedOfAny() {
    return LinkFigures.percent(mixed, named);
  }
}
