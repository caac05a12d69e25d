package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.summary.NumericSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a decomposition reads. */
final class DecompositionText {

  private static final double ROUNDING = 1e-6;
  private static final int OUTLIERS_SHOWN = 3;
  private static final double MOST_DISREGARDED = 0.02;

  private DecompositionText() {}

  static String of(Decomposition parts) {
    TimeSeries observed = parts.observed();
    StringBuilder text =
        new StringBuilder(
            "%s of %s, %s: strength of trend %s, of season %s"
                .formatted(
                    parts.method(),
                    Escape.terminal(observed.name()),
                    parts.model().word(),
                    strength(parts, parts.trendStrength()),
                    strength(parts, parts.seasonalStrength())));
    text.append('\n')
        .append(observed.axis().step().counted(observed.size()))
        .append(", ")
        .append(observed.span())
        .append(season(parts))
        .append('\n')
        .append(table(parts));
    text.append('\n');
    if (parts.trend().missing() > 0) {
      text.append(trendMissing(parts)).append("; ");
    }
    return text.append(outliers(parts))
        .append(strengthsWithoutOutliers(parts))
        .append(rounding(parts))
        .append(parts.isTold() ? "" : "\n" + whyNotTold(parts))
        .toString();
  }

  /**
   * The strengths count outliers in; a robust fit has set them aside, and is judged without too.
   */
  private static String strengthsWithoutOutliers(Decomposition parts) {
    List<Outlier> outliers = parts.outliers();
    if (outliers.isEmpty() || !parts.isRobust()) {
      return "";
    }
    int period = parts.seasonals().lastKey();
    double trend = parts.strength(parts.trend(), period, outliers);
    double season = parts.strength(parts.seasonal(), period, outliers);
    return "\nwith "
        + (outliers.size() == 1 ? "this outlier" : "these outliers")
        + " left out: strength of trend "
        + strength(parts, trend)
        + ", of season "
        + strength(parts, season);
  }

  private static String strength(Decomposition parts, double strength) {
    return Double.isNaN(strength)
        ? (parts.isTold() ? "none" : "not defined")
        : Numbers.fixed(strength, 2);
  }

  /** Why there are no strengths, where a season takes the remainder with it. */
  static String whyNotTold(Decomposition parts) {
    return ("most of the %s positions of the cycle have a remainder once or never: such a value goes"
            + " into the season as a whole, noise included, and how strong that is cannot be told")
        .formatted(parts.seasonals().lastKey());
  }

  private static String season(Decomposition parts) {
    String periods = Periods.words(parts.seasonals().keySet());
    if (Rounding.isLevel(parts.seasonal().raw())) {
      return ", no season of " + periods;
    }
    return ", season of "
        + periods
        + (Rounding.isLevel(parts.seasonals().firstEntry().getValue().raw())
            ? ""
            : ", highest " + parts.peak().label() + ", lowest " + parts.trough().label());
  }

  /** Which components were taken for none, since all that they vary by is rounding. */
  private static String rounding(Decomposition parts) {
    List<String> level = new ArrayList<>();
    List<TimeSeries> components = new ArrayList<>(List.of(parts.trend()));
    components.addAll(parts.seasonals().values());
    components.add(parts.remainder());
    for (TimeSeries component : components) {
      if (Rounding.isLevel(component.raw())) {
        level.add(component.name());
      }
    }
    return level.isEmpty()
        ? ""
        : "\nconstant up to rounding (1e-12 of the largest value): " + String.join(", ", level);
  }

  /** How much has no trend, such as {@code trend missing at 12 of 144 months}. */
  static String trendMissing(Decomposition parts) {
    TimeSeries trend = parts.trend();
    return "trend missing at "
        + trend.missing()
        + " of "
        + trend.axis().step().counted(trend.size());
  }

  /** Only where there is a remainder can a value be seen to be far off. */
  private static String outliers(Decomposition parts) {
    List<Outlier> outliers = parts.outliers();
    TimeSeries remainder = parts.remainder();
    int seen = remainder.size() - remainder.missing();
    String among =
        remainder.missing() == 0
            ? ""
            : " among the " + Numbers.counted(seen, "value") + " with a remainder";
    if (outliers.isEmpty()) {
      return "no outliers" + among + disregarded(parts, outliers);
    }
    List<String> shown = outliers.stream().limit(OUTLIERS_SHOWN).map(Outlier::toString).toList();
    int more = outliers.size() - shown.size();
    return Numbers.counted(outliers.size(), "outlier")
        + among
        + ": "
        + String.join("; ", shown)
        + (more == 0 ? "" : "; and " + more + " more")
        + disregarded(parts, outliers);
  }

  /**
   * A robust fit that follows single values disregards others that are no farther off than noise.
   */
  private static String disregarded(Decomposition parts, List<Outlier> outliers) {
    double[] weights = parts.robustnessWeights().raw();
    int none = 0;
    for (double weight : weights) {
      none += weight < Robustness.NO_WEIGHT ? 1 : 0;
    }
    for (Outlier outlier : outliers) {
      none -= outlier.weight() < Robustness.NO_WEIGHT ? 1 : 0;
    }
    if (none <= MOST_DISREGARDED * weights.length) {
      return "";
    }
    boolean changes =
        parts.seasonals().entrySet().stream()
            .anyMatch(s -> changes(s.getValue().raw(), s.getKey()));
    return "\n"
        + Numbers.counted(none, "more value")
        + " disregarded, but no farther off than values a cycle apart differ: the fit follows single"
        + " values"
        + (changes ? ";\na season that is the same in every cycle, periodic(), does so less" : "");
  }

  private static boolean changes(double[] season, int period) {
    for (int i = period; i < season.length; i++) {
      if (season[i] != season[i - period]) {
        return true;
      }
    }
    return false;
  }

  static TextTable table(Decomposition parts) {
    // The trend is shown beside the values; what is about 0 or 1 has digits of its own.
    double spread = spread(parts.observed());
    TextTable table =
        TextTable.of("", "component", "mean", "standard deviation", "smallest", "largest")
            .row(cells(parts.observed().name(), parts.observed(), spread))
            .row(cells("trend", parts.trend(), spread));
    for (Map.Entry<Integer, TimeSeries> season : parts.seasonals().entrySet()) {
      table =
          table.row(cells(season.getValue().name(), season.getValue(), spread(season.getValue())));
    }
    return table.row(cells("remainder", parts.remainder(), spread(parts.remainder())));
  }

  /** Within which the values of a series, and its trend, are shown. */
  static double spread(TimeSeries series) {
    NumericSummary s = NumericSummary.of(series.raw());
    return Numbers.spread(s.minimum(), s.lowerQuartile(), s.upperQuartile(), s.maximum());
  }

  private static String[] cells(String name, TimeSeries component, double spread) {
    NumericSummary summary = NumericSummary.of(component.raw());
    return new String[] {
      name,
      Numbers.within(withoutRounding(summary.mean(), summary.standardDeviation()), spread),
      Numbers.text(summary.standardDeviation()),
      Numbers.within(summary.minimum(), spread),
      Numbers.within(summary.maximum(), spread)
    };
  }

  /** A season sums to 0 but for rounding, which says nothing. */
  private static double withoutRounding(double mean, double spread) {
    return Math.abs(mean) < ROUNDING * spread ? 0 : mean;
  }
}
