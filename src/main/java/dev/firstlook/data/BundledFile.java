package dev.firstlook.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The data sets in the jar, each named as its file; the one list of them. */
enum BundledFile {
  PENGUINS("mixed types, missing values, Simpson's paradox"),
  TITANIC("Bernoulli trials, nominal data, contingency tables"),
  HOUSING_SATISFACTION("ordinal data: medians, cumulative shares, Kendall's tau"),
  BIRD_STRIKES_MESSY("dirty data: types in disguise, stray codes, a missing code"),
  BIRD_STRIKES_CLEAN("the answer key for the messy file"),
  REPORTED_HEIGHTS_RAW("numbers as text, mixed units, impossible values"),
  AIR_QUALITY_NY("missing values, skew"),
  OLD_FAITHFUL("a distribution with two peaks"),
  NEWCOMB_LIGHT("a normal sample with two outliers"),
  CRIMINAL_HEIGHTS("the normal distribution, and how rounding defeats a test"),
  MOBY_WORD_COUNTS("a heavy tail: the mean far from the median"),
  FAMOUS_COIN_TOSSES("a fair coin, the law of large numbers"),
  WELDON_DICE("the binomial distribution, and dice that are not fair"),
  SAXONY_FAMILIES("a binomial that fails: over-dispersion"),
  HORSE_KICKS("the Poisson distribution: rare events"),
  ALPHA_PARTICLES("the Poisson distribution with a larger mean"),
  FEDERALIST_MAY("a Poisson that fails, a negative binomial that fits"),
  COAL_MINE_DISASTERS("waiting times: exponential by period, a change point"),
  EARTHQUAKES_WEEK("exponential waiting times; a catalogue with an end"),
  AIR_PASSENGERS("trend with multiplicative seasonality"),
  NOTTINGHAM_TEMPERATURE("additive seasonality without a trend"),
  CO2_MAUNA_LOA_WEEKLY("trend with a season that grows a little, missing weeks"),
  ELNINO_SST_MONTHLY("additive seasonality, an irregular cycle, outliers"),
  CANADIAN_LYNX("a cycle that is no season"),
  NILE_FLOW("a level shift"),
  CHICAGO_RIDERSHIP_DAILY("two seasons at once (week and year), holidays as outliers");

  /** Beside the package of this class, so that the same name finds it in the jar and in a build. */
  private static final String FOLDER = "/dev/firstlook/datasets/";

  private final String teaches;

  BundledFile(String teaches) {
    this.teaches = teaches;
  }

  static List<BundledFile> all() {
    return List.of(values());
  }

  /** What the set is good for, in a few words. */
  String teaches() {
    return teaches;
  }

  /** The name of the file without its ending, such as {@code horse_kicks}. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the method of {@link Datasets}, such as {@code horseKicks}. */
  String methodName() {
    List<String> words = Arrays.asList(fileName().split("_", -1));
    StringBuilder camel = new StringBuilder(words.get(0));
    for (String word : words.subList(1, words.size())) {
      camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return camel.toString();
  }

  /** Loads the set; no type is declared, all are inferred. */
  Dataset load() {
    try (InputStream stream = open()) {
      return Dataset.read(stream, fileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks into the file for its size, without inferring types. */
  DatasetCatalog.Entry entry() {
    try (InputStream stream = open()) {
      List<TextColumn> columns =
          CsvFile.read(stream, fileName(), ReadOptions.commaSeparated(), false);
      return new DatasetCatalog.Entry(fileName(), columns.get(0).rows(), columns.size(), teaches);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    String path = FOLDER + fileName() + ".csv";
    InputStream stream = BundledFile.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException(
          path + " must be in the jar of firstlook, but is not: the jar is incomplete");
    }
    return stream;
  }
}
