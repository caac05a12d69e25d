package dev.firstlook.notebook;

import java.util.List;

/**
 * Where a lesson called its notebook.
 *
 * @param type the class that called
 * @param file the name of its source file; empty if the class file does not tell
 * @param line the line of the call; not positive if the class file does not tell
 * @param method the method of the notebook that was called
 */
record CallSite(Class<?> type, String file, int line, String method) {

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** The call that led from outside into {@link Notebook}. */
  static CallSite find() {
    List<StackWalker.StackFrame> frames =
        WALKER.walk(
            all -> {
              List<StackWalker.StackFrame> path = new java.util.ArrayList<>();
              all.dropWhile(frame -> frame.getDeclaringClass() != Notebook.class)
                  .takeWhile(
                      frame ->
                          path.isEmpty()
                              || path.get(path.size() - 1).getDeclaringClass() == Notebook.class)
                  .forEach(path::add);
              return path;
            });
    StackWalker.StackFrame caller = frames.get(frames.size() - 1);
    StackWalker.StackFrame called = frames.get(Math.max(0, frames.size() - 2));
    String file = caller.getFileName() == null ? "" : caller.getFileName();
    return new CallSite(
        caller.getDeclaringClass(), file, caller.getLineNumber(), called.getMethodName());
  }

  /** The outermost class around the caller: the lesson. */
  Class<?> lesson() {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }
}
