package io.wireroom.date;

import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether something has happened or is to come, as its verb tells it. */
public enum Tense {
  /** Past and present: {@code said}, {@code has said}, {@code says}. */
  PAST,
  /** {@code will say}, {@code is to say}. */
  FUTURE;

  private static final Set<String> TO_COME = Set.of("will", "'ll", "’ll", "wo", "shall");
  private static final Set<String> HAVE = Set.of("have", "has", "'ve", "’ve");
  private static final Set<String> PLANNED =
      Set.of("expected", "scheduled", "set", "slated", "due");
  private static final int LONGEST = "scheduled".length();

  /**
   * The tense of a verb with its auxiliaries: future behind {@code will}, and behind {@code to}
   * where a present tense or a plan comes before ({@code is to say}, {@code was expected to say},
   * but not {@code went on to say}).
   *
   * @param verbs tokens with parts of speech, the last being the verb that bears the meaning
   */
  public static Tense of(List<Token> verbs) {
    boolean ahead = false;
    for (Token token : verbs) {
      // A longer one is none of them, and is asked about by each time beside it.
      boolean some = token.text().length() <= LONGEST;
      String word = some ? token.text().toLowerCase(Locale.ROOT) : "";
      if (TO_COME.contains(word) || (ahead && token.pos().equals("TO"))) {
        return FUTURE;
      }
      boolean present = token.pos().equals("VBZ") || token.pos().equals("VBP");
      ahead |= PLANNED.contains(word) || (present && !HAVE.contains(word));
    }
    return PAST;
  }
}
