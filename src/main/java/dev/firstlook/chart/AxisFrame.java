package dev.firstlook.chart;

import dev.firstlook.chart.Page.Anchor;
import dev.firstlook.chart.Page.Plot;
import dev.firstlook.chart.Page.Role;
import java.util.List;

/**
 * Finds the place of a panel on a page, and draws ticks, grid lines and the names of its axes
 * around it: first the height, from it the ticks of the vertical axis, from their labels the width,
 * from it the ticks of the horizontal axis.
 */
final class AxisFrame {

  /** Less room than this is not drawn in. */
  private static final int SMALLEST = 30;

  /** The share of the page that names of levels beside the axis may take. */
  private static final double LABEL_SHARE = 0.36;

  private final Sheet sheet;
  private final Axis x;
  private final Axis y;
  private final Panel panel;
  private final double size;
  private final double tickMark;

  AxisFrame(Sheet sheet, Panel panel) {
    this.sheet = sheet;
    this.panel = panel;
    x = panel.x();
    y = panel.y();
    size = sheet.size();
    tickMark = x.grid() ? 0 : 0.3 * size;
  }

  /** The plot area of a panel that begins no higher than {@code top}. */
  Plot place(int from, Insets least) {
    int top = Math.max(from, least.top());
    double below = tickMark + 1.45 * size + 0.6 * sheet.pad();
    if (!x.name().isBlank()) {
      below += 1.4 * sheet.nameSize();
    }
    double bottom = Math.min(sheet.bottom() - below, sheet.height() - least.bottom());
    int height = (int) Math.max(SMALLEST, Math.floor(bottom - top));
    List<Tick> yTicks = yTicks(height);
    double column = y.name().isBlank() ? 0 : 0.6 * sheet.pad() + 1.3 * sheet.nameSize();
    double labels =
        yTicks.stream()
            .mapToDouble(tick -> sheet.width(sheet.shorten(tick.label(), labelRoom())))
            .max()
            .orElse(0);
    int left =
        Math.max(least.left(), (int) Math.ceil(column + 0.5 * sheet.pad() + labels + 0.6 * size));
    int right =
        Math.min(
            sheet.width() - least.right(), (int) Math.floor(sheet.width() - 1.2 * sheet.pad()));
    List<Tick> xTicks = xTicks(right - left);
    if (x instanceof NumberAxis && !xTicks.isEmpty()) {
      // The labels at both ends may need more room than the axis leaves them.
      Tick first = xTicks.get(0);
      Tick last = xTicks.get(xTicks.size() - 1);
      double unit = (right - left) / (x.max() - x.min());
      double begin = left + (first.at() - x.min()) * unit - half(first);
      double end = right - (x.max() - last.at()) * unit + half(last);
      left += (int) Math.ceil(Math.max(0, column + 0.3 * sheet.pad() - begin));
      right -= (int) Math.ceil(Math.max(0, end - (sheet.width() - 0.3 * sheet.pad())));
      xTicks = xTicks(right - left);
    }
    Plot plot = new Plot(panel, left, top, Math.max(SMALLEST, right - left), height);
    drawX(plot, xTicks);
    drawY(plot, yTicks);
    return plot;
  }

  private List<Tick> yTicks(int room) {
    double unit = room / (y.max() - y.min());
    int most = (int) Math.max(2, room / (3.2 * size));
    return y.ticks(most, ticks -> gap(ticks, unit) >= 1.3 * size);
  }

  private List<Tick> xTicks(int room) {
    double unit = room / (x.max() - x.min());
    int most = (int) Math.max(2, room / (4.5 * size));
    return x instanceof LevelAxis
        ? x.ticks(most, ticks -> gap(ticks, unit) >= 3 * size)
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
    for (Tick tick : ticks) {
      double at = Sheet.crisp(plot.pageX(tick.at()));
      if (x.grid()) {
        sheet.rule(Role.GRID, at, plot.y(), at, bottom);
      } else if (x instanceof NumberAxis) {
        sheet.rule(Role.AXIS, at, bottom, at, bottom + tickMark);
      }
      String shown = sheet.shorten(tick.label(), room);
      double base = bottom + tickMark + 1.25 * size;
      sheet.text(Role.X_TICK, shown, tick.label(), at, base, Anchor.MIDDLE);
    }
    if (!x.grid()) {
      sheet.rule(Role.AXIS, plot.x(), Sheet.crisp(bottom), right, Sheet.crisp(bottom));
    }
    double centre = (plot.x() + right) / 2;
    double side = Math.min(centre, sheet.width() - centre) - 0.5 * sheet.pad();
    String name = name(x, 2 * side);
    double below = tickMark + 1.45 * size + 1.4 * sheet.nameSize() - 0.2 * sheet.pad();
    double base = Math.min(sheet.bottom() - 0.8 * sheet.pad(), bottom + below + 1);
    sheet.text(Role.X_NAME, name, x.name(), centre, base, Anchor.MIDDLE, sheet.nameSize());
  }

  private void drawY(Plot plot, List<Tick> ticks) {
    double bottom = plot.y() + plot.height();
    for (Tick tick : ticks) {
      double at = Sheet.crisp(plot.pageY(tick.at()));
      if (y.grid() && at < bottom - 1) {
        sheet.rule(Role.GRID, plot.x(), at, plot.x() + plot.width(), at);
      }
      String shown = sheet.shorten(tick.label(), labelRoom());
      double end = plot.x() - 0.5 * size;
      sheet.text(Role.Y_TICK, shown, tick.label(), end, at + 0.35 * size, Anchor.END);
    }
    if (!y.grid() && ticks.stream().anyMatch(tick -> !tick.label().isBlank())) {
      double edge = Sheet.crisp(plot.x());
      sheet.rule(Role.AXIS, edge, plot.y(), edge, bottom);
    }
    double lowest = sheet.bottom() - 0.5 * sheet.pad();
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
