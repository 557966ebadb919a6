package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tense of the verb that words for a time hang on: the nearest one before them in their
 * sentence, else the first behind them.
 */
final class ClauseTense {
  private static final int FARTHEST = 40;
  private static final int LONGEST = 40;
  private static final Set<String> OPEN = Lists.rules("time-contexts", "open-modal");
  private static final Set<String> PLANS = Lists.rules("time-contexts", "plan");
  private static final Set<String> TO_BEGIN = Lists.rules("time-contexts", "to-begin");
  private static final Set<String> SET =
      Set.of("set", "scheduled", "slated", "planned", "expected");
  private static final Set<String> FROM_NOW = Set.of("starting", "beginning", "effective");
  private static final Set<String> AHEAD = Set.of("upcoming", "forthcoming", "ahead");
  private static final Set<String> PUT_OFF =
      Set.of("delay", "postpone", "adjourn", "suspend", "extend", "have");

  private final List<Token> tokens;
  private final int begin;
  private final int end;
  private final boolean title;

  /**
   * Of a sentence.
   *
   * @param begin its first token
   * @param end after its last token
   * @param title whether it is a headline, where the present tells what has happened
   */
  ClauseTense(List<Token> tokens, int begin, int end, boolean title) {
    this.tokens = tokens;
    this.begin = begin;
    this.end = end;
    this.title = title;
  }

  /** The tense of words from one token to before another. */
  Tense of(int first, int last) {
    if (FROM_NOW.contains(word(first - 1)) || ahead(first)) {
      return Tense.FUTURE;
    }
    int verb = verb(first, last);
    if (verb < 0) {
      return Tense.PAST;
    }
    boolean until = word(first - 1).equals("until") || word(first - 1).equals("till");
    return until && PUT_OFF.contains(lemma(verb)) ? Tense.FUTURE : of(verb);
  }

  /** Whether the verb is present: what it tells may be so every year. */
  boolean general(int first, int last) {
    int verb = verb(first, last);
    return verb >= 0
        && (pos(verb).equals("VBZ") || pos(verb).equals("VBP"))
        && of(verb) == Tense.PAST;
  }

  /** {@code ahead of Sunday's vote}. */
  private boolean ahead(int first) {
    return (word(first - 1).equals("of") && word(first - 2).equals("ahead"))
        || AHEAD.contains(word(first - 1));
  }

  private int verb(int first, int last) {
    for (int i = first - 1; i >= Math.max(begin, first - FARTHEST); i--) {
      if (PartOfSpeech.verbOrModal(pos(i))) {
        return i;
      }
    }
    for (int i = last; i < Math.min(end, last + FARTHEST); i++) {
      if (PartOfSpeech.verbOrModal(pos(i))) {
        int verb = i;
        while (verb + 1 < end && joins(verb + 1)) {
          verb++;
        }
        return verb;
      }
    }
    return -1;
  }

  private boolean joins(int at) {
    return PartOfSpeech.verbOrModal(pos(at)) || pos(at).equals("RB") || word(at).equals("to");
  }

  private Tense of(int verb) {
    int group = verb;
    while (group > begin && joins(group - 1)) {
      group--;
    }
    if (Tense.of(tokens.subList(group, verb + 1)) == Tense.FUTURE) {
      return Tense.FUTURE;
    }
    boolean had = false;
    boolean open = false;
    boolean plan = plans(group - 1);
    for (int i = group; i < verb; i++) {
      had |= word(i).equals("have");
      open |= OPEN.contains(word(i));
      boolean first = i == group && (title || plans(group - 2));
      if (word(i).equals("to") && (plan || first)) {
        return Tense.FUTURE;
      }
      plan |= plans(i);
    }
    if (open) {
      return had ? Tense.PAST : Tense.FUTURE;
    }
    if (SET.contains(word(verb)) && pos(verb).equals("VBN")) {
      return Tense.FUTURE;
    }
    boolean present = pos(verb).equals("VBZ") || pos(verb).equals("VBP") || going(verb);
    return present && !title && TO_BEGIN.contains(lemma(verb)) ? Tense.FUTURE : Tense.PAST;
  }

  /** {@code is meeting}. */
  private boolean going(int verb) {
    boolean be = "be".equals(lemma(verb - 1));
    return pos(verb).equals("VBG") && be && !pos(verb - 1).equals("VBD");
  }

  private boolean plans(int at) {
    return PLANS.contains(lemma(at)) || PLANS.contains(word(at));
  }

  private String lemma(int at) {
    Token token = at < begin || at >= end ? null : tokens.get(at);
    return token == null || token.lemma() == null ? "" : lower(token.lemma());
  }

  private String word(int at) {
    return at < begin || at >= end ? "" : lower(tokens.get(at).text());
  }

  /** Longer ones are no words, and may stand beside many times. */
  private static String lower(String word) {
    return word.length() > LONGEST ? "" : word.toLowerCase(Locale.ROOT);
  }

  private String pos(int at) {
    String pos = at < begin || at >= end ? "" : tokens.get(at).pos();
    return pos == null ? "" : pos;
  }
}
