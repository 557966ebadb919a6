package io.wireroom.entity.coref;

import java.util.Set;

/** The verbs after which a person's name is the one who speaks: {@code said Kim}. */
final class Reporting {
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "say",
          "added",
          "adds",
          "told",
          "wrote",
          "noted",
          "explained",
          "argued",
          "replied",
          "asked",
          "warned",
          "insisted",
          "declared",
          "announced",
          "concluded",
          "continued",
          "recalled",
          "stated",
          "argues",
          "suggests",
          "believes",
          "thinks",
          "claims",
          "tells",
          "observed",
          "acknowledged",
          "testified",
          "responded",
          "commented",
          "remarked",
          "complained",
          "admitted",
          "claimed",
          "suggested",
          "cautioned",
          "predicted");

  private Reporting() {}

  /** Whether the word, in lower case, is such a verb. */
  static boolean says(String word) {
    return VERBS.contains(word);
  }
}
