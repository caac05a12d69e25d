package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a histogram besides its bars.
 *
 * @param onDensityScale whether the bars show densities even if counts would do
 * @param curves densities to compare the bars with
 * @param rug whether every value is marked below the axis
 */
record Additions(boolean onDensityScale, List<ContinuousDistribution> curves, boolean rug) {

  static final Additions NONE = new Additions(false, List.of(), false);

  Additions {
    curves = List.copyOf(curves);
  }

  Additions with(List<ContinuousDistribution> more) {
    List<ContinuousDistribution> all = new ArrayList<>(curves);
    all.addAll(more);
    return new Additions(true, all, rug);
  }

  Additions withRug() {
    return new Additions(onDensityScale, curves, true);
  }
}
