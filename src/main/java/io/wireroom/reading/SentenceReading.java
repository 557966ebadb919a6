package io.wireroom.reading;

import io.wireroom.reading.DirectedVerbs.Verb;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.QuoteMarks;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What one sentence says of sentiment, before anybody asks toward whom: per token (numbered from
 * the sentence's first) the valence of what begins there, already turned by negation, intensity,
 * mood and contrast, and whether it stands in quotation marks.
 */
final class SentenceReading {
  private static final Set<String> HARD =
      Set.of("but", "while", "although", "though", "because", "whereas", "yet", "despite");
  private static final Set<String> SOFT =
      Set.of("and", "or", "who", "which", "that", "as", "after", "before", "when", "if", "whose");
  private static final Set<String> CONTRAST = Set.of("but", "however", "yet", "nevertheless");

  /** What negation makes of good and of bad: {@code not honest} says more than {@code not bad}. */
  private static final double NO_GOOD = -0.7;

  private static final double NO_BAD = -0.35;
  private static final int NEGATION_REACH = 6;
  private static final int INTENSITY_REACH = 2;

  final List<Token> tokens;
  final String[] lower;

  /** Valence of the word or phrase that begins here; 0 where there is none. */
  final double[] valence;

  /** Length in tokens of that word or phrase. */
  final int[] length;

  /** Directed verb; null where there is none. */
  final Verb[] verb;

  /** What intensity, mood and contrast make of a valence here. */
  private final double[] factor;

  private final boolean[] negated;

  /** Sum of the clause borders up to here: soft ones count half. */
  final double[] border;

  /** Whether the token is inside quotation marks. */
  final boolean[] quoted;

  private SentenceReading(List<Token> tokens) {
    this.tokens = tokens;
    int n = tokens.size();
    lower = new String[n];
    valence = new double[n];
    length = new int[n];
    verb = new Verb[n];
    factor = new double[n];
    negated = new boolean[n];
    border = new double[n];
    quoted = new boolean[n];
  }

  /**
   * Reads a sentence.
   *
   * @param named per token of the article, whether it is part of a name and so no evidence
   */
  static SentenceReading of(
      AnnotatedText text, Sentence sentence, boolean[] named, SentimentLists sentimentLists) {
    SentenceReading reading = new SentenceReading(text.tokens(sentence));
    for (int i = 0; i < reading.lower.length; i++) {
      reading.lower[i] = WordShapes.lower(reading.tokens.get(i).text());
    }
    reading.readClauses();
    reading.readFactors(sentimentLists.shifters());
    reading.readContrast();
    reading.readValences(sentence.firstToken(), named, sentimentLists);
    return reading;
  }

  private void readClauses() {
    double borders = 0;
    boolean open = false;
    for (int i = 0; i < lower.length; i++) {
      String word = lower[i];
      boolean quote = QuoteMarks.is(word);
      if (quote) {
        open = QuoteMarks.opens(word, open);
      }
      if (quote || WordShapes.isHardMark(word) || HARD.contains(word)) {
        borders += 1;
      } else if (word.equals(",") || (SOFT.contains(word) && !isDegree(i))) {
        borders += 0.5;
      }
      border[i] = borders;
      quoted[i] = open;
    }
  }

  /** {@code all that good}, {@code as good}: no clause begins here. */
  private boolean isDegree(int i) {
    String pos = tokens.get(i).pos();
    return "DT".equals(pos) || "RB".equals(pos);
  }

  private void readFactors(Shifters shifters) {
    int negation = 0;
    int intensity = 0;
    double intensifier = 1;
    double mood = 1;
    for (int i = 0; i < lower.length; i++) {
      boolean ends = i > 0 && border[i] > border[i - 1];
      if (ends) {
        negation = 0;
        mood = border[i] - border[i - 1] >= 1 ? 1 : mood;
      }
      negated[i] = negation > 0;
      factor[i] = mood * (intensity > 0 ? intensifier : 1);
      negation = Math.max(0, negation - 1);
      intensity = Math.max(0, intensity - 1);
      if (lower[i].equals("yet") && i + 1 < lower.length && lower[i + 1].equals("to")) {
        negation = NEGATION_REACH;
      }
      Shifters.Shifter shifter = shifters.of(lower[i]);
      if (shifter == null) {
        continue;
      }
      switch (shifter.kind()) {
        case NEGATOR -> negation = notOnly(i) ? 0 : NEGATION_REACH;
        case MODAL -> mood = shifter.factor();
        case INTENSIFIER -> {
          intensity = INTENSITY_REACH;
          intensifier = shifter.factor();
        }
      }
    }
  }

  private static boolean mayBeVerb(Token token) {
    String pos = token.pos() == null ? "" : token.pos();
    boolean participle = PartOfSpeech.adjective(pos) && token.text().endsWith("ed");
    return pos.isEmpty() || pos.startsWith("V") || participle;
  }

  /** What stands before the last {@code but} counts less, what stands behind it more. */
  private void readContrast() {
    int but = lower.length - 1;
    while (but > 0 && !CONTRAST.contains(lower[but])) {
      but--;
    }
    for (int i = 0; but > 0 && i < lower.length; i++) {
      factor[i] *= i < but ? 0.6 : 1.25;
    }
  }

  private boolean notOnly(int i) {
    return i + 1 < lower.length && (lower[i + 1].equals("only") || lower[i + 1].equals("just"));
  }

  private void readValences(int first, boolean[] named, SentimentLists sentimentLists) {
    boolean headline = WordShapes.isTitleCase(tokens);
    for (int i = 0; i < lower.length; i++) {
      Token token = tokens.get(i);
      if (named[first + i] || (!headline && i > 0 && WordShapes.isNameLike(token, lower[i - 1]))) {
        continue;
      }
      Verb directed = sentimentLists.verbs().of(lower, i);
      if (directed != null && !directed.holder() && !mayBeVerb(token)) {
        directed = null;
      }
      SentimentWords.Hit hit = sentimentLists.words().at(tokens, lower, i);
      if (directed != null && (hit == null || hit.length() == 1)) {
        verb[i] = directed;
        length[i] = 1;
      } else if (hit != null) {
        valence[i] = shifted(i, hit.score());
        length[i] = hit.length();
        i += hit.length() - 1;
      }
    }
  }

  /**
   * Valence of what begins at {@code i}, whoever it is about; of a directed verb, toward its
   * object.
   */
  double tone(int i) {
    return verb[i] == null ? valence[i] : shifted(i, verb[i].patient());
  }

  /** What negation, intensity, mood and contrast make of a score at {@code i}. */
  double shifted(int i, double score) {
    return score * factor[i] * (negated[i] ? (score > 0 ? NO_GOOD : NO_BAD) : 1);
  }
}
