package io.wireroom.story.reprint;

/**
 * What two texts have in common. Words in quotation marks are counted apart: two reporters at one
 * press conference share what was said, not how they tell of it.
 *
 * @param same whether all words are the same, in the same order
 * @param narrated of the own words of the one with fewer, how much the other has too; in [0, 1]
 * @param quoted as {@code narrated}, of words in quotation marks
 * @param all as {@code narrated}, of all words
 * @param jaccard of own words of both, how much is in both
 * @param vocabulary of the long own words of the text with fewer, how many the other has too
 * @param figures the same of numbers
 * @param size about how many 3-grams of own words the one with fewer has
 * @param grams about how many 3-grams the one with fewer has, quoted or not
 * @param ratio length of the shorter text by that of the longer
 */
record Overlap(
    boolean same,
    double narrated,
    double quoted,
    double all,
    double jaccard,
    double vocabulary,
    WordSets figures,
    int size,
    int grams,
    double ratio) {
  static Overlap of(Fingerprint first, Fingerprint second) {
    return new Count(first, second).result();
  }

  /** Walks two sorted arrays. */
  private static final class Count {
    private final Fingerprint a;
    private final Fingerprint b;
    private final int scale;
    private final int[] own = new int[2];
    private final int[] said = new int[2];
    private int sharedOwn;
    private int sharedSaid;

    Count(Fingerprint a, Fingerprint b) {
      this.a = a;
      this.b = b;
      this.scale = Math.max(a.scale(), b.scale());
      int sizeA = a.size(scale);
      int sizeB = b.size(scale);
      int i = 0;
      int j = 0;
      while (i < sizeA || j < sizeB) {
        long left = i < sizeA ? Fingerprint.hash(a.shingles()[i]) : Long.MAX_VALUE;
        long right = j < sizeB ? Fingerprint.hash(b.shingles()[j]) : Long.MAX_VALUE;
        boolean both = left == right;
        // What one of the two quotes is a quote for both.
        boolean quoted = both && (isQuoted(a, i) || isQuoted(b, j));
        if (left <= right) {
          one(0, a.shingles()[i++], quoted);
        }
        if (right <= left) {
          one(1, b.shingles()[j++], quoted);
        }
        if (both && quoted) {
          sharedSaid++;
        } else if (both) {
          sharedOwn++;
        }
      }
    }

    private static boolean isQuoted(Fingerprint text, int i) {
      return Fingerprint.isQuoted(text.shingles()[i]);
    }

    private void one(int side, long shingle, boolean quoted) {
      if (quoted || Fingerprint.isQuoted(shingle)) {
        said[side]++;
        return;
      }
      own[side]++;
    }

    Overlap result() {
      int shorter = own[0] <= own[1] ? 0 : 1;
      int fewerAll = Math.min(own[0] + said[0], own[1] + said[1]);
      return new Overlap(
          a.whole() == b.whole(),
          share(sharedOwn, own[shorter]),
          share(sharedSaid, Math.min(said[0], said[1])),
          share(sharedOwn + sharedSaid, fewerAll),
          share(sharedOwn, own[0] + own[1] - sharedOwn),
          WordSets.of(a.vocabulary(), b.vocabulary()).share(),
          WordSets.of(a.figures(), b.figures()),
          own[shorter] * scale,
          fewerAll * scale,
          share(Math.min(a.words(), b.words()), Math.max(a.words(), b.words())));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : Math.min(1, (double) part / whole);
    }
  }
}
