package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What tells curves apart is the same in every kind of picture. */
class LookTest {

  private static final double[] VALUES = {1, 2, 2.5, 3, 4, 6};
  private static final Pattern DASHES = Pattern.compile("stroke-dasharray=\"([^\"]+)\"");

  private static List<String> dashes(Figure figure) {
    String svg = figure.toSvg();
    Matcher matcher = DASHES.matcher(svg.substring(svg.indexOf("class=\"keys\"")));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static ContinuousDistribution[] curves(int count) {
    ContinuousDistribution[] curves = new ContinuousDistribution[count];
    Arrays.setAll(curves, i -> new Normal(i, 1.5));
    return curves;
  }

  @Test
  void theCurvesBesideASampleHaveTheSameDashesEverywhere() {
    ContinuousDistribution[] three = curves(3);
    List<String> expected = List.of("8.8,3.52", "2.64,2.64");
    assertThat(dashes(Charts.histogram(VALUES).density(three))).isEqualTo(expected);
    assertThat(dashes(Charts.density(VALUES).density(three))).isEqualTo(expected);
    assertThat(dashes(Charts.ecdf(VALUES, three))).isEqualTo(expected);
    assertThat(dashes(Charts.approximation(new Binomial(9, 0.4), three[0], three[1], three[2])))
        .isEqualTo(expected);
  }

  @Test
  void moreThanCanBeToldApartAreRefusedInTheSameWords() {
    ContinuousDistribution[] six = curves(6);
    ContinuousDistribution[] rest = Arrays.copyOfRange(six, 1, 6);
    isRefused("curves", () -> Charts.histogram(VALUES).density(six));
    isRefused("curves", () -> Charts.density(VALUES).density(six));
    isRefused("models", () -> Charts.ecdf(VALUES, six));
    isRefused("approximations", () -> Charts.approximation(new Binomial(9, 0.4), six[0], rest));
  }

  private static void isRefused(String kind, ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessage("a picture can tell 5 %s apart, but there were 6", kind);
  }
}
