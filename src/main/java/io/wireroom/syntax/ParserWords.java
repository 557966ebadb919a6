package io.wireroom.syntax;

import io.wireroom.learn.Hash;
import io.wireroom.learn.WordClusters;
import io.wireroom.tag.WordForm;
import java.util.List;

/**
 * What features are put together from: a row of numbers for each thing known of the words of a
 * sentence, marks left out. Words stand at places 1 to {@link #count}; 0 is no word, after the last
 * come the root and two places outside.
 */
final class ParserWords {
  private static final int NONE = Hash.of("<none>");
  private static final int ROOT = Hash.of("<root>");
  private static final int OUTSIDE = Hash.of("<outside>");
  private static final int FINE = 3;
  private static final int COARSE = 1;

  final int count;
  final int[] token;
  final int[] word;
  final int[] tag;
  // Word and tag together.
  final int[] both;
  final int[] cluster;
  final int[] coarse;
  // The mark before the word.
  final int[] before;
  // [kind][place]: how many marks of a kind stand before.
  private final int[][] marks;

  /**
   * @param tags Penn Treebank tags, one per token
   */
  ParserWords(List<String> tokens, String[] tags, WordClusters clusters) {
    int n = 0;
    for (String each : tags) {
      n += Punctuation.isMark(each) ? 0 : 1;
    }
    count = n;
    int size = n + 4;
    token = new int[size];
    word = new int[size];
    tag = new int[size];
    both = new int[size];
    cluster = new int[size];
    coarse = new int[size];
    before = new int[size];
    marks = new int[Punctuation.KINDS][size];
    edge(0, NONE);
    int place = 1;
    int[] seen = new int[Punctuation.KINDS];
    for (int i = 0; i < tags.length; i++) {
      String text = tokens.get(i);
      if (Punctuation.isMark(tags[i])) {
        seen[Punctuation.kind(tags[i])]++;
        before[place] = Hash.of(tags[i]);
        continue;
      }
      token[place] = i;
      word[place] = Hash.of(WordForm.fold(text));
      tag[place] = Hash.of(tags[i]);
      int found = clusters.find(text);
      cluster[place] = clusters.cluster(Math.min(FINE, clusters.levels() - 1), found);
      coarse[place] = clusters.cluster(Math.min(COARSE, clusters.levels() - 1), found);
      both[place] = Hash.mix(word[place], tag[place]);
      count(seen, place++);
    }
    edge(place, ROOT);
    count(seen, place);
    edge(place + 1, OUTSIDE);
    edge(place + 2, OUTSIDE);
  }

  private void count(int[] seen, int place) {
    for (int kind = 0; kind < Punctuation.KINDS; kind++) {
      marks[kind][place] = seen[kind];
    }
  }

  private void edge(int place, int what) {
    word[place] = what;
    tag[place] = what;
    both[place] = what;
    cluster[place] = what;
    coarse[place] = what;
  }

  /** The marks between two places, the first before the second: of each kind none, one or more. */
  int between(int left, int right) {
    int quotes = marks[Punctuation.QUOTE][right] - marks[Punctuation.QUOTE][left];
    return Math.min(2, marks[Punctuation.COMMA][right] - marks[Punctuation.COMMA][left])
        // An odd number means that one end stands inside a quotation.
        + 3 * (quotes > 2 ? 2 - (quotes & 1) : quotes)
        + 9 * Math.min(1, marks[Punctuation.BRACKET][right] - marks[Punctuation.BRACKET][left])
        + 18 * Math.min(1, marks[Punctuation.OTHER][right] - marks[Punctuation.OTHER][left]);
  }
}
