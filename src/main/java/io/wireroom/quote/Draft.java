package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An attribution in the making, in offsets of the text. */
final class Draft {
  private final Candidate candidate;
  private final List<Span> parts = new ArrayList<>();
  private final Span source;
  private String rule;

  /**
   * @param candidate what proposed it
   * @param source the speaker as written; null where unknown
   */
  Draft(Candidate candidate, Span source, String rule) {
    this.candidate = candidate;
    this.source = source;
    this.rule = rule;
  }

  Candidate candidate() {
    return candidate;
  }

  Span source() {
    return source;
  }

  String rule() {
    return rule;
  }

  List<Span> parts() {
    return parts;
  }

  void add(Span part) {
    if (part.length() > 0) {
      parts.add(part);
    }
  }

  /** Adds words that follow, from a later sentence. */
  void goOn(Span part, String why) {
    parts.add(part);
    rule = rule.endsWith(why) ? rule : rule + "+" + why;
  }
}
