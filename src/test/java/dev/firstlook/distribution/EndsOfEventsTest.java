package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The working of a probability of counts says which ends are left out. */
class EndsOfEventsTest {

  private final Binomial ten = new Binomial(10, 0.3);

  private String working(Event event) {
    return ten.probability(event).explain().toString();
  }

  @Test
  void strictlyBetweenLeavesOutBothEnds() {
    // 10 choose 3 0.3^3 0.7^7 = 0.26683, 10 choose 6 0.3^6 0.7^4 = 0.036757
    assertThat(working(Event.strictlyBetween(3, 6)))
        .contains("X > 3 means X >= 4; P(X = 3) = 0.2668 is left out. ")
        .contains("X < 6 means X <= 5; P(X = 6) = 0.03676 is left out");
    assertThat(working(Event.strictlyBetween(2.5, 6)))
        .doesNotContain("X > 2.5 means")
        .contains("X < 6 means X <= 5");
  }

  @Test
  void outsideLeavesOutBothEnds() {
    assertThat(working(Event.outside(3, 6)))
        .contains("X < 3 means X <= 2; P(X = 3) = 0.2668 is left out. ")
        .contains("X > 6 means X >= 7; P(X = 6) = 0.03676 is left out");
  }

  @Test
  void endsThatBelongToTheEventAreNotLeftOut() {
    assertThat(working(Event.between(3, 6))).doesNotContain("left out");
    assertThat(working(Event.atMost(3))).doesNotContain("left out");
    assertThat(working(Event.lessThan(3))).contains("X < 3 means X <= 2");
    assertThat(working(Event.moreThan(11))).doesNotContain("left out");
  }

  @Test
  void whatIsTakenAwayIsNamed() {
    assertThat(working(Event.between(1, 9)))
        .contains("take away all values below 1 and all above 9")
        .contains("= 0.9717");
    assertThat(working(Event.atLeast(1))).contains("take away all values below 1\n");
  }
}
