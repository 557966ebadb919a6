package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files of JSON whose records are wrong in their structure. */
final class HostileJson {
  private static final List<String> BETWEEN =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n",
          "",
          " ",
          "\r",
          "\r\n",
          ",",
          ",\n",
          "\n\n \n",
          "\u001E",
          ";",
          "\n,\n",
          "]\n[",
          "[",
          "]",
          "[]",
          "\nnull\n",
          "\n17\n",
          " // and\n",
          "\uFEFF",
          "\0",
          "}",
          "\n{",
          "\n]\n",
          " rest of it\n",
          "\n\"words\"\n",
          "\n--- {\n");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1e999999999",
          "-1E-999999999",
          "1.7976931348623157e309",
          "NaN",
          "-Infinity",
          "0x10",
          "01",
          "1.",
          ".5",
          "+1",
          "9".repeat(5000),
          "0." + "3".repeat(5000),
          "1e" + "9".repeat(40));

  private final Seeds seeds;
  private final Random random;

  HostileJson(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  byte[] file() {
    StringBuilder file = new StringBuilder();
    boolean array = random.nextInt(6) == 0;
    String between = array ? ",\n" : Seeds.one(BETWEEN, random);
    file.append(array ? "[" : "");
    for (int records = 1 + random.nextInt(6); records > 0; records--) {
      file.append(record());
      file.append(random.nextInt(4) == 0 ? Seeds.one(BETWEEN, random) : between);
    }
    return file.append(array ? "]" : "").toString().getBytes(StandardCharsets.UTF_8);
  }

  private String record() {
    Map<String, String> fields = new LinkedHashMap<>();
    seeds.record(random).forEach((name, value) -> fields.put(name, quoted(value)));
    boolean wrong = random.nextInt(4) > 0;
    for (int times = wrong ? 1 + random.nextInt(3) : 0; times > 0; times--) {
      fields.put(name(), value());
    }
    if (random.nextInt(8) == 0) {
      fields.remove("text");
      fields.put("html", quoted(new HostilePage(seeds, random).page()));
    }
    String gap = random.nextInt(6) == 0 ? "\n  " : random.nextInt(6) == 0 ? "\n" : "";
    StringBuilder record = new StringBuilder("{");
    fields.forEach(
        (name, value) ->
            record
                .append(record.length() > 1 ? "," : "")
                .append(gap)
                .append(quoted(name))
                .append(": ")
                .append(value));
    if (random.nextInt(10) == 0) {
      // The same key again, with something else.
      record.append(",").append(quoted(name())).append(":").append(value());
    }
    record.append(gap.isEmpty() ? "" : "\n").append("}");
    return random.nextInt(5) == 0 ? broken(record) : record.toString();
  }

  private String broken(StringBuilder record) {
    int mark = record.indexOf(random.nextBoolean() ? "\"" : ",", random.nextInt(record.length()));
    return switch (random.nextInt(7)) {
      case 0 -> record.deleteCharAt(Math.max(0, mark)).toString();
      case 1 -> record.substring(0, random.nextInt(record.length()));
      case 2 -> record + "}";
      case 3 -> record.append(record).toString();
      case 4 -> record.toString().replace('"', '\'');
      case 5 -> record.insert(random.nextInt(record.length()), "\\").toString();
      default -> record.insert(random.nextInt(record.length()), Hostile.piece(random)).toString();
    };
  }

  private String name() {
    return Seeds.one(
        List.of(
            "id",
            "id",
            "url",
            "title",
            "text",
            "text",
            "published_at",
            "published_at",
            "date",
            "outlet",
            "source",
            "authors",
            "authors",
            "html",
            "",
            "a.b",
            "source.name",
            "\u0000",
            "\uD800",
            "$date"),
        random);
  }

  private String value() {
    return switch (random.nextInt(14)) {
      case 0 -> Seeds.one(NUMBERS, random);
      case 1 ->
          Seeds.one(List.of("null", "true", "false", "{}", "[]", "undefined", "\"\""), random);
      case 2, 3 -> quoted(Hostile.date(random));
      case 4 -> nested("[", "]", 1 + random.nextInt(3000));
      case 5 -> nested("{\"name\":", "}", 1 + random.nextInt(3000));
      case 6 -> "[" + (quoted("Ann Lee") + ",").repeat(random.nextInt(3000)) + "1]";
      case 7 -> "{\"$date\":{\"$numberLong\":" + Seeds.one(NUMBERS, random) + "}}";
      case 8 -> "\"\\ud800 \\udc00\\u0000 \\x \\uZZZZ\"";
      case 9 -> "\"\\ud83d and \\u0007\\u0085\\uFFFF\"";
      case 10 -> quoted(Hostile.piece(random).repeat(1 + random.nextInt(40)));
      case 11 ->
          quoted(
              "https://" + "a".repeat(random.nextInt(9000)) + ".example/?" + Hostile.piece(random));
      default -> quoted(Hostile.text(seeds.text(random), random));
    };
  }

  private String nested(String open, String close, int depth) {
    return open.repeat(depth)
        + quoted("deep")
        + (random.nextInt(5) == 0 ? "" : close.repeat(depth));
  }

  /** A string; some of what should be escaped may not be. */
  private String quoted(String text) {
    boolean raw = random.nextInt(12) == 0;
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n' && !raw) {
        quoted.append("\\n");
      } else if (c < ' ' && !raw) {
        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
