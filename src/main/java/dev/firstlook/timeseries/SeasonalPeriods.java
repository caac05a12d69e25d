package dev.firstlook.timeseries;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * After how many steps does a series repeat? The periods at which a season stands out of the
 * periodogram and of the autocorrelation at a significance level, each with its evidence. There may
 * be several; there may be none, which is an answer too.
 *
 * <pre>{@code
 * SeasonalPeriods periods = SeasonalPeriods.detect(SeriesDatasets.chicagoRidershipDaily());
 * periods.periods();                        // [7, 365]
 * periods.explain();                        // the lines of the spectrum, and the chances
 * SeasonalPeriods.detect(SeriesDatasets.canadianLynx()).cycle();   // about 9.3 years: no season
 * }</pre>
 *
 * <p>In a whole number of cycles a season has all its power at the frequencies 1/m, 2/m, ... and
 * none between. So for every period m of at least two cycles the power of the changes from step to
 * step at these frequencies is compared with that of the nearest others, an F-test (after Thomson
 * 1982, "Spectrum estimation and harmonic analysis", Proceedings of the IEEE 70, 1055-1096). It
 * does not mind trends, level shifts and noise that depends on its past, and cycles of no fixed
 * length do not pass, if there are enough of them: two or three ups and downs can look like a
 * season. The p-values of the frequencies are put together by Fisher's method, multiplied by the
 * number of periods, and compared with the level; the first frequency has to be significant by
 * itself too. The autocorrelation one period earlier must be beyond the bound of white noise. Then
 * the mean pattern of the period is taken away, and with it its fractions and multiples, and the
 * search goes on. A fraction that was found first goes into the longer season in which it is but
 * one of the waves; a day within a week stands out from the others, and stays. The periods that a
 * series declares are not asked for.
 *
 * <p>The length of a season is that of the waves, with a straight line, that fit best by least
 * squares. The period is the whole number next to it, if that stands out as well. Of few cycles the
 * length is uncertain: if the day, the week or the year in steps of the calendar of the series is
 * within two standard errors, or leaves less as a repeated pattern, that is the period.
 *
 * <p>Missing values are bridged by straight lines. Outliers are taken as they are: one wild value
 * has power at every frequency and can hide a season, so look at the series first, and put {@code
 * NaN} in the place of a value that is wrong. {@link DecompositionAdvice} looks again without
 * outliers by itself.
 *
 * <p>Of series of independent or autoregressive noise the share in which a season is found all the
 * same is at most about the level, and mostly less: periods are not independent of one another. An
 * exception is noise that goes up and down by turns (a correlation of some -0.8 from step to step)
 * in fewer than some 30 values: a season of 2 is found in it in up to a third of all series. Of
 * fewer than 3 cycles the text says that they are little evidence, whatever the p-value: something
 * else that goes up and down twice looks like it.
 */
public final class SeasonalPeriods implements Explainable, Tabular {

  private static final double USUAL_LEVEL = 0.05;
  private static final int FEWEST = 8;

  private final TimeSeries series;
  private final double level;
  private final Magnitude size;
  private final SeasonalSearch search;
  private final List<SeasonalPeriod> found;
  private final Optional<Cycle> cycle;

  private SeasonalPeriods(TimeSeries series, double level, Magnitude size, SeasonalSearch search) {
    this.series = series;
    this.level = level;
    this.size = size;
    this.search = search;
    this.found =
        search.found().stream().sorted(Comparator.comparingInt(SeasonalPeriod::period)).toList();
    double longest = found.isEmpty() ? 0 : found.get(found.size() - 1).period();
    this.cycle = CycleSearch.of(search.rest(), 2 * longest, level, search.rounding());
  }

  /**
   * The periods of a series at the 5 % level.
   *
   * @param series at least 8 observed values; NaN means missing
   * @return the periods
   * @throws IllegalArgumentException if there are fewer observed values
   */
  public static SeasonalPeriods detect(TimeSeries series) {
    return detectAtLevel(series, USUAL_LEVEL);
  }

  /**
   * The periods of a series at a level chosen beforehand.
   *
   * @param series at least 8 observed values; NaN means missing
   * @param level how often one is ready to find a season where there is none; in (0, 1)
   * @return the periods
   * @throws IllegalArgumentException if there are fewer observed values, or the level is not in (0,
   *     1)
   */
  public static SeasonalPeriods detectAtLevel(TimeSeries series, double level) {
    return detect(series, List.of(), level);
  }

