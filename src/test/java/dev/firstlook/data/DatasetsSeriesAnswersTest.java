package dev.firstlook.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.Correlation;
import dev.firstlook.summary.NumericSummary;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The known answers of datasets/README.md about time series. The figures were computed with R from
 * the same files.
 */
class DatasetsSeriesAnswersTest {

  private static double[] where(double[] values, IntPredicate row) {
    return IntStream.range(0, values.length).filter(row).mapToDouble(i -> values[i]).toArray();
  }

  private static double mean(double[] values) {
    return NumericSummary.of(values).mean();
  }

  private static double standardDeviation(double[] values) {
    return NumericSummary.of(values).standardDeviation();
  }

  @Test
  void airPassengersSpreadAsTheyGrow() {
    double[] passengers = Datasets.airPassengers().numeric("passengers_thousands").doubles();
    double[] level = new double[12];
    double[] spread = new double[12];
    for (int year = 0; year < 12; year++) {
      double[] months = Arrays.copyOfRange(passengers, 12 * year, 12 * year + 12);
      level[year] = mean(months);
      spread[year] = standardDeviation(months);
    }
    assertThat(Correlation.pearson(level, spread).coefficient()).isCloseTo(0.994, within(5e-4));
  }

  /** Classical decomposition; the share of variance that the season takes from the remainder. */
  @Test
  void nottinghamHasAStrongSeason() {
    double[] temperature = Datasets.nottinghamTemperature().numeric("temperature_f").doubles();
    int months = temperature.length;
    double[] detrended = new double[months];
    Arrays.fill(detrended, Double.NaN);
    for (int i = 6; i < months - 6; i++) {
      double ends = (temperature[i - 6] + temperature[i + 6]) / 2;
      double inner = Arrays.stream(temperature, i - 5, i + 6).sum();
      detrended[i] = temperature[i] - (ends + inner) / 12;
    }
    double[] figure = new double[12];
    for (int month = 0; month < 12; month++) {
      int of = month;
      figure[month] = mean(where(detrended, i -> i % 12 == of && !Double.isNaN(detrended[i])));
    }
    double[] inside = Arrays.copyOfRange(detrended, 6, months - 6);
    double[] remainder =
        IntStream.range(0, inside.length)
            .mapToDouble(i -> inside[i] - figure[(i + 6) % 12])
            .toArray();
    double strength = 1 - Math.pow(standardDeviation(remainder) / standardDeviation(inside), 2);
    assertThat(strength).isCloseTo(0.94, within(5e-3));
  }

  @Test
  void carbonDioxideIsMissingForEighteenWeeks() {
    Dataset weekly = Datasets.co2MaunaLoaWeekly();
    double[] ppm = weekly.continuous("co2_ppm").valuesByRow();
    List<LocalDateTime> dates = weekly.temporal("date").values();
    int longest = 0;
    int end = 0;
    int gaps = 0;
    int run = 0;
    for (int i = 0; i < ppm.length; i++) {
      run = Double.isNaN(ppm[i]) ? run + 1 : 0;
      gaps += run == 1 ? 1 : 0;
      if (run > longest) {
        longest = run;
        end = i;
      }
    }
    assertThat(weekly.variable("co2_ppm").missing()).isEqualTo(59);
    assertThat(gaps).isEqualTo(22);
    assertThat(longest).isEqualTo(18);
    assertThat(dates.get(end - 17)).isEqualTo("1964-01-25T00:00");
    assertThat(dates.get(end)).isEqualTo("1964-05-23T00:00");
    assertThat(dates).allMatch(date -> date.getDayOfWeek() == DayOfWeek.SATURDAY);
  }

  @Test
  void elNinoWarmsTheSea() {
    Dataset sea = Datasets.elninoSstMonthly();
    double[] celsius = sea.continuous("sst_c").doubles();
    double[] normal =
        IntStream.range(0, 12).mapToDouble(m -> mean(where(celsius, i -> i % 12 == m))).toArray();
    assertThat(normal[2])
        .isEqualTo(Arrays.stream(normal).max().orElseThrow())
        .isCloseTo(26.2, within(0.06));
    assertThat(normal[8])
        .isEqualTo(Arrays.stream(normal).min().orElseThrow())
        .isCloseTo(20.6, within(0.05));
    double[] above =
        IntStream.range(0, celsius.length).mapToDouble(i -> celsius[i] - normal[i % 12]).toArray();
    List<LocalDateTime> dates = sea.temporal("date").values();
    assertThat(Arrays.stream(above).max().orElseThrow()).isCloseTo(4.6, within(0.05));
    assertThat(IntStream.range(0, above.length).filter(i -> above[i] > 3.5).mapToObj(dates::get))
        .hasSizeGreaterThan(5)
        .allMatch(date -> List.of(1982, 1983, 1997, 1998).contains(date.getYear()));
  }

