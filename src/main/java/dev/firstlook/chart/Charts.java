package dev.firstlook.chart;

import dev.firstlook.data.CategoricalVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.data.LevelVariable;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.data.OrdinalVariable;
import dev.firstlook.distribution.Approximation;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.KernelDensity;
import dev.firstlook.distribution.Probability;
import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.BoxSummary;
import dev.firstlook.summary.CorrelationMethod;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.Histogram;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.Decomposition;
import dev.firstlook.timeseries.Forecast;
import dev.firstlook.timeseries.Periodogram;
import dev.firstlook.timeseries.TimeSeries;
import java.util.List;

/**
 * The pictures: each method makes a {@link Figure} from numbers that another package computed, or
 * from a variable of a data set.
 *
 * <p>Missing values (NaN) are left out, and the subtitle says how many. Infinite values have no
 * place in a picture: box and scatter plots refuse them, a histogram counts them as outside its
 * bins. Where nothing is left to draw, an {@link IllegalArgumentException} says so. Values that
 * range over more than 1.6e308 are refused too, at the latest when the figure is drawn: the
 * distance between them is no number.
 */
public final class Charts {

  private Charts() {}

  /**
   * A histogram of numbers, with bins that suit them.
   *
   * @param values the numbers; NaN means missing
   * @return the figure; counts run from 0, bars go exactly from edge to edge
   * @throws IllegalArgumentException if there is no finite value
   */
  public static Figure histogram(double... values) {
    return histogram(values, BinRule.automatic());
  }

  /**
   * A histogram of numbers, with bins by a rule.
   *
   * @param values the numbers; NaN means missing
   * @param rule how the bins are chosen
   * @return the figure; with bins of unequal width the bars show densities, not counts
   * @throws IllegalArgumentException if there is no finite value, or the rule cannot be applied
   */
  public static Figure histogram(double[] values, BinRule rule) {
    return Figure.of(HistogramPlan.of("value", values, rule));
  }

  /**
   * A histogram of a variable, with bins that suit it.
   *
   * @param variable a continuous or discrete variable
   * @return the figure; counts run from 0, bars go exactly from edge to edge
   * @throws IllegalArgumentException if there is no finite value
   */
  public static Figure histogram(NumericVariable variable) {
    return histogram(variable, BinRule.automatic());
  }

  /**
   * A histogram of a variable, with bins by a rule.
   *
   * @param variable a continuous or discrete variable
   * @param rule how the bins are chosen
   * @return the figure; with bins of unequal width the bars show densities, not counts
   * @throws IllegalArgumentException if there is no finite value, or the rule cannot be applied
   */
  public static Figure histogram(NumericVariable variable, BinRule rule) {
    return Figure.of(HistogramPlan.of(variable.name(), variable.valuesByRow(), rule));
  }

  /**
   * A histogram whose bins were counted before.
   *
   * @param histogram the bins
   * @return the figure; with bins of unequal width the bars show densities, not counts
   * @throws IllegalArgumentException if there are no bins
   */
  public static Figure histogram(Histogram histogram) {
    return Figure.of(new HistogramPlan("value", histogram, Sample.UNKNOWN, Additions.NONE));
  }

  /**
   * Bars of a table of frequencies, in the order of the table. A table with more than 40 values is
   * shown by its 20 most frequent, the others together; whole numbers stand at their places on an
   * axis of numbers.
   *
   * @param table what occurred how often
   * @return the figure
   * @throws IllegalArgumentException if the table is empty, or a whole number is beyond
   *     2<sup>53</sup>
   */
  public static Figure bars(FrequencyTable<?> table) {
    return Figure.of(BarPlan.of(table));
  }

  /**
   * Bars of the categories of a nominal variable, the most frequent first. With more than 21
   * categories the 20 most frequent are shown, and one bar for all others.
   *
   * @param variable the variable
   * @return the figure
   * @throws IllegalArgumentException if there is no observed value
   */
  public static Figure bars(CategoricalVariable variable) {
    return Figure.of(BarPlan.of(variable));
  }

  /**
   * Bars of the levels of an ordinal variable, from low to high.
   *
   * @param variable the variable
   * @return the figure; levels that do not occur keep their place, values that are none of the
   *     levels are left out and counted in the subtitle
   * @throws IllegalArgumentException if there is no level
   */
  public static Figure bars(OrdinalVariable variable) {
    return Figure.of(BarPlan.of(variable));
  }

