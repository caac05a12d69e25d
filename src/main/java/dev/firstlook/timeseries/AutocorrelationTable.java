package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Autocorrelations lag by lag, each with a bar, and a star beyond the bound of white noise. */
final class AutocorrelationTable {

  private static final int HALF_BAR = 20;

  private AutocorrelationTable() {}

  /** The lags from 1 to the last. */
  static TextTable of(Autocorrelation past, int last) {
    double[] partial = past.pacf();
    List<List<String>> rows = new ArrayList<>();
    for (int h = 1; h <= last; h++) {
      double r = past.acf(h);
      String mark = Math.abs(r) > past.whiteNoiseBound() ? "*" : "";
      rows.add(List.of(Integer.toString(h), fixed(r), mark, bar(r), fixed(partial[h])));
    }
    return new TextTable(
        "", List.of("lag", "acf", "", "-1" + gap() + "0" + gap() + "1", "pacf"), rows);
  }

  private static String fixed(double value) {
    return Double.isNaN(value) ? "-" : Numbers.fixed(value, 3);
  }

  private static String gap() {
    return " ".repeat(HALF_BAR - 1);
  }

  private static String bar(double r) {
    // With gaps a correlation may be beyond 1: the bar ends there, the number says how far.
    int length = (int) Math.round(Math.min(1, Math.abs(r)) * HALF_BAR);
    String left = r < 0 ? "█".repeat(length) : "";
    String right = r < 0 ? "" : "█".repeat(length);
    return " ".repeat(HALF_BAR - left.length() + 1) + left + "│" + right;
  }
}
