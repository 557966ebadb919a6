package io.wireroom.quote;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Possessive;
import java.util.Set;

/** Finds noun phrases backward, from their last piece, by parts of speech. */
public final class NounPhrases {
  static final Set<String> INNER =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS", "$", "#", "HYPH");
  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "you");
  public static final Set<String> ALONE =
      Set.of(
          "some",
          "many",
          "most",
          "several",
          "others",
          "few",
          "both",
          "those",
          "one",
          "all",
          "this",
          "none",
          "each",
          "neither",
          "either",
          "another",
          "these",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "half",
          "more");
  static final Set<String> LINKING =
      Set.of(
          "of",
          "for",
          "at",
          "in",
          "from",
          "with",
          "on",
          "to",
          "against",
          "by",
          "near",
          "within",
          "between",
          "among",
          "around",
          "under",
          "behind",
          "inside",
          "close",
          "including",
          "about",
          "across",
          "over",
          "outside");
  static final int LONGEST = 40;

  private NounPhrases() {}

  public static boolean relative(Piece piece) {
    return piece.pos().equals("WP") || piece.pos().equals("WDT") || piece.is("who");
  }

  /** Whether a piece is a pronoun that can be a subject. */
  static boolean pronoun(Piece piece) {
    return SUBJECT_PRONOUNS.contains(piece.word());
  }

  /**
   * The first piece of the noun phrase that ends with piece {@code last}, with the prepositional
   * phrases inside of it.
   *
   * @return -1 where none ends there
   */
  public static int beginOf(Stretch stretch, int last) {
    int begin = simpleBegin(stretch, last);
    if (begin < 0) {
      return -1;
    }
    for (int links = 0; links < 5 && last - begin < LONGEST; links++) {
      Piece before = stretch.at(begin - 1);
      int earlier = -1;
      if (LINKING.contains(before.word())) {
        earlier = simpleBegin(stretch, begin - 2);
      } else if (before.is("and") || before.is("or") || before.is("&")) {
        earlier = coordinated(stretch, begin - 2);
      } else if (before.is(")")) {
        earlier = simpleBegin(stretch, openingBracket(stretch, begin - 1) - 1);
      }
      if (earlier < 0) {
        break;
      }
      begin = earlier;
    }
    return begin;
  }

  private static int coordinated(Stretch stretch, int last) {
    if (!stretch.at(last).noun() && !pronoun(stretch.at(last))) {
      return -1;
    }
    int begin = simpleBegin(stretch, last);
    if (begin < 0) {
      return -1;
    }
    Piece before = stretch.at(begin - 1);
    boolean boundary =
        begin == 0
            || before.comma()
            || before.quoted()
            || before.is("that")
            || LINKING.contains(before.word());
    return boundary ? begin : -1;
  }

  private static int openingBracket(Stretch stretch, int closing) {
    for (int i = closing; i >= 0 && i > closing - 10; i--) {
      if (stretch.at(i).is("(") || stretch.at(i).is("-lrb-")) {
        return i;
      }
    }
    return closing;
  }

  /** As {@link #beginOf}, without prepositional phrases. */
  static int simpleBegin(Stretch stretch, int last) {
    Piece head = stretch.at(last);
    if (last < 0) {
      return -1;
    }
    if (head.is(")")) {
      return simpleBegin(stretch, openingBracket(stretch, last) - 1);
    }
    if (pronoun(head) || head.pos().equals("PRP") || relative(head)) {
      return last;
    }
    boolean alone = ALONE.contains(head.word());
    boolean nominal = head.noun() || (head.pos().equals("CD") && head.words() > 0);
    boolean adjective = head.pos().equals("JJ") && determined(stretch, last);
    boolean name = head.capital() && !head.quoted() && !head.verb() && !head.adverb();
    boolean unit = head.quoted() && head.words() <= 3 && determined(stretch, last);
    if (!alone && !nominal && !adjective && !name && !unit) {
      return -1;
    }
    int begin = last;
    while (begin > 0 && last - begin < LONGEST) {
      Piece before = stretch.at(begin - 1);
      String pos = before.pos();
      if (pos.equals("DT")
          || pos.equals("PDT")
          || PartOfSpeech.possessivePronoun(pos)
          || pos.equals("WP$")) {
        begin--;
        if (!stretch.at(begin - 1).pos().equals("PDT")
            && !ALONE.contains(stretch.at(begin - 1).word())) {
          break;
        }
      } else if ((INNER.contains(pos)
              && !(TimeWords.time(before) && !stretch.at(begin).pos().equals("POS")))
          || Possessive.mark(before.word())
          || before.is("&")) {
        begin--;
      } else if (before.quoted() && before.words() <= 3 && determined(stretch, begin - 1)) {
        begin--;
      } else if (before.capital()
          && !before.quoted()
          && begin > 1
          && !pos.startsWith("IN")
          && !pos.startsWith("W")
          && !PartOfSpeech.pronoun(pos)
          && !PartOfSpeech.adverb(pos)
          && !pos.startsWith("CC")
          && !pos.equals("TO")) {
        begin--;
      } else if ((pos.equals("VBN") || pos.equals("VBG") || pos.equals("RB"))
          && determined(stretch, begin - 1)) {
        begin--;
      } else {
        break;
      }
    }
    return begin;
  }

  /** Whether a determiner stands one to three pieces before. */
  private static boolean determined(Stretch stretch, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      String pos = stretch.at(i).pos();
      if (pos.equals("DT") || PartOfSpeech.possessivePronoun(pos) || pos.equals("POS")) {
        return true;
      }
      if (!PartOfSpeech.adjective(pos) && !PartOfSpeech.noun(pos) && !PartOfSpeech.adverb(pos)) {
        return false;
      }
    }
    return false;
  }
}
