package io.wireroom.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How often title, day and authors of pages are right, of those pages whose are known: the title
 * but for marks, case and what the outlet hangs behind it; one of the authors by the same letters.
 */
public final class PageFacts {
  private static final Pattern AND =
      Pattern.compile("\\s{0,9}[;,|&]\\s{0,9}| (?:and|for|from|of) ", Pattern.CASE_INSENSITIVE);

  private final int[] known = new int[3];
  private final int[] right = new int[3];

  /**
   * Adds what was found of a page.
   *
   * @param title null where none
   * @param date ISO day; null where none
   */
  public void add(PageGold.Page page, String title, String date, List<String> authors) {
    count(0, page.title(), isTitle(page.title(), title));
    count(1, page.date(), page.date().equals(date));
    count(2, page.author(), isAuthor(page.author(), authors));
  }

  private void count(int what, String gold, boolean is) {
    if (!gold.isEmpty()) {
      known[what]++;
      right[what] += is ? 1 : 0;
    }
  }

  static boolean isTitle(String gold, String title) {
    return title != null && letters(gold).equals(letters(title));
  }

  static boolean isAuthor(String gold, List<String> authors) {
    List<String> wanted = AND.splitAsStream(gold).map(PageFacts::letters).toList();
    return authors.stream().map(PageFacts::letters).anyMatch(wanted::contains);
  }

  /** Letters and digits without accents, in lower case. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A line for people, empty where nothing was known of any page. */
  public String line() {
    return known[0] + known[1] + known[2] == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "title %d of %d, date %d of %d, author %d of %d",
            right[0],
            known[0],
            right[1],
            known[1],
            right[2],
            known[2]);
  }

  /** Of the title, the date and the author: right, known. */
  public int[][] counts() {
    return new int[][] {{right[0], known[0]}, {right[1], known[1]}, {right[2], known[2]}};
  }
}
