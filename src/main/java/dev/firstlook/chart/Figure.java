package dev.firstlook.chart;

import static java.util.Objects.requireNonNull;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.timeseries.TimeSeries;
import java.awt.Graphics2D;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.knowm.xchart.XYChart;

/**
 * A picture with its words: title, subtitle, names of the axes. Made by {@link Charts}, shown by
 * {@link #show()}, written by {@link #save(Path)}.
 *
 * <p>A figure is a value: {@link #title(String)} and the like return a new one. Nothing is drawn
 * before it is asked for, no display is needed but for a window, and the same figure gives the same
 * SVG, letter by letter, every time. (Where the environment names a display that cannot be reached,
 * Java itself refuses to draw; start it with {@code -Djava.awt.headless=true} there.) Words may
 * come from data: they are shown as they are, never read as markup, with control characters made
 * visible.
 */
public final class Figure {

  private final Drawing drawing;

  private Figure(Drawing drawing) {
    this.drawing = drawing;
  }

  static Figure of(Plan plan) {
    return new Figure(Drawing.of(plan));
  }

  /**
   * This figure with another title.
   *
   * @param text the title; empty for none. A long one takes two lines, and a line break begins the
   *     second
   * @return the changed figure
   */
  public Figure title(String text) {
    requireNonNull(text, "text");
    return new Figure(drawing.with(drawing.words().withTitle(text)));
  }

  /**
   * This figure with another subtitle: the line below the title, which says how many values are
   * shown unless it is set.
   *
   * @param text the subtitle; empty for none. It may have two lines, as the title
   * @return the changed figure
   */
  public Figure subtitle(String text) {
    requireNonNull(text, "text");
    return new Figure(drawing.with(drawing.words().withSubtitle(text)));
  }

  /**
   * This figure with a caption: a line below the picture, for where the data come from or what to
   * look at.
   *
   * @param text the caption; empty for none, as it is from the beginning. A long one takes three
   *     lines, and a line break begins a new one
   * @return the changed figure
   */
  public Figure caption(String text) {
    requireNonNull(text, "text");
    return new Figure(drawing.with(drawing.words().withCaption(text)));
  }

  /**
   * This figure with another name of the horizontal axis.
   *
   * @param text what is measured, best with its unit; empty for none. A line break becomes a blank
   * @return the changed figure
   */
  public Figure xLabel(String text) {
    requireNonNull(text, "text");
    return new Figure(drawing.with(drawing.words().withXName(Letters.oneLine(text))));
  }

  /**
   * This figure with another name of the vertical axis.
   *
   * @param text what is measured, best with its unit; empty for none. A line break becomes a blank
   * @return the changed figure
   */
  public Figure yLabel(String text) {
    requireNonNull(text, "text");
    return new Figure(drawing.with(drawing.words().withYName(Letters.oneLine(text))));
  }

  /**
   * This histogram with densities to compare it with. Its bars then show densities too, so that
   * areas can be compared: all bars together have the area 1. The density of a sample takes such
   * curves as well.
   *
   * @param curves up to 5 densities; with none, but the bars show densities
   * @return the changed figure
   * @throws IllegalArgumentException if this is no such figure, or there are more curves than 5
   */
  public Figure density(ContinuousDistribution... curves) {
    return new Figure(drawing.with(drawing.plan().withDensities(List.of(curves))));
  }

  /**
   * This histogram with the normal density that has mean and standard deviation of the sample.
   *
   * @return the changed figure
   * @throws IllegalArgumentException if this is no histogram, or one without two different values
   */
  public Figure normal() {
    return new Figure(drawing.with(drawing.plan().withNormal()));
  }

  /**
   * This figure with a rug: a short stroke below the axis for every value.
   *
   * @return the changed figure
   * @throws IllegalArgumentException if this is no histogram, or only its bins are known
   */
  public Figure rug() {
    return new Figure(drawing.with(drawing.plan().withRug()));
  }

  /**
   * These bars with a line of the counts up to each of them, in their order, and the shares.
   *
   * @return the changed figure
   * @throws IllegalArgumentException if these are no bars of frequencies
   */
  public Figure cumulative() {
    return new Figure(drawing.with(drawing.plan().withCumulative()));
  }

  /**
   * This scatter plot with the least squares line of all its points.
   *
   * @return the changed figure, with the equation and Pearson's r in its subtitle
   * @throws IllegalArgumentException if this is no scatter plot, or all points have the same x
   */
  public Figure trend() {
    return new Figure(drawing.with(drawing.plan().withTrend()));
  }

