package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is meant by a last name alone: the one person of it whom the other articles on the event
 * name, else the one well-known bearer of the country or office, else nobody known.
 */
final class LastNames {
  /** In so many articles a person is well known. */
  private static final int WELL_KNOWN = 3;

  /**
   * What has to be told beside a last name that few bear: the office, or the country and no other
   * office.
   */
  private static final double TOLD = 1.5;

  /** What has to be told where many bear the name, or few articles name its bearer. */
  private static final double ALL_TOLD = 3.0;

  private static final double LISTED = -1.5;
  private static final double UNLISTED = 0.8;

  private final RegistryWords words;
  private final Judge judge;
  private final Known known;
  private final int horizon;

  /** Those of these days; null until they are asked for. */
  private List<Bearer> ofTheseDays;

  LastNames(RegistryWords words, Judge judge, Known known, int horizon) {
    this.words = words;
    this.judge = judge;
    this.known = known;
    this.horizon = horizon;
  }

  void close() {
    ofTheseDays = null;
  }

  /** The one full name in the same event on the same day; null where there is none or several. */
  Draft of(List<Draft> named, Draft bare) {
    Draft meant = null;
    for (Draft draft : named) {
      double told = judge.told(bare.bearer.profile, draft.bearer.profile, true);
      if (bears(draft.bearer, bare.name) && Judge.SAME_EVENT + told >= Judge.JOINED) {
        if (meant != null) {
          return null;
        }
        meant = draft;
      }
    }
    return meant;
  }

  Choice choose(Draft draft) {
    Evidence row = draft.first();
    Rivals full = new Rivals();
    Rivals alone = new Rivals();
    for (Bearer bearer : known.ofEvent(row.event())) {
      double told = judge.told(draft.bearer.profile, bearer.profile, true);
      double score = Judge.SAME_EVENT + told;
      if (bearer.isBare() && sameWords(bearer, draft.name)) {
        alone.add(new Choice(bearer, Rule.NAME, score));
      } else if (!bearer.isBare() && bears(bearer, draft.name)) {
        full.add(new Choice(bearer, Rule.EVENT, score));
      }
    }
    Choice found = full.clear(judge);
    found = found == null ? alone.clear(judge) : found;
    found = found == null && !full.any() ? wellKnown(draft, row.day()) : found;
    return found == null ? byItself(draft, row) : found;
  }

  private Choice wellKnown(Draft draft, int day) {
    if (ofTheseDays == null) {
      ofTheseDays = new ArrayList<>();
      for (Bearer bearer : known.all()) {
        boolean recent = bearer.profile.lastDay >= day - horizon;
        if (recent && !bearer.isBare()) {
          ofTheseDays.add(bearer);
        }
      }
    }
    Choice first = null;
    double next = 0;
    for (Bearer bearer : ofTheseDays) {
      if (bears(bearer, draft.name)) {
        double told = judge.told(draft.bearer.profile, bearer.profile, true);
        if (first == null || told > first.score()) {
          next = first == null ? next : Math.max(next, first.score());
          first = new Choice(bearer, Rule.KNOWN, told);
        } else {
          next = Math.max(next, told);
        }
      }
    }
    if (first == null || first.score() - next < Judge.MARGIN) {
      return null;
    }
    boolean known =
        first.bearer().profile.articles >= WELL_KNOWN && !words.isSurname(draft.name.surname());
    return first.score() >= (known ? TOLD : ALL_TOLD)
        ? new Choice(first.bearer(), Rule.KNOWN, Judge.JOINED)
        : null;
  }

  private Choice byItself(Draft draft, Evidence row) {
    Rivals rivals = new Rivals();
    String surname = draft.name.surname();
    boolean listed = words.isSurname(surname) || words.isGivenName(surname);
    for (Bearer bearer : known.candidates(List.of(key(draft.name)), row.event())) {
      if (bearer.isBare() && sameWords(bearer, draft.name)) {
        boolean now = bearer.profile.lastDay >= row.day() - horizon;
        double told = judge.told(draft.bearer.profile, bearer.profile, now);
        rivals.add(new Choice(bearer, Rule.NAME, told + (listed ? LISTED : UNLISTED)));
      }
    }
    Choice clear = rivals.clear(judge);
    return clear != null ? clear : Choice.of(rivals.any() ? Rule.APART : Rule.FIRST, Judge.JOINED);
  }

  /** Under what a last name alone is found again. */
  static String key(PersonName name) {
    return "=" + String.join(" ", name.pieces());
  }

  private static boolean sameWords(Bearer bearer, PersonName name) {
    return bearer.names().stream()
        .anyMatch(
            one ->
                one.pieces().equals(name.pieces())
                    && (one.initials().isEmpty()
                        || name.initials().isEmpty()
                        || one.initials().equals(name.initials())));
  }

  /** Whether one of the bearer's full names ends so. */
  private boolean bears(Bearer bearer, PersonName name) {
    for (PersonName one : bearer.names()) {
      if (!one.isBare() && ends(one, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(PersonName full, PersonName bare) {
    boolean initial =
        bare.initials().isEmpty()
            || full.given().isEmpty()
            || full.given().get(0).startsWith(bare.initials().get(0));
    boolean suffix = bare.suffix().isEmpty() || bare.suffix().equals(full.suffix());
    boolean last =
        bare.pieces().size() == 1
            ? NameFit.sameWord(full.surname(), bare.surname(), words)
            : bare.isTailOf(full) || bare.pieces().equals(full.pieces());
    return initial && suffix && last;
  }
}
