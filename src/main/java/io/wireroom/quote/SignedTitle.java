package io.wireroom.quote;

import java.util.Locale;
import java.util.Set;

/** Reads what somebody signs with beside the name: {@code — Jane Roe, 61, harbour master}. */
final class SignedTitle {
  private static final int LONGEST = 4;
  private static final Set<String> NO_TITLE =
      Set.of("on", "of", "in", "from", "at", "after", "before", "who", "to", "for", "via", "by");

  private SignedTitle() {}

  /** The speaker of a signature, with the title that it tells where nothing else has told one. */
  static Speaker of(String text, Speaker speaker) {
    if (speaker.kind() != SpeakerKind.NAMED || speaker.title() != null) {
      return speaker;
    }
    String[] parts = speaker.span().of(text).split(",", -1);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip().replaceFirst("^(?:an?|the) ", "");
      if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
        return title(part) ? with(speaker, part) : speaker;
      }
    }
    return speaker;
  }

  private static boolean title(String part) {
    String[] words = part.split(" ", -1);
    for (String word : words) {
      if (NO_TITLE.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length <= LONGEST && Character.isLowerCase(part.charAt(0));
  }

  private static Speaker with(Speaker speaker, String title) {
    return new Speaker(
        speaker.span(),
        speaker.kind(),
        speaker.entityId(),
        speaker.name(),
        title,
        speaker.affiliation(),
        speaker.country());
  }
}