  /**
   * Bars of the counts of a discrete variable, each at its number: numbers that do not occur leave
   * a gap.
   *
   * @param variable the variable
   * @return the figure
   * @throws IllegalArgumentException if there is no observed value
   */
  public static Figure bars(DiscreteVariable variable) {
    return Figure.of(CountPlan.of(variable));
  }

  /**
   * A box plot of numbers: box from hinge to hinge, median, whiskers, and single points for what
   * lies beyond.
   *
   * @param values the numbers; NaN means missing
   * @return the figure
   * @throws IllegalArgumentException if there is no value, or one is infinite
   */
  public static Figure box(double... values) {
    return box(BoxSummary.of(values));
  }

  /**
   * A box plot of a variable: box from hinge to hinge, median, whiskers, and single points for what
   * lies beyond.
   *
   * @param variable a continuous or discrete variable
   * @return the figure
   * @throws IllegalArgumentException if there is no observed value, or one is infinite
   */
  public static Figure box(NumericVariable variable) {
    return Figure.of(BoxPlan.of(variable.name(), BoxSummary.of(variable.valuesByRow())));
  }

  /**
   * Box plots of a variable, one per level of another, beside each other on one axis. Levels of an
   * ordinal variable come from low to high.
   *
   * @param variable a continuous or discrete variable
   * @param by a variable of the same data set; the 20 largest groups are shown if there are more
   * @return the figure
   * @throws IllegalArgumentException if there is no row without missing values, a value is
   *     infinite, or the variables differ in their number of rows
   */
  public static Figure box(NumericVariable variable, LevelVariable by) {
    return Figure.of(BoxPlan.of(variable, by));
  }

  /**
   * A box plot whose numbers were found before.
   *
   * @param box the numbers
   * @return the figure
   * @throws IllegalArgumentException if the box has no values, or one is infinite
   */
  public static Figure box(BoxSummary box) {
    return Figure.of(BoxPlan.of("value", box));
  }

  /**
   * A scatter plot: one point per row.
   *
   * @param x what runs to the right; NaN means missing
   * @param y what runs upwards, by the same rows; NaN means missing
   * @return the figure; of more than 20000 points as many are drawn, chosen by chance
   * @throws IllegalArgumentException if the lengths differ, there is no row without missing values,
   *     a value is infinite, or the values range over more than 1.6e308
   */
  public static Figure scatter(double[] x, double[] y) {
    return Figure.of(ScatterPlan.of("x", x, "y", y));
  }

  /**
   * A scatter plot of two variables of a data set: one point per row.
   *
   * @param x what runs to the right
   * @param y what runs upwards
   * @return the figure; of more than 20000 points as many are drawn, chosen by chance
   * @throws IllegalArgumentException if the numbers of rows differ, there is no row without missing
   *     values, a value is infinite, or the values range over more than 1.6e308
   */
  public static Figure scatter(NumericVariable x, NumericVariable y) {
    return Figure.of(ScatterPlan.of(x.name(), x.valuesByRow(), y.name(), y.valuesByRow()));
  }

  /**
   * A scatter plot of two variables, with the levels of a third in different colours and shapes,
   * the points drawn in the order of their rows.
   *
   * @param x what runs to the right
   * @param y what runs upwards
   * @param by what tells the points apart; if there are more than 6 groups, the smaller ones share
   *     one look
   * @return the figure; of more than 20000 points as many are drawn, chosen by chance
   * @throws IllegalArgumentException if the numbers of rows differ, there is no row without missing
   *     values, a value is infinite, or the values range over more than 1.6e308
   */
  public static Figure scatter(NumericVariable x, NumericVariable y, LevelVariable by) {
    return Figure.of(ScatterPlan.of(x, y, by));
  }

  /**
   * A heat map of the correlations of all pairs of numeric variables, by Pearson's r, with the
   * numbers in the cells.
   *
   * @param data a data set with 2 or more continuous or discrete variables; the first 25 are shown
   * @return the figure; a pair of variables uses the rows in which both have a value
   * @throws IllegalArgumentException if there are fewer than 2 such variables
   */
  public static Figure heatMap(Dataset data) {
    return heatMap(data, CorrelationMethod.PEARSON);
  }

