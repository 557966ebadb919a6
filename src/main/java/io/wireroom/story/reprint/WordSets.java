package io.wireroom.story.reprint;

/**
 * What two sets of words share, of each of which those with the smallest hashes are known.
 *
 * @param fewer how many words the smaller set has
 * @param shared how many of them the other has too
 */
record WordSets(int fewer, int shared) {
  /** Compares two sets, ascending, as far up as all of both are known. */
  static WordSets of(int[] first, int[] second) {
    int limit = Math.min(limit(first), limit(second));
    int[] sizes = new int[2];
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < first.length || j < second.length) {
      int left = i < first.length ? first[i] : Integer.MAX_VALUE;
      int right = j < second.length ? second[j] : Integer.MAX_VALUE;
      if (Math.min(left, right) > limit) {
        break;
      }
      sizes[0] += left <= right ? 1 : 0;
      sizes[1] += right <= left ? 1 : 0;
      shared += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
    }
    return new WordSets(Math.min(sizes[0], sizes[1]), shared);
  }

  private static int limit(int[] words) {
    return words.length < Fingerprint.MOST_WORDS ? Integer.MAX_VALUE - 1 : words[words.length - 1];
  }

  /** In [0, 1]. */
  double share() {
    return fewer == 0 ? 0 : (double) shared / fewer;
  }
}
