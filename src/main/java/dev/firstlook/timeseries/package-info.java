/**
 * What is trend, what is season, what is noise?
 *
 * <p>A {@link dev.firstlook.timeseries.TimeSeries} is values with a calendar and a period; a {@link
 * dev.firstlook.timeseries.Decomposer} takes it apart; the {@link
 * dev.firstlook.timeseries.Decomposition} is trend, season and remainder, which make up the series
 * again.
 *
 * <pre>{@code
 * TimeSeries air = SeriesDatasets.airPassengers();
 * System.out.println(air);                              // span, period and a sketch
 *
 * Decomposition parts = ClassicalDecomposition.multiplicative().decompose(air);
 * System.out.println(parts);                            // highest in July, lowest in November
 * System.out.println(parts.explain());                  // every step, with the numbers of a month
 *
 * Decomposition robust = Stl.periodic().robust().decompose(air.log());
 * robust.seasonalStrength();                            // 0.93: almost all that is not trend
 * robust.seasonallyAdjusted().slice(132, 144);          // the last year without its season
 * robust.outliers();
 *
 * TimeSeries rides = SeriesDatasets.chicagoRidershipDaily();
 * Mstl.of(7, 365).decompose(rides).seasonal(7);         // the week, apart from the year
 * }</pre>
 *
 * <h2>From rows to a series</h2>
 *
 * <p>Rows with a date and an amount, many on one day and none on another, are put together by day,
 * week, month, quarter or year; events without an amount are counted:
 *
 * <pre>{@code
 * Dataset strikes = Datasets.birdStrikesClean();
 * TimeSeries cost =
 *     TimeSeries.from(strikes, "flight_date", "cost_total_usd", CalendarStep.MONTH, Aggregation.SUM);
 * System.out.println(cost);                             // 2 months are 0, the last is not over
 * TimeSeries.counts(strikes, "flight_date", CalendarStep.WEEK);
 * }</pre>
 *
 * <h2>Which method?</h2>
 *
 * <ul>
 *   <li>{@link dev.firstlook.timeseries.ClassicalDecomposition}: moving averages and means, easy to
 *       follow by hand; one season that never changes, no trend at the ends.
 *   <li>{@link dev.firstlook.timeseries.Stl}: running regressions; the season may change, outliers
 *       can be ignored, gaps do not matter.
 *   <li>{@link dev.firstlook.timeseries.Mstl}: STL for several seasons at once.
 * </ul>
 *
 * <p>STL is additive. A season that grows with the level is made one that does not by logarithms or
 * another {@link dev.firstlook.timeseries.BoxCox} power.
 *
 * <h2>Before it is taken apart</h2>
 *
 * How a series is correlated with its own past, and which frequencies it is made of:
 *
 * <pre>{@code
 * TimeSeries lynx = SeriesDatasets.canadianLynx();
 * Autocorrelation past = Autocorrelation.of(lynx, 20);
 * System.out.println(past);                             // up again after nine or ten years
 * System.out.println(Periodogram.of(lynx).peakPeriod()); // 9.5 years
 * }</pre>
 *
 * <p>A periodogram needs every value; {@link dev.firstlook.timeseries.Decomposition#filled()} fills
 * gaps by trend and season.
 *
 * <p>After how many steps it repeats, if it does, and what it is made of, with the evidence:
 *
 * <pre>{@code
 * System.out.println(SeasonalPeriods.detect(rides));     // periods 7 and 365
 * DecompositionAdvice advice = DecompositionAdvice.of(air);
 * System.out.println(advice);                           // multiplicative, upward trend; use ...
 * advice.decomposition();                               // by the method it recommends
 * }</pre>
 *
 * <h2>Afterwards</h2>
 *
 * Is what is left noise? And how well does a method do where the truth is known?
 *
 * <pre>{@code
 * LjungBoxTest.of(robust.remainder());                  // does it still depend on its past?
 *
 * ComposedSeries truth =
 *     SyntheticSeries.of(240, 12).linear(10, 0.1).sine(5).noise(1).outliers(3, 10).generate(42);
 * Stl.periodic().robust().decompose(truth.series()).against(truth);  // errors by component
 * }</pre>
 *
 * <h2>How will it go on?</h2>
 *
 * <p>The season as in its last cycle, the rest by a damped trend, with intervals that also count
 * what is not known of the season; and how good such forecasts would have been:
 *
 * <pre>{@code
 * Decomposer method = new BoxCox(0).before(Stl.periodic());
 * Forecast next = Forecast.of(air, method, 24);
 * next.mean();
 * next.upper(0.95);
 * System.out.println(Backtest.of(air, method, 12));      // MASE 0.8, seasonal naive 1.4
 * }</pre>
 *
 * <p>NaN means missing everywhere. Series are values: what changes one gives a new one.
 */
@NullMarked
package dev.firstlook.timeseries;

import org.jspecify.annotations.NullMarked;
