package dev.firstlook.notebook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, and what it says about a page. Browser and driver are those that are
 * installed; nothing is downloaded.
 */
final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> DRIVER = List.of("chromedriver");

  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"(.*?)\"");

  /** Selenium warns of every Chromium that is newer than itself; nothing here depends on it. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** What is missing on this machine; empty if nothing is. */
  static String missing() {
    if (onPath(CHROMIUM).isEmpty()) {
      return "no chromium";
    }
    return onPath(DRIVER).isEmpty() ? "no chromedriver" : "";
  }

  /** Starts the browser with an empty profile in the folder, on an empty page. */
  static Browser start(Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath(CHROMIUM).orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath(DRIVER).orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    // On a busy machine axe-core takes its time.
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    driver.get("about:blank");
    return new Browser(driver);
  }

  /**
   * Opens a page as a screen of this width shows it, in the scheme "light" or "dark". What was
   * logged before is forgotten.
   */
  void open(Path page, int width, String scheme) {
    screen(width, scheme);
    console();
    requests();
    driver.get(page.toUri().toString());
  }

  private void screen(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "screen",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** What the page, or the browser about it, wrote to the console; each line is told once. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked for, that of the page too; each is told once. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .flatMap(entry -> REQUEST.matcher(entry.getMessage()).results())
        .map(found -> found.group(1))
        .filter(url -> !url.startsWith("data:"))
        .toList();
  }

  /** What a script finds; it is the body of a function that returns a list of lines. */
  List<String> find(String script) {
    return lines(driver.executeScript(script));
  }

  /** What axe-core finds wrong, contrast aside: one line for every rule and element. */
  List<String> axe() {
    return axe("rules: {'color-contrast': {enabled: false}}");
  }

  /** The text whose contrast to its ground is too small to axe-core. This takes its time. */
  List<String> axeContrast() {
    // On a gradient it is not measured: what scrolls loses its shadow.
    driver.executeScript(
        """
        for (const box of document.querySelectorAll('pre, .scroll, p.formula'))
            box.style.background = 'var(--under)';
        """);
    return axe("runOnly: ['color-contrast']");
  }

  /** All is unfolded first; the drawing in a picture is taken out: axe-core goes by its label. */
  private List<String> axe(String options) {
    driver.executeScript(
        """
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        for (const svg of document.querySelectorAll('svg')) svg.replaceChildren();
        """);
    driver.executeScript(axeSource());
    return lines(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], %s}).then(
                found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
                error => done(['axe-core failed: ' + error]));
            """
                .formatted(options)));
  }

  private static String axeSource() {
    try (InputStream source = Browser.class.getResourceAsStream("/axe.min.js")) {
      if (source == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(@Nullable Object found) {
    if (found instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw new IllegalStateException("script must return a list, but returned: " + found);
  }

  private static Optional<Path> onPath(List<String> names) {
    List<String> folders =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
