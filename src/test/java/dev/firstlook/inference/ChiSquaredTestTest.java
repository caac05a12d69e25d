package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.DiscreteUniform;
import dev.firstlook.distribution.NegativeBinomial;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.inference.ExpectedCounts.Cell;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.NumericSummary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.GTest;
import org.junit.jupiter.api.Test;

class ChiSquaredTestTest {

  private static final FrequencyTable<Long> HORSE_KICKS = counted(109, 65, 22, 3, 1);

  /** How often 0, 1, 2, ... were observed. */
  private static FrequencyTable<Long> counted(long... counts) {
    List<Long> values = LongStream.range(0, counts.length).boxed().toList();
    return FrequencyTable.ofCounts(values, counts);
  }

  private static FrequencyTable<Long> bundled(Dataset dataset, String column) {
    return counted(
        DoubleStream.of(dataset.numeric(column).doubles()).mapToLong(x -> (long) x).toArray());
  }

  private static double mean(FrequencyTable<Long> counts) {
    return counts.rows().stream().mapToDouble(row -> row.value() * (double) row.count()).sum()
        / counts.total();
  }

  @Test
  void horseKicksAsInR() {
    GofFile.Row row = GofFile.rows("chisq_pearson.csv").get(0);
    ExpectedCounts cells = ExpectedCounts.of(HORSE_KICKS, new Poisson(row.number("par"))).pooled(4);
    assertThat(cells.cells()).extracting(Cell::name).containsExactly("0", "1", "2", "3 or more");
    TestResult fixed = ChiSquaredTest.of(cells, 0);
    assertThat(fixed.statistic()).isCloseTo(row.number("statistic"), within(1e-13));
    assertThat(fixed.degreesOfFreedom()).isEqualTo(row.number("df_no_est"));
    assertThat(fixed.pValue()).isCloseTo(row.number("p_no_est"), within(1e-14));
    TestResult fitted = ChiSquaredTest.of(cells, 1);
    assertThat(fitted.degreesOfFreedom()).isEqualTo(row.number("df_est1"));
    assertThat(fitted.pValue()).isCloseTo(row.number("p_est1"), within(1e-14));
    assertThat(fitted.notes())
        .anyMatch(note -> note.contains("p is between 0.8506 and 0.9555 (Chernoff and Lehmann"));
  }

  @Test
  void horseKicksAsInVcd() {
    List<GofFile.Row> fits = GofFile.rows("vcd_goodfit.csv");
    GofFile.Row likelihood = fits.get(0);
    double[] expected =
        GofFile.rows("vcd_goodfit_fitted.csv").stream()
            .filter(row -> row.word("method").equals("ML"))
            .mapToDouble(row -> row.number("fitted"))
            .toArray();
    // vcd takes P(X = 4) for the last cell and not P(X >= 4): the expected counts are 0.1 short.
    ExpectedCounts cells =
        ExpectedCounts.ofCounts(
            List.of("0", "1", "2", "3", "4"), new long[] {109, 65, 22, 3, 1}, expected);
    TestResult g = ChiSquaredTest.likelihoodRatio(cells, 1);
    assertThat(g.statistic()).isCloseTo(likelihood.number("statistic"), within(1e-12));
    assertThat(g.degreesOfFreedom()).isEqualTo(likelihood.number("df"));
    assertThat(g.pValue()).isCloseTo(likelihood.number("p.value"), within(1e-13));
    assertThat(g.notes()).anyMatch(note -> note.contains("add up to 199.9"));

    GofFile.Row minimum = fits.get(1);
    double lambda = Double.parseDouble(minimum.word("par").substring("lambda=".length()));
    TestResult pearson = ChiSquaredTest.of(ExpectedCounts.of(HORSE_KICKS, new Poisson(lambda)), 1);
    assertThat(pearson.statistic()).isCloseTo(minimum.number("statistic"), within(1e-12));
    assertThat(pearson.degreesOfFreedom()).isEqualTo(minimum.number("df"));
    assertThat(pearson.pValue()).isCloseTo(minimum.number("p.value"), within(1e-13));
  }

