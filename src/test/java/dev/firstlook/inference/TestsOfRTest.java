package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Normal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of tests_R.csv: statistics and p-values of R, nortest and goftest. */
class TestsOfRTest {

  private static final Pattern NORMAL = Pattern.compile("pnorm\\((.+);(.+)\\)");

  static List<GofFile.Row> rows() {
    return GofFile.rows("tests_R.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithR(GofFile.Row row) {
    TestResult result = result(row);
    double statistic = row.number("statistic");
    double p = row.number("p.value");
    // log(1 - U) loses digits in R where U is close to 1.
    boolean logarithms = row.word("test").startsWith("anderson.darling.simple");
    assertThat(result.statistic())
        .isCloseTo(statistic, within((logarithms ? 1e-11 : 1e-13) * statistic));
    assertThat(result.pValue()).isCloseTo(p, within(tolerance(row, p)));
  }

  /** The reasons are in the README beside the file. */
  private static double tolerance(GofFile.Row row, double p) {
    String test = row.word("test");
    String dataset = row.word("dataset");
    if (test.startsWith("ks.") && p < 1e-14 && !test.matches("ks.(less|greater).asymp")) {
      return 1e-14;
    }
    if (test.equals("ks.two.sided.asymp") && dataset.equals("norm30")) {
      return 5e-6;
    }
    if (test.equals("ks.two.sided.exact") && dataset.equals("gamma300")) {
      return 1e-8 * p;
    }
    return (test.startsWith("anderson.darling.simple") ? 1e-10 : 3e-13) * p;
  }

  private static TestResult result(GofFile.Row row) {
    double[] values = GofFile.sample(row.word("dataset"));
    return switch (row.word("test")) {
      case "shapiro.wilk" -> ShapiroWilkTest.of(values);
      case "lilliefors(nortest)" -> KolmogorovSmirnovTest.normality(values);
      case "anderson.darling.normal_estimated(nortest)" -> AndersonDarlingTest.normality(values);
      case "cramer.von.mises.normal_estimated(nortest)" -> CramerVonMisesTest.normality(values);
      case "anderson.darling.simple(goftest)" -> AndersonDarlingTest.of(values, model(row));
      case "cramer.von.mises.simple(goftest)" -> CramerVonMisesTest.of(values, model(row));
      case "ks.two.sided.exact" -> KolmogorovSmirnovTest.of(values, model(row));
      case "ks.two.sided.asymp" ->
          KolmogorovSmirnovTest.asymptotic(values, model(row), Alternative.TWO_SIDED);
      case "ks.less.exact" -> KolmogorovSmirnovTest.of(values, model(row), Alternative.LESS);
      case "ks.less.asymp" ->
          KolmogorovSmirnovTest.asymptotic(values, model(row), Alternative.LESS);
      case "ks.greater.exact" -> KolmogorovSmirnovTest.of(values, model(row), Alternative.GREATER);
      case "ks.greater.asymp" ->
          KolmogorovSmirnovTest.asymptotic(values, model(row), Alternative.GREATER);
      default -> throw new AssertionError(row);
    };
  }

  private static ContinuousDistribution model(GofFile.Row row) {
    Matcher matcher = NORMAL.matcher(row.word("params"));
    assertThat(matcher.matches()).as(row.toString()).isTrue();
    MatchResult numbers = matcher.toMatchResult();
    return new Normal(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)));
  }

  @Test
  void theFileIsWhole() {
    assertThat(rows()).hasSize(56);
  }
}
