package io.wireroom.reading;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words of the list {@code holder-words}, and verbs whose sentiment goes from one to the other,
 * from the list {@code directed-verbs}: verb, score toward who does it, score toward whom it is
 * done to, irregular or doubled forms. Regular forms and the other spelling of {@code -ise/-ize}
 * are made here.
 */
final class DirectedVerbs {
  /**
   * A verb.
   *
   * @param agent sentiment toward who does it
   * @param patient sentiment toward whom it is done to
   * @param holder whether it is no verb but a sentiment held ({@code disappointed with the mayor})
   */
  record Verb(double agent, double patient, boolean holder) {}

  private final Map<String, Verb> forms = new HashMap<>();

  /** First words of the holder words that are two. */
  private final Set<String> withPreposition = new HashSet<>();

  DirectedVerbs(Lists lists) {
    for (ListRow row : lists.rows("directed-verbs")) {
      Verb verb = new Verb(row.number("agent"), row.number("patient"), false);
      conjugate(row.get("verb"), verb);
      if (row.get("verb").endsWith("ise")) {
        conjugate(row.get("verb").substring(0, row.get("verb").length() - 3) + "ize", verb);
      }
      for (String form : row.get("forms").split(" ")) {
        forms.put(form, verb);
      }
    }
    forms.remove("");
    for (ListRow row : lists.rows("holder-words")) {
      int space = row.get("word").indexOf(' ');
      if (space > 0) {
        withPreposition.add(row.get("word").substring(0, space));
      }
      forms.put(row.get("word"), new Verb(0, row.number("score"), true));
    }
  }

  /**
   * The verb the token at {@code i} is a form of, or the sentiment held that it names, with the
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
