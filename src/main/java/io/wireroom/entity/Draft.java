package io.wireroom.entity;

import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;

/** A mention in the making. */
final class Draft {
  final Span span;
  final MentionType type;
  final MentionForm form;

  /** First token. */
  final int first;

  /** Token after the last. */
  final int end;

  /** What the annotators saw; null for pronouns and nominals. */
  final NameSpan name;

  Entity entity;
  Role role = Role.NONE;
  String country;
  double confidence;
  String rule;

  Draft(Span span, MentionType type, MentionForm form, int first, int end, NameSpan name) {
    this.span = span;
    this.type = type;
    this.form = form;
    this.first = first;
    this.end = end;
    this.name = name;
  }
}
