package dev.firstlook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The ticks along one cell of a table of pictures: those whose labels stay within the cell, and if
 * possible two, for one number tells nothing of a scale.
 *
 * @param axis the numbers along the cell
 * @param room its length in pixels
 * @param half half the length that a label takes, with some room beside it
 */
record CellTicks(NumberAxis axis, double room, ToDoubleFunction<Tick> half) {

  /** So many steps are tried, from fine to coarse, each about twice the one before. */
  private static final int FINEST = 20;

  /** Powers of ten are harder to read: they have to save so many letters, */
  private static final int SAVING = 3;

  /** or one if a scale would have a single number otherwise. */
  private static final int LEAST_SAVING = 1;

  /**
   * The ticks, with shorter labels if that makes room for more of them.
   *
   * @param most how many there may be, at least 2
   * @return ticks in rising order, at their numbers
   */
  List<Tick> atMost(int most) {
    List<Tick> plain = atMost(most, tick -> tick);
    if (plain.size() >= 2) {
      return plain;
    }
    for (int saving : new int[] {SAVING, LEAST_SAVING}) {
      List<Tick> compact = atMost(most, tick -> compact(tick, saving));
      if (compact.size() >= 2 || compact.size() > plain.size()) {
        return compact;
      }
    }
    return plain;
  }

  /** The same number in fewer letters if that saves some: 6e12 for 6000000000000. */
  static Tick compact(Tick tick) {
    return compact(tick, SAVING);
  }

  private static Tick compact(Tick tick, int saving) {
    BigDecimal number = new BigDecimal(tick.label()).stripTrailingZeros();
    String plain = number.signum() == 0 ? "0" : number.toPlainString();
    String digits = number.unscaledValue().abs().toString();
    String powers =
        (number.signum() < 0 ? "-" : "")
            + digits.charAt(0)
            + (digits.length() > 1 ? "." + digits.substring(1) : "")
            + "e"
            + (digits.length() - 1 - number.scale());
    boolean saves = number.signum() != 0 && powers.length() + saving <= plain.length();
    return new Tick(tick.at(), saves ? powers : plain);
  }

  private List<Tick> atMost(int most, UnaryOperator<Tick> label) {
    List<List<Tick>> steps = new ArrayList<>();
    axis.ticks(
        FINEST,
        ticks -> {
          steps.add(ticks.stream().map(label).filter(this::isInside).toList());
          return false;
        });
    for (List<Tick> ticks : steps) {
      if (ticks.size() >= 2 && ticks.size() <= most && isLoose(ticks)) {
        return ticks;
      }
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      List<Tick> ticks = steps.get(i);
      for (int every = 2; every < ticks.size(); every++) {
        List<Tick> some = some(ticks, every);
        if (some.size() <= most && isLoose(some)) {
          return some;
        }
      }
    }
    // One label is better than none: that in the middle of the coarsest that are left.
    return steps.stream()
        .filter(ticks -> !ticks.isEmpty())
        .reduce((finer, coarser) -> coarser)
        .map(ticks -> List.of(ticks.get(ticks.size() / 2)))
        .orElse(List.of());
  }

  /** Where a number is within its cell, from 0 to 1. */
  static double share(NumberAxis axis, double at) {
    return (at - axis.min()) / (axis.max() - axis.min());
  }

  private double middle(Tick tick) {
    return room * share(axis, tick.at());
  }

  private boolean isInside(Tick tick) {
    double own = half.applyAsDouble(tick);
    return middle(tick) - own >= 0 && middle(tick) + own <= room;
  }

  /** Whether the labels have room beside each other. */
  private boolean isLoose(List<Tick> ticks) {
    return IntStream.range(1, ticks.size())
        .allMatch(
            i ->
                middle(ticks.get(i)) - half.applyAsDouble(ticks.get(i))
                    >= middle(ticks.get(i - 1)) + half.applyAsDouble(ticks.get(i - 1)));
  }

  private static List<Tick> some(List<Tick> ticks, int every) {
    return IntStream.range(0, ticks.size())
        .filter(i -> i % every == 0)
        .mapToObj(ticks::get)
        .toList();
  }
}
