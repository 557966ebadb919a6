/**
 * What tokens are: parts of speech, lemmas, how a sentence uses capitals; features, models and
 * their training. Plain Java.
 */
package io.wireroom.tag;
