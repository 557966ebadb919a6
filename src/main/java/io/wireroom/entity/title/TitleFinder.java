package io.wireroom.entity.title;

import io.wireroom.date.CalendarWords;
import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.Office;
import io.wireroom.entity.title.TitleWords.Kind;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/**
 * Finds a person's title and affiliation where the text says them: before the name ({@code Foreign
 * Minister Kang}), behind it, or before two names at once ({@code Ministers Lind and Vogel}).
 */
public final class TitleFinder {
  private static final int LONGEST = 12;
  private static final int COMPLEMENT = 8;
  private static final int BRACKET = 8;
  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow");

  private static final Set<String> ATTRIBUTES = Lists.rules("employers", "attribute");

  private static final Set<String> SEVERAL = Set.of("and", ",", "(");
  private static final Set<String> ENVOYS =
      Set.of("ambassador", "envoy", "adviser", "advisor", "aide", "representative", "emissary");

  private final TitleWords words;
  private final TitlePhrase phrase;
  private final AppositionFinder appositions;

  public TitleFinder(TitleWords words, TitlePhrase phrase, AppositionFinder appositions) {
    this.words = words;
    this.phrase = phrase;
    this.appositions = appositions;
  }

  /**
   * What is said beside a person's name.
   *
   * @param last the person named before in the article, whose role is known; null for the first
   */
  public Office of(ArticleTokens tokens, MentionDraft person, MentionDraft last) {
    Office before = before(tokens, person.first, person.end);
    if (before.title() == null) {
      before = shared(tokens, person, last).orElse(before);
    }
    Office after = appositions.after(tokens, person.end, before.title() != null);
    boolean degree = before.head() != null && before.head().startsWith("dr");
    return degree && after.title() != null ? after.orElse(before) : before.orElse(after);
  }

  /** The role of the person before, where a plural stands before both. */
  private Office shared(ArticleTokens tokens, MentionDraft person, MentionDraft last) {
    if (last == null || last.end >= person.first || last.role.title() == null) {
      return Office.NONE;
    }
    int i = last.end;
    if (tokens.lower(i).equals("(")) {
      // "(D-Ohio)"
      int limit = Math.min(tokens.sentenceEnd(last.first), i + BRACKET);
      while (i < limit && !tokens.lower(i).equals(")")) {
        i++;
      }
      i++;
    }
    i += tokens.lower(i).equals(",") ? 1 : 0;
    i += tokens.lower(i).equals("and") ? 1 : 0;
    if (i == last.end || i != person.first) {
      return Office.NONE;
    }
    for (int head = last.first - 1; head >= tokens.sentenceStart(i); head--) {
      if (words.singular(tokens.token(head).text()) != null) {
        Office role = last.role;
        boolean own = tokens.lower(last.end).equals("(");
        String affiliation = own ? null : role.affiliation();
        return new Office(role.title(), role.head(), affiliation, role.country(), role.gender());
      }
      boolean between = parts(tokens, head) || tokens.inName(head, "person");
      if (!between) {
        return Office.NONE;
      }
    }
    return Office.NONE;
  }

