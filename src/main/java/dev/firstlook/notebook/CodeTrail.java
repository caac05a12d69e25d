package dev.firstlook.notebook;

import dev.firstlook.notebook.SourceFile.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows a lesson through its source: which lines have been on the page, and which come next. Each
 * line is given once, so a loop is shown at its first turn only.
 */
final class CodeTrail {

  /** The body of a method in a file. */
  private record Body(SourceFile file, int start) {}

  private final Sources sources;
  private final Map<Body, Integer> ends = new HashMap<>();
  private String problem = "";

  CodeTrail(Sources sources) {
    this.sources = sources;
  }

  /** Begins at the call that makes the notebook; gives the code above it in its block. */
  Optional<String> begin(CallSite site) {
    if (sources.of(site).isEmpty()) {
      note(
          "The source of %s was not found (looked in %s), so this page shows no code."
              .formatted(site.lesson().getName(), sources.looked()));
    }
    Optional<Place> made = place(site);
    made.ifPresent(place -> place.told(place.statement.lambda()));
    return made.flatMap(
        place -> place.file.between(place.statement.block(), place.statement.start()));
  }

  /**
   * What has to be run before the code on the page: imports, what else the lesson's class has, and
   * the notebook itself; empty if the source is not known.
   */
  String setup(CallSite made, String title) {
    return place(made).map(place -> place.setup(title)).orElse("");
  }

  /** The code before a call that is not itself worth showing. */
  Optional<String> before(CallSite site) {
    return place(site).flatMap(place -> place.tell(place.statement.start()));
  }

  /** The code up to a call and with it. */
  Optional<String> through(CallSite site) {
    return place(site).flatMap(place -> place.tell(place.statement.end()));
  }

  /** The code at the end of the block that was given to {@link Notebook#run}. */
  Optional<String> toEndOfBlock(CallSite run) {
    return place(run).flatMap(place -> place.tell(place.statement.lambdaEnd()));
  }

  /** The code up to a line at which the lesson failed. */
  Optional<String> toFailure(CallSite lesson, int line) {
    return sources
        .of(lesson)
        .flatMap(file -> file.at(line).map(failed -> new Place(file, failed)))
        .flatMap(place -> place.tell(place.statement.end()));
  }

  /** Why code is missing from the page; empty if none is. */
  String problem() {
    return problem;
  }

  private Optional<Place> place(CallSite site) {
    Optional<SourceFile> file = sources.of(site);
    Optional<Statement> call = file.flatMap(f -> f.call(site.line(), site.method()));
    if (file.isPresent() && call.isEmpty()) {
      note(
          "The source found for %s is not the one that was compiled: line %s does not call %s."
                  .formatted(site.lesson().getName(), site.line(), site.method())
              + " Code is left out.");
    }
    return call.map(statement -> new Place(file.orElseThrow(), statement));
  }

  private void note(String text) {
    if (problem.isEmpty()) {
      problem = text;
    }
  }

  /** A statement of the lesson that has been reached. */
  private final class Place {

    private final SourceFile file;
    private final Statement statement;
    private final Body body;

    Place(SourceFile file, Statement statement) {
      this.file = file;
      this.statement = statement;
      this.body = new Body(file, statement.body());
    }

    /** The code that has not been told yet, up to an offset; the statement counts as told. */
    Optional<String> tell(int to) {
      int from = ends.getOrDefault(body, statement.body());
      int end = Math.max(to, file.wholeBlocks(from, to));
      Optional<String> code = from < to ? file.between(from, end) : Optional.empty();
      told(from < to ? end : to);
      told(statement.end());
      return code;
    }

    String setup(String title) {
      SourceHead head = file.head();
      String name = head.notebookName(statement.start(), statement.end());
      List<String> parts = new ArrayList<>();
      parts.add(String.join("\n", head.imports()));
      parts.addAll(head.membersBeside(statement.start()));
      parts.add("Notebook %s = Notebook.of(%s);".formatted(name, Json.string(title)));
      return String.join("\n\n", parts).strip();
    }

    void told(int to) {
      ends.merge(body, to, Math::max);
    }
  }
}
