package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * How an interval for a proportion is made from x successes in n trials (Brown, Cai and DasGupta
 * 2001, "Interval estimation for a binomial proportion", Statistical Science 16, 101-133).
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm">NIST/SEMATECH
 *     e-Handbook, 7.2.4.1</a>
 */
public enum ProportionMethod {
  /** All p that a test with the standard error under p does not speak against (Wilson 1927). */
  WILSON("Wilson"),
  /** All p that neither tail of the binomial speaks against; covers at least the level. */
  CLOPPER_PEARSON("Clopper-Pearson"),
  /** As Wald, after z²/2 successes and z²/2 failures have been added. */
  AGRESTI_COULL("Agresti-Coull"),
  /** The middle of the beta distribution that Jeffreys's prior leads to. */
  JEFFREYS("Jeffreys"),
  /** The estimate plus and minus z standard errors: the one in most books, and bad. */
  WALD("Wald");

  private static final double[] SHOWN = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5};

  private final String label;

  ProportionMethod(String label) {
    this.label = label;
  }

  /** The name of the method. */
  String label() {
    return label;
  }

  /**
   * How often an interval made by this method contains the true p: the sum of the binomial masses
   * of all x whose interval contains it. A good method comes close to the level.
   *
   * @param trials the number of trials, 1 to 1,000,000
   * @param p the true probability, in [0, 1]
   * @param level the level that the intervals claim, in (0, 1)
   * @return the true coverage, in [0, 1]
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public double coverage(int trials, double p, double level) {
    return Coverage.of(this, trials, p, level);
  }

  /**
   * How often intervals contain the true p, method by method.
   *
   * @param trials the number of trials, 1 to 1,000,000
   * @param level the level that the intervals claim, in (0, 1)
   * @return a row for each of seven values of p, and a column for each method
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static TextTable coverages(int trials, double level) {
    List<String> header = new ArrayList<>(List.of("p"));
    for (ProportionMethod method : values()) {
      header.add(method.label);
    }
    List<List<String>> rows = new ArrayList<>();
    for (double p : SHOWN) {
      List<String> row = new ArrayList<>(List.of(Numbers.text(p)));
      for (ProportionMethod method : values()) {
        row.add(Numbers.percent(method.coverage(trials, p, level)));
      }
      rows.add(row);
    }
    return new TextTable(
        "How often %s %% intervals from n = %s contain the true p"
            .formatted(Numbers.text(100 * level), trials),
        header,
        rows);
  }

  @Override
  public String toString() {
    return label;
  }
}
