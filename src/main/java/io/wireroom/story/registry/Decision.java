package io.wireroom.story.registry;

/**
 * Who is meant.
 *
 * @param block the block of the row decided
 * @param day its day
 * @param event its event
 * @param key its number
 * @param registryId the entity over all articles
 * @param rule what told
 * @param confidence in [0, 1]
 */
public record Decision(
    String block,
    int day,
    String event,
    long key,
    String registryId,
    Rule rule,
    double confidence) {}
