package dev.firstlook.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The units and currencies that may stand beside a number. */
final class Units {
  private static final Set<String> UNITS = new HashSet<>();
  private static final Set<String> CURRENCIES =
      Set.of(
          ("USD EUR GBP JPY CHF CNY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF RON BRL RUB TRY KRW MXN "
                  + "ZAR SGD HKD ILS THB US$ A$ C$ R$ HK$ Rs Rs. kr Fr. zł Kč Ft")
              .split(" ", -1));

  static {
    UNITS.addAll(Resource.words(Resource.blocks("name-words.txt"), "unit"));
    UNITS.addAll(
        List.of("°", "°c", "°f", "m²", "m³", "km²", "ft²", "µm", "µg", "km/h", "m/s", "mg/dl"));
    UNITS.addAll(List.of("people", "persons", "times", "pcs", "points", "mb/s", "kwh/m²"));
  }

  private Units() {}

  /** Whether the text is a unit; a single letter right behind the digits may be a code instead. */
  static boolean isUnit(String text, boolean afterBlank) {
    return (text.length() > 1 || (afterBlank || "gmlhw°".contains(text)))
        && UNITS.contains(text.toLowerCase(Locale.ROOT));
  }

  static boolean isCurrency(String text) {
    return CURRENCIES.contains(text);
  }
}
