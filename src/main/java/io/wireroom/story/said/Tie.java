package io.wireroom.story.said;

/**
 * What ties two quotes together beside their words, and so how much of their words has to agree.
 *
 * @param sameStory in two articles of one story
 * @param sameEvent in articles about one event
 * @param sameDay on one day
 * @param told whether one of them is told in the article's own words
 */
record Tie(
    Sameness speaker,
    boolean sameArticle,
    boolean sameStory,
    boolean sameEvent,
    boolean sameDay,
    boolean told) {
  /** What is told in so many words is a sentence rather than a thing. */
  private static final int SENTENCE = 5;

  static Tie of(Printed later, Printed earlier) {
    return new Tie(
        Voices.compare(later.voice(), earlier.voice()),
        later.article().equals(earlier.article()),
        later.story().equals(earlier.story()),
        later.event().equals(earlier.event()),
        later.day() == earlier.day(),
        later.type().equals("indirect") || earlier.type().equals("indirect"));
  }

  /** Whether equal words are one quote for standing in two articles of one story. */
  boolean isCopy() {
    return sameStory && !sameArticle && speaker != Sameness.DIFFERENT;
  }

  /** Whether the two say the opposite; a cut behind a "not" is one speaker's alone. */
  boolean forbids(Alignment common) {
    return common.contrary() || (common.headNegated() && speaker != Sameness.SAME);
  }

  /** Whether two sentences of equal words are one quote wherever they stand. */
  boolean joinsEqual(double weight, int words) {
    return !told
        && (speaker == Sameness.DIFFERENT ? weight >= 2 && words >= 8 : weight >= 1.6 && words > 5);
  }

  /**
   * Whether so much in common is enough.
   *
   * @param matched what the common words tell, in rare words
   * @param share how much of the shorter is in the longer
   * @param words how many the shorter has
   */
  boolean joins(double matched, double share, int words) {
    // What is told in the article's own words is often no more than what it is about.
    boolean near = sameStory || sameEvent;
    boolean sentence =
        speaker == Sameness.SAME
            && words >= SENTENCE
            && exceeds(matched, share, near ? 1.2 : 1.6, 0.9);
    if (told && matched < 3 && !sentence) {
      return false;
    }
    return switch (speaker) {
      case SAME ->
          near
              ? exceeds(matched, share, 0.9, 0.9) || exceeds(matched, share, 2, 0.7)
              : exceeds(matched, share, 1.4, 0.9) || exceeds(matched, share, 2.5, 0.7);
      case UNKNOWN ->
          near
              ? exceeds(matched, share, 1, 0.9) || exceeds(matched, share, 2.5, 0.75)
              : exceeds(matched, share, 2.2, 0.9) || exceeds(matched, share, told ? 5 : 3.5, 0.75);
      case DIFFERENT ->
          near
              ? exceeds(matched, share, 2.5, 0.9) || exceeds(matched, share, 4, 0.8)
              : exceeds(matched, share, told ? 6 : 3.5, 0.85)
                  || (!told && exceeds(matched, share, 2.8, 0.9));
    };
  }

  /**
   * Whether a common stretch is enough, though each has words besides: two reporters who took two
   * of three sentences.
   *
   * @param share how much of the stretch is common
   */
  boolean joinsStretch(double matched, double share) {
    return speaker != Sameness.DIFFERENT
        && exceeds(matched, share, sameEvent || speaker == Sameness.SAME ? 3.5 : 5, 0.85);
  }

  /** Whether so many words in order are the same said otherwise. */
  boolean joinsReworded(double matched, double share) {
    boolean sameSpeaker = speaker == Sameness.SAME && (sameEvent || sameStory || sameDay);
    boolean retold = speaker == Sameness.UNKNOWN && (sameStory || sameEvent);
    return (sameSpeaker && exceeds(matched, share, 3, 0.65))
        || (retold && exceeds(matched, share, 3.5, 0.75));
  }

  private static boolean exceeds(double matched, double share, double enough, double most) {
    return matched >= enough && share >= most;
  }
}
