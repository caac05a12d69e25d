package dev.firstlook.inference;

import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.explain.Numbers;
import dev.firstlook.inference.ModelComparison.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a ranking of models comes to, in a sentence. Of models that are about as good the one with
 * the fewest parameters is preferred, but none that a test speaks against to one that it does not.
 */
final class ModelVerdict {

  /** A model that is worse by less than this is about as good. */
  private static final double CLOSE = 2;

  /**
   * Families and those that contain them as a special case or a limit. The uniform distribution is
   * that between 0 and 1, which is Beta(1, 1).
   */
  private static final Map<String, Set<String>> CONTAINED_IN =
      Map.of(
          "Poisson", Set.of("NegativeBinomial"),
          "Geometric", Set.of("NegativeBinomial"),
          "Exponential", Set.of("Gamma", "Weibull"),
          "Uniform", Set.of("Beta"));

  private ModelVerdict() {}

  /**
   * The candidate to be preferred among those that are about as good.
   *
   * @param ranking the candidates, the smallest criterion first
   */
  static Candidate preferred(List<Candidate> ranking) {
    return close(ranking).stream()
        .min(
            Comparator.comparing(ModelVerdict::isDoubtful)
                .thenComparingInt(c -> c.fit().estimates().size())
                .thenComparingDouble(c -> c.fit().aic()))
        .orElse(ranking.get(0));
  }

  private static List<Candidate> close(List<Candidate> ranking) {
    double best = ranking.get(0).fit().aic();
    return ranking.stream().filter(c -> c.fit().aic() <= best + CLOSE).toList();
  }

  /**
   * The sentence.
   *
   * @param ranking the candidates, the smallest criterion first
   */
  static String of(List<Candidate> ranking) {
    Candidate preferred = preferred(ranking);
    StringBuilder text = new StringBuilder();
    text.append(fit(preferred, ranking));
    String before = "; ";
    for (Candidate other : close(ranking)) {
      if (!other.equals(preferred)) {
        text.append(before).append(beside(preferred, other));
        before = ", ";
      }
    }
    return text.append('.').toString();
  }

  private static String fit(Candidate preferred, List<Candidate> ranking) {
    String name = preferred.name();
    boolean first = preferred.equals(ranking.get(0));
    boolean simplest =
        close(ranking).stream()
            .allMatch(c -> c.fit().estimates().size() >= preferred.fit().estimates().size());
    String best =
        first
            ? "the best of those compared"
            : simplest
                ? "the simplest of the best of those compared"
                : "the best of those that no test is against";
    if (preferred.test() == null) {
      return name + " is " + best + "; it was not tested (" + preferred.untested() + ")";
    }
    if (isDoubtful(preferred)) {
      return "%s is %s, but it does not describe the values well (%s)"
          .formatted(name, best, pValue(preferred));
    }
    String values =
        preferred.fit().distribution() instanceof DiscreteDistribution ? "counts" : "values";
    return first && !isWeak(preferred)
        ? "%s describes these %s (no evidence against it: %s)"
            .formatted(name, values, pValue(preferred))
        : "These %s do not contradict %s (%s), %s".formatted(values, name, pValue(preferred), best);
  }

  /** Whether a test could hardly have spoken against the model: of few values, or few cells. */
  private static boolean isWeak(Candidate candidate) {
    TestResult test = candidate.test();
    return test != null
        && (test.degreesOfFreedom() <= CountFit.FEW || test.test().equals(DispersionTest.TITLE));
  }

  /** Whether a test speaks against the model; where there are two, each has half of the level. */
  private static boolean isDoubtful(Candidate candidate) {
    List<TestResult> tests = tests(candidate);
    return tests.stream()
        .anyMatch(test -> test.isEvidenceAgainst(TestResult.USUAL_LEVEL / tests.size()));
  }

  /** The test of the table, if there is one, and beside it that of the spread, if it is another. */
  private static List<TestResult> tests(Candidate candidate) {
    TestResult test = candidate.test();
    TestResult spread = CountFit.spread(candidate.fit());
    if (test == null) {
      return List.of();
    }
    return spread == null || spread.test().equals(test.test())
        ? List.of(test)
        : List.of(test, spread);
  }

  /** The smallest, and by which test it is, where it is not the one of the table. */
  private static String pValue(Candidate candidate) {
    TestResult test =
        tests(candidate).stream().min(Comparator.comparingDouble(TestResult::pValue)).orElseThrow();
    String p = Numbers.pValue(test.pValue(), 2);
    return test.equals(candidate.test()) ? p : p + " by its index of dispersion";
  }

  /** What another model that is about as good has to offer. */
  private static String beside(Candidate preferred, Candidate other) {
    if (isDoubtful(other) && !isDoubtful(preferred)) {
      return other.name()
          + " is about as good by AIC, but a test is against it ("
          + pValue(other)
          + ")";
    }
    double lower = preferred.fit().aic() - other.fit().aic();
    boolean better = lower >= 0.005;
    String how = better ? " (AIC lower by " + Numbers.text(lower, 2) + ")" : "";
    if (!CONTAINED_IN.getOrDefault(preferred.name(), Set.of()).contains(other.name())) {
      return other.name() + (better ? " does hardly better" + how : " does about as well");
    }
    int more = other.fit().estimates().size() - preferred.fit().estimates().size();
    return other.name()
        + (better ? " hardly gains" : " gains nothing")
        + " by its additional parameter"
        + (more == 1 ? "" : "s")
        + how;
  }
}
