package dev.firstlook.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some thousand parsed rows on their way into the columns. Parsing is one stream of characters, but
 * columns are independent: a full batch goes into all of them at once, on as many cores as there
 * are.
 */
final class RowBatch {
  private static final int FIELDS = 1 << 17;
  private static final int CHARS = 1 << 20;

  private final TextColumnBuilder[] columns;
  private char[] chars = new char[1 << 12];
  private int[] ends = new int[1 << 9];
  private int used;
  private int fields;

  RowBatch(TextColumnBuilder[] columns) {
    this.columns = columns;
  }

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

  /** Tells that a row is complete, which is when a full batch can be emptied. */
  void endRow() {
    if (fields >= FIELDS || used >= CHARS) {
      empty();
    }
  }

  /** Moves all rows into the columns. */
  void empty() {
    IntStream.range(0, columns.length).parallel().forEach(this::emptyInto);
    used = 0;
    fields = 0;
  }

  private void emptyInto(int column) {
    TextColumnBuilder builder = columns[column];
    for (int field = column; field < fields; field += columns.length) {
      int start = field == 0 ? 0 : ends[field - 1];
      builder.add(chars, start, ends[field] - start);
    }
  }
}
