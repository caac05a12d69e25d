package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Page.Role;
import java.util.List;

/** The axes of a panel: the room they need, and their ticks, grid lines and names. */
final class AxisFrame {

  /** The share of the page that names of levels beside the axis may take. */
  static final double LABEL_SHARE = 0.36;

  /** The share of its height that turned names below the axis may take. */
  static final double TURNED_SHARE = 0.32;

  private final Sheet sheet;
  private final Axis x;
  private final Axis y;
  private final boolean stacked;
  private final double size;
  private final double tickMark;
  private final boolean turned;

  /**
   * The axes of a panel.
   *
   * @param stacked whether it is one of several panels, which are low and need more ticks
   */
  AxisFrame(Sheet sheet, Panel panel, boolean stacked) {
    this.sheet = sheet;
    this.stacked = stacked;
    x = panel.x();
    y = panel.y();
    size = sheet.size();
    turned = x instanceof LevelAxis levels && levels.turned();
    tickMark = x.grid() && !stacked ? 0 : 0.3 * size;
  }

  /** The room that the labels and the name of the horizontal axis need. */
  double below() {
    double name = x.name().isBlank() ? 0 : 1.4 * sheet.nameSize();
    return tickMark + labelHeight() + 0.6 * sheet.pad() + name;
  }

  private double labelHeight() {
    return turned
        ? 0.8 * size + widest(x.ticks(Integer.MAX_VALUE, ticks -> true), turnedRoom())
        : 1.45 * size;
  }

  private double turnedRoom() {
    return TURNED_SHARE * sheet.height();
  }

  /** The room that the labels and the name of the vertical axis need. */
  int left(int height) {
    double labels = widest(yTicks(height), labelRoom());
    return (int) Math.ceil(column() + 0.5 * sheet.pad() + labels + 0.6 * size);
  }

  private double column() {
    return y.name().isBlank() ? 0 : 0.6 * sheet.pad() + 1.3 * sheet.nameSize();
  }

  /** How much further in the plot area has to begin, for the first label to have room. */
  int moreLeft(int left, int right) {
    List<Tick> ticks = xTicks(right - left);
    if (x instanceof LevelAxis || ticks.isEmpty()) {
      return 0;
    }
    Tick first = ticks.get(0);
    double begin = left + (first.at() - x.min()) * unit(left, right) - half(first);
    return (int) Math.ceil(Math.max(0, column() + 0.3 * sheet.pad() - begin));
  }

  /** How much further in it has to end, for the last label to have room. */
  int moreRight(int left, int right) {
    List<Tick> ticks = xTicks(right - left);
    if (x instanceof LevelAxis || ticks.isEmpty()) {
      return 0;
    }
    Tick last = ticks.get(ticks.size() - 1);
    double end = right - (x.max() - last.at()) * unit(left, right) + half(last);
    return (int) Math.ceil(Math.max(0, end - (sheet.width() - 0.3 * sheet.pad())));
  }

  private double unit(int left, int right) {
    return (right - left) / (x.max() - x.min());
  }

  /**
   * Draws the axes of a plot area.
   *
   * @param labelled whether the horizontal axis is labelled here, and not in a panel below
   * @param lowest how far down the name of the vertical axis may reach
   */
  void draw(Plot plot, boolean labelled, double lowest) {
    if (labelled) {
      drawX(plot, xTicks(plot.width()));
    } else if (x.grid()) {
      xTicks(plot.width()).forEach(tick -> drawGrid(plot, tick));
    }
    drawY(plot, yTicks(plot.height()), lowest);
  }

  private List<Tick> yTicks(int room) {
    double unit = room / (y.max() - y.min());
    int most =
        stacked ? Math.max(3, (int) (room / (2 * size))) : Math.max(2, (int) (room / (3.2 * size)));
    List<Tick> found = y.ticks(most, ticks -> gap(ticks, unit) >= 1.3 * size);
    // One number tells nothing of a scale: then rather a few more, closer together.
    return found.size() >= 2 ? found : y.ticks(most + 2, ticks -> gap(ticks, unit) >= 1.3 * size);
  }

  private List<Tick> xTicks(int room) {
    double unit = room / (x.max() - x.min());
    int most = (int) Math.max(2, room / (4.5 * size));
    if (x instanceof NumberAxis numbers && numbers.hasFewPlaces()) {
      List<Tick> every = numbers.places();
      if (labelsFit(every, unit)) {
        return every;
      }
    }
    return x instanceof LevelAxis
        ? x.ticks(most, ticks -> gap(ticks, unit) >= (turned ? 1.3 : 3) * size)
        : x.ticks(most, ticks -> labelsFit(ticks, unit));
  }

