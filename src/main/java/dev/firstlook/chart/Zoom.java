package dev.firstlook.chart;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Distribution;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Event;
import dev.firstlook.distribution.Probability;
import dev.firstlook.distribution.Support;
import java.util.Arrays;
import java.util.List;

/**
 * The part of a distribution that shows an event: all of it, or an enlarged part where the event
 * would be too small to be seen.
 */
final class Zoom {

  /** An event whose highest point is lower than this share of the peak is enlarged. */
  private static final double LOW = 0.02;

  /** How many times as high as the event the enlarged picture is. */
  private static final double HEADROOM = 2.5;

  /** How many times the distance to the last quarter of a tail is shown of it. */
  private static final double LENGTH = 4;

  private final Span span;
  private final double top;
  private final Masses masses;
  private final List<Span> parts;
  private final String note;

  private Zoom(Span span, double top, Masses masses, List<Span> parts, String note) {
    this.span = span;
    this.top = top;
    this.masses = masses;
    this.parts = List.copyOf(parts);
    this.note = note;
  }

  static Zoom of(Probability probability) {
    Distribution distribution = probability.distribution();
    List<Span> parts = parts(probability.event());
    Span main = Span.of(distribution);
    Masses all = masses(distribution, main);
    double peak = peak(distribution, main, all);
    if (distribution instanceof Empirical) {
      return new Zoom(main, peak, all, parts, "");
    }
    if (!(probability.value() > 0)) {
      Span wider = parts.stream().filter(part -> part.length() == 0).reduce(main, Span::and);
      Span shown = wider.length() <= 3 * main.length() ? wider : main;
      return new Zoom(shown, peak, masses(distribution, shown), parts, "");
    }
    List<Span> bounded = parts.stream().map(part -> bounded(distribution, part)).toList();
    double highest = 0;
    for (Span part : bounded) {
      Masses own = masses(distribution, part).only(probability.event()::contains);
      highest = Math.max(highest, peak(distribution, part, own));
    }
    if (highest >= LOW * peak) {
      return new Zoom(main, peak, all, parts, "");
    }
    Span near = around(distribution, bounded.stream().reduce(Span::and).orElse(main), parts);
    return new Zoom(
        near,
        Math.min(peak, HEADROOM * highest),
        masses(distribution, near),
        parts,
        "; enlarged, what is higher is cut off");
  }

  Span span() {
    return span;
  }

  /** How high the picture has to be. */
  double top() {
    return top;
  }

  /** The masses; none of a density. */
  Masses masses() {
    return masses;
  }

  /** The parts of the number line that belong to the event. */
  List<Span> parts() {
    return parts;
  }

  /** What the reader has to be told. */
  String note() {
    return note;
  }

  private static List<Span> parts(Event event) {
    double none = Double.POSITIVE_INFINITY;
    if (event instanceof Event.EqualTo e) {
      return List.of(new Span(e.x(), e.x()));
    } else if (event instanceof Event.AtMost e) {
      return List.of(new Span(-none, e.x()));
    } else if (event instanceof Event.LessThan e) {
      return List.of(new Span(-none, e.x()));
    } else if (event instanceof Event.AtLeast e) {
      return List.of(new Span(e.x(), none));
    } else if (event instanceof Event.MoreThan e) {
      return List.of(new Span(e.x(), none));
    } else if (event instanceof Event.Between e) {
      return List.of(new Span(e.lower(), e.upper()));
    } else if (event instanceof Event.StrictlyBetween e) {
      return List.of(new Span(e.lower(), e.upper()));
    } else if (event instanceof Event.Outside e) {
      return List.of(new Span(-none, e.lower()), new Span(e.upper(), none));
    }
    throw new AssertionError(event);
  }

  /** A part of an event with its tail cut off where little is left of it. */
  private static Span bounded(Distribution distribution, Span part) {
    Support support = distribution.support();
    double least = distribution instanceof DiscreteDistribution ? 3 : 0;
    double from = Math.max(part.from(), support.lower());
    double to = Math.min(part.to(), support.upper());
    if (part.to() == Double.POSITIVE_INFINITY && from > Double.NEGATIVE_INFINITY) {
      double quarter = distribution.inverseSurvival(distribution.survival(from) / 4);
      to = Math.min(to, from + Math.max(LENGTH * (quarter - from), least));
    } else if (part.from() == Double.NEGATIVE_INFINITY && to < Double.POSITIVE_INFINITY) {
      double quarter = distribution.quantile(distribution.cdf(to) / 4);
      from = Math.max(from, to - Math.max(LENGTH * (to - quarter), least));
    }
    return new Span(Math.min(from, to), Math.max(from, to));
  }

  /** The event with some of what is beside its ends. */
  private static Span around(Distribution distribution, Span event, List<Span> parts) {
    boolean whole = distribution instanceof DiscreteDistribution;
    double beside = Math.max(0.6 * event.length(), whole ? 3 : 0);
    Support support = distribution.support();
    double from = parts.get(0).from() < event.from() ? event.from() : event.from() - beside;
    double to = parts.get(parts.size() - 1).to() > event.to() ? event.to() : event.to() + beside;
    return new Span(
        Math.max(support.lower(), whole ? Math.floor(from) : from),
        Math.min(support.upper(), whole ? Math.ceil(to) : to));
  }

  private static double peak(Distribution distribution, Span span, Masses masses) {
    if (distribution instanceof ContinuousDistribution continuous) {
      Density density = Density.of(continuous);
      double[] at = Curve.grid(span.from(), span.to(), 200, continuous.modes());
      double highest = Arrays.stream(continuous.pdf(at)).max().orElse(0);
      return density.isCut() ? Math.min(density.top(), highest) : highest;
    }
    return masses.highest();
  }

  private static Masses masses(Distribution distribution, Span span) {
    if (distribution instanceof DiscreteDistribution discrete) {
      Span whole = new Span(Math.ceil(span.from()), Math.floor(span.to()));
      return whole.length() >= 0 ? Masses.of(discrete, whole) : Masses.NONE;
    }
    return distribution instanceof Empirical sample ? Masses.of(sample) : Masses.NONE;
  }
}
