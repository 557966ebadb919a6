package io.wireroom.quote.cue;

import io.wireroom.date.CalendarWords;
import io.wireroom.quote.NounPhrases;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/** Finds where a noun phrase ends that may be an addressee, in tokens of a clause. */
final class PhraseEnd {
  private static final int LONGEST = 14;
  private static final Set<String> LEADING = Set.of("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS");
  private static final Set<String> INNER =
      Set.of("CD", "JJ", "JJR", "JJS", "POS", "HYPH", "VBN", "$");
  private static final Set<String> TIMES =
      Set.of(
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "last",
          "next",
          "earlier",
          "later",
          "late",
          "early",
          "recently",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "ago");
  private static final Set<String> REFERRING = Set.of("it", "that", "this", "there", "so");

  private static final Set<String> THINGS =
      Set.of("anything", "something", "nothing", "everything");

  private PhraseEnd() {}

  /** Whether a word tells a time. */
  static boolean time(String word) {
    return TIMES.contains(word) || CalendarWords.named(word);
  }

  /**
   * Index after the phrase that begins at a token, with what hangs on it by {@code of} and {@code
   * and}; {@code begin} where none begins there.
   */
  static int of(CueClause clause, int begin) {
    int end = simple(clause, begin);
    while (end > begin && end - begin < LONGEST) {
      String word = clause.word(end);
      boolean joins = word.equals("of") || word.equals("and") || word.equals("&");
      int further = joins ? simple(clause, end + 1) : end + 1;
      boolean clauseBegins = word.equals("and") && PartOfSpeech.finiteOrModal(clause.pos(further));
      if (!joins || further == end + 1 || clauseBegins || clause.held(end + 1)) {
        break;
      }
      end = further;
    }
    return end;
  }

  private static int simple(CueClause clause, int begin) {
    String pos = clause.pos(begin);
    if (pos.equals("PRP") && !REFERRING.contains(clause.word(begin))) {
      return begin + 1;
    }
    int end = begin;
    int noun = begin;
    while (end - begin < LONGEST && !clause.word(end).isEmpty()) {
      String word = clause.word(end);
      pos = clause.pos(end);
      boolean title = noun > begin && Character.isUpperCase(clause.token(end).text().charAt(0));
      boolean time = time(word) && !(title && TIMES.contains(word));
      boolean named = PartOfSpeech.noun(pos) && !time && !THINGS.contains(word);
      boolean leads = end == noun && noun == begin && LEADING.contains(pos);
      boolean inner = noun > begin && INNER.contains(pos) && !pos.equals("VBN");
      boolean modifies = noun == begin && end > begin && INNER.contains(pos);
      if (time || !(named || leads || inner || modifies || alone(clause, end, begin))) {
        int quoted = quoted(clause, end);
        if (quoted == end) {
          break;
        }
        end = quoted;
        noun = end;
        continue;
      }
      end++;
      noun = named || alone(clause, end - 1, begin) ? end : noun;
    }
    return noun;
  }

  /** {@code told those present}, {@code told everyone}: words that are tagged as no nouns. */
  private static boolean alone(CueClause clause, int at, int begin) {
    return at == begin
        && NounPhrases.ALONE.contains(clause.word(at))
        && !REFERRING.contains(clause.word(at));
  }

  /** After a title in quotation marks, {@code “Meet the Press”}; {@code at} where none begins. */
  private static int quoted(CueClause clause, int at) {
    if (!clause.pos(at).equals("``") || !PartOfSpeech.properNoun(clause.pos(at + 1))) {
      return at;
    }
    for (int i = at + 1; i < at + 7; i++) {
      if (clause.pos(i).equals("''")) {
        return i + 1;
      }
    }
    return at;
  }
}
