package io.wireroom.evaluate;

import io.wireroom.evaluate.AttitudeGold.Stretch;
import io.wireroom.evaluate.AttitudeGold.Voice;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.text.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores who says what stands between quotation marks. A stretch is found where a direct or mixed
 * row of {@code quotes} covers half of its letters or more. Right is the last word of a named
 * speaker, a body by its name, no person's name for somebody unnamed, and no named speaker of what
 * nobody says.
 */
public final class StretchScorer {
  /** Stretches of one kind of voice. */
  public static final class Count {
    private int all;
    private int found;
    private int right;

    /** Stretches. */
    public int all() {
      return all;
    }

    /** Stretches found; not counted where nobody speaks. */
    public int found() {
      return found;
    }

    /** Stretches with the right speaker; those found, or of nobody. */
    public int right() {
      return right;
    }

    private void add(Count more) {
      all += more.all;
      found += more.found;
      right += more.right;
    }
  }

  private static final Set<SpeakerKind> UNNAMED =
      EnumSet.of(SpeakerKind.ANONYMOUS, SpeakerKind.NOMINAL);

  private final Map<Voice, Count> counts = new EnumMap<>(Voice.class);

  StretchScorer() {
    for (Voice voice : Voice.values()) {
      counts.put(voice, new Count());
    }
  }

  void add(AttitudeGold.Article article, AttitudeAnswer answer, SentencePlaces places) {
    for (Stretch stretch : article.stretches()) {
      Attribution row = covering(stretch, article, answer, places);
      Count count = counts.get(stretch.voice());
      count.all++;
      if (stretch.voice() == Voice.NONE) {
        count.right += row == null || row.speaker().name() == null ? 1 : 0;
      } else if (row != null) {
        count.found++;
        count.right += isRight(stretch, row.speaker(), answer.text()) ? 1 : 0;
      }
    }
  }

  /** The row that covers most of a stretch; null where none covers half. */
  private static Attribution covering(
      Stretch stretch, AttitudeGold.Article article, AttitudeAnswer answer, SentencePlaces places) {
    int sentence = sentenceAt(article, stretch.span().begin());
    if (sentence < 0 || !places.has(sentence)) {
      return null;
    }
    int shift = places.shift(sentence);
    BitSet letters = Letters.of(article.text(), List.of(stretch.span()));
    Attribution best = null;
    int most = 0;
    for (Attribution row : answer.quotes()) {
      int covered = row.type() == QuoteType.INDIRECT ? 0 : covered(letters, row.span(), shift);
      if (covered > most) {
        most = covered;
        best = row;
      }
    }
    return 2 * most >= letters.cardinality() ? best : null;
  }

  private static int sentenceAt(AttitudeGold.Article article, int offset) {
    for (int i = 0; i < article.sentences().size(); i++) {
      if (article.sentences().get(i).contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  private static int covered(BitSet letters, Span row, int shift) {
    int begin = Math.max(0, row.begin() - shift);
    int end = Math.max(begin, row.end() - shift);
    return letters.get(begin, end).cardinality();
  }

  private static boolean isRight(Stretch stretch, Speaker speaker, String text) {
    ActorName gold = ActorName.of(stretch.speaker());
    ActorName named = ActorName.of(speaker.name());
    ActorName written = ActorName.of(speaker.span() == null ? null : speaker.span().of(text));
    return switch (stretch.voice()) {
      case NAMED -> named.endsAs(gold) || named.isPartOf(gold);
      case ORGANIZATION -> gold.isSame(named) || gold.isSame(written);
      case ANONYMOUS ->
          speaker.name() == null || (UNNAMED.contains(speaker.kind()) && gold.isSame(written));
      case NONE -> false;
    };
  }

  /** The stretches of one kind of voice. */
  public Count count(Voice voice) {
    return counts.get(voice);
  }

  /** All stretches that somebody says. */
  public Count count() {
    Count sum = new Count();
    counts.forEach(
        (voice, count) -> {
          if (voice != Voice.NONE) {
            sum.add(count);
          }
        });
    return sum;
  }
}