  /** Whether the token parts names in a list: a comma, {@code and}, or what brackets hold. */
  private static boolean parts(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case ",", "and", "(", ")" -> true;
      default -> tokens.token(i).text().indexOf('-') > 0;
    };
  }

  /** The role before the person's name in tokens [first, end); {@link Office#NONE} where none. */
  private Office before(ArticleTokens tokens, int first, int end) {
    int start = tokens.sentenceStart(first);
    int last = first - 1;
    Gender gender = null;
    while (last >= start && words.is(Kind.HONORIFIC, tokens.lower(last))) {
      gender = words.gender(tokens.lower(last));
      last--;
    }
    Office role = Office.NONE;
    if (last >= start) {
      boolean two = last > start && words.singular(tokens.token(last - 1).text()) != null;
      if (tokens.lower(last).equals(",") && two && tokens.lower(end).equals("and")) {
        // "The company's lawyers, Greta Vance and Paul Osei"
        role = plural(tokens, start, last - 1, last);
      } else if (tokens.lower(last).equals(",") && tokens.lower(end).equals(",")) {
        role = beforeComma(tokens, start, last);
      } else {
        role = directly(tokens, start, first, end);
      }
    }
    return gender == null
        ? role
        : new Office(role.title(), role.head(), role.affiliation(), role.country(), gender);
  }

  /** The title that ends where the name at {@code first} begins. */
  private Office directly(ArticleTokens tokens, int start, int first, int end) {
    int last = first - 1;
    String plural = words.singular(tokens.token(last).text());
    boolean several = plural != null && SEVERAL.contains(tokens.lower(end));
    int head =
        several || words.isHead(tokens.lower(last))
            ? last
            : headWithComplement(tokens, start, last);
    if (head < 0) {
      return Office.NONE;
    }
    int begin = begin(tokens, start, head);
    if (head < last) {
      return appositions.role(tokens, begin, head, first);
    }
    if (several) {
      return plural(tokens, start, last, first);
    }
    Office role = phrase.role(tokens, begin, head, first, null, null);
    boolean doubled =
        role.affiliation() == null
            && begin > start + 1
            && tokens.lower(begin - 1).equals(",")
            && tokens.lower(end).equals(",");
    // "a spokesman for the Pentagon, Cmdr. Scott, said"
    return doubled ? role.orElse(beforeComma(tokens, start, begin - 1)) : role;
  }

  /** The role that a plural at {@code head} says of each: {@code Ministers} gives Minister. */
  private Office plural(ArticleTokens tokens, int start, int head, int end) {
    Office role = phrase.role(tokens, begin(tokens, start, head), head, end, null, null);
    String written = tokens.token(head).text();
    String one = words.singular(written);
    String title = role.title().substring(0, role.title().indexOf(written)) + one;
    return new Office(
        title, EntityIds.fold(one), role.affiliation(), role.country(), role.gender());
  }

  /** {@code Seoul's deputy security adviser, Kim Hyun-chong, said}: the phrase before the comma. */
  private Office beforeComma(ArticleTokens tokens, int start, int comma) {
    for (int head = comma - 1; head >= Math.max(start, comma - LONGEST); head--) {
      if (tokens.inName(head, "person") || tokens.finiteVerb(head)) {
        return Office.NONE;
      }
      if (words.isHead(tokens.lower(head)) && appositions.titleEnd(tokens, head) == comma) {
        int begin = begin(tokens, start, head);
        return appositions.role(tokens, begin, head, comma);
      }
    }
    return Office.NONE;
  }

  /** A head whose {@code of} phrase reaches to {@code last}: {@code Secretary of State}. */
  private int headWithComplement(ArticleTokens tokens, int start, int last) {
    for (int i = last; i >= Math.max(start, last - COMPLEMENT); i--) {
      String word = tokens.lower(i);
      boolean link =
          word.equals("of")
              || word.equals("for")
              || (word.equals("to") && i > start && ENVOYS.contains(tokens.lower(i - 1)));
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
    return i;
  }

  /** A name or word with an ending that makes it an adjective: {@code Seoul-based}. */
  static boolean attribute(ArticleTokens tokens, int i) {
    String word = tokens.token(i).text();
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && Character.isUpperCase(word.charAt(0))
        && ATTRIBUTES.contains(word.substring(hyphen + 1));
  }

  /** {@code novelist and critic}: whether an office stands before the {@code and} as one behind. */
  private boolean offices(ArticleTokens tokens, int and, int head) {
    int other = and - 1;
    return and + 1 == head
        && words.isHead(tokens.lower(other))
        && (tokens.name(other) == null || tokens.name(other).entityId() == null)
        && (tokens.capital(other) == tokens.capital(head) || other == tokens.sentenceStart(other));
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
    if (day(word) || (word.length() == 1 && !Character.isLetter(word.charAt(0)))) {
      return false;
    }
    if (words.isModifier(word)) {
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
                || tokens.inName(i - 1, "nationality"));
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
