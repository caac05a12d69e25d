package dev.firstlook.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Takes parsed rows into the columns of a table. Parsing is one stream of characters, but columns
 * are independent: while one batch of rows is being filled, the one before it goes into all columns
 * on as many cores as there are.
 */
final class RowPipeline {
  private final TextColumnBuilder[] columns;
  private final List<ForkJoinTask<?>> running = new ArrayList<>();
  private RowBatch filling = new RowBatch();
  private RowBatch emptying = new RowBatch();

  RowPipeline(TextColumnBuilder[] columns) {
    this.columns = columns;
  }

  /** Adds the next field of the current row. */
  void add(char[] buffer, int offset, int length) {
    filling.add(buffer, offset, length);
  }

  /** The characters of the last fields of the current row. */
  String last(int fields) {
    return filling.last(fields);
  }

  /** Tells that a row is complete, which is when a full batch can go on. */
  void endRow() {
    if (filling.isFull()) {
      passOn();
    }
  }

  /** Waits until all rows are in the columns. */
  void finish() {
    passOn();
    await();
  }

  private void passOn() {
    await();
    RowBatch full = filling;
    filling = emptying;
    emptying = full;
    for (int c = 0; c < columns.length; c++) {
      int column = c;
      running.add(
          ForkJoinPool.commonPool()
              .submit(() -> full.copyInto(columns[column], column, columns.length)));
    }
  }

  /** Joins from the end: whoever waits takes over what the others have not begun. */
  private void await() {
    for (int task = running.size() - 1; task >= 0; task--) {
      running.get(task).join();
    }
    running.clear();
    emptying.clear();
  }
}
