package io.wireroom.transformer;

import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import java.util.Locale;

/** How a transformer is told which words are the target. */
enum TargetMark {
  /** The target's words stand behind the sentence, as the second text of a pair (BERT-SPC). */
  PAIR,
  /** A marker stands before the target in the sentence, another behind it. */
  MARKERS,
  /** Not at all: the model judges sentences. */
  NONE;

  private static final String SETTING = "nlp.sentiment.mark";

  /**
   * The one that the settings name.
   *
   * @throws UserFault where there is none of that name
   */
  static TargetMark from(Config settings) {
    String name = settings.getString(SETTING);
    for (TargetMark mark : values()) {
      if (mark.name().toLowerCase(Locale.ROOT).equals(name)) {
        return mark;
      }
    }
    throw new UserFault(
        "Cannot read settings: " + SETTING + " is pair, markers or none (" + name + ")");
  }
}
