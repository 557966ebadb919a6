package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The most frequent kinds of miss, so that the next person knows where to push. What went wrong is
 * one of
 *
 * <ul>
 *   <li>{@code missed}: a label of whose words we attribute none;
 *   <li>{@code swallowed}: a label whose words stand in a prediction that found another label;
 *   <li>{@code too long}, {@code too short}, {@code shifted}: a label and a prediction that share
 *       words, but less than half of them;
 *   <li>{@code piece}: a prediction within a label that another prediction found;
 *   <li>{@code invented}: a prediction none of whose words is labelled;
 *   <li>{@code speaker}: found, with another speaker.
 * </ul>
 *
 * <p>A cue that is rare in its kind, and any where the speaker is wrong, is counted under the kind
 * of word it is, and the most frequent of these are told.
 */
public final class QuoteMisses {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SPEAKER = "speaker";
  private static final int MOST = 50;
  private static final int RARE = 4;
  private static final int MOST_CUES = 6;
  private static final int AROUND = 35;
  private static final int WORDS = 60;

  private record One(QuoteMiss miss, String cueKind, String id, String example) {}

  /** Misses of one kind, with the first as an example. */
  private record Kind(QuoteMiss miss, int count, One first, List<String> cues) {}

  private final List<One> misses = new ArrayList<>();

  /**
   * Adds one article.
   *
   * @param annotated the same text
   */
  public void add(QuoteComparison article, AnnotatedText annotated) {
    QuoteTraits traits = new QuoteTraits(annotated);
    QuoteMatch match = article.at(QuoteLevel.HALF);
    boolean[] told = new boolean[article.answers().size()];
    for (int label = 0; label < article.labels().size(); label++) {
      int answer = match.answerOf(label);
      if (answer < 0) {
        addLost(article, traits, label, told);
      } else if (!article.right(answer)) {
        addLabelled(article, traits, SPEAKER, label, answer);
      }
    }
    for (int answer = 0; answer < told.length; answer++) {
      if (match.goldOf(answer) < 0 && !told[answer]) {
        addSuperfluous(article, traits, answer);
      }
    }
  }

  private void addLost(QuoteComparison article, QuoteTraits traits, int label, boolean[] told) {
    QuoteMatch match = article.at(QuoteLevel.HALF);
    int nearest = -1;
    int most = 0;
    boolean free = false;
    for (int answer = 0; answer < told.length; answer++) {
      int common = match.common(label, answer);
      boolean mayBe = match.goldOf(answer) < 0 && !told[answer];
      if (common > 0 && ((mayBe && !free) || (mayBe == free && common > most))) {
        nearest = answer;
        most = common;
        free = mayBe;
      }
    }
    if (!free) {
      addLabelled(article, traits, nearest < 0 ? "missed" : "swallowed", label, nearest);
      return;
    }
    told[nearest] = true;
    int wanted = Letters.of(article.text(), article.labels().get(label).content()).cardinality();
    int mine = Letters.of(article.text(), article.answers().get(nearest).parts()).cardinality();
    String what =
        10 * most >= 9 * wanted ? "too long" : 10 * most >= 9 * mine ? "too short" : "shifted";
    addLabelled(article, traits, what, label, nearest);
  }

  private void addLabelled(
      QuoteComparison article, QuoteTraits traits, String what, int label, int answer) {
    QuoteGold.Labelled gold = article.labels().get(label);
    Attribution mine = answer < 0 ? null : article.answers().get(answer);
    boolean speaker = what.equals(SPEAKER);
    String source =
        speaker
            ? traits.source(gold.source()) + ">" + traits.source(source(mine))
            : some(gold.source());
    add(
        new QuoteMiss(
            what,
            gold.type(),
            traits.cue(gold.cue()),
            traits.position(gold.cue(), gold.content()),
            speaker ? "" : traits.shape(gold.content()),
            source,
            mine == null ? "" : mine.rule()),
        traits.cueKind(gold.cue()),
        article,
        gold.content());
  }

  private void addSuperfluous(QuoteComparison article, QuoteTraits traits, int answer) {
    Attribution mine = article.answers().get(answer);
    List<Span> cue = mine.cue() == null ? List.of() : List.of(mine.cue());
    boolean piece = article.at(QuoteLevel.HALF).nearest(answer) >= 0;
    add(
        new QuoteMiss(
            piece ? "piece" : "invented",
            mine.type().label(),
            mine.cueLemma() == null ? "no cue" : mine.cueLemma(),
            traits.position(cue, mine.parts()),
            traits.shape(mine.parts()),
            some(source(mine)),
            mine.rule()),
        traits.cueKind(cue),
        article,
        mine.parts());
  }

