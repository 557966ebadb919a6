package io.wireroom.text;

import java.io.Serializable;

/**
 * A stretch of an article's text.
 *
 * @param begin first UTF-16 code unit, inclusive
 * @param end last UTF-16 code unit, exclusive
 */
public record Span(int begin, int end) implements Serializable, Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("Cannot make a span: [" + begin + ", " + end + ")");
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** The words of {@code text} this span stands for. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the code unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Text order; of two that begin together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