  /**
   * A heat map of the correlations of all pairs of numeric variables, by a coefficient of choice.
   *
   * @param data a data set with 2 or more continuous or discrete variables; the first 25 are shown
   * @param method which coefficient
   * @return the figure; a pair of variables uses the rows in which both have a value
   * @throws IllegalArgumentException if there are fewer than 2 such variables
   */
  public static Figure heatMap(Dataset data, CorrelationMethod method) {
    return Figure.of(HeatMapPlan.of(data, method));
  }

  /**
   * A map of the missing values: rows from top to bottom, a column for each variable with the share
   * that is missing in its label. More than 200 rows are shown in stripes of equally many.
   *
   * @param data a data set; of more than 30 variables those with most gaps are shown
   * @return the figure
   * @throws IllegalArgumentException if there is no row
   */
  public static Figure missing(Dataset data) {
    return Figure.of(MissingPlan.of(data));
  }

  /**
   * Stacked bars of two variables of names: one bar for each level of the first, cut by the shares
   * of the levels of the second. Levels of an ordinal variable keep their order.
   *
   * @param x what the bars stand for; of more than 20 levels the largest are shown, and one bar for
   *     all others
   * @param by what cuts them; of more than 6 levels the smaller ones are put together
   * @return the figure; every bar has the length 100 %, and says how many rows it stands for
   * @throws IllegalArgumentException if the numbers of rows differ, or no row has both values
   */
  public static Figure stackedBars(LevelVariable x, LevelVariable by) {
    return Figure.of(CrossPlan.stacked(x, by));
  }

  /**
   * A mosaic of two variables of names: stacked bars that are as wide as their levels are frequent,
   * so that every area is a count. If the variables have nothing to do with each other, all bars
   * are cut at the same heights.
   *
   * @param x what the bars stand for; of more than 12 levels the largest are shown, and one bar for
   *     all others
   * @param by what cuts them; of more than 6 levels the smaller ones are put together
   * @return the figure, with the counts in it where they have room
   * @throws IllegalArgumentException if the numbers of rows differ, or no row has both values
   */
  public static Figure mosaic(LevelVariable x, LevelVariable by) {
    return Figure.of(CrossPlan.mosaic(x, by));
  }

  /**
   * Every numeric variable against every other: scatter plots below the diagonal, histograms on it,
   * correlations above it.
   *
   * @param data a data set with 2 or more continuous or discrete variables; the first 6 are shown
   * @return the figure
   * @throws IllegalArgumentException if there are fewer than 2 such variables, or a value is
   *     infinite
   */
  public static Figure pairs(Dataset data) {
    return Figure.of(PairsPlan.of(data));
  }

  /**
   * Every numeric variable against every other, with groups in different colours and shapes.
   *
   * @param data a data set with 2 or more continuous or discrete variables; the first 6 are shown
   * @param by what tells the points apart; if there are more than 6 groups, the smaller ones share
   *     one look. The correlations are those of all rows
   * @return the figure
   * @throws IllegalArgumentException if there are fewer than 2 such variables, a value is infinite,
   *     or the numbers of rows differ
   */
  public static Figure pairs(Dataset data, LevelVariable by) {
    return Figure.of(PairsPlan.of(data, by));
  }

  /**
   * Mass functions: a stick with a point at every k, from 0 to P(X = k). All but a thousandth of
   * the probability at each end is shown, and small supports are shown whole. Several stand side by
   * side; where sticks would touch, an outline is drawn.
   *
   * @param first a discrete distribution
   * @param more others to compare it with, up to 5
   * @return the figure
   * @throws IllegalArgumentException if there are more than 6
   */
  public static Figure pmf(DiscreteDistribution first, DiscreteDistribution... more) {
    return Figure.of(new PmfPlan(new Families(Families.list(first, more))));
  }

  /**
   * Density functions: areas below them are probabilities. A density without bound is cut off at a
   * height at which the rest can be read, and the subtitle says so.
   *
   * @param first a continuous distribution
   * @param more others to compare it with, up to 5
   * @return the figure
   * @throws IllegalArgumentException if there are more than 6
   */
  public static Figure pdf(ContinuousDistribution first, ContinuousDistribution... more) {
    return Figure.of(new PdfPlan(new Families(Families.list(first, more))));
  }

