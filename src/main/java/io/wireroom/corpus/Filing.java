package io.wireroom.corpus;

/**
 * What a wire or a page files an article under, as its record says it; each null where it does not.
 *
 * @param slug short name of the story, the same in all its versions
 * @param urgency from 1, a flash, to 9
 * @param section where the outlet ran it
 * @param modifiedAt when it was last changed, not parsed
 * @param version of the story as the wire counts them, 1 = first
 */
public record Filing(
    String slug, Integer urgency, String section, String modifiedAt, Integer version) {
  /** Nothing is said. */
  public static final Filing NONE = new Filing(null, null, null, null, null);

  private static final int MOST_URGENCY = 9;
  private static final int MOST_VERSIONS = 10_000;

  /** Urgency and version as they are written; what is no number of theirs is none. */
  static Filing of(String slug, String urgency, String section, String modifiedAt, String version) {
    return new Filing(
        slug, number(urgency, MOST_URGENCY), section, modifiedAt, number(version, MOST_VERSIONS));
  }

  private static Integer number(String written, int most) {
    String plain = written == null ? "" : written.strip();
    boolean number =
        !plain.isEmpty()
            && plain.length() <= 5
            && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = number ? Integer.parseInt(plain) : 0;
    return value >= 1 && value <= most ? value : null;
  }
}
