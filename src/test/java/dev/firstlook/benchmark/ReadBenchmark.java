package dev.firstlook.benchmark;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.NumericVariable;
import dev.firstlook.data.Variable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * Reading a file and summing it up, by firstlook and by Tablesaw's own reader, in one run: both
 * times, their ratio, and the largest difference of the means and standard deviations.
 *
 * <pre>{@code
 * mvn -q test-compile exec:exec -Pbenchmark
 * }</pre>
 */
public final class ReadBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int ROUNDS = 5;

  /** Tablesaw's summary fails on a column of strings with more than 32,767 distinct ones. */
  private static final int CUSTOMERS = 30_000;

  private static final String[] CITIES = {
    "Berlin", "Hamburg", "Cologne", "Munich", "Frankfurt", "Stuttgart", "Leipzig", "Dresden"
  };
  private static final String[] LEVELS = {"low", "medium", "high"};

  private ReadBenchmark() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("firstlook-benchmark", ".csv");
    try {
      write(file);
      System.out.printf(
          Locale.ROOT,
          "%d rows x 8 columns, %.1f MB, heap %d MB, %d processors, Java %s%n",
          ROWS,
          Files.size(file) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20,
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
      double bestOurs = Double.POSITIVE_INFINITY;
      double bestTheirs = Double.POSITIVE_INFINITY;
      double difference = 0;
      for (int round = 1; round <= ROUNDS; round++) {
        long start = System.nanoTime();
        Dataset dataset = Dataset.read(file);
        long read = System.nanoTime();
        String ourSummary = dataset.summary().toString();
        double ours = (System.nanoTime() - start) / 1e9;
        double oursRead = (read - start) / 1e9;

        start = System.nanoTime();
        Table table = Table.read().csv(file.toFile());
        read = System.nanoTime();
        String theirSummary = table.summary().toString();
        double theirs = (System.nanoTime() - start) / 1e9;
        double theirsRead = (read - start) / 1e9;

        difference = Math.max(difference, difference(dataset, table));
        System.out.printf(
            Locale.ROOT,
            "round %d: firstlook %.2f s (read %.2f), Tablesaw %.2f s (read %.2f), ratio %.1f%n",
            round,
            ours,
            oursRead,
            theirs,
            theirsRead,
            theirs / ours);
        bestOurs = Math.min(bestOurs, ours);
        bestTheirs = Math.min(bestTheirs, theirs);
        if (round == ROUNDS) {
          System.out.println(ourSummary);
          System.out.println(theirSummary);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "best: firstlook %.2f s, Tablesaw %.2f s, ratio %.1f; largest relative difference %.1e%n",
          bestOurs,
          bestTheirs,
          bestTheirs / bestOurs,
          difference);
    } finally {
      Files.delete(file);
    }
  }

  private static double difference(Dataset dataset, Table table) {
    double largest = 0;
    for (Variable variable : dataset.variables()) {
      if (variable instanceof NumericVariable numbers
          && table.column(variable.name()) instanceof NumericColumn<?> column) {
        largest = Math.max(largest, relative(numbers.mean(), column.mean()));
        largest =
            Math.max(largest, relative(numbers.standardDeviation(), column.standardDeviation()));
      }
    }
    return largest;
  }

  private static double relative(double ours, double theirs) {
    return Math.abs(ours - theirs) / Math.abs(theirs);
  }

  private static void write(Path file) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("customer,time,city,satisfaction,visits,height_cm,price,active\n");
      for (int row = 0; row < ROWS; row++) {
        long seconds = 1_600_000_000L + 37L * row;
        out.write(
            String.format(
                Locale.ROOT,
                "C%05d,%s,%s,%s,%d,%.3f,%s,%d%n",
                random.nextInt(CUSTOMERS),
                java.time.LocalDateTime.ofEpochSecond(seconds, 0, java.time.ZoneOffset.UTC),
                CITIES[random.nextInt(CITIES.length)],
                LEVELS[random.nextInt(LEVELS.length)],
                random.nextInt(12),
                random.nextGaussian(170, 10),
                random.nextInt(50) == 0
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", Math.exp(random.nextGaussian(3, 1))),
                random.nextInt(2)));
      }
    }
  }
}
