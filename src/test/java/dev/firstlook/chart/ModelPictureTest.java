package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.chart.Picture.Mark;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.distribution.Approximation;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.Cauchy;
import dev.firstlook.distribution.DiscreteUniform;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.KernelDensity;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.inference.QqPoints;
import dev.firstlook.summary.BinRule;
import dev.firstlook.summary.FrequencyTable;
import dev.firstlook.summary.Histogram;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Data and models in one picture. */
class ModelPictureTest {

  /** Deaths by horse kick in 200 corps-years (Bortkiewicz 1898). */
  private static final FrequencyTable<Long> KICKS =
      FrequencyTable.ofCounts(List.of(0L, 1L, 2L, 3L, 4L), 109, 65, 22, 3, 1);

  private static final double[] VALUES = {1, 9, 10, 12, 19.5, 40, Double.NaN};
  private static final BinRule TENS = BinRule.edges(0, 10, 20, 30, 40);
  private static final Theme THEME = Theme.standard();

  @Test
  void aHistogramWithADensityShowsDensities() {
    ContinuousVariable bill = ContinuousVariable.of("bill", VALUES);
    Figure figure = Charts.histogram(bill, TENS).density(new Uniform(0, 40));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("y-name")).containsExactly("density");
    assertThat(picture.texts("legend")).containsExactly("6 values", "Uniform(a = 0, b = 40)");
    assertThat(figure.description()).endsWith("; with the density of Uniform(a = 0, b = 40).");
    double perUnit = (picture.pageY(0) - picture.pageY(0.02)) / 0.02;
    List<Mark> bars = behindCurves(picture);
    // 3 of 6 values in the second bin of width 10
    assertThat(bars.get(1).box().getHeight()).isCloseTo(0.05 * perUnit, within(1.0));
    double curve =
        picture.marks().stream()
            .filter(mark -> mark.stroke().equals("rgb(213,94,0)") && mark.kind().equals("path"))
            .mapToDouble(mark -> mark.box().getHeight())
            .max()
            .orElse(0);
    assertThat(curve).isCloseTo(0.025 * perUnit, within(1.0));
    assertThat(figure.title("T").density(new Normal(10, 5)).title()).isEqualTo("T");
  }

  @Test
  void densityWithoutACurveChangesTheScaleAlone() {
    Picture picture = Picture.of(Charts.histogram(VALUES, TENS).density());
    picture.isSound();
    assertThat(picture.texts("y-name")).containsExactly("density");
    assertThat(picture.texts("legend")).isEmpty();
  }

  @Test
  void theNormalCurveHasMeanAndStandardDeviationOfTheSample() {
    // mean 5, sum of squared deviations 32
    Figure figure = Charts.histogram(2, 4, 4, 4, 5, 5, 7, 9).normal();
    assertThat(Picture.of(figure).texts("legend")).contains("Normal(μ = 5, σ = 2.138)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(3, 3).normal())
        .withMessage(
            "a normal curve needs at least 2 different values, but the histogram of value has 2"
                + " values, all the same");
  }

  @Test
  void aRugMarksEveryValueBelowTheAxis() {
    Picture picture = Picture.of(Charts.histogram(VALUES, TENS).rug());
    picture.isSound();
    List<Mark> strokes =
        picture.marks().stream()
            .filter(mark -> mark.stroke().equals("rgb(77,77,77)"))
            .sorted(Comparator.comparingDouble(mark -> mark.box().getX()))
            .toList();
    double[] expected = {1, 9, 10, 12, 19.5, 40};
    assertThat(strokes).hasSize(6);
    for (int i = 0; i < 6; i++) {
      Mark stroke = strokes.get(i);
      assertThat(stroke.box().getX()).isCloseTo(picture.pageX(expected[i]), within(1.0));
      assertThat(stroke.box().getMinY()).isGreaterThan(picture.pageY(0) - 0.35 * 14);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.histogram(Histogram.of(VALUES, TENS)).rug())
        .withMessageContaining("a rug needs the values");
  }

  @Test
  void otherFiguresRefuseWhatBelongsToHistograms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.box(1, 2, 3).density(new Normal(0, 1)))
        .withMessageContaining("a density curve cannot be added to this figure: Box plot of value");
    assertThatIllegalArgumentException().isThrownBy(() -> Charts.box(1, 2, 3).normal());
    assertThatIllegalArgumentException().isThrownBy(() -> Charts.box(1, 2, 3).rug());
  }

  @Test
  void theEmpiricalCdfHasItsBandAndItsModels() {
    double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
    Figure figure =
        Charts.ecdf(ContinuousVariable.of("t", values), new Uniform(0.5, 100.5), new Poisson(50));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.subtitle()).isEqualTo("100 values; 95 % confidence band");
    assertThat(figure.description())
        .isEqualTo(
            "Empirical cumulative distribution of t: 100 values from 1 to 100, quartiles 25.75,"
                + " 50.5 and 75.25; with the curve of Uniform(a = 0.5, b = 100.5); with the curve of Poisson(λ"
                + " = 50).");
    assertThat(picture.texts("legend"))
        .containsExactly("sample", "Uniform(a = 0.5, b = 100.5)", "Poisson(λ = 50)");
    PictureChecks.isSound(Charts.ecdf(new double[] {3, Double.NaN}));
    PictureChecks.isSound(Charts.ecdf(new Normal(0, 1).sample(50_000, 1L), new Normal(0, 1)));
    assertThat(Charts.ecdf(new double[] {3, Double.NaN}).subtitle())
        .startsWith("1 value, 1 missing left out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.ecdf(new double[] {1, Double.POSITIVE_INFINITY}));
  }

  @Test
  void theDensityOfASampleHasItsPeaksWhereTheValuesAre() {
    ContinuousVariable t = ContinuousVariable.of("t", 9.9, 10, 10.1, 19.9, 20, 20.1, Double.NaN);
    Figure figure = Charts.density(t);
    PictureChecks.isSound(figure);
    assertThat(figure.title()).isEqualTo("Density of t");
    assertThat(figure.subtitle())
        .startsWith("6 values, 1 missing left out; kernel gaussian, bandwidth ");
    assertThat(figure.description())
        .containsPattern("; 2 peaks near 10\\.?\\d? and (19\\.9|20)\\.$");
    Picture picture = Picture.of(figure);
    assertThat(
            picture.marks().stream().filter(mark -> mark.stroke().equals("rgb(77,77,77)")).count())
        .isEqualTo(6);
    PictureChecks.isSound(figure.density(new Normal(15, 5), new Uniform(10, 20)));
    PictureChecks.isSound(Charts.pdf(KernelDensity.of(1, 2, 3), new Normal(2, 1)));
    PictureChecks.isSound(Charts.density(new Exponential(1).sample(20_000, 1L)));
    PictureChecks.isSound(Charts.histogram(1, 2, 3).density(KernelDensity.of(1, 2, 3)));
    assertThatIllegalArgumentException().isThrownBy(() -> Charts.density(1));
  }

  @Test
  void observedCountsAreBarsAndExpectedOnesPoints() {
    Figure figure = Charts.observedAndExpected(KICKS, new Poisson(0.61));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.description())
        .isEqualTo(
            "Observed and expected counts of value: 200 values, against Poisson(λ = 0.61); farthest"
                + " apart at 2: observed 22, expected 20.22.");
    List<Mark> bars = bars(picture);
    double perUnit = (picture.pageY(0) - picture.pageY(20)) / 20;
    double[] observed = {109, 65, 22, 3, 1};
    for (int k = 0; k < 5; k++) {
      assertThat(bars.get(k).box().getCenterX()).isCloseTo(picture.pageX(k), within(1.0));
      assertThat(bars.get(k).box().getHeight()).isCloseTo(observed[k] * perUnit, within(1.0));
    }
    // 200 exp(-0.61) = 108.67
    Mark first = points(picture, THEME.colour(1)).get(0);
    assertThat(bars.get(0).box().getMaxY() - first.box().getCenterY())
        .isCloseTo(108.67 * perUnit, within(1.0));
    assertThat(picture.texts("legend"))
        .containsExactly("observed", "expected under Poisson(λ = 0.61)");
  }

  @Test
  void inARootogramBarsHangFromTheExpected() {
    Figure figure = Charts.rootogram(KICKS, new Poisson(0.61));
    Picture picture = Picture.of(figure);
    picture.isSound();
    List<Mark> bars = bars(picture);
    List<Mark> points = points(picture, THEME.colour(1));
    double perUnit = (picture.pageY(0) - picture.pageY(2)) / 2;
    double[] observed = {109, 65, 22, 3, 1};
    for (int k = 0; k < 5; k++) {
      assertThat(bars.get(k).box().getMinY())
          .isCloseTo(points.get(k).box().getCenterY(), within(0.5));
      assertThat(bars.get(k).box().getHeight())
          .isCloseTo(Math.sqrt(observed[k]) * perUnit, within(1.0));
    }
    assertThat(picture.texts("y-name")).containsExactly("square root of count");
    // sqrt(22) - sqrt(20.22) = 0.19, sqrt(4.111) - sqrt(3) = 0.30
    assertThat(figure.description())
        .endsWith(
            "; on the scale of square roots farthest apart at 3: observed 3, expected 4.111.");
  }

  @Test
  void countsOfAllSizes() {
    PictureChecks.isSound(Charts.rootogram(DiscreteVariable.of("k", 0), new Poisson(1e-9)));
    PictureChecks.isSound(Charts.rootogram(DiscreteVariable.of("k", 0, 5000), new Poisson(3)));
    PictureChecks.isSound(
        Charts.observedAndExpected(
            FrequencyTable.of(new Binomial(1_000_000_000, 0.5).sample(1000, 1L)),
            new Binomial(1_000_000_000, 0.5)));
    PictureChecks.isSound(
        Charts.observedAndExpected(
            DiscreteVariable.of("<b>k</b>", -3, 7), new DiscreteUniform(1, 6)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.rootogram(FrequencyTable.of(new double[] {2.5}), new Poisson(1)))
        .withMessage(
            "values of value must be whole numbers to be compared with a discrete distribution, but"
                + " one was 2.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.rootogram(FrequencyTable.of(new long[0]), new Poisson(1)))
        .withMessageContaining("need at least 1 value, but there were 0");
  }

  @Test
  void anApproximationLiesOverWhatItApproximates() {
    Binomial exact = new Binomial(20, 0.5);
    Figure figure = Charts.approximation(exact, new Poisson(10), new Normal(10, Math.sqrt(5)));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(picture.texts("legend"))
        .containsExactly(
            "Binomial(n = 20, p = 0.5)", "Poisson(λ = 10)", "Normal(μ = 10, σ = 2.236)");
    assertThat(picture.texts("y-name")).containsExactly("P(X = k); curve: density");
    List<Mark> bars = behindCurves(picture);
    double perUnit = (picture.pageY(0) - picture.pageY(0.05)) / 0.05;
    // 184756 / 2^20
    assertThat(bars.get(10).box().getHeight()).isCloseTo(0.176197 * perUnit, within(1.0));
    assertThat(bars.get(10).box().getCenterX()).isCloseTo(picture.pageX(10), within(1.0));
    PictureChecks.isSound(Charts.approximation(new Binomial(1_000_000, 0.5), new Normal(5e5, 500)));
    PictureChecks.isSound(Charts.approximation(new Binomial(1, 0.5), new Exponential(1)));
    PictureChecks.isSound(Charts.approximation(exact, new Gamma(0.5, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.approximation(exact, Empirical.of(1, 2)))
        .withMessageContaining("must have a mass or a density function");
  }

  @Test
  void theBandOfAQqPlotLiesAroundTheLine() {
    // ten values at their places: the middle of the band of the least is about -1.5
    double[] values = QqPoints.of(new double[10], new Normal(0, 1)).theoretical();
    Figure figure = Charts.qq(values, new Normal(0, 1));
    Picture picture = Picture.of(figure);
    picture.isSound();
    assertThat(figure.description()).endsWith("0 of them outside the 95 % band (0.0 %).");
    Mark band = picture.filled(Look.tint(THEME.colour(0), THEME.ground(), 0.2)).get(0);
    assertThat(band.box().getMinX()).isCloseTo(picture.pageX(values[0]), within(1.0));
    assertThat(band.box().getMaxX()).isCloseTo(picture.pageX(values[9]), within(1.0));
    List<Mark> dots = points(picture, THEME.colour(0));
    for (int i = 0; i < 10; i++) {
      assertThat(dots.get(i).box().getCenterX()).isCloseTo(picture.pageX(values[i]), within(1.0));
      assertThat(dots.get(i).box().getCenterY())
          .isCloseTo(picture.pageY(values[i]) - 0.35 * 14, within(1.0));
    }
  }

  @Test
  void qqAndPpPlotsOfAVariable() {
    ContinuousVariable t = ContinuousVariable.of("t", 3, 1, 2, Double.NaN);
    Figure qq = Charts.qq(t, new Normal(2, 1));
    PictureChecks.isSound(qq);
    assertThat(qq.title()).isEqualTo("Q-Q plot of t against Normal(μ = 2, σ = 1)");
    assertThat(qq.subtitle()).isEqualTo("3 values, 1 missing left out; 95 % band, point by point");
    Picture picture = Picture.of(qq);
    Mark middle = points(picture, THEME.colour(0)).get(1);
    assertThat(middle.box().getCenterX()).isCloseTo(picture.pageX(2), within(1.0));
    assertThat(middle.box().getCenterY()).isCloseTo(picture.pageY(2) - 0.35 * 14, within(1.0));
    Figure pp = Charts.pp(t, new Normal(2, 1));
    PictureChecks.isSound(pp);
    assertThat(Picture.of(pp).texts("x-name")).containsExactly("share of the sample");
    PictureChecks.isSound(Charts.qq(new double[] {-1, 0, 1}, new Cauchy(0, 1)));
    assertThat(Charts.pp(new double[] {5, 6, 7, 8}, new Normal(0, 1)).description())
        .endsWith("4 of them outside the 95 % band (100.0 %).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Charts.qq(new double[] {1}, new Normal(0, 1)));
    // of many points all at the ends are shown, with the band of the whole sample
    Figure many = Charts.qq(new Normal(0, 1).sample(100_000, 1L), new Normal(0, 1));
    PictureChecks.isSound(many);
    assertThat(many.subtitle()).startsWith("100000 values, 1500 of them shown; 95 % band");
    assertThat(many.description()).contains(" of those shown outside the 95 % band (");
  }

  @Test
  void aMeasuredApproximationSaysItsDistance() {
    Binomial exact = new Binomial(100, 0.03);
    String measure = "total variation distance";
    Approximation poisson =
        new Approximation(exact, new Poisson(3), measure, 0.09, "Le Cam", 0.0125, 0.0125, 3, 3);
    Figure figure = Charts.approximation(poisson);
    PictureChecks.isSound(figure);
    assertThat(Picture.of(figure).texts("y-name")).containsExactly("P(X = k)");
    assertThat(figure.subtitle()).isEqualTo("total variation distance 0.0125, greatest at k = 3");
    Approximation normal =
        new Approximation(
            exact, new Normal(3, 1.7), "difference", 0.3, "Berry and Esseen", 0.14, 0.03, 2, 1);
    assertThat(Charts.approximation(normal).subtitle())
        .isEqualTo(
            "difference 0.14, greatest at k = 2; with continuity correction 0.03, greatest at k ="
                + " 1");
  }

  private static List<Mark> bars(Picture picture) {
    return sorted(picture.filled(Look.tint(THEME.colour(0), THEME.ground(), 0.6)));
  }

  private static List<Mark> behindCurves(Picture picture) {
    return sorted(picture.filled(Look.tint(THEME.colour(0), THEME.ground(), 0.45)));
  }

  /** Without the mark in the legend, which stands above all others. */
  private static List<Mark> points(Picture picture, Color colour) {
    double top = picture.labels("legend").stream().mapToDouble(Picture.Label::y).max().orElse(0);
    return sorted(picture.filled(colour)).stream()
        .filter(mark -> mark.kind().equals("circle") && mark.box().getMinY() > top)
        .toList();
  }

  private static List<Mark> sorted(List<Mark> marks) {
    return marks.stream()
        .filter(
            mark -> mark.box().getHeight() != mark.box().getWidth() || !mark.kind().equals("rect"))
        .sorted(Comparator.comparingDouble(mark -> mark.box().getCenterX()))
        .toList();
  }
}
