package dev.firstlook.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/**
 * Two axes and the marks between them: all that is drawn, before it is known where on the page.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param layers the marks, lower ones first
 * @param keys the legend; none if there is nothing to tell apart
 * @param notes texts beside marks
 * @param inscriptions texts within marks
 * @param markerSize the size of points in pixels
 */
record Panel(
    Axis x,
    Axis y,
    List<Layer> layers,
    List<Key> keys,
    List<Note> notes,
    List<Inscription> inscriptions,
    int markerSize) {

  Panel {
    layers = List.copyOf(layers);
    keys = List.copyOf(keys);
    notes = List.copyOf(notes);
    inscriptions = List.copyOf(inscriptions);
  }

  /** A panel without legend and notes. */
  static Panel of(Axis x, Axis y, List<Layer> layers) {
    return new Panel(x, y, layers, List.of(), List.of(), List.of(), 7);
  }

  Panel withKeys(List<Key> others) {
    return new Panel(x, y, layers, others, notes, inscriptions, markerSize);
  }

  Panel withNotes(List<Note> others) {
    return new Panel(x, y, layers, keys, others, inscriptions, markerSize);
  }

  Panel withInscriptions(List<Inscription> others) {
    return new Panel(x, y, layers, keys, notes, others, markerSize);
  }

  Panel withMarkerSize(int pixels) {
    return new Panel(x, y, layers, keys, notes, inscriptions, pixels);
  }

  /** The same panel with other names of its axes. */
  Panel named(String xName, String yName) {
    return new Panel(x.named(xName), y.named(yName), layers, keys, notes, inscriptions, markerSize);
  }

  /** The panel as a chart of XChart, with axes and titles of XChart's own. */
  XYChart chart(String title, Theme theme, int width, int height) {
    XYChart chart = new XYChart(width, height);
    chart.setTitle(title);
    chart.setXAxisTitle(x.name());
    chart.setYAxisTitle(y.name());
    XYStyler styler = chart.getStyler();
    styler.setLocale(Locale.ROOT);
    styler.setXAxisMin(x.min()).setXAxisMax(x.max()).setYAxisMin(y.min()).setYAxisMax(y.max());
    styler.setChartBackgroundColor(theme.ground()).setPlotBackgroundColor(theme.ground());
    styler.setSeriesColors(theme.colours().toArray(new Color[0]));
    styler.setPlotGridLinesColor(theme.faint());
    styler.setPlotBorderVisible(false);
    styler.setPlotContentSize(1);
    styler.setLegendVisible(!keys.isEmpty());
    styler.setMarkerSize(markerSize);
    chart.setCustomXAxisTickLabelsFormatter(x::label);
    chart.setCustomYAxisTickLabelsFormatter(y::label);
    layers.forEach(layer -> layer.addTo(chart));
    return chart;
  }
}
