package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Axes of logarithms to base 10, labelled with the numbers themselves. */
final class Decades {

  private static final double MARGIN = 0.05;

  private Decades() {}

  /**
   * An axis with some room on both sides.
   *
   * @param lowest the logarithm of the lowest number
   * @param highest the logarithm of the highest number
   */
  static FixedAxis axis(String name, double lowest, double highest) {
    double room = lowest == highest ? 1 : MARGIN * (highest - lowest);
    double min = lowest - room;
    double max = highest + room;
    List<Tick> ticks = new ArrayList<>();
    boolean few = max - min < 2;
    for (int power = (int) Math.floor(min); power <= max; power++) {
      for (int digit : few ? new int[] {1, 2, 5} : new int[] {1}) {
        double number = digit * Math.pow(10, power);
        double at = Math.log10(digit) + power;
        if (at >= min && at <= max) {
          ticks.add(new Tick(at, Numbers.text(number)));
        }
      }
    }
    return new FixedAxis(name, min, max, ticks, true);
  }
}
