package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pairs of quotes that are, and are not, the same words: generated, and of the bundled sample. */
class QuoteSetTest {
  private static final Path QUOTES = Path.of("src/test/resources/story/quotes.tsv");

  private final SameWords words = new SameWords();

  // Thresholds were chosen on seed 1.
  @Test
  void joinsWhatIsTheSameAndNothingElse() throws IOException {
    Pairs all = new Pairs();
    for (long seed = Long.getLong("said.seed", 2);
        seed < Long.getLong("said.seed", 2) + 3;
        seed++) {
      count(QuoteSet.of(QUOTES, seed), all);
    }
    System.out.println(all);
    assertThat(all.precision()).as("precision, %s", all).isGreaterThan(0.95);
    assertThat(all.recall()).as("recall, %s", all).isGreaterThan(0.95);
  }

  /** Each with the best earlier one that shares a key, as linking does. */
  private void count(List<QuoteSet.Made> made, Pairs pairs) {
    Map<Long, List<Integer>> byKey = new HashMap<>();
    List<SameWords.Reading> readings = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      SameWords.Reading reading = words.read(made.get(i).printed());
      Set<Integer> candidates = new LinkedHashSet<>();
      for (long key : reading.keys()) {
        candidates.addAll(byKey.getOrDefault(key, List.of()));
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
      Optional<Integer> best =
          candidates.stream()
              .filter(earlier -> reading.against(readings.get(earlier)).isPresent())
              .max(
                  Comparator.comparingDouble(
                          (Integer earlier) ->
                              reading.against(readings.get(earlier)).orElseThrow().rank())
                      .thenComparing(Comparator.reverseOrder()));
      readings.add(reading);
      groups.add(best.map(groups::get).orElse(i));
    }
    for (int i = 0; i < made.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean gold = made.get(i).group().equals(made.get(j).group());
        boolean found = groups.get(i).equals(groups.get(j));
        pairs.add(gold, found);
        if (gold != found
            && System.getProperty("said.show") != null
            && made.get(i).printed().story().equals(made.get(i).printed().event())
            && gold) {
          System.out.println((gold ? "MISS " : "WRONG ") + made.get(j) + "\n      " + made.get(i));
        }
      }
    }
  }

  private static final class Pairs {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean gold, boolean found) {
      right += gold && found ? 1 : 0;
      wrong += !gold && found ? 1 : 0;
      missed += gold && !found ? 1 : 0;
    }

    double precision() {
      return right / (double) (right + wrong);
    }

    double recall() {
      return right / (double) (right + missed);
    }

    @Override
    public String toString() {
      return right + " right, " + wrong + " wrong, " + missed + " missed";
    }
  }
}
