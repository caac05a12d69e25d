package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.List;
import java.util.stream.IntStream;

/** A few of the points of a plot, evenly spread, with their band. */
final class PointTable {

  private static final int MOST = 11;

  private PointTable() {}

  static TextTable of(
      double[] x, double[] y, String xName, String yName, PointwiseBand.Scale scale) {
    int n = x.length;
    int shown = Math.min(MOST, n);
    double level = ProportionInterval.USUAL_LEVEL;
    List<List<String>> rows =
        IntStream.range(0, shown)
            .map(k -> (int) Math.round((double) k * (n - 1) / (shown - 1)))
            .mapToObj(
                i ->
                    List.of(
                        Integer.toString(i + 1),
                        Numbers.text(x[i]),
                        Numbers.text(y[i]),
                        Numbers.text(PointwiseBand.lower(i, n, level, scale)),
                        Numbers.text(PointwiseBand.upper(i, n, level, scale))))
            .toList();
    String title = shown < n ? "%s of %s points".formatted(shown, n) : "";
    return new TextTable(title, List.of("i", xName, yName, "band from", "to"), rows);
  }
}
