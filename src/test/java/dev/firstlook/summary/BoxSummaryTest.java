package dev.firstlook.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoxSummaryTest {

  static Stream<Reference> r() {
    return Reference.rows("desc/summary_R.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("r")
  void agreesWithR(Reference r) {
    BoxSummary box =
        BoxSummary.of(Reference.column("desc/data_" + r.word("dataset") + ".csv", "value"));

    assertThat(box.count()).isEqualTo((long) r.number("n"));
    assertThat(box.lowerHinge()).isEqualTo(r.number("q1_fivenum"));
    assertThat(box.median()).isEqualTo(r.number("median"));
    assertThat(box.upperHinge()).isEqualTo(r.number("q3_fivenum"));
    assertThat(box.lowerWhisker()).isEqualTo(r.number("boxplot_lo"));
    assertThat(box.upperWhisker()).isEqualTo(r.number("boxplot_hi"));
    assertThat(box.outliers()).hasSize((int) r.number("n_outliers"));
  }

  @Test
  void theMiddleValueOfAnOddNumberBelongsToBothHalves() {
    BoxSummary box = BoxSummary.of(1, 2, 3, 4, 5, 6, 7);
    assertThat(box.lowerHinge()).isEqualTo(2.5);
    assertThat(box.upperHinge()).isEqualTo(5.5);
  }

  @Test
  void whiskersEndAtValuesAndOutliersLieBeyond() {
    BoxSummary box = BoxSummary.of(-20, 1, 2, 3, 4, 5, 30, 40, Double.NaN);
    assertThat(box.lowerFence()).isEqualTo(-22.5);
    assertThat(box.upperFence()).isEqualTo(41.5);
    assertThat(box.outliers()).isEmpty();

    BoxSummary longTail = BoxSummary.of(-20, 1, 2, 3, 4, 5, 6, 7, 30, 40, Double.NaN);
    assertThat(longTail.lowerHinge()).isEqualTo(2);
    assertThat(longTail.upperHinge()).isEqualTo(7);
    assertThat(longTail.lowerFence()).isEqualTo(-5.5);
    assertThat(longTail.upperFence()).isEqualTo(14.5);
    assertThat(longTail.lowerWhisker()).isEqualTo(1);
    assertThat(longTail.upperWhisker()).isEqualTo(7);
    assertThat(longTail.outliers()).containsExactly(-20.0, 30.0, 40.0);
    assertThat(longTail.missing()).isEqualTo(1);
  }

  @Test
  void ofNothingAndOfOneValue() {
    assertThat(BoxSummary.of(Double.NaN).median()).isNaN();
    assertThat(BoxSummary.of(Double.NaN).lowerWhisker()).isNaN();
    assertThat(BoxSummary.of(Double.NaN).outliers()).isEmpty();
    BoxSummary one = BoxSummary.of(7.5);
    assertThat(one.lowerWhisker()).isEqualTo(7.5);
    assertThat(one.upperHinge()).isEqualTo(7.5);
  }

  @Test
  void infiniteValuesAreOutliersWhereTheBoxIsFinite() {
    double infinity = Double.POSITIVE_INFINITY;
    BoxSummary box = BoxSummary.of(-infinity, 1, 2, 3, 4, 5, 6, infinity);
    assertThat(box.outliers()).containsExactly(-infinity, infinity);
    assertThat(box.upperWhisker()).isEqualTo(6);
    assertThat(BoxSummary.of(infinity, infinity, infinity).median()).isEqualTo(infinity);
  }

  @Property(tries = 300)
  void theBoxIsInOrderAndNothingIsLost(@ForAll @Size(min = 1, max = 30) double[] values) {
    BoxSummary box = BoxSummary.of(values);
    long inside =
        Arrays.stream(values)
            .filter(x -> x >= box.lowerWhisker() && x <= box.upperWhisker())
            .count();

    assertThat(inside + box.outliers().size()).isEqualTo(values.length);
    assertThat(box.lowerHinge()).isLessThanOrEqualTo(box.median());
    assertThat(box.median()).isLessThanOrEqualTo(box.upperHinge());
    assertThat(box.lowerWhisker()).isLessThanOrEqualTo(box.upperWhisker());
  }

  @Test
  void readsWell() {
    BoxSummary box = BoxSummary.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, Double.NaN);
    assertThat(box)
        .hasToString(
            """
            Box of 11 values, 1 missing, 1 outlier: 9
            lower whisker  lower hinge  median  upper hinge  upper whisker
            -------------  -----------  ------  -----------  -------------
                        1          2.5       4            5              6""");
    assertThat(box.explain())
        .hasToString(
            """
            Box of 11 values, 1 missing
              1. the median of the lower half is the lower hinge: 2.5
              2. the median of the upper half is the upper hinge: 5
              3. the box is as long as: 5 - 2.5 = 2.5
              4. lower fence: 2.5 - 1.5 x 2.5 = -1.25
              5. upper fence: 5 + 1.5 x 2.5 = 8.75
              6. the whiskers end at the outermost values within the fences: 1 and 6
              => 1 value beyond the fences, worth a look: 9""");
  }

  @Test
  void staysShortWithManyOutliers() {
    double[] values = new double[10_000];
    Arrays.setAll(values, i -> i < 9000 ? 0 : i);
    assertThat(BoxSummary.of(values).outliers()).hasSize(1000);
    assertThat(BoxSummary.of(values).toString()).hasSizeLessThan(500).contains("and 990 more");
  }
}
