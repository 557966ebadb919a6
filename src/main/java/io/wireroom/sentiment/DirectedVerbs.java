package io.wireroom.sentiment;

import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of the list {@code holder-words}, and verbs whose feeling goes from one to the other, from
 * the list {@code directed-verbs}: verb, score toward who does it, score toward whom it is done to,
 * irregular or doubled forms. Regular forms and the other spelling of {@code -ise/-ize} are made
 * here.
 */
final class DirectedVerbs {
  /**
   * A verb.
   *
   * @param agent feeling toward who does it
   * @param patient feeling toward whom it is done to
   * @param holder whether it is no verb but a feeling held ({@code disappointed with the mayor})
   */
  record Verb(double agent, double patient, boolean holder) {}

  private final Map<String, Verb> forms = new HashMap<>();

  /** First words of the holder words that are two. */
  private final Set<String> withPreposition = new HashSet<>();

  DirectedVerbs(Lists lists) {
    for (String[] row : lists.rows("directed-verbs")) {
      Verb verb =
          new Verb(
              Scores.read("directed-verbs", row[0], row[1]),
              Scores.read("directed-verbs", row[0], row[2]),
              false);
      conjugate(row[0], verb);
      if (row[0].endsWith("ise")) {
        conjugate(row[0].substring(0, row[0].length() - 3) + "ize", verb);
      }
      if (row.length > 3) {
        for (String form : row[3].split(" ")) {
          forms.put(form, verb);
        }
      }
    }
    forms.remove("");
    for (String[] row : lists.rows("holder-words")) {
      int space = row[0].indexOf(' ');
      if (space > 0) {
        withPreposition.add(row[0].substring(0, space));
      }
      forms.put(row[0], new Verb(0, Scores.read("holder-words", row[0], row[1]), true));
    }
  }

  /**
   * The verb the token at {@code i} is a form of, or the feeling held that it names, with the
   * preposition behind it where the list has one; null where it is none.
   */
  Verb of(String[] lower, int i) {
    Verb verb = forms.get(lower[i]);
    if (verb == null && i + 1 < lower.length && withPreposition.contains(lower[i])) {
      return forms.get(lower[i] + " " + lower[i + 1]);
    }
    return verb;
  }

  private void conjugate(String verb, Verb value) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    boolean y = verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    String root = y ? verb.substring(0, verb.length() - 1) + "i" : stem;
    boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
    forms.put(verb, value);
    forms.put(y ? root + "es" : hissing ? verb + "es" : verb + "s", value);
    forms.put(root + "ed", value);
    forms.put(stem + "ing", value);
  }
}
