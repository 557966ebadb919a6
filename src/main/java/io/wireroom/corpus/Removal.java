package io.wireroom.corpus;

/**
 * Something that cleaning cut from an article.
 *
 * @param rule the rule that cut it, such as {@code dateline} or {@code furniture:list}
 * @param rawBegin first UTF-16 code unit in the raw text, inclusive
 * @param rawEnd last UTF-16 code unit in the raw text, exclusive
 * @param text what was cut
 */
public record Removal(String rule, int rawBegin, int rawEnd, String text) {}
