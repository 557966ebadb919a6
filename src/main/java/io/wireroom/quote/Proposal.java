package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An attribution that the models propose, in pieces of one passage. */
public final class Proposal {
  private final CueSpan cue;
  private final boolean[] content;
  private final List<Span> parts = new ArrayList<>();
  private final Span source;
  private final double contentSure;
  private final double contentMost;
  private final double sourceSure;

  /**
   * @param content per piece whether it is attributed; kept
   * @param source pieces of the speaker; null where there is none
   * @param contentSure mean probability of the pieces attributed
   * @param contentMost probability of the likeliest piece
   * @param sourceSure probability of the likeliest piece of the source
   */
  public Proposal(
      CueSpan cue,
      boolean[] content,
      Span source,
      double contentSure,
      double contentMost,
      double sourceSure) {
    this.cue = cue;
    this.content = content;
    this.source = source;
    this.contentSure = contentSure;
    this.contentMost = contentMost;
    this.sourceSure = sourceSure;
    for (int i = 0; i < content.length; i++) {
      int begin = i;
      while (i < content.length && content[i]) {
        i++;
      }
      if (i > begin) {
        parts.add(new Span(begin, i));
      }
    }
  }

  /** The same without the words from a piece on; null where less than half of them is left. */
  public Proposal before(int end) {
    boolean[] rest = new boolean[content.length];
    int all = 0;
    int left = 0;
    for (int i = 0; i < rest.length; i++) {
      rest[i] = content[i] && i < end;
      all += content[i] ? 1 : 0;
      left += rest[i] ? 1 : 0;
    }
    return 2 * left < all
        ? null
        : new Proposal(cue, rest, source, contentSure, contentMost, sourceSure);
  }

  public CueSpan cue() {
    return cue;
  }

  public boolean attributes(int piece) {
    return content[piece];
  }

  public Span source() {
    return source;
  }

  public double contentSure() {
    return contentSure;
  }

  public double contentMost() {
    return contentMost;
  }

  public double sourceSure() {
    return sourceSure;
  }

  /** Runs of pieces attributed, in text order. */
  public List<Span> parts() {
    return parts;
  }

  /** Whether nothing is attributed. */
  public boolean empty() {
    return parts.isEmpty();
  }
}
