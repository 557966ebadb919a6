package io.wireroom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the picture of the house: which room may know which, and who sees which engine. */
@AnalyzeClasses(packages = "io.wireroom", importOptions = DoNotIncludeTests.class)
class HouseTest {
  private static final String HOUSE = "io.wireroom.";

  /** What every room may know. */
  private static final List<String> GROUND = List.of("text", "fault", "learn", "lexicon", "watch");

  /** Room to the rooms that it may know, beside the ground. */
  private static final Map<String, List<String>> ROOMS = rooms();

  private static Map<String, List<String>> rooms() {
    Map<String, List<String>> rooms = new HashMap<>();
    rooms.put("text", List.of());
    rooms.put("fault", List.of());
    rooms.put("learn", List.of());
    rooms.put("watch", List.of());
    rooms.put("lexicon", List.of("fault"));
    rooms.put("token", List.of());
    rooms.put("date", List.of());
    rooms.put("tag", List.of());
    rooms.put("name", List.of("tag", "token"));
    rooms.put("syntax", List.of("tag"));
    rooms.put("encoder", List.of());
    rooms.put("model", List.of("stance", "sentiment", "quote", "syntax", "name", "tag", "encoder"));
    rooms.put("nlp", List.of("model", "name", "tag", "token", "encoder"));
    rooms.put("entity", List.of("date"));
    rooms.put("amount", List.of("entity"));
    rooms.put("quote", List.of("entity", "syntax", "date", "encoder"));
    rooms.put("reading", List.of("quote", "entity", "syntax"));
    rooms.put("sentiment", List.of("reading", "quote", "entity", "syntax", "encoder"));
    rooms.put("stance", List.of("sentiment", "reading", "quote", "entity", "syntax", "encoder"));
    rooms.put("transformer", List.of("encoder", "nlp", "model", "sentiment", "reading"));
    rooms.put(
        "analysis",
        List.of(
            "model",
            "stance",
            "sentiment",
            "reading",
            "quote",
            "entity",
            "amount",
            "syntax",
            "date",
            "name",
            "encoder"));
    rooms.put("corpus", List.of("date"));
    rooms.put(
        "table",
        List.of(
            "analysis",
            "corpus",
            "stance",
            "sentiment",
            "reading",
            "quote",
            "entity",
            "amount",
            "date"));
    rooms.put("store", List.of("table"));
    rooms.put("story", List.of("store", "table", "entity", "date"));
    rooms.put("ask", List.of("store", "table"));
    rooms.put("report", List.of("ask"));
    rooms.put(
        "evaluate",
        List.of("quote", "syntax", "entity", "reading", "sentiment", "stance", "name", "date"));
    rooms.put(
        "job",
        List.of(
            "ask",
            "story",
            "store",
            "table",
            "corpus",
            "analysis",
            "nlp",
            "transformer",
            "model",
            "date",
            "sentiment"));
    rooms.put("finetune", List.of("encoder"));
    rooms.put(
        "train",
        List.of(
            "job",
            "finetune",
            "evaluate",
            "analysis",
            "corpus",
            "nlp",
            "encoder",
            "transformer",
            "model",
            "stance",
            "sentiment",
            "reading",
            "quote",
            "entity",
            "syntax",
            "date",
            "name",
            "tag",
            "token"));
    rooms.put("cli", List.of("job", "train", "model", "report", "ask", "store", "table", "corpus"));
    return rooms;
  }

  @ArchTest
  static final ArchRule every_room_is_in_the_picture_and_arrows_point_down =
      classes().should(knowOnlyWhatThePictureShows());

  @ArchTest
  static final ArchRule inner_rooms_are_entered_by_their_own =
      classes().should(enterInnerRoomsOfTheirOwnAlone());

  @ArchTest
  static final ArchRule no_circles =
      slices().matching("io.wireroom.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_these_see_spark =
      noClasses()
          .that(
              describe(
                  "lie outside of story, table, store, ask, corpus, job, train, nlp, transformer, cli",
                  type ->
                      !Set.of(
                              "story",
                              "table",
                              "store",
                              "ask",
                              "corpus",
                              "job",
                              "train",
                              "nlp",
                              "transformer",
                              "cli")
                          .contains(room(type))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "com.johnsnowlabs..", "scala..");

  // Transformers are taken through Spark NLP's classifiers, whose vocabularies are reused.
  @ArchTest
  static final ArchRule only_nlp_and_transformers_see_spark_nlp =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.wireroom.nlp..", "io.wireroom.transformer..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.johnsnowlabs..");

  @ArchTest
  static final ArchRule only_the_encoder_sees_onnxruntime =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wireroom.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  // Its engine is on the class path of one training alone.
  @ArchTest
  static final ArchRule only_fine_tuning_sees_djl_and_protocol_buffers =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wireroom.finetune..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.djl..", "com.google.protobuf..");

  // It may be missing: nothing else may need it to be loaded.
  @ArchTest
  static final ArchRule only_the_store_sees_iceberg =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wireroom.store..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.iceberg..");

  @ArchTest
  static final ArchRule nothing_mutable_is_static =
      fields().that().haveModifier(JavaModifier.STATIC).should().haveModifier(JavaModifier.FINAL);

  @Test
  void no_two_paths_differ_by_case_alone() throws IOException {
    Map<String, Path> seen = new HashMap<>();
    for (String top : List.of("src", "jobs", "conf")) {
      try (Stream<Path> paths = Files.walk(Path.of(top))) {
        paths.forEach(
            path ->
                assertThat(seen.put(path.toString().toLowerCase(Locale.ROOT), path))
                    .as("another path like %s", path)
                    .isNull());
      }
    }
  }

  private static ArchCondition<JavaClass> knowOnlyWhatThePictureShows() {
    return new ArchCondition<>("know only what the picture shows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String room = room(type);
        if (!ROOMS.containsKey(room)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no known room"));
          return;
        }
        for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
          JavaClass target = arrow.getTargetClass().getBaseComponentType();
          String other = room(target);
          boolean allowed =
              !target.getName().startsWith(HOUSE)
                  || other.equals(room)
                  || GROUND.contains(other)
                  || ROOMS.get(room).contains(other);
          if (!allowed) {
            events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> enterInnerRoomsOfTheirOwnAlone() {
    return new ArchCondition<>("enter inner rooms of their own room alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
          JavaClass target = arrow.getTargetClass().getBaseComponentType();
          if (target.getName().startsWith(HOUSE)
              && isInner(target)
              && !room(target).equals(room(type))) {
            events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isInner(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length()).contains(".");
  }

  /** The room of a class of the house: the name behind {@code io.wireroom}. */
  private static String room(JavaClass type) {
    String of = type.getPackageName();
    return of.startsWith(HOUSE) ? of.substring(HOUSE.length()).split("\\.", -1)[0] : "";
  }
}
