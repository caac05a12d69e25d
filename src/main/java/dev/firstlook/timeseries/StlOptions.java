package dev.firstlook.timeseries;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The options of STL that were set; what is not set follows from the series.
 *
 * @param set the values of the options
 */
record StlOptions(Map<Key, Integer> set) {

  enum Key {
    SEASONAL_WINDOW(3, Integer.MAX_VALUE),
    TREND_WINDOW(3, Integer.MAX_VALUE),
    LOW_PASS_WINDOW(3, Integer.MAX_VALUE),
    SEASONAL_DEGREE(0, 2),
    TREND_DEGREE(0, 2),
    LOW_PASS_DEGREE(0, 2),
    SEASONAL_JUMP(1, Integer.MAX_VALUE),
    TREND_JUMP(1, Integer.MAX_VALUE),
    LOW_PASS_JUMP(1, Integer.MAX_VALUE),
    INNER_ITERATIONS(1, Integer.MAX_VALUE),
    OUTER_ITERATIONS(0, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Key(int least, int most) {
      this.least = least;
      this.most = most;
    }

    private String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("low pass", "low-pass");
    }

    private boolean isWindow() {
      return least == 3;
    }

    private void check(int value) {
      if (!(value >= least && value <= most)) {
        throw new IllegalArgumentException(
            words()
                + " must be "
                + (most == 2 ? "0, 1 or 2" : "at least " + least)
                + ", but was "
                + value);
      }
      if (isWindow() && value % 2 == 0) {
        throw new IllegalArgumentException(
            "%s must be odd, so that a point has as many neighbours before as after it, but was %s; take %s or %s"
                .formatted(words(), value, value - 1, value + 1));
      }
    }
  }

  static final StlOptions DEFAULT = new StlOptions(Map.of());

  StlOptions with(Key key, int value) {
    key.check(value);
    EnumMap<Key, Integer> more = new EnumMap<>(Key.class);
    more.putAll(set);
    more.put(key, value);
    return new StlOptions(Map.copyOf(more));
  }

  /** All settings for a series of a length and a period. */
  StlSettings settings(int size, int period) {
    boolean periodic = !set.containsKey(Key.SEASONAL_WINDOW);
    int seasonal = get(Key.SEASONAL_WINDOW, (int) Math.min(10L * size + 1, Integer.MAX_VALUE));
    int trend = get(Key.TREND_WINDOW, Stl.nextOdd(Math.ceil(1.5 * period / (1 - 1.5 / seasonal))));
    int lowPass = get(Key.LOW_PASS_WINDOW, Math.max(3, Stl.nextOdd(period)));
    int trendDegree = get(Key.TREND_DEGREE, 1);
    return new StlSettings(
        new Loess(seasonal, get(Key.SEASONAL_DEGREE, 0), jump(Key.SEASONAL_JUMP, seasonal)),
        new Loess(trend, trendDegree, jump(Key.TREND_JUMP, trend)),
        new Loess(lowPass, get(Key.LOW_PASS_DEGREE, trendDegree), jump(Key.LOW_PASS_JUMP, lowPass)),
        get(Key.INNER_ITERATIONS, 2),
        get(Key.OUTER_ITERATIONS, 0),
        periodic);
  }

  private int get(Key key, int otherwise) {
    return set.getOrDefault(key, otherwise);
  }

  private int jump(Key key, int window) {
    return get(key, (int) ((window + 9L) / 10));
  }

  String words() {
    StringBuilder words = new StringBuilder();
    if (!set.containsKey(Key.SEASONAL_WINDOW)) {
      words.append(", periodic");
    }
    for (Key key : Key.values()) {
      Integer value = set.get(key);
      if (value != null) {
        words.append(", ").append(key.words()).append(' ').append(value);
      }
    }
    return words.toString();
  }
}
