package io.wireroom.story.reprint;

import io.wireroom.story.ReprintSet.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links a reprint set in memory as {@code link} does it, and counts.
 *
 * @param found pairs of one story that were told so
 * @param invented pairs of two stories that were taken for one
 * @param missed pairs of one story that were taken for two
 * @param ordered articles of chains of versions that have their place
 * @param versions articles of chains of versions
 * @param faults what went wrong, for reading
 */
record ReprintFigures(
    long found, long invented, long missed, int ordered, int versions, List<String> faults) {
  private static final int HORIZON = 7;
  private static final long MICROS_PER_DAY = 86_400_000_000L;

  static ReprintFigures of(List<Piece> pieces) {
    PrintMaker maker = new PrintMaker();
    List<Print> prints = new ArrayList<>();
    for (Piece piece : pieces) {
      prints.add(print(maker, piece));
    }
    Collections.sort(prints);
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> stories = stories(prints, ranks);
    long[] pairs = new long[3];
    List<String> faults = new ArrayList<>();
    for (Piece a : pieces) {
      for (Piece b : pieces) {
        if (a.id().compareTo(b.id()) < 0) {
          boolean one = a.story() == b.story();
          boolean told = stories.get(a.id()).equals(stories.get(b.id()));
          pairs[one && told ? 0 : told ? 1 : 2] += one || told ? 1 : 0;
          if (one != told) {
            Overlap overlap = Overlap.of(print(maker, a).text(), print(maker, b).text());
            faults.add((one ? "missed " : "invented ") + name(a) + " / " + name(b) + " " + overlap);
          }
        }
      }
    }
    int[] ordered = ordered(pieces, ranks);
    return new ReprintFigures(pairs[0], pairs[1], pairs[2], ordered[0], ordered[1], faults);
  }

  double f1() {
    return 2.0 * found / (2.0 * found + invented + missed);
  }

  /** As {@code KeyedPairs} and {@code Parents} do it. */
  private static Map<String, String> stories(List<Print> prints, Map<String, Integer> ranks) {
    Map<Long, KeyRun> runs = new HashMap<>();
    Map<String, String> stories = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      Print later = prints.get(i);
      Map<Long, Integer> weights = new HashMap<>();
      for (Keys.Key key : Keys.of(later)) {
        KeyRun run = runs.computeIfAbsent(key.key(), k -> new KeyRun(HORIZON));
        for (long earlier : run.next(new KeyRow(later.day(), i, Keys.source(later)))) {
          weights.merge(earlier, key.weight(), Integer::sum);
        }
      }
      Print parent = null;
      Kinship nearest = null;
      Set<Long> candidates = new HashSet<>(weights.keySet());
      candidates.removeIf(earlier -> weights.get(earlier) < Keys.LEAST);
      for (long earlier : candidates.stream().sorted().toList()) {
        Kinship kinship = Kinship.of(prints.get((int) earlier), later);
        if (kinship != null && (nearest == null || kinship.better(nearest))) {
          nearest = kinship;
          parent = prints.get((int) earlier);
        }
      }
      stories.put(later.id(), parent == null ? later.id() : stories.get(parent.id()));
      int step = nearest != null && nearest.relation() == Relation.VERSION ? 1 : 0;
      ranks.put(later.id(), parent == null ? 1 : ranks.get(parent.id()) + step);
    }
    return stories;
  }

  private static int[] ordered(List<Piece> pieces, Map<String, Integer> ranks) {
    Set<Integer> chains = new HashSet<>();
    pieces.stream().filter(p -> p.kind().equals("version")).forEach(p -> chains.add(p.story()));
    List<Piece> versions =
        pieces.stream()
            .filter(p -> chains.contains(p.story()))
            .filter(p -> p.kind().equals("version") || p.kind().equals("first"))
            .toList();
    int right = (int) versions.stream().filter(p -> ranks.get(p.id()) == p.rank()).count();
    return new int[] {right, versions.size()};
  }

  private static Print print(PrintMaker maker, Piece piece) {
    long micros = piece.at().toEpochMilli() * 1000;
    return new Print(
        piece.id(),
        (int) (micros / MICROS_PER_DAY),
        micros,
        piece.outlet(),
        null,
        piece.tag(),
        piece.version(),
        null,
        maker.title(piece.text().title()),
        maker.text(piece.text().text()));
  }

  private static String name(Piece piece) {
    return "%s %d [%s] %s"
        .formatted(piece.kind(), piece.rank(), piece.edits(), piece.text().title());
  }
}
