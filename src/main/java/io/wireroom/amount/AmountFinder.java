package io.wireroom.amount;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds sums of money and measured quantities: numbers with a currency, a unit or a percent sign.
 * Counts ({@code 12 troops}), dates, ages, times and scores are none. An amount is no entity: it
 * has no salience, is linked to nothing, and neither speaks nor is felt about. Two amounts of one
 * value have one id, {@code money:USD:1200000000} or {@code quantity:percent:30}; where value,
 * currency or unit is open ({@code $10 to $12 million}, {@code 50 pesos}) they have none. Built
 * once and used by any number of threads.
 */
public final class AmountFinder {
  // Of 180 amounts read in news articles all but three were right in span, type and value; an open
  // value tells that the words around were not all understood.
  private static final double SURE = 0.95;
  private static final double OPEN = 0.85;

  private final AmountRules rules;

  /**
   * @param lists where {@code amounts} is read from
   */
  public AmountFinder(Lists lists) {
    rules = new AmountRules(new AmountWords(lists));
  }

  /**
   * The amounts of one article that overlap none of its mentions, in text order.
   *
   * @param mentions all other mentions of the article; the amounts' ids go on after theirs
   */
  public List<Mention> find(AnnotatedText article, List<Mention> mentions) {
    List<Mention> amounts = new ArrayList<>();
    boolean[] taken = new boolean[article.text().length()];
    for (Mention mention : mentions) {
      Arrays.fill(taken, mention.begin(), mention.end(), true);
    }
    List<Sentence> sentences = article.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<AmountPiece> pieces = AmountPiece.cut(article.tokens(sentences.get(s)));
      int i = 0;
      while (i < pieces.size()) {
        AmountRules.Found found = rules.at(article.text(), pieces, i);
        if (found == null) {
          i++;
          continue;
        }
        int first = AmountRules.signed(article.text(), pieces, i) ? i - 1 : i;
        Span span = new Span(pieces.get(first).begin(), pieces.get(found.end() - 1).end());
        if (free(taken, span)) {
          boolean inTitle = span.end() <= article.titleEnd();
          amounts.add(row(mentions.size() + amounts.size(), span, found, first < i, s, inTitle));
        }
        i = found.end();
      }
    }
    return List.copyOf(amounts);
  }

  private static boolean free(boolean[] taken, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static Mention row(
      int id, Span span, AmountRules.Found found, boolean minus, int sentence, boolean inTitle) {
    boolean open = found.value() == null || found.code().isEmpty();
    MentionType type = found.money() ? MentionType.MONEY : MentionType.QUANTITY;
    String value = null;
    if (!open) {
      BigDecimal signed = minus ? found.value().negate() : found.value();
      value = signed.signum() == 0 ? "0" : signed.stripTrailingZeros().toPlainString();
    }
    return new Mention(
        id,
        span.begin(),
        span.end(),
        type,
        open ? null : type.label() + ":" + found.code() + ":" + value,
        open ? null : found.money() ? found.code() + " " + value : value + " " + found.code(),
        null,
        null,
        null,
        MentionForm.NOMINAL,
        sentence,
        inTitle,
        0,
        open ? OPEN : SURE,
        found.rule());
  }
}
