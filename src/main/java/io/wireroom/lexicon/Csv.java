package io.wireroom.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated text with quoted cells (RFC 4180), its first row naming the columns. */
public final class Csv {
  private Csv() {}

  /** The rows after the first, by column name; missing cells are empty. */
  public static List<Map<String, String>> rows(String text) {
    List<List<String>> cells = cells(text.startsWith("\ufeff") ? text.substring(1) : text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> row : cells.subList(1, cells.size())) {
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < cells.get(0).size(); i++) {
        named.put(cells.get(0).get(i), i < row.size() ? row.get(i) : "");
      }
      rows.add(named);
    }
    return rows;
  }

  private static List<List<String>> cells(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || cell.length() > 0) {
      row.add(cell.toString().strip());
      rows.add(row);
    }
    return rows;
  }
}
