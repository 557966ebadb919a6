package io.wireroom.evaluate;

import io.wireroom.text.Span;

/**
 * A predicted mention as the scorer of links sees it.
 *
 * @param span UTF-16 code units
 * @param entity whom or what it stands for; equal strings are one entity
 */
public record LinkedMention(Span span, String entity) {}
