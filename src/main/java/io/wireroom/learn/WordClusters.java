package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Which words are alike, learned from raw text by {@link ClusterTrainer}: clusters at several
 * levels, from few large ones to many small ones, each inside one of the level before. Immutable,
 * safe to share between threads; looking up allocates nothing.
 *
 * <p>Words are cased; their digits count as one. A word that was not seen as it is written is
 * looked up in lower case.
 */
public final class WordClusters {
  private final IntTable finest;
  // [level][finest cluster]; the last level is the finest itself.
  private final int[][] coarser;

  WordClusters(IntTable finest, int[][] coarser) {
    this.finest = finest;
    this.coarser = coarser;
  }

  /** How many levels there are; level 0 has the fewest clusters. */
  public int levels() {
    return coarser.length;
  }

  /** How many words are known. */
  public int words() {
    return finest.size();
  }

  /** The cluster of a word at a level; -1 where the word is unknown. */
  public int cluster(int level, CharSequence word) {
    return cluster(level, find(word));
  }

  /**
   * The cluster at a level.
   *
   * @param found what {@link #find} gave
   * @return -1 where that is -1
   */
  public int cluster(int level, int found) {
    return found < 0 ? -1 : coarser[level][found];
  }

  /** The finest cluster of a word, for {@link #cluster(int, int)}; -1 where it is unknown. */
  public int find(CharSequence word) {
    int found = finest.get(key(word, false), -1);
    return found >= 0 ? found : finest.get(key(word, true), -1);
  }

  /** Hash of a word, digits as 0. */
  static int key(CharSequence word, boolean lower) {
    int hash = Hash.SEED;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      hash = Hash.next(hash, Character.isDigit(c) ? '0' : lower ? Character.toLowerCase(c) : c);
    }
    return Hash.finish(hash);
  }

  /** Writes the clusters; the same clusters give the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    VarInt.write(out, coarser.length);
    VarInt.write(out, coarser[0].length);
    for (int[] level : coarser) {
      for (int cluster : level) {
        VarInt.write(out, cluster);
      }
    }
    finest.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static WordClusters read(DataInputStream in) throws IOException {
    int levels = VarInt.read(in);
    int[][] coarser = new int[levels][VarInt.read(in)];
    for (int[] level : coarser) {
      for (int i = 0; i < level.length; i++) {
        level[i] = VarInt.read(in);
      }
    }
    return new WordClusters(IntTable.read(in), coarser);
  }
}
