package io.wireroom.tag;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tags words have in labelled sentences: each set of tags, with how sure it is, has a number.
 * A word of the sentences themselves is learnt with the set it would have without that one place,
 * so that rare words are no surer in training than they are in use.
 */
final class TagSets {
  // Folded word -> tag -> how often.
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  TagSets(List<PosTrainer.TaggedSentence> sentences) {
    for (PosTrainer.TaggedSentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        counts
            .computeIfAbsent(WordForm.fold(sentence.words().get(i)), key -> new TreeMap<>())
            .merge(sentence.tags().get(i), 1, Integer::sum);
      }
    }
  }

  /** From hash of the folded word to the number of its set, from 2. */
  IntTable all() {
    IntTable table = new IntTable(counts.size());
    counts.forEach((word, tags) -> table.put(Hash.of(word), number(tags, "")));
    return table;
  }

  /** From {@link #place} to the number of the set without one such place; 0 where none is left. */
  IntTable withoutOne() {
    IntTable table = new IntTable(counts.size());
    counts.forEach(
        (word, tags) ->
            tags.keySet().forEach(tag -> table.put(place(Hash.of(word), tag), number(tags, tag))));
    return table;
  }

  /** A word with a tag. */
  static int place(int word, String tag) {
    return Hash.mix(word, Hash.of(tag));
  }

  /** The tags that the word has a twentieth of the time or more; marked if mostly; how frequent. */
  private int number(Map<String, Integer> tags, String without) {
    int sum = tags.values().stream().mapToInt(Integer::intValue).sum();
    int all = without.isEmpty() ? sum : sum - 1;
    if (all == 0) {
      return 0;
    }
    StringBuilder set = new StringBuilder();
    set.append(all < 2 ? '1' : all < 5 ? '2' : all < 20 ? '3' : '4');
    tags.forEach(
        (tag, times) -> {
          int count = tag.equals(without) ? times - 1 : times;
          if (count > 0 && count * 20 >= all) {
            set.append(tag).append(count * 5 >= all * 4 ? "!" : "").append(' ');
          }
        });
    return numbers.computeIfAbsent(set.toString(), key -> numbers.size() + 2);
  }
}
