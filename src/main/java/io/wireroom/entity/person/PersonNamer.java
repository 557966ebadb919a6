package io.wireroom.entity.person;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NameParts;
import java.util.Locale;

/** Chooses a person's canonical name: the fullest of the article's, or the one the world knows. */
final class PersonNamer {
  private final People people;
  private final GivenNames givenNames;

  PersonNamer(People people, GivenNames givenNames) {
    this.people = people;
    this.givenNames = givenNames;
  }

  /** Gives the person id, name, country and gender, as far as they are known. */
  void name(ArticleTokens tokens, Entity entity, ListedSurnames listed) {
    String best = "";
    int bestWords = 0;
    String gazetteerId = null;
    for (MentionDraft mention : entity.mentions) {
      String text = NameParts.withoutNickname(tokens.text(mention.first, mention.end));
      int words = NameParts.of(text).words().size();
      boolean calmer = shouts(best) && !shouts(text);
      boolean fuller = text.length() > best.length() && shouts(best) == shouts(text);
      if (words > bestWords || (words == bestWords && (calmer || fuller))) {
        best = text;
        bestWords = words;
      }
      if (mention.name.entityId() != null && gazetteerId == null) {
        gazetteerId = mention.name.entityId();
        entity.name = mention.name.canonical();
        entity.country = mention.name.country();
        entity.known = true;
      }
      if (entity.country == null) {
        entity.country = mention.name.country();
      }
    }
    NameParts parts = NameParts.of(best);
    People.Person person = people.find(best);
    if (person != null && listed.means(parts, person)) {
      entity.name = person.name();
      entity.country = entity.country == null ? emptyToNull(person.country()) : entity.country;
      entity.gender = entity.gender == null ? person.gender() : entity.gender;
      entity.known = true;
    } else if (entity.name == null) {
      entity.name = shouts(best) ? calm(best) : best;
    }
    if (entity.gender == null) {
      entity.gender = givenNames.gender(parts);
    }
    entity.id = gazetteerId != null ? gazetteerId : EntityIds.id(MentionType.PERSON, entity.name);
  }

  private static String emptyToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static boolean shouts(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code KIM HYUN-CHONG} as {@code Kim Hyun-chong}. */
  private static String calm(String name) {
    String turned = name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    boolean syllables = NameParts.of(name).surnameFirst() || NameParts.of(turned).surnameFirst();
    StringBuilder calm = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean first = i == 0 || " .".indexOf(name.charAt(i - 1)) >= 0;
      // "SOLBERG-HAUGE", but "KIM HYUN-CHONG" and "HYUN-CHONG KIM"
      first |= i > 0 && name.charAt(i - 1) == '-' && !syllables;
      calm.append(first ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
    }
    return calm.toString();
  }
}
