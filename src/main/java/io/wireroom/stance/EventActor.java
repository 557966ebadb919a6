package io.wireroom.stance;

/**
 * One of two actors between whom an event may lie.
 *
 * @param head the token of the sentence that its name's other tokens hang on
 * @param person whether it is a person
 */
record EventActor(int head, boolean person) {}
