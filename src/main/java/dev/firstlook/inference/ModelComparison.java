package dev.firstlook.inference;

import dev.firstlook.distribution.Beta;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Geometric;
import dev.firstlook.distribution.Laplace;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.Naming;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.distribution.Weibull;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which family describes a sample best: every candidate that the kind of data allows is fitted, the
 * fits are ranked by Akaike's criterion, and each is tested.
 *
 * <p>The ranking says which candidate is best among these, the test whether even the best is good
 * enough. Both are needed.
 *
 * @see <a href="https://doi.org/10.1177/0049124104268644">Burnham and Anderson (2004), Multimodel
 *     inference</a>
 */
public final class ModelComparison implements Tabular, Explainable {

  private final List<Candidate> candidates;
  private final List<String> refused;

  private ModelComparison(List<Candidate> candidates, List<String> refused) {
    this.candidates =
        candidates.stream().sorted(Comparator.comparingDouble(c -> c.fit().aic())).toList();
    this.refused = List.copyOf(refused);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException(
          "at least one family must fit the sample, but none did: " + String.join("; ", refused));
    }
  }

  /**
   * One family and how well it does.
   *
   * @param fit the fitted distribution
   * @param test its goodness of fit; null if the sample does not allow the test
   * @param untested why it was not tested; empty if it was
   */
  public record Candidate(Fit<?> fit, @Nullable TestResult test, String untested) {

    /**
     * The name of the family.
     *
     * @return such as {@code Poisson}
     */
    public String name() {
      return fit.distribution().describe().name();
    }
  }

  /**
   * Compares the families for counts: Poisson, geometric, negative binomial.
   *
   * @param counts at least 2, none negative; an {@code int[]} goes in as {@code
   *     Arrays.stream(counts).asLongStream().toArray()}
   * @return the comparison
   * @throws IllegalArgumentException if no family can be fitted
   */
  public static ModelComparison of(long... counts) {
    return ofCounts(FrequencyTable.of(counts));
  }

  /**
   * Compares the families for counts that stand in a table.
   *
   * @param table the counts and how often each occurred
   * @return the comparison
   * @throws IllegalArgumentException if no family can be fitted
   */
  public static ModelComparison ofCounts(FrequencyTable<Long> table) {
    return compare(
        List.of(
            () -> Poisson.fit(table),
            () -> Geometric.fit(table),
            () -> NegativeBinomial.fit(table)));
  }

  /**
   * Compares the families for measurements: normal, logistic, Laplace and Cauchy; where all values
   * are positive exponential, gamma, Weibull and log-normal; and where all are within [0, 1], as
   * shares are, beta and the uniform distribution between 0 and 1.
   *
   * @param values at least 2, all finite
   * @return the comparison
   * @throws IllegalArgumentException if no family can be fitted
   */
  public static ModelComparison of(double... values) {
    List<Supplier<Fit<?>>> families =
        new ArrayList<>(
            List.of(
                () -> Normal.fit(values),
                () -> Logistic.fit(values),
                () -> Laplace.fit(values),
                () -> Cauchy.fit(values),
                () -> Exponential.fit(values),
                () -> Gamma.fit(values),
                () -> Weibull.fit(values),
                () -> LogNormal.fit(values)));
    if (Arrays.stream(values).allMatch(v -> v >= 0 && v <= 1)) {
      families.add(() -> Beta.fit(values));
      families.add(() -> unit(values));
    }
    return compare(families);
  }

  /**
   * The uniform distribution of shares. Its limits are not estimated: with the extremes of the
   * sample for limits its likelihood would be too large to be compared by Akaike's criterion. Its
   * density is 1, of which the logarithm is 0.
   */
  private static Fit<Uniform> unit(double[] values) {
    return new Fit<>(
        new Uniform(0, 1),
        Empirical.of(values),
        List.of(),
        0,
        List.of("the limits 0 and 1 were given, not estimated"));
  }

  private static ModelComparison compare(List<Supplier<Fit<?>>> families) {
    List<Candidate> candidates = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Supplier<Fit<?>> family : families) {
      try {
        Fit<?> fit = family.get();
        candidates.add(tested(fit));
      } catch (IllegalArgumentException e) {
        // A family that cannot describe the sample says why, which the reader should see.
        refused.add(e.getMessage());
      }
    }
    return new ModelComparison(candidates, refused);
  }

  private static Candidate tested(Fit<?> fit) {
    try {
      return new Candidate(fit, GoodnessOfFit.of(fit), "");
    } catch (IllegalArgumentException refusal) {
      return new Candidate(fit, null, String.valueOf(refusal.getMessage()));
    }
  }

  /**
   * The candidates, the one with the smallest criterion first.
   *
   * @return at least one
   */
  public List<Candidate> candidates() {
    return candidates;
  }

  /**
   * The candidate that {@link #verdict} names. Of those whose criterion is within 2 of the
   * smallest, which is no reason to prefer one, it is that with the fewest parameters; but one that
   * no test speaks against at the 5 % level comes before the others. The candidate with the
   * smallest criterion itself is the first of {@link #candidates}.
   *
   * @return the best of those compared, which need not be good
   */
  public Candidate best() {
    return ModelVerdict.preferred(candidates);
  }

  /**
   * Why families are missing from the comparison.
   *
   * @return a sentence each; empty if all could be fitted
   */
  public List<String> refused() {
    return refused;
  }

  /**
   * What the comparison comes to, in plain words: which candidate is {@link #best}, whether a test
   * speaks against it, and what those offer that are about as good. A Poisson distribution is
   * tested by its index of dispersion too; each of its two tests then has half of the 5 % level.
   *
   * @return such as {@code Geometric describes these counts (no evidence against it: p = 0.78);
   *     NegativeBinomial gains nothing by its additional parameter.}
   */
  public String verdict() {
    return ModelVerdict.of(candidates);
  }

  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Candidate c : candidates) {
      TestResult test = c.test();
      rows.add(
          List.of(
              Naming.of(c.fit().distribution()),
              Integer.toString(c.fit().estimates().size()),
              Numbers.text(c.fit().logLikelihood(), 6),
              Numbers.text(c.fit().aic(), 6),
              Numbers.fixed(c.fit().aic() - candidates.get(0).fit().aic(), 1),
              test == null ? "-" : Numbers.pNumber(test.pValue(), 2)));
    }
    return List.of(
        new TextTable(
            "",
            List.of("model", "parameters", "log-likelihood", "AIC", "worse by", "fit p"),
            rows));
  }

  /**
   * How the ranking came about.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    Working working =
        Working.of("Which family describes the " + best().fit().size() + " values?")
            .step(
                "fit every candidate by maximum likelihood, and rank by AIC = 2 x parameters - 2 x"
                    + " log-likelihood",
                "",
                tables().get(0))
            .step(
                "a difference below 2 is no reason to prefer a model, above 10 the worse one has"
                    + " hardly any support",
                "");
    for (Candidate c : candidates) {
      working = c.test() == null ? working.step("not tested: " + c.name(), c.untested()) : working;
    }
    for (String reason : refused) {
      working = working.step("left out", reason);
    }
    return working.conclude(verdict());
  }

  /**
   * The verdict and the ranking.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(verdict()).append('\n').append(tables().get(0));
    for (Candidate c : candidates) {
      if (c.test() == null) {
        text.append("\nnot tested: ").append(c.name()).append(": ").append(c.untested());
      }
    }
    refused.forEach(reason -> text.append("\nleft out: ").append(reason));
    return text.toString();
  }
}
