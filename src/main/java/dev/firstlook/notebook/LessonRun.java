package dev.firstlook.notebook;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the run of a lesson went.
 *
 * @param name the lesson's class
 * @param seconds how long it ran
 * @param page its page; empty if it left none
 * @param failure why it failed; empty if it went well
 */
record LessonRun(String name, double seconds, Optional<Path> page, String failure) {

  boolean failed() {
    return !failure.isEmpty();
  }
}
