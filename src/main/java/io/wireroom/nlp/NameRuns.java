package io.wireroom.nlp;

/**
 * Finds stretches of words that can be names: proper nouns with a capital, listed names, and the
 * small words that hold longer names together ({@code Ministry of Trade, Industry and Energy},
 * {@code Ursula von der Leyen}).
 */
final class NameRuns {
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
    if (words.is(word, NameWords.CALENDAR | NameWords.NO_NAME)) {
      return false;
    }
    return words.proper(word) || afterTitle(word);
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
      if (starts(at)) {
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
        int head = NameWords.ORG_HEAD | NameWords.LOC_TAIL | NameWords.WORK_TAIL;
        int to = words.text[after].equals("the") && after + 1 < sentenceEnd ? after + 1 : after;
        boolean listed = words.entryEnd[at - 1] > 0;
        return words.is(at - 1, head) && !listed && starts(to) ? to : at;
      }
      case "and", "," -> {
        boolean series = of && words.is(from, NameWords.ORG_HEAD) && starts(after);
        int person = NameWords.FIRST_NAME | NameWords.TITLE | NameWords.ORG_HEAD;
        boolean own = words.entryEnd[after] == 0 && !words.is(after, person);
        boolean more = word.equals("and") || commaSeries(after, sentenceEnd);
        return series && own && more ? after : at;
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
