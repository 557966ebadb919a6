package io.wireroom.entity.person;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.Entity;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.Gender;
import io.wireroom.entity.MentionDraft;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.NameParts;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the name variants of each person in one article: full names first, then what is shorter to
 * the full name it fits, to the most recent of several.
 */
public final class PersonJoiner {
  private static final int NEAR = 3;
  private static final int OWNED = 8;

  /** How many tokens longer ago somebody's relative seems to have been mentioned. */
  private static final int RELATIVE = 150;

  /** More people of one name are not told apart; a bound on work. */
  private static final int NAMESAKES = 50;

  /** Persons found to be one under two full names; a bound on work. */
  private static final int UNIONS = 20;

  private final People people;
  private final GivenNames givenNames;
  private final Nicknames nicknames;
  private final PersonAliases aliases;
  private final PersonNamer namer;

  public PersonJoiner(
      People people, GivenNames givenNames, Nicknames nicknames, PersonAliases aliases) {
    this.aliases = aliases;
    this.people = people;
    this.givenNames = givenNames;
    this.nicknames = nicknames;
    namer = new PersonNamer(people, givenNames);
  }

  /** The persons behind these mentions, which are in text order; each mention is given its own. */
  public List<Entity> join(ArticleTokens tokens, List<MentionDraft> mentions) {
    Map<MentionDraft, NameParts> parts = new HashMap<>();
    Map<MentionDraft, Entity> fullNames = new HashMap<>();
    Map<String, Entity> exact = new HashMap<>();
    Map<String, List<Known>> byWord = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    ListedSurnames listed = new ListedSurnames(tokens, mentions);
    MentionDraft previous = null;
    int unions = 0;
    for (MentionDraft mention : mentions) {
      NameParts name = NameParts.of(tokens.text(mention.first, mention.end));
      parts.put(mention, name);
      if (name.full()) {
        String key = String.join(" ", name.words()) + name.suffix();
        Entity entity = exact.get(key);
        boolean alias = aliases.another(tokens, previous, mention);
        Entity other = alias ? fullNames.get(previous) : null;
        if (entity == null) {
          boolean own = aliases.ofRelative(tokens, mention);
          entity = other == null && !own ? compatible(byWord, name) : other;
          if (entity == null) {
            entity = new Entity(MentionType.PERSON);
            entities.add(entity);
          }
          exact.put(key, entity);
          for (String word : name.words()) {
            List<Known> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
            if (known.size() < NAMESAKES) {
              known.add(new Known(entity, name));
            }
          }
        }
        fullNames.put(mention, entity);
        if (other != null && other != entity && unions++ < UNIONS) {
          union(byWord, exact, fullNames, entities, other, entity);
        }
      }
      previous = mention;
    }
    Map<String, Entity> alone = new LinkedHashMap<>();
    MentionDraft before = null;
    for (MentionDraft mention : mentions) {
      Entity entity = fullNames.get(mention);
      if (entity == null) {
        NameParts name = parts.get(mention);
        boolean alias = aliases.another(tokens, before, mention);
        entity = alias ? before.entity : shorter(tokens, byWord, listed, name, mention);
        if (entity == null) {
          entity =
              alone.computeIfAbsent(
                  String.join(" ", name.words()) + name.suffix(),
                  key -> new Entity(MentionType.PERSON));
        }
      }
      entity.add(mention);
      before = mention;
      if (mention.role.gender() != null && entity.gender == null) {
        entity.gender = mention.role.gender();
      }
    }
    entities.addAll(alone.values());
    Map<String, Entity> byId = new LinkedHashMap<>();
    Set<Entity> grown = new HashSet<>();
    for (Entity entity : entities) {
      namer.name(tokens, entity, listed);
      Entity same = byId.putIfAbsent(entity.id, entity);
      if (same != null) {
        entity.mentions.forEach(same::add);
        grown.add(same);
      }
    }
    for (Entity entity : grown) {
      entity.mentions.sort((a, b) -> Integer.compare(a.first, b.first));
    }
    return new ArrayList<>(byId.values());
  }

  /** One person under two names: all that {@code other} had is the entity's. */
  private static void union(
      Map<String, List<Known>> byWord,
      Map<String, Entity> exact,
      Map<MentionDraft, Entity> fullNames,
      List<Entity> entities,
      Entity other,
      Entity entity) {
    byWord
        .values()
        .forEach(
            list ->
                list.replaceAll(one -> one.entity == other ? new Known(entity, one.name) : one));
    exact.replaceAll((name, one) -> one == other ? entity : one);
    fullNames.replaceAll((name, one) -> one == other ? entity : one);
    entities.remove(other);
  }

  /** A person under one of the full names the article gives. */
  private record Known(Entity entity, NameParts name) {}

  private Entity compatible(Map<String, List<Known>> byWord, NameParts name) {
    for (String word : List.of(name.surname(), name.words().get(0))) {
      for (Known known : byWord.getOrDefault(word, List.of())) {
        if (same(known.name, name)) {
          return known.entity;
        }
      }
    }
    return null;
  }

