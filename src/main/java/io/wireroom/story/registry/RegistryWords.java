package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the word lists say of names, titles and bodies; built once per partition. */
public final class RegistryWords {
  private static final Set<String> HEADS = Set.of("head", "rank");

  private final Set<String> familyFirst = Lists.rules("family-first");
  private final Set<String> surnames;
  private final Set<String> givenNames;
  private final Set<String> famous = new HashSet<>();
  private final Map<String, Set<String>> longForms = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final Map<String, String> fields = new HashMap<>();
  private final Set<String> single = new HashSet<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> vague = Lists.rules("body-words", "vague");
  private final Set<String> many = Lists.rules("body-words", "many");
  private final Set<String> forms = Lists.rules("body-words", "form");
  private final Set<String> small = Lists.rules("body-words", "small");
  private final Set<String> listedBodies = new HashSet<>();
  private final Map<String, String> bodies = new HashMap<>();

  public RegistryWords(Lists lists) {
    surnames = folded(lists.words("surnames", "name"));
    givenNames = folded(lists.words("first-names", "name"));
    for (ListRow row : lists.rows("people")) {
      famous.add(EntityIds.slug(row.get("name")));
    }
    for (ListRow row : lists.rows("nicknames")) {
      longForms.computeIfAbsent(row.get("short"), key -> new HashSet<>()).addAll(row.words("long"));
    }
    for (ListRow row : Lists.ruleRows("name-spellings")) {
      List<String> forms = row.words("forms");
      forms.forEach(form -> spellings.computeIfAbsent(form, f -> new HashSet<>()).addAll(forms));
      forms.forEach(form -> blocks.putIfAbsent(form, forms.get(0)));
    }
    for (ListRow row : lists.rows("titles")) {
      if (HEADS.contains(row.get("kind"))) {
        heads.add(row.get("word"));
      }
    }
    for (ListRow row : Lists.ruleRows("office-names")) {
      row.words("names").forEach(name -> offices.put(name, row.get("office")));
    }
    for (ListRow row : Lists.ruleRows("title-fields")) {
      row.words("heads").forEach(head -> place(row.get("field"), head));
    }
    Set<String> manyBodies = new HashSet<>();
    for (ListRow row : lists.rows("institutions")) {
      BodyName name = BodyName.of(row.get("surface"), this);
      // Many countries have a supreme court.
      if (name.vague() && row.get("country").isEmpty()) {
        manyBodies.add(row.get("id"));
      } else {
        listedBodies.add(row.get("id"));
        bodies.put(name.inOne(), row.get("id"));
      }
    }
    listedBodies.removeAll(manyBodies);
    bodies.values().removeAll(manyBodies);
  }

  private void place(String field, String head) {
    heads.add(head);
    if (field.equals("single")) {
      single.add(head);
    } else {
      fields.put(head, field);
    }
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(EntityIds::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word is a family name that stands in front. */
  boolean familyFirst(String piece) {
    return familyFirst.contains(piece);
  }

  /** Whether many bear the family name. */
  boolean isSurname(String piece) {
    return surnames.contains(piece);
  }

  /** Whether many bear the given name. */
  boolean isGivenName(String piece) {
    return givenNames.contains(piece);
  }

  /** Whether the world knows a bearer of the name. */
  boolean isFamous(PersonName name) {
    return famous.contains(EntityIds.slug(String.join(" ", name.pieces())))
        || famous.contains(EntityIds.slug(name.written()));
  }

  /** Whether one given name is short for the other. */
  boolean nicknames(String one, String other) {
    return longForms.getOrDefault(one, Set.of()).contains(other)
        || longForms.getOrDefault(other, Set.of()).contains(one);
  }

  /** The long forms of a short given name. */
  Set<String> longForms(String given) {
    return longForms.getOrDefault(given, Set.of());
  }

  /** Whether the list has both words as spellings of one name. */
  boolean listedSpellings(String one, String other) {
    return spellings.getOrDefault(one, Set.of()).contains(other);
  }

  /** What all spellings of a name have in common. */
  String block(String piece) {
    return Spelling.key(blocks.getOrDefault(piece, piece));
  }

  /** The listed spellings of a name, itself among them. */
  Set<String> spellings(String piece) {
    return spellings.getOrDefault(piece, Set.of());
  }

  /** The office, rank or occupation that a word or several name; null where they name none. */
  String office(String words) {
    return offices.getOrDefault(words, heads.contains(words) ? words : null);
  }

  /** The walk of life that an office or occupation belongs to; null where it tells none. */
  String field(String head) {
    return fields.get(head);
  }

  /** Whether a body has one of them at a time. */
  boolean isSingle(String head) {
    return single.contains(head);
  }

  /** Whether a word of a body's name says too little to tell which body. */
  boolean isVague(String word) {
    return vague.contains(word);
  }

  /** Whether bodies of many countries have the word in their names. */
  boolean isOfMany(String word) {
    return vague.contains(word) || many.contains(word);
  }

  /** Whether the body's id is a list's. */
  boolean isListedBody(String id) {
    return listedBodies.contains(id);
  }

  /** The listed body of a name without legal forms; null where there is none. */
  String listedBody(String name) {
    return bodies.get(name);
  }

  /** {@code inc}, {@code ltd}. */
  boolean isLegalForm(String word) {
    return forms.contains(word);
  }

  /** {@code of}, {@code the}: no letter of an acronym. */
  boolean isSmall(String word) {
    return small.contains(word);
  }
}
