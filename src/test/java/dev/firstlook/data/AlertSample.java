package dev.firstlook.data;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Columns and tables to try rules for alerts on. */
final class AlertSample {
  private AlertSample() {}

  static AlertRule rule(String name) {
    return AlertRules.OF_COLUMNS.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static AlertTableRule tableRule(String name) {
    return AlertRules.OF_TABLES.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A column of an inferred type. */
  static AlertedColumn column(String name, List<String> values) {
    ColumnProfile profile = profile(name, values);
    InferredType type = TypeInference.infer(profile);
    return new AlertedColumn(profile.column(), type, Conversion.toVariable(profile, type));
  }

  /** A column that is said to be of a type. */
  static AlertedColumn column(String name, VariableType type, List<String> values) {
    ColumnProfile profile = profile(name, values);
    Variable variable = Conversion.toVariable(profile, type);
    InferredType declared = TypeInference.infer(profile).declaredAs(variable);
    return new AlertedColumn(profile.column(), declared, variable);
  }

  /** A column whose type is said to be a close call. */
  static AlertedColumn unsure(
      String name,
      VariableType type,
      VariableType runnerUp,
      double confidence,
      List<String> values) {
    ColumnProfile profile = profile(name, values);
    Map<VariableType, Double> scores = new EnumMap<>(VariableType.class);
    scores.put(type, 1.0);
    InferredType inferred = InferredType.of(profile, type, runnerUp, scores, confidence, List.of());
    return new AlertedColumn(profile.column(), inferred, Conversion.toVariable(profile, type));
  }

  private static ColumnProfile profile(String name, List<String> values) {
    TextColumnBuilder builder = new TextColumnBuilder();
    values.forEach(builder::add);
    return ColumnProfile.of(builder.build(name, MissingTokens.USUAL));
  }

  /** A data set of lines, the names first. */
  static Dataset dataset(String... lines) {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return Dataset.read(new ByteArrayInputStream(bytes), "sample");
  }

  /** A data set of one column; every value is quoted. */
  static Dataset dataset(String name, List<String> values) {
    List<String> lines = new ArrayList<>(List.of(quoted(name)));
    values.forEach(value -> lines.add(quoted(value)));
    return dataset(lines.toArray(String[]::new));
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  static List<String> values(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).toList();
  }

  static List<String> repeated(int count, String value) {
    return Collections.nCopies(count, value);
  }

  /** The first values, then the others, shuffled together. */
  @SafeVarargs
  static List<String> shuffled(List<String>... parts) {
    List<String> all = joined(parts);
    Collections.shuffle(all, new Random(1));
    return all;
  }

  @SafeVarargs
  static List<String> joined(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** Normal numbers to one decimal. */
  static List<String> normal(int count, double mean, double deviation, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return values(count, i -> fixed(mean + deviation * gaussian(random), 1));
  }

  /** Exponential numbers to three decimals. */
  static List<String> exponential(int count, double mean, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return values(count, i -> fixed(-mean * Math.log(1 - random.nextDouble()), 3));
  }

  /** Poisson counts. */
  static List<String> poisson(int count, double mean, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return values(count, i -> Integer.toString(poisson(random, mean)));
  }

  private static int poisson(SplittableRandom random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int events = 0;
    while (product > limit) {
      product *= random.nextDouble();
      events++;
    }
    return events;
  }

  static List<String> picked(int count, long seed, String... choices) {
    SplittableRandom random = new SplittableRandom(seed);
    return values(count, i -> choices[random.nextInt(choices.length)]);
  }

  private static double gaussian(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
