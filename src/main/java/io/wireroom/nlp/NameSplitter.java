package io.wireroom.nlp;

import java.util.List;

/**
 * Takes a stretch of name words apart: titles are cut off before persons, peoples and countries
 * before what they qualify; what is left is classified by {@link NameShapes}.
 */
final class NameSplitter {
  private static final int TITLE_LENGTH = 7;
  private static final int ORG = NameWords.ORG_HEAD | NameWords.ORG_TAIL;
  private static final int NO_PERSON =
      ORG | NameWords.LOC_TAIL | NameWords.EVENT_TAIL | NameWords.WORK_TAIL;

  private final Words words;
  private final NameMemory memory;
  private final NameShapes shapes;

  NameSplitter(Words words, NameMemory memory, NameShapes shapes) {
    this.words = words;
    this.memory = memory;
    this.shapes = shapes;
  }

  /** Adds the names of {@code [from, to)} to {@code names}, in text order. */
  void split(int from, int to, List<Name> names) {
    if (from >= to) {
      return;
    }
    if (words.entryEnd[from] == to) {
      names.add(Name.listed(from, to, words.entry[from]));
      return;
    }
    if (closesTitle(from, to)) {
      person(from + 1, to, names);
      return;
    }
    int title = lastTitle(from, to);
    if (title >= 0) {
      left(from, title, names);
      if (title + 1 < to) {
        person(title + 1, to, names);
      }
      return;
    }
    if (words.entryEnd[from] > 0) {
      listedFirst(from, words.entryEnd[from], to, names);
      return;
    }
    for (int at = from + 1; at < to; at++) {
      if (words.entryEnd[at] > 0) {
        listedInside(from, at, to, names);
        return;
      }
    }
    shapes.classify(from, to, names);
  }

  /** {@code Minister of Industry and [Trade Pham Quang Loc]}: the first word is the title's. */
  private boolean closesTitle(int from, int to) {
    if (to - from < 3
        || from == 0
        || !words.is(from, NameWords.MODIFIER)
        || words.any(from, to, NameWords.TITLE)
        || words.any(from + 1, to, NO_PERSON)) {
      return false;
    }
    String before = words.text[from - 1];
    if (!before.equals("and") && !before.equals("of") && !before.equals("for")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - TITLE_LENGTH); i--) {
      if (words.sentence[i] != words.sentence[from]) {
        return false;
      }
      if (words.is(i, NameWords.TITLE | NameWords.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** The last title word that stands before a person or at the end; -1 where there is none. */
  private int lastTitle(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (words.is(at, NameWords.TITLE) && words.entryEnd[at] == 0) {
        boolean person = !words.any(at + 1, to, NO_PERSON);
        boolean first = at == from && at + 1 < to && words.is(at, NameWords.FIRST_NAME);
        boolean surname =
            at > from
                && words.is(at - 1, NameWords.FIRST_NAME)
                && words.is(at, NameWords.SURNAME | NameWords.FIRST_NAME);
        if (surname || memory.personPart(at)) {
          continue;
        }
        // "General Motors", "Attorney General's Office": a body, not a rank.
        return person && !first ? at : -1;
      }
    }
    return -1;
  }

  /** Listed names and bodies before a title; other words there belong to the title. */
  private void left(int from, int title, List<Name> names) {
    int to = title;
    while (to > from
        && words.entryEnd[to - 1] == 0
        && words.is(to - 1, NameWords.MODIFIER | NameWords.TITLE)) {
      to--;
    }
    int at = from;
    while (at < to) {
      int listedEnd = words.entryEnd[at];
      if (listedEnd > 0 && words.entry[at] != null) {
        names.add(Name.listed(at, listedEnd, words.entry[at]));
        at = listedEnd;
        continue;
      }
      int end = at + 1;
      while (end < to && words.entryEnd[end] == 0) {
        end++;
      }
      if (words.any(at, end, ORG) && end - at > 1) {
        names.add(Name.shaped(at, end, "organization", 0.7, "organization-word"));
      }
      at = end;
    }
  }

  /** What follows a title: a person, after whose name a listed name may stand. */
  private void person(int from, int to, List<Name> names) {
    int end = to;
    for (int at = from + 1; at < to; at++) {
      boolean surname = words.entryEnd[at] == to && to - at == 1;
      if (words.entryEnd[at] > 0 && !surname) {
        end = at;
        break;
      }
    }
    if (words.entryEnd[from] > 0 && words.entry[from] != null && words.entry[from].nationality()) {
      split(from, to, names);
      return;
    }
    if (words.tag[from].equals("NNPS") && end == from + 1) {
      return;
    }
    names.add(Name.shaped(from, end, "person", 0.9, "title"));
    split(end, to, names);
  }

  private void listedFirst(int from, int listedEnd, int to, List<Name> names) {
    NameEntry entry = words.entry[from];
    boolean oneWord = listedEnd == from + 1;
    boolean body = words.any(listedEnd, to, ORG) || words.agents(to - 1);
    if (body && !words.any(from, listedEnd, ORG)) {
      if (entry.nationality() && words.any(listedEnd, to, NameWords.STATE_BODY)) {
        names.add(Name.listed(from, listedEnd, entry));
        int before = names.size();
        split(listedEnd, to, names);
        for (int i = before; i < names.size(); i++) {
          names.set(i, names.get(i).in(entry.country()));
        }
      } else {
        names.add(
            Name.shaped(from, to, "organization", 0.75, "organization-word").in(entry.country()));
      }
      return;
    }
    boolean event = words.is(to - 1, NameWords.EVENT_TAIL);
    boolean place = words.is(to - 1, NameWords.LOC_TAIL) && !entry.nationality();
    if (event || place) {
      String type = event ? "event" : "location";
      names.add(Name.shaped(from, to, type, 0.7, type + "-word").in(entry.country()));
      return;
    }
    boolean called = oneWord && words.is(from, NameWords.FIRST_NAME) && to - from <= 3;
    if (called && words.entryEnd[from + 1] == 0 && !entry.nationality()) {
      names.add(Name.shaped(from, to, "person", 0.7, "first-name"));
      return;
    }
    names.add(Name.listed(from, listedEnd, entry));
    split(listedEnd, to, names);
  }

  private void listedInside(int from, int at, int to, List<Name> names) {
    boolean last = words.entryEnd[at] == to;
    boolean surname = last && to - at == 1 && to - from <= 3;
    if (surname && words.is(from, NameWords.FIRST_NAME) && !words.entry[at].nationality()) {
      names.add(Name.shaped(from, to, "person", 0.8, "first-name"));
    } else if (words.any(from, at, ORG) || words.is(to - 1, ORG) || words.agents(to - 1)) {
      Name body = Name.shaped(from, to, "organization", 0.75, "organization-word");
      boolean place = !words.entry[at].type().equals("organization");
      names.add(place ? body.in(words.entry[at].country()) : body);
    } else if (words.is(from, NameWords.LOC_HEAD) || words.is(at - 1, NameWords.LOC_TAIL)) {
      names.add(Name.shaped(from, to, "location", 0.7, "location-word"));
    } else {
      split(from, at, names);
      split(at, to, names);
    }
  }
}
