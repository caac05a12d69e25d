package dev.firstlook.inference;

import dev.firstlook.distribution.Naming;
import dev.firstlook.distribution.Uniform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Kolmogorov-Smirnov test of a uniform distribution between limits that are the smallest and
 * the largest of the values. Given these two, the others are independent and uniform between them
 * (David and Nagaraja 2003, "Order statistics", section 2.5), so that the test of them needs no
 * allowance. The test of all values by A² would not do: the model gives the extremes the
 * probabilities 0 and 1, and A² of every sample is infinite.
 */
final class UniformityTest {

  private UniformityTest() {}

  static TestResult of(double[] values) {
    double[] sorted = Check.sorted(values, 3);
    Check.varied(sorted);
    int last = sorted.length - 1;
    Uniform model = new Uniform(sorted[0], sorted[last]);
    double[] inner = Arrays.copyOfRange(sorted, 1, last);
    Transformed sample = Transformed.of(inner, model);
    List<String> notes = new ArrayList<>();
    notes.add(
        "The limits are the smallest and the largest of the "
            + sorted.length
            + " values. Given these, the others are uniform between them if the hypothesis holds:"
            + " they are tested, and the p-value needs no allowance.");
    notes.addAll(SampleNotes.ties(sorted));
    return EdfStatistic.KOLMOGOROV_SMIRNOV.result(
        sample,
        OneSampleKolmogorov.pValue(sample, Alternative.TWO_SIDED),
        new EdfStatistic.Null(
            " of uniformity",
            "the values are uniformly distributed between two limits",
            Naming.of(model) + ", with the limits of the sample, the two extremes left out",
            OneSampleKolmogorov.method(inner.length),
            notes));
  }
}
