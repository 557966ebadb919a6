package io.wireroom.sentiment;

import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetClassifier.Judgement;
import io.wireroom.sentiment.TargetClassifier.Target;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * For engines that judge one mention at a time: of the judgements of a target's mentions in a
 * sentence the surest that is not neutral stands for all. One mention is what a sentence is about,
 * and the others of the same actor are often mere grammar.
 */
public final class SurestMention {
  private SurestMention() {}

  /** Judges mentions one by one. */
  @FunctionalInterface
  public interface MentionJudge {
    /**
     * One judgement per mention, in the same order.
     *
     * @param mentions words of one sentence each, as spans of the article's text
     */
    List<Judgement> judge(List<Span> mentions);
  }

  /**
   * One judgement per target, in the same order: the surest that is not neutral, else that of the
   * first mention; of equally sure ones the first.
   *
   * @param judge is asked once, for all mentions of all targets
   */
  public static List<Judgement> of(List<Target> targets, MentionJudge judge) {
    List<Judgement> judged =
        judge.judge(targets.stream().flatMap(target -> target.mentions().stream()).toList());
    List<Judgement> surest = new ArrayList<>(targets.size());
    int from = 0;
    for (Target target : targets) {
      int to = from + target.mentions().size();
      surest.add(surest(judged.subList(from, to)));
      from = to;
    }
    return surest;
  }

  private static Judgement surest(List<Judgement> mentions) {
    int best = 0;
    for (int i = 1; i < mentions.size(); i++) {
      if (sureness(mentions.get(i)) > sureness(mentions.get(best))) {
        best = i;
      }
    }
    return mentions.get(best).ofMention(best);
  }

  /** Below all others where it is neutral. */
  private static double sureness(Judgement judgement) {
    return judgement.polarity() == Polarity.NEUTRAL ? -1 : judgement.confidence();
  }
}
