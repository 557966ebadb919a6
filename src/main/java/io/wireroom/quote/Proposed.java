package io.wireroom.quote;

/**
 * An attribution that an engine proposes.
 *
 * @param probability that its words are attributed
 * @param confidence how often such words and their speaker are right
 */
public record Proposed(Proposal proposal, double probability, double confidence) {}
