package com.example;

import dev.firstlook.chart.Charts;
import dev.firstlook.data.ContinuousVariable;
import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody else's project does with firstlook on its class path. */
public final class FirstLook {

  private FirstLook() {}

  public static void main(String[] args) throws IOException {
    Dataset penguins = Datasets.penguins();
    System.out.println(penguins.summary());
    ContinuousVariable bill = penguins.continuous("bill_length_mm");
    if (!(Math.abs(bill.mean() - 43.92193) < 1e-5)) {
      throw new IllegalStateException("mean bill length must be 43.92193, but was " + bill.mean());
    }
    Path picture = Files.createTempFile("bills", ".svg");
    Charts.histogram(bill).save(picture);
    if (!Files.readString(picture).contains("bill_length_mm")) {
      throw new IllegalStateException("the picture must name its variable");
    }
    Files.delete(picture);
    if (!"dev.firstlook".equals(moduleName())) {
      throw new IllegalStateException("the module must be dev.firstlook, but was " + moduleName());
    }
  }

  private static String moduleName() throws IOException {
    Path jar = Path.of(uri(Dataset.class));
    return java.lang.module.ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
  }

  private static java.net.URI uri(Class<?> type) throws IOException {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (java.net.URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
