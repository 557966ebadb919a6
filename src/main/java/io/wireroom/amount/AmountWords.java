package io.wireroom.amount;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and signs of numbers, currencies and units, from the list {@code amounts}. */
final class AmountWords {
  /**
   * A currency or a unit.
   *
   * @param parts the form's words
   * @param money whether it is a currency
   * @param code ISO 4217 code or name of the unit; empty where it is open
   * @param where where the form counts; empty for everywhere
   */
  record Measure(List<String> parts, boolean money, String code, String where) {}

  /**
   * A word that multiplies.
   *
   * @param money whether it does so in sums of money only
   */
  record Scale(long value, boolean money) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Scale> scales = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Map<String, List<Measure>> measures = new HashMap<>();

  AmountWords(Lists lists) {
    for (ListRow row : lists.rows("amounts")) {
      String form = row.get("form");
      String says = row.get("value");
      switch (row.get("kind")) {
        case "number" -> numbers.put(form, Integer.valueOf(says));
        case "scale" ->
            scales.put(form, new Scale(Long.parseLong(says), row.get("where").equals("money")));
        case "sign" -> signs.put(form, says);
        case "currency", "unit" ->
            measure(form, row.get("kind").equals("currency"), says, row.get("where"));
        default -> throw new IllegalStateException("Cannot read list amounts: " + form);
      }
    }
  }

  private void measure(String form, boolean money, String code, String where) {
    List<String> parts = List.of(form.split(" ", -1));
    measures
        .computeIfAbsent(parts.get(0).toLowerCase(Locale.ROOT), word -> new ArrayList<>())
        .add(new Measure(parts, money, code, where));
  }

  /** The value of a number word; -1 for any other. */
  int number(AmountPiece piece) {
    return numbers.getOrDefault(piece.lower(), -1);
  }

  /** The value of a word that multiplies; null for any other. */
  Scale scale(AmountPiece piece) {
    return scales.get(piece.lower());
  }

  /** The currency of a sign, empty where it is open; null for what is none. */
  String sign(AmountPiece piece) {
    return signs.get(piece.text());
  }

  /** The currencies and units whose first word this is. */
  List<Measure> measures(AmountPiece first) {
    return measures.getOrDefault(first.lower(), List.of());
  }
}
