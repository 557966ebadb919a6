package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.quote.cue.AddresseeFinder;
import io.wireroom.quote.cue.CueClause;
import io.wireroom.quote.cue.SaidOnFinder;
import io.wireroom.text.AnnotatedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how, to whom and when something was said, in the clause of its cue. Stateless per call and
 * safe for use by many threads; linear in the length of the text.
 */
public final class CircumstancesFinder {
  private final CueClasses classes;

  /** Built from the list {@code cue-classes}. */
  public CircumstancesFinder(Lists lists) {
    classes = new CueClasses(lists);
  }

  /**
   * The circumstances of each attribution, by index.
   *
   * @param attributions of the same text
   * @param published the day of the article in its own place's calendar; null where unknown
   */
  public List<Circumstances> find(
      AnnotatedText text, List<Attribution> attributions, LocalDate published) {
    SaidOnFinder saidOn = new SaidOnFinder(text.tokens());
    List<Circumstances> found = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      CueClause clause = CueClause.of(text, attribution);
      found.add(
          new Circumstances(
              classes.of(attribution.cueLemma(), clause),
              clause == null ? null : AddresseeFinder.find(clause),
              clause == null || published == null ? null : saidOn.find(clause, published)));
    }
    return found;
  }
}
