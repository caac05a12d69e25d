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
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** Shows a figure on the screen, or in a file where there is none. */
final class Window {

  private Window() {}

  /** Shows the figure and returns a sentence that says where. */
  static String show(Figure figure) {
    if (!GraphicsEnvironment.isHeadless()) {
      try {
        // Fails here, not on the thread of the window, if the display cannot be reached.
        GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        EventQueue.invokeLater(() -> open(figure));
        return "The figure is shown in a window.";
      } catch (HeadlessException | AWTError e) {
        return save(figure);
      }
    }
    return save(figure);
  }

  private static String save(Figure figure) {
    try {
      Path file = figure.save(Files.createTempFile("figure-", ".png"));
      return "There is no display; the figure is in " + file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  private static void open(Figure figure) {
    JFrame frame = new JFrame(Letters.plain(figure.title()));
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.setContentPane(new Canvas(figure));
    frame.pack();
    frame.setLocationByPlatform(true);
    frame.setVisible(true);
  }

  /** Draws the figure anew in every size of the window. */
  private static final class Canvas extends JComponent {

    private static final long serialVersionUID = 1;

    private final transient Figure figure;

    Canvas(Figure figure) {
      this.figure = figure;
      setPreferredSize(new Dimension(figure.width(), figure.height()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D own = (Graphics2D) graphics.create();
      figure.paint(own, getWidth(), getHeight());
      own.dispose();
    }
  }
}
