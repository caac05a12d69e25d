package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several figures on one page, in rows and columns. All figures of a column have their plot areas
 * between the same left and right edges, all of a row between the same upper and lower ones, so
 * that what is to be compared lies in line.
 *
 * <p>Like a {@link Figure} it is a value, and needs no display but for a window.
 */
public final class FigureGrid {

  private static final int LARGEST = 8000;

  private final List<Figure> figures;

  /** The width of each column. */
  private final int[] widths;

  /** The height of each row. */
  private final int[] heights;

  private FigureGrid(List<Figure> figures, int[] widths, int[] heights) {
    this.figures = List.copyOf(figures);
    this.widths = widths;
    this.heights = heights;
    check("width", width());
    check("height", height());
  }

  /**
   * Figures from left to right, then from top to bottom. Each takes the width of the widest and the
   * height of the highest in its row.
   *
   * @param columns how many stand side by side, at least 1
   * @param first the figure at the upper left
   * @param more the others
   * @return the grid
   * @throws IllegalArgumentException if there is no column, or the grid would be wider or higher
   *     than 8000 pixels
   */
  public static FigureGrid of(int columns, Figure first, Figure... more) {
    if (!(columns >= 1)) {
      throw new IllegalArgumentException("columns must be at least 1, but was " + columns);
    }
    List<Figure> all = Families.list(first, more);
    int across = Math.min(columns, all.size());
    int[] heights = new int[(all.size() + across - 1) / across];
    for (int i = 0; i < all.size(); i++) {
      heights[i / across] = Math.max(heights[i / across], all.get(i).height());
    }
    int[] widths = new int[across];
    Arrays.fill(widths, all.stream().mapToInt(Figure::width).max().orElseThrow());
    return new FigureGrid(all, widths, heights);
  }

  /**
   * This grid in another size, shared by its figures in equal parts; the first columns and rows are
   * a pixel larger where the parts would not be whole.
   *
   * @param pixelsWide the width; at least 240 per column, at most 4000 per column and 8000
   * @param pixelsHigh the height; at least 160 per row, at most 4000 per row and 8000
   * @return the changed grid
   * @throws IllegalArgumentException if a length is out of its range
   */
  public FigureGrid size(int pixelsWide, int pixelsHigh) {
    checkParts("width", pixelsWide, 240, widths.length, "column");
    checkParts("height", pixelsHigh, 160, heights.length, "row");
    int[] newWidths = parts(pixelsWide, widths.length);
    int[] newHeights = parts(pixelsHigh, heights.length);
    List<Figure> resized =
        IntStream.range(0, figures.size())
            .mapToObj(i -> figures.get(i).size(newWidths[column(i)], newHeights[row(i)]))
            .toList();
    return new FigureGrid(resized, newWidths, newHeights);
  }

  private static int[] parts(int pixels, int count) {
    return IntStream.range(0, count)
        .map(i -> pixels / count + (i < pixels % count ? 1 : 0))
        .toArray();
  }

  /** {@return the width in pixels} */
  public int width() {
    return Arrays.stream(widths).sum();
  }

  /** {@return the height in pixels} */
  public int height() {
    return Arrays.stream(heights).sum();
  }

  /** {@return the figures, from left to right and from top to bottom} */
  public List<Figure> figures() {
    return figures;
  }

  /**
   * What is to be seen: the descriptions of all figures.
   *
   * @return a sentence for each figure
   */
  public String description() {
    return figures.stream().map(Figure::description).collect(Collectors.joining(" "));
  }

  /**
   * The grid as SVG: one {@code svg} element with one inside for each figure, each with its title
   * and description.
   *
   * @return the SVG, the same for the same grid
   */
  public String toSvg() {
    List<Page> pages = pages();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      parts.add(figures.get(i).drawing().svg(pages.get(i), x(i), y(i), i));
    }
    return Svg.grid(width(), height(), title(), description(), parts);
  }

  /**
   * The grid as a PNG file, with twice as many pixels in each direction as its size says.
   *
   * @return the bytes of the file
   */
  public byte[] toPng() {
    BufferedImage image = Raster.canvas(width(), height());
    Graphics2D graphics = Raster.graphics(image);
    draw(graphics);
    graphics.dispose();
    return Png.of(image);
  }

  /**
   * Writes the grid to a file; one that exists is replaced.
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
   * Shows the grid in a window that can be resized; without a display it writes a PNG file to the
   * directory for temporary files instead. Says on the standard output which of the two it was.
   */
  public void show() {
    System.out.println(Window.show(title(), width(), height(), this::paint, this::save));
  }

  /**
   * The grid in words.
   *
   * @return its size, and a line for each figure
   */
  @Override
  public String toString() {
    return figures.stream()
        .map(figure -> Letters.plain(figure.description()))
        .collect(
            Collectors.joining(
                "\n", title() + ", " + width() + " x " + height() + " pixels\n", ""));
  }

  /** Such as {@code Grid of 4 figures}. */
  String title() {
    return "Grid of " + Numbers.counted(figures.size(), "figure");
  }

  /** Draws the grid in the size of a window. */
  void paint(Graphics2D graphics, int pixelsWide, int pixelsHigh) {
    size(
            Math.max(240 * widths.length, Math.min(most(widths.length), pixelsWide)),
            Math.max(160 * heights.length, Math.min(most(heights.length), pixelsHigh)))
        .draw(graphics);
  }

  private static int most(int count) {
    return Math.min(LARGEST, 4000 * count);
  }

  private void draw(Graphics2D graphics) {
    List<Page> pages = pages();
    for (int i = 0; i < figures.size(); i++) {
      Graphics2D moved = (Graphics2D) graphics.create();
      moved.translate(x(i), y(i));
      figures.get(i).drawing().paint(pages.get(i), moved);
      moved.dispose();
    }
  }

  /** Every figure in the size of its cell, with its plot area in line with the others. */
  private List<Page> pages() {
    List<Drawing> fitted =
        IntStream.range(0, figures.size())
            .mapToObj(i -> figures.get(i).drawing().sized(widths[column(i)], heights[row(i)]))
            .toList();
    List<Insets> own = fitted.stream().map(each -> Insets.of(each.page(Insets.NONE))).toList();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < fitted.size(); i++) {
      Insets least = own.get(i);
      for (int j = 0; j < fitted.size(); j++) {
        least = column(j) == column(i) ? least.withSidesOf(own.get(j)) : least;
        least = row(j) == row(i) ? least.withHeightsOf(own.get(j)) : least;
      }
      pages.add(fitted.get(i).page(least));
    }
    return pages;
  }

  private int column(int i) {
    return i % widths.length;
  }

  private int row(int i) {
    return i / widths.length;
  }

  private int x(int i) {
    return Arrays.stream(widths, 0, column(i)).sum();
  }

  private int y(int i) {
    return Arrays.stream(heights, 0, row(i)).sum();
  }

  private static void checkParts(String name, int pixels, int least, int count, String part) {
    int smallest = least * count;
    int largest = most(count);
    if (!(pixels >= smallest && pixels <= largest)) {
      throw new IllegalArgumentException(
          "%s of a grid with %s must be in %s to %s pixels, but was %s"
              .formatted(name, Numbers.counted(count, part), smallest, largest, pixels));
    }
  }

  private static void check(String name, int pixels) {
    if (!(pixels <= LARGEST)) {
      throw new IllegalArgumentException(
          "%s of a grid must be at most %s pixels, but was %s".formatted(name, LARGEST, pixels));
    }
  }
}
