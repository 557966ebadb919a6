package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.syntax.Parse;
import io.wireroom.syntax.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts heads and relations that agree with gold ones, over gold tokens. Tokens whose gold
 * relation is {@code punct} are left out; relations are compared as {@link Relation} has them, so
 * subtypes that it leaves out count as the relation they are a kind of.
 */
public final class SyntaxScorer {
  private static final class Counts {
    int gold;
    int found;
    int right;
  }

  private final Map<String, Counts> relations = new TreeMap<>();
  private int tokens;
  private int heads;
  private int both;

  /**
   * Adds a sentence.
   *
   * @throws IllegalArgumentException where the lengths differ
   */
  public void add(List<ConlluReader.Word> gold, Parse parse) {
    if (parse.size() != gold.size()) {
      throw new IllegalArgumentException(
          "Cannot score: not one head per token (" + parse.size() + " of " + gold.size() + ")");
    }
    for (int i = 0; i < gold.size(); i++) {
      Relation relation = Relation.of(gold.get(i).relation());
      if (relation == Relation.PUNCT) {
        continue;
      }
      boolean head = parse.head(i) == gold.get(i).head() - 1;
      boolean right = head && parse.relation(i) == relation;
      tokens++;
      heads += head ? 1 : 0;
      both += right ? 1 : 0;
      counts(relation).gold++;
      counts(parse.relation(i)).found++;
      counts(relation).right += right ? 1 : 0;
    }
  }

  /** How many tokens were scored. */
  public int tokens() {
    return tokens;
  }

  /** Unlabelled attachment score: share of tokens with the gold head, in percent. */
  public double unlabelled() {
    return percent(heads, tokens);
  }

  /** Labelled attachment score: share with the gold head and relation, in percent. */
  public double labelled() {
    return percent(both, tokens);
  }

  /** The figures for people, relation by relation. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "tokens without punctuation %d%nUAS %.2f%nLAS %.2f%n%-15s %6s %6s %6s",
            tokens,
            unlabelled(),
            labelled(),
            "with its head",
            "gold",
            "P",
            "R"));
    relations.forEach(
        (name, counts) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%n%-15s %6d %6.1f %6.1f",
                    name,
                    counts.gold,
                    percent(counts.right, counts.found),
                    percent(counts.right, counts.gold))));
    return table.toString();
  }

  /**
   * The figures for programs: {@code {"tokens", "uas", "las", "relations": {LABEL: {"gold",
   * "found", "right"}}}}.
   */
  public String json() {
    ObjectNode json =
        new ObjectMapper()
            .createObjectNode()
            .put("tokens", tokens)
            .put("uas", unlabelled())
            .put("las", labelled());
    ObjectNode each = json.putObject("relations");
    relations.forEach(
        (name, counts) ->
            each.putObject(name)
                .put("gold", counts.gold)
                .put("found", counts.found)
                .put("right", counts.right));
    return json.toPrettyString();
  }

  private Counts counts(Relation relation) {
    return relations.computeIfAbsent(relation.label(), name -> new Counts());
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
