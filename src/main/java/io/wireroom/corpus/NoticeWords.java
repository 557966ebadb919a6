package io.wireroom.corpus;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows texts in which a page speaks of itself to its reader, by the words of the list {@code
 * notice-words}: each word or phrase of up to four words counts once, what stands between quotation
 * marks not at all, and without a word to the reader nothing does. One pass over the text.
 */
public final class NoticeWords {
  private static final NoticeWords SHIPPED = new NoticeWords();
  private static final int PHRASE = 4;
  private static final int CONSENT = 6;
  private static final int PAYWALL = 6;
  private static final int TOUCH = 3;

  /** Of every so many words one point, else a long text that touches on it would count. */
  private static final int WORDS_A_POINT = 8;

  /** What a text is. */
  public enum Kind {
    CONSENT,
    PAYWALL,
    NONE
  }

  /** What a phrase weighs; null for each kind that it is not of. */
  private record Weights(Integer consent, Integer paywall, Integer reader) {
    Weights and(Weights other) {
      return new Weights(
          consent == null ? other.consent : consent,
          paywall == null ? other.paywall : paywall,
          reader == null ? other.reader : reader);
    }
  }

  private final Map<String, Weights> weights = new HashMap<>();

  /** The last words of all phrases: behind others none need be looked up. */
  private final Set<String> ends = new HashSet<>();

  /** Shapes of those: other words need not even be taken out of their text. */
  private final BitSet shapes = new BitSet();

  private NoticeWords() {
    for (ListRow row : Lists.ruleRows("notice-words")) {
      Integer weight = Integer.valueOf(row.get("weight"));
      Weights own =
          switch (row.get("kind")) {
            case "consent" -> new Weights(weight, null, null);
            case "paywall" -> new Weights(null, weight, null);
            default -> new Weights(null, null, weight);
          };
      weights.merge(row.get("words"), own, (first, last) -> last.and(first));
      String end = row.get("words").substring(row.get("words").lastIndexOf(' ') + 1);
      ends.add(end);
      shapes.set(shape(end, 0, end.length()));
    }
  }

  /** The shipped list's. */
  public static NoticeWords shipped() {
    return SHIPPED;
  }

  /** The length and the first and last letters of a word, whatever their case. */
  private static int shape(String text, int begin, int end) {
    int first = Character.toLowerCase(text.charAt(begin)) & 0xFF;
    int last = Character.toLowerCase(text.charAt(end - 1)) & 0xFF;
    return (Math.min(end - begin, 15) << 16) + (first << 8) + last;
  }

  /** What a paragraph is. */
  public Kind of(String text) {
    Count count = new Count();
    count.read(text);
    int least = count.words / WORDS_A_POINT;
    if (count.reader == 0) {
      return Kind.NONE;
    }
    if (count.consent >= Math.max(CONSENT, least)) {
      return Kind.CONSENT;
    }
    return count.paywall >= Math.max(PAYWALL, least) ? Kind.PAYWALL : Kind.NONE;
  }

  /** Whether a headline is about what such texts are about. */
  public boolean touches(String headline) {
    Count count = new Count();
    count.read(headline);
    return count.consent >= TOUCH || count.paywall >= TOUCH;
  }

  /** What stands in one text. */
  private final class Count {
    private final Set<String> seen = new HashSet<>();

    /** Where the last words of the clause begin and end, the latest at the end; -1 for none. */
    private final int[] begins = new int[PHRASE];

    private final int[] ends = new int[PHRASE];
    private int words;
    private int consent;
    private int paywall;
    private int reader;
    private boolean starts = true;

    void read(String text) {
      Arrays.fill(begins, -1);
      boolean quoted = false;
      int begin = -1;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean hyphen = c == '-' && begin >= 0;
        if (Character.isLetterOrDigit(c) || hyphen) {
          begin = begin < 0 ? i : begin;
          continue;
        }
        if (begin >= 0 && !quoted) {
          word(text, begin, i);
        }
        begin = -1;
        if (c == '"' || c == '\u201C' || c == '\u201D') {
          quoted = c == '\u201C' || (c == '"' && !quoted);
        }
        boolean stop = c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '|';
        if (stop || c == ',' || c == ';') {
          starts |= stop;
          Arrays.fill(begins, -1);
        }
      }
    }

    private void word(String text, int begin, int end) {
      words++;
      System.arraycopy(begins, 1, begins, 0, PHRASE - 1);
      System.arraycopy(ends, 1, ends, 0, PHRASE - 1);
      begins[PHRASE - 1] = begin;
      ends[PHRASE - 1] = end;
      if (shapes.get(shape(text, begin, end))
          && NoticeWords.this.ends.contains(at(text, PHRASE - 1))) {
        String phrase = null;
        for (int from = PHRASE - 1; from >= 0 && begins[from] >= 0; from--) {
          phrase = phrase == null ? at(text, from) : at(text, from) + ' ' + phrase;
          phrase(phrase);
        }
      }
      starts = false;
    }

    private String at(String text, int place) {
      return text.substring(begins[place], ends[place]).toLowerCase(Locale.ROOT);
    }

    private void phrase(String phrase) {
      Weights found = weights.get(phrase);
      if (found == null) {
        return;
      }
      if (found.reader != null && (found.reader > 0 || starts)) {
        reader++;
      }
      if ((found.consent != null || found.paywall != null) && seen.add(phrase)) {
        consent += found.consent == null ? 0 : found.consent;
        paywall += found.paywall == null ? 0 : found.paywall;
      }
    }
  }
}
