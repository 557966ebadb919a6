package io.wireroom.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says by its words, its shape and its neighbours what an unlisted name is. */
final class NameShapes {
  private static final NameEntry NORTH =
      new NameEntry("North", "location", "country:PRK", "North Korea", "PRK", "country");
  private static final NameEntry SOUTH =
      new NameEntry("South", "location", "country:KOR", "South Korea", "KOR", "country");

  private final Words words;
  private final boolean koreas;

  /** Family names, and given names that stand for a person, of the persons found so far. */
  private final Set<String> personParts = new HashSet<>();

  /** Abbreviations in brackets after a longer name, and what that name is. */
  private final Map<String, Name> acronyms = new HashMap<>();

  NameShapes(Words words) {
    this.words = words;
    koreas = names(words, "country:PRK") || names(words, "country:KOR");
  }

  /** Adds the name {@code [from, to)}, none of whose words is listed, if it is one. */
  void classify(int from, int to, List<Name> names) {
    Name name = to - from == 1 ? single(from) : several(from, to);
    if (name != null) {
      names.add(name);
      if (name.type().equals("organization")) {
        noteAcronym(name);
      }
    }
  }

  /** Remembers the parts of a person's name by which the article may go on to call them. */
  void notePerson(Name name) {
    int last = name.to() - 1;
    if (name.to() - name.from() == 1) {
      personParts.add(words.text[last]);
      return;
    }
    boolean familyFirst = words.text[last].indexOf('-') > 0 && name.to() - name.from() == 2;
    personParts.add(words.text[familyFirst ? name.from() : last]);
  }

  /** Whether a single word is part of the name of a person found elsewhere. */
  boolean personPart(int word) {
    return personParts.contains(words.text[word]);
  }

  private Name single(int at) {
    String text = words.text[at];
    boolean person = personPart(at);
    if (text.length() < 2 || (words.is(at, NameWords.NO_NAME | NameWords.TITLE) && !person)) {
      return halfCountry(at);
    }
    if (words.is(at, NameWords.PEOPLE)) {
      return Name.shaped(at, at + 1, "nationality", 0.8, "people-word");
    }
    if (person) {
      return Name.shaped(at, at + 1, "person", 0.85, "person-again");
    }
    Name known = acronyms.get(text);
    if (known != null) {
      return new Name(
          at, at + 1, known.type(), known.entry(), known.country(), 0.8, "shape:acronym-again");
    }
    if (words.acronym(at)) {
      return Name.shaped(at, at + 1, "organization", 0.55, "acronym");
    }
    int kind = NameWords.ORG_HEAD | NameWords.MODIFIER | NameWords.LOC_TAIL | NameWords.EVENT_TAIL;
    if (words.is(at, kind | NameWords.WORK_TAIL | NameWords.ORG_TAIL)) {
      return null;
    }
    if ((afterPreposition(at) && beforePlace(at + 1))
        || (afterPlaceWord(at) && !words.is(at, NameWords.SURNAME))) {
      return Name.shaped(at, at + 1, "location", 0.55, "place-context");
    }
    if (words.is(at, NameWords.FIRST_NAME | NameWords.SURNAME)) {
      return Name.shaped(at, at + 1, "person", 0.55, "person-word");
    }
    boolean mixed = text.indexOf('-') < 0 && text.chars().skip(1).anyMatch(Character::isUpperCase);
    return Name.shaped(at, at + 1, mixed ? "organization" : "misc", 0.35, "capital");
  }

