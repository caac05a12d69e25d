package dev.firstlook.chart;

import dev.firstlook.data.Dataset;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small data sets for pictures of whole tables. */
final class Tables {

  private Tables() {}

  /** A data set of lines of comma-separated values, the first with the names. */
  static Dataset of(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return Dataset.read(new ByteArrayInputStream(bytes), "table");
  }

  /** Columns of normal numbers with these names. */
  static Dataset random(int rows, List<String> names) {
    Random random = new Random(7);
    String body =
        IntStream.range(0, rows)
            .mapToObj(
                row ->
                    names.stream()
                        .map(name -> Double.toString(random.nextGaussian()))
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    String head =
        names.stream()
            .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(","));
    return of(head, body);
  }
}
