package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a series is made of, before it is taken apart: is there a season, and of which periods? Does
 * it grow with the level? Is there a trend, or a jump? And which method suits it.
 *
 * <pre>{@code
 * DecompositionAdvice advice = DecompositionAdvice.of(SeriesDatasets.airPassengers());
 * System.out.println(advice);               // season of 12 months, multiplicative; upward trend
 * advice.decomposition();                   // by the method that it recommends
 * DecompositionAdvice.of(SeriesDatasets.nileFlow());       // no season; a level shift in 1899
 * }</pre>
 *
 * <p>The periods are those of {@link SeasonalPeriods}; a period that the series declares is tested
 * by itself if it is not found among all others, and is preferred to another length of the same
 * season if it is within three standard errors. Whether the season grows is seen by {@link
 * SpreadEvidence}, what the level does by {@link LevelEvidence}, on the series without its seasons.
 * If a season grows with the level, all of it is looked at again in logarithms, in which it does
 * not.
 *
 * <p>One wild value can hide a season, or make one that stays seem to grow. So where there are
 * outliers, seasons and model are looked for again with these put onto the smooth line, and the
 * text says so; the series itself, and what takes it apart, keeps them.
 *
 * <p>Advice is not a proof. Each test can find at its level what is not there, and a short or noisy
 * series can hide what is. A declared period is tested at the level in addition to all others, so
 * that a season is found where there is none in up to 8 of 100 series of noise. Of a season of
 * which there are fewer than 3 cycles the text says that this is little evidence.
 */
public final class DecompositionAdvice implements Explainable, Tabular {

  private static final double LEVEL = 0.05;

  private final TimeSeries series;
  private final SeasonalLook asItIs;
  private final SeasonalLook look;
  private final LevelEvidence level;
  private final List<Outlier> outliers;

  private DecompositionAdvice(TimeSeries series) {
    this.series = series;
    this.asItIs = SeasonalLook.asItIs(series, LEVEL);
    this.look = asItIs.withoutOutliers();
    FarValues far = look.far();
    LevelEvidence found =
        LevelEvidence.of(far.values(), far.without(), look.window(), LEVEL, look.rounding());
    this.level = look.inLogarithms() ? found : found.restored(look.magnitude());
    this.outliers =
        IntStream.range(0, series.size()).filter(far::isFar).mapToObj(this::outlier).toList();
  }

  /**
   * The advice for a series.
   *
   * @param series at least 8 observed values; NaN means missing. If it declares periods, it has at
   *     least two whole cycles of each
   * @return the advice
   * @throws IllegalArgumentException if fewer than 8 values are observed, or the series is shorter
   *     than two whole cycles of a period that it declares; the message says what would be enough
   */
  public static DecompositionAdvice of(TimeSeries series) {
    for (int period : series.periods()) {
      Periods.checkLength(series, period);
    }
    return new DecompositionAdvice(series);
  }

  /**
   * The seasons, if there are any, and cycles that are none.
   *
   * @return the periods with their evidence; of the logarithms if the model is multiplicative
   */
  public SeasonalPeriods periods() {
    return look.periods();
  }

  /**
   * Whether there is a season.
   *
   * @return true if at least one period was found
   */
  public boolean isSeasonal() {
    return !periods().isEmpty();
  }

  /**
   * Whether there are ups and downs of no fixed length, or of one that is no whole number of steps.
   *
   * @return true if a cycle was found that is no season
   */
  public boolean isCyclic() {
    return periods().cycle().isPresent();
  }

  /**
   * Whether the season grows with the level.
   *
   * @return the model; additive if there is no season, or none in logarithms
   */
  public DecompositionModel model() {
    return look.model();
  }

  /** Whether periods and level are those of the logarithms. */
  boolean inLogarithms() {
    return look.inLogarithms();
  }

  /** Whether spread and level could be compared, for which all values must be positive. */
  boolean isPositive() {
    return look.isPositive();
  }

