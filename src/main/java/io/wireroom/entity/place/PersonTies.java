package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/**
 * The country of what a text says of somebody right behind the name: where from ({@code Ann Lake,
 * 60, from Tynemouth}), which people's ({@code a Danish engineer}), where the house is ({@code of
 * Arden, a Boston-based bank}). What somebody studies is not where the person is at home ({@code a
 * China analyst}, {@code an expert on Iran}).
 */
final class PersonTies {
  private static final int LONGEST = 28;
  private static final int WORDS = 3;
  private static final int LONGEST_TITLE = 5;
  private static final Set<String> STUDY = Lists.rules("person-ties", "study");
  private static final Set<String> SETTLED = Lists.rules("person-ties", "settled");
  private static final Set<String> LINKS = Set.of("from", "of", "in", "at", "for", "with", "near");

  private final KnownPlaces places;

  PersonTies(KnownPlaces places) {
    this.places = places;
  }

  /**
   * What ties somebody to a country.
   *
   * @param country ISO 3166-1 alpha-3
   * @param town whether it is a town alone that tells, whose name another country may have, too
   */
  record Tie(String country, boolean town) {}

  /** What the words behind a name say; null where nothing tells. */
  Tie of(ArticleTokens tokens, MentionDraft name) {
    int i = name.end;
    int limit = Math.min(tokens.sentenceEnd(name.first), i + LONGEST);
    if (i >= limit) {
      return null;
    }
    boolean direct = tokens.lower(i).equals("of") || tokens.lower(i).equals("from");
    return direct || opens(tokens, i) ? apposition(tokens, i, limit) : null;
  }

  /** Whether a comma, bracket or dash opens what is said of the person. */
  private static boolean opens(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case ",", "(", "-", "--", "–", "—" -> true;
      default -> false;
    };
  }

  /** The country that somebody studies by the words before the name; null where none is told. */
  static String studied(ArticleTokens tokens, MentionDraft name) {
    int head = name.first - 1;
    boolean inside = head - 1 >= tokens.sentenceStart(name.first);
    NameSpan field = inside && STUDY.contains(tokens.lower(head)) ? tokens.name(head - 1) : null;
    boolean country =
        field != null && TitlePhrase.isCountry(field) && field.type().equals("location");
    return country ? field.country() : null;
  }

  private Tie apposition(ArticleTokens tokens, int from, int limit) {
    boolean study = false;
    boolean clause = false;
    for (int i = from; i < limit; i++) {
      String word = tokens.lower(i);
      if (word.equals("who") || word.equals("whose")) {
        clause = true;
        continue;
      }
      if (STUDY.contains(word)) {
        study = true;
      }
      if (over(tokens, from, i, clause)) {
        return null;
      }
      String seat = seat(tokens, from, i);
      if (seat != null) {
        return new Tie(seat, false);
      }
      NameSpan name = tokens.name(i);
      boolean begins = name != null && tokens.nameIndex(i - 1) != tokens.nameIndex(i);
      if (begins && name.country() != null && ties(tokens, name, from, i, study)) {
        boolean state = TitlePhrase.isCountry(name) || !name.type().equals("location");
        return new Tie(name.country(), !state);
      }
    }
    return null;
  }

  /** Whether the apposition ends at token {@code i}. */
  private static boolean over(ArticleTokens tokens, int from, int i, boolean clause) {
    String word = tokens.lower(i);
    if (word.equals("and") && tokens.inName(i + 1, "person")) {
      return true;
    }
    if (tokens.inName(i, "person") || word.equals(";") || word.equals(":") || quote(word)) {
      return true;
    }
    if (i > from && word.equals(",") && tokens.inName(i + 1, "person")) {
      return true;
    }
    boolean verb = tokens.finiteVerb(i);
    // "who is based in", "who heads": what goes on tells of the person.
    boolean telling = clause && SETTLED.contains(word);
    boolean done = clause && PartOfSpeech.verb(tokens.pos(i)) && !telling && !word.equals("based");
    return (verb && !telling) || done;
  }

  /** The country of the place in {@code London-based}, whose parts are one token or several. */
  private String seat(ArticleTokens tokens, int from, int i) {
    String word = tokens.lower(i);
    boolean parts = word.equals("based") && tokens.lower(i - 1).equals("-");
    if (!parts && !word.endsWith("-based")) {
      return null;
    }
    int end = parts ? i - 1 : i + 1;
    for (int first = Math.max(from, end - WORDS); first < end; first++) {
      if (tokens.capital(first)) {
        String words = tokens.text(first, end);
        words = parts ? words : words.substring(0, words.length() - "-based".length());
        String country = places.country(words);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  private static boolean quote(String word) {
    return word.startsWith("\"") || word.startsWith("“") || word.equals("``") || word.equals("''");
  }

  /** Whether the country-bearing name that begins at {@code i} says where the person belongs. */
  private static boolean ties(ArticleTokens tokens, NameSpan name, int from, int i, boolean study) {
    int end = i;
    while (tokens.nameIndex(end) == tokens.nameIndex(i)) {
      end++;
    }
    int before = i - 1;
    while (before > from
        && (tokens.lower(before).equals("the")
            || PartOfSpeech.adjective(tokens.pos(before))
            || tokens.pos(before).equals("VBN"))) {
      before--;
    }
    String link = tokens.lower(before);
    boolean linked = LINKS.contains(link) && before >= from;
    if (name.type().equals("nationality")) {
      boolean plain = !study && !tokens.lower(end).equals("-") && tokens.nominal(end);
      boolean own = linked || tokens.pos(before).equals("DT") || before == from;
      return plain && own && !titlesAnother(tokens, end);
    }
    if (name.type().equals("organization")) {
      return linked || before == from;
    }
    boolean inside =
        switch (link) {
          case "at", "near", "from" -> true;
          case "in" -> !STUDY.contains(tokens.lower(before - 1));
          default -> false;
        };
    return linked && (inside || !study);
  }

  /** Whether the words from {@code i} on are the title of somebody named right behind them. */
  static boolean titlesAnother(ArticleTokens tokens, int i) {
    int at = i;
    while (at < i + LONGEST_TITLE && tokens.name(at) == null && tokens.nominal(at)) {
      at++;
    }
    return tokens.inName(at, "person");
  }
}
