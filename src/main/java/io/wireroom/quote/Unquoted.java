package io.wireroom.quote;

import java.util.Set;

/**
 * Tells whether words without quotation marks may be attributed to a subject. A clause with {@code
 * that} is reported speech whoever its subject is; the object of a verb or an infinitive only where
 * somebody who can speak stands before the verb, and only where it says something.
 */
final class Unquoted {
  /** A short object is attributed only where the verb mostly attributes its objects (PolNeAR). */
  private static final double SURE_OBJECT = 0.6;

  private static final int SHORT = 1;

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself");
  private static final Set<String> HIDING = Set.of("name", "identify", "quote", "cite", "speak");
  private static final Set<String> HIDDEN =
      Set.of("anonymity", "anonymous", "comment", "questions");

  private final SpeakerNouns nouns;

  Unquoted(SpeakerNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the complement, which ends at piece {@code end}, may be attributed. */
  boolean allows(
      Stretch stretch,
      Complement complement,
      int end,
      VerbGroup group,
      Subject subject,
      double weight) {
    Frame frame = complement.frame();
    boolean labelled = frame == Frame.COLON && subject == null && group.begin() <= 1;
    if (labelled && !stretch.at(complement.begin()).quoted()) {
      return false;
    }
    boolean clause =
        frame == Frame.THAT
            || frame == Frame.CLAUSE
            || frame == Frame.COLON
            || frame == Frame.QUOTE
            || frame == Frame.OBJECT_QUOTE;
    if (clause || quoted(stretch, complement.begin(), end)) {
      return true;
    }
    if (subject == null || !speaks(stretch, subject) || hides(stretch, complement, end)) {
      return false;
    }
    Piece first = stretch.at(complement.begin());
    Piece second = stretch.at(complement.begin() + 1);
    int words = end - complement.begin();
    return switch (frame) {
      case OBJECT -> (words > SHORT || weight >= SURE_OBJECT) && says(first, words);
      case PREPOSITION -> words > 1 && !TimeWords.time(first) && !second.is("to");
      case WHETHER -> !second.is("to") && !first.is("when") && !first.is("where");
      default -> true;
    };
  }

  /** One word that is no name says nothing: {@code rejected it}. */
  private static boolean says(Piece first, int words) {
    return words > 1 || first.pos().startsWith("NNP");
  }

  private static boolean quoted(Stretch stretch, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (stretch.at(i).quoted()) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody only asks not to be named: {@code requested anonymity}. */
  private static boolean hides(Stretch stretch, Complement complement, int end) {
    int limit = Math.min(end, complement.begin() + 5);
    for (int i = complement.begin(); i < limit; i++) {
      Piece piece = stretch.at(i);
      boolean passive = piece.pos().equals("VBN") && HIDING.contains(piece.lemma());
      if (passive || HIDDEN.contains(piece.word())) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Stretch stretch, Subject subject) {
    int begin = subject.begin();
    Piece first = stretch.at(begin);
    if (NounPhrases.pronoun(first)) {
      return true;
    }
    if (NounPhrases.relative(first)) {
      Piece before = stretch.at(begin - 1).comma() ? stretch.at(begin - 2) : stretch.at(begin - 1);
      return first.is("who")
          || !before.noun()
          || before.pos().startsWith("NNP")
          || nouns.speaks(before.word(), before.lemma());
    }
    if (REFLEXIVES.contains(first.word()) || first.pos().equals("EX")) {
      return false;
    }
    Piece head = null;
    for (int i = begin; i < subject.end(); i++) {
      Piece piece = stretch.at(i);
      boolean ends = piece.comma() || NounPhrases.LINKING.contains(piece.word()) || piece.verb();
      if (ends && head != null) {
        break;
      }
      head = piece.noun() || piece.capital() || head == null ? piece : head;
    }
    return head != null
        && (head.pos().startsWith("NNP")
            || NounPhrases.ALONE.contains(head.word())
            || (head.capital() && !head.pos().equals("DT") && head.noun())
            || nouns.speaks(head.word(), head.lemma()));
  }
}
