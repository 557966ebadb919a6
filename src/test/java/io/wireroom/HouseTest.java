package io.wireroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the picture of the house: which room may know which. */
@AnalyzeClasses(packages = "io.wireroom", importOptions = DoNotIncludeTests.class)
class HouseTest {
  @ArchTest
  static final ArchRule arrows_point_down =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("io.wireroom.cli..")
          .layer("job")
          .definedBy("io.wireroom.job..")
          .layer("table")
          .definedBy("io.wireroom.table..")
          .layer("evaluate")
          .definedBy("io.wireroom.evaluate..")
          .layer("corpus")
          .definedBy("io.wireroom.corpus..")
          .layer("nlp")
          .definedBy("io.wireroom.nlp..")
          .layer("analysis")
          .definedBy("io.wireroom.analysis..")
          .layer("sentiment")
          .definedBy("io.wireroom.sentiment..")
          .layer("stance")
          .definedBy("io.wireroom.stance..")
          .layer("quote")
          .definedBy("io.wireroom.quote..")
          .layer("entity")
          .definedBy("io.wireroom.entity..")
          .layer("date")
          .definedBy("io.wireroom.date..")
          .layer("lexicon")
          .definedBy("io.wireroom.lexicon..")
          .layer("syntax")
          .definedBy("io.wireroom.syntax..")
          .layer("tag")
          .definedBy("io.wireroom.tag..")
          .layer("learn")
          .definedBy("io.wireroom.learn..")
          .layer("text")
          .definedBy("io.wireroom.text..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("cli", "job")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli", "job")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("cli", "job", "table")
          .whereLayer("nlp")
          .mayOnlyBeAccessedByLayers("cli", "job")
          .whereLayer("tag")
          .mayOnlyBeAccessedByLayers("cli", "job", "nlp", "syntax")
          .whereLayer("syntax")
          .mayOnlyBeAccessedByLayers("cli", "job", "evaluate", "quote", "sentiment", "stance")
          .whereLayer("analysis")
          .mayOnlyBeAccessedByLayers("cli", "job", "table")
          .whereLayer("stance")
          .mayOnlyBeAccessedByLayers("job", "table", "analysis")
          .whereLayer("sentiment")
          .mayOnlyBeAccessedByLayers("nlp", "job", "table", "analysis", "stance")
          .whereLayer("quote")
          .mayOnlyBeAccessedByLayers("job", "table", "analysis", "evaluate", "sentiment", "stance")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers(
              "job", "table", "analysis", "evaluate", "sentiment", "stance", "quote")
          .whereLayer("date")
          .mayOnlyBeAccessedByLayers(
              "job", "table", "analysis", "evaluate", "sentiment", "quote", "entity");

  @ArchTest
  static final ArchRule language_is_plain_java =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.wireroom.text..",
              "io.wireroom.learn..",
              "io.wireroom.lexicon..",
              "io.wireroom.tag..",
              "io.wireroom.syntax..",
              "io.wireroom.fault..",
              "io.wireroom.date..",
              "io.wireroom.entity..",
              "io.wireroom.quote..",
              "io.wireroom.sentiment..",
              "io.wireroom.stance..",
              "io.wireroom.analysis..",
              "io.wireroom.evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "com.johnsnowlabs..", "scala..");

  @ArchTest
  static final ArchRule only_nlp_sees_spark_nlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wireroom.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.johnsnowlabs..");

  @ArchTest
  static final ArchRule no_circles =
      slices().matching("io.wireroom.(*)..").should().beFreeOfCycles();
}
