package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Inference without overrides against what a statistician says. */
class LabelledColumnsTest {
  /** What inference gets wrong in the bundled files, with the reason. */
  private static final Map<String, String> KNOWN_MISSES = Map.of();

  private static List<Typed> typical;

  /** A label with what was inferred from its values. */
  private record Typed(NamedCsvRecord label, InferredType inferred) {}

  @BeforeAll
  static void inferTypicalColumns() {
    typical =
        LabelFile.labels("typical.csv").stream()
            .map(label -> new Typed(label, LabelFile.infer(label)))
            .toList();
  }

  @Test
  void bundledColumnsAreRight() {
    List<NamedCsvRecord> labels = LabelFile.labels("bundled.csv");
    List<String> misses = new ArrayList<>();
    for (NamedCsvRecord label : labels) {
      String file = label.getField("file");
      String column = label.getField("column");
      InferredType inferred =
          TypeInference.infer(column, List.copyOf(LabelFile.column(file, column)));
      if (!inferred.type().word().equals(label.getField("type"))) {
        misses.add(file + " " + column);
      }
    }
    assertThat(labels).hasSizeGreaterThan(100);
    assertThat((double) misses.size() / labels.size()).isLessThanOrEqualTo(0.03);
    assertThat(misses).containsExactlyInAnyOrderElementsOf(KNOWN_MISSES.keySet());
  }

  @Test
  void everyBundledColumnHasALabel() {
    List<String> labelled =
        LabelFile.labels("bundled.csv").stream()
            .map(label -> label.getField("file") + " " + label.getField("column"))
            .toList();
    List<String> columns = new ArrayList<>();
    labelled.stream()
        .map(label -> label.substring(0, label.indexOf(' ')))
        .distinct()
        .forEach(
            file ->
                LabelFile.records(java.nio.file.Path.of("datasets", file))
                    .get(0)
                    .getHeader()
                    .forEach(column -> columns.add(file + " " + column)));
    assertThat(labelled).containsExactlyElementsOf(columns);
    String[] files =
        java.util.Objects.requireNonNull(
            new java.io.File("datasets").list((folder, name) -> name.endsWith(".csv")));
    assertThat(columns.stream().map(column -> column.substring(0, column.indexOf(' '))).distinct())
        .containsExactlyInAnyOrder(files);
  }

  @Test
  void typicalColumnsAreMostlyRight() {
    Count tuned = new Count();
    Count heldOut = new Count();
    for (Typed each : typical) {
      (each.label().getField("part").equals("hold") ? heldOut : tuned).add(each);
    }
    assertThat(tuned.first()).as(tuned.misses::toString).isGreaterThanOrEqualTo(0.93);
    assertThat(tuned.defensible()).as(tuned.misses::toString).isGreaterThanOrEqualTo(0.98);
    assertThat(heldOut.first()).as(heldOut.misses::toString).isGreaterThanOrEqualTo(0.92);
  }

  /**
   * As many are right as the confidences promise: of 100 types with a confidence of 0.9 about 90.
   * Two standard deviations of that number are allowed.
   */
  @Test
  void confidenceIsAboutTheShareThatIsRight() {
    for (double[] range : new double[][] {{0, 1}, {0.6, 0.98}, {0.8, 0.95}}) {
      double promised = 0;
      double variance = 0;
      int right = 0;
      for (Typed each : typical) {
        double confidence = each.inferred().confidence();
        if (confidence >= range[0] && confidence < range[1]) {
          promised += confidence;
          variance += confidence * (1 - confidence);
          right += each.inferred().type().word().equals(each.label().getField("type")) ? 1 : 0;
        }
      }
      assertThat((double) right).isCloseTo(promised, within(2 * Math.sqrt(variance)));
    }
  }

  /** How often the first choice, or another type that can be defended, was found. */
  private static final class Count {
    private int all;
    private int right;
    private int defended;
    private final List<String> misses = new ArrayList<>();

    void add(Typed each) {
      NamedCsvRecord label = each.label();
      String column = label.getField("set") + " " + label.getField("column");
      String type = each.inferred().type().word();
      all++;
      if (type.equals(label.getField("type"))) {
        right++;
        defended++;
      } else if (List.of(label.getField("also").split(" ", -1)).contains(type)) {
        defended++;
      } else {
        misses.add(column + " is " + type);
      }
    }

    double first() {
      return (double) right / all;
    }

    double defensible() {
      return (double) defended / all;
    }
  }
}
