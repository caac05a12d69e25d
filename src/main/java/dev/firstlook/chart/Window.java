package dev.firstlook.chart;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** Shows a picture on the screen, or in a file where there is none. */
final class Window {

  private Window() {}

  /** Draws a picture in a given width and height. */
  interface Painter {
    void paint(Graphics2D graphics, int width, int height);
  }

  /**
   * Shows a picture and returns a sentence that says where.
   *
   * @param title the title of the window
   * @param width the width it would like
   * @param height the height it would like
   * @param painter who draws it
   * @param saver who writes it to a file
   */
  static String show(
      String title, int width, int height, Painter painter, UnaryOperator<Path> saver) {
    if (!GraphicsEnvironment.isHeadless()) {
      try {
        // Fails here, not on the thread of the window, if the display cannot be reached.
        GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        EventQueue.invokeLater(() -> open(title, new Canvas(width, height, painter)));
        return "The figure is shown in a window.";
      } catch (HeadlessException | AWTError e) {
        return save(saver);
      }
    }
    return save(saver);
  }

  private static String save(UnaryOperator<Path> saver) {
    try {
      Path file = saver.apply(Files.createTempFile("figure-", ".png"));
      return "There is no display; the figure is in " + file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  private static void open(String title, Canvas canvas) {
    JFrame frame = new JFrame(Letters.plain(title));
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.setContentPane(canvas);
    frame.pack();
    frame.setLocationByPlatform(true);
    frame.setVisible(true);
  }

  /** Draws the picture anew in every size of the window. */
  private static final class Canvas extends JComponent {

    private static final long serialVersionUID = 1;

    private final transient Painter painter;

    Canvas(int width, int height, Painter painter) {
      this.painter = painter;
      setPreferredSize(new Dimension(width, height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D own = (Graphics2D) graphics.create();
      painter.paint(own, getWidth(), getHeight());
      own.dispose();
    }
  }
}