  /**
   * This line of a series with another one over it, such as its trend.
   *
   * @param more a series on the same calendar, or on a bare index as well; up to 5 of them
   * @return the changed figure
   * @throws IllegalArgumentException if this is no such figure, or the series cannot be drawn there
   */
  public Figure with(TimeSeries more) {
    requireNonNull(more, "more");
    return new Figure(drawing.with(drawing.plan().withSeries(more)));
  }

  /**
   * This figure in another size. Text keeps its size, and becomes smaller only in figures narrower
   * than 480 or lower than 200 pixels.
   *
   * @param pixelsWide the width, 240 to 4000
   * @param pixelsHigh the height, 160 to 4000
   * @return the changed figure
   * @throws IllegalArgumentException if a length is out of its range
   */
  public Figure size(int pixelsWide, int pixelsHigh) {
    return new Figure(drawing.sized(pixelsWide, pixelsHigh));
  }

  /**
   * This figure with other colours, font or size of text.
   *
   * @param other the theme
   * @return the changed figure
   */
  public Figure theme(Theme other) {
    requireNonNull(other, "other");
    return new Figure(drawing.with(other));
  }

  /**
   * This figure with changes to the chart of XChart that draws its marks, for whatever this library
   * has no word for. Title, axes and legend are drawn by the figure and stay as they are.
   *
   * <pre>{@code
   * figure.customize(chart -> chart.getStyler().setMarkerSize(12))
   * }</pre>
   *
   * @param change what to do to a fresh chart, each time the figure is drawn
   * @return the changed figure
   */
  public Figure customize(Consumer<XYChart> change) {
    requireNonNull(change, "change");
    return new Figure(drawing.with(change));
  }

  /** {@return the width in pixels} */
  public int width() {
    return drawing.width();
  }

  /** {@return the height in pixels} */
  public int height() {
    return drawing.height();
  }

  /** {@return the title that was set, or one made from the names of the variables} */
  public String title() {
    return drawing.title();
  }

  /** {@return the subtitle that was set, or how many values are shown and how many are missing} */
  public String subtitle() {
    return drawing.subtitle();
  }

  /** {@return the line below the picture; empty if none was set} */
  public String caption() {
    return drawing.words().caption();
  }

  /** {@return what is to be seen, in one sentence made from the data, as alternative text} */
  public String description() {
    return drawing.plan().description();
  }

  /**
   * The charts of XChart behind this figure, with XChart's own axes, legend and title, to be drawn
   * or shown by XChart's means. They belong to the caller: they are made anew on every call, and
   * changing them does not change the figure; {@link #customize} does.
   *
   * @return one chart per panel
   */
  public List<XYChart> charts() {
    return drawing.charts();
  }

  /**
   * The figure as SVG: one {@code svg} element without XML declaration, with the title and the
   * {@link #description()} inside, text as text. It can stand in a file or within an HTML page.
   *
   * @return the SVG, the same for the same figure
   */
  public String toSvg() {
    return drawing.svg();
  }

  /**
   * The figure as a PNG file, with twice as many pixels in each direction as its size says.
   *
   * @return the bytes of the file
   */
  public byte[] toPng() {
    return drawing.png();
  }

  /**
   * Writes the figure to a file; one that exists is replaced.
   *
   * @param file a path that ends in {@code .svg} or {@code .png}
   * @return the path
   * @throws IllegalArgumentException if the path ends otherwise, or its directory does not exist
   * @throws UncheckedIOException if the file cannot be written
   */
  public Path save(Path file) {
    return Saving.save(file, this::toSvg, this::toPng);
  }

  /**
   * Shows the figure in a window that can be resized; without a display it writes a PNG file to the
   * directory for temporary files instead. Says on the standard output which of the two it was.
   */
  public void show() {
    System.out.println(Window.show(title(), width(), height(), this::paint, this::save));
  }

  /** {@return the figure in words: its size and its description} */
  @Override
  public String toString() {
    return "Figure, " + width() + " x " + height() + " pixels\n" + Letters.plain(description());
  }

  /** Draws the figure in the size of a window. */
  void paint(Graphics2D graphics, int pixelsWide, int pixelsHigh) {
    Drawing fitted = drawing.fitted(pixelsWide, pixelsHigh);
    fitted.paint(fitted.page(Insets.NONE), graphics);
  }

  /** For those who put figures together. */
  Drawing drawing() {
    return drawing;
  }
}
