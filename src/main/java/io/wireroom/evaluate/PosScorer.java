package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts parts of speech and lemmas that agree with gold ones, over gold tokens. A word counts as
 * unknown where the words to compare with do not have it in this spelling.
 */
public final class PosScorer {
  private final Set<String> known;
  private int tokens;
  private int right;
  private int unknown;
  private int unknownRight;
  private int lemmasRight;

  /**
   * @param known words of the training data; empty where they are not at hand
   */
  public PosScorer(Set<String> known) {
    this.known = new HashSet<>(known);
  }

  /**
   * Adds a sentence.
   *
   * @param tags predicted Penn Treebank tags, one per word
   * @param lemmas predicted lemmas, one per word; compared without case
   * @throws IllegalArgumentException where the lengths differ
   */
  public void add(List<ConlluReader.Word> gold, List<String> tags, List<String> lemmas) {
    if (tags.size() != gold.size() || lemmas.size() != gold.size()) {
      throw new IllegalArgumentException(
          "Cannot score: not one tag per token (" + tags.size() + " of " + gold.size() + ")");
    }
    for (int i = 0; i < gold.size(); i++) {
      boolean same = gold.get(i).xpos().equals(tags.get(i));
      tokens++;
      right += same ? 1 : 0;
      lemmasRight += gold.get(i).lemma().equalsIgnoreCase(lemmas.get(i)) ? 1 : 0;
      if (!known.isEmpty() && !known.contains(gold.get(i).form())) {
        unknown++;
        unknownRight += same ? 1 : 0;
      }
    }
  }

  /** Share of tokens with the gold tag, in percent. */
  public double accuracy() {
    return percent(right, tokens);
  }

  /** Share of unknown tokens with the gold tag, in percent. */
  public double unknownAccuracy() {
    return percent(unknownRight, unknown);
  }

  /** Share of tokens with the gold lemma, in percent. */
  public double lemmaAccuracy() {
    return percent(lemmasRight, tokens);
  }

  /** How many tokens were scored. */
  public int tokens() {
    return tokens;
  }

  /** The figures for people. */
  public String table() {
    return String.format(
        Locale.ROOT,
        "tokens %d%nxpos   %.2f%nlemma  %.2f%s",
        tokens,
        accuracy(),
        lemmaAccuracy(),
        known.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT, "%nunknown words %d, xpos %.2f", unknown, unknownAccuracy()));
  }

  /** The figures for programs: {@code {"tokens", "xpos", "lemma"}}. */
  public String json() {
    return new ObjectMapper()
        .createObjectNode()
        .put("tokens", tokens)
        .put("xpos", accuracy())
        .put("lemma", lemmaAccuracy())
        .toPrettyString();
  }

  /** The forms of all words. */
  public static Set<String> forms(List<List<ConlluReader.Word>> sentences) {
    Set<String> forms = new TreeSet<>();
    sentences.forEach(sentence -> sentence.forEach(word -> forms.add(word.form())));
    return forms;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
