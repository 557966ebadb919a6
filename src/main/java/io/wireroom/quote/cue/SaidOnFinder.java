package io.wireroom.quote.cue;

import io.wireroom.date.DayPhrase;
import io.wireroom.date.DayPhraseFinder;
import io.wireroom.date.Tense;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Finds the day on which something was said, where its words hang on the cue: {@code said Monday},
 * {@code told CNN on July 14}, {@code in a Monday interview}, {@code On Monday, he said}. A day
 * that belongs to something else ({@code said of the attack on Monday}) is none.
 */
public final class SaidOnFinder {
  private static final Set<String> OTHERS =
      Set.of(
          "since", "until", "till", "by", "from", "through", "for", "of", "between", "to", "about",
          "after", "before", "over", "than");
  private static final Set<String> TOPICS =
      Set.of("of", "about", "regarding", "concerning", "over", "against", "like", "into");
  private static final Set<String> NOT_SAID =
      Set.of("published", "aired", "broadcast", "scheduled", "airing");

  private static final int LONGEST = 8;

  private final DayPhraseFinder days;

  /** For the tokens of one article. */
  public SaidOnFinder(List<Token> tokens) {
    days = new DayPhraseFinder(tokens);
  }

  /** The day, seen from that of publication; null where none hangs on the cue. */
  public LocalDate find(CueClause clause, LocalDate published) {
    DayPhrase phrase = behind(clause);
    phrase = phrase == null ? beside(clause) : phrase;
    phrase = phrase == null ? opening(clause) : phrase;
    return phrase == null ? null : phrase.day(published, tense(clause));
  }

  private static Tense tense(CueClause clause) {
    return Tense.of(clause.text().tokens().subList(group(clause), clause.verb() + 1));
  }

  /** The first token of the cue's verb with its auxiliaries. */
  private static int group(CueClause clause) {
    int begin = clause.verb();
    while (begin > clause.begin() && auxiliary(clause.pos(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean auxiliary(String pos) {
    return PartOfSpeech.verb(pos)
        || PartOfSpeech.adverb(pos)
        || pos.equals("MD")
        || pos.equals("TO");
  }

  /** {@code said in a speech Monday}. */
  private DayPhrase behind(CueClause clause) {
    Span addressee = AddresseeFinder.tokens(clause);
    boolean other = false;
    boolean event = false;
    for (int i = clause.verb() + 1; i < clause.end(); i++) {
      if (clause.inSource(i) || (addressee != null && addressee.contains(i))) {
        continue;
      }
      DayPhrase phrase = days.at(i);
      if (phrase != null && phrase.end() <= clause.end()) {
        if (!other && hangs(clause, phrase)) {
          return phrase;
        }
        i = phrase.end() - 1;
      } else if (SpeechEvents.any(clause.token(i).lemma())) {
        event = true;
        other = false;
      } else if ((TOPICS.contains(clause.word(i)) && !event) || NOT_SAID.contains(clause.word(i))) {
        other = true;
      }
    }
    return null;
  }

  /** Whether a day is the cue's own: not another noun's, not where something ends or begins. */
  private static boolean hangs(CueClause clause, DayPhrase phrase) {
    if (OTHERS.contains(clause.word(phrase.first() - 1))) {
      return false;
    }
    int at = phrase.end();
    boolean owner = clause.pos(at).equals("POS");
    at += owner ? 1 : 0;
    int noun = at;
    while (PartOfSpeech.noun(clause.pos(noun)) || PartOfSpeech.adjective(clause.pos(noun))) {
      noun++;
    }
    if (noun == at) {
      return !owner;
    }
    return SpeechEvents.any(clause.token(noun - 1).lemma());
  }

  /** {@code Trump on Monday said}; the day may have been taken for a part of the speaker. */
  private DayPhrase beside(CueClause clause) {
    int group = group(clause);
    for (int i = group - 1; i >= clause.begin() && group - i <= LONGEST; i--) {
      DayPhrase phrase = days.at(i);
      if (phrase != null && phrase.end() == group) {
        int before = clause.word(i - 1).equals("on") ? i - 2 : i - 1;
        return plainSubject(clause, before) ? phrase : null;
      }
    }
    return null;
  }

  /** Whether a subject ends here that is no clause. */
  private static boolean plainSubject(CueClause clause, int last) {
    if (last < clause.begin() || !clause.inSource(last)) {
      return false;
    }
    for (int i = last; i >= clause.begin() && clause.inSource(i); i--) {
      if (PartOfSpeech.verb(clause.pos(i)) || clause.pos(i).startsWith("W")) {
        return false;
      }
    }
    return true;
  }

  /** {@code On Monday in Ohio, Trump said}. */
  private DayPhrase opening(CueClause clause) {
    int at = clause.sentenceBegin();
    at += clause.pos(at).equals("CC") ? 1 : 0;
    at += clause.word(at).equals("on") ? 1 : 0;
    DayPhrase phrase = days.at(at);
    if (phrase == null || phrase.end() > clause.verb() || clause.held(at) || clause.inSource(at)) {
      return null;
    }
    int group = group(clause);
    for (int i = phrase.end(); i < group; i++) {
      boolean verb = PartOfSpeech.verbOrModal(clause.pos(i));
      if (verb && !clause.held(i) && !clause.inSource(i)) {
        return null;
      }
    }
    return clause.pos(phrase.end()).equals("POS") ? null : phrase;
  }
}
