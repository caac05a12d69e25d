package dev.firstlook.chart;

import dev.firstlook.chart.Page.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places of panels on a page, one below the other with the same left and right edges: how
 * high they are, from that the ticks of the vertical axes, from their labels the width, from it the
 * ticks of the horizontal axis, which is labelled below the last.
 */
final class Stack {

  /** Less room than this is not drawn in. */
  private static final int SMALLEST = 30;

  private final Sheet sheet;
  private final List<Panel> panels;
  private final List<AxisFrame> frames;

  Stack(Sheet sheet, List<Panel> panels) {
    this.sheet = sheet;
    this.panels = panels;
    frames = panels.stream().map(panel -> new AxisFrame(sheet, panel, panels.size() > 1)).toList();
  }

  /** The plot areas, the first of which begins no higher than {@code from}. */
  List<Plot> place(int from, Insets least) {
    int count = panels.size();
    int top = Math.max(from, least.top());
    AxisFrame last = frames.get(count - 1);
    double bottom = Math.min(sheet.bottom() - last.below(), sheet.height() - least.bottom());
    int gap = count == 1 ? 0 : (int) Math.ceil(sheet.size());
    double room = (bottom - top - (count - 1) * gap) / count;
    int height = (int) Math.max((double) SMALLEST / count, Math.floor(room));
    int left = least.left();
    for (AxisFrame frame : frames) {
      left = Math.max(left, frame.left(height));
    }
    int right =
        Math.min(
            sheet.width() - least.right(), (int) Math.floor(sheet.width() - 1.2 * sheet.pad()));
    int moreLeft = last.moreLeft(left, right);
    right -= last.moreRight(left, right);
    left += moreLeft;
    int width = Math.max(SMALLEST, right - left);
    List<Plot> plots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Plot plot = new Plot(panels.get(i), left, top + i * (height + gap), width, height);
      double end = plot.y() + height + 0.4 * gap;
      frames
          .get(i)
          .draw(plot, i == count - 1, count == 1 ? sheet.bottom() - 0.5 * sheet.pad() : end);
      plots.add(plot);
    }
    return plots;
  }
}
