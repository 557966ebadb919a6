package io.wireroom.story.registry;

import io.wireroom.lexicon.Lists;
import java.io.Serializable;

/** Makes {@link RegistryWords} where they are needed: broadcast, once in a JVM. */
public final class WordSource implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Lists lists;
  private transient RegistryWords words;

  public WordSource(Lists lists) {
    this.lists = lists;
  }

  /** The words, made when they are asked for first. */
  public synchronized RegistryWords words() {
    if (words == null) {
      words = new RegistryWords(lists);
    }
    return words;
  }
}