  @Test
  void weldonsDiceAreBinomialAndNotFair() {
    FrequencyTable<Long> dice = bundled(Datasets.weldonDice(), "throws");
    TestResult fair =
        ChiSquaredTest.of(ExpectedCounts.ofLastOrMore(dice, new Binomial(12, 1.0 / 3)).pooled(), 0);
    assertThat(fair.statistic()).isCloseTo(35.5, within(0.05));
    assertThat(fair.degreesOfFreedom()).isEqualTo(10);
    assertThat(fair.pValue()).isCloseTo(1e-4, within(5e-6));
    assertThat(fair.verdict()).startsWith("Evidence at the 5 % level against the hypothesis that");
    DiscreteDistribution fittedModel = new Binomial(12, mean(dice) / 12);
    TestResult fitted = ChiSquaredTest.of(dice, fittedModel, 1);
    assertThat(fitted.statistic()).isCloseTo(8.2, within(0.05));
    assertThat(fitted.degreesOfFreedom()).isEqualTo(9);
    assertThat(fitted.pValue()).isCloseTo(0.52, within(5e-3));
    assertThat(fitted.verdict()).startsWith("No evidence");
    assertThat(fitted.contributions().rows().get(10).get(0)).isEqualTo("10 to 12");
  }

  @Test
  void boysInSaxonyAreMoreSpreadThanBinomial() {
    FrequencyTable<Long> boys = bundled(Datasets.saxonyFamilies(), "families");
    DiscreteDistribution model = new Binomial(12, mean(boys) / 12);
    TestResult every = ChiSquaredTest.of(ExpectedCounts.of(boys, model), 1);
    assertThat(every.statistic()).isCloseTo(110.5, within(0.05));
    assertThat(every.degreesOfFreedom()).isEqualTo(11);
    assertThat(every.notes()).anyMatch(note -> note.startsWith("Of 13 cells 2 expect fewer"));
    TestResult pooled = ChiSquaredTest.of(boys, model, 1);
    assertThat(pooled.degreesOfFreedom()).isEqualTo(9);
    assertThat(pooled.pValue()).isLessThan(1e-15);
    assertThat(pooled.contributions().rows().get(0).get(0)).isEqualTo("0 to 1");
  }

  @Test
  void alphaParticlesArePoisson() {
    FrequencyTable<Long> particles = bundled(Datasets.alphaParticles(), "intervals");
    TestResult result = ChiSquaredTest.of(particles, new Poisson(mean(particles)), 1);
    assertThat(result.statistic()).isCloseTo(12.96, within(5e-3));
    assertThat(result.degreesOfFreedom()).isEqualTo(10);
    assertThat(result.pValue()).isCloseTo(0.23, within(5e-3));
    assertThat(result.toString())
        .startsWith("Chi-squared test of goodness of fit: X² = 12.96, df = 10, p = 0.22")
        .contains("11 or more", "15 cells were pooled to 12, from the tails inward");
  }

  @Test
  void mayInTheFederalistIsNotPoisson() {
    FrequencyTable<Long> may = bundled(Datasets.federalistMay(), "blocks");
    TestResult result = ChiSquaredTest.of(may, new Poisson(mean(may)), 1);
    assertThat(result.pValue()).isCloseTo(3e-4, within(5e-5));
    assertThat(result.degreesOfFreedom()).isEqualTo(2);
  }

