package io.wireroom.entity;

import io.wireroom.entity.TitleWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds noun phrases with {@code the} that take up a person, an institution or a country named
 * before ({@code the minister}, {@code the US official}, {@code the ministry}); those that cannot
 * be linked are left out.
 */
final class NominalFinder {
  private static final int LONGEST = 5;
  private static final int WINDOW = 8;
  private static final int NEAR = 2;
  private static final Set<String> GENERIC =
      Set.of("group", "organization", "organisation", "agency", "club", "team", "network");

  private final TitleWords titles;
  private final OrganizationWords organizations;

  NominalFinder(TitleWords titles, OrganizationWords organizations) {
    this.titles = titles;
    this.organizations = organizations;
  }

  /** The linked nominals of an article whose names, in text order, are linked already. */
  List<Draft> find(ArticleTokens tokens, List<Draft> names) {
    Recent recent = new Recent(tokens, WINDOW);
    List<Draft> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < names.size() && names.get(next).first <= i) {
        if (names.get(next).entity != null) {
          recent.add(names.get(next));
        }
        next++;
      }
      if (tokens.lower(i).equals("the")) {
        Draft nominal = nominal(tokens, i, recent);
        if (nominal != null) {
          found.add(nominal);
        }
      }
    }
    return found;
  }

  private Draft nominal(ArticleTokens tokens, int the, Recent recent) {
    int end = the + 1;
    int limit = Math.min(tokens.sentenceEnd(the), the + 1 + LONGEST);
    while (end < limit
        && (tokens.nominal(end) || tokens.name(end) != null)
        && !tokens.inName(end, "person")) {
      end++;
    }
    int head = end - 1;
    if (head <= the || tokens.inName(end, "person") || described(tokens, end)) {
      return null;
    }
    String word = tokens.lower(head);
    String country = NounPhrase.country(tokens, the + 1, end);
    if (word.equals("government") || word.equals("administration")) {
      return tokens.capital(head) ? null : government(tokens, the, end, country);
    }
    if (tokens.name(head) != null || tokens.pos(head).endsWith("S")) {
      return null;
    }
    if (titles.isHead(word)) {
      boolean apposition = tokens.lower(the - 1).equals(",") && tokens.name(the - 2) != null;
      if (apposition && tokens.sentence(the - 2) == tokens.sentence(the)) {
        return null;
      }
      return person(tokens, the, end, word, country, recent);
    }
    if (word.equals("country") || word.equals("nation")) {
      return end - the == 2 ? country(tokens, the, end, recent) : null;
    }
    if (organizations.noun(word) || organizations.company(word)) {
      return organization(tokens, the, end, word, country, recent);
    }
    return null;
  }

  /** Whether what follows says which one is meant: {@code the president of France}. */
  private static boolean described(ArticleTokens tokens, int end) {
    return switch (tokens.lower(end)) {
      case "of", "for", "who", "that", "which", "whose", "-" -> true;
      default -> false;
    };
  }

  private Draft person(
      ArticleTokens tokens, int the, int end, String word, String country, Recent recent) {
    Draft generic = null;
    for (Draft mention : recent.newestAt(the)) {
      Entity person = mention.entity;
      boolean fits =
          mention.type == MentionType.PERSON
              && (country == null || country.equals(person.country))
              && fits(titles.gender(word), person.gender);
      if (!fits) {
        continue;
      }
      if (word.equals(mention.role.head()) || holds(mention.role.title(), word)) {
        return nominal(tokens, the, end, MentionType.PERSON).linked(mention, 0.8, "nominal:title");
      }
      boolean near = tokens.sentence(the) - tokens.sentence(mention.first) <= 2;
      if (generic == null && near && Recent.subject(tokens, mention)) {
        generic = mention;
      }
    }
    boolean plain = plain(tokens, the + 1, end - 1);
    return generic != null && plain && titles.is(Kind.GENERIC, word)
        ? nominal(tokens, the, end, MentionType.PERSON).linked(generic, 0.6, "nominal:generic")
        : null;
  }

  /** Whether only names and words such as {@code senior} stand in [from, to). */
  private boolean plain(ArticleTokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.name(i) == null && !titles.is(Kind.MODIFIER, tokens.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Gender one, Gender other) {
    return one == null || other == null || one == other;
  }

  private Draft organization(
      ArticleTokens tokens, int the, int end, String word, String country, Recent recent) {
    Draft bare = null;
    boolean several = false;
    for (Draft mention : recent.newestAt(the)) {
      Entity body = mention.entity;
      if (mention.type != MentionType.ORGANIZATION
          || (country != null && !country.equals(body.country))) {
        continue;
      }
      if (holds(body.name, word)) {
        return nominal(tokens, the, end, mention.type).linked(mention, 0.75, "nominal:kind");
      }
      if (tokens.sentence(the) - tokens.sentence(mention.first) <= NEAR && nameless(body.name)) {
        several |= bare != null;
        bare = mention;
      }
    }
    boolean any = organizations.company(word) || GENERIC.contains(word);
    return bare != null && !several && any && end - the == 2
        ? nominal(tokens, the, end, MentionType.ORGANIZATION).linked(bare, 0.6, "nominal:generic")
        : null;
  }

  /** Whether the name does not say what kind of organization it is, or that it is a business. */
  private boolean nameless(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (organizations.noun(word) && !organizations.suffix(word)) {
        return false;
      }
    }
    return true;
  }

  /** {@code the country}: the only one named in this sentence and the one before. */
  private static Draft country(ArticleTokens tokens, int the, int end, Recent recent) {
    Draft only = null;
    for (Draft mention : recent.newestAt(the)) {
      boolean state =
          mention.type == MentionType.LOCATION && mention.entity.id.startsWith("country:");
      if (state && tokens.sentence(the) - tokens.sentence(mention.first) <= 1) {
        if (only != null) {
          return null;
        }
        only = mention;
      }
    }
    return only == null
        ? null
        : nominal(tokens, the, end, MentionType.LOCATION).linked(only, 0.6, "nominal:country");
  }

  /** {@code the South Korean government} stands for the country. */
  private static Draft government(ArticleTokens tokens, int the, int end, String country) {
    if (country == null) {
      return null;
    }
    Entity state = null;
    for (int i = the + 1; i < end && state == null; i++) {
      if (tokens.name(i) != null && country.equals(tokens.name(i).country())) {
        state = new Entity(MentionType.ORGANIZATION);
        state.id = "country:" + country;
        state.name = null;
        state.country = country;
      }
    }
    Draft draft = nominal(tokens, the, end, MentionType.ORGANIZATION);
    draft.entity = state;
    draft.country = country;
    draft.confidence = 0.85;
    draft.rule = "nominal:government";
    return draft;
  }

  /** Whether one of the words of {@code phrase} is {@code word}. */
  private static boolean holds(String phrase, String word) {
    if (phrase == null) {
      return false;
    }
    String lower = phrase.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(word);
    while (at >= 0) {
      int after = at + word.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
              && (after == lower.length() || !Character.isLetterOrDigit(lower.charAt(after)));
      if (whole) {
        return true;
      }
      at = lower.indexOf(word, at + 1);
    }
    return false;
  }

  private static Draft nominal(ArticleTokens tokens, int first, int end, MentionType type) {
    return Draft.of(tokens, first, end, type, MentionForm.NOMINAL);
  }
}
