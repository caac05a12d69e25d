package dev.firstlook.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and days of the week in dates, in four languages. */
final class TemporalWords {
  /** Names and abbreviations of months to 1 to 12. */
  static final Map<String, Integer> MONTHS =
      numbered(
          List.of(
              "january jan januar jän jänner jaenner janvier janv enero ene",
              "february feb februar février fevrier févr fév febrero",
              "march mar märz maerz mär mrz mars marzo",
              "april apr avril avr abril abr",
              "may mai mayo",
              "june jun juni juin junio",
              "july jul juli juillet juil julio",
              "august aug août aout agosto ago",
              "september sep sept septembre septiembre",
              "october oct oktober okt octobre octubre",
              "november nov novembre noviembre",
              "december dec dezember dez décembre decembre déc diciembre dic"));

  /** Names and abbreviations of the days of the week to 1 to 7, from Monday. */
  static final Map<String, Integer> WEEKDAYS =
      numbered(
          List.of(
              "monday mon montag lundi lunes",
              "tuesday tue tues dienstag mardi martes",
              "wednesday wed mittwoch mercredi miércoles",
              "thursday thu thur thurs donnerstag jeudi jueves",
              "friday fri freitag vendredi viernes",
              "saturday sat samstag samedi sábado",
              "sunday sun sonntag dimanche domingo"));

  /** What stands behind the number of a day. */
  static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "er");

  private TemporalWords() {}

  private static Map<String, Integer> numbered(List<String> lines) {
    Map<String, Integer> words = new HashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      for (String word : line.split(" ", -1)) {
        words.put(word, number);
      }
    }
    return Map.copyOf(words);
  }
}
