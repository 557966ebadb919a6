package io.wireroom.name;

/**
 * A name in a document.
 *
 * @param sentence number of its sentence, from 0
 * @param from its first token's number in the sentence
 * @param to the number behind its last token
 * @param kind what it names
 * @param confidence how often such names are right, 0 to 1
 */
public record TaggedName(int sentence, int from, int to, NameKind kind, double confidence) {}
