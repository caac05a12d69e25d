package dev.firstlook.chart;

import java.util.List;
import java.util.function.Predicate;

/** One direction of a panel: from where to where it runs, and what is written along it. */
sealed interface Axis permits NumberAxis, LevelAxis, DateAxis, FixedAxis, PartAxis {

  /** What is measured along the axis; may be empty. */
  String name();

  /** The same axis with another name. */
  Axis named(String other);

  /** The number at its lower (left) end. */
  double min();

  /** The number at its upper (right) end. */
  double max();

  /** Whether a line is drawn across the panel at every tick. */
  boolean grid();

  /**
   * The ticks.
   *
   * @param most how many numbers there may be; levels keep to {@code fit} alone
   * @param fit whether these ticks have room for their labels
   * @return the ticks in rising order
   */
  List<Tick> ticks(int most, Predicate<List<Tick>> fit);

  /** What one place is called when XChart chooses the ticks; never longer than 20 letters. */
  String label(double at);
}
