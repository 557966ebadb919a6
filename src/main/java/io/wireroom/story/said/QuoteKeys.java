package io.wireroom.story.said;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which quotes find those that they may share words with: two words behind one another
 * (three where they are common) where the quote tells enough to be known by its words alone; and
 * each rare word together with the event and with the speaker. Words of grammar are no part of
 * keys, nor are endings.
 */
final class QuoteKeys {
  /** A quote that tells less is joined within its event or its speaker alone. */
  private static final double KNOWN_BY_WORDS = 2.2;

  private static final int MOST = 48;

  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  /** The keys of a quote; the first is that of the whole. */
  long[] of(Printed printed, Wording wording) {
    Set<Long> keys = new LinkedHashSet<>();
    boolean known = wording.weight() >= KNOWN_BY_WORDS;
    String form = wording.form();
    List<Word> content = wording.content().words();
    String speaker = Voices.key(printed.voice());
    keys.add(hash(known ? "form" : "form " + printed.story(), form));
    if (known) {
      pairs(content, keys);
    }
    int most = keys.size() + MOST;
    for (Word word : content) {
      if (word.weight() == WordKind.RARE.weight() && keys.size() < most) {
        keys.add(hash("event " + printed.event(), word.stem()));
        if (speaker != null) {
          keys.add(hash("speaker " + speaker, word.stem()));
        }
      }
    }
    if (speaker != null) {
      keys.add(hash("speaker " + speaker, form));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static void pairs(List<Word> content, Set<Long> keys) {
    for (int i = 0; i + 1 < content.size() && keys.size() < MOST; i++) {
      Word first = content.get(i);
      Word second = content.get(i + 1);
      if (first.weight() + second.weight() > 1) {
        keys.add(hash(first.stem(), second.stem()));
      } else if (i + 2 < content.size()) {
        keys.add(hash(first.stem() + " " + second.stem(), content.get(i + 2).stem()));
      }
    }
  }

  static long hash(String... texts) {
    long hash = BASIS;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      hash = (hash ^ 0x1f) * PRIME;
    }
    // Finaliser of MurmurHash3 (Austin Appleby, public domain), as neighbouring texts differ
    // little.
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
