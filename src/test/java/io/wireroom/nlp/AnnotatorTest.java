package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.LightPipeline;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
  private static final String TEXT =
      "Seoul, Tokyo at odds\n\n"
          + "“We won’t go,” said Kim Hyun-chong, South Korea's deputy chief. Kim met Mr. Abe.";

  private static SparkSession spark;
  private static Annotator annotator;

  @BeforeAll
  static void open() {
    spark = LocalSpark.session();
    annotator = Annotator.shipped(spark, TestModels.SHIPPED);
  }

  @Test
  void aTextThatIsThePathOfAFileIsAText(@TempDir Path folder) throws IOException {
    String path = Files.writeString(folder.resolve("picture.png"), "no picture").toString();

    assertThat(annotator.annotate(path, 0).text()).isEqualTo(path);
    assertThat(annotator.annotate(path, 0).tokens()).isNotEmpty();
  }

  @Test
  void everyOffsetGivesBackItsText() {
    AnnotatedText text = annotator.annotate(TEXT, 20);
    assertThat(text.titleEnd()).isEqualTo(20);
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.sentences().stream().map(s -> s.span().of(TEXT)))
        .containsExactly(
            "Seoul, Tokyo at odds",
            "“We won’t go,” said Kim Hyun-chong, South Korea's deputy chief.",
            "Kim met Mr. Abe.");
    for (Token token : text.tokens()) {
      assertThat(token.span().of(TEXT)).isEqualTo(token.text());
      assertThat(token.pos()).isNotEmpty();
      assertThat(token.lemma()).isNotEmpty();
    }
    Sentence last = text.sentences().get(2);
    assertThat(text.tokens(last).stream().map(Token::text))
        .containsExactly("Kim", "met", "Mr.", "Abe", ".");
    assertThat(text.tokens(last).get(1).lemma()).isEqualTo("meet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Moon Jae-in met Prime Minister Shinzo Abe.|Moon Jae-in:person,Shinzo Abe:person",
        "The Ministry of Trade, Industry and Energy denied it.|Ministry of Trade, Industry and"
            + " Energy:organization",
        "Japanese officials visited the White House.|Japanese:nationality,White House:organization",
        "Lawyers for Michael Jordan went to Jordan.|Michael Jordan:person,Jordan:location",
        "Hillary Clinton spoke on Monday. Clinton left.|Hillary Clinton:person,Clinton:person",
        "South Korea's finance minister said so.|South Korea:location",
        "He lives in Fairview, Texas, near Mount Doom.|Fairview:location,Texas:location,Mount"
            + " Doom:location",
        "North Korea agreed, but the South said no.|North Korea:location,South:location",
        "He met chief of staff Mort Quibble, U.S. envoy Ann Lee and others.|Mort"
            + " Quibble:person,U.S.:location,Ann Lee:person",
        "Nothing happened in May or on Sunday.|''",
      })
  void namesAreFoundInOnePiece(String text, String expected) {
    List<String> found = new ArrayList<>();
    for (NameSpan name : annotator.annotate(text, 0).names()) {
      found.add(name.span().of(text) + ":" + name.type());
    }
    assertThat(String.join(",", found)).isEqualTo(expected);
  }

  @Test
  void listedNamesBringTheirCountry() {
    NameSpan name = annotator.annotate("Cheong Wa Dae said so.", 0).names().get(0);
    assertThat(name.entityId()).isEqualTo("org:cheong-wa-dae");
    assertThat(name.country()).isEqualTo("KOR");
    assertThat(name.rule()).isEqualTo("gazetteer:institution");
  }

  @Test
  void oneAnnotatorServesAllTasks() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<Annotator> shared = context.broadcast(annotator);
    List<Integer> sizes =
        context
            .parallelize(List.of(TEXT, TEXT, TEXT, TEXT), 4)
            .map(text -> shared.value().annotate(text, 0).tokens().size())
            .collect();
    assertThat(sizes).containsOnly(annotator.annotate(TEXT, 0).tokens().size());
  }

  @Test
  void aSavedPipelineSaysTheSame(@TempDir Path folder) throws IOException {
    PipelineModel built =
        AnnotatorPipeline.build(spark, settings("").resolve(), Lists.shipped(), TestModels.SHIPPED);
    built.write().overwrite().save(folder.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("pipeline").toString());
    assertThat(new LightPipeline(loaded, false).fullAnnotate(TEXT, "").toString())
        .isEqualTo(new LightPipeline(built, false).fullAnnotate(TEXT, "").toString());
  }

  @Test
  void aModelMayComeFromAPath(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pos.model");
    Files.write(file, TestModels.SHIPPED.posPayload().bytes());
    new PosTagger(TestModels.SHIPPED.posPayload()).write().save(folder.resolve("stage").toString());
    for (String uri : List.of(file.toUri().toString(), folder.resolve("stage").toString())) {
      Annotator other =
          Annotator.of(spark, settings("path:" + uri), Lists.shipped(), TestModels.SHIPPED);
      assertThat(other.annotate(TEXT, 0).tokens()).isEqualTo(annotator.annotate(TEXT, 0).tokens());
      assertThat(other.modelVersions().get("pos")).startsWith("path:" + uri);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "builtin:nonsense|no such built-in model for pos (builtin:nonsense)",
        "elsewhere:x|a model is builtin:NAME, path:URI or hub:NAME/LANG (elsewhere:x)",
        "path:/no/such/model|no such file or folder (path:/no/such/model)",
      })
  void aWrongModelIsTheUsersToMend(String model, String reason) {
    assertThatThrownBy(
            () -> Annotator.of(spark, settings(model), Lists.shipped(), TestModels.SHIPPED))
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot load model: " + reason);
  }

  @Test
  void aHubOutOfReachIsToldSoon() {
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () ->
            assertThatThrownBy(
                    () ->
                        Annotator.of(
                            spark,
                            settings("hub:no_such_model/en"),
                            Lists.shipped(),
                            TestModels.SHIPPED))
                .isInstanceOf(UserFault.class)
                // Where the machine has a network, the hub itself says no.
                .hasMessageMatching(
                    "Cannot load model: the hub (cannot be reached|has no such model)"
                        + " .hub:no_such_model/en."));
  }

  @Test
  void aPipelineWithoutAnAnnotatorIsRefused() {
    Config lacking = ConfigFactory.parseString("pipeline = [{annotator = document}]");
    assertThatThrownBy(
            () -> AnnotatorPipeline.build(spark, lacking, Lists.shipped(), TestModels.SHIPPED))
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot build pipeline: annotator missing (sentences)");
  }

  /** The shipped settings with another model for parts of speech; empty for none. */
  private static Config settings(String pos) {
    Config shipped = ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");
    if (pos.isEmpty()) {
      return shipped;
    }
    List<Config> entries = new ArrayList<>();
    for (Config entry : shipped.getConfigList("pipeline")) {
      boolean changed = entry.getString("annotator").equals("pos");
      entries.add(
          changed
              ? entry.withValue("model", com.typesafe.config.ConfigValueFactory.fromAnyRef(pos))
              : entry);
    }
    return ConfigFactory.empty()
        .withValue(
            "pipeline",
            com.typesafe.config.ConfigValueFactory.fromIterable(
                entries.stream().map(Config::root).toList()));
  }
}
