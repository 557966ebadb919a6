package io.wireroom.story.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two articles have to share for being compared: some word 4-grams, all words, or some words
 * of the headline and the source.
 */
public final class Keys {
  /** Of a pair that shares less it is not worth while to compare the texts. */
  public static final int LEAST = 2;

  private static final int WHOLE = 100;
  private static final int FEW = 12;
  private static final int TITLE_WORDS = 4;
  private static final long TITLE = 7;

  private Keys() {}

  /**
   * A key.
   *
   * @param weight how much it tells that two articles share it; see {@link #LEAST}
   */
  public record Key(long key, int weight) {}

  /** The keys of an article. */
  public static List<Key> of(Print print) {
    List<Key> keys = new ArrayList<>();
    long[] grams = print.text().keys();
    for (long gram : grams) {
      keys.add(new Key(gram, grams.length < FEW ? LEAST : 1));
    }
    keys.add(new Key(Mix.spread(print.text().whole()), WHOLE));
    long source = source(print);
    if (source != 0 || print.tag() != null) {
      long[] title = print.title();
      int words = Math.min(TITLE_WORDS, title.length);
      for (int i = 0; i < words; i++) {
        for (int j = i + 1; j < words; j++) {
          keys.add(new Key(Mix.of(Mix.of(source + TITLE, title[i]), title[j]), LEAST));
        }
      }
    }
    return keys;
  }

  /** Who published an article, as a hash; 0 where unknown. */
  public static long source(Print print) {
    String name = print.outlet() != null ? print.outlet() : print.agency();
    return name == null ? 0 : Mix.of(name.toLowerCase(Locale.ROOT));
  }
}
