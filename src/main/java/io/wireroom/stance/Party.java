package io.wireroom.stance;

/**
 * One of two between whom an event may lie.
 *
 * @param head the token of the sentence that its name's other tokens hang on
 * @param person whether it is a person
 */
record Party(int head, boolean person) {}
