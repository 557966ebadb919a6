package io.wireroom.evaluate;

import io.wireroom.quote.Speaker;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores the countries of those who speak and whose article tells where they are from: filled and
 * right in any row of {@code quotes} whose speaker has their last name.
 */
public final class CountryScorer {
  private int people;
  private int filled;
  private int right;

  void add(AttitudeGold.Article article, AttitudeAnswer answer) {
    for (AttitudeGold.Person person : article.people()) {
      if (person.country() != null) {
        Set<String> countries = countries(ActorName.of(person.name()), answer);
        people++;
        filled += countries.isEmpty() ? 0 : 1;
        right += countries.contains(person.country()) ? 1 : 0;
      }
    }
  }

  private static Set<String> countries(ActorName person, AttitudeAnswer answer) {
    return answer.quotes().stream()
        .map(quote -> quote.speaker())
        .filter(speaker -> ActorName.of(speaker.name()).endsAs(person))
        .map(Speaker::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** People whose country the labels tell. */
  public int people() {
    return people;
  }

  /** Share of them who have a country, in percent. */
  public double filled() {
    return LinkFigures.percent(filled, people);
  }

  /** Share of those who have the labelled one, in percent. */
  public double right() {
    return LinkFigures.percent(right, filled);
  }
}
