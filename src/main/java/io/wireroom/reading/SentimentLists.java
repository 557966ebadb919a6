package io.wireroom.reading;

import io.wireroom.lexicon.Lists;

/** The lists of this room, read once. */
public record SentimentLists(SentimentWords words, Shifters shifters, DirectedVerbs verbs) {
  static SentimentLists from(Lists lists) {
    return new SentimentLists(
        new SentimentWords(lists), new Shifters(lists), new DirectedVerbs(lists));
  }
}
