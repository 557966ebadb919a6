package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.Office;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.text.NameSpan;
import java.util.List;

/** Countries that mentions take from the words around them. */
public final class OwnerCountry {
  private static final int LISTED = 2;

  private OwnerCountry() {}

  /**
   * The country of the name that owns or directly precedes the organization at {@code first}:
   * {@code Cheong Wa Dae's National Security Office}, {@code South Korean Foreign Ministry}; null
   * where there is none.
   */
  public static String of(ArticleTokens tokens, int first) {
    if (first == tokens.sentenceStart(first)) {
      return null;
    }
    boolean owned = tokens.possessive(first - 1) && first - 1 > tokens.sentenceStart(first);
    NameSpan owner = tokens.name(owned ? first - 2 : first - 1);
    if (owner == null || owner.type().equals("person")) {
      return null;
    }
    return owned || owner.type().equals("nationality") || TitlePhrase.isCountry(owner)
        ? owner.country()
        : null;
  }

  /**
   * Gives the last of a list of persons with titles the country of the others, where it has none of
   * its own and at least two before it have the same one.
   */
  public static void list(ArticleTokens tokens, List<MentionDraft> people) {
    int run = 0;
    String country = null;
    for (int i = 1; i < people.size(); i++) {
      MentionDraft before = people.get(i - 1);
      MentionDraft person = people.get(i);
      boolean joined = joined(tokens, before, person);
      String last = before.role.country();
      run = last == null ? 0 : joined && last.equals(country) ? run + 1 : 1;
      country = last;
      Office role = person.role;
      if (joined && run >= LISTED && role.country() == null && role.affiliation() == null) {
        person.role = new Office(role.title(), role.head(), null, country, role.gender());
      }
    }
  }

  /** Whether nothing but a comma, {@code and} and the second one's title parts two persons. */
  private static boolean joined(ArticleTokens tokens, MentionDraft before, MentionDraft person) {
    if (before.end >= person.first
        || person.role.title() == null
        || tokens.sentence(before.first) != tokens.sentence(person.first)) {
      return false;
    }
    int i = before.end;
    i += tokens.lower(i).equals(",") ? 1 : 0;
    i += tokens.lower(i).equals("and") ? 1 : 0;
    String between = i < person.first ? tokens.text(i, person.first) : "";
    return i > before.end && between.endsWith(person.role.title());
  }
}
