package io.wireroom.name;

import io.wireroom.tag.Casing;
import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/** Persons whose names an article writes in capitals amid running text: {@code FOLASADE OJO}. */
public final class Shouted {
  private static final double GUESS = 0.65;
  private static final int LONGEST = 4;

  private Shouted() {}

  /** The names of a document with those persons among them, in text order. */
  public static List<Name> add(DocumentWords words, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    int next = 0;
    for (int i = 0; i + 1 < words.size; i++) {
      while (next < names.size() && names.get(next).to() <= i) {
        next++;
      }
      int limit = next < names.size() ? names.get(next).from() : words.size;
      int end = i < limit ? end(words, i, limit) : i;
      boolean person =
          end - i > 1
              && end - i <= LONGEST
              && words.is(i, NameWords.FIRST_NAME)
              && (words.is(end - 1, NameWords.SURNAME) || acts(words, i, end))
              && !words.is(end - 1, NameWords.TITLE | NameWords.BODY);
      if (person) {
        all.add(Name.tagged(i, end, NameKind.PERSON, GUESS));
        i = end - 1;
      }
    }
    all.sort((one, two) -> Integer.compare(one.from(), two.from()));
    return all;
  }

  /** Where the words in capitals end that begin at a word of running text. */
  private static int end(DocumentWords words, int from, int limit) {
    int sentence = words.sentence[from];
    int at = from;
    while (at < limit
        && words.sentence[at] == sentence
        && words.casing[sentence] == Casing.NORMAL
        && shouted(words.text[at])) {
      at++;
    }
    return at;
  }

  /** Whether what begins a sentence or follows a title is followed by a verb or a comma. */
  private static boolean acts(DocumentWords words, int from, int end) {
    boolean opens = words.first(from) || words.is(from - 1, NameWords.TITLE);
    boolean inside = end < words.size && words.sentence[end] == words.sentence[from];
    return opens
        && inside
        && (words.text[end].equals(",") || PartOfSpeech.finiteOrModal(words.tag[end]));
  }

  private static boolean shouted(String word) {
    boolean letters = word.length() > 2;
    for (int i = 0; i < word.length() && letters; i++) {
      char c = word.charAt(i);
      letters = Character.isUpperCase(c) || (i > 0 && "-'’".indexOf(c) >= 0);
    }
    return letters;
  }
}
