package io.wireroom.lexicon;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The word lists by name. A list is a UTF-8 file of tab-separated rows, {@code NAME.tsv}; lines
 * that begin with {@code #} are comments that say where the list came from and under which licence,
 * and one that begins with {@code #:} names the columns and what they may hold (see {@link
 * ListColumns}). The shipped rows come first, then those that a user added, so that a later row may
 * override an earlier one; in a list with one row for a name it replaces it.
 *
 * <p>Serializable and small on the wire: only what the user added travels; shipped rows are read
 * from the jar wherever they are needed.
 */
public final class Lists implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String FOLDER = "/lists/";

  /** The list of the lists that a user may add to. */
  private static final String INDEX = "index";

  private final HashMap<String, ArrayList<String[]>> added = new HashMap<>();

  /** A shipped file. */
  private record Shipped(ListColumns columns, List<String[]> rows) {
    List<ListRow> rows(List<String[]> cells) {
      return cells.stream().map(row -> new ListRow(columns.of(row[0]), row)).toList();
    }
  }

  /** The shipped lists alone. */
  public static Lists shipped() {
    return new Lists();
  }

  /**
   * The shipped lists with a user's rows behind them.
   *
   * @param texts list name to the text of a user's file in the same format
   * @throws UserFault as {@link #extended(Map, String)}
   */
  public static Lists extended(Map<String, String> texts) {
    return extended(texts, "");
  }

  /**
   * The shipped lists with a user's rows behind them, every cell checked.
   *
   * @param texts list name to the text of a user's file in the same format
   * @param folder where the files lie, for messages; empty or ends with a slash
   * @throws UserFault where there is no such list, a cell is missing, one too many or not allowed;
   *     names file, line and what is allowed
   */
  public static Lists extended(Map<String, String> texts, String folder) {
    Lists lists = new Lists();
    List<String> names = names();
    for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
      String name = each.getKey();
      String file = folder + name + ".tsv";
      if (!names.contains(name)) {
        throw new UserFault(
            "Cannot read list: unknown list \"%s\", allowed are %s (%s)"
                .formatted(name, String.join(", ", names), file));
      }
      Shipped shipped = read(name);
      UserList user = new UserList(shipped.columns, file, set -> hasSet(shipped, set));
      lists.added.put(name, new ArrayList<>(user.read(each.getValue())));
    }
    return lists;
  }

  /** The names of the lists that a user may add to. */
  public static List<String> names() {
    return read(INDEX).rows.stream().map(row -> row[0]).toList();
  }

  /**
   * The rows of a list that only training reads, or what makes other lists; no user adds to it.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public static List<ListRow> training(String name) {
    Shipped list = read("train/" + name);
    return list.rows(list.rows);
  }

  /**
   * The rows of a list.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public List<ListRow> rows(String name) {
    Shipped shipped = read(name);
    List<String[]> rows = new ArrayList<>(shipped.rows);
    List<String[]> mine = added.getOrDefault(name, new ArrayList<>());
    if (shipped.columns.keyed()) {
      Set<String> replaced = new HashSet<>();
      mine.forEach(row -> replaced.add(row[0]));
      rows.removeIf(row -> replaced.contains(row[0]));
    }
    rows.addAll(mine);
    return shipped.rows(rows);
  }

  /** The cells of one column of a list, each once. */
  public Set<String> words(String name, String column) {
    return cells(rows(name), column);
  }

  /**
   * The words of a list that a rule of language rests on and no user adds to, all of one kind.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  public static Set<String> rules(String name) {
    Shipped list = read("rules/" + name);
    return cells(list.rows(list.rows), "word");
  }

  /** As {@link #rules(String)}, the words of one kind alone. */
  public static Set<String> rules(String name, String kind) {
    Shipped list = read("rules/" + name);
    List<ListRow> rows = list.rows(list.rows);
    return cells(rows.stream().filter(row -> row.get("kind").equals(kind)).toList(), "word");
  }

  /** As {@link #rules(String)}, whole rows. */
  public static List<ListRow> ruleRows(String name) {
    Shipped list = read("rules/" + name);
    return list.rows(list.rows);
  }

  /** As {@link #rules(String)}, one column by another. */
  public static Map<String, String> ruleMap(String name, String key, String value) {
    Shipped list = read("rules/" + name);
    return list.rows(list.rows).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(key), row -> row.get(value)));
  }

  private static Set<String> cells(List<ListRow> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
  }

  /** The rows of a list that the user added, those alone. */
  public List<ListRow> added(String name) {
    return read(name).rows(added.getOrDefault(name, new ArrayList<>()));
  }

  static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  private static boolean hasSet(Shipped list, String name) {
    return list.rows.stream().anyMatch(row -> row[0].equals("set") && row[1].equals(name));
  }

  private static Shipped read(String name) {
    try (InputStream shipped = Lists.class.getResourceAsStream(FOLDER + name + ".tsv")) {
      if (shipped == null) {
        throw new IllegalArgumentException("Cannot read list: no such list (" + name + ")");
      }
      List<String> head = new ArrayList<>();
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8));
      lines
          .lines()
          .forEach(
              line -> {
                if (line.startsWith(ListColumns.MARK)) {
                  head.add(line);
                } else if (!isComment(line)) {
                  rows.add(cells(line));
                }
              });
      return new Shipped(new ListColumns(head), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
