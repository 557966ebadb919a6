package io.wireroom.name;

import io.wireroom.tag.Casing;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that a tagger passed over though article, capitals and last word tell them in running
 * text: {@code the Dock Workers Union}.
 */
public final class NamedBodies {
  private static final double GUESS = 0.6;
  private static final int LONGEST = 6;

  private NamedBodies() {}

  /** The names of a document with those bodies among them, in text order. */
  public static List<Name> add(DocumentWords words, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    int next = 0;
    for (int i = 1; i + 1 < words.size; i++) {
      while (next < names.size() && names.get(next).to() <= i) {
        next++;
      }
      int limit = next < names.size() ? names.get(next).from() : words.size;
      int end = article(words, i - 1) ? end(words, i, limit) : i;
      if (end - i > 1 && end - i <= LONGEST && words.is(end - 1, NameWords.BODY)) {
        all.add(Name.tagged(i, end, NameKind.ORGANIZATION, GUESS));
        i = end - 1;
      }
    }
    all.sort((one, two) -> Integer.compare(one.from(), two.from()));
    return all;
  }

  private static boolean article(DocumentWords words, int at) {
    return words.text[at].equals("the") || words.text[at].equals("The");
  }

  /** Where the words with capitals end that begin here; here where a name is among them. */
  private static int end(DocumentWords words, int from, int limit) {
    int sentence = words.sentence[from];
    int at = from;
    boolean running =
        words.sentence[from - 1] == sentence && words.casing[sentence] == Casing.NORMAL;
    while (running && at < words.size && words.sentence[at] == sentence && words.capital(at)) {
      if (at >= limit || words.is(at, NameWords.TITLE)) {
        return from;
      }
      at++;
    }
    return at;
  }
}
