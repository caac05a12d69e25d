/**
 * What is trend, what is season, what is noise? Here is what looks at a series before it is taken
 * apart: how it is correlated with its own past, and which frequencies it is made of.
 *
 * <pre>{@code
 * double[] lynx = dev.firstlook.data.Datasets.canadianLynx().numeric("lynx_trapped").valuesByRow();
 * Autocorrelation past = Autocorrelation.of(lynx, 20);
 * System.out.println(past); // up again after nine or ten years
 * System.out.println(Periodogram.of(lynx).peakPeriod()); // 9.5 years
 * }</pre>
 */
@NullMarked
package dev.firstlook.timeseries;

import org.jspecify.annotations.NullMarked;
