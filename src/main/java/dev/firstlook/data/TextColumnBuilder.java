package dev.firstlook.data;

import java.util.Arrays;

/**
 * Collects the texts of a column row by row; a hash table finds each distinct text.
 *
 * <p>For a million different texts the time goes into waiting for memory, so a slot of the table
 * holds all that most look-ups need: a key and the index of the text. The key of a short text is
 * the text itself, packed; only longer ones are compared character by character.
 */
final class TextColumnBuilder {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /** Texts up to this length, if every character fits into a byte, are their own key. */
  private static final int PACKED = 7;

  private static final long LONG_TEXT = 1L << 63;

  /** An odd number whose multiples spread over all bits: 2^64 divided by the golden ratio. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private int[] codes = new int[16];
  private int rows;
  private char[] chars = new char[64];
  private int used;
  private int[] ends = new int[8];
  private int[] counts = new int[8];
  private int[] firstRows = new int[8];
  private int distinct;

  /** Open addressing: slot s is the key at 2s and, at 2s + 1, the index plus one, 0 if free. */
  private long[] slots = new long[32];

  int rows() {
    return rows;
  }

  void add(String text) {
    add(text.toCharArray(), 0, text.length());
  }

  /** Adds the text of the next row. */
  void add(char[] buffer, int offset, int length) {
    if (rows == codes.length) {
      codes = Arrays.copyOf(codes, grown(rows));
    }
    codes[rows] = index(buffer, offset, length);
    rows++;
  }

  private int index(char[] buffer, int offset, int length) {
    long key = key(buffer, offset, length);
    int slot = slot(key, slots.length);
    while (slots[slot + 1] != 0) {
      int d = (int) slots[slot + 1] - 1;
      if (slots[slot] == key && (key >= 0 || isText(d, buffer, offset, length))) {
        counts[d]++;
        return d;
      }
      slot = next(slot, slots.length);
    }
    slots[slot] = key;
    slots[slot + 1] = distinct + 1L;
    return append(buffer, offset, length);
  }

  /** The text itself if it is short, otherwise a hash of it with the highest bit set. */
  private static long key(char[] buffer, int offset, int length) {
    if (length <= PACKED) {
      long packed = length;
      int all = 0;
      for (int i = offset; i < offset + length; i++) {
        packed = packed << 8 | buffer[i];
        all |= buffer[i];
      }
      if (all < 256) {
        return packed;
      }
    }
    long hash = length;
    int i = offset;
    for (int end = offset + length; i + 3 < end; i += 4) {
      long four =
          buffer[i]
              | (long) buffer[i + 1] << 16
              | (long) buffer[i + 2] << 32
              | (long) buffer[i + 3] << 48;
      hash = (hash ^ four) * MIX;
      hash ^= hash >>> 32;
    }
    for (; i < offset + length; i++) {
      hash = (hash ^ buffer[i]) * MIX;
    }
    return (hash ^ hash >>> 32) | LONG_TEXT;
  }

  private static int slot(long key, int slots) {
    long mixed = key * MIX;
    return ((int) ((mixed >>> 32) ^ (mixed >>> 48)) & (slots / 2 - 1)) << 1;
  }

  private static int next(int slot, int slots) {
    return slot + 2 & slots - 1;
  }

  private boolean isText(int d, char[] buffer, int offset, int length) {
    int start = d == 0 ? 0 : ends[d - 1];
    return Arrays.equals(chars, start, ends[d], buffer, offset, offset + length);
  }

  private int append(char[] buffer, int offset, int length) {
    if (length > chars.length - used) {
      chars = Arrays.copyOf(chars, (int) Math.min(LARGEST_ARRAY, needed(length)));
    }
    System.arraycopy(buffer, offset, chars, used, length);
    used += length;
    if (distinct == ends.length) {
      int longer = grown(distinct);
      ends = Arrays.copyOf(ends, longer);
      counts = Arrays.copyOf(counts, longer);
      firstRows = Arrays.copyOf(firstRows, longer);
    }
    ends[distinct] = used;
    counts[distinct] = 1;
    firstRows[distinct] = rows;
    distinct++;
    if (4L * distinct > slots.length && slots.length < 1 << 30) {
      rehash();
    }
    return distinct - 1;
  }

  private long needed(int length) {
    long least = (long) used + length;
    if (least > LARGEST_ARRAY) {
      throw new IllegalArgumentException(
          "the distinct texts of one column must have at most "
              + LARGEST_ARRAY
              + " characters, but had "
              + least);
    }
    return Math.max(least, used + (long) (used >> 1));
  }

  private void rehash() {
    long[] larger = new long[2 * slots.length];
    for (int old = 0; old < slots.length; old += 2) {
      if (slots[old + 1] != 0) {
        int slot = slot(slots[old], larger.length);
        while (larger[slot + 1] != 0) {
          slot = next(slot, larger.length);
        }
        larger[slot] = slots[old];
        larger[slot + 1] = slots[old + 1];
      }
    }
    slots = larger;
  }

  /** The finished column, which takes the arrays over; the builder is not used afterwards. */
  TextColumn build(String name, MissingTokens missing) {
    return new TextColumn(
        name,
        rows,
        fitted(codes, rows),
        used < chars.length / 2 ? Arrays.copyOf(chars, used) : chars,
        fitted(ends, distinct),
        fitted(counts, distinct),
        fitted(firstRows, distinct),
        distinct,
        missing);
  }

  /** An array with little room to spare stays as it is: a copy would cost more than the room. */
  private static int[] fitted(int[] array, int length) {
    return length < array.length / 2 ? Arrays.copyOf(array, length) : array;
  }

  private static int grown(int length) {
    return (int) Math.min(LARGEST_ARRAY, length + (length >> 1) + 8L);
  }
}