  /**
   * Cumulative distribution functions, P(X &lt;= x): curves of measurements, steps of counts with
   * their closed and open ends.
   *
   * @param first a distribution of any kind
   * @param more others to compare it with, up to 5
   * @return the figure
   * @throws IllegalArgumentException if there are more than 6
   */
  public static Figure cdf(Distribution first, Distribution... more) {
    return Figure.of(new CumulativePlan(new Families(Families.list(first, more)), false));
  }

  /**
   * Survival functions, P(X &gt; x).
   *
   * @param first a distribution of any kind
   * @param more others to compare it with, up to 5
   * @return the figure
   * @throws IllegalArgumentException if there are more than 6
   */
  public static Figure survival(Distribution first, Distribution... more) {
    return Figure.of(new CumulativePlan(new Families(Families.list(first, more)), true));
  }

  /**
   * Quantile functions: the value that is not exceeded with probability p.
   *
   * @param first a distribution of any kind
   * @param more others to compare it with, up to 5
   * @return the figure
   * @throws IllegalArgumentException if there are more than 6
   */
  public static Figure quantileFunction(Distribution first, Distribution... more) {
    return Figure.of(new QuantilePlan(new Families(Families.list(first, more))));
  }

  /**
   * A probability as a part of a picture: of masses the sticks that belong to the event stand out,
   * so that &lt; and &lt;= look different; of a density it is the area over the event. What would
   * be too small to be seen is enlarged, and the subtitle says so.
   *
   * @param probability such as {@code new Poisson(0.61).probability(Event.atLeast(2))}
   * @return the figure, with the value in its title and its legend
   */
  public static Figure probability(Probability probability) {
    return Figure.of(new ProbabilityPlan(probability));
  }

  /**
   * The smooth density of a sample, by Gaussian kernels with the bandwidth of R's {@code density},
   * with a stroke below the axis for every value. For another kernel or bandwidth give {@link #pdf}
   * a {@link KernelDensity}.
   *
   * @param values the numbers; NaN means missing
   * @return the figure; its description says where the peaks are
   * @throws IllegalArgumentException if there are fewer than 2 values, one is infinite, or they
   *     range over more than 1e300
   */
  public static Figure density(double... values) {
    return Figure.of(KernelPlan.of("value", values));
  }

  /**
   * The smooth density of a variable.
   *
   * @param variable a continuous or discrete variable
   * @return the figure, as of {@link #density(double...)}
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is infinite
   */
  public static Figure density(NumericVariable variable) {
    return Figure.of(KernelPlan.of(variable.name(), variable.valuesByRow()));
  }

  /**
   * The empirical cumulative distribution of numbers: at every x the share of values that are not
   * above it, with the band in which the whole curve of the population lies with 95 % confidence.
   *
   * @param values the numbers; NaN means missing
   * @param models up to 5 distributions to compare them with
   * @return the figure
   * @throws IllegalArgumentException if there is no value, or one is infinite
   */
  public static Figure ecdf(double[] values, Distribution... models) {
    return Figure.of(EcdfPlan.of("value", values, List.of(models)));
  }

  /**
   * The empirical cumulative distribution of a variable.
   *
   * @param variable a continuous or discrete variable
   * @param models up to 5 distributions to compare it with
   * @return the figure, as of {@link #ecdf(double[], Distribution...)}
   * @throws IllegalArgumentException if there is no value, or one is infinite
   */
  public static Figure ecdf(NumericVariable variable, Distribution... models) {
    return Figure.of(EcdfPlan.of(variable.name(), variable.valuesByRow(), List.of(models)));
  }

  /**
   * Observed counts as bars and what a distribution lets expect as points.
   *
   * @param table whole numbers and how often each occurred
   * @param model such as one that was fitted to the table
   * @return the figure; its description says where the counts are farthest apart
   * @throws IllegalArgumentException if nothing was counted, or a number is not whole
   */
  public static Figure observedAndExpected(
      FrequencyTable<? extends Number> table, DiscreteDistribution model) {
    return Figure.of(new ExpectedPlan(Expected.of("value", table, model), false));
  }

