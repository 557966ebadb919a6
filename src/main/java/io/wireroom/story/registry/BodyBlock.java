package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Bodies whose names begin with the same letters: told apart by country, joined over acronyms. */
final class BodyBlock implements Block {
  private static final Comparator<Evidence> BY_NAME =
      Comparator.<Evidence>comparingInt(row -> row.country() == null ? 1 : 0)
          .thenComparing(row -> -row.name().length())
          .thenComparing(Evidence::name)
          .thenComparing(row -> String.valueOf(row.country()))
          .thenComparing(Evidence::entityId)
          .thenComparing(row -> String.valueOf(row.acronym()));

  private static final double NAMED = 1.5;
  private static final double VAGUE = 0.6;
  private static final double SHORT = 0.5;
  private static final double GUESSED = 1.0;

  private final RegistryWords words;
  private final Judge judge;
  private final Known known = new Known();
  private final Map<String, Set<String>> shortForms = new HashMap<>();
  private final Map<String, BodyName> parsed = new HashMap<>();
  private final int horizon;

  BodyBlock(RegistryWords words, int horizon) {
    this.words = words;
    this.judge = new Judge(words);
    this.horizon = horizon;
  }

  @Override
  public void known(Evidence told) {
    learn(known.get(told.registryId()), told);
  }

  @Override
  public void event(Evidence told) {
    known.inEvent(told.event(), told.registryId(), told.day());
  }

  @Override
  public void close(int nextDay) {
    known.close(nextDay - horizon);
  }

  @Override
  public void decide(List<Evidence> event, Consumer<Decision> decided) {
    for (Evidence row : event.stream().sorted(BY_NAME).toList()) {
      Choice choice = choose(row);
      Bearer bearer = choice.bearer();
      if (bearer == null) {
        Profile profile = new Profile();
        profile.add(row, words);
        bearer = known.get(known.id(row.entityId(), profile));
      }
      learn(bearer, row);
      known.inEvent(row.event(), bearer.id, row.day());
      decided.accept(
          new Decision(
              row.block(),
              row.day(),
              row.event(),
              row.key(),
              bearer.id,
              choice.rule(),
              Judge.confidence(choice.score())));
    }
  }

  private Choice choose(Evidence row) {
    BodyName name = BodyName.of(row.name(), words);
    List<Bearer> ofEvent = known.ofEvent(row.event());
    Profile told = new Profile();
    told.add(row, words);
    Rivals rivals = new Rivals();
    Choice blank = null;
    for (Bearer bearer : known.candidates(keys(name, row.acronym()), row.event())) {
      boolean inEvent = ofEvent.contains(bearer);
      Choice fit = fit(bearer, name, row, inEvent);
      if (fit != null) {
        double beside = judge.countries(told, bearer.profile) + (inEvent ? Judge.SAME_EVENT : 0);
        Choice choice = new Choice(bearer, fit.rule(), fit.score() + beside);
        rivals.add(choice);
        boolean same = bearer.profile.countries.isEmpty() && fit.rule() == Rule.NAME;
        blank = same && row.country() == null ? choice : blank;
      }
    }
    Choice clear = rivals.clear(judge);
    clear = clear == null ? blank : clear;
    return clear != null ? clear : Choice.of(rivals.any() ? Rule.APART : Rule.FIRST, NAMED);
  }

  /** What joins the name and the body, by the name alone; null where nothing does. */
  private Choice fit(Bearer bearer, BodyName name, Evidence row, boolean inEvent) {
    Choice best = null;
    for (String each : bearer.bodyNames()) {
      BodyName one = parsed.computeIfAbsent(each, key -> BodyName.of(key, words));
      if (one.words().equals(name.words())) {
        return new Choice(bearer, Rule.NAME, name.vague() ? VAGUE : NAMED);
      }
      boolean letters =
          one.isAcronym() != name.isAcronym() && one.initials().equals(name.initials());
      if (letters) {
        String acronym = one.isAcronym() ? one.initials() : name.initials();
        boolean said =
            shortForms.getOrDefault(bearer.id, Set.of()).contains(acronym)
                || (row.acronym() != null
                    && row.acronym().toLowerCase(Locale.ROOT).equals(acronym));
        if (said || inEvent) {
          best = new Choice(bearer, Rule.ACRONYM, NAMED - (said ? SHORT : GUESSED));
        }
      }
    }
    return best;
  }

  private void learn(Bearer bearer, Evidence row) {
    BodyName name = BodyName.of(row.name(), words);
    bearer.add(row, name.inOne(), words);
    if (row.acronym() != null) {
      shortForms
          .computeIfAbsent(bearer.id, id -> new HashSet<>())
          .add(row.acronym().toLowerCase(Locale.ROOT));
    }
    known.touch(bearer, keys(name, row.acronym()));
  }

  /** A name is found by its words, and by letters that are or may be its short form. */
  private static List<String> keys(BodyName name, String acronym) {
    List<String> keys = new ArrayList<>();
    keys.add(name.inOne());
    keys.add("=" + name.initials());
    if (acronym != null) {
      keys.add("=" + acronym.toLowerCase(Locale.ROOT));
    }
    return keys;
  }
}
