package io.wireroom.quote;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.quote.cue.CueClause;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The classes of cues, from the list {@code cue-classes}. */
public final class CueClasses {
  private static final int LONGEST_PHRASE = 4;

  private final Map<String, CueClass> classes = new HashMap<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException where a row names no class
   */
  public CueClasses(Lists lists) {
    for (ListRow row : lists.rows("cue-classes")) {
      classes.put(
          row.get("cue").toLowerCase(Locale.ROOT),
          CueClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * The class of a cue: that of the longest phrase that its verb begins, else of the verb, else of
   * another word of the cue.
   *
   * @param lemma dictionary form of the cue; null where none
   * @param clause where the cue stands; null where it has no tokens
   * @return null where there is no cue
   */
  CueClass of(String lemma, CueClause clause) {
    if (lemma == null) {
      return null;
    }
    CueClass whole = classes.get(lemma.toLowerCase(Locale.ROOT));
    if (clause == null || lemma.indexOf(' ') > 0) {
      return whole == null ? CueClass.OTHER : whole;
    }
    CueClass found = phrase(lemma, clause);
    found = found == null ? single(lemma) : found;
    List<Token> tokens = clause.cueTokens();
    if (found == CueClass.NEUTRAL) {
      return claimed(tokens);
    }
    for (int i = 0; i < tokens.size() && found == null; i++) {
      found = tokens.get(i).lemma() == null ? null : single(tokens.get(i).lemma());
    }
    return found == null ? CueClass.OTHER : found;
  }

  /** {@code repeated their claim}: the noun of a cue tells more than its verb. */
  private CueClass claimed(List<Token> cue) {
    for (Token token : cue) {
      boolean noun = PartOfSpeech.noun(token.pos()) && token.lemma() != null;
      CueClass known = noun ? single(token.lemma()) : null;
      if (known != null && known != CueClass.NEUTRAL) {
        return known;
      }
    }
    return CueClass.NEUTRAL;
  }

  private CueClass phrase(String lemma, CueClause clause) {
    StringBuilder phrase = new StringBuilder(lemma.toLowerCase(Locale.ROOT));
    CueClass found = null;
    for (int i = 1; i < LONGEST_PHRASE; i++) {
      phrase.append(' ').append(clause.word(clause.verb() + i));
      CueClass known = classes.get(phrase.toString());
      found = known == null ? found : known;
    }
    // What opens the words attributed may stand far off: asked him to.
    return found != null || clause.contentWord() == null
        ? found
        : classes.get(lemma.toLowerCase(Locale.ROOT) + " " + clause.contentWord());
  }

  /**
   * The class of one word; taggers of lemmas may have cut off, or left, its last letter e.
   *
   * @return null where the list does not have it
   */
  public CueClass single(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    CueClass known = classes.get(word);
    known = known == null ? classes.get(word + "e") : known;
    return known == null && word.endsWith("e")
        ? classes.get(word.substring(0, word.length() - 1))
        : known;
  }
}
