package dev.firstlook.data;

import java.util.List;

/**
 * Real data to learn with, packed into the jar: each set is small and has one thing to teach.
 *
 * <pre>{@code
 * Dataset kicks = Datasets.horseKicks();          // or Datasets.load("horse_kicks")
 * kicks.discrete("deaths").mean();                // 0.7
 * Datasets.list();                                // all of them: name, rows, what it teaches
 * }</pre>
 *
 * <p>Types are inferred as for any other file: nothing is declared that the data do not show. What
 * each set is, where it comes from, under which licence, what traps it holds and which answers are
 * known stands in {@code datasets/README.md}. Every call reads the file anew, which takes
 * milliseconds; keep the result.
 */
public final class Datasets {
  private Datasets() {}

  /**
   * All data sets with their sizes and what they teach.
   *
   * @return the catalogue, which prints as a table
   */
  public static DatasetCatalog list() {
    return new DatasetCatalog(BundledFile.all().stream().map(BundledFile::entry).toList());
  }

  /**
   * Loads a data set by its name.
   *
   * @param name the name of the file without its ending, or of the method: {@code horse_kicks} or
   *     {@code horseKicks}
   * @return the data set
   * @throws IllegalArgumentException if there is none of that name; the message gives the nearest
   */
  public static Dataset load(String name) {
    return BundledFile.all().stream()
        .filter(file -> name.equals(file.fileName()) || name.equals(file.methodName()))
        .findFirst()
        .orElseThrow(() -> unknown(name))
        .load();
  }

  private static IllegalArgumentException unknown(String name) {
    List<String> names = BundledFile.all().stream().map(BundledFile::fileName).toList();
    return new IllegalArgumentException(
        "name of a data set must be one of Datasets.list().names(), but was \""
            + Names.shown(name)
            + "\"; the nearest is \""
            + Names.nearest(name, names)
            + "\"");
  }

  /**
   * Size, sex and species of penguins near Palmer Station, Antarctica, 2007 to 2009.
   *
   * <p>Source: Gorman, Williams and Fraser (2014), PLoS ONE 9(3), e90081.
   *
   * @return one row per penguin
   */
  public static Dataset penguins() {
    return BundledFile.PENGUINS.load();
  }

  /**
   * Who survived the Titanic: class, sex, age group and fate of everybody on board.
   *
   * <p>Source: British Board of Trade (1912); Dawson (1995), Journal of Statistics Education 3(3).
   *
   * @return one row per person
   */
  public static Dataset titanic() {
    return BundledFile.TITANIC.load();
  }

  /**
   * How satisfied tenants in Copenhagen were, and how much influence and contact they had.
   *
   * <p>Source: Madsen (1976), Scandinavian Journal of Statistics 3, 97-106.
   *
   * @return one row per tenant
   */
  public static Dataset housingSatisfaction() {
    return BundledFile.HOUSING_SATISFACTION.load();
  }

  /**
   * Aircraft that struck animals in the USA, 1990 to 2002, as dirty as real files are: dates and
   * costs as text, 9999 for an unknown speed, stray codes.
   *
   * <p>Source: Federal Aviation Administration, Wildlife Strike Database; re-encoded.
   *
   * @return one row per strike
   */
  public static Dataset birdStrikesMessy() {
    return BundledFile.BIRD_STRIKES_MESSY.load();
  }

  /**
   * The strikes of {@link #birdStrikesMessy()} in order: the answer key.
   *
   * <p>Source: Federal Aviation Administration, Wildlife Strike Database.
   *
   * @return the same strikes in the same order
   */
  public static Dataset birdStrikesClean() {
    return BundledFile.BIRD_STRIKES_CLEAN.load();
  }

  /**
   * Heights that students typed into a free field: inches, centimetres, feet, words and jokes.
   *
   * <p>Source: Irizarry, courses at Harvard University, 2014 to 2017 (R package dslabs,
   * Artistic-2.0).
   *
   * @return one row per answer
   */
  public static Dataset reportedHeightsRaw() {
    return BundledFile.REPORTED_HEIGHTS_RAW.load();
  }

  /**
   * Ozone, sunlight, wind and temperature in New York, May to September 1973, with gaps.
   *
   * <p>Source: New York State Department of Conservation and US National Weather Service; Chambers
   * et al. (1983), Graphical Methods for Data Analysis.
   *
   * @return one row per day
   */
  public static Dataset airQualityNy() {
    return BundledFile.AIR_QUALITY_NY.load();
  }

  /**
   * Eruptions of the geyser Old Faithful and the waits between them, in minutes.
   *
   * <p>Source: Härdle (1991), Smoothing Techniques; Azzalini and Bowman (1990), Applied Statistics
   * 39, 357-365.
   *
   * @return one row per eruption
   */
  public static Dataset oldFaithful() {
    return BundledFile.OLD_FAITHFUL.load();
  }

  /**
   * Newcomb's measurements of the passage time of light, nanoseconds above 24,800, 1882.
   *
   * <p>Source: Stigler (1977), Annals of Statistics 5, 1055-1098.
   *
   * @return one row per measurement
   */
  public static Dataset newcombLight() {
    return BundledFile.NEWCOMB_LIGHT.load();
  }

  /**
   * Height and finger length of 3000 prisoners, in cm, rounded to classes.
   *
   * <p>Source: Macdonell (1902), Biometrika 1, 177-227; Student (1908), Biometrika 6, 1-25.
   *
   * @return one row per man
   */
  public static Dataset criminalHeights() {
    return BundledFile.CRIMINAL_HEIGHTS.load();
  }

