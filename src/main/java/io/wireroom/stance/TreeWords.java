package io.wireroom.stance;

import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence on their tree.
 *
 * @param tokens of the sentence, with Penn tags and lemmas
 * @param parse their tree
 */
record TreeWords(List<Token> tokens, Parse parse) {
  /** The dictionary form in lower case. */
  String lemma(int token) {
    Token word = tokens.get(token);
    String lemma = word.lemma() == null || word.lemma().isEmpty() ? word.text() : word.lemma();
    return lemma.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  String pos(int token) {
    return tokens.get(token).pos();
  }

  boolean verb(int token) {
    return token >= 0 && PartOfSpeech.verb(pos(token));
  }

  boolean noun(int token) {
    return token >= 0 && (PartOfSpeech.noun(pos(token)) || pos(token).equals("VBG"));
  }

  /** Whether the token is an infinitive with or without {@code to}, no auxiliary before it. */
  boolean bare(int verb) {
    if (!pos(verb).equals("VB")) {
      return false;
    }
    for (int which = 0; which < parse.dependents(verb); which++) {
      int below = parse.dependent(verb, which);
      boolean auxiliary = pos(below).equals("MD") || lemma(below).equals("do");
      if (auxiliary && parse.relation(below) == Relation.AUX) {
        return false;
      }
    }
    return true;
  }

  /** Whether an infinitive with {@code to} hangs on a verb. */
  boolean infinitive(int verb) {
    for (int which = 0; which < parse.dependents(verb); which++) {
      int below = parse.dependent(verb, which);
      Relation relation = parse.relation(below);
      boolean clause =
          relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.ADVCL;
      if (clause && below > verb && has(below, Relation.MARK, Set.of("to"))) {
        return true;
      }
    }
    return false;
  }

  /** Who, which or that, as it opens a relative clause. */
  boolean relative(int token) {
    String pos = pos(token);
    return pos.equals("WDT") || pos.startsWith("WP");
  }

  /** The prepositions of a noun phrase, joined by spaces; empty where it has none. */
  String preposition(int noun) {
    StringBuilder words = new StringBuilder();
    for (int which = 0; which < parse.dependents(noun); which++) {
      int below = parse.dependent(noun, which);
      if (parse.relation(below) == Relation.CASE && below < noun && !pos(below).equals("POS")) {
        words.append(words.isEmpty() ? "" : " ").append(lemma(below));
        int more = parse.dependent(below, Relation.FIXED);
        words.append(more < 0 ? "" : " " + lemma(more));
      }
    }
    return words.toString();
  }

  /** The first of a token's dependents with a relation and a preposition; -1 where none. */
  int with(int head, Relation relation, String preposition) {
    for (int which = 0; which < parse.dependents(head); which++) {
      int below = parse.dependent(head, which);
      if (parse.relation(below) == relation && preposition(below).equals(preposition)) {
        return below;
      }
    }
    return -1;
  }

  /** Whether a token has a dependent whose dictionary form is one of these. */
  boolean has(int head, Relation relation, Set<String> lemmas) {
    for (int which = 0; which < parse.dependents(head); which++) {
      int below = parse.dependent(head, which);
      if (parse.relation(below) == relation && lemmas.contains(lemma(below))) {
        return true;
      }
    }
    return false;
  }
}
