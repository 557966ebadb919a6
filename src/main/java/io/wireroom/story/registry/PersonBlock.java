package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Persons of one family name. */
final class PersonBlock implements Block {
  /** Rows of one name that tell most come first, else as words and numbers are ordered. */
  private static final Comparator<Evidence> TELLING_MOST =
      Comparator.<Evidence>comparingInt(row -> -told(row))
          .thenComparing(row -> -row.articles())
          .thenComparing(Evidence::name)
          .thenComparing(row -> String.valueOf(row.title()))
          .thenComparing(row -> String.valueOf(row.affiliation()))
          .thenComparing(row -> String.valueOf(row.country()))
          .thenComparing(Evidence::entityId);

  /** Given names that begin so may be the long and the short form of one. */
  private static final int PREFIX = 3;

  /** How sure a last name is at best. */
  private static final double LAST_NAME = 0.9;

  private final RegistryWords words;
  private final Judge judge;
  private final LastNames lastNames;
  private final Known known = new Known();
  private final int horizon;

  PersonBlock(RegistryWords words, int horizon) {
    this.words = words;
    this.horizon = horizon;
    this.judge = new Judge(words);
    this.lastNames = new LastNames(words, judge, known, horizon);
  }

  private static int told(Evidence row) {
    return (row.title() == null ? 0 : 1)
        + (row.affiliation() == null ? 0 : 1)
        + (row.country() == null ? 0 : 1);
  }

  @Override
  public void known(Evidence told) {
    learn(known.get(told.registryId()), told, PersonName.of(told.name(), words));
  }

  @Override
  public void event(Evidence told) {
    known.inEvent(told.event(), told.registryId(), told.day());
  }

  @Override
  public void close(int nextDay) {
    known.close(nextDay - horizon);
    lastNames.close();
  }

  @Override
  public void decide(List<Evidence> event, Consumer<Decision> decided) {
    List<Draft> drafts = new ArrayList<>();
    List<Draft> bare = new ArrayList<>();
    for (Evidence row : event.stream().sorted(TELLING_MOST).toList()) {
      Draft draft = new Draft();
      PersonName name = PersonName.of(row.name(), words);
      draft.add(row, name, words);
      if (name.isBare()) {
        bare.add(draft);
      } else {
        Draft same = same(drafts, draft);
        if (same == null) {
          drafts.add(draft);
        } else {
          same.add(row, name, words);
        }
      }
    }
    List<Draft> alone = new ArrayList<>();
    for (Draft draft : bare) {
      Draft meant = lastNames.of(drafts, draft);
      if (meant == null) {
        alone.add(draft);
      } else {
        meant.follow(draft, words);
      }
    }
    Set<Bearer> taken = new HashSet<>();
    for (Draft draft : drafts) {
      taken.add(settle(draft, choose(draft, taken), decided));
    }
    for (Draft draft : alone) {
      settle(draft, lastNames.choose(draft), decided);
    }
  }

  /** Those of an event who bear one name are one, unless much speaks against it. */
  private Draft same(List<Draft> drafts, Draft row) {
    Draft best = null;
    double most = Judge.JOINED;
    for (Draft draft : drafts) {
      NameFit fit = draft.bearer.fit(row.bearer, words);
      if (fit != null) {
        double told = judge.told(draft.bearer.profile, row.bearer.profile, true);
        double score = judge.name(row.name) - fit.cost() + told + Judge.SAME_EVENT;
        if (score > most) {
          best = draft;
          most = score;
        }
      }
    }
    return best;
  }

  private Choice choose(Draft draft, Set<Bearer> taken) {
    Evidence row = draft.first();
    Set<String> keys = new HashSet<>();
    draft.bearer.names().forEach(name -> keys.addAll(keys(name)));
    List<Bearer> ofEvent = known.ofEvent(row.event());
    Rivals rivals = new Rivals();
    for (Bearer bearer : known.candidates(keys, row.event())) {
      NameFit fit = taken.contains(bearer) ? null : bearer.fit(draft.bearer, words);
      if (fit != null) {
        boolean now = bearer.profile.lastDay >= row.day() - horizon;
        double told =
            judge.told(draft.bearer.profile, bearer.profile, now)
                + (ofEvent.contains(bearer) ? Judge.SAME_EVENT : 0);
        double score = judge.name(draft.name) + judge.fame(bearer.profile) - fit.cost() + told;
        rivals.add(new Choice(bearer, fit.rule(), score));
      }
    }
    Choice clear = rivals.clear(judge);
    if (clear != null) {
      return clear;
    }
    return rivals.any() ? Choice.of(Rule.APART, -rivals.score()) : Choice.of(Rule.FIRST, 2);
  }

  private Bearer settle(Draft draft, Choice choice, Consumer<Decision> decided) {
    Evidence first = draft.first();
    Bearer bearer = choice.bearer();
    if (bearer == null) {
      String plain = draft.name.plainId(first.entityId());
      bearer = known.get(known.id(plain, draft.bearer.profile));
    }
    double confidence = Judge.confidence(choice.score());
    tell(draft.rows, bearer, choice.rule(), confidence, decided);
    tell(draft.lastNames, bearer, Rule.EVENT, Math.min(confidence, LAST_NAME), decided);
    known.inEvent(first.event(), bearer.id, first.day());
    return bearer;
  }

  private void tell(
      List<Evidence> rows,
      Bearer bearer,
      Rule rule,
      double confidence,
      Consumer<Decision> decided) {
    for (Evidence row : rows) {
      learn(bearer, row, PersonName.of(row.name(), words));
      decided.accept(
          new Decision(
              row.block(), row.day(), row.event(), row.key(), bearer.id, rule, confidence));
    }
  }

  private void learn(Bearer bearer, Evidence row, PersonName name) {
    bearer.add(row, name, words);
    known.touch(bearer, keys(name));
  }

  /** Under what a name is found by names that may fit it. */
  private Set<String> keys(PersonName name) {
    Set<String> keys = new HashSet<>();
    if (name.isBare()) {
      keys.add(LastNames.key(name));
      return keys;
    }
    for (String piece : name.given()) {
      keys.add(Spelling.key(piece));
      words.longForms(piece).forEach(form -> keys.add(Spelling.key(form)));
      words.spellings(piece).forEach(form -> keys.add(Spelling.key(form)));
      if (piece.length() >= PREFIX) {
        keys.add(piece.substring(0, PREFIX));
      }
    }
    keys.add(Spelling.key(name.givenInOne()));
    return keys;
  }
}
