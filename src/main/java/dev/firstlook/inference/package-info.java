/**
 * Does the model agree with the data? Tests of fit, contingency tables, intervals for proportions,
 * points of Q-Q plots.
 *
 * <pre>{@code
 * // Deaths by horse kick in 200 corps-years of the Prussian army: 0, 1, 2, 3, 4 in a year.
 * FrequencyTable<Long> deaths =
 *     FrequencyTable.ofCounts(List.of(0L, 1L, 2L, 3L, 4L), 109, 65, 22, 3, 1);
 * TestResult test = ChiSquaredTest.of(deaths, new Poisson(0.61), 1); // 1 parameter was fitted
 * test.pValue(); // 0.8021
 * test.verdict(); // No evidence at the 5 % level against the hypothesis that ...
 * System.out.println(test.explain()); // cell by cell
 *
 * double[] heights = {172, 168, 181, 175, 169, 178, 174, 165, 183, 171};
 * ShapiroWilkTest.of(heights); // are they normal?
 * KolmogorovSmirnovTest.of(heights, new Normal(175, 7)); // from this distribution?
 * QqPoints.of(heights, new Normal(175, 7)).band(0.95); // what to draw around the points
 *
 * ProportionInterval.of(711, 2201); // survivors of the Titanic: from 0.3038 to 0.3429
 * }</pre>
 *
 * <h2>Which test</h2>
 *
 * <table>
 * <caption>What is asked, and who answers</caption>
 * <tr><th>data</th><th>question</th><th>test</th></tr>
 * <tr><td>counts</td><td>do they come from this model?</td><td>{@link
 * dev.firstlook.inference.ChiSquaredTest}</td></tr>
 * <tr><td>counts</td><td>are they as spread as Poisson counts?</td><td>{@link
 * dev.firstlook.inference.DispersionTest}</td></tr>
 * <tr><td>measurements</td><td>do they come from this model?</td><td>{@link
 * dev.firstlook.inference.AndersonDarlingTest}, {@link
 * dev.firstlook.inference.KolmogorovSmirnovTest}, {@link
 * dev.firstlook.inference.CramerVonMisesTest}</td></tr>
 * <tr><td>measurements</td><td>are they normal?</td><td>{@link
 * dev.firstlook.inference.ShapiroWilkTest}, {@code normality} of the others</td></tr>
 * <tr><td>two samples</td><td>do they come from one distribution?</td><td>{@link
 * dev.firstlook.inference.KolmogorovSmirnovTest}</td></tr>
 * <tr><td>two categorical variables</td><td>have they to do with each other?</td><td>{@link
 * dev.firstlook.inference.ContingencyTable}</td></tr>
 * <tr><td>successes in trials</td><td>which probabilities agree with them?</td><td>{@link
 * dev.firstlook.inference.ProportionInterval}</td></tr>
 * <tr><td>measurements</td><td>where do they depart from the model?</td><td>{@link
 * dev.firstlook.inference.QqPoints}, {@link dev.firstlook.inference.PpPoints}</td></tr>
 * </table>
 *
 * <h2>The key idea: a test can only speak against</h2>
 *
 * A {@link dev.firstlook.inference.TestResult} says how often data would be as far from a
 * hypothesis as these if it were true. Seldom: that is evidence against the hypothesis. Often: then
 * there is no evidence against it, and none for it either, for other hypotheses would agree with
 * the data as well. No verdict here ever accepts a hypothesis. With many thousands of values every
 * model fails, since none is exactly true; ask then how far off it is, and look at the plot.
 *
 * <h2>A fitted model is close to its sample</h2>
 *
 * A test that takes a model takes one that was fixed before the data were seen. If parameters were
 * estimated from the same data, say so: by their number in a chi-squared test, by {@code normality}
 * or {@code exponentiality}, or by {@code ofFitted}, which fits the model again to every simulated
 * sample. Where a model only looks fitted, the notes of the result warn of it.
 */
@NullMarked
package dev.firstlook.inference;

import org.jspecify.annotations.NullMarked;
