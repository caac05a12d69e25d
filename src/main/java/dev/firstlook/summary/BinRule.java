package dev.firstlook.summary;

import java.util.Arrays;
import java.util.List;

/**
 * How a sample is cut into the bins of a histogram.
 *
 * <p>A rule first {@linkplain #suggestedBins suggests} a number of bins, and then gives {@linkplain
 * #edges edges} that read well: Sturges, Scott and Freedman-Diaconis take steps of 1, 2 or 5 times
 * a power of ten near the suggestion, so that the number of bins may differ from it a little. No
 * edge is an artefact of binary fractions such as 193.60000000000002. Where the largest of whole
 * numbers is an edge of theirs, one more bin begins there, so that no bin holds more whole numbers
 * than the others: years from 1990 to 2020 by fives end in a bin from 2020 to 2025, not in one from
 * 2015 to 2020 with six years. Bins whose width, number or edges are given stay as they are.
 *
 * <p>Infinite values are in no bin; edges are made from the finite values of a sample. A sample
 * without finite values has no edges, except those that are given.
 */
public sealed interface BinRule
    permits AutomaticBins, EqualBins, GivenBins, IntegerBins, SuggestedBins, WidthBins {

  /**
   * How many bins the rule asks for, before the edges are made to read well.
   *
   * @param sample the sample in order
   * @return the number; 0 if the sample has no finite value
   * @throws IllegalArgumentException if the rule cannot be applied to the sample
   */
  long suggestedBins(Quantiles sample);

  /**
   * The edges of the bins for a sample.
   *
   * @param sample the sample in order
   * @return at least two edges in ascending order, or none if the sample has no finite value
   * @throws IllegalArgumentException if the rule cannot be applied to the sample
   */
  List<Double> edges(Quantiles sample);

  /**
   * What suits the sample. Whole numbers that span little, less than 20 or so little that other
   * rules would cut finer than the integers, get {@link #integers}; everything else the rule of
   * {@link #freedmanDiaconis} and {@link #sturges} that asks for more bins, as long as that is no
   * more bins than values.
   *
   * @return the rule; {@link Histogram#rule} tells which one it chose
   */
  static BinRule automatic() {
    return AutomaticBins.INSTANCE;
  }

  /**
   * Sturges (1926), "The choice of a class interval", JASA 21, 65-66: ⌈log<sub>2</sub> n + 1⌉ bins.
   *
   * @return the rule
   */
  static BinRule sturges() {
    return SuggestedBins.STURGES;
  }

  /**
   * Scott (1979), "On optimal and data-based histograms", Biometrika 66, 605-610: bins of width 3.5
   * s / n<sup>1/3</sup>, with the standard deviation s. Suggests 1 bin if s is 0; makes about 200
   * at most.
   *
   * @return the rule
   */
  static BinRule scott() {
    return SuggestedBins.SCOTT;
  }

  /**
   * Freedman and Diaconis (1981), "On the histogram as a density estimator", Zeitschrift für
   * Wahrscheinlichkeitstheorie 57, 453-476: bins of width 2 IQR / n<sup>1/3</sup>. As R does it,
   * the quartiles are taken of the values rounded to five digits, and where the IQR is 0, wider
   * parts of the sample stand in for the middle half (from 1/8 to 7/8, from 1/16 to 15/16, and so
   * on, as if the values were spread evenly), and last 3.5 s for 2 IQR. Makes about 200 bins at
   * most.
   *
   * @return the rule
   */
  static BinRule freedmanDiaconis() {
    return SuggestedBins.FREEDMAN_DIACONIS;
  }

  /**
   * A given number of bins of equal width from the minimum to the maximum.
   *
   * @param bins how many, 1 to 100000
   * @return the rule
   * @throws IllegalArgumentException if the number is not in 1 to 100000
   */
  static BinRule count(int bins) {
    return new EqualBins(bins);
  }

  /**
   * Bins of a given width, with edges at multiples of it.
   *
   * @param width the width of each bin, in the unit of the values; positive and finite
   * @return the rule
   * @throws IllegalArgumentException if the width is not positive and finite
   */
  static BinRule width(double width) {
    return new WidthBins(width, 0);
  }

  /**
   * Bins of a given width, with an edge at a given place.
   *
   * @param width the width of each bin, in the unit of the values; positive and finite
   * @param origin where an edge is, or would be if the bins went so far; finite
   * @return the rule
   * @throws IllegalArgumentException if the width is not positive and finite or the origin is not
   *     finite
   */
  static BinRule width(double width, double origin) {
    return new WidthBins(width, origin);
  }

  /**
   * One bin per integer, from half below it to half above it.
   *
   * @return the rule
   */
  static BinRule integers() {
    return IntegerBins.INSTANCE;
  }

  /**
   * Given edges.
   *
   * @param edges at least two, ascending and finite
   * @return the rule
   * @throws IllegalArgumentException if there are fewer than two, or they do not ascend
   */
  static BinRule edges(double... edges) {
    return new GivenBins(Arrays.stream(edges).boxed().toList());
  }
}
