package io.wireroom.story.said;

import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/**
 * What a word is taken for where two quotes are compared. British and American spellings become one
 * by rules that are laid over every word, so that a few words which are no pair fall together, too;
 * that does no harm, as quotes are compared by many words.
 */
final class WordForms {
  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();

  WordForms() {
    Lists.ruleRows("word-forms")
        .forEach(
            row ->
                (row.get("kind").equals("irregular") ? irregular : forms)
                    .put(row.get("form"), row.get("base")));
  }

  /**
   * The form without differences of spelling.
   *
   * @param word in lower case, without accents
   */
  String form(String word) {
    String form = forms.getOrDefault(word, word);
    if (form.length() < 5) {
      return form;
    }
    form = form.replace("our", "or").replace("ae", "e").replace("ll", "l").replace("mm", "m");
    form = form.replaceFirst("is(e|ed|es|er|ers|ing|ation|ations)$", "iz$1");
    form = form.replaceFirst("ys(e|ed|es|ing)$", "yz$1");
    return form.endsWith("ogue") ? form.substring(0, form.length() - 2) : form;
  }

  /** A form without the endings of number, tense and manner. */
  String stem(String form) {
    String base = irregular.get(form);
    String stem = base != null ? base : form;
    if (stem.isEmpty() || Character.isDigit(stem.charAt(0))) {
      return stem;
    }
    stem = cut(stem, "ly");
    String uninflected = cut(stem, "ing");
    if (uninflected.equals(stem)) {
      uninflected = cut(stem, "ed");
    }
    if (uninflected.equals(stem)) {
      uninflected = stem.endsWith("ss") || stem.endsWith("us") ? stem : cut(stem, "s");
    }
    return plain(uninflected);
  }

  /** Makes one of make and mak-ing, of stop and stopp-ed, of try and trie-s. */
  private static String plain(String stem) {
    String plain = stem.endsWith("e") ? cut(stem, "e") : stem;
    int last = plain.length() - 1;
    if (last >= SHORTEST_STEM
        && plain.charAt(last) == plain.charAt(last - 1)
        && plain.charAt(last) != 's') {
      return plain.substring(0, last);
    }
    return plain.endsWith("i") ? plain.substring(0, last) + "y" : plain;
  }

  private static String cut(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
