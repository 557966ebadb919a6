package io.wireroom.fuzz;

import java.util.List;
import java.util.Random;

/** Values that have broken readers of news before, or might. */
final class Hostile {
  /** Times that are none, or of no year that news is from. */
  static final List<String> DATES =
      List.of(
          "+300000-01-01",
          "+999999999-12-31T23:59:59Z",
          "-999999999-01-01T00:00:00+18:00",
          "0000-00-00",
          "9999-12-31T23:59:59.999999999-18:00",
          "1582-10-10",
          "2024-02-30",
          "2024-13-45T25:61:61Z",
          "99999999999999999999",
          "-62135596800000",
          "9223372036854775807",
          "-9223372036854775808",
          "1e308",
          "NaN",
          "Feb. 31, 2024",
          "31 April 20240",
          "12/12/12/12/12",
          "Mon, 99 Jan 2024 99:99:99 +9999",
          "2024-03-04T05:06:07+99:99",
          "2024-W60-9",
          "2024-366",
          "٢٠٢٤-٠٣-٠٤",
          "2024\u201003\u201004",
          "T",
          "Z",
          "-",
          "+",
          "0",
          "24:00",
          "\u0000",
          " ".repeat(3000),
          "1".repeat(3000),
          "2024-".repeat(800),
          "GMT".repeat(900));

  /** Pieces of text that rules look for, and letters that they may not expect. */
  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "''",
          "``",
          "(",
          ")",
          "((",
          "[",
          "]",
          "<",
          ">",
          "&amp;",
          "&#0;",
          "--",
          "—",
          "...",
          "…",
          "@",
          "http://",
          "www.",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u000B",
          "\f",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "\uFFFE",
          "\u0301",
          "\u0000",
          "\u001F",
          "\u0090",
          "\u00C3\u00A9",
          "\u00E2\u0080\u0099",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0130",
          "ß",
          "ﬃ",
          "Ａ",
          "한",
          "ع",
          "$",
          "€5",
          "5%",
          "1,000,000,000,000,000,000,000 dollars",
          "$" + "9".repeat(400),
          "0".repeat(200),
          "A.",
          "U.S.",
          "Mr. ",
          "said",
          "he said ",
          " told ",
          "according to ",
          ", said ",
          "(ATTN: ",
          "(2nd LD) ",
          "(END)",
          "By ",
          "SEOUL, ",
          "(AP) -- ",
          "/PRNewswire/ -- ",
          "Photo: ",
          "Read more",
          "Sign up for our newsletter",
          "March 4, 99999",
          "in 0000",
          "yesterday",
          "Monday",
          "last year");

  private Hostile() {}

  static String date(Random random) {
    return Seeds.one(DATES, random);
  }

  /** One piece, or many of the same. */
  static String piece(Random random) {
    String piece = Seeds.one(PIECES, random);
    return switch (random.nextInt(12)) {
      case 0 -> piece.repeat(1 + random.nextInt(2000) / piece.length());
      case 1 -> piece.repeat(1 + random.nextInt(20_000) / piece.length());
      default -> piece;
    };
  }

  /** A text with pieces put in. */
  static String text(String text, Random random) {
    StringBuilder mangled = new StringBuilder(text);
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      mangled.insert(random.nextInt(mangled.length() + 1), piece(random));
    }
    return switch (random.nextInt(16)) {
      case 0 -> mangled.toString().replace('\n', ' ');
      case 1 -> mangled.toString().replace("\n", "\r");
      case 2 -> mangled.toString().replace(' ', '\n');
      case 3 -> mangled.toString().replace(" ", "");
      case 4 -> mangled.toString().toUpperCase(java.util.Locale.ROOT);
      case 5 -> mangled.reverse().toString();
      case 6 ->
          mangled
              .toString()
              .replace(Seeds.one(List.of("e", "t", ".", ",", "\""), random), piece(random));
      case 7 -> mangled.substring(0, random.nextInt(mangled.length()));
      case 8 -> lines(mangled.toString(), random);
      default -> mangled.toString();
    };
  }

  /** The lines in another order, some often. */
  private static String lines(String text, Random random) {
    List<String> lines = text.lines().toList();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size() * 2; i++) {
      out.append(Seeds.one(lines, random)).append('\n');
    }
    return out.toString();
  }
}
