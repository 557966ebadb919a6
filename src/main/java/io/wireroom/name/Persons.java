package io.wireroom.name;

import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Persons that the tagger half saw: a given and a family name that it was not sure what to take
 * for, and the later mentions of somebody by one name, passed over.
 */
public final class Persons {
  private static final double UNSURE = 0.5;
  private static final double GUESS = 0.6;
  // How sure of a person one must be to look for him again.
  private static final double KNOWN = 0.6;

  // How sure of a body or place of the same name one must be to leave it one.
  private static final double KNOWN_OTHERWISE = 0.8;

  private Persons() {}

  /** The names of a document with those persons among them, in text order. */
  public static List<Name> mend(DocumentWords words, List<Name> names) {
    List<Name> mended = new ArrayList<>(names.size());
    Set<String> parts = new HashSet<>();
    for (Name name : names) {
      Name better = name.confidence() < UNSURE ? bearer(words, name) : name;
      mended.add(better);
      if (better.kind() == NameKind.PERSON && better.confidence() >= KNOWN && name.length() > 1) {
        parts(words, better, parts);
      }
    }
    return again(words, mended, parts);
  }

  /** {@code Goalkeeper Stefan Lund}: whatever it was taken for, it ends in a person's name. */
  private static Name bearer(DocumentWords words, Name name) {
    int last = name.to() - 1;
    int first = last - 1;
    boolean person =
        first >= name.from()
            && name.kind() != NameKind.PERSON
            && words.is(first, NameWords.FIRST_NAME)
            && words.is(last, NameWords.SURNAME | NameWords.FIRST_NAME)
            && !words.any(name.from(), name.to(), NameWords.BODY);
    return person ? Name.tagged(first, name.to(), NameKind.PERSON, GUESS) : name;
  }

  /** The names by which an article may go on to call somebody. */
  private static void parts(DocumentWords words, Name name, Set<String> parts) {
    parts.add(words.text[name.to() - 1]);
    // "Kim Hyun-chong": the family name comes first.
    if (name.length() == 2 && words.text[name.to() - 1].indexOf('-') > 0) {
      parts.add(words.text[name.from()]);
    }
  }

  private static List<Name> again(DocumentWords words, List<Name> names, Set<String> parts) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size; i++) {
      if (next < names.size() && names.get(next).from() == i) {
        Name name = names.get(next++);
        all.add(partOfPerson(words, name, parts) ? person(name) : name);
        i = name.to() - 1;
      } else if (parts.contains(words.text[i]) && alone(words, i)) {
        all.add(Name.tagged(i, i + 1, NameKind.PERSON, GUESS));
      }
    }
    return all;
  }

  /** {@code Penn}, after Gloria Penn: the tagger is not sure of the body or place it would be. */
  private static boolean partOfPerson(DocumentWords words, Name name, Set<String> parts) {
    return name.length() == 1
        && name.kind() != NameKind.PERSON
        && name.kind() != NameKind.NATIONALITY
        && name.confidence() < KNOWN_OTHERWISE
        && parts.contains(words.text[name.from()]);
  }

  private static Name person(Name name) {
    return Name.tagged(name.from(), name.to(), NameKind.PERSON, GUESS);
  }

  private static boolean alone(DocumentWords words, int at) {
    return words.capital(at)
        && words.proper(at)
        && words.text[at].length() > 1
        && words.casing[words.sentence[at]] == Casing.NORMAL
        && !beside(words, at, at - 1)
        && !beside(words, at, at + 1);
  }

  private static boolean beside(DocumentWords words, int at, int other) {
    return other >= 0
        && other < words.size
        && words.sentence[other] == words.sentence[at]
        && words.capital(other)
        && words.proper(other)
        && !words.is(other, NameWords.TITLE);
  }
}
