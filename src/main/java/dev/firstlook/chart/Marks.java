package dev.firstlook.chart;

import dev.firstlook.chart.Page.Mark;
import dev.firstlook.chart.Page.Plot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/**
 * Has XChart draw the marks of a page, and nothing but the marks: with everything else switched
 * off, the plot area is exactly the rectangle that the page gives it.
 *
 * @param theme the colours
 * @param changes what the maker of the figure wants to be different in XChart's chart
 */
record Marks(Theme theme, Consumer<XYChart> changes) {

  /** The room around the plot area into which points may reach, so that none is cut in half. */
  private static final int BLEED = 6;

  private static final Color CLEAR = new Color(255, 255, 255, 0);

  /** The marks of a panel. */
  void paint(Plot plot, Graphics2D graphics) {
    int width = plot.width() + 2 * BLEED;
    int height = plot.height() + 2 * BLEED;
    XYChart chart = plot.panel().chart("", theme, width, height);
    changes.accept(chart);
    undress(chart);
    Axis x = plot.panel().x();
    Axis y = plot.panel().y();
    double xBleed = BLEED * ((x.max() - x.min()) / plot.width());
    double yBleed = BLEED * ((y.max() - y.min()) / plot.height());
    XYStyler styler = chart.getStyler();
    styler.setXAxisMin(x.min() - xBleed).setXAxisMax(x.max() + xBleed);
    styler.setYAxisMin(y.min() - yBleed).setYAxisMax(y.max() + yBleed);
    Graphics2D moved = (Graphics2D) graphics.create();
    moved.translate(plot.x() - BLEED, plot.y() - BLEED);
    chart.paint(moved, width, height);
    moved.dispose();
  }

  /** The mark of an entry of the legend. */
  void paint(Mark mark, Graphics2D graphics) {
    graphics.setColor(mark.key().colour());
    mark.key().marker().paint(graphics, mark.x(), mark.y(), mark.size());
  }

  private static void undress(XYChart chart) {
    XYStyler styler = chart.getStyler();
    styler.setChartTitleVisible(false).setLegendVisible(false);
    styler.setXAxisTitleVisible(false).setYAxisTitleVisible(false);
    styler.setAxisTicksVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setPlotTicksMarksVisible(false);
    styler.setPlotBorderVisible(false);
    styler.setChartPadding(0);
    styler.setPlotMargin(0);
    styler.setPlotContentSize(1);
    styler.setChartBackgroundColor(CLEAR).setPlotBackgroundColor(CLEAR);
    // With the same label everywhere XChart does not look for ticks, which may take it long.
    chart.setCustomXAxisTickLabelsFormatter(value -> "");
    chart.setCustomYAxisTickLabelsFormatter(value -> "");
  }
}
