package io.wireroom.date;

import io.wireroom.text.Span;

/**
 * Words that tell a time, resolved.
 *
 * @param span in UTF-16 code units of the article's text
 * @param value ISO 8601, or TIMEX3 where that has no form; {@code X} for what is not known
 * @param rule the name of the rule in {@code lists/rules/time-rules.tsv}
 */
public record TimeExpression(Span span, String value, TimeKind kind, String rule) {}
