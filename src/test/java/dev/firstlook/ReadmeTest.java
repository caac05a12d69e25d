package dev.firstlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.timeseries.DecompositionAdvice;
import dev.firstlook.timeseries.SeriesDatasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @Test
  void everyPieceOfJavaIsRun() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> run =
        Files.readAllLines(Path.of("src/test/java/dev/firstlook/ReadmeSnippets.java")).stream()
            .map(String::strip)
            .toList();
    List<String> pieces = JAVA.matcher(readme).results().map(result -> result.group(1)).toList();
    assertThat(pieces).hasSizeGreaterThanOrEqualTo(5);
    for (String piece : pieces) {
      assertThat(piece.strip().lines().map(String::strip)).isSubsetOf(run);
    }
  }

  @Test
  void thePiecesDoWhatTheySay() throws IOException {
    ReadmeSnippets.kinds();
    assertThat(ReadmeSnippets.numbers()).isCloseTo(43.92, within(0.005));
    assertThatThrownBy(ReadmeSnippets::unlawful)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the mean of \"species\" is not lawful");
    assertThat(ReadmeSnippets.alerts().variable("speed_knots").missing()).isEqualTo(286);
    List<Path> pictures =
        Stream.of(
                "bills.png",
                "species.svg",
                "box.svg",
                "scatter.svg",
                "grid.png",
                "may.png",
                "price.png",
                "missing.png",
                "co2.png",
                "next.png")
            .map(Path::of)
            .toList();
    Path mine = Path.of("mine.csv");
    Path prices = Path.of("preise.csv");
    try {
      Files.writeString(mine, "item,price\na,1.5\nb,2.25\nc,\n");
      assertThat(ReadmeSnippets.own().continuous("price").mean()).isEqualTo(1.875);
      Files.writeString(prices, "Ware;Preis\na;1.250,5\nb;2,25\n");
      assertThat(ReadmeSnippets.german().continuous("Preis").values())
          .containsExactly(1250.5, 2.25);
      assertThat(ReadmeSnippets.mechanism()).isCloseTo(16.03, within(0.005));
      assertThat(ReadmeSnippets.pictures().description()).startsWith("Heat map of");
      assertThat(ReadmeSnippets.series().observed().missing()).isEqualTo(59);
      assertThat(DecompositionAdvice.of(SeriesDatasets.co2MaunaLoaWeekly()).toString())
          .contains("season of 52 weeks", "upward trend");
      assertThat(pictures).allMatch(Files::exists);
    } finally {
      for (Path picture : pictures) {
        Files.deleteIfExists(picture);
      }
      Files.deleteIfExists(mine);
      Files.deleteIfExists(prices);
    }
  }

  @Test
  void theFirstTwoCommandsAreTheTwo() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")).stream().filter(l -> l.startsWith("mvn")))
        .startsWith("mvn -q test-compile exec:java", "mvn verify");
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
  }
}
