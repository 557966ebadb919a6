package io.wireroom.story.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

  private static final int HORIZON = 7;

  private final SameWords words = new SameWords();

  /** Thresholds were chosen on seed 1; here are others. */
  @Test
  void joinsWhatIsTheSameAndNothingElse() throws IOException {
    Pairs all = new Pairs();
    for (long seed : new long[] {11, 12, 21, 22}) {
      count(QuoteSet.of(QUOTES, seed), all);
    }
    assertThat(all.precision()).as("precision, %s", all).isGreaterThan(0.98);
    assertThat(all.recall()).as("recall, %s", all).isGreaterThan(0.95);
  }

  @Test
  void joinsTheQuotesOfTheSampleThatAreTheSame() throws IOException {
    Pairs all = new Pairs();
    count(sample(), all);
    assertThat(all.precision()).as("precision, %s", all).isGreaterThan(0.95);
    assertThat(all.recall()).as("recall, %s", all).isGreaterThan(0.95);
  }

  private static List<QuoteSet.Made> sample() throws IOException {
    List<QuoteSet.Made> made = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/story/sample.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        String name = cells[8].isEmpty() ? null : cells[8];
        String id = cells[7].isEmpty() ? null : cells[7];
        String affiliation = cells[9].isEmpty() ? null : cells[9];
        Voice voice = new Voice(cells[6], id, name, null, affiliation, null);
        Printed printed =
            new Printed(
                cells[11],
                cells[5],
                voice,
                cells[0],
                cells[1],
                cells[1],
                LocalDate.parse(cells[2]).toEpochDay(),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
        made.add(new QuoteSet.Made(printed, cells[10], cells[0] + cells[3]));
      }
    }
    return made;
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
        for (int earlier : byKey.getOrDefault(key, List.of())) {
          if (made.get(i).printed().day() - made.get(earlier).printed().day() <= HORIZON) {
            candidates.add(earlier);
          }
        }
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
