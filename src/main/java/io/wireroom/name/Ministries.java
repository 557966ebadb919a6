package io.wireroom.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Bodies of state whose name lists what they are for, in one piece: {@code Ministry of Trade,
 * Industry and Energy}. Taggers seldom see past the comma.
 */
public final class Ministries {
  private static final double CONFIDENCE = 0.8;

  private Ministries() {}

  /** The names of a document with those bodies among them, in text order. */
  public static List<Name> join(DocumentWords words, List<Name> names) {
    List<Name> joined = new ArrayList<>(names.size());
    int next = 0;
    for (int i = 0; i + 2 < words.size; i++) {
      int end = words.is(i, NameWords.STATE_BODY) ? end(words, i) : 0;
      if (end == 0) {
        continue;
      }
      int from = i;
      while (next < names.size() && names.get(next).to() <= i) {
        joined.add(names.get(next++));
      }
      while (next < names.size() && names.get(next).from() < end) {
        from = Math.min(from, names.get(next).from());
        end = Math.max(end, names.get(next++).to());
      }
      joined.add(Name.tagged(from, end, NameKind.ORGANIZATION, CONFIDENCE));
      i = end - 1;
    }
    joined.addAll(names.subList(next, names.size()));
    return joined;
  }

  /** Where the name ends that begins at a word; 0 where it lists no two things. */
  private static int end(DocumentWords words, int head) {
    int limit = words.first[words.sentence[head] + 1];
    int at = head + 1;
    if (at >= limit || !(words.text[at].equals("of") || words.text[at].equals("for"))) {
      return 0;
    }
    at = fields(words, at + 1, limit);
    while (at + 1 < limit && words.text[at].equals(",") && field(words, at + 1)) {
      at = fields(words, at + 1, limit);
    }
    boolean more = at + 1 < limit && words.text[at].equals("and") && field(words, at + 1);
    return more ? fields(words, at + 1, limit) : 0;
  }

  private static int fields(DocumentWords words, int from, int limit) {
    int at = from;
    while (at < limit && field(words, at)) {
      at++;
    }
    return at;
  }

  /** A word for what ministries are for: a common noun with a capital. */
  private static boolean field(DocumentWords words, int at) {
    return words.capital(at)
        && words.is(at, NameWords.MODIFIER)
        && !words.is(at, NameWords.TITLE | NameWords.STATE_BODY);
  }
}
