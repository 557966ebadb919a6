package io.wireroom.evaluate;

import io.wireroom.quote.Attribution;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One labelled article beside what was predicted for it, matched at every level. Labels and
 * predictions without a letter are left out.
 */
public final class QuoteComparison {
  private final String id;
  private final String text;
  private final List<QuoteGold.Labelled> labels;
  private final List<Attribution> answers;
  private final Map<QuoteLevel, QuoteMatch> matches = new EnumMap<>(QuoteLevel.class);

  /**
   * Matches the two.
   *
   * @param predicted for the same text
   */
  public QuoteComparison(QuoteGold.Article gold, List<Attribution> predicted) {
    id = gold.id();
    text = gold.text();
    labels =
        gold.attributions().stream()
            .filter(label -> !Letters.of(text, label.content()).isEmpty())
            .toList();
    answers = predicted.stream().filter(one -> !Letters.of(text, one.parts()).isEmpty()).toList();
    for (QuoteLevel level : QuoteLevel.values()) {
      List<BitSet> wanted =
          letters(labels.stream().map(QuoteGold.Labelled::content).toList(), level);
      List<BitSet> mine = letters(answers.stream().map(Attribution::parts).toList(), level);
      matches.put(level, new QuoteMatch(wanted, mine, level.least()));
    }
  }

  private List<BitSet> letters(List<List<Span>> contents, QuoteLevel level) {
    List<BitSet> letters = new ArrayList<>();
    for (List<Span> content : contents) {
      letters.add(
          level == QuoteLevel.EXACT
              ? Letters.withoutThat(text, content)
              : Letters.of(text, content));
    }
    return letters;
  }

  /** The article's id. */
  String id() {
    return id;
  }

  /** The article's text. */
  String text() {
    return text;
  }

  /** The labels, in the order of the file. */
  List<QuoteGold.Labelled> labels() {
    return labels;
  }

  /** The predictions, in text order. */
  List<Attribution> answers() {
    return answers;
  }

  /** Who found whom. */
  QuoteMatch at(QuoteLevel level) {
    return matches.get(level);
  }

  /** Whether a prediction found half of a label and has its speaker. */
  boolean right(int answer) {
    int label = at(QuoteLevel.HALF).goldOf(answer);
    return label >= 0
        && SpeakerMatch.agree(
            text, labels.get(label).source(), answers.get(answer).speaker().span());
  }

  /** As {@link #right}, or with a speaker whose canonical name holds the label's last name. */
  boolean rightByName(int answer) {
    int label = at(QuoteLevel.HALF).goldOf(answer);
    return right(answer)
        || (label >= 0
            && SpeakerMatch.named(
                text, labels.get(label).source(), answers.get(answer).speaker().name()));
  }
}
