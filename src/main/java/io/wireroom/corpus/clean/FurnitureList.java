package io.wireroom.corpus.clean;

import io.wireroom.corpus.RepeatedLines;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.watch.WatchedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The list {@code furniture}: lines that pages and wires put around a text, and their words. */
public final class FurnitureList {
  private static final String ANY = "*";

  /** One row that wants more than a look-up. */
  private record Entry(String outlet, String text, Pattern pattern) {}

  private final Map<String, Set<String>> lines = new HashMap<>();
  private final Set<String> headers = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<Character, List<Entry>> prefixes = new HashMap<>();
  private final List<Entry> inside = new ArrayList<>();
  private final List<Entry> patterns = new ArrayList<>();

  public FurnitureList(Lists lists) {
    for (ListRow row : lists.rows("furniture")) {
      add(row.get("kind"), row.get("outlet").toLowerCase(Locale.ROOT), row.get("text"));
    }
  }

  private void add(String kind, String outlet, String text) {
    String plain = plain(text);
    switch (kind) {
      case "line" -> lines.computeIfAbsent(plain, line -> new HashSet<>()).add(outlet);
      case "header" -> headers.add(plain);
      case "word" -> words.add(plain);
      case "person" -> persons.add(plain);
      case "prefix" ->
          prefixes
              .computeIfAbsent(plain.charAt(0), first -> new ArrayList<>())
              .add(new Entry(outlet, open(text), null));
      case "contains" -> inside.add(new Entry(outlet, open(text), null));
      case "regex" ->
          patterns.add(new Entry(outlet, text, Pattern.compile(text, Pattern.CASE_INSENSITIVE)));
      default -> throw new IllegalStateException("Cannot read list furniture: " + kind);
    }
  }

  /** Case, spaces, figures and marks at either end do not tell furniture apart. */
  static String plain(String line) {
    String open = open(line);
    int end = open.length();
    while (end > 0 && !Character.isLetterOrDigit(open.charAt(end - 1))) {
      end--;
    }
    return open.substring(0, end);
  }

  /** As {@link #plain} but with the marks at its end. */
  private static String open(String line) {
    String open = RepeatedLines.normalised(line);
    int begin = 0;
    while (begin < open.length()
        && !Character.isLetterOrDigit(open.charAt(begin))
        && open.charAt(begin) != '\u00A9') {
      begin++;
    }
    return open.substring(begin);
  }

  /** Whether the list has a line, wherever it stands. */
  boolean has(String plain, String line, String outlet) {
    Set<String> outlets = lines.get(plain);
    if (outlets != null && (outlets.contains(ANY) || outlets.contains(outlet))) {
      return true;
    }
    if (plain.isEmpty()) {
      return false;
    }
    String open = open(line);
    for (Entry entry : prefixes.getOrDefault(plain.charAt(0), List.of())) {
      if (open.startsWith(entry.text) && isFor(entry, outlet)) {
        return true;
      }
    }
    for (Entry entry : patterns) {
      if (isFor(entry, outlet) && entry.pattern.matcher(new WatchedText(line)).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the list has words of a line at the head or foot of a text. */
  boolean hasInside(String line, String outlet) {
    String open = open(line);
    for (Entry entry : inside) {
      if (open.contains(entry.text) && isFor(entry, outlet)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line heads a block of links. */
  boolean isHeader(String plain) {
    return headers.contains(plain);
  }

  /** Whether a word belongs to pages rather than to news. */
  boolean isPageWord(String word) {
    return words.contains(word);
  }

  /** Whether a word speaks to the reader. */
  boolean isPersonWord(String word) {
    return persons.contains(word);
  }

  private static boolean isFor(Entry entry, String outlet) {
    return entry.outlet.equals(ANY) || entry.outlet.equals(outlet);
  }
}
