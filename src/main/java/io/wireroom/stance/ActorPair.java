package io.wireroom.stance;

/**
 * What is one row of stances at most.
 *
 * @param sentence its number in the article
 * @param source entities.entity_id of who
 * @param target of toward whom
 */
record ActorPair(int sentence, String source, String target) {}
