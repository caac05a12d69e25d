package dev.firstlook.data;

import java.util.Arrays;

/**
 * Collects the texts of a column row by row; a hash table finds each distinct text.
 *
 * <p>For a million different texts the time goes into waiting for memory, so a slot of the table is
 * small (a hash and the index of the text in one long), the first slots of many rows are loaded
 * before any of them is needed, and a larger table takes over the slots in their order. The key of
 * a short text is the text itself, packed; only longer ones are compared character by character.
 *
 * <p>Times and numbers of rows often ascend. As long as they do, a text is the last one again or a
 * new one, and there is nothing to look up.
 */
final class TextColumnBuilder {
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /** Texts up to this length, if every character fits into a byte, are their own key. */
  private static final int PACKED = 7;

  private static final long LONG_TEXT = 1L << 63;

  /** An odd number whose multiples spread over all bits: 2^64 divided by the golden ratio. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** How many rows are looked up at a time. */
  private static final int BLOCK = 256;

  private final long[] blockKeys = new long[BLOCK];
  private final long[] blockSlots = new long[BLOCK];

  private int[] codes = new int[16];
  private int rows;
  private char[] chars = new char[64];
  private int used;
  private int[] ends = new int[8];
  private long[] keys = new long[8];
  private int[] counts = new int[8];
  private int[] firstRows = new int[8];
  private int distinct;

  /**
   * Open addressing: the upper half of a slot is the hash, whose highest bits are the place where
   * the search starts, the lower half is the index plus one, 0 if the slot is free.
   */
  private long[] slots = new long[16];

  /** Whether no text so far came after a greater one; there are no keys and slots until then. */
  private boolean ascending = true;

  int rows() {
    return rows;
  }

  void add(String text) {
    add(text.toCharArray(), new int[] {text.length()}, 0, 1, 1);
  }

  /**
   * Adds one column of texts that lie one behind the other, field by field and row by row.
   *
   * @param texts the characters of all fields
   * @param ends where each field ends
   * @param first the field that is the first of this column
   * @param step how many fields further the next one is
   * @param fields how many fields there are
   */
  void add(char[] texts, int[] ends, int first, int step, int fields) {
    for (int from = first; from < fields; from += step * BLOCK) {
      int size = Math.min(BLOCK, (fields - from + step - 1) / step);
      if (size > codes.length - rows) {
        codes = Arrays.copyOf(codes, grown(rows + size));
      }
      int done = ascending ? addAscending(texts, ends, from, step, size) : 0;
      int next = from + step * done;
      makeKeys(texts, ends, next, step, size - done);
      loadSlots(size - done);
      addBlock(texts, ends, next, step, size - done);
    }
  }

  /** Adds texts up to the first that is smaller than the one before it; tells how many. */
  private int addAscending(char[] texts, int[] ends, int from, int step, int size) {
    for (int i = 0, field = from; i < size; i++, field += step) {
      int start = field == 0 ? 0 : ends[field - 1];
      int length = ends[field] - start;
      int order = distinct == 0 ? 1 : comparedWithLast(texts, start, length);
      if (order < 0) {
        ascending = false;
        fillSlots();
        return i;
      }
      if (order > 0) {
        append(texts, start, length);
      } else {
        counts[distinct - 1]++;
      }
      codes[rows] = distinct - 1;
      rows++;
    }
    return size;
  }

  /** The longer text is the greater one, as it is with whole numbers. */
  private int comparedWithLast(char[] texts, int start, int length) {
    int from = distinct == 1 ? 0 : ends[distinct - 2];
    int to = ends[distinct - 1];
    return length != to - from
        ? Integer.compare(length, to - from)
        : Arrays.compare(texts, start, start + length, chars, from, to);
  }

  private void fillSlots() {
    keys = new long[ends.length];
    int size = slots.length;
    while (2L * distinct > size && size < 1 << 30) {
      size *= 2;
    }
    slots = new long[size];
    for (int d = 0; d < distinct; d++) {
      int from = d == 0 ? 0 : ends[d - 1];
      keys[d] = key(chars, from, ends[d] - from);
      int hash = hash(keys[d]);
      slots[freePlace(hash)] = slot(hash, d);
    }
  }

  private void makeKeys(char[] texts, int[] ends, int from, int step, int size) {
    for (int i = 0, field = from; i < size; i++, field += step) {
      int start = field == 0 ? 0 : ends[field - 1];
      blockKeys[i] = key(texts, start, ends[field] - start);
    }
  }

  /** These loads do not depend on each other, so that the waiting for them overlaps. */
  private void loadSlots(int size) {
    for (int i = 0; i < size; i++) {
      blockSlots[i] = slots[place(hash(blockKeys[i]))];
    }
  }