  /**
   * Observed counts as bars and what a distribution lets expect as points.
   *
   * @param variable a variable of counts
   * @param model such as one that was fitted to the variable
   * @return the figure; its description says where the counts are farthest apart
   * @throws IllegalArgumentException if there is no observed value
   */
  public static Figure observedAndExpected(DiscreteVariable variable, DiscreteDistribution model) {
    return Figure.of(new ExpectedPlan(Expected.of(variable, model), false));
  }

  /**
   * A hanging rootogram: bars as high as the square root of the observed counts hang from the
   * square root of the expected ones. Where a bar does not end at 0, the model is off.
   *
   * @param table whole numbers and how often each occurred
   * @param model such as one that was fitted to the table
   * @return the figure; its description says where the square roots are farthest apart
   * @throws IllegalArgumentException if nothing was counted, or a number is not whole
   */
  public static Figure rootogram(
      FrequencyTable<? extends Number> table, DiscreteDistribution model) {
    return Figure.of(new ExpectedPlan(Expected.of("value", table, model), true));
  }

  /**
   * A hanging rootogram of a variable.
   *
   * @param variable a variable of counts
   * @param model such as one that was fitted to the variable
   * @return the figure, as of {@link #rootogram(FrequencyTable, DiscreteDistribution)}
   * @throws IllegalArgumentException if there is no observed value
   */
  public static Figure rootogram(DiscreteVariable variable, DiscreteDistribution model) {
    return Figure.of(new ExpectedPlan(Expected.of(variable, model), true));
  }

  /**
   * A discrete distribution as bars of width 1 and what approximates it: masses as points,
   * densities as curves.
   *
   * @param exact such as a binomial distribution
   * @param first such as the Poisson distribution with the same mean
   * @param more such as the normal distribution with the same mean and variance; up to 4
   * @return the figure
   * @throws IllegalArgumentException if there are more than 5, or one is a sample
   */
  public static Figure approximation(
      DiscreteDistribution exact, Distribution first, Distribution... more) {
    return Figure.of(new ApproximationPlan(exact, Families.list(first, more), ""));
  }

  /**
   * An approximation and what it approximates, with the distance between them.
   *
   * @param approximation such as {@code new Binomial(100, 0.03).poissonApproximation()}
   * @return the figure
   */
  public static Figure approximation(Approximation approximation) {
    return Figure.of(ApproximationPlan.of(approximation));
  }

  /**
   * A Q-Q plot: the values of a sample against the quantiles of a model, with the line on which
   * both are the same and a band in which each point by itself lies in 95 % of samples. Where the
   * model is so far off that the points would be pressed flat, line and band are left out, and the
   * subtitle says so.
   *
   * @param values the numbers; NaN means missing
   * @param model the model
   * @return the figure; its description says how many points lie outside the band
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is infinite
   */
  public static Figure qq(double[] values, ContinuousDistribution model) {
    return Figure.of(ComparisonPlan.qq("value", values, model));
  }

  /**
   * A Q-Q plot of a variable.
   *
   * @param variable a continuous or discrete variable
   * @param model the model
   * @return the figure, as of {@link #qq(double[], ContinuousDistribution)}
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is infinite
   */
  public static Figure qq(NumericVariable variable, ContinuousDistribution model) {
    return Figure.of(ComparisonPlan.qq(variable.name(), variable.valuesByRow(), model));
  }

  /**
   * A P-P plot: P(X &lt;= x) under a model against the share of the sample, with line and band as
   * in a Q-Q plot. It shows the middle of a distribution better, and the tails less well.
   *
   * @param values the numbers; NaN means missing
   * @param model the model
   * @return the figure; its description says how many points lie outside the band
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is infinite
   */
  public static Figure pp(double[] values, ContinuousDistribution model) {
    return Figure.of(ComparisonPlan.pp("value", values, model));
  }

  /**
   * A P-P plot of a variable.
   *
   * @param variable a continuous or discrete variable
   * @param model the model
   * @return the figure, as of {@link #pp(double[], ContinuousDistribution)}
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is infinite
   */
  public static Figure pp(NumericVariable variable, ContinuousDistribution model) {
    return Figure.of(ComparisonPlan.pp(variable.name(), variable.valuesByRow(), model));
  }

