package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Tables as text whose rows are wrong in their structure. */
final class HostileTable {
  private static final List<String> DELIMITERS = List.of(",", ",", ",", ";", "\t", "|", "^", "~");
  private static final List<String> ENDS = List.of("\n", "\n", "\r\n", "\r", "\n\n", "\n \t\n");

  private final Seeds seeds;
  private final Random random;
  private final String delimiter;
  private final String end;

  HostileTable(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
    this.delimiter = Seeds.one(DELIMITERS, random);
    this.end = Seeds.one(ENDS, random);
  }

  byte[] file() {
    List<String> names = new ArrayList<>(seeds.record(random).keySet());
    if (random.nextInt(4) == 0) {
      names.add(random.nextInt(names.size()), Seeds.one(List.of("x", "section", "text"), random));
    }
    StringBuilder file = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    file.append(header(names));
    boolean wrong = random.nextInt(3) > 0;
    for (int rows = random.nextInt(7); rows > 0; rows--) {
      file.append(row(names, wrong && random.nextInt(2) == 0));
      file.append(rows == 1 && random.nextBoolean() ? "" : end);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String header(List<String> names) {
    boolean quoted = random.nextInt(4) == 0;
    boolean large = random.nextInt(4) == 0;
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      String cell = large ? name.toUpperCase(Locale.ROOT) : name;
      cells.add(quoted ? quoted(cell) : cell);
    }
    return random.nextInt(20) == 0 ? "" : String.join(delimiter, cells) + end;
  }

  private String row(List<String> names, boolean wrong) {
    Map<String, String> record = seeds.record(random);
    List<String> cells = new ArrayList<>();
    for (String name : names) {
      cells.add(cell(record.getOrDefault(name, "")));
    }
    if (wrong) {
      cells.set(random.nextInt(cells.size()), wrongCell());
      if (random.nextInt(4) == 0) {
        cells.add(wrongCell());
      } else if (random.nextInt(4) == 0) {
        cells.remove(cells.size() - 1);
      }
    }
    return String.join(delimiter, cells);
  }

  private String cell(String text) {
    boolean must =
        text.contains(delimiter)
            || text.contains("\"")
            || text.contains("\n")
            || text.contains("\r");
    return must || random.nextInt(3) == 0 ? quoted(text) : text;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private String wrongCell() {
    String text = seeds.text(random);
    return switch (random.nextInt(12)) {
      case 0 -> '"' + text;
      case 1 -> text;
      case 2 -> quoted(text) + " and more";
      case 3 -> "a \"b" + delimiter + "c\" d";
      case 4 -> "\"\"\"";
      case 5 -> " " + quoted(text);
      case 6 -> quoted(Hostile.date(random));
      case 7 -> "\"\\\"" + text.replace("\"", "\\\"") + '"';
      case 8 -> quoted(text.repeat(1 + random.nextInt(40)));
      case 9 -> delimiter.repeat(random.nextInt(3000));
      case 10 -> "\0" + quoted("\0");
      default -> cell(Hostile.text(text, random));
    };
  }
}
