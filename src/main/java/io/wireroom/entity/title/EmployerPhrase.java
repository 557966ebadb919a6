package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.NounPhrase;
import io.wireroom.entity.title.TitleWords.Kind;
import io.wireroom.lexicon.Lists;
import java.util.Set;

/** Reads who employs the bearer of a title from the prepositional phrase behind it. */
final class EmployerPhrase {
  private static final Set<String> PUBLIC = Lists.rules("employers", "public");
  private static final Set<String> ELECTED = Lists.rules("employers", "elected");

  private final TitleWords words;
  private final NounPhrase nouns;

  EmployerPhrase(TitleWords words, NounPhrase nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Whether the phrase [from, to) behind the preposition {@code link} names who employs. */
  boolean employs(ArticleTokens tokens, int head, int link, int from, int to) {
    String word = tokens.lower(head);
    boolean organization = nouns.organization(tokens, from, to) && !words.fields(tokens, from, to);
    return switch (tokens.lower(link)) {
      case "at", "with" -> true;
      case "from" -> organization || !tokens.inName(from, "location") || ELECTED.contains(word);
      case "of" -> {
        boolean place =
            TitleStart.place(tokens, from) && tokens.nameIndex(to - 1) == tokens.nameIndex(from);
        boolean listed = place && tokens.name(from).country() != null;
        boolean held = listed ? words.holdsPlace(word) : place;
        yield organization || held || (!place && !words.is(Kind.PORTFOLIO, word));
      }
      case "for" -> words.is(Kind.AGENT, word);
      case "to" -> organization && (word.startsWith("advis") || word.equals("consultant"));
      case "in" -> organization;
      default -> false;
    };
  }

  /**
   * The employer that tokens [from, to) name, without the words that describe it ({@code the fish
   * processor Nordfisk}, {@code Japan's main opposition Sunrise Party}) or what it owns ({@code the
   * OSCE's observers}); a country's public body is one with it ({@code Iraq's interior ministry}).
   * Null where it is a person's ({@code Moore's campaign}).
   */
  static String text(ArticleTokens tokens, int from, int to) {
    int begin = from;
    for (int i = from; i < to; i++) {
      // "Observatório do Clima"
      boolean inside = tokens.nameIndex(i) >= 0 && tokens.nameIndex(i) == tokens.nameIndex(i + 1);
      boolean common = !tokens.capital(i) && tokens.nominal(i) && !inside;
      boolean owned = common && begin < i && i - 1 > from && PUBLIC.contains(tokens.lower(i));
      if (common && !owned && i + 1 < to && tokens.capital(i + 1)) {
        begin = i + 1;
      }
    }
    int end = to;
    for (int i = begin + 1; i + 1 < to; i++) {
      if (tokens.possessive(i) && !tokens.capital(i + 1)) {
        boolean body = tokens.inName(i - 1, "location") && PUBLIC.contains(tokens.lower(to - 1));
        end = body ? to : i;
        break;
      }
    }
    int first = begin < end ? begin : from;
    return end < to && tokens.inName(end - 1, "person") ? null : tokens.text(first, end);
  }

  /** Whether an {@code at}, {@code with} or {@code from} follows directly with a proper name. */
  static boolean namedLater(ArticleTokens tokens, int at, int end) {
    return at + 1 < end
        && (tokens.lower(at).equals("at") || tokens.lower(at).equals("with"))
        && NounPhrase.proper(tokens, at + 1, Math.min(end, at + 3));
  }
}
