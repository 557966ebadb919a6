package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.LightPipeline;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.encoder.TinyEncoder;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextReaderTest {
  private static final String TEXT = "Good news\n\nAnna Holm is good. It was bad, bad luck.";
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Models MODELS =
      TestModels.SHIPPED.with(
          ModelRole.ENCODER, ModelName.of("path:tiny"), TinyEncoder.model().toBytes());

  private static Config settings(String... entries) {
    Config shipped = ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");
    return entries.length == 0
        ? shipped
        : ConfigFactory.parseString("pipeline = [" + String.join(",", entries) + "]");
  }

  private static String entry(String annotator, String model) {
    return "{annotator = " + annotator + (model == null ? "" : ", model = \"" + model + "\"") + "}";
  }

  @Test
  void everyTokenAndSentenceHasItsState() {
    AnnotatedText text = Annotator.shipped(SPARK, MODELS).annotate(TEXT, 9);
    assertThat(text.states().width()).isEqualTo(2);
    for (int s = 0; s < text.sentences().size(); s++) {
      float sum = 0;
      for (int i = text.sentences().get(s).firstToken();
          i < text.sentences().get(s).endToken();
          i++) {
        float own = text.states().token(i)[0];
        assertThat(own)
            .isEqualTo(
                switch (text.tokens().get(i).text()) {
                  case "Good", "good" -> 1;
                  case "bad" -> -1;
                  default -> 0;
                });
        sum += own;
      }
      assertThat(text.states().sentence(s)).containsExactly(0, sum);
    }
    assertThat(text.sentences()).hasSize(3);
    assertThat(Annotator.shipped(SPARK, MODELS).annotate(" ", 0).states().known()).isFalse();
  }

  @Test
  void linearModelsHaveNoEncoder() {
    Annotator linear = Annotator.shipped(SPARK, MODELS.linear());
    assertThat(linear.annotate(TEXT, 9).states().known()).isFalse();
    assertThat(linear.modelVersions()).doesNotContainKey("encoder");
    assertThat(Annotator.shipped(SPARK, MODELS).modelVersions().get("encoder"))
        .startsWith("path:tiny sha256:");
    assertThat(MODELS.linear().encoder()).isNull();
    assertThat(stages(MODELS.linear(), settings())).doesNotContain("ContextReader");
    assertThat(stages(MODELS, settings())).contains("ContextReader");
  }

  @Test
  void aListOfBeforeThereWereEncodersHasIt() {
    String[] older =
        List.of("document", "sentences", "tokens", "pos", "lemmas", "gazetteer", "ner", "names")
            .stream()
            .map(annotator -> entry(annotator, null))
            .toArray(String[]::new);
    assertThat(stages(MODELS, settings(older))).isEqualTo(stages(MODELS, settings()));
    assertThat(stages(MODELS.linear(), settings(older)))
        .isEqualTo(stages(MODELS.linear(), settings()));
  }

  @Test
  void itsModelIsNamedInOnePlace() {
    assertThatThrownBy(
            () ->
                stages(
                    MODELS,
                    settings(
                        entry("document", null),
                        entry("sentences", null),
                        entry("tokens", null),
                        entry("encoder", "path:other"),
                        entry("pos", null),
                        entry("lemmas", null),
                        entry("gazetteer", null),
                        entry("ner", null),
                        entry("names", null))))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot build pipeline: the setting models.encoder names the model of the encoder"
                + " (path:other)");
  }

  @Test
  void aSavedPipelineReadsTheSame(@TempDir Path folder) throws Exception {
    PipelineModel built = AnnotatorPipeline.build(SPARK, settings(), Lists.shipped(), MODELS);
    built.write().overwrite().save(folder.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("pipeline").toString());
    AnnotatedText one =
        AnnotatedTexts.of(TEXT, 0, new LightPipeline(built, false).fullAnnotate(TEXT, ""));
    AnnotatedText other =
        AnnotatedTexts.of(TEXT, 0, new LightPipeline(loaded, false).fullAnnotate(TEXT, ""));
    for (int i = 0; i < one.tokens().size(); i++) {
      assertThat(other.states().token(i)).containsExactly(one.states().token(i));
    }
  }

  private static List<String> stages(Models models, Config settings) {
    return Arrays.stream(AnnotatorPipeline.build(SPARK, settings, Lists.shipped(), models).stages())
        .map(stage -> stage.getClass().getSimpleName())
        .toList();
  }
}
