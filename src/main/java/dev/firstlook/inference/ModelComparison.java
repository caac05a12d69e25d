package dev.firstlook.inference;

import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Geometric;
import dev.firstlook.distribution.Laplace;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Weibull;
import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.FrequencyTable;
import java.util.ArrayList;
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

  /** A model that is worse by less than this is about as good. */
  private static final double CLOSE = 2;

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
   */
  public record Candidate(Fit<?> fit, @Nullable TestResult test) {

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
   * @param counts at least 2, none negative
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
   * Compares the families for measurements: normal, logistic, Laplace and Cauchy; and where all
   * values are positive exponential, gamma, Weibull and log-normal.
   *
   * @param values at least 2, all finite
   * @return the comparison
   * @throws IllegalArgumentException if no family can be fitted
   */
  public static ModelComparison of(double... values) {
    return compare(
        List.of(
            () -> Normal.fit(values),
            () -> Logistic.fit(values),
            () -> Laplace.fit(values),
            () -> Cauchy.fit(values),
            () -> Exponential.fit(values),
            () -> Gamma.fit(values),
            () -> Weibull.fit(values),
            () -> LogNormal.fit(values)));
  }

  private static ModelComparison compare(List<Supplier<Fit<?>>> families) {
    List<Candidate> candidates = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Supplier<Fit<?>> family : families) {
      try {
        Fit<?> fit = family.get();
        candidates.add(new Candidate(fit, test(fit)));
      } catch (IllegalArgumentException e) {
        // A family that cannot describe the sample says why, which the reader should see.
        refused.add(e.getMessage());
      }
    }
    return new ModelComparison(candidates, refused);
  }

  private static @Nullable TestResult test(Fit<?> fit) {
    try {
      return GoodnessOfFit.of(fit);
    } catch (IllegalArgumentException tooSmall) {
      return null;
    }
  }

  /**
   * The candidates, the best first.
   *
   * @return at least one
   */
  public List<Candidate> candidates() {
    return candidates;
  }

  /**
   * The candidate with the smallest criterion.
   *
   * @return the best of those compared, which need not be good
   */
  public Candidate best() {
    return candidates.get(0);
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
   * What the comparison comes to, in plain words.
   *
   * @return such as {@code Poisson describes these values; the negative binomial gains nothing.}
   */
  public String verdict() {
    Candidate best = simplestOfTheBest();
    StringBuilder text = new StringBuilder(best.name());
    TestResult test = best.test();
    if (test == null) {
      text.append(" is the best of those compared; the sample is too small to test it");
    } else if (test.isEvidenceAgainst(TestResult.USUAL_LEVEL)) {
      text.append(" is the best of those compared, but it does not describe the values well (p = ")
          .append(Numbers.text(test.pValue(), 2))
          .append(")");
    } else {
      text.append(" describes these values (p = ").append(Numbers.text(test.pValue(), 2));
      text.append(")");
    }
    List<String> close =
        candidates.stream()
            .filter(c -> !c.equals(best) && c.fit().aic() <= best().fit().aic() + CLOSE)
            .map(
                c ->
                    c.fit().estimates().size() > best.fit().estimates().size()
                        ? c.name() + " gains nothing by its additional parameter"
                        : c.name() + " does about as well")
            .toList();
    return close.isEmpty() ? text + "." : text + "; " + String.join(", ", close) + ".";
  }

  /** Of models that are about as good the one with the fewest parameters is preferred. */
  private Candidate simplestOfTheBest() {
    return candidates.stream()
        .filter(c -> c.fit().aic() <= best().fit().aic() + CLOSE)
        .min(
            Comparator.<Candidate>comparingInt(c -> c.fit().estimates().size())
                .thenComparingDouble(c -> c.fit().aic()))
        .orElse(best());
  }

  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Candidate c : candidates) {
      TestResult test = c.test();
      rows.add(
          List.of(
              c.fit().distribution().toString().replaceFirst(":.*", ""),
              Integer.toString(c.fit().estimates().size()),
              Numbers.text(c.fit().logLikelihood(), 6),
              Numbers.text(c.fit().aic(), 6),
              Numbers.fixed(c.fit().aic() - best().fit().aic(), 1),
              test == null ? "-" : Numbers.text(test.pValue(), 2)));
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
    refused.forEach(reason -> text.append("\nleft out: ").append(reason));
    return text.toString();
  }
}
