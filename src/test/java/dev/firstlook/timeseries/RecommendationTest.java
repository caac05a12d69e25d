package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendationTest {

  private static Recommendation of(List<Integer> periods, int size, boolean product) {
    DecompositionModel model =
        product ? DecompositionModel.MULTIPLICATIVE : DecompositionModel.ADDITIVE;
    return Recommendation.of(periods, size, model, true, true, false);
  }

  /** R's mstl smooths 11 cycles of the shortest period together and 15 of the next. */
  @Test
  void aSeasonOfFewCyclesIsTheSameInEach() {
    Recommendation days = of(List.of(365, 7), 1095, false);
    assertThat(days.code()).isEqualTo("Mstl.of(365, 7).periodic(365).robust()");
    assertThat(days.decomposer()).isEqualTo(Mstl.of(365, 7).periodic(365).robust());
    assertThat(days.reason())
        .contains("the season of 365 the same in every cycle, because there are only 3 cycles");
    Recommendation hours = of(List.of(24, 168), 200, true);
    assertThat(hours.code()).isEqualTo("Mstl.of(24, 168).periodic().boxCox(0).robust()");
    assertThat(hours.decomposer()).isEqualTo(Mstl.of(24, 168).periodic().boxCox(0).robust());
    assertThat(hours.reason())
        .contains("the seasons of 24 and 168 the same in every cycle")
        .contains("8.3 cycles of 24 and 1.2 cycles of 168");
  }

  @Test
  void manyCyclesMayChange() {
    assertThat(of(List.of(7, 365), 15 * 365, false).code()).isEqualTo("Mstl.of(7, 365).robust()");
    assertThat(of(List.of(12), 144, true).code()).isEqualTo("Mstl.of(12).boxCox(0).robust()");
    // one less than 11 cycles
    assertThat(of(List.of(12), 131, true).code())
        .isEqualTo("Mstl.of(12).periodic().boxCox(0).robust()");
  }
}
