package io.wireroom.story.reprint;

import java.io.Serializable;

/**
 * All that is known of an article when it is compared with later ones.
 *
 * @param day day of publication, days since 1970
 * @param at moment, in microseconds since 1970 UTC
 * @param outlet who published it; null where unknown
 * @param agency agency of its dateline; null where there is none
 * @param tag wire tag; null where there is none
 * @param version wire version, 1 = first
 * @param note what the wire says of this version; null where nothing
 * @param title hashes of the telling words of the headline, ascending
 */
// A million of them are compared; nobody changes its arrays.
@SuppressWarnings("ArrayRecordComponent")
public record Print(
    String id,
    int day,
    long at,
    String outlet,
    String agency,
    String tag,
    int version,
    String note,
    long[] title,
    Fingerprint text)
    implements Comparable<Print>, Serializable {
  /**
   * The order in which articles are linked: by day first, since a day is linked at a time and one
   * in Seoul begins before that in Washington; of one moment, which is how articles of a day alone
   * are dated, by the number of the version.
   */
  @Override
  public int compareTo(Print other) {
    int order = Integer.compare(day, other.day);
    order = order != 0 ? order : Long.compare(at, other.at);
    order = order != 0 ? order : Integer.compare(version, other.version);
    return order != 0 ? order : id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Print[" + id + "]";
  }
}