  private Name several(int from, int to) {
    int last = to - 1;
    if (words.is(last, NameWords.EVENT_TAIL)) {
      return Name.shaped(from, to, "event", 0.7, "event-word");
    }
    if (words.is(last, NameWords.WORK_TAIL)) {
      return Name.shaped(from, to, "work", 0.7, "work-word");
    }
    if (words.is(last, NameWords.ORG_TAIL | NameWords.ORG_HEAD)
        || words.is(from, NameWords.ORG_HEAD)) {
      return Name.shaped(from, to, "organization", 0.8, "organization-word");
    }
    if (words.is(last, NameWords.LOC_TAIL)) {
      return Name.shaped(from, to, "location", 0.75, "location-word");
    }
    if (words.any(from, to, NameWords.ORG_HEAD)) {
      return Name.shaped(from, to, "organization", 0.65, "organization-word");
    }
    if (person(from, to)) {
      return Name.shaped(from, to, "person", 0.85, "first-name");
    }
    if (words.is(from, NameWords.LOC_HEAD) || (afterPreposition(from) && beforePlace(to))) {
      return Name.shaped(from, to, "location", 0.65, "place-context");
    }
    boolean begins = words.first[words.sentence[from]] == from || quoteBefore(from);
    if (to - from == 2 && begins && personPart(last)) {
      // "Notice Trump": a capital because it begins, then somebody already named.
      return Name.shaped(last, to, "person", 0.7, "person-again");
    }
    if (personPart(last) || (words.is(last, NameWords.SURNAME) && to - from <= 3)) {
      return Name.shaped(from, to, "person", 0.7, "surname");
    }
    boolean series = words.joined(from, to).contains(" of ");
    if (to - from <= 3 && allNameShaped(from, to) && !series) {
      boolean place = afterPlaceWord(from);
      return Name.shaped(from, to, place ? "location" : "person", place ? 0.45 : 0.5, "capitals");
    }
    return Name.shaped(from, to, "misc", 0.35, "capitals");
  }

  private boolean person(int from, int to) {
    int length = to - from;
    if (length > 5) {
      return false;
    }
    boolean initial = isInitial(from) || (length > 2 && isInitial(from + 1));
    boolean familyFirst =
        length == 2
            && words.is(from, NameWords.SURNAME)
            && words.text[from].length() <= 6
            && words.text[to - 1].matches("[A-Z][a-z]+-[A-Za-z][a-z]+");
    return initial || familyFirst || words.is(from, NameWords.FIRST_NAME);
  }

  private boolean isInitial(int at) {
    String text = words.text[at];
    return text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
  }

  /** Whether every word is a capital and small letters. */
  private boolean allNameShaped(int from, int to) {
    for (int i = from; i < to; i++) {
      String text = words.text[i];
      boolean small = text.length() > 1 && Character.isLowerCase(text.charAt(text.length() - 1));
      if (!small || words.is(i, NameWords.MODIFIER | NameWords.PEOPLE)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma and a listed state or country follow, as in {@code Xville, Texas}. */
  private boolean beforePlace(int at) {
    return at + 1 < words.size
        && words.text[at].equals(",")
        && words.sentence[at] == words.sentence[at + 1]
        && words.entry[at + 1] != null
        && (words.entry[at + 1].list().equals("country")
            || words.entry[at + 1].list().equals("place"));
  }

  private boolean quoteBefore(int at) {
    return at > 0 && Marks.isOpener(words.text[at - 1].charAt(0));
  }

  /** {@code the North} and {@code the South} in an article that names the Koreas. */
  private Name halfCountry(int at) {
    boolean article = at > 0 && words.text[at - 1].equalsIgnoreCase("the");
    NameEntry half =
        switch (words.text[at]) {
          case "North" -> NORTH;
          case "South" -> SOUTH;
          default -> null;
        };
    return half == null || !article || !koreas
        ? null
        : new Name(at, at + 1, half.type(), half, half.country(), 0.7, "shape:half-country");
  }

  private static boolean names(Words words, String country) {
    for (NameEntry entry : words.entry) {
      if (entry != null && entry.id().equals(country)) {
        return true;
      }
    }
    return false;
  }

  /** Not {@code chief of staff Lee Example, U.S. envoy ...}, where the comma parts two names. */
  private boolean afterPreposition(int at) {
    return words.first[words.sentence[at]] == at
        || words.tag[at - 1].equals("IN")
        || words.tag[at - 1].equals("TO");
  }

  private boolean afterPlaceWord(int at) {
    if (at == 0 || words.sentence[at - 1] != words.sentence[at]) {
      return false;
    }
    return switch (words.text[at - 1]) {
      case "in", "In", "near", "Near", "outside", "Outside" -> true;
      default -> false;
    };
  }

  private void noteAcronym(Name name) {
    int open = name.to();
    if (name.to() - name.from() > 1
        && open + 2 < words.size
        && words.text[open].equals("(")
        && words.text[open + 2].equals(")")
        && words.acronym(open + 1)) {
      acronyms.put(words.text[open + 1], name);
    }
  }
}