  @Test
  void criminalHeightsAreNormalInCellsOfAnInch() {
    double[] heights = Datasets.criminalHeights().continuous("height_cm").doubles();
    NumericSummary summary = NumericSummary.of(heights);
    double[] edges = LongStream.range(0, 25).mapToDouble(i -> 2.54 * (53.5 + i)).toArray();
    TestResult result =
        ChiSquaredTest.of(
            ExpectedCounts.between(
                    heights, new Normal(summary.mean(), summary.standardDeviation()), edges)
                .pooled(),
            2);
    assertThat(result.statistic()).isCloseTo(9.77, within(5e-3));
    assertThat(result.degreesOfFreedom()).isEqualTo(13);
    assertThat(result.pValue()).isCloseTo(0.71, within(5e-3));
    assertThat(ShapiroWilkTest.of(heights).pValue()).isLessThan(0.05);
  }

  @Test
  void agreesWithCommonsStatistics() {
    long[] observed = {18, 22, 9, 31, 20};
    double[] expected = {20, 20, 20, 20, 20};
    ExpectedCounts cells =
        ExpectedCounts.ofCounts(List.of("a", "b", "c", "d", "e"), observed, expected);
    assertThat(ChiSquaredTest.of(cells, 0).pValue())
        .isCloseTo(
            ChiSquareTest.withDefaults().test(expected, observed).getPValue(), within(1e-14));
    assertThat(ChiSquaredTest.likelihoodRatio(cells, 0).statistic())
        .isCloseTo(GTest.withDefaults().statistic(expected, observed), within(1e-12));
  }

  @Test
  void measurementsAreCutIntoEquiprobableCells() {
    double[] values = GofFile.sample("norm30");
    ExpectedCounts cells = ExpectedCounts.of(values, new Normal(10.8, 2.2));
    // 2 x 30^0.4 is 7.8, but with more than 6 cells fewer than 5 would be expected.
    assertThat(cells.cells()).hasSize(6).allMatch(cell -> cell.expected() == 5);
    assertThat(ExpectedCounts.of(Models.normalSample(1000, 1), new Normal(0, 1)).cells())
        .hasSize(32);
    assertThat(ChiSquaredTest.of(values, new Normal(10.8, 2.2), 2).degreesOfFreedom()).isEqualTo(3);
  }

  @Test
  void cellsReachAsFarAsTheModelExpectsFive() {
    FrequencyTable<Long> narrow = counted(0, 0, 0, 0, 0, 60, 40);
    List<Cell> cells = ExpectedCounts.of(narrow, new Poisson(5)).cells();
    assertThat(cells.get(0).name()).isEqualTo("0 to 2");
    assertThat(cells.get(cells.size() - 1).name()).isEqualTo("9 or more");
    List<Cell> open = ExpectedCounts.ofLastOrMore(narrow, new Poisson(5)).cells();
    assertThat(open.get(open.size() - 1).name()).isEqualTo("6 or more");
    assertThat(open.get(open.size() - 1).observed()).isEqualTo(40);
  }

  @Test
  void veryManyValuesAreGatheredInRanges() {
    DiscreteDistribution model = new NegativeBinomial(1, 1e-5);
    long[] values = model.sample(2000, 7L);
    ExpectedCounts cells = ExpectedCounts.of(FrequencyTable.of(values), model);
    assertThat(cells.cells()).hasSizeBetween(30, 50).allMatch(cell -> cell.expected() > 30);
    assertThat(cells.expectedTotal()).isCloseTo(2000, within(1e-8));
    assertThat(cells.observedTotal()).isEqualTo(2000);
    assertThat(ChiSquaredTest.of(values, model, 0).pValue()).isBetween(0.001, 0.999);
  }

  @Test
  void theTableShowsTheCellsThatMatter() {
    long[] observed = new long[30];
    double[] expected = new double[30];
    Arrays.fill(observed, 10);
    Arrays.fill(expected, 10);
    observed[25] = 40;
    List<String> names = LongStream.range(0, 30).mapToObj(i -> "c" + i).toList();
    TestResult result = ChiSquaredTest.of(ExpectedCounts.ofCounts(names, observed, expected), 0);
    assertThat(result.contributions().rows()).hasSize(20);
    assertThat(result.contributions().rows()).anyMatch(row -> row.get(0).equals("c25"));
    assertThat(result.contributions().title()).contains("20 of 30 cells");
  }

