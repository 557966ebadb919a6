package io.wireroom.quote.cue;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.Set;

/**
 * Finds to whom something was said: {@code told reporters}, {@code said to them}, {@code spoke with
 * Le Monde}, {@code in a letter to the council}, {@code Speaking to reporters in Oslo, he said}.
 * Places and times behind the phrase are no part of it.
 */
public final class AddresseeFinder {
  private static final Set<String> TELL = Lists.rules("addressing-verbs", "tell");
  private static final Set<String> SPEAK = Lists.rules("addressing-verbs", "speak");
  private static final Set<String> WITH =
      Set.of("speak", "talk", "chat", "plead", "argue", "joke", "share", "discuss");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

  private final CueClause clause;

  private AddresseeFinder(CueClause clause) {
    this.clause = clause;
  }

  /** The phrase as written; null where the text has none. */
  public static String find(CueClause clause) {
    Span tokens = tokens(clause);
    return tokens == null
        ? null
        : clause
            .text()
            .text()
            .substring(clause.token(tokens.begin()).begin(), clause.token(tokens.end() - 1).end());
  }

  /** The same as a span of tokens. */
  static Span tokens(CueClause clause) {
    AddresseeFinder finder = new AddresseeFinder(clause);
    Span found = finder.object();
    found = found == null ? finder.behindPreposition() : found;
    return found == null ? finder.participle() : found;
  }

  /** Of the cue; empty where it has none. */
  private String lemma() {
    String lemma = clause.attribution().cueLemma();
    return lemma == null ? "" : lemma;
  }

  /** {@code told reporters}. */
  private Span object() {
    if (!TELL.contains(lemma())) {
      return null;
    }
    return passive() ? subject() : phrase(clause.verb() + 1);
  }

  /** {@code Ruiz was told}. */
  private Span subject() {
    int end = clause.verb();
    while (BE.contains(clause.word(end - 1))
        || PartOfSpeech.adverb(clause.pos(end - 1))
        || clause.pos(end - 1).equals("MD")
        || HAVE.contains(clause.word(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > clause.begin() && nominal(clause.pos(begin - 1))) {
      begin--;
    }
    for (int i = begin; i < end; i++) {
      if (clause.held(i) || clause.inSource(i)) {
        return null;
      }
    }
    return begin == end ? null : new Span(begin, end);
  }

  private static boolean nominal(String pos) {
    return PartOfSpeech.noun(pos)
        || PartOfSpeech.pronoun(pos)
        || PartOfSpeech.adjective(pos)
        || pos.equals("DT")
        || pos.equals("POS")
        || pos.equals("CD");
  }

  private boolean passive() {
    int before = clause.verb() - 1;
    while (PartOfSpeech.adverb(clause.pos(before))) {
      before--;
    }
    return !clause.pos(clause.verb()).equals("VBG") && BE.contains(clause.word(before));
  }

  /** {@code said to them}, {@code said Monday in a letter to the council}. */
  private Span behindPreposition() {
    boolean open = SPEAK.contains(lemma()) || WITH.contains(lemma());
    boolean event = SpeechEvents.message(lemma());
    for (int i = clause.verb() + 1; i < clause.end(); i++) {
      String word = clause.word(i);
      boolean to = word.equals("to") && (open ? SPEAK.contains(lemma()) || event : event);
      boolean with = word.equals("with") && (event || (open && WITH.contains(lemma())));
      boolean before = word.equals("before") && event;
      if (to || with || before) {
        Span found = phrase(i + 1);
        if (found != null) {
          return found;
        }
      }
      if (PartOfSpeech.noun(clause.pos(i)) && !PhraseEnd.time(word)) {
        event = SpeechEvents.message(clause.token(i).lemma());
        open = open && clause.inSource(i);
      }
    }
    return null;
  }

  /** {@code Speaking to reporters, he said}, {@code he said, addressing a crowd}. */
  private Span participle() {
    for (int i = clause.sentenceBegin(); i < clause.verb(); i++) {
      boolean opens = i == clause.sentenceBegin() || clause.word(i - 1).equals(",");
      Span found = opens && !clause.held(i) && !clause.inSource(i) ? participle(i) : null;
      if (found != null) {
        return found;
      }
    }
    return clause.word(clause.end()).equals(",") ? participle(clause.end() + 1) : null;
  }

  private Span participle(int at) {
    if (!clause.pos(at).equals("VBG") || clause.held(at)) {
      return null;
    }
    String word = clause.word(at);
    String next = clause.word(at + 1);
    if (word.equals("addressing")) {
      return phrase(at + 1);
    }
    boolean speaks = word.equals("speaking") || word.equals("talking") || word.equals("testifying");
    boolean towards = next.equals("to") || next.equals("with") || next.equals("before");
    return speaks && towards ? phrase(at + 2) : null;
  }

  /** The noun phrase that begins at a token, without the words attributed and the speaker. */
  private Span phrase(int begin) {
    int end = PhraseEnd.of(clause, begin);
    if (end <= begin) {
      return null;
    }
    for (int i = begin; i < end; i++) {
      if (clause.held(i) || clause.inSource(i)) {
        return null;
      }
    }
    return new Span(begin, end);
  }
}
