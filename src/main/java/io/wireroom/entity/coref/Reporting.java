package io.wireroom.entity.coref;

import io.wireroom.lexicon.Lists;
import java.util.Set;

/** The verbs after which a person's name is the one who speaks: {@code said Kim}. */
final class Reporting {
  private static final Set<String> VERBS = Lists.rules("saying-forms");

  private Reporting() {}

  /** Whether the word, in lower case, is such a verb. */
  static boolean says(String word) {
    return VERBS.contains(word);
  }
}
