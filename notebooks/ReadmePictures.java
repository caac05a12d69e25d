import dev.firstlook.chart.Charts;
import dev.firstlook.chart.Figure;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.data.DiscreteVariable;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.timeseries.SeriesDatasets;
import dev.firstlook.timeseries.Stl;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Draws the pictures of the README anew. */
public final class ReadmePictures {

  private ReadmePictures() {}

  /**
   * Writes the pictures to {@code notebooks/pictures}.
   *
   * @param args none
   */
  public static void main(String[] args) {
    save(Path.of("notebooks/pictures"));
  }

  /** Writes the pictures to a folder that exists. */
  static void save(Path folder) {
    figures().forEach((name, figure) -> figure.save(folder.resolve(name + ".png")));
  }

  /** The figures by name. */
  static Map<String, Figure> figures() {
    Dataset penguins = Datasets.penguins();
    DiscreteVariable deaths = Datasets.horseKicks().discrete("deaths");
    Map<String, Figure> figures = new TreeMap<>();
    figures.put(
        "penguins",
        Charts.scatter(
                penguins.continuous("bill_length_mm"),
                penguins.continuous("bill_depth_mm"),
                penguins.categorical("species"))
            .title("Bills of three species of penguins"));
    figures.put(
        "kicks",
        Charts.observedAndExpected(deaths, Poisson.fit(deaths.values()).distribution())
            .title("Killed by the kick of a horse"));
    figures.put(
        "co2",
        Charts.decomposition(
                Stl.withSeasonalWindow(21).robust().decompose(SeriesDatasets.co2MaunaLoaWeekly()))
            .title("Carbon dioxide on Mauna Loa"));
    return figures;
  }
}
