package io.wireroom.story.reprint;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article is about: the names in it, its keywords and the words of its headline, each with
 * a weight that says how much it tells by its kind and number; how rare it is in its days is
 * multiplied later.
 */
public final class EventTerms {
  /** So many of an article are kept. */
  public static final int MOST = 24;

  private static final int SHORTEST = 4;
  private static final double COUNTRY = 0.4;
  private static final double OTHER = 0.5;
  private static final double IN_TITLE = 1.3;
  private static final double KEYWORD = 1.2;
  private static final double KEYWORD_STEP = 0.05;
  private static final double TITLE_WORD = 0.8;

  /** Of names by their type; what is not here does not count. */
  private static final Map<String, Double> TYPES =
      Map.of(
          "person", 1.0,
          "event", 1.2,
          "organization", 0.9,
          "work", 0.6,
          "location", 0.7,
          "nationality", 0.3);

  private final Set<String> dull = Lists.rules("headline-stopwords");

  /**
   * A name in an article.
   *
   * @param type as in {@code entities}
   * @param id as in {@code entities}
   * @param count how often it stands there
   * @param inTitle whether it stands in the headline
   */
  public record Name(String name, String type, String id, long count, boolean inTitle) {}

  /**
   * A term.
   *
   * @param term hash
   * @param weight positive
   */
  public record Term(long term, double weight) {}

  /**
   * The terms of an article, the weightiest first.
   *
   * @param title headline; may be null
   * @param keywords most telling first
   */
  public List<Term> of(String title, List<String> keywords, List<Name> names) {
    Map<Long, Double> weights = new HashMap<>();
    for (Name name : names) {
      double type = name.id() != null && name.id().startsWith("country:") ? COUNTRY : type(name);
      double weight =
          type * (1 + Math.log((double) name.count())) * (name.inTitle() ? IN_TITLE : 1);
      weights.merge(hash("name:", name.name()), weight, Math::max);
    }
    for (int i = 0; i < keywords.size(); i++) {
      weights.merge(hash("", keywords.get(i)), KEYWORD - KEYWORD_STEP * i, Math::max);
    }
    String head = title == null ? "" : title.toLowerCase(Locale.ROOT);
    for (String word : new TreeSet<>(List.of(head.split("[^\\p{L}\\p{N}]+")))) {
      if (word.length() >= SHORTEST && !dull.contains(word)) {
        weights.merge(hash("", word), TITLE_WORD, Double::sum);
      }
    }
    List<Term> terms = new ArrayList<>();
    weights.forEach((term, weight) -> terms.add(new Term(term, Math.max(0.01, weight))));
    return heaviest(terms);
  }

  /** The weightiest terms, first the weightiest. */
  public static List<Term> heaviest(List<Term> terms) {
    return terms.stream()
        .sorted(
            java.util.Comparator.comparingDouble(Term::weight)
                .reversed()
                .thenComparingLong(Term::term))
        .limit(MOST)
        .toList();
  }

  /** Types whose names count. */
  public static Set<String> types() {
    return TYPES.keySet();
  }

  private static double type(Name name) {
    return TYPES.getOrDefault(name.type(), OTHER);
  }

  /** A name's term is apart from the word's: one may be the person, the other the town. */
  private static long hash(String kind, String word) {
    return Mix.of(kind + word.toLowerCase(Locale.ROOT));
  }
}
