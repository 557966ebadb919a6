package io.wireroom.nlp;

import java.util.Set;

/**
 * Finds stretches of words that can be names: proper nouns with a capital, listed names, and the
 * small words that hold longer names together ({@code Ministry of Trade, Industry and Energy},
 * {@code Ursula von der Leyen}).
 */
final class NameRuns {
  private static final int LONGEST_BODY = 4;

  /** Whose possessive stands inside the names of bodies. */
  private static final Set<String> PEOPLE =
      Set.of("Women", "Men", "People", "Children", "General", "Nations");

  private final Words words;

  NameRuns(Words words) {
    this.words = words;
  }

  /** Whether a name can begin at a word. */
  boolean starts(int word) {
    if (words.entryEnd[word] > 0) {
      return true;
    }
    if (!words.capital(word)) {
      return false;
    }
    boolean half = words.text[word].equals("North") || words.text[word].equals("South");
    if (words.is(word, NameWords.TITLE | NameWords.PEOPLE) || half) {
      return true;
    }
    if (words.is(word, NameWords.DIRECTION)) {
      return beforeName(word);
    }
    if (words.is(word, NameWords.ORG_HEAD) && countryAt(word + 1)) {
      return true;
    }
    if (words.is(word, NameWords.CALENDAR | NameWords.NO_NAME)) {
      return false;
    }
    return words.proper(word) || afterTitle(word);
  }

  /** "North East Atlantic": a direction, or two, then a proper noun. */
  private boolean beforeName(int word) {
    int next = word + 1;
    if (next + 1 < words.size && words.is(next, NameWords.DIRECTION)) {
      next++;
    }
    return next < words.size
        && words.sentence[next] == words.sentence[word]
        && words.capital(next)
        && words.proper(next)
        && !words.is(next, NameWords.NO_NAME | NameWords.CALENDAR)
        && (words.entryEnd[next] == 0 || bodyAfter(words.entryEnd[next]));
  }

  /** "Atlantic Fisheries Commission": capitals behind a place up to the word of a body. */
  private boolean bodyAfter(int word) {
    return word < words.size
        && words.sentence[word] == words.sentence[word - 1]
        && bodyAhead(word, words.first[words.sentence[word] + 1]);
  }

  /** "Statistics Iceland": a country that closes the name of a body. */
  private boolean countryAt(int word) {
    return word < words.size
        && words.sentence[word] == words.sentence[word - 1]
        && words.entry[word] != null
        && words.entry[word].list().equals("country");
  }

  /** "Vltava Savings", "Toolmakers": a common noun with a capital that closes a body's name. */
  private boolean continues(int word) {
    return words.entryEnd[word] == 0
        && words.capital(word)
        && (words.is(word, NameWords.ORG_HEAD | NameWords.ORG_TAIL)
            || words.agents(word)
            || (words.tag[word].startsWith("NN") && bodyAfter(word + 1)));
  }

  /** "President Moon": a noun or verb with a capital, listed as a name, behind a title. */
  private boolean afterTitle(int word) {
    return word > 0
        && words.sentence[word - 1] == words.sentence[word]
        && words.is(word - 1, NameWords.TITLE)
        && words.capital(word - 1)
        && words.is(word, NameWords.SURNAME | NameWords.FIRST_NAME);
  }

  /** Where the stretch that begins at {@code from} ends. */
  int end(int from, int sentenceEnd) {
    int at = next(from);
    boolean of = false;
    while (at < sentenceEnd) {
      if (starts(at) || continues(at) || words.ordinal(at)) {
        at = next(at);
        continue;
      }
      int over = connected(from, at, sentenceEnd, of);
      if (over == at) {
        break;
      }
      of |= words.text[at].equals("of") || words.text[at].equals("for");
      at = next(over);
    }
    return at;
  }

  private int next(int word) {
    return Math.max(word + 1, words.entryEnd[word]);
  }

  /** The word that a connecting word at {@code at} leads to; {@code at} where it leads nowhere. */
  private int connected(int from, int at, int sentenceEnd, boolean of) {
    String word = words.text[at];
    int after = at + 1;
    if (after >= sentenceEnd) {
      return at;
    }
    switch (word) {
      case "of", "for" -> {
        int head =
            word.equals("for")
                ? NameWords.ORG_HEAD
                : NameWords.ORG_HEAD | NameWords.LOC_TAIL | NameWords.WORK_TAIL;
        int to = words.text[after].equals("the") && after + 1 < sentenceEnd ? after + 1 : after;
        boolean listed = words.entryEnd[at - 1] > 0;
        return words.is(at - 1, head) && !listed && starts(to) ? to : at;
      }
      case "and", "," -> {
        boolean series = of && words.any(from, at, NameWords.ORG_HEAD) && starts(after);
        int person = NameWords.FIRST_NAME | NameWords.TITLE | NameWords.ORG_HEAD;
        boolean own = words.entryEnd[after] == 0 && !words.is(after, person);
        boolean more = word.equals("and") || commaSeries(after, sentenceEnd);
        return series && own && more ? after : at;
      }
      case "in" -> {
        // "Organization for Security and Co-operation in Europe"
        boolean region =
            of
                && words.is(from, NameWords.ORG_HEAD)
                && words.entry[after] != null
                && words.entry[after].list().equals("place")
                && words.entry[after].country().isEmpty();
        return region ? after : at;
      }
      case "'", "\u2019" -> {
        return words.agents(at - 1) && bodyAhead(after, sentenceEnd) ? after : at;
      }
      case "'s", "\u2019s" -> {
        return PEOPLE.contains(words.text[at - 1]) && bodyAhead(after, sentenceEnd) ? after : at;
      }
      case "&" -> {
        return starts(after) ? after : at;
      }
      default -> {
        boolean particle = words.is(at, NameWords.PARTICLE) && !words.capital(at);
        int to = after;
        while (particle && to < sentenceEnd - 1 && words.is(to, NameWords.PARTICLE)) {
          to++;
        }
        return particle && words.entryEnd[at - 1] == 0 && words.capital(to) && starts(to) ? to : at;
      }
    }
  }

  /** Whether capitals go on at a word up to one that ends the name of an organization. */
  private boolean bodyAhead(int at, int sentenceEnd) {
    for (int i = at; i < Math.min(sentenceEnd, at + LONGEST_BODY) && words.capital(i); i++) {
      if (words.is(i, NameWords.ORG_HEAD | NameWords.ORG_TAIL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code X, Y and Z} goes on after the comma; a list of names is no longer than that. */
  private boolean commaSeries(int at, int sentenceEnd) {
    for (int i = at; i < Math.min(sentenceEnd - 1, at + 5); i++) {
      if (words.text[i].equals("and")) {
        return starts(i + 1);
      }
      if (!starts(i) && !words.text[i].equals(",")) {
        return false;
      }
    }
    return false;
  }
}
