package io.wireroom.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Scores attributions against labelled ones. Words attributed are compared as sets of letters and
 * digits by intersection over union, and matched one to one, best first, at each {@link
 * QuoteLevel}. A subset of the labels (direct and mixed, direct, indirect) leaves out predictions
 * that belong to labels outside of it. End to end is found at .5 with the right speaker.
 *
 * <p>Definitions after the attribution scoring for PolNeAR (Newell, Margolin and Ruths, LREC 2018)
 * in terms of letters, so that quotation marks, spaces and stops at the ends do not matter.
 */
public final class QuoteScorer {
  /** Which labels are asked for. */
  public enum Subset {
    ALL,
    DM,
    DIR,
    IND;

    boolean asks(String type) {
      return switch (this) {
        case ALL -> true;
        case DM -> type.equals("direct") || type.equals("mixed");
        case DIR -> type.equals("direct");
        case IND -> type.equals("indirect");
      };
    }

    /** Whether a prediction that touches no label at all is none of this subset's business. */
    boolean ignores(String predictedType) {
      return switch (this) {
        case ALL -> false;
        case DM -> predictedType.equals("indirect");
        case DIR -> predictedType.equals("indirect") || predictedType.equals("mixed");
        case IND -> predictedType.equals("direct") || predictedType.equals("mixed");
      };
    }
  }

  private final Map<Subset, QuoteFigures> figures = new EnumMap<>(Subset.class);

  public QuoteScorer() {
    for (Subset subset : Subset.values()) {
      figures.put(subset, new QuoteFigures());
    }
  }

  /** The figures over all articles added so far. */
  public Map<Subset, QuoteFigures> figures() {
    return figures;
  }

  /** Adds one article. */
  public void add(QuoteComparison article) {
    for (Subset subset : Subset.values()) {
      for (QuoteLevel level : QuoteLevel.values()) {
        figures.get(subset).add(level, share(article, subset, article.at(level)));
      }
    }
    QuoteMatch match = article.at(QuoteLevel.HALF);
    for (int answer = 0; answer < article.answers().size(); answer++) {
      int label = match.goldOf(answer);
      if (label >= 0) {
        QuoteGold.Labelled gold = article.labels().get(label);
        boolean right = article.right(answer);
        boolean rightByName = article.rightByName(answer);
        figures.forEach(
            (subset, sum) -> {
              if (subset.asks(gold.type())) {
                sum.addSpeaker(right, rightByName, !gold.source().isEmpty());
              }
            });
      }
    }
  }

  private static QuoteFigures.Share share(
      QuoteComparison article, Subset subset, QuoteMatch match) {
    List<QuoteGold.Labelled> labels = article.labels();
    int found = 0;
    int predicted = 0;
    for (int answer = 0; answer < article.answers().size(); answer++) {
      int mine = match.goldOf(answer) >= 0 ? match.goldOf(answer) : match.nearest(answer);
      boolean asked =
          mine >= 0
              ? subset.asks(labels.get(mine).type())
              : !subset.ignores(article.answers().get(answer).type().label());
      predicted += asked ? 1 : 0;
      found += asked && match.goldOf(answer) >= 0 ? 1 : 0;
    }
    int gold = (int) labels.stream().filter(label -> subset.asks(label.type())).count();
    return new QuoteFigures.Share(found, predicted, gold);
  }
}
