/**
 * What does it look like? Pictures of data, drawn by XChart.
 *
 * <pre>{@code
 * Dataset penguins = Datasets.penguins();
 * NumericVariable bill = penguins.continuous("bill_length_mm");
 * Charts.histogram(bill).title("Bills of penguins").save(Path.of("bills.svg"));
 * Charts.box(bill, penguins.categorical("species")).show();
 * }</pre>
 *
 * <p>The key idea: a picture is a value. {@link dev.firstlook.chart.Charts} makes a {@link
 * dev.firstlook.chart.Figure} from numbers; the figure can be given other words, another size,
 * other colours, and each time there is a new figure. Showing and saving come last and need no
 * display.
 *
 * <h2>Which picture for which kind of data</h2>
 *
 * <table>
 * <caption>The first picture of a variable, or of two</caption>
 * <tr><th>data</th><th>picture</th><th>what to look for</th></tr>
 * <tr><td>continuous</td><td>histogram</td><td>peaks, skew, gaps, values far out</td></tr>
 * <tr><td>discrete (counts)</td><td>bars at their numbers</td><td>the shape of a mass function; too
 * many zeros</td></tr>
 * <tr><td>categorical</td><td>bars, most frequent first</td><td>rare categories, misspelt
 * ones</td></tr>
 * <tr><td>ordinal</td><td>bars from low to high</td><td>where the weight lies; a scale used at one
 * end only</td></tr>
 * <tr><td>numeric by group</td><td>boxes side by side</td><td>do medians and spreads differ?</td></tr>
 * <tr><td>numeric against numeric</td><td>scatter plot, with {@code
 * trend()}</td><td>trend, bend, clusters; groups by colour</td></tr>
 * <tr><td>two variables of names</td><td>stacked bars, mosaic</td><td>are the bars cut at the same
 * heights? then the one tells nothing about the other</td></tr>
 * <tr><td>all numeric variables</td><td>{@code heatMap} of correlations, {@code pairs}</td><td>which
 * go together, and along a line or a curve?</td></tr>
 * <tr><td>a whole table</td><td>{@code missing}: where values are missing</td><td>rows and variables
 * with many gaps; gaps that go together</td></tr>
 * <tr><td>a sample and its shape</td><td>density, empirical cdf</td><td>peaks that bins hide; what
 * lies outside the band</td></tr>
 * </table>
 *
 * <h2>Which picture for which question about a distribution</h2>
 *
 * <pre>{@code
 * Charts.pmf(new Poisson(1), new Poisson(4));
 * Charts.probability(new Poisson(0.61).probability(Event.atLeast(2)));
 * Charts.histogram(4.1, 4.6, 4.9, 5.0, 5.2, 5.3, 5.9).density(new Normal(5, 0.5)).rug();
 * }</pre>
 *
 * <table>
 * <caption>Pictures of distributions, and of samples beside them</caption>
 * <tr><th>question</th><th>picture</th></tr>
 * <tr><td>how probable is each count?</td><td>{@code pmf}: sticks with points at every k</td></tr>
 * <tr><td>where are measurements dense?</td><td>{@code pdf}: curves; areas are
 * probabilities</td></tr>
 * <tr><td>how much lies below, or above?</td><td>{@code cdf}, {@code survival}, {@code
 * quantileFunction}</td></tr>
 * <tr><td>how probable is an event?</td><td>{@code probability}: its sticks, or its area</td></tr>
 * <tr><td>do counts follow a model?</td><td>{@code observedAndExpected}, {@code rootogram}</td></tr>
 * <tr><td>do measurements follow a model?</td><td>histogram with {@code density}, {@code ecdf} with
 * a model, {@code qq}, {@code pp}</td></tr>
 * <tr><td>can one distribution stand for another?</td><td>{@code approximation}</td></tr>
 * </table>
 *
 * <h2>Which picture for which question about a series</h2>
 *
 * <pre>{@code
 * TimeSeries air = SeriesDatasets.airPassengers();
 * Decomposition parts = Stl.periodic().robust().decompose(air.log());
 * Charts.series(air).with(Stl.periodic().decompose(air).trend());
 * Charts.decomposition(parts);
 * Charts.acf(Autocorrelation.of(parts.remainder(), 36));
 * }</pre>
 *
 * <table>
 * <caption>Pictures of time series</caption>
 * <tr><th>question</th><th>picture</th></tr>
 * <tr><td>how does it run, and where are gaps?</td><td>{@code series}: a line over real
 * dates</td></tr>
 * <tr><td>what is trend, what is season, what is left?</td><td>{@code decomposition}: panels above
 * one axis, with bars that tell how far each is magnified</td></tr>
 * <tr><td>does the season change over the years?</td><td>{@code seasonal}, {@code
 * subseries}</td></tr>
 * <tr><td>does it depend on its own past?</td><td>{@code lag}, {@code acf}, {@code pacf}</td></tr>
 * <tr><td>which periods are in it?</td><td>{@code periodogram}, {@code logPeriodogram}</td></tr>
 * <tr><td>how will it go on?</td><td>{@code forecast}: a fan of intervals</td></tr>
 * <tr><td>which days are unusual?</td><td>{@code calendar}</td></tr>
 * </table>
 *
 * <p>Several pictures are put in line by {@link dev.firstlook.chart.FigureGrid}.
 *
 * <h2>What the pictures promise</h2>
 *
 * Bars begin at 0. The bars of a histogram go exactly from edge to edge of their bins; if the bins
 * differ in width the bars show densities, so that areas can be compared. The line below the title
 * says how many values are shown and how many were missing; nothing is left out unsaid. Groups
 * differ in colour and in shape, in colours that colour-blind readers can tell apart. {@link
 * dev.firstlook.chart.Figure#description()} says in words what is to be seen, and is the
 * alternative text in the SVG.
 *
 * <h2>Who does what</h2>
 *
 * Pictures compute nothing about the data: bins, boxes and counts come from {@link
 * dev.firstlook.summary}, masses, densities and bands from {@link dev.firstlook.distribution} and
 * {@link dev.firstlook.inference}, components and correlations from {@link
 * dev.firstlook.timeseries}. XChart draws the marks. Words, ticks and margins are placed here, so
 * that text stays text in an SVG, ticks are at round numbers, and nothing is cut or overlaps.
 * Whoever wants more of XChart gets its own objects from {@link
 * dev.firstlook.chart.Figure#charts()}, or changes them within a figure by {@link
 * dev.firstlook.chart.Figure#customize}.
 */
@NullMarked
package dev.firstlook.chart;

import org.jspecify.annotations.NullMarked;
