package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Gender;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of titles and occupations, from the list {@code titles}; all asked in lower case. */
public final class TitleWords {
  /** What a word does in a title. */
  public enum Kind {
    /** Names an office, rank or occupation: {@code minister}. */
    HEAD,
    /** An abbreviated title: {@code Sen.}. */
    RANK,
    /** Says no office: {@code Mr.}. */
    HONORIFIC,
    /** Stands before a head: {@code deputy}. */
    MODIFIER,
    /** Stands after a head's {@code of}: {@code staff}. */
    COMPLEMENT,
    /** A head that says only what kind of person: {@code official}. */
    GENERIC,
    /** A head that is also a common name: {@code Dean}. */
    NAME_LIKE,
    /** A head whose {@code of} names the field, not the employer: {@code secretary}. */
    PORTFOLIO,
    /** A head whose {@code for} names the employer: {@code spokesman}. */
    AGENT,
    /** A head that serves a person as readily as a body: {@code deputy}. */
    PERSONAL,
    /** A head that is held for a place: {@code mayor}. */
    LOCAL,
    /** A rank, degree or dignity: tells less than an office said beside it. */
    GRADE,
    /** An honorific where it has a capital: {@code Sister}. */
    ADDRESS,
    /** The second part of compounds that name a trade: {@code smith}. */
    TRADE
  }

  private static final int SHORTEST_TRADE = 7;

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<String, Gender> genders = new HashMap<>();

  public TitleWords(Lists lists) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (ListRow row : lists.rows("titles")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
      words.get(kind).add(row.get("word"));
      if (Gender.of(row.get("gender")) != null) {
        genders.put(row.get("word"), Gender.of(row.get("gender")));
      }
    }
  }

  /** Whether the word, with or without an abbreviation's full stop, is of that kind. */
  public boolean is(Kind kind, String word) {
    return words.get(kind).contains(bare(word));
  }

  /** Whether a title can end in this word. */
  public boolean isHead(String word) {
    return isPlainHead(word) || is(Kind.RANK, word);
  }

  /** As {@link #isHead(String)}, trades that only their ending tells included. */
  boolean isHead(ArticleTokens tokens, int i) {
    return isHead(tokens.lower(i)) || trade(tokens, i);
  }

  /** {@code goatherd}, in running text or at the head of a sentence, where it is no name. */
  public boolean trade(ArticleTokens tokens, int i) {
    String word = tokens.lower(i);
    boolean opening = i < tokens.size() && i == tokens.sentenceStart(i);
    if (word.length() < SHORTEST_TRADE || (tokens.capital(i) && !opening)) {
      return false;
    }
    for (String ending : words.get(Kind.TRADE)) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a rank or degree: {@code General}, {@code Maj-Gen}. */
  boolean isGrade(String word) {
    int hyphen = word.lastIndexOf('-');
    return is(Kind.GRADE, word) || (hyphen > 0 && is(Kind.GRADE, word.substring(hyphen + 1)));
  }

  /** Whether it is a head, compounds such as {@code vice-chairman} and {@code ex-wife} included. */
  private boolean isPlainHead(String word) {
    if (is(Kind.HEAD, word)) {
      return true;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 0) {
      return false;
    }
    String last = word.substring(hyphen + 1);
    boolean chosen = last.equals("elect") || last.equals("designate");
    return words.get(Kind.HEAD).contains(chosen ? word.substring(0, hyphen) : last)
        || is(Kind.RANK, last);
  }

  /**
   * Whether tokens [begin, end) only say what an office is for: {@code Defense}, {@code State for
   * African Affairs}.
   */
  boolean fields(ArticleTokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      String word = tokens.lower(i);
      if (i > begin && word.equals("for")) {
        return true;
      }
      if (!isModifier(word) && !is(Kind.COMPLEMENT, word)) {
        return false;
      }
    }
    return begin < end;
  }

  /** Whether the office is held for a place: {@code mayor}, {@code secretary}. */
  boolean holdsPlace(String head) {
    return is(Kind.LOCAL, head) || is(Kind.PORTFOLIO, head);
  }

  /** Whether the word modifies a head: {@code deputy}, {@code then-Defense}. */
  boolean isModifier(String word) {
    int hyphen = word.indexOf('-');
    return is(Kind.MODIFIER, word) || (hyphen > 0 && is(Kind.MODIFIER, word.substring(0, hyphen)));
  }

  /**
   * The head that a plural is of, as written: {@code Ministers} gives {@code Minister}, {@code
   * Sens.} {@code Sen.}; null where the word is no such plural.
   */
  public String singular(String word) {
    boolean stop = word.endsWith(".");
    String bare = stop ? word.substring(0, word.length() - 1) : word;
    String one;
    if (bare.endsWith("ies")) {
      one = bare.substring(0, bare.length() - 3) + "y";
    } else if (bare.endsWith("men")) {
      one = bare.substring(0, bare.length() - 2) + "an";
    } else if (bare.endsWith("s") && bare.length() > 3) {
      one = bare.substring(0, bare.length() - 1);
    } else {
      return null;
    }
    String lower = one.toLowerCase(Locale.ROOT);
    boolean head = stop ? is(Kind.RANK, lower) : isPlainHead(lower);
    if (!head || isHead(word.toLowerCase(Locale.ROOT))) {
      return null;
    }
    return stop ? one + "." : one;
  }

  /** The gender the word tells, else null. */
  public Gender gender(String word) {
    return genders.get(bare(word));
  }

  private static String bare(String word) {
    int end = word.length();
    return end > 1 && word.charAt(end - 1) == '.' ? word.substring(0, end - 1) : word;
  }
}
