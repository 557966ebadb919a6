package io.wireroom.story.said;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which quotes find those that they may share words with: two words behind one another
 * (three where they are common) where the quote tells enough to be known by its words alone; each
 * rare word, and two that are not, together with the event and with the speaker; and all words
 * together with the story. Words of grammar are no part of keys, nor are endings.
 */
final class QuoteKeys {
  /** A quote that tells less is joined within its event or its speaker alone. */
  private static final double KNOWN_BY_WORDS = 2.2;

  /** Likewise where all of its words agree. */
  private static final double KNOWN_WHOLE = 1.6;

  private static final int MOST = 64;

  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;

  /** The keys of a quote, at most {@link #MOST}. */
  long[] of(Printed printed, Wording wording) {
    Set<Long> keys = new LinkedHashSet<>();
    List<Word> content = wording.content().words();
    String whole = content.isEmpty() ? wording.form() : wording.content().form();
    keys.add(hash("story " + printed.story(), whole));
    if (wording.weight() >= KNOWN_WHOLE) {
      keys.add(hash("all", whole));
    }
    if (wording.weight() >= KNOWN_BY_WORDS) {
      pairs("all", content, keys);
    }
    within("event " + printed.event(), content, keys);
    String speaker = Voices.key(printed.voice());
    if (speaker != null) {
      within("speaker " + speaker, content, keys);
    }
    return keys.stream().mapToLong(Long::longValue).limit(MOST).toArray();
  }

  /** Two words, three where they are common. */
  private static void pairs(String scope, List<Word> content, Set<Long> keys) {
    for (int i = 0; i + 1 < content.size() && i < MOST / 2; i++) {
      Word first = content.get(i);
      Word second = content.get(i + 1);
      if (first.isRare() || second.isRare()) {
        keys.add(hash(scope, first.stem(), second.stem()));
      } else if (i + 2 < content.size()) {
        keys.add(hash(scope, first.stem(), second.stem(), content.get(i + 2).stem()));
      }
    }
  }

  /** One word that is rare, or two that are not. */
  private static void within(String scope, List<Word> content, Set<Long> keys) {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i).isRare()) {
        keys.add(hash(scope, content.get(i).stem()));
      } else if (i + 1 < content.size() && !content.get(i + 1).isRare()) {
        keys.add(hash(scope, content.get(i).stem(), content.get(i + 1).stem()));
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
