package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.Annotation$;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;
import com.johnsnowlabs.nlp.training.CoNLL;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import io.wireroom.LocalSpark;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tagger and its approach among Spark NLP's own stages. */
class NameTaggerTest {
  private static final String TEXT =
      "Ada Holm left Bergvik on Monday. The Salt Union thanked Holm.";

  @TempDir static Path folder;
  private static SparkSession spark;
  private static Dataset<Row> labelled;
  private static NameTagger tagger;

  @BeforeAll
  static void learn() throws IOException {
    spark = LocalSpark.session();
    labelled = conll(prose());
    tagger = approach().fit(labelled);
  }

  private static NameTaggerApproach approach() {
    NameTaggerApproach approach = new NameTaggerApproach().setLabelColumn("label");
    approach.setInputCols(new String[] {"sentence", "token", "pos"});
    approach.setOutputCol("ner");
    return approach;
  }

  /** Two sentences a document, of a person, a town and a body. */
  private static String prose() {
    String[] first = {"Ada", "Ivo", "Mira", "Tor", "Lena"};
    String[] last = {"Holm", "Krell", "Vasik", "Brandt", "Osei", "Lunde"};
    String[] towns = {"Bergvik", "Larmouth", "Quessa", "Tindale"};
    String[] bodies = {"Harbour Board", "Salt Union", "Ferry Council"};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append("-DOCSTART- -X- -X- O\n\n");
      tokens(lines, "B-PER", first[i % 5], "I-PER", last[i % 6]);
      tokens(lines, "O", "left", "B-LOC", towns[i % 4], "O", "on", "O", "Monday", "O", ".");
      lines.append('\n');
      tokens(lines, "O", "The", "B-ORG", bodies[i % 3].split(" ")[0]);
      tokens(lines, "I-ORG", bodies[i % 3].split(" ")[1], "O", "thanked", "B-PER", last[i % 6]);
      tokens(lines, "O", "at", "O", "the", "B-MISC", "Spring", "I-MISC", "Fair", "O", ".");
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void tokens(StringBuilder lines, String... tagsAndWords) {
    for (int i = 0; i < tagsAndWords.length; i += 2) {
      lines.append(tagsAndWords[i + 1]).append(" NN NN ").append(tagsAndWords[i]).append('\n');
    }
  }

  @SuppressWarnings("unchecked")
  private static Dataset<Row> conll(String text) throws IOException {
    Path file = folder.resolve("prose.conll");
    Files.writeString(file, text);
    CoNLL reader =
        new CoNLL(
            "document",
            "sentence",
            "token",
            "pos",
            3,
            1,
            "doc_id",
            "text",
            "label",
            false,
            " ",
            false);
    return (Dataset<Row>)
        reader.readDataset(
            spark, file.toString(), ReadAs.TEXT().toString(), 1, StorageLevel.MEMORY_ONLY());
  }

  private static PipelineModel pipeline() {
    DocumentAssembler document = new DocumentAssembler("document");
    document.setInputCol("text").setOutputCol("document");
    SentenceSplitter sentences = new SentenceSplitter(Lists.shipped());
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentence");
    WordTokenizer tokens = new WordTokenizer(Lists.shipped());
    tokens.setInputCols(new String[] {"sentence"});
    tokens.setOutputCol("token");
    PosTagger pos = new PosTagger(TestModels.SHIPPED.posPayload());
    pos.setInputCols(new String[] {"sentence", "token"});
    pos.setOutputCol("pos");
    NerConverter converter = new NerConverter();
    converter.setInputCols(new String[] {"sentence", "token", "ner"});
    converter.setOutputCol("chunk");
    return new Pipeline()
        .setStages(new PipelineStage[] {document, sentences, tokens, pos, tagger, converter})
        .fit(texts());
  }

  private static Dataset<Row> texts() {
    return spark.createDataset(List.of(TEXT), Encoders.STRING()).toDF("text");
  }

  @Test
  void labelsStandInIob2WithTheirWords() {
    List<String> labels = new ArrayList<>();
    for (Annotation label : column(pipeline().transform(texts()), "ner")) {
      labels.add(Annotations.meta(label, "word", "") + " " + label.result());
      assertThat(label.result().equals("O") || Annotations.confidence(label, -1) > 0).isTrue();
    }
    assertThat(labels)
        .containsExactly(
            "Ada B-person",
            "Holm I-person",
            "left O",
            "Bergvik B-location",
            "on O",
            "Monday O",
            ". O",
            "The O",
            "Salt B-organization",
            "Union I-organization",
            "thanked O",
            "Holm B-person",
            ". O");
  }

  @Test
  void sparkNlpsConverterMakesChunksOfThem() throws IOException {
    PipelineModel built = pipeline();
    built.write().overwrite().save(folder.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("pipeline").toString());
    List<String> expected =
        List.of(
            "Ada Holm person 0",
            "Bergvik location 0",
            "Salt Union organization 1",
            "Holm person 1");
    assertThat(chunks(column(built.transform(texts()), "chunk"))).isEqualTo(expected);
    assertThat(chunks(column(loaded.transform(texts()), "chunk"))).isEqualTo(expected);
    List<Annotation> light = new ArrayList<>();
    scala.collection.Iterator<IAnnotation> each =
        new LightPipeline(loaded, false).fullAnnotate(TEXT, "").apply("chunk").iterator();
    while (each.hasNext()) {
      light.add((Annotation) each.next());
    }
    assertThat(chunks(light)).isEqualTo(expected);
  }

  @Test
  void theSameRowsGiveTheSameModel() throws IOException {
    approach().write().overwrite().save(folder.resolve("approach").toString());
    NameTaggerApproach loaded =
        NameTaggerApproach.read().load(folder.resolve("approach").toString());
    assertThat(loaded.fit(labelled).sha256()).isEqualTo(tagger.sha256());
  }

  @Test
  void aColumnWithoutTokensIsRefused() {
    NameTaggerApproach wrong = approach();
    wrong.setInputCols(new String[] {"sentence", "pos", "pos"});
    assertThatThrownBy(() -> wrong.fit(labelled))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot train: no tokens in sentences (sentence, pos, pos)");
  }

  private static List<String> chunks(List<Annotation> chunks) {
    return chunks.stream()
        .map(
            chunk ->
                chunk.result()
                    + " "
                    + Annotations.meta(chunk, "entity", "")
                    + " "
                    + Annotations.meta(chunk, "sentence", ""))
        .toList();
  }

  private static List<Annotation> column(Dataset<Row> rows, String name) {
    List<Annotation> annotations = new ArrayList<>();
    for (Row each : rows.select(name).first().<Row>getList(0)) {
      annotations.add(Annotation$.MODULE$.apply(each));
    }
    return annotations;
  }
}
