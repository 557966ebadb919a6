package io.wireroom.name;

import static io.wireroom.name.NameTemplates.*;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import io.wireroom.tag.Casing;

/**
 * How the words of a document are used elsewhere in it (Chieu and Ng 2003, "Named entity
 * recognition with a maximum entropy approach"): bits per word.
 */
final class NameDocument {
  private static final int LOWER = 1;
  private static final int CAPITAL = 1 << 1;
  private static final int AFTER_TITLE = 1 << 2;
  private static final int AFTER_FIRST_NAME = 1 << 3;
  private static final int IN_BODY = 1 << 4;
  private static final int LAST_OF_RUN = 1 << 5;
  private static final int FIRST_OF_RUN = 1 << 6;
  private static final int SPEAKS = 1 << 7;
  private static final int AFTER_IN = 1 << 8;
  private static final int ALONE = 1 << 9;
  private static final int BRACKETED = 1 << 10;
  private static final int IN_COMPANY = 1 << 11;
  private static final int SHORT_FORM = 1 << 12;

  private final NameText text;
  private final NameMatches listed;
  private final IntTable bits = new IntTable(256);

  NameDocument(NameText text, NameMatches listed) {
    this.text = text;
    this.listed = listed;
    for (int s = 0; s < text.first.length; s++) {
      if (text.casing[s] == Casing.NORMAL) {
        int to = text.first[s] + text.length[s];
        for (int i = text.first[s]; i < to; i++) {
          note(i, i == text.first[s]);
        }
      }
    }
  }

  private void note(int i, boolean start) {
    String word = text.word[i];
    char c = word.charAt(0);
    if (!text.capital[i]) {
      if (c >= 'a' && c <= 'z') {
        add(text.lower[i], LOWER);
      }
      return;
    }
    int set = start ? 0 : CAPITAL;
    boolean before = !start && text.capital[i - 1];
    if (!start && listed.is(i - 1, NameClass.TITLE)) {
      set |= AFTER_TITLE;
    }
    if (before && listed.is(i - 1, NameClass.FIRST_NAME)) {
      set |= AFTER_FIRST_NAME;
    }
    if (listed.is(text.runTo[i] - 1, NameClass.BODY)) {
      set |= IN_BODY;
    }
    if (text.runTo[i] - i > 1 && listed.is(text.runTo[i] - 1, NameClass.COMPANY_FORM)) {
      set |= IN_COMPANY;
    }
    int run = text.runTo[i] - text.runFrom[i];
    if (run > 1) {
      set |= i == text.runTo[i] - 1 ? LAST_OF_RUN : i == text.runFrom[i] ? FIRST_OF_RUN : 0;
    } else if (!start) {
      set |= ALONE;
    }
    if (text.word[text.runTo[i]] != null && speaks(text.word[text.runTo[i]])) {
      set |= SPEAKS;
    }
    if (text.runFrom[i] == i && !start && (word(i - 1, "in") || word(i - 1, "at"))) {
      set |= AFTER_IN;
    }
    if (!start && run == 1 && word(i - 1, "(") && word(i + 1, ")")) {
      set |= BRACKETED;
      set |= stands(i, text.runFrom[i - 2], i - 1) ? SHORT_FORM : 0;
    }
    add(text.lower[i], set);
  }

  /** Whether an acronym's letters are the initials of the run just before its bracket. */
  private boolean stands(int acronym, int from, int to) {
    String letters = text.word[acronym];
    if (!text.acronym[acronym] || to - from < 2 || text.runTo[from] != to) {
      return false;
    }
    int next = 0;
    for (int i = from; i < to && next < letters.length(); i++) {
      next += text.word[i].charAt(0) == letters.charAt(next) ? 1 : 0;
    }
    return next == letters.length();
  }

  private boolean word(int i, String word) {
    return word.equals(text.word[i]);
  }

  private static boolean speaks(String word) {
    return switch (word) {
      case "said", "says", "told", "added", "tells", "argued", "noted", "wrote" -> true;
      default -> false;
    };
  }

  private void add(int lower, int set) {
    bits.put(lower, bits.get(lower, 0) | set);
  }

  /**
   * Fills in the features of one token.
   *
   * @param shape its shape
   * @param listed its classes in lists
   * @param filled how many features there are
   * @return how many there are then
   */
  int fill(int i, int shape, int listed, int[] out, int filled) {
    int set = bits.get(text.lower[i], 0);
    int n = filled;
    if (set == 0) {
      return n;
    }
    for (int rest = set; rest != 0; rest &= rest - 1) {
      out[n++] = Hash.mix(USE_SHAPE_0, Hash.mix(Integer.numberOfTrailingZeros(rest), shape));
    }
    out[n++] = Hash.mix(USES_SHAPE_0, Hash.mix(set, shape));
    out[n++] = Hash.mix(USES_LISTED_0, Hash.mix(set, listed));
    return n;
  }
}
