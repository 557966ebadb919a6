package io.wireroom.nlp;

import io.wireroom.tag.Casing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an article has said of its names so far, and how it writes its words elsewhere. */
final class NameMemory {
  private final Words words;

  /** Words of persons' names by which the article may go on to call them. */
  private final Set<String> personParts = new HashSet<>();

  /** First and last words by which the article may go on to call its organizations. */
  private final Set<String> organizationParts = new HashSet<>();

  /** Abbreviations in brackets after a longer name, and what that name is. */
  private final Map<String, Name> acronyms = new HashMap<>();

  /** Words that stand without a capital somewhere. */
  private final Set<String> small = new HashSet<>();

  /** Proper nouns that stand inside a sentence. */
  private final Set<String> inside = new HashSet<>();

  /** Proper nouns that stand inside a sentence without another beside them. */
  private final Set<String> alone = new HashSet<>();

  NameMemory(Words words) {
    this.words = words;
    for (int i = 0; i < words.size; i++) {
      if (!words.capital(i)) {
        small.add(words.text[i]);
      } else if (words.casing[words.sentence[i]] == Casing.NORMAL && words.proper(i)) {
        if (!words.begins(i)) {
          inside.add(words.text[i]);
        }
        if (!beside(i, i - 1) && !beside(i, i + 1)) {
          alone.add(words.text[i]);
        }
      }
    }
  }

  private boolean beside(int word, int other) {
    return other >= 0
        && other < words.size
        && words.sentence[other] == words.sentence[word]
        && words.capital(other)
        && !words.is(other, NameWords.TITLE | NameWords.NO_NAME)
        && !(words.begins(other) && !words.proper(other));
  }

  /** Whether a word stands somewhere without a capital. */
  boolean small(int word) {
    String text = words.text[word];
    return small.contains(Character.toLowerCase(text.charAt(0)) + text.substring(1));
  }

  /** Whether a word has its capital inside a sentence too. */
  boolean inside(int word) {
    return inside.contains(words.text[word]);
  }

  /** Whether a word stands for somebody or something without another name beside it. */
  boolean alone(int word) {
    return alone.contains(words.text[word]);
  }

  /** Remembers the parts of a name by which the article may go on to call its bearer. */
  void note(Name name) {
    boolean several = name.to() - name.from() > 1;
    boolean surname = several && !small(name.to() - 1);
    if (name.type().equals("person") && (surname || name.confidence() >= 0.7)) {
      person(name);
    } else if (name.type().equals("organization") && several && name.confidence() >= 0.5) {
      organization(name);
    }
  }

  private void person(Name name) {
    int last = name.to() - 1;
    personParts.add(words.text[last]);
    int length = name.to() - name.from();
    if (length == 1) {
      return;
    }
    // "Kim Hyun-chong", "Pham Quang Loc": the family name may come first.
    boolean hyphen = words.text[last].indexOf('-') > 0 && length == 2;
    boolean first =
        words.is(name.from(), NameWords.SURNAME) && !words.is(name.from(), NameWords.FIRST_NAME);
    if (hyphen || first) {
      personParts.add(words.text[name.from()]);
    }
    // "Rosa Valderrama Quispe" is called Valderrama.
    int middle = name.from() + 1;
    if (length == 3 && words.text[middle].length() > 2 && words.capital(middle)) {
      personParts.add(words.text[middle]);
    }
  }

  private void organization(Name name) {
    int last = name.to() - 1;
    if (words.is(last, NameWords.ORG_HEAD | NameWords.ORG_TAIL) || words.agents(last)) {
      organizationParts.add(words.text[last]);
    }
    int plain = NameWords.MODIFIER | NameWords.NO_NAME | NameWords.DIRECTION | NameWords.PEOPLE;
    boolean own = name.entry() == null && words.entryEnd[name.from()] == 0;
    if (own && !words.is(name.from(), plain | NameWords.ORG_HEAD | NameWords.FIRST_NAME)) {
      organizationParts.add(words.text[name.from()]);
    }
    if (name.entry() == null) {
      acronym(name);
    }
  }

  private void acronym(Name name) {
    int open = name.to();
    if (open + 2 < words.size
        && words.text[open].equals("(")
        && words.text[open + 2].equals(")")
        && words.acronym(open + 1)) {
      acronyms.put(words.text[open + 1], name);
    }
  }

  /** Whether a single word is part of the name of a person found elsewhere. */
  boolean personPart(int word) {
    return personParts.contains(words.text[word]);
  }

  /** Whether a single word begins or ends the name of an organization found elsewhere. */
  boolean organizationPart(int word) {
    return organizationParts.contains(words.text[word]);
  }

  /** The longer name that an abbreviation stands for; null where there is none. */
  Name acronym(String text) {
    return acronyms.get(text);
  }
}
