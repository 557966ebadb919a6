package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.text.NameSpan;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What speaks in an article for one of the places or bodies that share a name. */
final class Neighbours {
  private static final String USA = "USA";

  private Neighbours() {}

  /** Marks that a place, a people or a body of that country is named in the article. */
  static String mark(String country) {
    return "@" + country;
  }

  /**
   * All words of an article, lower case, and {@link #mark} of the countries its names tell. The
   * United States are everybody's business: only their places speak for them, neither capital nor
   * people. A shared name says nothing by itself.
   *
   * @param shared whether several places share a name, case folded
   */
  static Set<String> of(ArticleTokens tokens, Predicate<String> shared) {
    Set<String> company = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.lower(i);
      company.add(word);
      NameSpan name = tokens.name(i);
      if (name != null && name.country() != null && !shared.test(EntityIds.fold(word))) {
        boolean place = name.type().equals("location") && !TitlePhrase.isCountry(name);
        if (name.country().equals(USA) ? place && !word.equals("washington") : !self(name)) {
          company.add(mark(name.country()));
        }
      }
    }
    return company;
  }

  /** A person's or a guessed name tells no country. */
  private static boolean self(NameSpan name) {
    return name.type().equals("person") || name.entityId() == null;
  }
}
