package dev.firstlook.inference;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Naming;
import dev.firstlook.distribution.Support;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Cells of counts: one per whole number, or ranges of them where they are very many. */
final class DiscreteCells {

  private static final long MOST = 10_000;

  private DiscreteCells() {}

  static ExpectedCounts of(
      FrequencyTable<Long> table, DiscreteDistribution model, boolean lastOrMore) {
    long n = table.total();
    Check.size(n, 1);
    Support support = model.support();
    long smallest = Long.MAX_VALUE;
    long largest = Long.MIN_VALUE;
    List<Long> values = table.values();
    for (int i = 0; i < values.size(); i++) {
      if (table.counts().get(i) > 0) {
        inSupport(values.get(i), support);
        smallest = Math.min(smallest, values.get(i));
        largest = Math.max(largest, values.get(i));
      }
    }
    double tail = Math.min(1, ExpectedCounts.USUAL_MINIMUM / n);
    if (tail < 0.5) {
      smallest = Math.min(smallest, (long) model.quantile(tail));
      largest = lastOrMore ? largest : Math.max(largest, (long) model.inverseSurvival(tail));
    }
    long[] ends = upperEnds(model, n, smallest, largest);
    return ExpectedCounts.of(
        CellNames.whole(support, ends),
        Naming.of(model),
        observed(table, ends),
        expected(model, n, ends));
  }

  private static void inSupport(long value, Support support) {
    if (!support.contains((double) value)) {
      throw new IllegalArgumentException(
          "every value must be in the support " + support + " of the model, but one was " + value);
    }
  }

  /** The last value of every cell but the last. */
  private static long[] upperEnds(DiscreteDistribution model, long n, long first, long last) {
    if (Math.subtractExact(last, first) < MOST) {
      return LongStream.range(first, last).toArray();
    }
    int cells = Math.max(2, ContinuousCells.number(n));
    return IntStream.range(1, cells)
        .mapToLong(i -> (long) model.quantile((double) i / cells))
        .distinct()
        .filter(end -> end < model.support().upper())
        .toArray();
  }

  private static long[] observed(FrequencyTable<Long> table, long[] ends) {
    long[] observed = new long[ends.length + 1];
    for (int i = 0; i < table.values().size(); i++) {
      int cell = Arrays.binarySearch(ends, table.values().get(i));
      observed[cell >= 0 ? cell : -cell - 1] += table.counts().get(i);
    }
    return observed;
  }

  private static double[] expected(DiscreteDistribution model, long n, long[] ends) {
    double[] expected = new double[ends.length + 1];
    if (ends.length == 0) {
      expected[0] = n;
      return expected;
    }
    int last = ends.length - 1;
    expected[0] = n * model.cdf((double) ends[0]);
    boolean oneByOne = last > 0 && ends[last] - ends[0] == last;
    double[] masses = oneByOne ? model.pmf(ends[1], ends[last]) : new double[0];
    for (int i = 1; i <= last; i++) {
      expected[i] =
          n
              * (oneByOne
                  ? masses[i - 1]
                  : model.intervalProbability((double) ends[i - 1], (double) ends[i]));
    }
    expected[ends.length] = n * model.survival((double) ends[last]);
    return expected;
  }
}
