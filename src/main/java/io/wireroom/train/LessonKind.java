package io.wireroom.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What can be learnt of a labelled file. */
enum LessonKind {
  /** Whole articles with all their attitudes. */
  ATTITUDES,
  /** Made-up sentences with all their attitudes, of no file. */
  MADE_UP,
  /** Sentences with how they feel about targets. */
  TARGETS,
  /** Sentences with who of two is for or against the other. */
  PAIRS,
  /** Sentences with how they sound. */
  RATINGS,
  /** Names, in CoNLL. */
  NAMES,
  /** Articles with who said what. */
  QUOTES;

  /** As the list of courses spells it. */
  static LessonKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /**
   * Files of this kind in JSON Lines, by their name and the fields of their first line.
   *
   * @return none for names and for what is made up
   */
  List<Path> files(LabelledFiles data, String name) {
    return switch (this) {
      case ATTITUDES -> data.named(name, "text", "actors", "targets", "stances");
      case TARGETS -> data.named(name, "sentence", "targets");
      case PAIRS -> data.named(name, "text", "source", "target", "label");
      case RATINGS -> data.named(name, "sentence", "mean");
      case NAMES, MADE_UP -> List.of();
      case QUOTES -> data.named(name, "attributions", "text");
    };
  }
}
