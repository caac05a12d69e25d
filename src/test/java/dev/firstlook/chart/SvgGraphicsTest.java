package dev.firstlook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Random;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SvgGraphicsTest {

  private static final Color[] COLOURS = {Color.RED, Color.BLUE, new Color(0, 90, 0, 60)};
  private static final BasicStroke[] STROKES = {new BasicStroke(1), new BasicStroke(3)};

  /** Whatever is set and drawn in whatever order. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void itWritesWhatBatikWrites(int seed) throws Exception {
    String ours = written(SvgGraphics::new, seed);
    assertThat(ours).isEqualTo(written(context -> new SVGGraphics2D(context, false), seed));
    assertThat(ours).contains("<circle", "<line", "clip-path=", "transform=", "opacity=");
  }

  private static String written(Function<SVGGeneratorContext, SVGGraphics2D> maker, int seed)
      throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .getDOMImplementation()
            .createDocument(Svg.NAMESPACE, "svg", null);
    SVGGraphics2D graphics = maker.apply(SVGGeneratorContext.createDefault(document));
    draw(graphics, new Random(seed), 400);
    return Xml.text(graphics.getTopLevelGroup());
  }

  private static void draw(Graphics2D graphics, Random random, int steps) {
    for (int i = 0; i < steps; i++) {
      int x = random.nextInt(5);
      int y = random.nextInt(5);
      switch (random.nextInt(60)) {
        case 0 -> graphics.setClip(0, 0, 40 + x, 40);
        case 1 -> graphics.clipRect(0, 0, 40, 40 + y);
        case 2 -> graphics.clip(new Rectangle(x, y, 30, 30));
        case 3 -> graphics.translate(x, y);
        case 4 -> graphics.setFont(new Font("Serif", Font.BOLD, 9 + x));
        case 5 -> graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, hint(x));
        case 6 -> graphics.setTransform(graphics.getTransform());
        case 7 ->
            graphics.setComposite(
                AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.2f + x / 10f));
        case 8, 9 -> {
          Graphics2D other = (Graphics2D) graphics.create();
          other.translate(x, y);
          draw(other, random, 10);
          other.dispose();
        }
        default -> {
          graphics.setColor(COLOURS[random.nextInt(3)]);
          graphics.setStroke(STROKES[random.nextInt(2)]);
          if (random.nextBoolean()) {
            graphics.draw(new Line2D.Double(x, y, y, 9));
          } else {
            graphics.fill(new Ellipse2D.Double(x, y, 3, 3));
          }
        }
      }
    }
  }

  private static Object hint(int x) {
    return x % 2 == 0 ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF;
  }
}
