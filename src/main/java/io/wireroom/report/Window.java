package io.wireroom.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which articles a page shows.
 *
 * @param from first day of publication; null for all days
 * @param to the day behind the last; null for all days
 * @param articles at most so many
 */
public record Window(LocalDate from, LocalDate to, int articles) {
  /** As a condition on {@code articles}; articles without a day are in no bounded window. */
  String condition() {
    List<String> conditions = new ArrayList<>();
    if (from != null) {
      conditions.add("published_date >= DATE '" + from + "'");
    }
    if (to != null) {
      conditions.add("published_date < DATE '" + to + "'");
    }
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }
}
