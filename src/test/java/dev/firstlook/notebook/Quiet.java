package dev.firstlook.notebook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what notebooks print during a test: for the test to look at, not for the build's log. */
final class Quiet implements BeforeEachCallback, AfterEachCallback {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream before = System.out;

  @Override
  public void beforeEach(ExtensionContext context) {
    System.setOut(new PrintStream(bytes, true, Charset.defaultCharset()));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setOut(before);
  }

  String printed() {
    return bytes.toString(Charset.defaultCharset());
  }
}
