package io.wireroom.stance;

import io.wireroom.entity.MentionType;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.SentenceFacts;
import io.wireroom.text.Span;
import java.util.List;

/** Reads one sentence for what the list of events says of two whom it names. For one thread. */
final class SentencePairs {
  private final int number;
  private final SentenceFacts sentence;
  private final EventFinder.Reading events;

  /**
   * @param number of the sentence in the article
   */
  SentencePairs(EventFinder finder, ArticleFacts article, int number) {
    this.number = number;
    sentence = article.sentence(number);
    events = finder.in(sentence.tokens(), sentence.parse());
  }

  /**
   * A pair with its events.
   *
   * @param first words of the article that name one, before the other
   * @param firsts all words of the sentence that name the one
   * @param seconds all that name the other
   */
  PairClassifier.Pair pair(Span first, Span second, List<Span> firsts, List<Span> seconds) {
    EventActor one = actor(first);
    EventActor other = actor(second);
    return new PairClassifier.Pair(
        number,
        first,
        second,
        firsts,
        seconds,
        events.between(one, other),
        events.between(other, one));
  }

  /** A pair of two who are named once each. */
  PairClassifier.Pair pair(Span first, Span second) {
    return pair(first, second, List.of(first), List.of(second));
  }

  private EventActor actor(Span span) {
    int head = ActorSpan.of(sentence, span).head();
    return new EventActor(head, sentence.kind(head) == MentionType.PERSON);
  }
}
