package io.wireroom.story.said;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a quote.
 *
 * @param words in order
 */
record Wording(List<Word> words) {
  /** How much they tell together. */
  double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  /** Those in quotation marks. */
  Wording marked() {
    return new Wording(words.stream().filter(Word::marked).toList());
  }

  /** Those that are not grammar. */
  Wording content() {
    return new Wording(words.stream().filter(Word::isContent).toList());
  }

  /** The same for all texts that differ in case, marks, spelling and what is in brackets alone. */
  String form() {
    return words.stream()
        .filter(word -> word.kind() != WordKind.INSERTED)
        .map(Word::form)
        .collect(Collectors.joining(" "));
  }

  /** Whether both are the same but for words of grammar. */
  boolean isLike(Wording other) {
    Wording content = content();
    return form().equals(other.form())
        || (!content.isEmpty() && content.form().equals(other.content().form()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