  /**
   * A line of values over time, on an axis of real dates. Where values are missing the line is
   * broken; of a long series what can be seen of it is drawn. {@link Figure#with} puts another
   * series over it.
   *
   * @param series the series
   * @return the figure
   * @throws IllegalArgumentException if there is no value
   */
  public static Figure series(TimeSeries series) {
    return Figure.of(new SeriesPlan(List.of(series)));
  }

  /**
   * A series taken apart: observed, trend, seasons and remainder in panels above one axis of time,
   * with outliers marked in the remainder. Each panel has its own scale; the grey bars at the right
   * are equally long in units of the series (in a multiplicative model those of the ratios apart),
   * so that a long one belongs to a small component.
   *
   * @param parts the decomposition
   * @return the figure; {@link Figure#yLabel} names its first panel
   * @throws IllegalArgumentException if there is no value
   */
  public static Figure decomposition(Decomposition parts) {
    return Figure.of(new DecompositionPlan(parts));
  }

  /**
   * Autocorrelations: a stroke for each lag from 1 on, and the bounds of white noise. The axis
   * reaches 1 where a correlation is above 0.5.
   *
   * @param past the autocorrelations of a series
   * @return the figure
   */
  public static Figure acf(Autocorrelation past) {
    return Figure.of(new CorrelogramPlan(past, false));
  }

  /**
   * Partial autocorrelations: a stroke for each lag from 1 on, and the bounds of white noise.
   *
   * @param past the autocorrelations of a series
   * @return the figure
   */
  public static Figure pacf(Autocorrelation past) {
    return Figure.of(new CorrelogramPlan(past, true));
  }

  /**
   * The power of a series at each frequency, with the strongest marked.
   *
   * @param periodogram the power
   * @return the figure
   */
  public static Figure periodogram(Periodogram periodogram) {
    return Figure.of(new PeriodogramPlan(periodogram, false));
  }

  /**
   * A periodogram with a logarithmic axis of power, which shows weak frequencies beside strong
   * ones. What has no power, or less than 1e-12 of the highest, is drawn at the lower edge.
   *
   * @param periodogram the power
   * @return the figure
   */
  public static Figure logPeriodogram(Periodogram periodogram) {
    return Figure.of(new PeriodogramPlan(periodogram, true));
  }

  /**
   * The rounds of a season over one another: a line for each year, week or day, the later the
   * darker, the last in its own colour.
   *
   * @param series a series with a period; of several the shortest counts, see {@link
   *     TimeSeries#withPeriods}
   * @return the figure
   * @throws IllegalArgumentException if there is no value or no period
   */
  public static Figure seasonal(TimeSeries series) {
    return Figure.of(new SeasonalPlan(series, SeriesWords.requirePeriod(series)));
  }

  /**
   * A series sorted by season: for each month, weekday or hour the line of its values over the
   * years, weeks or days, and a stroke at their mean.
   *
   * @param series a series with a period; of several the shortest counts
   * @return the figure
   * @throws IllegalArgumentException if there is no value or no period, or it is longer than 60
   */
  public static Figure subseries(TimeSeries series) {
    return Figure.of(new SubseriesPlan(series, SeriesWords.requirePeriod(series)));
  }

  /**
   * Each value of a series against the one some steps before it.
   *
   * @param series the series
   * @param lag how many steps lie between, 1 to size - 1
   * @return the figure; of more than 20000 pairs so many are drawn, chosen by chance
   * @throws IllegalArgumentException if the lag is out of range, or no pair is without a gap
   */
  public static Figure lag(TimeSeries series, int lag) {
    return Figure.of(new LagPlan(series, lag));
  }

  /**
   * Days as cells of a calendar, the darker the higher: a block for each year, a column for each
   * week, from Monday at the top to Sunday.
   *
   * @param series a series of days, within at most 50 years
   * @return the figure
   * @throws IllegalArgumentException if there is no value, the step is no day, or there are more
   *     years
   */
  public static Figure calendar(TimeSeries series) {
    return Figure.of(new CalendarPlan(series));
  }

  /**
   * A forecast as a fan: the observed values, the expected ones, and the intervals in which the
   * next values lie with probability 0.8 and 0.95.
   *
   * @param forecast what is expected
   * @return the figure; of a long series its last values are shown
   */
  public static Figure forecast(Forecast forecast) {
    return Figure.of(FanPlan.of(forecast));
  }
}
