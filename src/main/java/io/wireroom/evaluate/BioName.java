package io.wireroom.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A name in a tagged sentence.
 *
 * @param from its first token
 * @param to behind its last token
 * @param kind what its tags say behind the dash
 */
record BioName(int from, int to, String kind) {
  /** The names of a sentence's tags, in BIO2, in their order. */
  static List<BioName> of(List<String> tags) {
    List<BioName> names = new ArrayList<>();
    int at = 0;
    while (at < tags.size()) {
      if (tags.get(at).equals("O")) {
        at++;
        continue;
      }
      String kind = tags.get(at).substring(2);
      int end = at + 1;
      while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
        end++;
      }
      names.add(new BioName(at, end, kind));
      at = end;
    }
    return names;
  }
}
