package io.wireroom.entity.person;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.NameParts;
import io.wireroom.text.NameSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a surname alone means the person whom the world knows by it: where the article gives it
 * an office ({@code President Trump}, {@code the Trump administration}) or, with nobody else of
 * that name in it, names something of that person's country. Made for one article.
 */
final class ListedSurnames {
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "chancellor",
          "secretary",
          "senator",
          "premier",
          "king",
          "queen",
          "pope",
          "governor",
          "leader",
          "justice",
          "mayor",
          "general",
          "chairman",
          "commissioner",
          "chief",
          "prince",
          "princess",
          "candidate",
          "nominee");
  private static final Set<String> FOLLOWERS =
      Set.of(
          "administration",
          "government",
          "presidency",
          "regime",
          "cabinet",
          "campaign",
          "era",
          "supporters",
          "voters",
          "rally",
          "team",
          "aides",
          "allies",
          "camp",
          "years");

  private final Set<String> inOffice = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  /**
   * @param mentions of persons, whose titles are known
   */
  ListedSurnames(ArticleTokens tokens, List<MentionDraft> mentions) {
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      NameSpan name = tokens.name(i);
      if (name != null && name.country() != null && !name.type().equals("person")) {
        countries.add(name.country());
      }
    }
    for (MentionDraft mention : mentions) {
      int next = tokens.possessive(mention.end) ? mention.end + 1 : mention.end;
      boolean office = mention.role.head() != null && OFFICES.contains(mention.role.head());
      if (mention.end - mention.first == 1 && (office || FOLLOWERS.contains(tokens.lower(next)))) {
        inOffice.add(EntityIds.fold(tokens.lower(mention.first)));
      }
    }
  }

  /** Whether the article gives the surname, case folded, an office or what goes with one. */
  boolean inOffice(String surname) {
    return inOffice.contains(surname);
  }

  /** Whether a person may be meant by a name, of whom the article names nobody else. */
  boolean means(NameParts name, People.Person person) {
    return name.full()
        || !NameParts.of(person.name()).full()
        || name.words().stream().anyMatch(inOffice::contains)
        || countries.contains(person.country());
  }
}