  /**
   * How often each word of Moby Dick occurs in the novel.
   *
   * <p>Source: Newman (2005), Contemporary Physics 46, 323-351.
   *
   * @return one row per word, the most frequent first
   */
  public static Dataset mobyWordCounts() {
    return BundledFile.MOBY_WORD_COUNTS.load();
  }

  /**
   * Buffon, Pearson and Kerrich tossing coins by the thousand.
   *
   * <p>Source: Buffon (1777); Pearson (about 1900); Kerrich (1946).
   *
   * @return one row per experimenter
   */
  public static Dataset famousCoinTosses() {
    return BundledFile.FAMOUS_COIN_TOSSES.load();
  }

  /**
   * Fives and sixes in throws of 12 dice: a table of frequencies, the last row 10 or more.
   *
   * <p>Source: Weldon (1894) in Pearson (1900), Philosophical Magazine 50, 157-175.
   *
   * @return one row per number of fives and sixes
   */
  public static Dataset weldonDice() {
    return BundledFile.WELDON_DICE.load();
  }

  /**
   * Boys in families with 12 children in Saxony: a table of frequencies.
   *
   * <p>Source: Geissler (1889).
   *
   * @return one row per number of boys
   */
  public static Dataset saxonyFamilies() {
    return BundledFile.SAXONY_FAMILIES.load();
  }

  /**
   * Soldiers of the Prussian army killed by horse kicks, by corps and year, 1875 to 1894.
   *
   * <p>Source: von Bortkiewicz (1898), Das Gesetz der kleinen Zahlen.
   *
   * @return one row per corps and year
   */
  public static Dataset horseKicks() {
    return BundledFile.HORSE_KICKS.load();
  }

  /**
   * Alpha particles counted in intervals of 7.5 seconds: a table of frequencies.
   *
   * <p>Source: Rutherford and Geiger (1910), Philosophical Magazine 20, 698-707.
   *
   * @return one row per number of particles
   */
  public static Dataset alphaParticles() {
    return BundledFile.ALPHA_PARTICLES.load();
  }

  /**
   * The word "may" in blocks of about 200 words by James Madison: a table of frequencies.
   *
   * <p>Source: Mosteller and Wallace (1964), Inference and Disputed Authorship.
   *
   * @return one row per number of occurrences
   */
  public static Dataset federalistMay() {
    return BundledFile.FEDERALIST_MAY.load();
  }

  /**
   * Explosions in British coal mines that killed ten or more men, 1851 to 1962, and the days
   * between them.
   *
   * <p>Source: Maguire, Pearson and Wynn (1952), Biometrika 39, 168-180; Jarrett (1979), Biometrika
   * 66, 191-193.
   *
   * @return one row per disaster
   */
  public static Dataset coalMineDisasters() {
    return BundledFile.COAL_MINE_DISASTERS.load();
  }

  /**
   * Earthquakes and explosions of one week, 31 January to 7 February 2018.
   *
   * <p>Source: U.S. Geological Survey.
   *
   * @return one row per event
   */
  public static Dataset earthquakesWeek() {
    return BundledFile.EARTHQUAKES_WEEK.load();
  }

  /**
   * Passengers of international airlines by month, in thousands, 1949 to 1960.
   *
   * <p>Source: Brown (1962); Box and Jenkins (1976), series G.
   *
   * @return one row per month
   */
  public static Dataset airPassengers() {
    return BundledFile.AIR_PASSENGERS.load();
  }

  /**
   * Mean temperature at Nottingham Castle by month, in degrees Fahrenheit, 1920 to 1939.
   *
   * <p>Source: Anderson (1976), Time Series Analysis and Forecasting, series R.
   *
   * @return one row per month
   */
  public static Dataset nottinghamTemperature() {
    return BundledFile.NOTTINGHAM_TEMPERATURE.load();
  }

  /**
   * Carbon dioxide at Mauna Loa by week, in parts per million, 1958 to 2001, with gaps.
   *
   * <p>Source: Keeling and Whorf (2004); Scripps CO2 Program, CC BY 4.0.
   *
   * @return one row per week
   */
  public static Dataset co2MaunaLoaWeekly() {
    return BundledFile.CO2_MAUNA_LOA_WEEKLY.load();
  }

  /**
   * Sea surface temperature off Peru and Ecuador by month, in degrees Celsius, 1950 to 2010.
   *
   * <p>Source: National Oceanic and Atmospheric Administration, ERSST.V3B, Nino 1+2.
   *
   * @return one row per month
   */
  public static Dataset elninoSstMonthly() {
    return BundledFile.ELNINO_SST_MONTHLY.load();
  }

  /**
   * Lynx trapped in the Mackenzie River district by year, 1821 to 1934.
   *
   * <p>Source: Elton and Nicholson (1942), Journal of Animal Ecology 11, 215-244.
   *
   * @return one row per year
   */
  public static Dataset canadianLynx() {
    return BundledFile.CANADIAN_LYNX.load();
  }

  /**
   * Volume of the Nile at Aswan by year, in 10<sup>8</sup> cubic metres, 1871 to 1970.
   *
   * <p>Source: Cobb (1978), Biometrika 65, 243-251.
   *
   * @return one row per year
   */
  public static Dataset nileFlow() {
    return BundledFile.NILE_FLOW.load();
  }

  /**
   * People who entered the station Clark/Lake of the Chicago elevated railway by day, in thousands,
   * 2001 to 2016.
   *
   * <p>Source: Chicago Transit Authority; Kuhn and Johnson (2019), Feature Engineering and
   * Selection.
   *
   * @return one row per day
   */
  public static Dataset chicagoRidershipDaily() {
    return BundledFile.CHICAGO_RIDERSHIP_DAILY.load();
  }
}
