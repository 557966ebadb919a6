package io.wireroom.syntax;

import io.wireroom.learn.Hash;

/** What the parser sees where it names the relation of a word that it hangs on another. */
final class RelationFeatures {
  /** No more features than this. */
  static final int MOST = 64;

  private final ParserWords words;
  private final int[] out;
  private int count;
  private int side;

  /**
   * @param out is filled by {@link #fill}
   */
  RelationFeatures(ParserWords words, int[] out) {
    this.words = words;
    this.out = out;
  }

  /** Fills in the features of the top of the stack, about to be hung; how many there are. */
  int fill(Configuration at, int action) {
    count = 0;
    side = action * 100;
    int word = at.stacked(0);
    int head = at.headBy(action);
    ends(word, head);
    around(at, word, head);
    below(at, word, head);
    return count;
  }

  private void add(int value) {
    out[count] = Hash.mix(side + count, value);
    count++;
  }

  private void ends(int d, int h) {
    int[] word = words.word;
    int[] tag = words.tag;
    add(word[d]);
    add(tag[d]);
    add(words.both[d]);
    add(words.cluster[d]);
    add(word[h]);
    add(tag[h]);
    add(words.both[h]);
    add(words.cluster[h]);
    add(Hash.mix(word[h], word[d]));
    add(Hash.mix(words.both[h], tag[d]));
    add(Hash.mix(tag[h], words.both[d]));
    add(Hash.mix(tag[h], tag[d]));
    add(Hash.mix(words.company[h], words.company[d]));
    add(Hash.mix(words.cluster[h], tag[d]));
    add(Hash.mix(tag[h], words.cluster[d]));
    add(Hash.mix(words.company[h], Hash.mix(tag[h], tag[d])));
    int distance = Math.abs(d - h);
    int far = distance < 4 ? distance : distance < 8 ? 4 : 5;
    int marks = words.between(Math.min(d, h), Math.max(d, h));
    add(Hash.mix(far, Hash.mix(tag[h], tag[d])));
    add(Hash.mix(marks, Hash.mix(tag[h], tag[d])));
    add(Hash.mix(marks, word[h]));
    add(Hash.mix(marks << 3 | far, tag[d]));
  }

  private void around(Configuration at, int d, int h) {
    int[] tag = words.tag;
    int ends = Hash.mix(tag[h], tag[d]);
    add(Hash.mix(ends, tag[d - 1]));
    add(Hash.mix(ends, tag[d + 1]));
    add(Hash.mix(ends, tag[h - 1]));
    add(Hash.mix(ends, tag[h + 1]));
    add(Hash.mix(ends, words.word[at.next()]));
    add(Hash.mix(words.word[d], words.word[d - 1]));
    add(Hash.mix(words.word[d], words.word[d + 1]));
    add(Hash.mix(ends, words.before[at.next()]));
    add(Hash.mix(ends, words.before[d]));
    add(Hash.mix(ends, tag[at.stacked(1)]));
  }

  private void below(Configuration at, int d, int h) {
    int[] tag = words.tag;
    int[] word = words.word;
    int ends = Hash.mix(tag[h], tag[d]);
    int first = at.left[d];
    int second = at.left2[d];
    int last = at.right[d];
    add(Hash.mix(ends, word[first]));
    add(Hash.mix(ends, word[second]));
    add(Hash.mix(ends, word[last]));
    add(Hash.mix(tag[d], word[first]));
    add(Hash.mix(word[h], word[first]));
    add(Hash.mix(Hash.mix(word[h], tag[d]), tag[first]));
    add(Hash.mix(word[d], word[first]));
    add(Hash.mix(words.cluster[d], word[first]));
    int dLeft = bits(at.leftRelations[d]);
    int dRight = bits(at.rightRelations[d]);
    int hLeft = bits(at.leftRelations[h]);
    int hRight = bits(at.rightRelations[h]);
    add(Hash.mix(ends, dLeft));
    add(Hash.mix(ends, dRight));
    add(Hash.mix(ends, hLeft));
    add(Hash.mix(ends, hRight));
    add(Hash.mix(word[h], dLeft));
    add(Hash.mix(tag[d], dLeft));
    add(Hash.mix(word[h], Hash.mix(hRight, tag[d])));
    add(Hash.mix(ends, Hash.mix(dLeft, hLeft)));
    add(Hash.mix(ends, Hash.mix(dLeft, hRight)));
    add(Hash.mix(word[h], hLeft));
    add(Hash.mix(ends, Hash.mix(at.relation[at.right[h]], tag[at.right[h]])));
    add(Hash.mix(ends, Hash.mix(at.relation[at.left[h]], word[at.left[h]])));
    add(Hash.mix(ends, Hash.mix(at.relation[first], tag[first])));
  }

  private static int bits(long relations) {
    return Hash.mix((int) relations, (int) (relations >>> 32));
  }
}
