package dev.firstlook.data;

import java.util.Arrays;

/** Some thousand parsed fields, row by row, on their way into the columns. */
final class RowBatch {
  private static final int FIELDS = 1 << 16;
  private static final int CHARS = 1 << 18;

  private char[] chars = new char[1 << 12];
  private int[] ends = new int[1 << 9];
  private int used;
  private int fields;

  /** Adds the next field of the current row. */
  void add(char[] buffer, int offset, int length) {
    if (length > chars.length - used) {
      chars = Arrays.copyOf(chars, Math.max(used + length, 2 * chars.length));
    }
    System.arraycopy(buffer, offset, chars, used, length);
    used += length;
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
    }
    ends[fields] = used;
    fields++;
  }

  /** The characters of the fields that were added last, without what separated them. */
  String last(int count) {
    int before = fields - count;
    int start = before == 0 ? 0 : ends[before - 1];
    return new String(chars, start, used - start);
  }

  /** Whether there is enough for a look-up of many rows at a time. */
  boolean isFull() {
    return fields >= FIELDS || used >= CHARS;
  }

  /** Adds the fields of one of the columns to its builder. */
  void copyInto(TextColumnBuilder builder, int column, int columns) {
    builder.add(chars, ends, column, columns, fields);
  }

  void clear() {
    used = 0;
    fields = 0;
  }
}
