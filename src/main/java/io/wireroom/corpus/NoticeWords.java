package io.wireroom.corpus;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.Arrays;
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

  private final Map<String, Integer> consent = new HashMap<>();
  private final Map<String, Integer> paywall = new HashMap<>();
  private final Map<String, Integer> reader = new HashMap<>();

  /** The last words of all phrases: behind others none need be looked up. */
  private final Set<String> ends = new HashSet<>();

  private NoticeWords() {
    for (ListRow row : Lists.ruleRows("notice-words")) {
      Map<String, Integer> kind =
          switch (row.get("kind")) {
            case "consent" -> consent;
            case "paywall" -> paywall;
            default -> reader;
          };
      kind.put(row.get("words"), Integer.parseInt(row.get("weight")));
      ends.add(row.get("words").substring(row.get("words").lastIndexOf(' ') + 1));
    }
  }

  /** The shipped list's. */
  public static NoticeWords shipped() {
    return SHIPPED;
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
    private final String[] last = new String[PHRASE];
    private int words;
    private int consent;
    private int paywall;
    private int reader;
    private boolean starts = true;

    void read(String text) {
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
          word(text.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = -1;
        if (c == '"' || c == '\u201C' || c == '\u201D') {
          quoted = c == '\u201C' || (c == '"' && !quoted);
        }
        boolean stop = c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '|';
        if (stop || c == ',' || c == ';') {
          starts |= stop;
          Arrays.fill(last, null);
        }
      }
    }

    private void word(String word) {
      words++;
      System.arraycopy(last, 1, last, 0, PHRASE - 1);
      last[PHRASE - 1] = word;
      String phrase = word;
      int farthest = ends.contains(word) ? 0 : PHRASE;
      for (int from = PHRASE - 1; from >= farthest && last[from] != null; from--) {
        phrase = from == PHRASE - 1 ? word : last[from] + ' ' + phrase;
        phrase(phrase);
      }
      starts = false;
    }

    private void phrase(String phrase) {
      Integer address = NoticeWords.this.reader.get(phrase);
      if (address != null && (address > 0 || starts)) {
        reader++;
      }
      Integer ofConsent = NoticeWords.this.consent.get(phrase);
      Integer ofPaywall = NoticeWords.this.paywall.get(phrase);
      if ((ofConsent != null || ofPaywall != null) && seen.add(phrase)) {
        consent += ofConsent == null ? 0 : ofConsent;
        paywall += ofPaywall == null ? 0 : ofPaywall;
      }
    }
  }
}
