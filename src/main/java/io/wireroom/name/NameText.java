package io.wireroom.name;

import io.wireroom.learn.Hash;
import io.wireroom.tag.Casing;
import java.util.List;
import java.util.Set;

/**
 * One document as features see it: numbers per token, made once. Two empty places stand before and
 * behind each sentence, so that windows need no bounds.
 */
final class NameText {
  static final int PAD = 2;

  // What follows a company's name behind a comma.
  private static final Set<String> COMPANY_FORMS =
      Set.of(
          "Inc.", "Inc", "LLC", "L.L.C.", "Ltd.", "Ltd", "LLP", "L.P.", "LP", "PLC", "Plc", "N.V.",
          "S.A.", "Corp.", "Co.");

  /** Where each sentence begins in the arrays. */
  final int[] first;

  /** How many tokens each sentence has. */
  final int[] length;

  final int size;
  final String[] word;
  final int[] lower;
  final int[] form;
  final int[] shape;
  final boolean[] capital;
  final boolean[] acronym;
  final int[] pos;

  /** Whether a sentence of some words has no capital letter. */
  final boolean[] bare;

  final Casing[] casing;
  // Runs of capitalised words, with small words between: where the one that a token is in begins
  // and ends; both the token itself where it is in none.
  final int[] runFrom;
  final int[] runTo;

  /**
   * @param tags parts of speech, one per token
   */
  NameText(List<List<String>> sentences, List<String[]> tags) {
    first = new int[sentences.size()];
    length = new int[sentences.size()];
    casing = new Casing[sentences.size()];
    int at = PAD;
    for (int s = 0; s < first.length; s++) {
      first[s] = at;
      length[s] = sentences.get(s).size();
      at += length[s] + PAD;
    }
    size = at;
    word = new String[size];
    lower = new int[size];
    form = new int[size];
    shape = new int[size];
    capital = new boolean[size];
    acronym = new boolean[size];
    pos = new int[size];
    bare = new boolean[first.length];
    runFrom = new int[size];
    runTo = new int[size];
    for (int s = 0; s < first.length; s++) {
      List<String> words = sentences.get(s);
      casing[s] = Casing.of(words);
      int capitals = 0;
      lower[first[s] - 1] = 1;
      lower[first[s] - 2] = 1;
      for (int i = 0; i < length[s]; i++) {
        token(first[s] + i, words.get(i));
        pos[first[s] + i] = Hash.of(tags.get(s)[i]);
        capitals += capital[first[s] + i] ? 1 : 0;
      }
      bare[s] = capitals == 0 && length[s] > 2;
      lower[first[s] + length[s]] = 2;
      lower[first[s] + length[s] + 1] = 2;
      runs(first[s], first[s] + length[s]);
    }
  }

  private void token(int at, String written) {
    String text = plain(written);
    word[at] = text;
    int folded = Hash.SEED;
    int exact = Hash.SEED;
    int shapes = 17;
    char last = 0;
    int upper = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char low = c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
      boolean digit = c >= '0' && c <= '9';
      if (digit) {
        low = '0';
      }
      folded = Hash.next(folded, low);
      exact = Hash.next(exact, digit ? '0' : c);
      char kind = digit ? '0' : low != c ? 'X' : Character.isLetter(c) ? 'x' : c;
      upper += low != c ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (kind != last) {
        shapes = shapes * 31 + kind;
        last = kind;
      }
    }
    lower[at] = Hash.mix(folded, 0);
    form[at] = Hash.mix(exact, 0);
    shape[at] = shapes * 4 + Math.min(3, upper);
    capital[at] = upper > 0 && Character.isLetter(text.charAt(0)) && isUpper(text.charAt(0));
    acronym[at] = upper > 1 && upper == letters && text.length() <= 6;
  }

  private static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static String plain(String word) {
    if (word.isEmpty()) {
      return "_";
    }
    return switch (word) {
      case "``", "''", "\u201c", "\u201d" -> "\"";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "\u2019s" -> "'s";
      case "\u2018", "\u2019" -> "'";
      case "\u2013", "\u2014", "--" -> "-";
      default -> word;
    };
  }

  /** Where in its run of capitalised words a token stands, from both ends. */
  int place(int i) {
    return Math.min(3, i - runFrom[i]) * 4 + Math.min(3, runTo[i] - 1 - i);
  }

  private void runs(int from, int to) {
    int at = from;
    while (at < to) {
      if (!capital[at]) {
        runFrom[at] = at;
        runTo[at] = at;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to
          && (capital[end] || (end + 1 < to && joins(end, end + 1) && capital[end + 1]))) {
        end++;
      }
      for (int i = at; i < end; i++) {
        runFrom[i] = at;
        runTo[i] = end;
      }
      at = end;
    }
  }

  private boolean joins(int at, int next) {
    return switch (word[at]) {
      case "," -> COMPANY_FORMS.contains(word[next]);
      case "of", "&", "-", "de", "del", "la", "al", "bin", "van", "von", "der", "den", "du", "da" ->
          true;
      default -> false;
    };
  }
}
