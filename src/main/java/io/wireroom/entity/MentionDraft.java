package io.wireroom.entity;

import io.wireroom.text.NameSpan;
import io.wireroom.text.Span;

/** A mention in the making. */
public final class MentionDraft {
  public final Span span;
  public final MentionType type;
  public final MentionForm form;

  /** First token. */
  public final int first;

  /** Token after the last. */
  public final int end;

  /** What the annotators saw; null for pronouns and nominals. */
  public final NameSpan name;

  public Entity entity;
  public Office role = Office.NONE;
  public String country;
  public double confidence;
  public String rule;

  public MentionDraft(
      Span span, MentionType type, MentionForm form, int first, int end, NameSpan name) {
    this.span = span;
    this.type = type;
    this.form = form;
    this.first = first;
    this.end = end;
    this.name = name;
  }

  /** A mention without a name in tokens [first, end). */
  public static MentionDraft of(
      ArticleTokens tokens, int first, int end, MentionType type, MentionForm form) {
    Span span = new Span(tokens.token(first).begin(), tokens.token(end - 1).end());
    return new MentionDraft(span, type, form, first, end, null);
  }

  /** This mention as one more of the entity that {@code antecedent} stands for. */
  public MentionDraft linked(MentionDraft antecedent, double confidence, String rule) {
    entity = antecedent.entity;
    role = antecedent.role;
    country = antecedent.country;
    this.confidence = confidence;
    this.rule = rule;
    return this;
  }
}
