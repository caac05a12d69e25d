package dev.firstlook.benchmark;

import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.Stl;
import dev.firstlook.timeseries.TimeSeries;
import java.util.List;
import java.util.SplittableRandom;

/**
 * STL of a million values in little memory: it ends only if the heap has room for all arrays at
 * once. A heap of 104 MB holds 13 arrays of a million doubles, among them the series itself.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark -Dbenchmark=dev.firstlook.benchmark.StlMemory \
 *     -Dbenchmark.options="-XX:+UseSerialGC -Xmn3m -Xmx104m"
 * }</pre>
 */
public final class StlMemory {
  private static final int SIZE = 1_000_000;

  private StlMemory() {}

  /**
   * Runs each kind of STL, with and without gaps.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    long room = Runtime.getRuntime().maxMemory() / (8L * SIZE);
    for (boolean gaps : new boolean[] {false, true}) {
      TimeSeries series = series(gaps);
      for (Stl stl :
          List.of(
              Stl.withSeasonalWindow(7),
              Stl.periodic().robust(),
              Stl.withSeasonalWindow(7).robust().seasonalJump(1).trendJump(1).lowPassJump(1))) {
        Decomposition parts = stl.decompose(series);
        System.out.println(
            (gaps ? "with gaps, " : "without gaps, ")
                + stl
                + ": trend ends at "
                + parts.trend().value(SIZE - 1)
                + ", heap of "
                + room
                + " arrays");
      }
    }
  }

  private static TimeSeries series(boolean gaps) {
    SplittableRandom random = new SplittableRandom(1);
    double[] values = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      values[i] = gaps && i % 9 == 0 ? Double.NaN : i % 24 + random.nextGaussian();
    }
    return TimeSeries.of(values, 24);
  }
}
