/**
 * What does this sample look like, in numbers? Plain arrays in, records out.
 *
 * <pre>{@code
 * double[] minutes = {3.6, 1.8, 3.333, 2.283, 4.533, 2.883, Double.NaN, 4.7, 3.6, 1.95};
 *
 * NumericSummary summary = NumericSummary.of(minutes);
 * summary.median();                              // 3.333
 * summary.missing();                             // 1
 * System.out.println(summary.explain());         // how mean and standard deviation came about
 *
 * Histogram histogram = Histogram.of(minutes);
 * histogram.rule();                              // Sturges
 * histogram.sketch();                            // █▅▅▅█▁█
 *
 * BoxSummary.of(minutes).outliers();             // []
 * FrequencyTable.of(0, 2, 1, 0, 1, 0).modes();   // [0]
 * }</pre>
 *
 * <h2>What is asked, and who answers</h2>
 *
 * <ul>
 *   <li>Where do the values lie, how far do they spread, how do they lean? {@link
 *       dev.firstlook.summary.NumericSummary}; its means, variances and shapes are {@link
 *       dev.firstlook.summary.Moments}.
 *   <li>Below which value does a given share of them lie? {@link dev.firstlook.summary.Quantiles},
 *       by one of nine definitions ({@link dev.firstlook.summary.QuantileMethod}).
 *   <li>Which values occur, and how often? {@link dev.firstlook.summary.FrequencyTable}, for
 *       categories, ordered levels and counts.
 *   <li>How are they distributed? {@link dev.firstlook.summary.Histogram}, whose bins are chosen by
 *       a {@link dev.firstlook.summary.BinRule}.
 *   <li>Which are unusual? {@link dev.firstlook.summary.BoxSummary}.
 *   <li>Do two variables go together? {@link dev.firstlook.summary.Correlation}.
 * </ul>
 *
 * <h2>What holds for all of them</h2>
 *
 * NaN means missing: it is counted and left out, never taken for a number. A statistic that does
 * not exist, such as the mean of nothing or the spread of one value, is NaN. The array of the
 * caller is neither changed nor kept. Sums and squares are carried with more digits than a double
 * has, so that a mean is right to the last digit also where values are large and lie close
 * together.
 *
 * <p>Sorting a sample is most of the work. Where several of these are wanted of one large sample,
 * sort it once: {@code Quantiles sample = Quantiles.of(values)}, and then {@code
 * NumericSummary.of(sample)}, {@code Histogram.of(sample)}, {@code BoxSummary.of(sample)}.
 */
@NullMarked
package dev.firstlook.summary;

import org.jspecify.annotations.NullMarked;