  /** Whether seasons and model are those of a series with outliers put onto the smooth line. */
  boolean isReplaced() {
    return look != asItIs && !outliers.isEmpty();
  }

  /**
   * Why the model.
   *
   * @return spread against level
   */
  public SpreadEvidence spread() {
    return look.spread();
  }

  /** The period of the cycles of which spread and level were compared; 0 without a season. */
  int spreadPeriod() {
    return look.spreadPeriod();
  }

  /** The seasons and the model that outliers would make believe in. */
  SeasonalLook asItIs() {
    return asItIs;
  }

  /**
   * What the level does.
   *
   * @return trend, shift or neither, with the tests; of the logarithms if the model is
   *     multiplicative
   */
  public LevelEvidence level() {
    return level;
  }

  /**
   * The values far from trend and season: beyond the quartiles of what a moving median leaves, and
   * of what a moving average without outliers leaves, by more than three times their distance; of
   * more than some 7000 values by as much more as makes pure noise have an outlier in 2 of 100
   * series. Where a season changes, a value that is like those of the cycles around is none. A
   * value that is not far among those at its position of the cycle is none, and more than a tenth
   * of all are none: such values are what the series is made of.
   *
   * @return the outliers in order of time, with the moving average and the mean seasons as what was
   *     expected, and weight 0; empty if there are none
   */
  public List<Outlier> outliers() {
    return outliers;
  }

  private Outlier outlier(int i) {
    double value = series.raw()[i];
    double expected = look.expected(i);
    double remainder = inLogarithms() ? value / expected : value - expected;
    return new Outlier(i, series.label(i), value, expected, remainder, 0);
  }

  /**
   * The series with the periods that were found in place of its own, except those of which a
   * position is never observed, such as the week of a series without weekends: by these it cannot
   * be taken apart.
   *
   * @return the series
   */
  public TimeSeries series() {
    return series.withPeriods(usable().stream().mapToInt(Integer::intValue).toArray());
  }

  /** The periods by which the series can be taken apart. */
  private List<Integer> usable() {
    return periods().periods().stream().filter(period -> neverObserved(period).isEmpty()).toList();
  }

  /** The positions of a cycle at which no value is observed. */
  List<String> neverObserved(int period) {
    return Periods.neverObserved(series, period);
  }

  Optional<Recommendation> recommendation() {
    List<Integer> usable = usable();
    return usable.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Recommendation.of(
                usable, series.size(), model(), series.missing() > 0, isRobust(), changes(usable)));
  }

  private boolean isRobust() {
    return !outliers.isEmpty() && !look.far().isOfEvents();
  }

  /** Whether an only season that does not grow with the level changes all the same. */
  private boolean changes(List<Integer> usable) {
    return usable.size() == 1
        && model() == DecompositionModel.ADDITIVE
        && look.change(usable.get(0)).isClear();
  }

  /**
   * A method that suits the series, for {@link #series()}, which has the periods that were found.
   *
   * @return the method; empty if there is no season, or of all seasons a position of the cycle is
   *     never observed, so that no method can take them apart
   */
  public Optional<Decomposer> decomposer() {
    return recommendation().map(Recommendation::decomposer);
  }

  /**
   * The series taken apart by the method that suits it.
   *
   * @return the components; empty if there is no season that can be taken apart, see {@link
   *     #decomposer}
   */
  public Optional<Decomposition> decomposition() {
    return decomposer().map(method -> method.decompose(series()));
  }

  /**
   * The evidence, question by question.
   *
   * @return one table
   */
  @Override
  public List<TextTable> tables() {
    return List.of(AdviceWording.table(this));
  }

  /**
   * The verdicts with the steps that led to them.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return AdviceWording.working(this);
  }

  /**
   * The verdicts, the reasons in a paragraph, and the evidence in a table.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    return AdviceWording.text(this);
  }
}
