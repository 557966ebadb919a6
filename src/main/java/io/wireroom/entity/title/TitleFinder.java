package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.Office;
import io.wireroom.entity.title.TitleWords.Kind;
import java.util.Set;

/**
 * Finds a person's title and affiliation where the text says them: before the name ({@code Foreign
 * Minister Kang}), behind it, or before two names at once ({@code Ministers Lind and Vogel}).
 */
public final class TitleFinder {
  private static final int LONGEST = 12;
  private static final int BRACKET = 8;

  private static final Set<String> DEGREES =
      Set.of("dr", "dr.", "doctor", "prof", "prof.", "professor");
  private static final Set<String> SEVERAL = Set.of("and", ",", "(");

  private final TitleWords words;
  private final TitlePhrase phrase;
  private final AppositionFinder appositions;
  private final TitleStart starts;

  public TitleFinder(TitleWords words, TitlePhrase phrase, AppositionFinder appositions) {
    this.words = words;
    this.phrase = phrase;
    this.appositions = appositions;
    starts = new TitleStart(words);
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
    boolean degree = before.head() != null && DEGREES.contains(before.head());
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
    while (last >= start && honorific(tokens, last)) {
      gender = words.gender(tokens.lower(last));
      last--;
    }
    Office role = Office.NONE;
    if (last >= start) {
      boolean two = last > start && words.singular(tokens.token(last - 1).text()) != null;
      if (tokens.lower(last).equals(",") && two && tokens.lower(end).equals("and")) {
        // "The company's lawyers, Greta Vance and Paul Osei"
        role = plural(tokens, start, last - 1, last);
      } else if (tokens.lower(last).equals(",")) {
        role = beforeComma(tokens, start, last, end);
      } else {
        role = directly(tokens, start, last + 1, end);
      }
    }
    return gender == null
        ? role
        : new Office(role.title(), role.head(), role.affiliation(), role.country(), gender);
  }

  /** {@code Mr.}; {@code Sister} with a capital. */
  private boolean honorific(ArticleTokens tokens, int i) {
    String word = tokens.lower(i);
    return words.is(Kind.HONORIFIC, word) || (words.is(Kind.ADDRESS, word) && tokens.capital(i));
  }

  /** The title that ends where the name at {@code first} begins. */
  private Office directly(ArticleTokens tokens, int start, int first, int end) {
    int last = first - 1;
    String plural = words.singular(tokens.token(last).text());
    boolean several = plural != null && SEVERAL.contains(tokens.lower(end));
    int head =
        several || words.isHead(tokens, last)
            ? last
            : starts.headWithComplement(tokens, start, last);
    if (head < 0) {
      return Office.NONE;
    }
    int begin = starts.begin(tokens, start, head);
    if (head < last) {
      Office role = appositions.role(tokens, begin, head, first);
      boolean field = words.is(Kind.PORTFOLIO, tokens.lower(head)) && role.affiliation() == null;
      return field ? phrase.role(tokens, begin, head, first, null, null) : role;
    }
    if (several) {
      return plural(tokens, start, last, first);
    }
    Office role = phrase.role(tokens, begin, head, first, null, null);
    return graded(tokens, begin, head)
        ? office(tokens, start, begin, end).orElse(role)
        : doubled(tokens, start, begin, end, role);
  }

  /** The office said before a rank that begins there: {@code the judge, Capt. Scott,}. */
  private Office office(ArticleTokens tokens, int start, int rank, int end) {
    int last = beforeDeterminer(tokens, rank) - 1;
    if (last <= start) {
      return Office.NONE;
    }
    if (tokens.lower(last).equals(",")) {
      return beforeComma(tokens, start, last, end);
    }
    boolean beside = last == rank - 1 && words.isHead(tokens, last) && !tokens.capital(last);
    return beside ? directly(tokens, start, rank, end) : Office.NONE;
  }

  /** A title with the employer that the phrase before it tells. */
  private Office doubled(ArticleTokens tokens, int start, int begin, int end, Office role) {
    boolean doubled =
        role.affiliation() == null && begin > start + 1 && tokens.lower(begin - 1).equals(",");
    return doubled ? role.orElse(beforeComma(tokens, start, begin - 1, end)) : role;
  }

  private static int beforeDeterminer(ArticleTokens tokens, int i) {
    return NounPhrase.afterDeterminer(tokens, i - 1) == i ? i - 1 : i;
  }

  /** Whether tokens [begin, head] are a rank or degree, no office: {@code retired Admiral}. */
  private boolean graded(ArticleTokens tokens, int begin, int head) {
    for (int i = begin; i < head; i++) {
      if (words.is(Kind.HEAD, tokens.lower(i)) && !words.isGrade(tokens.lower(i))) {
        return false;
      }
    }
    return words.isGrade(tokens.lower(head));
  }

  /** The role that a plural at {@code head} says of each: {@code Ministers} gives Minister. */
  private Office plural(ArticleTokens tokens, int start, int head, int end) {
    Office role = phrase.role(tokens, starts.begin(tokens, start, head), head, end, null, null);
    String written = tokens.token(head).text();
    String one = words.singular(written);
    String title = role.title().substring(0, role.title().indexOf(written)) + one;
    return new Office(
        title, EntityIds.fold(one), role.affiliation(), role.country(), role.gender());
  }

  /** {@code Seoul's deputy security adviser, Kim Hyun-chong, said}: the phrase before the comma. */
  private Office beforeComma(ArticleTokens tokens, int start, int comma, int end) {
    for (int head = comma - 1; head >= Math.max(start, comma - LONGEST); head--) {
      if (tokens.inName(head, "person") || tokens.finiteVerb(head)) {
        return Office.NONE;
      }
      if (words.isHead(tokens, head)
          && !starts.field(tokens, start, head)
          && appositions.titleEnd(tokens, head) == comma) {
        int begin = starts.begin(tokens, start, head);
        return Appositions.closed(tokens, beforeDeterminer(tokens, begin), end)
            ? appositions.role(tokens, begin, head, comma)
            : Office.NONE;
      }
    }
    return Office.NONE;
  }
}