  private static SeasonalPeriods detect(TimeSeries series, List<Integer> declared, double level) {
    return detect(series, Bridged.of(series.raw()), declared, level);
  }

  /**
   * With periods to be tested by themselves if they are not found among all others.
   *
   * @param values of the series, without gaps
   */
  static SeasonalPeriods detect(
      TimeSeries series, double[] values, List<Integer> declared, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be in (0, 1), but was " + level);
    }
    int observed = series.size() - series.missing();
    if (!(observed >= FEWEST)) {
      throw new IllegalArgumentException(
          "a series must have at least "
              + FEWEST
              + " observed values for its periods to be found, but had "
              + (observed == 0 ? "none" : observed));
    }
    Magnitude size = Magnitude.of(values);
    LikelyPeriods likely = LikelyPeriods.of(declared, series.axis());
    return new SeasonalPeriods(
        series, level, size, SeasonalSearch.of(size.reduced(values), likely, level));
  }

  /**
   * The periods.
   *
   * @return the numbers of steps in ascending order; empty if no season was found
   */
  public List<Integer> periods() {
    return found.stream().map(SeasonalPeriod::period).toList();
  }

  /**
   * The periods with their evidence.
   *
   * @return in ascending order of periods; empty if no season was found
   */
  public List<SeasonalPeriod> found() {
    return found;
  }

  /**
   * Whether there is no season.
   *
   * @return true if no period was found
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ups and downs that are no season of a whole number of steps, more than twice as long as the
   * seasons if there are any.
   *
   * @return the cycle that stands out most; empty if none does at the level
   */
  public Optional<Cycle> cycle() {
    return cycle;
  }

  /**
   * The level at which the periods were found.
   *
   * @return in (0, 1)
   */
  public double level() {
    return level;
  }

  /**
   * The series with these periods in place of its own.
   *
   * @return the series, without a period if none was found
   */
  public TimeSeries series() {
    return series.withPeriods(found.stream().mapToInt(SeasonalPeriod::period).toArray());
  }

  /** The period that makes up most, if there is one. */
  int strongest() {
    SeasonalPeriod best = found.get(0);
    for (SeasonalPeriod season : found) {
      best = season.share() > best.share() ? season : best;
    }
    return best.period();
  }

  /** By what the values were divided before they were searched. */
  Magnitude magnitude() {
    return size;
  }

  /** The series without gaps and without the patterns that were found, divided by the magnitude. */
  double[] rest() {
    return search.rest();
  }

  /**
   * The lines of the spectrum of each period, the chances, and what was not enough.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return SeasonalWording.working(this, series, search);
  }

  /** What was found, in a sentence. */
  String conclusion() {
    String seasons =
        found.isEmpty()
            ? "no period"
            : (found.size() == 1 ? "period " : "periods ") + Periods.words(periods());
    return seasons
        + " at the "
        + Numbers.text(100 * level)
        + " % level"
        + littleEvidence()
        + cycle
            .map(
                hump ->
                    "; cyclic, about "
                        + hump.words(series.axis().step().several())
                        + ": "
                        + hump.fixed())
            .orElse("");
  }

  /** A warning of seasons that were seen hardly more than twice; empty if there are none. */
  private String littleEvidence() {
    List<Integer> few =
        found.stream().filter(SeasonalPeriod::isScarce).map(SeasonalPeriod::period).toList();
    return few.isEmpty()
        ? ""
        : "; fewer than 3 cycles of " + Periods.words(few) + ": little evidence";
  }

  /**
   * The evidence.
   *
   * @return one table, of a row for each period
   */
  @Override
  public List<TextTable> tables() {
    TextTable table =
        TextTable.of("", "period", "length", "cycles", "p", "acf", "share of variance");
    for (SeasonalPeriod season : found) {
      table =
          table.row(
              Integer.toString(season.period()),
              Numbers.text(season.length()),
              Numbers.text(season.cycles(), 3),
              Numbers.pNumber(season.pValue(), 2),
              Numbers.fixed(season.autocorrelation(), 2),
              Numbers.percent(season.share()));
    }
    return List.of(table);
  }

  /**
   * What was found, and the evidence for it.
   *
   * @return one or more lines without a line break at the end
   */
  @Override
  public String toString() {
    return "Seasonal periods of "
        + Escape.terminal(series.name())
        + ": "
        + conclusion()
        + (found.isEmpty() ? "" : "\n" + tables().get(0));
  }
}
