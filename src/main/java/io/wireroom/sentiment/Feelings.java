package io.wireroom.sentiment;

import io.wireroom.lexicon.Lists;

/** The lists of this room, read once. */
record Feelings(SentimentWords words, Shifters shifters, DirectedVerbs verbs) {
  static Feelings from(Lists lists) {
    return new Feelings(new SentimentWords(lists), new Shifters(lists), new DirectedVerbs(lists));
  }
}
