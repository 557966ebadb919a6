package io.wireroom.learn;

import java.util.Arrays;

/**
 * Rows of a {@link LinearModel} in the {@link RowTable#BITS} bits of a table's slot. With up to
 * three labels a row is their weights, 14 bits each. Else it is up to two entries of label and
 * weight, or says where in an array a longer row lies. A row of 0 adds nothing. Immutable.
 */
final class PackedRows {
  private static final int WEIGHT_BITS = 14;
  private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;
  private static final int DENSE = 3;
  private static final int ENTRY_BITS = 20;
  private static final int ENTRY = (1 << ENTRY_BITS) - 1;
  private static final int LABELS_INSIDE = 1 << (ENTRY_BITS - WEIGHT_BITS);

  private static final int OUTSIDE_BIT = 40;

  /** A row that lies outside: where is below bit 32, and the bits from there to here are 0. */
  private static final long OUTSIDE = 1L << OUTSIDE_BIT;

  /** In every row of entries, so that none is 0. */
  private static final long HERE = 1L << 41;

  private final boolean dense;
  // The longer rows, as they came. The first is empty: that of whoever is not outside.
  private final int[] outside;

  /**
   * @param rows row after row how many entries follow, then entries of (label << 16 | weight &
   *     0xffff)
   */
  PackedRows(int[] rows) {
    dense = dense(rows);
    int[] longer = new int[dense ? 1 : rows.length + 1];
    int used = 1;
    for (int at = 0; !dense && at < rows.length; at += rows[at] + 1) {
      if (!inside(rows, at)) {
        System.arraycopy(rows, at, longer, used, rows[at] + 1);
        used += rows[at] + 1;
      }
    }
    outside = Arrays.copyOf(longer, used);
  }

  /** Whether weights alone tell all rows: few labels, in their order, none without weight. */
  private static boolean dense(int[] rows) {
    for (int at = 0; at < rows.length; at += rows[at] + 1) {
      int before = -1;
      for (int i = at + 1; i <= at + rows[at]; i++) {
        int label = rows[i] >>> 16;
        if (label <= before || label >= DENSE || (short) rows[i] == 0) {
          return false;
        }
        before = label;
      }
      if (rows[at] == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(int[] rows, int at) {
    return switch (rows[at]) {
      case 1 -> rows[at + 1] >>> 16 < LABELS_INSIDE;
      case 2 ->
          rows[at + 1] >>> 16 < LABELS_INSIDE
              && rows[at + 2] >>> 16 < LABELS_INSIDE
              && rows[at + 1] >>> 16 != rows[at + 2] >>> 16;
      default -> false;
    };
  }

  /**
   * Packs rows.
   *
   * @param rows those that this was made of
   * @param count how many there are
   * @return none 0
   */
  long[] pack(int[] rows, int count) {
    long[] packed = new long[count];
    int used = 1;
    int at = 0;
    for (int row = 0; row < count; row++) {
      if (dense) {
        for (int i = at + 1; i <= at + rows[at]; i++) {
          packed[row] |= (long) (rows[i] & WEIGHT) << ((rows[i] >>> 16) * WEIGHT_BITS);
        }
      } else if (inside(rows, at)) {
        int first = entry(rows[at + 1]);
        // The label again without weight shows that there is one entry, and does not add to it.
        int second = rows[at] == 2 ? entry(rows[at + 2]) : first & ~WEIGHT;
        packed[row] = HERE | (long) second << ENTRY_BITS | first;
      } else {
        packed[row] = HERE | OUTSIDE | used;
        used += rows[at] + 1;
      }
      at += rows[at] + 1;
    }
    return packed;
  }

  private static int entry(int wide) {
    return (wide >>> 16) << WEIGHT_BITS | (wide & WEIGHT);
  }

  private static int label(int entry) {
    return entry >>> WEIGHT_BITS;
  }

  private static int weight(int bits) {
    return bits << (Integer.SIZE - WEIGHT_BITS) >> (Integer.SIZE - WEIGHT_BITS);
  }

  /**
   * A row as it was.
   *
   * @param entries out: entries of (label << 16 | weight & 0xffff)
   * @return how many there are
   */
  int unpack(long row, int[] entries) {
    int count = 0;
    if (dense) {
      for (int label = 0; label < DENSE; label++) {
        int weight = weight((int) (row >>> (label * WEIGHT_BITS)));
        if (weight != 0) {
          entries[count++] = label << 16 | (weight & 0xffff);
        }
      }
    } else if ((row & OUTSIDE) != 0) {
      count = outside[(int) row];
      System.arraycopy(outside, (int) row + 1, entries, 0, count);
    } else {
      int first = (int) row & ENTRY;
      int second = (int) (row >>> ENTRY_BITS) & ENTRY;
      entries[count++] = label(first) << 16 | (weight(first) & 0xffff);
      if (label(first) != label(second)) {
        entries[count++] = label(second) << 16 | (weight(second) & 0xffff);
      }
    }
    return count;
  }

  /**
   * Adds the weights of rows.
   *
   * @param rows packed; the first {@code count} hold, and are changed
   * @param sums one per label from {@code at} on
   * @param apart how far apart the sums of two rows lie; 0 where all are one sum
   */
  void add(long[] rows, int count, int[] sums, int at, int apart) {
    if (!dense) {
      addEntries(rows, count, sums, at, apart);
    } else if (apart == 0) {
      addDense(rows, 0, count, sums, at);
    } else {
      for (int i = 0; i < count; i++) {
        addDense(rows, i, i + 1, sums, at + i * apart);
      }
    }
  }

  private static void addDense(long[] rows, int from, int to, int[] sums, int at) {
    int first = 0;
    int second = 0;
    int third = 0;
    for (int i = from; i < to; i++) {
      long row = rows[i];
      first += weight((int) row);
      second += weight((int) (row >>> WEIGHT_BITS));
      third += weight((int) (row >>> (2 * WEIGHT_BITS)));
    }
    sums[at] += first;
    // Labels that there are none of have no weights.
    if (second != 0) {
      sums[at + 1] += second;
    }
    if (third != 0) {
      sums[at + 2] += third;
    }
  }

  private void addEntries(long[] rows, int count, int[] sums, int at, int apart) {
    // All lengths before any row is read, so that the memory's delays overlap.
    for (int i = 0; i < count; i++) {
      int where = (int) (rows[i] & -(rows[i] >>> OUTSIDE_BIT & 1));
      rows[i] |= (long) outside[where] << Integer.SIZE;
    }
    int to = at;
    for (int i = 0; i < count; i++, to += apart) {
      long row = rows[i];
      if ((row & OUTSIDE) == 0) {
        int first = (int) row & ENTRY;
        int second = (int) (row >>> ENTRY_BITS) & ENTRY;
        sums[to + label(first)] += weight(first);
        sums[to + label(second)] += weight(second);
      } else {
        int begin = (int) row;
        int end = begin + ((int) (row >>> Integer.SIZE) & 0xff);
        for (int k = begin + 1; k <= end; k++) {
          sums[to + (outside[k] >>> 16)] += (short) outside[k];
        }
      }
    }
  }
}
