package io.wireroom.story.said;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What everybody says ({@code no comment}): the words of such a phrase tell little, whoever says
 * them. A phrase is found by its words that are not grammar, in order and one behind the other, so
 * that small changes do not hide it.
 */
final class StockPhrases {
  /** Of what a word tells, this much is left within one. */
  private static final double LEFT = 0.15;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /**
   * @param reader how a text is read
   */
  StockPhrases(Function<String, List<Word>> reader) {
    for (String phrase : Lists.rules("stock-phrases")) {
      List<String> stems =
          reader.apply(phrase).stream().filter(Word::isContent).map(Word::stem).toList();
      if (!stems.isEmpty()) {
        byFirst.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(stems);
      }
    }
  }

  /** Words of a text, those within stock phrases with a lower weight. */
  List<Word> weighed(List<Word> words) {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isContent()) {
        content.add(i);
      }
    }
    List<Word> weighed = new ArrayList<>(words);
    for (int i = 0; i < content.size(); i++) {
      int length = lengthAt(words, content, i);
      for (int j = i; j < i + length; j++) {
        Word word = words.get(content.get(j));
        weighed.set(content.get(j), word.withWeight(word.kind().weight() * LEFT));
      }
    }
    return List.copyOf(weighed);
  }

  private int lengthAt(List<Word> words, List<Integer> content, int from) {
    int longest = 0;
    for (List<String> phrase :
        byFirst.getOrDefault(words.get(content.get(from)).stem(), List.of())) {
      boolean here = from + phrase.size() <= content.size();
      for (int j = 0; here && j < phrase.size(); j++) {
        here = words.get(content.get(from + j)).stem().equals(phrase.get(j));
      }
      longest = here ? Math.max(longest, phrase.size()) : longest;
    }
    return longest;
  }
}
