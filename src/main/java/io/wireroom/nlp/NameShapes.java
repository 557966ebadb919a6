package io.wireroom.nlp;

import java.util.List;

/** Says by its words, its shape and its neighbours what an unlisted name is. */
final class NameShapes {
  private static final NameEntry NORTH =
      new NameEntry("North", "location", "country:PRK", "North Korea", "PRK", "country");
  private static final NameEntry SOUTH =
      new NameEntry("South", "location", "country:KOR", "South Korea", "KOR", "country");

  private final Words words;
  private final boolean koreas;

  private final NameMemory memory;
  private final NameContext context;

  NameShapes(Words words, NameMemory memory) {
    this.words = words;
    this.memory = memory;
    context = new NameContext(words, memory);
    koreas = names(words, "country:PRK") || names(words, "country:KOR");
  }

  /** Adds the name {@code [from, to)}, none of whose words is listed, if it is one. */
  void classify(int from, int to, List<Name> names) {
    Name name = to - from == 1 ? single(from) : several(from, to);
    if (name != null) {
      names.add(name);
    }
  }

  private Name single(int at) {
    String text = words.text[at];
    boolean person = memory.personPart(at);
    if (text.length() < 2 || (words.is(at, NameWords.NO_NAME | NameWords.TITLE) && !person)) {
      return halfCountry(at);
    }
    if (words.is(at, NameWords.PEOPLE)) {
      return Name.shaped(at, at + 1, "nationality", 0.8, "people-word");
    }
    if (person) {
      return Name.shaped(at, at + 1, "person", 0.85, "person-again");
    }
    Name known = memory.acronym(text);
    if (known != null) {
      return new Name(
          at, at + 1, known.type(), known.entry(), known.country(), 0.8, "shape:acronym-again");
    }
    if (memory.organizationPart(at) && !words.begins(at)) {
      return Name.shaped(at, at + 1, "organization", 0.7, "organization-again");
    }
    if (words.acronym(at)) {
      return capitals(at);
    }
    int kind = NameWords.ORG_HEAD | NameWords.MODIFIER | NameWords.LOC_TAIL | NameWords.EVENT_TAIL;
    if (words.is(at, kind | NameWords.WORK_TAIL | NameWords.ORG_TAIL) || common(at)) {
      return null;
    }
    if (context.beforePlace(at + 1)
        || (context.afterPlaceWord(at) && !words.is(at, NameWords.SURNAME))) {
      return Name.shaped(at, at + 1, "location", 0.55, "place-context");
    }
    boolean bearer = context.person(at, at + 1) >= 3;
    if (bearer || words.is(at, NameWords.FIRST_NAME | NameWords.SURNAME)) {
      return Name.shaped(at, at + 1, "person", 0.55, "person-word");
    }
    return Name.shaped(at, at + 1, mixed(text) ? "organization" : "misc", 0.35, "capital");
  }

  /** A single word in capitals. */
  private Name capitals(int at) {
    if (context.afterTime(at)) {
      return null;
    }
    return context.dateline(at)
        ? Name.shaped(at, at + 1, "location", 0.5, "dateline")
        : Name.shaped(at, at + 1, "organization", 0.55, "acronym");
  }

  /** Whether the word has its capital only because it begins, or is a word of the language. */
  private boolean common(int at) {
    if (memory.small(at)) {
      return true;
    }
    boolean plural = words.tag[at].endsWith("S") || words.agents(at);
    return words.begins(at) && !memory.inside(at) && plural;
  }

  /** {@code eBay}, {@code YouTube}; the parts of {@code Prescott-Lowe} are not looked at. */
  private static boolean mixed(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean part = !Character.isLetterOrDigit(before) || (i == 2 && text.startsWith("Mc"));
      if (Character.isUpperCase(text.charAt(i)) && !part) {
        return true;
      }
    }
    return false;
  }

  private Name several(int from, int to) {
    int last = to - 1;
    if (words.is(words.ordinal(last) ? last - 1 : last, NameWords.EVENT_TAIL)) {
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
    if (words.agents(last)) {
      return Name.shaped(from, to, "organization", 0.65, "agents");
    }
    if (words.is(from, NameWords.LOC_HEAD) || (afterPreposition(from) && context.beforePlace(to))) {
      return Name.shaped(from, to, "location", 0.65, "place-context");
    }
    boolean begins = words.begins(from);
    if (to - from == 2 && begins && memory.personPart(last) && plain(from)) {
      // "Notice Trump": a capital because it begins, then somebody already named.
      return Name.shaped(last, to, "person", 0.7, "person-again");
    }
    boolean againstPerson = context.person(from, to) < -1;
    if (!againstPerson
        && (memory.personPart(last) || words.is(last, NameWords.SURNAME))
        && to - from <= 4) {
      return Name.shaped(from, to, "person", 0.7, "surname");
    }
    boolean series = words.joined(from, to).contains(" of ");
    if (to - from <= 4 && allNameShaped(from, to) && !series) {
      return unknown(from, to);
    }
    return Name.shaped(from, to, "misc", 0.35, "capitals");
  }

  /** Whether a word is likely to have its capital only because it begins. */
  private boolean plain(int at) {
    return memory.small(at) || !words.proper(at);
  }

  /** Two to four words that nothing is known of: the words around say what they name. */
  private Name unknown(int from, int to) {
    int evidence = context.person(from, to);
    if (evidence > 0) {
      return Name.shaped(from, to, "person", 0.7, "capitals");
    }
    if (context.afterPlaceWord(from)) {
      return Name.shaped(from, to, "location", 0.45, "capitals");
    }
    if (evidence < -1 || to - from == 4) {
      return Name.shaped(from, to, evidence < -2 ? "organization" : "misc", 0.4, "capitals");
    }
    return Name.shaped(from, to, "person", 0.5, "capitals");
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
}
