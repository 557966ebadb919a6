package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;

/** What articles say of one whom they name, counted. */
final class Profile {
  /** More values of a kind than any real person has; a bound, no rule. */
  private static final int MOST = 256;

  final Counts countries = new Counts();
  final Counts offices = new Counts();
  final Counts fields = new Counts();
  final Counts bodies = new Counts();
  final Counts vague = new Counts();
  long articles;
  int lastDay = Integer.MIN_VALUE;

  void add(Evidence told, RegistryWords words) {
    articles += told.articles();
    lastDay = Math.max(lastDay, told.lastDay());
    if (told.country() != null) {
      countries.add(told.country(), told.articles(), told.day());
    }
    if (told.title() != null) {
      for (String office : Offices.of(told.title(), words)) {
        offices.add(office, told.articles(), told.day());
        String field = words.field(office);
        if (field != null) {
          fields.add(field, told.articles(), told.day());
        }
      }
    }
    if (told.affiliation() != null) {
      for (String word : EntityIds.fold(told.affiliation()).split("[^\\p{L}\\p{N}]+")) {
        boolean says = !word.isEmpty() && !words.isSmall(word) && !words.isLegalForm(word);
        if (says) {
          (words.isVague(word) ? vague : bodies).add(word, told.articles(), told.day());
        }
      }
    }
  }

  /** Whether a body is told, if only {@code the court}. */
  boolean isOfBody() {
    return !bodies.isEmpty() || !vague.isEmpty();
  }

  /** Forgets what goes over the bound; at the end of a day. */
  void prune() {
    countries.prune(MOST);
    offices.prune(MOST);
    fields.prune(MOST);
    bodies.prune(MOST);
    vague.prune(MOST);
  }
}