  @Test
  void lynxComeInCyclesOfTenYears() {
    double[] lynx = Datasets.canadianLynx().numeric("lynx_trapped").doubles();
    double[] logs = Arrays.stream(lynx).map(Math::log).toArray();
    double[] power = new double[logs.length / 2];
    for (int cycles = 1; cycles < power.length; cycles++) {
      double sine = 0;
      double cosine = 0;
      for (int t = 0; t < logs.length; t++) {
        double angle = 2 * Math.PI * cycles * t / logs.length;
        sine += (logs[t] - mean(logs)) * Math.sin(angle);
        cosine += (logs[t] - mean(logs)) * Math.cos(angle);
      }
      power[cycles] = sine * sine + cosine * cosine;
    }
    int strongest =
        IntStream.range(1, power.length)
            .boxed()
            .max((a, b) -> Double.compare(power[a], power[b]))
            .orElseThrow();
    // The smooth spectrum of R peaks at 9.68 years; this is the nearest that whole cycles allow.
    assertThat(strongest).isEqualTo(Math.round(lynx.length / 9.68)).isEqualTo(12);
  }

  @Test
  void theNileFellAfter1898() {
    double[] flow = Datasets.nileFlow().continuous("flow_1e8_m3").doubles();
    assertThat(mean(Arrays.copyOfRange(flow, 0, 28))).isCloseTo(1097.8, within(0.051));
    assertThat(mean(Arrays.copyOfRange(flow, 28, 100))).isCloseTo(850.0, within(0.05));
    assertThat(Datasets.nileFlow().temporal("year").values().get(28).getYear()).isEqualTo(1899);
  }

  @Test
  void chicagoRidesByTheWeek() {
    Dataset chicago = Datasets.chicagoRidershipDaily();
    double[] riders = chicago.continuous("ridership_thousands").doubles();
    List<LocalDateTime> dates = chicago.temporal("date").values();
    assertThat(autocorrelation(riders, 7)).isCloseTo(0.90, within(5e-3));
    assertThat(mean(where(riders, i -> dates.get(i).getDayOfWeek() == DayOfWeek.SUNDAY)))
        .isCloseTo(3.8, within(0.05));
    assertThat(mean(where(riders, i -> dates.get(i).getDayOfWeek() == DayOfWeek.WEDNESDAY)))
        .isCloseTo(17.8, within(0.05));
    assertThat(onDay(riders, dates, 12, 25)).isCloseTo(1.2, within(0.05));
    assertThat(onDay(riders, dates, 1, 1)).isCloseTo(3.1, within(0.05));
    assertThat(onDay(riders, dates, 7, 4)).isCloseTo(4.8, within(0.05));
    assertThat(List.of(onDay(riders, dates, 7, 3), onDay(riders, dates, 7, 5)))
        .as("the days beside 4 July")
        .allMatch(mean -> mean > 8);
    int busiest =
        IntStream.range(0, riders.length)
            .reduce((a, b) -> riders[a] >= riders[b] ? a : b)
            .orElseThrow();
    assertThat(riders[busiest]).isEqualTo(26.058);
    assertThat(dates.get(busiest)).isEqualTo("2010-06-11T00:00");
  }

  private static double onDay(double[] riders, List<LocalDateTime> dates, int month, int day) {
    return mean(where(riders, i -> MonthDay.from(dates.get(i)).equals(MonthDay.of(month, day))));
  }

  private static double autocorrelation(double[] values, int lag) {
    double mean = mean(values);
    double shared = 0;
    double all = 0;
    for (int i = 0; i < values.length; i++) {
      all += (values[i] - mean) * (values[i] - mean);
      shared += i < lag ? 0 : (values[i] - mean) * (values[i - lag] - mean);
    }
    return shared / all;
  }
}
