package io.wireroom.corpus.clean;

import java.util.Set;

/**
 * Gives back what the rules before it cut where nothing else is left but a headline, a dateline or
 * the like: what stands there alone is the story, however much it looks like page furniture. Lines
 * that only repetition spoke against come back whatever they are, those cut for their shape and
 * place where they are sentences.
 */
public final class KeptStory implements CleaningRule {
  private static final Set<String> BY_SHAPE =
      Set.of("furniture:head", "furniture:tail", "furniture:links", "caption");
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_BARE_WORDS = 6;

  @Override
  public void apply(CleaningText cleaning) {
    for (Line line : cleaning.lines) {
      if (!line.cut && line != cleaning.headline && !isBare(cleaning.shape(line))) {
        return;
      }
    }
    for (Line line : cleaning.lines) {
      if (line.cut && isStory(cleaning, line)) {
        cleaning.restore(line);
      }
    }
  }

  /** A few names and figures, as in a dateline on a line of its own. */
  private static boolean isBare(LineShape shape) {
    return shape.words() <= MOST_BARE_WORDS && shape.lower() == 0 && !shape.endsSentence();
  }

  private static boolean isStory(CleaningText cleaning, Line line) {
    if (line.isCutBy("furniture:repeated") || line.isCutBy(Furniture.HOST)) {
      return true;
    }
    LineShape shape = cleaning.shape(line);
    return BY_SHAPE.contains(line.rule) && shape.endsSentence() && shape.words() >= FEWEST_WORDS;
  }
}
