/**
 * Names in a text: what a tagger and the lists say of them, laid together; features, models and
 * their training. Plain Java.
 */
package io.wireroom.name;
