package dev.firstlook.data;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Makes the values of a column from a short description, always the same for the same seed. See
 * labels/README.md for the language.
 */
final class SampleColumn {
  private static final Pattern WEIGHTED = Pattern.compile(".*:\\d+");

  private static final String[] SYLLABLES = {
    "ba", "ren", "to", "li", "mar", "son", "ke", "vo", "dan", "ser", "qui", "na", "per", "is", "al"
  };

  private final SplittableRandom random;

  private SampleColumn(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static List<String> of(String description, int rows, long seed) {
    return new SampleColumn(seed).make(description, rows);
  }

  private List<String> make(String description, int rows) {
    String[] parts = description.split(";", -1);
    List<String> values = values(parts[0].strip(), parts, rows);
    for (String option : List.of("step", "format", "prefix", "suffix", "missing")) {
      for (String part : parts) {
        if (part.strip().startsWith(option + "=")) {
          String setting = part.substring(part.indexOf('=') + 1);
          values = values.stream().map(value -> option(option, setting, value)).toList();
        }
      }
    }
    return values;
  }

  /** As many values as rows; with the option levels, drawn from so many different ones. */
  private List<String> values(String description, String[] options, int rows) {
    int levels = 0;
    int by = 1;
    for (String option : options) {
      levels =
          option.strip().startsWith("levels=")
              ? Integer.parseInt(option.strip().substring(7))
              : levels;
      by = option.strip().startsWith("by=") ? Integer.parseInt(option.strip().substring(3)) : by;
    }
    List<String> pool = new ArrayList<>();
    for (int row = 0; row < (levels > 0 ? levels : rows); row++) {
      pool.add(value(description, row * by));
    }
    if (levels == 0) {
      return pool;
    }
    List<String> drawn = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      drawn.add(pool.get(random.nextInt(levels)));
    }
    return drawn;
  }

  private String option(String option, String setting, String value) {
    return switch (option) {
      case "missing" -> random.nextDouble() < Double.parseDouble(setting) ? "" : value;
      case "suffix" -> value + setting;
      case "prefix" -> setting + value;
      case "step" ->
          plain(Math.rint(Double.parseDouble(value) / Double.parseDouble(setting)), 0, setting);
      case "format" -> format(setting, Double.parseDouble(value), value);
      default -> throw new IllegalArgumentException("unknown option " + option);
    };
  }

  private static String plain(double steps, int decimals, String step) {
    return String.format(Locale.ROOT, "%." + decimals + "f", steps * Double.parseDouble(step));
  }

  private static String format(String setting, double number, String value) {
    return switch (setting) {
      case "thousands" -> number(number, "#,##0.##", ',', '.');
      case "european" -> number(number, "#,##0.00", '.', ',');
      case "comma" -> value.replace('.', ',');
      case "scientific" -> String.format(Locale.ROOT, "%.2e", number);
      default -> throw new IllegalArgumentException("unknown format " + setting);
    };
  }

  private static String number(double number, String pattern, char group, char point) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(group);
    symbols.setDecimalSeparator(point);
    return new DecimalFormat(pattern, symbols).format(number);
  }

  private String value(String description, int row) {
    int blank = description.indexOf(' ');
    String kind = blank < 0 ? description : description.substring(0, blank);
    String rest = blank < 0 ? "" : description.substring(blank + 1);
    String[] words = rest.split(" ", -1);
    return switch (kind) {
      case "constant" -> rest;
      case "pick" -> pick(rest.split("/", -1));
      case "list" -> rest.split("/", -1)[row % rest.split("/", -1).length];
      case "mix" -> value(pick(rest.split("~", -1)), row);
      case "running" -> Long.toString(Long.parseLong(words[0]) + row);
      case "normal" -> normal(words);
      case "lognormal" ->
          fixed(number(words, 0) * Math.exp(number(words, 1) * gaussian()), words[2]);
      case "uniform" ->
          fixed(
              number(words, 0) + random.nextDouble() * (number(words, 1) - number(words, 0)),
              words[2]);
      case "poisson" -> Long.toString(poisson(number(words, 0)));
      case "counts" -> Long.toString(poisson(gamma(number(words, 1)) * number(words, 0)));
      case "dates" -> date(words, rest, row);
      case "code" -> code(rest);
      case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
      case "words" -> sentence(Integer.parseInt(words[0]));
      default -> throw new IllegalArgumentException("unknown kind " + kind);
    };
  }

  /** One of several, each with a weight behind a colon, else 1. */
  private String pick(String[] choices) {
    double all = 0;
    for (String choice : choices) {
      all += weight(choice);
    }
    double place = random.nextDouble() * all;
    for (String choice : choices) {
      place -= weight(choice);
      if (place < 0) {
        return weighted(choice) ? choice.substring(0, choice.lastIndexOf(':')) : choice;
      }
    }
    return choices[0];
  }

  private static boolean weighted(String choice) {
    return WEIGHTED.matcher(choice).matches();
  }

  private static double weight(String choice) {
    return weighted(choice) ? Double.parseDouble(choice.substring(choice.lastIndexOf(':') + 1)) : 1;
  }

  private static double number(String[] words, int index) {
    return Double.parseDouble(words[index]);
  }

  private static String fixed(double value, String decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  private String normal(String[] words) {
    double value = number(words, 0) + number(words, 1) * gaussian();
    if (words.length > 4) {
      value = Math.max(number(words, 3), Math.min(number(words, 4), value));
    }
    return fixed(value, words[2]);
  }

  private double gaussian() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** A gamma variate of mean 1 with the given shape: a sum of exponentials, or a rough power. */
  private double gamma(double shape) {
    int whole = (int) shape;
    double sum = 0;
    for (int i = 0; i < whole; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    if (shape > whole) {
      double g = gaussian();
      sum += 0.5 * g * g;
      return sum / (whole + 0.5);
    }
    return sum / whole;
  }

  private long poisson(double mean) {
    if (mean > 60) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static String date(String[] words, String rest, int row) {
    LocalDateTime first = LocalDateTime.parse(words[0]);
    int step = Integer.parseInt(words[1].substring(0, words[1].length() - 1));
    String pattern = rest.substring(words[0].length() + words[1].length() + 2);
    LocalDateTime time =
        switch (words[1].charAt(words[1].length() - 1)) {
          case 'd' -> first.plusDays((long) step * row);
          case 'h' -> first.plusHours((long) step * row);
          case 'm' -> first.plusMinutes((long) step * row);
          default -> first.plusSeconds((long) step * row);
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .format(time.atOffset(ZoneOffset.UTC));
  }

  /** # is a digit, @ a capital letter, x a small letter, X a capital letter. */
  private String code(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      text.append(
          switch (c) {
            case '#' -> (char) ('0' + random.nextInt(10));
            case '@', 'X' -> (char) ('A' + random.nextInt(26));
            case 'x' -> (char) ('a' + random.nextInt(26));
            default -> c;
          });
    }
    return text.toString();
  }

  private String sentence(int words) {
    int count = Math.max(2, words / 2 + random.nextInt(words));
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < count; w++) {
      text.append(w == 0 ? "" : " ");
      for (int s = 0; s <= random.nextInt(3); s++) {
        text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return text.append('.').toString();
  }
}