  /** Whether two full names can be one person's. */
  private boolean same(NameParts one, NameParts two) {
    if (!one.suffix().equals(two.suffix())) {
      return false;
    }
    boolean oneLonger = one.words().size() >= two.words().size();
    List<String> longer = oneLonger ? one.words() : two.words();
    List<String> shorter = oneLonger ? two.words() : one.words();
    int cut = longer.size() - shorter.size();
    if (longer.subList(cut, longer.size()).equals(shorter)
        || (shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter))
        || (cut == 0 && longer.containsAll(shorter))) {
      return true;
    }
    if (!one.surname().equals(two.surname())) {
      return false;
    }
    String given = one.given();
    String other = two.given();
    return given.equals(other)
        || nicknames.same(given, other)
        || (Math.min(given.length(), other.length()) >= 3
            && (given.startsWith(other) || other.startsWith(given)));
  }

  private Entity shorter(
      ArticleTokens tokens,
      Map<String, List<Known>> byWord,
      ListedSurnames listed,
      NameParts name,
      MentionDraft mention) {
    if (name.words().isEmpty()) {
      return null;
    }
    String word = name.words().get(0);
    List<Known> known = byWord.getOrDefault(word, List.of());
    Entity found = null;
    for (int rank = 0; rank < 3 && found == null; rank++) {
      found = nearest(tokens, known, name, mention, rank);
    }
    if (found == null) {
      return null;
    }
    People.Person telling = people.find(word);
    boolean other = telling != null && !isPerson(known, found, telling);
    if (other && listed.inOffice(word)) {
      MentionDraft last = found.lastBefore(mention.first);
      boolean near =
          last != null && tokens.sentence(mention.first) - tokens.sentence(last.first) <= NEAR;
      return near && mention.role.title() == null ? found : null;
    }
    return found;
  }

  private boolean isPerson(List<Known> known, Entity entity, People.Person person) {
    for (Known one : known) {
      if (one.entity == entity && same(one.name, NameParts.of(person.name()))) {
        return true;
      }
    }
    return false;
  }

  /** The most recent fitting person; rank 0 fits the surname, 1 the given name, 2 any word. */
  private Entity nearest(
      ArticleTokens tokens, List<Known> known, NameParts name, MentionDraft mention, int rank) {
    String word = name.words().get(0);
    Entity best = null;
    int bestAt = -1;
    boolean bestCalled = false;
    int fitting = 0;
    Entity owner = null;
    Entity previous = null;
    for (Known one : known) {
      boolean fits =
          switch (rank) {
            case 0 -> one.name.surname().equals(word);
            case 1 -> one.name.given().equals(word) && mention.role.gender() == null;
            default -> true;
          };
      if (!fits || (!name.suffix().isEmpty() && !name.suffix().equals(one.name.suffix()))) {
        continue;
      }
      Gender gender = one.entity.gender == null ? givenNames.gender(one.name) : one.entity.gender;
      if (mention.role.gender() != null && gender != null && gender != mention.role.gender()) {
        continue;
      }
      fitting += one.entity == previous ? 0 : 1;
      previous = one.entity;
      MentionDraft last = one.entity.lastBefore(mention.first);
      int at = last == null ? -1 : last.first;
      if (rank == 2 && at < 0) {
        continue;
      }
      if (last != null
          && tokens.sentence(last.first) == tokens.sentence(mention.first)
          && aliases.ofRelative(tokens, mention)) {
        continue;
      }
      at = at >= 0 && relative(tokens, one.entity) ? Math.max(0, at - RELATIVE) : at;
      boolean called = calledSo(tokens, one.entity, mention);
      if (rank == 0 && !called && !bestCalled && owns(tokens, one.entity, word, mention)) {
        owner = one.entity;
      }
      if (best == null || (called == bestCalled ? at > bestAt : called)) {
        best = one.entity;
        bestAt = at;
        bestCalled = called;
      }
    }
    if (owner != null && !bestCalled) {
      return owner;
    }
    return fitting > 1 && bestAt < 0 ? null : best;
  }

  /** Whether the person was introduced as somebody's relative. */
  private boolean relative(ArticleTokens tokens, Entity entity) {
    return !entity.mentions.isEmpty() && aliases.relative(tokens, entity.mentions.get(0));
  }

  /** Whether the word before the bare name, {@code Dr.}, stood before that person's name, too. */
  private static boolean calledSo(ArticleTokens tokens, Entity entity, MentionDraft mention) {
    String title = title(tokens, mention);
    if (title.isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.min(entity.mentions.size(), NAMESAKES); i++) {
      if (title.equals(title(tokens, entity.mentions.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String title(ArticleTokens tokens, MentionDraft mention) {
    int before = mention.first - 1;
    return before >= tokens.sentenceStart(mention.first)
            && tokens.capital(before)
            && PartOfSpeech.properNoun(tokens.pos(before))
        ? tokens.lower(before)
        : "";
  }

  /** Whether the bare surname stood for that person a few sentences before. */
  private static boolean owns(
      ArticleTokens tokens, Entity entity, String word, MentionDraft mention) {
    for (int i = entity.mentions.size() - 1; i >= 0; i--) {
      MentionDraft before = entity.mentions.get(i);
      if (tokens.sentence(mention.first) - tokens.sentence(before.first) > OWNED) {
        return false;
      }
      if (before.end - before.first == 1
          && EntityIds.fold(tokens.lower(before.first)).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
