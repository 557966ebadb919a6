package io.wireroom.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * Rows of the tables that wires carry, results and standings, and the first lines of their stories:
 * made up, since running text teaches a model nothing of them.
 */
final class NameTables {
  private static final int ORGANIZATION = 1;
  private static final int LOCATION = 2;
  private static final int COUNT = 4000;
  private static final List<String> MONTHS = List.of("Jan.", "March", "May", "July", "Oct.");

  private final Random random = new Random(5);
  private final NameStock stock;
  private final Function<List<String>, String[]> tagger;
  private List<String> words;
  private List<Integer> labels;

  NameTables(NameStock stock, Function<List<String>, String[]> tagger) {
    this.stock = stock;
    this.tagger = tagger;
  }

  /** The rows, each a document of its own. */
  List<NameExample> rows() {
    List<NameExample> rows = new ArrayList<>();
    for (int k = 0; k < COUNT; k++) {
      words = new ArrayList<>();
      labels = new ArrayList<>();
      row(random.nextInt(8), random.nextInt(4) == 0);
      int[] sets = labels.stream().mapToInt(label -> 1 << label).toArray();
      List<String[]> tags = List.<String[]>of(tagger.apply(words));
      rows.add(new NameExample(List.of(words), tags, List.of(sets), 0, 1, null));
    }
    return rows;
  }

  private void row(int shape, boolean upper) {
    if (shape < 3) {
      name(ORGANIZATION, upper);
      for (int i = 2 + random.nextInt(6); i > 0; i--) {
        word(random.nextInt(6) == 0 ? "." + (100 + random.nextInt(900)) : number(90));
      }
    } else if (shape < 6) {
      name(ORGANIZATION, upper && random.nextBoolean());
      word(number(12));
      name(ORGANIZATION, upper);
      word(number(12));
    } else if (shape == 6) {
      name(ORGANIZATION, upper);
      word(upper ? "AT" : "at");
      name(LOCATION, upper);
    } else {
      dateline();
    }
  }

  private void dateline() {
    name(LOCATION, true);
    if (random.nextBoolean()) {
      word((1990 + random.nextInt(35)) + "-0" + (1 + random.nextInt(9)) + "-1" + number(10));
      return;
    }
    word(",");
    word(MONTHS.get(random.nextInt(MONTHS.size())));
    word(number(30));
    if (random.nextBoolean()) {
      word("(");
      words.add("Reuters");
      labels.add(NameLabels.of(ORGANIZATION, NameLabels.UNIT));
      word(")");
    }
    word("-");
  }

  private String number(int below) {
    return Integer.toString(random.nextInt(below));
  }

  private void word(String word) {
    words.add(word);
    labels.add(NameLabels.OUTSIDE);
  }

  private void name(int kind, boolean upper) {
    List<String> name = stock.place(random);
    for (int i = 0; i < name.size(); i++) {
      words.add(upper ? name.get(i).toUpperCase(Locale.ROOT) : name.get(i));
      labels.add(NameLabels.of(kind, i, name.size()));
    }
  }
}
