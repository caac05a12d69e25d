package dev.firstlook.summary;

import dev.firstlook.explain.Bars;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/** How a {@link Histogram} reads. */
final class HistogramWording {

  private static final int ROWS = 30;
  private static final int BAR = 30;

  private HistogramWording() {}

  static String sketch(Histogram histogram, int width) {
    List<Histogram.Bin> bins = histogram.bins();
    if (bins.isEmpty()) {
      return "";
    }
    double start = bins.get(0).lower();
    double end = bins.get(bins.size() - 1).upper();
    double[] heights = new double[width];
    for (Histogram.Bin bin : bins) {
      // where the bin begins and ends, in characters
      double from = width * fraction(bin.lower(), start, end);
      double to = width * fraction(bin.upper(), start, end);
      for (int i = (int) from; i < Math.min(width, Math.ceil(to)); i++) {
        double part = (Math.min(i + 1.0, to) - Math.max(i, from)) / (to - from);
        heights[i] += part > 1e-9 ? bin.count() * part : 0;
      }
    }
    return Bars.standing(heights);
  }

  /** Where a number lies between two others, 0 to 1, also where their distance overflows. */
  private static double fraction(double x, double start, double end) {
    return Double.isInfinite(end - start)
        ? (x / 2 - start / 2) / (end / 2 - start / 2)
        : (x - start) / (end - start);
  }

  /** Of many bins, as many to a row as it takes to have at most thirty rows. */
  static TextTable table(Histogram histogram) {
    List<Histogram.Bin> rows = rows(histogram);
    double highest = rows.stream().mapToDouble(Histogram.Bin::density).max().orElse(0);
    double n = histogram.count();
    int digits = digits(rows);
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Histogram.Bin row = rows.get(i);
      cells.add(
          List.of(
              "[%s, %s%s"
                  .formatted(
                      Numbers.within(row.lower(), row.width(), digits),
                      Numbers.within(row.upper(), row.width(), digits),
                      i == rows.size() - 1 ? "]" : ")"),
              Long.toString(row.count()),
              n == 0 ? "-" : Numbers.percent(row.count() / n),
              Bars.lying(row.density() / highest, BAR)));
    }
    int perRow = binsPerRow(histogram);
    String title = perRow == 1 ? "" : perRow + " bins to a row";
    return new TextTable(title, List.of("bin", "count", "share", ""), cells);
  }

  private static int binsPerRow(Histogram histogram) {
    return Math.max(1, (histogram.bins().size() + ROWS - 1) / ROWS);
  }

  private static List<Histogram.Bin> rows(Histogram histogram) {
    List<Histogram.Bin> bins = histogram.bins();
    int perRow = binsPerRow(histogram);
    List<Histogram.Bin> rows = new ArrayList<>();
    for (int i = 0; i < bins.size(); i += perRow) {
      List<Histogram.Bin> merged = bins.subList(i, Math.min(bins.size(), i + perRow));
      double lower = merged.get(0).lower();
      double upper = merged.get(merged.size() - 1).upper();
      long count = merged.stream().mapToLong(Histogram.Bin::count).sum();
      rows.add(Histogram.Bin.of(lower, upper, count, histogram.count()));
    }
    return rows;
  }

  /** As many digits as it takes to tell the edges apart, six if that is enough. */
  private static int digits(List<Histogram.Bin> rows) {
    int digits = 6;
    while (digits < 17 && isTooShort(rows, digits)) {
      digits++;
    }
    return digits;
  }

  private static boolean isTooShort(List<Histogram.Bin> rows, int digits) {
    return rows.stream()
        .anyMatch(
            row ->
                Numbers.within(row.lower(), row.width(), digits)
                    .equals(Numbers.within(row.upper(), row.width(), digits)));
  }

  static String text(Histogram histogram) {
    StringBuilder text = new StringBuilder("Histogram of ");
    text.append(Wording.values(histogram.count(), histogram.missing()));
    if (histogram.bins().isEmpty()) {
      text.append(", no bins");
    } else {
      text.append(" in ").append(Numbers.counted(histogram.bins().size(), "bin"));
      text.append(" (").append(histogram.rule()).append(")\n").append(table(histogram));
    }
    if (histogram.below() > 0) {
      text.append('\n').append(Numbers.counted(histogram.below(), "value")).append(" below");
    }
    if (histogram.above() > 0) {
      text.append('\n').append(Numbers.counted(histogram.above(), "value")).append(" above");
    }
    return text.toString();
  }
}