  private static String some(List<Span> source) {
    return source.isEmpty() ? "none" : "some";
  }

  private static List<Span> source(Attribution mine) {
    return mine.speaker().span() == null ? List.of() : List.of(mine.speaker().span());
  }

  private void add(QuoteMiss miss, String cueKind, QuoteComparison article, List<Span> content) {
    misses.add(new One(miss, cueKind, article.id(), example(article.text(), content)));
  }

  /** The words in angle brackets, with some before them. */
  private static String example(String text, List<Span> content) {
    int begin = content.stream().mapToInt(Span::begin).min().orElse(0);
    int end = content.stream().mapToInt(Span::end).max().orElse(0);
    String words = text.substring(begin, end);
    String shown =
        words.length() <= WORDS
            ? words
            : words.substring(0, WORDS / 2) + " … " + words.substring(words.length() - WORDS / 3);
    String before = text.substring(Math.max(0, begin - AROUND), begin);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    return (before + "<" + shown + ">" + after).replaceAll("\\s+", " ").strip();
  }

  private List<Kind> kinds() {
    Map<QuoteMiss, Integer> fine = new HashMap<>();
    misses.forEach(one -> fine.merge(one.miss(), 1, Integer::sum));
    Map<QuoteMiss, List<One>> kinds = new HashMap<>();
    for (One one : misses) {
      boolean rare = one.miss().what().equals(SPEAKER) || fine.get(one.miss()) < RARE;
      QuoteMiss kind = rare ? one.miss().withCue(one.cueKind()) : one.miss();
      kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(one);
    }
    return kinds.entrySet().stream()
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .sorted(
            Comparator.comparingInt((Kind kind) -> -kind.count())
                .thenComparing(kind -> kind.miss().toString()))
        .limit(MOST)
        .toList();
  }

  private static Kind kind(QuoteMiss miss, List<One> ones) {
    Map<String, Integer> cues = new TreeMap<>();
    ones.forEach(one -> cues.merge(one.miss().cue(), 1, Integer::sum));
    List<String> often =
        cues.keySet().stream()
            .sorted(Comparator.comparingInt((String cue) -> -cues.get(cue)))
            .limit(MOST_CUES)
            .toList();
    return new Kind(miss, ones.size(), ones.get(0), often);
  }

  /** The fifty most frequent kinds, one a line, below the counts of what went wrong. */
  public String table() {
    Map<String, Integer> sums = new HashMap<>();
    misses.forEach(one -> sums.merge(one.miss().what() + " " + one.miss().type(), 1, Integer::sum));
    StringBuilder table = new StringBuilder("misses: ");
    sums.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> sum) -> -sum.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(sum -> table.append(sum.getKey()).append(' ').append(sum.getValue()).append(", "));
    table.setLength(table.length() - 2);
    table.append(
        String.format(
            Locale.ROOT,
            "%n%5s %-9s %-8s %-12s %-7s %-11s %-15s %-20s %s%n",
            "count",
            "miss",
            "type",
            "cue",
            "content",
            "opens with",
            "source",
            "rule",
            "first one, <content> [most frequent cues]"));
    for (Kind kind : kinds()) {
      QuoteMiss miss = kind.miss();
      table.append(
          String.format(
              Locale.ROOT,
              "%5d %-9s %-8s %-12s %-7s %-11s %-15s %-20s %s%s%n",
              kind.count(),
              miss.what(),
              miss.type(),
              miss.cue(),
              miss.position(),
              miss.shape(),
              miss.source(),
              miss.rule(),
              kind.first().example(),
              kind.cues().size() > 1 ? " [" + String.join(", ", kind.cues()) + "]" : ""));
    }
    return table.toString().stripTrailing();
  }

  /**
   * The same kinds: {@code [{"count", "miss", "type", "cue", …, "article", "example", "cues"}]}.
   */
  public ArrayNode json() {
    ArrayNode json = JSON.createArrayNode();
    for (Kind kind : kinds()) {
      json.addObject()
          .put("count", kind.count())
          .put("miss", kind.miss().what())
          .put("type", kind.miss().type())
          .put("cue", kind.miss().cue())
          .put("content", kind.miss().position())
          .put("opens_with", kind.miss().shape())
          .put("source", kind.miss().source())
          .put("rule", kind.miss().rule())
          .put("article", kind.first().id())
          .put("example", kind.first().example())
          .set("cues", JSON.valueToTree(kind.cues()));
    }
    return json;
  }
}
