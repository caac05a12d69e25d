package dev.firstlook.distribution;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * A distribution fitted to a sample by maximum likelihood: the parameters under which the sample is
 * most probable, with their standard errors and intervals. It keeps its sample, so that it can be
 * tested and drawn.
 *
 * @param <D> the family
 * @param distribution the fitted distribution
 * @param sample what it was fitted to
 * @param estimates the estimated parameters, in the order of the constructor; parameters that were
 *     given (such as the trials of a binomial) are not among them; empty if all were given, so that
 *     a model without unknown parameters can stand beside fitted ones
 * @param logLikelihood the natural logarithm of the probability (or density) of the sample
 * @param notes what a reader of the estimates has to know; mostly empty
 */
public record Fit<D extends Distribution>(
    D distribution,
    Empirical sample,
    List<Estimate> estimates,
    double logLikelihood,
    List<String> notes)
    implements Tabular, Explainable {

  /**
   * Copies the lists.
   *
   * @param distribution the fitted distribution
   * @param sample what it was fitted to
   * @param estimates the estimated parameters
   * @param logLikelihood the logarithm of the likelihood
   * @param notes may be empty
   */
  public Fit {
    estimates = List.copyOf(estimates);
    notes = List.copyOf(notes);
  }

  /** The fit of a distribution whose parameters have been found. */
  static <D extends Distribution> Fit<D> of(D distribution, Empirical sample, Estimate... found) {
    double logLikelihood = logLikelihood(distribution, sample);
    return new Fit<>(distribution, sample, List.of(found), logLikelihood, List.of());
  }

  /** The logarithm of the probability of a sample under a distribution. */
  static double logLikelihood(Distribution distribution, Empirical sample) {
    double[] values = sample.values();
    long[] counts = sample.counts();
    double sum = 0;
    double lost = 0;
    for (int i = 0; i < values.length; i++) {
      double term =
          distribution instanceof DiscreteDistribution discrete
              ? discrete.logPmf((long) values[i])
              : ((ContinuousDistribution) distribution).logPdf(values[i]);
      // Compensated, since AIC takes differences of such sums.
      double next = counts[i] * term - lost;
      double longer = sum + next;
      lost = (longer - sum) - next;
      sum = longer;
    }
    return sum;
  }

  /** The same fit with a note. */
  Fit<D> note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Fit<>(distribution, sample, estimates, logLikelihood, more);
  }

  /**
   * One of the estimates.
   *
   * @param name the name of the parameter, such as {@code lambda}
   * @return the estimate
   * @throws IllegalArgumentException if no parameter of this name was estimated
   */
  public Estimate estimate(String name) {
    for (Estimate estimate : estimates) {
      if (estimate.name().equals(name)) {
        return estimate;
      }
    }
    throw new IllegalArgumentException(
        "estimate must be one of %s, but was \"%s\""
            .formatted(estimates.stream().map(Estimate::name).toList(), name));
  }

  /**
   * The number of observations.
   *
   * @return n
   */
  public long size() {
    return sample.size();
  }

  /**
   * Akaike's information criterion, 2 parameters - 2 log-likelihood: of several models for one
   * sample the one with the smallest is to be preferred.
   *
   * @return the criterion
   * @see <a href="https://doi.org/10.1109/TAC.1974.1100705">Akaike (1974)</a>
   */
  public double aic() {
    return 2.0 * estimates.size() - 2 * logLikelihood;
  }

  /**
   * The Bayesian information criterion, log n parameters - 2 log-likelihood: as {@link #aic}, but
   * harder on models with many parameters.
   *
   * @return the criterion
   * @see <a href="https://doi.org/10.1214/aos/1176344136">Schwarz (1978)</a>
   */
  public double bic() {
    return Math.log((double) size()) * estimates.size() - 2 * logLikelihood;
  }

  /**
   * The same family fitted to another sample, as the bootstrap needs it.
   *
   * @param observations at least one, all finite
   * @return the other fit
   * @throws IllegalArgumentException if the family cannot be fitted to them
   */
  public Fit<?> refit(double... observations) {
    return Refit.of(distribution, Empirical.of(observations));
  }

  /**
   * Shows how the estimates came about.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return estimates.isEmpty() ? given() : FitWorking.of(this);
  }

  /** Where no parameter was estimated there is nothing to search for. */
  private Working given() {
    Working working =
        Working.of(title())
            .step("the model, every parameter of which was given", distribution.toString())
            .step(
                "the log-likelihood, the sum of ln f(x) over all observations", shownLikelihood());
    for (String note : notes) {
      working = working.step("to be kept in mind", note);
    }
    return working.step("Akaike's criterion, - 2 x log-likelihood", Numbers.text(aic(), 6));
  }

  private String shownLikelihood() {
    return Numbers.text(logLikelihood, 6);
  }

  private String title() {
    return distribution.describe().name()
        + (estimates.isEmpty() ? " beside " : " fitted to ")
        + Numbers.counted(size(), "observation");
  }

  @Override
  public List<TextTable> tables() {
    List<List<String>> rows = new ArrayList<>();
    for (Estimate e : estimates) {
      rows.add(
          List.of(
              e.label(),
              Numbers.text(e.value()),
              shown(e.standardError()),
              shown(e.lower()),
              shown(e.upper())));
    }
    return List.of(
        new TextTable("", List.of("parameter", "estimate", "std. error", "95 % from", "to"), rows));
  }

  private static String shown(double value) {
    return Double.isNaN(value) ? "-" : Numbers.text(value);
  }

  /**
   * The fit for a terminal: the family, the table of estimates, the criteria, the notes.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            "%s\n%slog-likelihood %s, AIC %s, BIC %s"
                .formatted(
                    title(),
                    estimates.isEmpty() ? "" : tables().get(0) + "\n",
                    shownLikelihood(),
                    Numbers.text(aic(), 6),
                    Numbers.text(bic(), 6)));
    notes.forEach(note -> text.append("\nnote: ").append(note));
    return text.toString();
  }
}
