package io.wireroom.date;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of an article that tell a time, and what they mean, seen from its publication, by
 * the rules of {@code lists/rules/time-rules.tsv}. Linear in the text; stateless and safe for use
 * by many threads.
 */
public final class TimeFinder {
  /** All expressions of a text, in text order; no two overlap. */
  public List<TimeExpression> find(AnnotatedText text, Publication published) {
    TimePieces pieces = TimePieces.of(text.tokens());
    List<List<TimeMatch>> matches = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      matches.add(
          matches(
              text.tokens(),
              pieces,
              pieces.first(sentence.firstToken()),
              pieces.first(sentence.endToken())));
    }
    TimeResolver resolver = new TimeResolver(text, pieces, published, Narrative.of(matches));
    List<TimeExpression> found = new ArrayList<>();
    for (int s = 0; s < matches.size(); s++) {
      List<TimeMatch> sentence = matches.get(s);
      List<TimeValue> values = resolver.resolve(text.sentences().get(s), sentence);
      for (int i = 0; i < sentence.size(); i++) {
        if (values.get(i) != null) {
          found.add(expression(pieces, sentence.get(i), values.get(i)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static TimeExpression expression(TimePieces pieces, TimeMatch match, TimeValue value) {
    Span span = new Span(pieces.get(match.first()).begin(), pieces.get(match.end() - 1).end());
    return new TimeExpression(span, value.iso(), match.kind(), match.rule().name());
  }

  private static List<TimeMatch> matches(
      List<Token> tokens, TimePieces pieces, int begin, int end) {
    List<TimeMatch> found = new ArrayList<>();
    int i = begin;
    while (i < end) {
      Watched.check();
      TimeMatch match = TimeRules.SHIPPED.at(pieces, i, end);
      if (match == null || !TimeGuard.holds(tokens, pieces, match)) {
        i++;
        continue;
      }
      found.add(match);
      i = match.end();
    }
    return found;
  }
}
