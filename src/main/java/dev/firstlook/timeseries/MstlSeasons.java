package dev.firstlook.timeseries;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The periods of MSTL and how each season is smoothed. */
final class MstlSeasons {
  /** In place of a window, that a season is the same in every cycle. */
  private static final int PERIODIC = 0;

  private final int[] periods;
  private final int[] windows;

  private MstlSeasons(int[] periods, int[] windows) {
    this.periods = periods;
    this.windows = windows;
  }

  /** The seasons with the windows 11, 15, 19, ... */
  static MstlSeasons of(int... periods) {
    int[] windows = IntStream.range(0, periods.length).map(MstlSeasons::defaultWindow).toArray();
    return new MstlSeasons(Periods.checked(periods), windows);
  }

  /** The window of the season of the shortest period (0), of the next (1), and so on. */
  static int defaultWindow(int s) {
    return 11 + 4 * s;
  }

  MstlSeasons withWindows(int... cycles) {
    if (cycles.length != periods.length) {
      throw new IllegalArgumentException(
          "there must be as many seasonal windows as periods, "
              + periods.length
              + ", but there were "
              + cycles.length);
    }
    for (int window : cycles) {
      StlOptions.DEFAULT.with(StlOptions.Key.SEASONAL_WINDOW, window);
    }
    return new MstlSeasons(periods, cycles.clone());
  }

  /** These seasons, of which some are the same in every cycle; all if none is named. */
  MstlSeasons periodic(int... which) {
    int[] cycles = windows.clone();
    for (int period : which.length == 0 ? periods : which) {
      int s = Arrays.binarySearch(periods, period);
      if (!(s >= 0)) {
        throw new IllegalArgumentException(
            "a periodic season must be one of "
                + Periods.words(periods)
                + ", the periods, but was "
                + period);
      }
      cycles[s] = PERIODIC;
    }
    return new MstlSeasons(periods, cycles);
  }

  /** The periods in order. Not to be changed. */
  int[] periods() {
    return periods;
  }

  /**
   * What the STL of each season needs to know.
   *
   * @param coarse whether trend and low-pass filter are fitted only at every tenth of their windows
   *     and interpolated between, as {@link Stl} does
   */
  List<StlSettings> settings(StlOptions options, int size, boolean coarse) {
    StlOptions season = options.with(StlOptions.Key.SEASONAL_JUMP, 1);
    StlOptions all =
        coarse
            ? season
            : season.with(StlOptions.Key.TREND_JUMP, 1).with(StlOptions.Key.LOW_PASS_JUMP, 1);
    StlSettings[] settings = new StlSettings[periods.length];
    Arrays.setAll(
        settings,
        s ->
            (windows[s] == PERIODIC
                    ? all.with(StlOptions.Key.SEASONAL_DEGREE, 0)
                    : all.with(StlOptions.Key.SEASONAL_WINDOW, windows[s]))
                .settings(size, periods[s]));
    return List.of(settings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MstlSeasons that
        && Arrays.equals(periods, that.periods)
        && Arrays.equals(windows, that.windows);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(periods) + Arrays.hashCode(windows);
  }

  /** Such as periods 24 and 168, seasonal windows 11 and periodic. */
  @Override
  public String toString() {
    boolean one = periods.length == 1;
    return (one ? "period " : "periods ")
        + Periods.words(periods)
        + (one ? ", seasonal window " : ", seasonal windows ")
        + Arrays.stream(windows)
            .mapToObj(window -> window == PERIODIC ? "periodic" : Integer.toString(window))
            .collect(Collectors.joining(" and "));
  }
}
