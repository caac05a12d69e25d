package dev.firstlook.data;

import dev.firstlook.explain.Escape;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a data set. The message names the file, the line and column as far
 * as they are known, what was found and what was expected; nothing half-read is returned.
 */
public final class DatasetReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was read: a file's path, or the name given to a stream. */
  private final String source;

  /** The line, from 1; 0 if the fault is not in one line. */
  private final long line;

  DatasetReadException(String source, long line, String fault, @Nullable Throwable cause) {
    super(Escape.terminal(source) + (line > 0 ? ", line " + line : "") + ": " + fault, cause);
    this.source = source;
    this.line = line;
  }

  DatasetReadException(String source, long line, String fault) {
    this(source, line, fault, null);
  }

  /**
   * What was read.
   *
   * @return the path of the file, or the name given to the stream
   */
  public String source() {
    return source;
  }

  /**
   * Where the fault is.
   *
   * @return the line, from 1; empty if the fault is not in one line
   */
  public OptionalLong line() {
    return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
  }
}
