package io.wireroom.story.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph or quote as it is compared with that of another version.
 *
 * @param text as written
 * @param words in lower case, without marks
 * @param begins where each word begins in the text
 * @param ends where each ends, exclusive
 * @param key the words as one
 * @param shape the words as one, a sign for each number
 */
// Nobody changes its arrays.
@SuppressWarnings("ArrayRecordComponent")
record DiffWords(
    String text, List<String> words, int[] begins, int[] ends, String key, String shape) {
  /** Cuts a text into words. */
  static DiffWords of(String text, Spelling spelling) {
    List<String> words = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<String> shape = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = Wording.wordEnd(text, i);
      String word = Wording.bare(text, i, end);
      words.add(word);
      begins.add(i);
      ends.add(end);
      shape.add(spelling.isNumber(word) ? Spelling.NUMBER : word);
      i = end;
    }
    return new DiffWords(
        text,
        words,
        begins.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray(),
        String.join(" ", words),
        String.join(" ", shape));
  }

  /** The text from one word to another, inclusive. */
  String between(int first, int last) {
    return text.substring(begins[first], ends[last]);
  }

  /** Dice of the words of both, in [0, 1]. */
  double alike(DiffWords other) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other.words) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    int all = words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