  private boolean labelsFit(List<Tick> ticks, double unit) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double middle = (tick.at() - x.min()) * unit;
      if (middle - half(tick) < end + 0.7 * size) {
        return false;
      }
      end = middle + half(tick);
    }
    return true;
  }

  private void drawX(Plot plot, List<Tick> ticks) {
    double bottom = plot.y() + plot.height();
    double right = plot.x() + plot.width();
    double unit = plot.width() / (x.max() - x.min());
    double room =
        x instanceof LevelAxis
            ? Math.min(plot.width(), gap(ticks, unit)) - 0.6 * size
            : sheet.width();
    List<String> labels = labels(ticks, turned ? turnedRoom() : room);
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      double at = Sheet.crisp(plot.pageX(tick.at()));
      if (x.grid()) {
        drawGrid(plot, tick);
      } else if (x instanceof NumberAxis || x instanceof DateAxis) {
        sheet.rule(Role.AXIS, at, bottom, at, bottom + tickMark);
      }
      if (turned) {
        double end = bottom + tickMark + 0.4 * size;
        sheet.turned(Role.X_TICK, labels.get(i), tick.label(), at + 0.35 * size, end);
        continue;
      }
      double base = bottom + tickMark + 1.25 * size;
      sheet.text(Role.X_TICK, labels.get(i), tick.label(), at, base, Anchor.MIDDLE);
    }
    if (!x.grid()) {
      sheet.rule(Role.AXIS, plot.x(), Sheet.crisp(bottom), right, Sheet.crisp(bottom));
    }
    double centre = (plot.x() + right) / 2;
    double side = Math.min(centre, sheet.width() - centre) - 0.5 * sheet.pad();
    String name = name(x, 2 * side);
    double below = tickMark + labelHeight() + 1.4 * sheet.nameSize() - 0.2 * sheet.pad();
    double base = Math.min(sheet.bottom() - 0.8 * sheet.pad(), bottom + below + 1);
    sheet.text(Role.X_NAME, name, x.name(), centre, base, Anchor.MIDDLE, sheet.nameSize());
  }

  private void drawGrid(Plot plot, Tick tick) {
    double at = Sheet.crisp(plot.pageX(tick.at()));
    sheet.rule(Role.GRID, at, plot.y(), at, plot.y() + plot.height());
  }

  private void drawY(Plot plot, List<Tick> ticks, double lowest) {
    double bottom = plot.y() + plot.height();
    List<String> labels = labels(ticks, labelRoom());
    for (int i = 0; i < ticks.size(); i++) {
      Tick tick = ticks.get(i);
      double at = Sheet.crisp(plot.pageY(tick.at()));
      if (y.grid() && at < bottom - 1) {
        sheet.rule(Role.GRID, plot.x(), at, plot.x() + plot.width(), at);
      }
      double end = plot.x() - 0.5 * size;
      sheet.text(Role.Y_TICK, labels.get(i), tick.label(), end, at + 0.35 * size, Anchor.END);
    }
    boolean line = !y.grid() && !(y instanceof FixedAxis || y instanceof PartAxis);
    if (line && ticks.stream().anyMatch(tick -> !tick.label().isBlank())) {
      double edge = Sheet.crisp(plot.x());
      sheet.rule(Role.AXIS, edge, plot.y(), edge, bottom);
    }
    String name = name(y, lowest - plot.y());
    double half = sheet.letters().width(name, sheet.nameSize(), false) / 2;
    double middle = (plot.y() + bottom) / 2;
    double at = Math.max(plot.y() + half, Math.min(lowest - half, middle));
    double base = 0.6 * sheet.pad() + sheet.nameSize();
    sheet.text(Role.Y_NAME, name, y.name(), base, at, Anchor.MIDDLE, sheet.nameSize());
  }

  private String name(Axis axis, double room) {
    return sheet.letters().shorten(Letters.plain(axis.name()), sheet.nameSize(), false, room);
  }

  /** The labels of ticks, as much of them as there is room for. */
  private List<String> labels(List<Tick> ticks, double room) {
    List<String> whole = ticks.stream().map(Tick::label).toList();
    return Shortening.of(sheet.letters(), whole, size, label -> room);
  }

  private double widest(List<Tick> ticks, double room) {
    return labels(ticks, room).stream().mapToDouble(sheet::width).max().orElse(0);
  }

  private double labelRoom() {
    return LABEL_SHARE * sheet.width();
  }

  private double half(Tick tick) {
    return sheet.width(tick.label()) / 2;
  }

  /** The smallest distance between ticks in pixels. */
  private static double gap(List<Tick> ticks, double unit) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < ticks.size(); i++) {
      smallest = Math.min(smallest, Math.abs(ticks.get(i).at() - ticks.get(i - 1).at()) * unit);
    }
    return smallest;
  }
}
