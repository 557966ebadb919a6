package io.wireroom.entity.title;

import io.wireroom.date.CalendarWords;
import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.title.TitleWords.Kind;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/** Tells where the title before a name has its head, and where it begins; by token index. */
final class TitleStart {
  private static final int LONGEST = 12;
  private static final int COMPLEMENT = 12;
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow");
  private static final Set<String> ATTRIBUTES = Lists.rules("employers", "attribute");

  /** {@code the Most Reverend}. */
  private static final Set<String> STYLES = Set.of("most", "right", "very");

  private static final Set<String> ENVOYS =
      Set.of("ambassador", "envoy", "adviser", "advisor", "aide", "representative", "emissary");

  private final TitleWords words;

  TitleStart(TitleWords words) {
    this.words = words;
  }

  /**
   * A head whose {@code of} phrase reaches to {@code last}: {@code Secretary of State}, {@code
   * Minister for Youth, Sports and Culture}; -1 where there is none.
   */
  int headWithComplement(ArticleTokens tokens, int start, int last) {
    boolean series = false;
    boolean common = false;
    boolean and = false;
    for (int i = last; i >= Math.max(start, last - COMPLEMENT); i--) {
      String word = tokens.lower(i);
      boolean link =
          word.equals("of")
              || word.equals("for")
              || word.equals("without")
              || (word.equals("to") && i > start && ENVOYS.contains(tokens.lower(i - 1)));
      if (link && i < last && i > start && words.isHead(tokens.lower(i - 1))) {
        // "the minister of mines Ann Lee", but "a lawyer for actress Ann Lee"
        boolean field = words.is(Kind.PORTFOLIO, tokens.lower(i - 1)) && !word.equals("to");
        return field || !(series || common) ? i - 1 : -1;
      }
      boolean inside =
          link
              || tokens.capital(i)
              || word.equals("the")
              || word.equals("and")
              || word.equals("&")
              || words.is(Kind.COMPLEMENT, word);
      series |= word.equals(",");
      if (!inside && tokens.nominal(i) && !words.isHead(word)) {
        common = true;
        inside = true;
      }
      inside |= word.equals(",") && and && tokens.capital(i - 1) && tokens.capital(i + 1);
      and |= word.equals("and") || word.equals("&");
      if (!inside || tokens.inName(i, "person")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a head is what another one is for: {@code Minister of Justice}. */
  boolean field(ArticleTokens tokens, int start, int head) {
    String link = tokens.lower(head - 1);
    return head - 2 >= start
        && (link.equals("of") || link.equals("for"))
        && words.is(Kind.PORTFOLIO, tokens.lower(head - 2));
  }

  /** Where the title phrase with that head begins. */
  int begin(ArticleTokens tokens, int start, int head) {
    int i = head;
    int floor = Math.max(start, head - LONGEST);
    boolean series = false;
    while (i > floor) {
      int left = i - 1;
      if (tokens.name(left) != null) {
        if (attribute(tokens, left) || (tokens.inName(left, "person") && !tokens.possessive(i))) {
          break;
        }
        while (left > floor && tokens.nameIndex(left - 1) == tokens.nameIndex(i - 1)) {
          left--;
        }
      } else if (tokens.possessive(left) && left > floor && tokens.nominal(left - 1)) {
        // "the institute's president": whatever owns it
        i = tokens.name(left - 1) == null ? left - 1 : left;
        continue;
      } else if (!modifier(tokens, left, head)) {
        boolean and = tokens.lower(left).equals("and") || tokens.lower(left).equals("&");
        if (and && left > start && offices(tokens, left, head)) {
          i = left - 1;
          continue;
        }
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
    while (i < head && (tokens.lower(i).equals(",") || tokens.lower(i).equals("and"))) {
      i++;
    }
    return owner(tokens, i, head, start);
  }

  /** A name or word with an ending that makes it an adjective: {@code Seoul-based}. */
  static boolean attribute(ArticleTokens tokens, int i) {
    String word = tokens.token(i).text();
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && Character.isUpperCase(word.charAt(0))
        && ATTRIBUTES.contains(word.substring(hyphen + 1));
  }

  /**
   * {@code novelist and critic}, {@code director and senior economist}: whether an office stands
   * before the {@code and} as one behind.
   */
  private boolean offices(ArticleTokens tokens, int and, int head) {
    int other = and - 1;
    int next = and + 1;
    while (next < head && qualifies(tokens, next)) {
      next++;
    }
    return next == head
        && words.isHead(tokens, other)
        && (tokens.name(other) == null || tokens.name(other).entityId() == null)
        && (tokens.capital(other) == tokens.capital(head) || other == tokens.sentenceStart(other));
  }

  private boolean qualifies(ArticleTokens tokens, int i) {
    return words.isModifier(tokens.lower(i)) || words.isHead(tokens, i);
  }

  /** {@code Accountants of Canada's chief economist}: where the owner of an office begins. */
  private int owner(ArticleTokens tokens, int begin, int head, int start) {
    int before = begin - 2;
    boolean of = before > start && tokens.lower(begin - 1).equals("of") && tokens.capital(begin);
    boolean body =
        of
            && tokens.capital(before)
            && tokens.nominal(before)
            && !tokens.inName(before, "person")
            && !words.isHead(tokens.lower(before));
    if (!body || !owned(tokens, begin, head)) {
      return begin;
    }
    int i = before;
    while (i > start && tokens.capital(i - 1) && tokens.nominal(i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean owned(ArticleTokens tokens, int begin, int head) {
    for (int i = begin; i < head; i++) {
      if (tokens.possessive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is in a place's name. */
  static boolean place(ArticleTokens tokens, int i) {
    return tokens.inName(i, "location");
  }

  private boolean modifier(ArticleTokens tokens, int i, int head) {
    String word = tokens.lower(i);
    // "Trump-era", "Cairo-based": says no office
    if (attribute(tokens, i) && !words.isModifier(word)) {
      return false;
    }
    // "under President Roux"
    boolean under = word.equals("under") && !tokens.lower(i + 1).equals("secretary");
    if (under || day(word) || (word.length() == 1 && !Character.isLetter(word.charAt(0)))) {
      return false;
    }
    if (words.isModifier(word)) {
      return true;
    }
    if (STYLES.contains(word) && tokens.lower(i + 1).startsWith("rev")) {
      return true;
    }
    String pos = tokens.pos(i);
    boolean opening =
        i == tokens.sentenceStart(i) && tokens.nominal(i + 1) && !tokens.capital(i + 1);
    if (tokens.capital(i) && !(opening && pos.equals("NN"))) {
      return PartOfSpeech.properNoun(pos)
          || (tokens.nominal(i)
              && (i > tokens.sentenceStart(i)
                  || tokens.capital(i + 1)
                  || tokens.lower(i + 1).equals(",")));
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
                || PartOfSpeech.adjective(tokens.pos(i - 1))
                || tokens.inName(i - 1, "nationality")
                || (tokens.capital(i - 1) && PartOfSpeech.properNoun(tokens.pos(i - 1))));
    return field
        || pos.equals("NN")
        || (pos.equals("JJ") && (word.endsWith("al") || word.endsWith("ic")));
  }

  private static boolean day(String word) {
    return DAYS.contains(word)
        || CalendarWords.weekday(word) != null
        || CalendarWords.month(word) != null;
  }
}
