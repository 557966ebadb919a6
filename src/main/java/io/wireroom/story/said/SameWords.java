package io.wireroom.story.said;

import java.util.Optional;

/**
 * Whether two quotes are the same words. How much they must share is measured in rare words: the
 * more the speaker, the story or the event ties them together, the less; words that everybody says
 * count little, so that a stock phrase alone joins nothing but the copies of one story.
 */
public final class SameWords {
  /** From here on the whole of the longer one is in the shorter. */
  private static final double WHOLE = 0.7;

  private final Wordings wordings = new Wordings();
  private final QuoteKeys keys = new QuoteKeys();

  /** A quote with its words read, to be compared with several. */
  public final class Reading {
    private final Printed printed;
    private final Wording wording;
    private final Wording core;

    private Reading(Printed printed) {
      this.printed = printed;
      this.wording = wordings.of(printed.text());
      Wording marked = printed.isMixed() ? wording.marked() : wording;
      this.core = marked.isEmpty() ? wording : marked;
    }

    /**
     * What this quote is to an earlier one; nothing where it is another.
     *
     * @param earlier a quote that was printed before, or earlier in the same article
     */
    public Optional<Match> against(Reading earlier) {
      return SameWords.compare(this, earlier);
    }

    /** See {@link QuoteKeys#of}. */
    public long[] keys() {
      return keys.of(printed, wording);
    }

    /**
     * Equal for quotes of equal words by one speaker. Words are equal that differ in case, marks,
     * spelling and what is in brackets alone.
     */
    public long voice() {
      return QuoteKeys.hash(wording.form(), String.valueOf(Voices.key(printed.voice())));
    }

    /**
     * Equal for quotes that need not be told apart: also the story and all of the speaker agree.
     */
    public long place() {
      return QuoteKeys.hash(
          wording.form(),
          printed.type(),
          printed.story(),
          printed.event(),
          printed.voice().toString());
    }
  }

  /** How many words a quote has, without those that an editor put in. */
  public int length(String text) {
    return (int)
        wordings.of(text).words().stream().filter(word -> word.kind() != WordKind.INSERTED).count();
  }

  /** Reads a quote. */
  public Reading read(Printed printed) {
    return new Reading(printed);
  }

  private static Optional<Match> compare(Reading later, Reading earlier) {
    if (later.wording.isEmpty()
        || earlier.wording.isEmpty()
        || later.printed.nests(earlier.printed)) {
      return Optional.empty();
    }
    Tie tie = Tie.of(later.printed, earlier.printed);
    Optional<Match> match = verbatim(tie, later.wording, earlier.wording);
    if (match.isEmpty() && (later.printed.isMixed() || earlier.printed.isMixed())) {
      match = verbatim(tie, later.core, earlier.core);
    }
    boolean retold = !later.printed.isDirect() || !earlier.printed.isDirect();
    return match.isEmpty() && retold ? reworded(tie, later.wording, earlier.wording) : match;
  }

  private static Optional<Match> verbatim(Tie tie, Wording later, Wording earlier) {
    int words = Math.min(later.words().size(), earlier.words().size());
    if (later.isLike(earlier) && (tie.isCopy() || tie.joinsEqual(later.weight(), words))) {
      return Optional.of(new Match(Relation.SAME, 1));
    }
    Alignment found = Alignment.of(later, earlier);
    double shorter = Math.min(later.weight(), earlier.weight());
    double longer = Math.max(later.weight(), earlier.weight());
    double share = shorter == 0 ? 0 : Math.min(1, found.score() / shorter);
    if (tie.forbids(found)
        || !(tie.joins(found.matched(), share, words)
            || tie.joinsStretch(found.score(), found.matched() / found.stretch()))) {
      return Optional.empty();
    }
    Relation relation =
        found.score() / longer >= WHOLE
            ? Relation.SAME
            : later.weight() < earlier.weight() ? Relation.PART : Relation.WHOLE;
    return Optional.of(new Match(relation, share));
  }

  private static Optional<Match> reworded(Tie tie, Wording later, Wording earlier) {
    Wording first = later.content();
    Wording second = earlier.content();
    Alignment found = Alignment.of(first, second);
    double shorter = Math.min(first.weight(), second.weight());
    double share = shorter == 0 ? 0 : Math.min(1, found.score() / shorter);
    return !tie.forbids(found) && tie.joinsReworded(found.matched(), share)
        ? Optional.of(new Match(Relation.REWORDED, share))
        : Optional.empty();
  }
}
