package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Those who may be meant. */
final class Rivals {
  /** Of several who fit alike, one so many times better known than the others is meant. */
  private static final int FAR_MORE = 5;

  private static final Comparator<Choice> BEST =
      Comparator.<Choice>comparingDouble(choice -> -choice.score())
          .thenComparing(choice -> -choice.bearer().profile.articles)
          .thenComparing(choice -> choice.bearer().id);

  private final List<Choice> choices = new ArrayList<>();

  void add(Choice choice) {
    choices.add(choice);
  }

  /** Whether anybody may be meant. */
  boolean any() {
    return !choices.isEmpty();
  }

  /** How good the best is; minus infinity where there is none. */
  double score() {
    return choices.stream().mapToDouble(Choice::score).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * The one who is meant; null where none fits, or several fit alike who are not each other. Two
   * who are told alike were told apart too early, and either may be taken.
   */
  Choice clear(Judge judge) {
    double score = score();
    if (score < Judge.JOINED) {
      return null;
    }
    List<Choice> alike =
        choices.stream()
            .filter(choice -> choice.score() >= Judge.JOINED)
            .filter(choice -> score - choice.score() < Judge.MARGIN)
            .sorted(BEST)
            .toList();
    long most = 0;
    long all = 0;
    Choice known = null;
    for (Choice choice : alike) {
      long articles = choice.bearer().profile.articles;
      all += articles;
      if (known == null || articles > most) {
        most = articles;
        known = choice;
      }
    }
    if (alike.size() > 1 && most < FAR_MORE * (all - most)) {
      Profile profile = known.bearer().profile;
      for (Choice choice : alike) {
        if (!choice.equals(known) && judge.told(profile, choice.bearer().profile, true) <= 0) {
          return null;
        }
      }
    }
    return known;
  }
}
