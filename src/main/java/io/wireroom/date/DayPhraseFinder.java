package io.wireroom.date;

import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds words that tell one day, by the rules of {@link TimeFinder}: weekdays, dates with or
 * without a year, {@code yesterday}, {@code last night}, {@code two days ago}. What tells more than
 * a day ({@code last week}) or no certain one ({@code on Mondays}) is left out.
 */
public final class DayPhraseFinder {
  private static final Set<String> AGAIN =
      Set.of("every", "each", "most", "any", "some", "another");

  private final List<Token> tokens;
  private final TimePieces pieces;

  /** For the tokens of one text, in text order. */
  public DayPhraseFinder(List<Token> tokens) {
    this.tokens = tokens;
    pieces = TimePieces.of(tokens);
  }

  /**
   * The longest phrase that begins with a token; null where none does. A preposition before it is
   * no part of it.
   */
  public DayPhrase at(int index) {
    if (index < 0 || index >= tokens.size() || again(index)) {
      return null;
    }
    TimeMatch match = TimeRules.SHIPPED.at(pieces, pieces.first(index), pieces.size());
    boolean day =
        match != null
            && match.daily()
            && DayMeanings.possible(match)
            && (match.kind() == TimeKind.DATE || match.kind() == TimeKind.TIME)
            && !match.rule().meaningName().equals("told")
            && !NamedTime.is(tokens, index);
    return day ? new DayPhrase(index, pieces.get(match.end() - 1).token() + 1, match) : null;
  }

  private boolean again(int index) {
    return index > 0 && AGAIN.contains(tokens.get(index - 1).text().toLowerCase(Locale.ROOT));
  }
}
