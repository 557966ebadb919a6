package io.wireroom.name;

import io.wireroom.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts names that a tagger ran into one: a body, an office in small letters and who holds it, as
 * in {@code Deutsche Bank head of research Claus Mehring}.
 */
public final class Officers {
  private static final double GUESS = 0.65;
  private static final int LONGEST = 4;

  private Officers() {}

  /** The names of a document with those parted, in text order. */
  public static List<Name> part(DocumentWords words, List<Name> names) {
    List<Name> parted = new ArrayList<>(names.size());
    for (Name name : names) {
      int office = name.kind() == NameKind.ORGANIZATION ? office(words, name) : name.to();
      int person = holder(words, office, name.to());
      if (person < name.to()) {
        parted.add(Name.tagged(name.from(), office, name.kind(), name.confidence()));
        parted.add(Name.tagged(person, name.to(), NameKind.PERSON, GUESS));
      } else {
        parted.add(name);
      }
    }
    return parted;
  }

  /** Where common nouns in small letters begin within a name; its end where none do. */
  private static int office(DocumentWords words, Name name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      String tag = words.tag[i];
      boolean small = Character.isLowerCase(words.text[i].charAt(0));
      if (small && (PartOfSpeech.commonNoun(tag) || PartOfSpeech.adjective(tag))) {
        return i;
      }
    }
    return name.to();
  }

  /** Where the person's name begins that ends here; the end where none does. */
  private static int holder(DocumentWords words, int office, int to) {
    int from = to;
    while (from - 1 > office && words.capital(from - 1) && words.proper(from - 1)) {
      from--;
    }
    int length = to - from;
    boolean bears = length > 1 && length <= LONGEST;
    int others = NameWords.BODY | NameWords.STATE_BODY | NameWords.TITLE | NameWords.MODIFIER;
    return bears && !words.any(from, to, others) ? from : to;
  }
}
