package io.wireroom.evaluate;

import io.wireroom.text.Span;

/**
 * A time expression as an answer to labelled files.
 *
 * @param span in code points
 * @param value ISO 8601 as TEI writes it
 */
public record DateAnswer(Span span, String value) {}
