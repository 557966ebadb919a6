package io.wireroom.learn;

/**
 * From hash to a row of {@link #BITS} bits, in one array: a look-up mostly touches one line of
 * memory, found or not, and a key takes 13 bytes. Immutable, safe to share between threads.
 *
 * <p>A slot is {@code [steps][low bits of the key][row]}. A key's home follows from its high bits,
 * and the key from its home and its low bits, so these are all that is kept of it (after Cleary
 * 1984, "Compact hash tables using bidirectional linear probing"). Keys lie in ascending order and
 * a few steps behind their homes where those are taken, so a search ends at the first slot of a
 * later home.
 */
final class RowTable {
  /** How many bits a row has. */
  static final int BITS = 42;

  /** The bits of a row. */
  static final long ROW = (1L << BITS) - 1;

  private static final int HEADER = Long.SIZE - BITS;

  // Fewer homes would leave no bits for steps.
  private static final int LEAST_HOMES = 1 << 14;

  /** Of five slots three are taken: few steps, and not much more memory. */
  private static final double LOAD = 0.6;

  private final int homes;
  private final int keyBits;
  private final int size;
  // An empty slot is 0; the last one is empty.
  private final long[] slots;

  /**
   * @param keys ascending
   * @param rows per key, none 0
   */
  RowTable(int[] keys, long[] rows) {
    size = keys.length;
    int tried = (int) Math.max(LEAST_HOMES, keys.length / LOAD);
    while (mostSteps(keys, tried) >= 1 << (HEADER - keyBits(tried))) {
      tried += tried / 2;
    }
    homes = tried;
    keyBits = keyBits(tried);
    slots = new long[homes + mostSteps(keys, homes) + 1];
    int slot = -1;
    for (int i = 0; i < keys.length; i++) {
      int home = home(keys[i], homes);
      slot = Math.max(home, slot + 1);
      slots[slot] = header(keys[i], slot - home) << BITS | rows[i];
    }
  }

  /** Where a key would like to lie: keys in ascending order have homes in ascending order. */
  private static int home(int key, int homes) {
    return (int) ((((long) key - Integer.MIN_VALUE) * homes) >>> Integer.SIZE);
  }

  /** How many low bits tell apart the keys of one home. */
  private static int keyBits(int homes) {
    return Integer.numberOfLeadingZeros(homes) + 1;
  }

  private static int mostSteps(int[] keys, int homes) {
    int most = 0;
    int slot = -1;
    for (int key : keys) {
      int home = home(key, homes);
      slot = Math.max(home, slot + 1);
      most = Math.max(most, slot - home);
    }
    return most;
  }

  private long header(int key, int steps) {
    return (long) steps << keyBits | (key & ((1 << keyBits) - 1));
  }

  /** How many keys there are. */
  int size() {
    return size;
  }

  /**
   * The rows of several keys. Their homes are read one after the other before any is looked at, so
   * that the memory's delays overlap.
   *
   * @param keys of which {@code keys[first]} to {@code keys[first + count - 1]} are looked up
   * @param found out: per key its row, 0 where it has none
   */
  void get(int[] keys, int first, int count, long[] found) {
    int mask = (1 << keyBits) - 1;
    for (int i = 0; i < count; i++) {
      found[i] = slots[home(keys[first + i], homes)];
    }
    for (int i = 0; i < count; i++) {
      long slot = found[i];
      int key = keys[first + i];
      if (slot >>> BITS == (key & mask)) {
        found[i] = slot & ROW;
      } else {
        found[i] = slot == 0 ? 0 : behind(key);
      }
    }
  }

  /** The row of a key that is not at home. */
  private long behind(int key) {
    int step = 1 << keyBits;
    int wanted = key & (step - 1);
    int slot = home(key, homes);
    int header;
    do {
      slot++;
      wanted += step;
      header = (int) (slots[slot] >>> BITS);
      if (header == wanted) {
        return slots[slot] & ROW;
      }
    } while (header >>> keyBits >= wanted >>> keyBits);
    return 0;
  }

  /** The keys, ascending. */
  int[] keys() {
    int[] keys = new int[size];
    int mask = (1 << keyBits) - 1;
    int n = 0;
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot] != 0) {
        int header = (int) (slots[slot] >>> BITS);
        long home = (long) slot - (header >>> keyBits);
        long first = ((home << Integer.SIZE) + homes - 1) / homes;
        long key = first + ((header - first) & mask);
        keys[n++] = (int) (key + Integer.MIN_VALUE);
      }
    }
    return keys;
  }
}