  private void addBlock(char[] texts, int[] ends, int from, int step, int size) {
    for (int i = 0, field = from; i < size; i++, field += step) {
      int start = field == 0 ? 0 : ends[field - 1];
      codes[rows] = index(blockKeys[i], blockSlots[i], texts, start, ends[field] - start);
      rows++;
    }
  }

  private int index(long key, long loaded, char[] texts, int start, int length) {
    // A slot loaded early may be out of date, but what it names is always a text of this column.
    if (loaded != 0 && isText((int) loaded - 1, key, texts, start, length)) {
      counts[(int) loaded - 1]++;
      return (int) loaded - 1;
    }
    int hash = hash(key);
    int place = place(hash);
    while (slots[place] != 0) {
      int d = (int) slots[place] - 1;
      if ((int) (slots[place] >>> 32) == hash && isText(d, key, texts, start, length)) {
        counts[d]++;
        return d;
      }
      place = (place + 1) & (slots.length - 1);
    }
    slots[place] = slot(hash, distinct);
    append(texts, start, length);
    if (keys.length < ends.length) {
      keys = Arrays.copyOf(keys, ends.length);
    }
    keys[distinct - 1] = key;
    if (2L * distinct > slots.length && slots.length < 1 << 30) {
      rehash();
    }
    return distinct - 1;
  }

  /** The text itself if it is short, otherwise a hash of it with the highest bit set. */
  private static long key(char[] texts, int start, int length) {
    if (length <= PACKED) {
      long packed = length;
      int all = 0;
      for (int i = start; i < start + length; i++) {
        packed = packed << 8 | texts[i];
        all |= texts[i];
      }
      if (all < 256) {
        return packed;
      }
    }
    long hash = length;
    int i = start;
    for (int end = start + length; i + 3 < end; i += 4) {
      long four =
          texts[i]
              | (long) texts[i + 1] << 16
              | (long) texts[i + 2] << 32
              | (long) texts[i + 3] << 48;
      hash = (hash ^ four) * MIX;
      hash ^= hash >>> 32;
    }
    for (; i < start + length; i++) {
      hash = (hash ^ texts[i]) * MIX;
    }
    return (hash ^ (hash >>> 32)) | LONG_TEXT;
  }

  private static int hash(long key) {
    long mixed = key * MIX;
    return (int) (((mixed ^ (mixed >>> 29)) * MIX) >>> 32);
  }

  private int place(int hash) {
    return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private boolean isText(int d, long key, char[] texts, int start, int length) {
    return keys[d] == key
        && (key >= 0
            || Arrays.equals(
                chars, d == 0 ? 0 : ends[d - 1], ends[d], texts, start, start + length));
  }

  private static long slot(int hash, int d) {
    return ((long) hash << 32) | (d + 1);
  }

  private int freePlace(int hash) {
    int place = place(hash);
    while (slots[place] != 0) {
      place = (place + 1) & (slots.length - 1);
    }
    return place;
  }

  private void append(char[] texts, int start, int length) {
    if (length > chars.length - used) {
      chars = Arrays.copyOf(chars, (int) Math.min(LARGEST_ARRAY, needed(length)));
    }
    System.arraycopy(texts, start, chars, used, length);
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

  /** The highest bits of the hash decide the place, so the slots stay nearly in their order. */
  private void rehash() {
    long[] smaller = slots;
    slots = new long[2 * smaller.length];
    for (long slot : smaller) {
      if (slot != 0) {
        slots[freePlace((int) (slot >>> 32))] = slot;
      }
    }
  }

  /** The finished column, which takes the arrays over; the builder is not used afterwards. */
  TextColumn build(String name, MissingTokens missing) {
    return build(name, missing, ReadOptions.commaSeparated());
  }

  /** As above, of a file that was read with the options. */
  TextColumn build(String name, MissingTokens missing, ReadOptions options) {
    return new TextColumn(
        name,
        rows,
        fitted(codes, rows),
        used < chars.length / 2 ? Arrays.copyOf(chars, used) : chars,
        fitted(ends, distinct),
        fitted(counts, distinct),
        fitted(firstRows, distinct),
        distinct,
        missing,
        options);
  }

  /** An array with little room to spare stays as it is: a copy would cost more than the room. */
  private static int[] fitted(int[] array, int length) {
    return length < array.length / 2 ? Arrays.copyOf(array, length) : array;
  }

  private static int grown(int length) {
    return (int) Math.min(LARGEST_ARRAY, length + (length >> 1) + 8L);
  }
}
