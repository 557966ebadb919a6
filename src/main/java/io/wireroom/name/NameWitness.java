package io.wireroom.name;

/** A second opinion of the names of a document's tokens. */
@FunctionalInterface
public interface NameWitness {
  /** Knows nothing. */
  NameWitness NONE = (token, style) -> null;

  /**
   * How likely each label is: outside of names, then of each kind of {@link NameLabels} that a name
   * begins, and that it goes on.
   *
   * @param token number among all tokens that were given
   * @param style of the labelled sets whose rules count
   * @return null where nothing is known
   */
  float[] chances(int token, int style);
}
