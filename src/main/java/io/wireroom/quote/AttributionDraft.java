package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An attribution in the making, in offsets of the text. */
final class AttributionDraft {
  private final Span cue;
  private final String lemma;
  private final List<Span> parts = new ArrayList<>();
  private final Span source;
  private final double confidence;
  private String rule;

  /**
   * An attribution with a cue.
   *
   * @param lemma dictionary form of the cue
   * @param source the speaker as written; null where unknown
   */
  AttributionDraft(Span cue, String lemma, Span source, String rule, double confidence) {
    this.cue = cue;
    this.lemma = lemma;
    this.source = source;
    this.rule = rule;
    this.confidence = confidence;
  }

  /** An attribution without a cue. */
  AttributionDraft(Span source, String rule, double confidence) {
    this(null, null, source, rule, confidence);
  }

  /** Null where there is none. */
  Span cue() {
    return cue;
  }

  String lemma() {
    return lemma;
  }

  Span source() {
    return source;
  }

  String rule() {
    return rule;
  }

  double confidence() {
    return confidence;
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
