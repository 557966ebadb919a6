package io.wireroom.nlp;

import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of one document in two passes: sentences of running text first, then again with
 * the persons that the first pass found, since an article calls a person by the whole name once and
 * by a part of it from then on. Headlines, whose capitals say little, take listed names and names
 * of the running text.
 */
final class NameRules {
  private static final int LONGEST_KNOWN = 5;

  private final Words words;
  private final NameRuns runs;
  private final NameMemory memory;
  private final NameShapes shapes;
  private final NameSplitter splitter;

  NameRules(Words words) {
    this.words = words;
    runs = new NameRuns(words);
    memory = new NameMemory(words);
    shapes = new NameShapes(words, memory);
    splitter = new NameSplitter(words, memory, shapes);
  }

  /** The names in text order; no two overlap. */
  List<Name> find() {
    for (Name name : runningText()) {
      memory.note(name);
    }
    List<Name> running = runningText();
    Map<String, Name> known = new HashMap<>();
    for (Name name : running) {
      if (name.confidence() >= 0.5) {
        known.putIfAbsent(NameLexicon.key(words.joined(name.from(), name.to())), name);
      }
    }
    List<Name> names = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < words.casing.length; s++) {
      if (words.casing[s] == Casing.NORMAL) {
        while (next < running.size() && running.get(next).from() < words.first[s + 1]) {
          names.add(running.get(next++));
        }
      } else {
        headline(s, known, names);
      }
    }
    return names;
  }

  private List<Name> runningText() {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < words.casing.length; s++) {
      if (words.casing[s] == Casing.NORMAL) {
        sentence(words.first[s], words.first[s + 1], names);
      }
    }
    return names;
  }

  private void sentence(int from, int to, List<Name> names) {
    int at = from;
    while (at < to) {
      if (runs.starts(at)) {
        int end = Math.min(to, runs.end(at, to));
        splitter.split(at, end, names);
        at = end;
      } else {
        boolean capital = words.capital(at);
        if (capital && words.is(at, NameWords.PEOPLE)) {
          names.add(Name.shaped(at, at + 1, "nationality", 0.8, "people-word"));
        } else if (capital && memory.personPart(at) && !words.tag[at].startsWith("VB")) {
          names.add(Name.shaped(at, at + 1, "person", 0.7, "person-again"));
        }
        at++;
      }
    }
  }

  private void headline(int sentence, Map<String, Name> known, List<Name> names) {
    int to = words.first[sentence + 1];
    int at = words.first[sentence];
    while (at < to) {
      Name name = null;
      for (int end = Math.min(to, at + LONGEST_KNOWN); end > at && name == null; end--) {
        Name same = words.capital(at) ? known.get(NameLexicon.key(words.joined(at, end))) : null;
        if (same != null && (same.entry() == null || words.entryEnd[at] <= end)) {
          name =
              new Name(at, end, same.type(), same.entry(), same.country(), 0.7, "shape:headline");
        }
      }
      if (name == null && words.entry[at] != null) {
        name = Name.listed(at, words.entryEnd[at], words.entry[at]);
      }
      if (name == null && words.capital(at) && memory.personPart(at)) {
        name = Name.shaped(at, at + 1, "person", 0.65, "person-again");
      }
      boolean title = words.casing[sentence] == Casing.TITLE;
      if (name == null
          && title
          && at + 1 < to
          && words.is(at, NameWords.FIRST_NAME)
          && words.proper(at)
          && words.proper(at + 1)
          && words.is(at + 1, NameWords.SURNAME)) {
        name = Name.shaped(at, at + 2, "person", 0.6, "first-name");
      }
      if (name == null) {
        at++;
      } else {
        names.add(name);
        at = name.to();
      }
    }
  }
}
