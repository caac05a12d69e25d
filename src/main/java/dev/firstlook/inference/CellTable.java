package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.inference.ExpectedCounts.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the cells of a chi-squared test are shown: all of them, or the twenty that matter most. */
final class CellTable {

  private CellTable() {}

  static TextTable of(ExpectedCounts counts) {
    return of(counts.cells(), Cell::contribution, "(O - E)²/E");
  }

  static TextTable of(List<Cell> cells, ToDoubleFunction<Cell> contribution, String heading) {
    List<Cell> shown = Foremost.of(cells, c -> Math.abs(contribution.applyAsDouble(c)));
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : shown) {
      rows.add(
          List.of(
              cell.name(),
              Long.toString(cell.observed()),
              Numbers.fixed(cell.expected(), 2),
              Numbers.fixed(contribution.applyAsDouble(cell), 3)));
    }
    return new TextTable(
        Foremost.title(shown.size(), cells.size(), "cells"),
        List.of("cell", "observed", "expected", heading),
        rows);
  }
}
