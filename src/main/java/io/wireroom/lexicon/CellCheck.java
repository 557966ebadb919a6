package io.wireroom.lexicon;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the cells of one column of a list may hold. At the head of a list it is written as
 *
 * <ul>
 *   <li>{@code a|b|c}: one of these,
 *   <li>{@code some(a|b|c)}: several of these, separated by | or a comma,
 *   <li>{@code words}: any words, separated by |,
 *   <li>{@code @set}: a * for all, a - for none, or words of which one with @ names a row of kind
 *       {@code set},
 *   <li>{@code count} (whole), {@code number}, {@code score} (from -1 to 1),
 *   <li>{@code country} (ISO 3166-1 alpha-3), {@code currency} (ISO 4217), {@code zone} (IANA),
 *       {@code id} (such as org:kremlin), {@code regex} (Java's).
 * </ul>
 *
 * @param allows whether a cell is allowed, given which sets there are
 * @param allowed what is allowed, for people
 */
record CellCheck(BiPredicate<String, Predicate<String>> allows, String allowed) {
  /** Any text. */
  static final CellCheck ANY = of(cell -> true, "texts");

  private static final Pattern ID = Pattern.compile("(?<![a-z])[a-z]++:\\S++");
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  // User-assigned, as the World Bank and others use it.
  private static final String KOSOVO = "XKX";

  /**
   * @throws IllegalArgumentException where the notation is none of the above
   */
  static CellCheck of(String notation) {
    if (notation.startsWith("some(")) {
      return some(notation.substring("some(".length(), notation.length() - 1));
    }
    return switch (notation) {
      case "words" -> of(cell -> words(cell).noneMatch(String::isBlank), "words separated by |");
      case "@set" -> new CellCheck(CellCheck::sets, "*, -, words, or @ before the name of a set");
      case "count" -> parsed(Long::valueOf, "whole numbers");
      case "number" -> of(cell -> isNumber(cell, Double.MAX_VALUE), "numbers");
      case "score" -> of(cell -> isNumber(cell, 1), "numbers from -1 to 1");
      case "country" ->
          of(
              cell -> COUNTRIES.contains(cell) || cell.equals(KOSOVO),
              "codes of ISO 3166-1 alpha-3, such as NLD");
      case "currency" -> parsed(Currency::getInstance, "codes of ISO 4217, such as EUR");
      case "zone" -> parsed(ZoneId::of, "IANA time zones, such as Asia/Seoul");
      case "id" -> of(ID.asMatchPredicate(), "ids, such as org:kremlin or place:bath");
      case "regex" -> parsed(Pattern::compile, "regular expressions of Java");
      default -> {
        if (notation.isBlank() || notation.indexOf('(') >= 0) {
          throw new IllegalArgumentException("Cannot read list: no such check (" + notation + ")");
        }
        List<String> one = Arrays.asList(notation.split("\\|"));
        yield of(one::contains, String.join(", ", one));
      }
    };
  }

  private static CellCheck of(Predicate<String> allows, String allowed) {
    return new CellCheck((cell, sets) -> allows.test(cell), allowed);
  }

  private static CellCheck some(String notation) {
    List<String> known = Arrays.asList(notation.split("\\|"));
    return of(
        cell -> known.containsAll(Arrays.asList(cell.split("[|,]", -1))), String.join(", ", known));
  }

  private static boolean sets(String cell, Predicate<String> sets) {
    return words(cell)
        .allMatch(word -> word.startsWith("@") ? sets.test(word.substring(1)) : !word.isBlank());
  }

  private static boolean isNumber(String cell, double most) {
    try {
      return Math.abs(Double.parseDouble(cell)) <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private interface Parser {
    Object parse(String cell);
  }

  private static CellCheck parsed(Parser parser, String allowed) {
    return of(
        cell -> {
          try {
            return parser.parse(cell) != null;
          } catch (RuntimeException e) {
            // However the platform's own parsers say so.
            return false;
          }
        },
        allowed);
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.split("\\|", -1));
  }
}
