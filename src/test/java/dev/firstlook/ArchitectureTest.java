package dev.firstlook;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and that none of them runs in a circle. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.firstlook");

  @Test
  void packagesUseOnlyThoseBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("explain")
        .definedBy("dev.firstlook.explain")
        .layer("summary")
        .definedBy("dev.firstlook.summary")
        .layer("data")
        .definedBy("dev.firstlook.data")
        .layer("distribution")
        .definedBy("dev.firstlook.distribution")
        .layer("inference")
        .definedBy("dev.firstlook.inference")
        .layer("timeseries")
        .definedBy("dev.firstlook.timeseries")
        .layer("chart")
        .definedBy("dev.firstlook.chart")
        .layer("notebook")
        .definedBy("dev.firstlook.notebook")
        .whereLayer("explain")
        .mayNotAccessAnyLayer()
        .whereLayer("summary")
        .mayOnlyAccessLayers("explain")
        .whereLayer("data")
        .mayOnlyAccessLayers("summary", "explain")
        .whereLayer("distribution")
        .mayOnlyAccessLayers("summary", "explain")
        .whereLayer("inference")
        .mayOnlyAccessLayers("distribution", "summary", "explain")
        .whereLayer("timeseries")
        .mayOnlyAccessLayers("data", "inference", "distribution", "summary", "explain")
        .whereLayer("chart")
        .mayOnlyAccessLayers(
            "timeseries", "data", "inference", "distribution", "summary", "explain")
        .whereLayer("notebook")
        .mayOnlyAccessLayers(
            "chart", "timeseries", "data", "inference", "distribution", "summary", "explain")
        .check(CLASSES);
  }

  @Test
  void noPackageIsInACircle() {
    slices().matching("dev.firstlook.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyChartKnowsXChart() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.firstlook.chart")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.knowm.xchart..", "org.apache.batik..")
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInARoom() {
    ArchRuleDefinition.classes()
        .should()
        .resideInAnyPackage(
            "dev.firstlook.explain",
            "dev.firstlook.summary",
            "dev.firstlook.data",
            "dev.firstlook.distribution",
            "dev.firstlook.inference",
            "dev.firstlook.timeseries",
            "dev.firstlook.chart",
            "dev.firstlook.notebook")
        .check(CLASSES);
  }
}
