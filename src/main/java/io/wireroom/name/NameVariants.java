package io.wireroom.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * More sentences from those there are: some again in capitals, some with a capital to each longer
 * word, some without any, since headlines and hasty writers do so; and some with other names in
 * their places (mention replacement; Dai and Adel 2020, "An analysis of simple data augmentation
 * for named entity recognition").
 */
final class NameVariants {
  private static final double UPPER = 0.08;
  private static final double TITLE = 0.05;
  private static final double LOWER = 0.03;
  private static final double OTHER_NAMES = 0.18;

  private final Random random = new Random(3);
  private final NameStock stock;
  private final Function<List<String>, String[]> tagger;

  NameVariants(NameStock stock, Function<List<String>, String[]> tagger) {
    this.stock = stock;
    this.tagger = tagger;
  }

  /** The variants of some documents' sentences, each a document of its own. */
  List<NameExample> of(List<NameExample> examples) {
    List<NameExample> variants = new ArrayList<>();
    for (NameExample example : examples) {
      for (int s = 0; s < example.labels().size(); s++) {
        NameExample variant = vary(example, example.sentences().get(s), example.labels().get(s));
        if (variant != null) {
          variants.add(variant);
        }
      }
    }
    return variants;
  }

  private NameExample vary(NameExample from, List<String> words, int[] labels) {
    double draw = random.nextDouble();
    if (draw < UPPER) {
      return variant(from, words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList(), labels);
    }
    if (draw < UPPER + TITLE) {
      return variant(from, words.stream().map(this::titled).toList(), labels);
    }
    if (draw < UPPER + TITLE + LOWER) {
      return variant(from, words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), labels);
    }
    return draw < UPPER + TITLE + LOWER + OTHER_NAMES ? renamed(from, words, labels) : null;
  }

  private String titled(String word) {
    boolean small = word.length() <= 3 && random.nextInt(3) > 0;
    return small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private NameExample renamed(NameExample from, List<String> words, int[] labels) {
    List<String> other = new ArrayList<>();
    List<Integer> sets = new ArrayList<>();
    boolean changed = false;
    int at = 0;
    while (at < labels.length) {
      int label = Integer.numberOfTrailingZeros(labels[at]);
      int part = NameLabels.part(label);
      int end = at + 1;
      if (part == NameLabels.BEGIN) {
        while (NameLabels.part(Integer.numberOfTrailingZeros(labels[end - 1])) != NameLabels.LAST) {
          end++;
        }
      }
      List<String> name =
          part == NameLabels.OUTSIDE || labels[at] != 1 << label
              ? null
              : stock.another(NameLabels.kind(label), words.subList(at, end), random);
      if (name == null) {
        for (int i = at; i < end; i++) {
          other.add(words.get(i));
          sets.add(labels[i]);
        }
      } else {
        changed = true;
        for (int i = 0; i < name.size(); i++) {
          other.add(name.get(i));
          sets.add(1 << NameLabels.of(NameLabels.kind(label), i, name.size()));
        }
      }
      at = end;
    }
    return changed
        ? variant(from, other, sets.stream().mapToInt(Integer::intValue).toArray())
        : null;
  }

  private NameExample variant(NameExample from, List<String> words, int[] labels) {
    return new NameExample(
        List.of(words),
        List.<String[]>of(tagger.apply(words)),
        List.of(labels),
        from.style(),
        from.weight(),
        null);
  }
}