  @Test
  void badInputIsNamed() {
    DiscreteDistribution model = new Poisson(1);
    assertThatThrownBy(() -> ChiSquaredTest.of(new long[0], model, 0))
        .hasMessage("a sample must have at least 1 value for this, but had 0");
    assertThatThrownBy(() -> ChiSquaredTest.of(new long[] {1, -1, 2}, model, 0))
        .hasMessageContaining("in the support {0, 1, 2, ...} of the model, but one was -1");
    assertThatThrownBy(() -> ChiSquaredTest.of(new long[] {0, 1, 2}, model, 0))
        .hasMessageContaining("must have at least 2 cells, but had 1");
    assertThatThrownBy(() -> ChiSquaredTest.of(HORSE_KICKS, model, -1))
        .hasMessage("fittedParameters must be at least 0, but was -1");
    assertThatThrownBy(() -> ChiSquaredTest.of(new double[9], new Normal(0, 1), 0))
        .hasMessage("a sample must have at least 10 values for this, but had 9");
    double[] values = new double[20];
    values[3] = Double.NaN;
    assertThatThrownBy(() -> ChiSquaredTest.of(values, new Normal(0, 1), 0))
        .hasMessage("value 4 of 20 must be finite, but was NaN");
    assertThatThrownBy(() -> given(new long[] {1, -2}, 1, 2))
        .hasMessage("observed count of b must be at least 0, but was -2");
    assertThatThrownBy(() -> given(new long[] {1, 2}, 0, 0))
        .hasMessage("at least one expected count must be positive, but all were 0");
    assertThatThrownBy(() -> given(new long[] {1, 2}, 1, Double.NaN))
        .hasMessage("expected count of b must be at least 0 and finite, but was NaN");
    assertThatThrownBy(() -> given(new long[] {0, 0}, 1, 1))
        .hasMessageContaining("at least 1 value");
    assertThatThrownBy(() -> ChiSquaredTest.of(given(new long[] {1, 2}, 3, 0), 0))
        .hasMessage("expected count of cell b must be positive, but was 0.0");
    assertThatThrownBy(() -> given(new long[] {1, 2}, 1, 2).pooled(0))
        .hasMessage("minimum must be positive, but was 0.0");
    assertThatThrownBy(() -> ExpectedCounts.between(values.clone(), new Normal(0, 1)))
        .hasMessageContaining("must be finite");
    assertThatThrownBy(() -> ExpectedCounts.between(new double[5], new Normal(0, 1), 2, 1))
        .hasMessage("edges must be finite and ascend, but edge 1 was 1.0");
    assertThatThrownBy(() -> ExpectedCounts.between(new double[5], new Normal(0, 1)))
        .hasMessage("there must be at least 1 edge, but there were 0");
  }

  private static ExpectedCounts given(long[] observed, double... expected) {
    return ExpectedCounts.ofCounts(List.of("a", "b"), observed, expected);
  }

  @Test
  void aWorkingOfManyCellsSaysThatItShowsSome() {
    long[] each = new long[250];
    Arrays.setAll(each, i -> i % 25);
    each[0] = 24;
    TestResult many = ChiSquaredTest.of(each, new DiscreteUniform(0, 24), 0);
    assertThat(many.explain().toString())
        .contains("the cells that contribute most")
        .contains("The 20 of 25 cells that contribute most")
        .doesNotContain("what each cell contributes");
    assertThat(many.contributions().rows()).hasSize(20);
    assertThat(many.contributions().rows().get(0).get(0)).isEqualTo("0");
    assertThat(many.contributions().rows().get(19).get(0)).isEqualTo("24");
    long[] few = LongStream.range(0, 60).map(i -> i % 6).toArray();
    assertThat(ChiSquaredTest.of(few, new DiscreteUniform(0, 5), 0).explain().toString())
        .contains("what each cell contributes");
  }
}
