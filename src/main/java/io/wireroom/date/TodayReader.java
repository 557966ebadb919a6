package io.wireroom.date;

import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the day {@code today} from the present age in a sentence: {@code still in use today}. */
final class TodayReader {
  private static final int NEAR = 8;
  private static final int LONGEST = 20;
  private static final Set<String> AGE = Set.of("still", "known", "even", "remains", "survive");
  private static final Set<String> SPEAKING =
      Set.of("i", "we", "you", "me", "us", "our", "my", "your", "i'm", "let");

  private final List<Token> tokens;
  private final Narrative narrative;
  private final Sentence sentence;

  /** Null until it is asked for. */
  private Boolean spoken;

  TodayReader(List<Token> tokens, Narrative narrative, Sentence sentence) {
    this.tokens = tokens;
    this.narrative = narrative;
    this.sentence = sentence;
  }

  /**
   * Whether the word means the present age: in a history, near {@code still}, and where nobody
   * speaks and nothing is seen from the day of publication.
   *
   * @param general whether its verb is present
   */
  boolean age(int token, boolean general) {
    if (narrative.history()) {
      return true;
    }
    for (int i = Math.max(sentence.firstToken(), token - NEAR); i < token; i++) {
      if (AGE.contains(word(i))) {
        return true;
      }
    }
    return !narrative.seen() && general && !spoken();
  }

  private boolean spoken() {
    spoken = spoken == null ? Boolean.valueOf(speaks()) : spoken;
    return spoken;
  }

  private boolean speaks() {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (SPEAKING.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private String word(int at) {
    String text = tokens.get(at).text();
    return text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
  }
}
