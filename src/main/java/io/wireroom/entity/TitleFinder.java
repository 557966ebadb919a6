package io.wireroom.entity;

import io.wireroom.entity.TitleWords.Kind;
import java.util.Set;

/** Finds the title that stands before a person's name: {@code Foreign Minister Kang}. */
final class TitleFinder {
  private static final int LONGEST = 12;
  private static final int COMPLEMENT = 8;
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "yesterday",
          "tomorrow");

  private final TitleWords words;
  private final TitlePhrase phrase;
  private final AppositionFinder appositions;

  TitleFinder(TitleWords words, TitlePhrase phrase, AppositionFinder appositions) {
    this.words = words;
    this.phrase = phrase;
    this.appositions = appositions;
  }

  /** The role before the person's name in tokens [first, end); {@link Role#NONE} where none. */
  Role before(ArticleTokens tokens, int first, int end) {
    int start = tokens.sentenceStart(first);
    int last = first - 1;
    Gender gender = null;
    while (last >= start && words.is(Kind.HONORIFIC, tokens.lower(last))) {
      gender = words.gender(tokens.lower(last));
      last--;
    }
    Role role = Role.NONE;
    if (last >= start) {
      if (tokens.lower(last).equals(",") && tokens.lower(end).equals(",")) {
        role = beforeComma(tokens, start, last);
      } else {
        int head =
            words.isHead(tokens.lower(last)) ? last : headWithComplement(tokens, start, last);
        if (head >= 0) {
          int begin = begin(tokens, start, head);
          int afterHead = head + 1;
          role =
              afterHead <= last
                  ? appositions.role(tokens, begin, head, last + 1)
                  : phrase.role(tokens, begin, head, afterHead, null, null);
        }
      }
    }
    return gender == null
        ? role
        : new Role(role.title(), role.head(), role.affiliation(), role.country(), gender);
  }

  /** {@code Seoul's deputy security adviser, Kim Hyun-chong, said}: the phrase before the comma. */
  private Role beforeComma(ArticleTokens tokens, int start, int comma) {
    for (int head = comma - 1; head >= Math.max(start, comma - LONGEST); head--) {
      if (tokens.inName(head, "person") || tokens.finiteVerb(head)) {
        return Role.NONE;
      }
      if (words.isHead(tokens.lower(head)) && appositions.titleEnd(tokens, head) == comma) {
        int begin = begin(tokens, start, head);
        return appositions.role(tokens, begin, head, comma);
      }
    }
    return Role.NONE;
  }

  /** A head whose {@code of} phrase reaches to {@code last}: {@code Secretary of State}. */
  private int headWithComplement(ArticleTokens tokens, int start, int last) {
    for (int i = last; i >= Math.max(start, last - COMPLEMENT); i--) {
      String word = tokens.lower(i);
      boolean link = word.equals("of") || word.equals("for");
      if (link && i < last && i > start && words.isHead(tokens.lower(i - 1))) {
        return i - 1;
      }
      boolean inside =
          link
              || tokens.capital(i)
              || word.equals("the")
              || word.equals("and")
              || word.equals("&")
              || words.is(Kind.COMPLEMENT, word);
      if (!inside || tokens.inName(i, "person")) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the title phrase with that head begins. */
  private int begin(ArticleTokens tokens, int start, int head) {
    int i = head;
    int floor = Math.max(start, head - LONGEST);
    boolean series = false;
    while (i > floor) {
      int left = i - 1;
      if (tokens.name(left) != null) {
        if (tokens.inName(left, "person") && !tokens.possessive(i)) {
          break;
        }
        while (left > floor && tokens.nameIndex(left - 1) == tokens.nameIndex(i - 1)) {
          left--;
        }
      } else if (tokens.possessive(left) && left > floor && tokens.nominal(left - 1)) {
        i = left;
        continue;
      } else if (!modifier(tokens, left, head)) {
        boolean and = tokens.lower(left).equals("and") || tokens.lower(left).equals("&");
        boolean comma = series && tokens.lower(left).equals(",");
        boolean between =
            left > floor
                && tokens.capital(left + 1)
                && tokens.capital(left - 1)
                && tokens.name(left - 1) == null
                && tokens.name(left + 1) == null;
        if (!between || !(and || comma)) {
          break;
        }
        series = true;
      }
      i = left;
    }
    return i;
  }

  /** Whether the token is in a place's name. */
  static boolean place(ArticleTokens tokens, int i) {
    return tokens.inName(i, "location");
  }

  private boolean modifier(ArticleTokens tokens, int i, int head) {
    String word = tokens.lower(i);
    if (DAYS.contains(word) || (word.length() == 1 && !Character.isLetter(word.charAt(0)))) {
      return false;
    }
    if (words.is(Kind.MODIFIER, word)) {
      return true;
    }
    String pos = tokens.pos(i);
    if (tokens.capital(i)) {
      return pos.startsWith("NNP")
          || (tokens.nominal(i) && (i > tokens.sentenceStart(i) || tokens.capital(i + 1)));
    }
    if (tokens.capital(head)) {
      return words.is(Kind.RANK, word);
    }
    // "Iceland's fisheries minister": a plural goes with a title behind what owns or qualifies it.
    boolean field =
        pos.equals("NNS")
            && i + 1 == head
            && i > tokens.sentenceStart(i)
            && (tokens.possessive(i - 1)
                || tokens.pos(i - 1).equals("DT")
                || tokens.pos(i - 1).startsWith("JJ")
                || tokens.inName(i - 1, "nationality"));
    return field
        || pos.equals("NN")
        || (pos.equals("JJ") && (word.endsWith("al") || word.endsWith("ic")));
  }
}
