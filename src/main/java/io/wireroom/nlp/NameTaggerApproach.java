package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.Annotation$;
import com.johnsnowlabs.nlp.AnnotatorApproach;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.model.Models;
import io.wireroom.model.Payload;
import io.wireroom.name.NameGazetteer;
import io.wireroom.name.NameKind;
import io.wireroom.name.NameModel;
import io.wireroom.name.NameSet;
import io.wireroom.name.NameTrainer;
import io.wireroom.name.NameTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Option;

/**
 * Learns a {@link NameTagger} from sentences, tokens, parts of speech and a column of labels, as
 * Spark NLP's {@code CoNLL} reader gives them: one row is one document, one named-entity annotation
 * a token, labelled in BIO2, IOB1 or IO. {@code PER} and {@code PERSON}, {@code ORG} and {@code
 * ORGANIZATION}, {@code LOC}, {@code LOCATION}, {@code GPE} and {@code COUNTRY} are those kinds;
 * {@code NORP} and {@code NATIONALITY}, {@code EVENT}, {@code WORK}, {@code WORK_OF_ART} and {@code
 * LAW} finer kinds of misc, which anything else is. Parts of speech are learnt as the shipped model
 * tags them. The rows are collected on the driver; the same rows in the same order give the same
 * model.
 */
public final class NameTaggerApproach extends AnnotatorApproach<NameTagger> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(NameTaggerApproach.class);

  // Made when first asked for: Spark ML asks before this class's own fields are set.
  private Param<String> labelColumn;

  /** An approach without columns yet. */
  public NameTaggerApproach() {}

  /** For Spark ML's reader. */
  public NameTaggerApproach(String uid) {}

  /** What Spark ML loads a saved approach with. */
  public static MLReader<NameTaggerApproach> read() {
    return new DefaultParamsReader<>();
  }

  /** The parameter behind {@link #setLabelColumn}. */
  public Param<String> labelColumn() {
    if (labelColumn == null) {
      labelColumn = new Param<>(this, "labelColumn", "column of one label per token");
    }
    return labelColumn;
  }

  /** Names the column of one label per token. */
  public NameTaggerApproach setLabelColumn(String column) {
    set(labelColumn(), column);
    return this;
  }

  @Override
  public String uid() {
    return "wireroom_ner_approach";
  }

  @Override
  public String description() {
    return "Learns to find names";
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.NAMED_ENTITY();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN(), AnnotatorType.POS()};
  }

  @Override
  public NameTagger train(Dataset<?> dataset, Option<PipelineModel> recursivePipeline) {
    List<NameSet.Document> documents = new ArrayList<>();
    for (Row row : dataset.select($(labelColumn()), getInputCols()).collectAsList()) {
      documents.add(document(row));
    }
    if (documents.stream().allMatch(document -> document.sentences().isEmpty())) {
      throw new IllegalArgumentException(
          "Cannot train: no tokens in sentences (" + String.join(", ", getInputCols()) + ")");
    }
    NameSet set = new NameSet($(labelColumn()), 0, 1, false, true, documents);
    NameTrainer trainer =
        new NameTrainer(new NameGazetteer().addShipped(), Models.shipped().pos()::tag, LOG::info);
    NameModel model = trainer.train(List.of(set), List.of());
    return new NameTagger(new Payload<>(model.toBytes()));
  }

  /** A row's labels, in the first column, and what it learns from, in the others. */
  private static NameSet.Document document(Row row) {
    Map<Integer, String> labels = new HashMap<>();
    annotations(row, 0).forEach(label -> labels.put(label.begin(), label.result()));
    List<Annotation> input = annotations(row, 1);
    for (int column = 2; column < row.size(); column++) {
      input.addAll(annotations(row, column));
    }
    SentenceTokens tokens = new SentenceTokens(input);
    List<List<String>> words = new ArrayList<>();
    List<List<String>> tags = new ArrayList<>();
    List<List<NameKind>> kinds = new ArrayList<>();
    List<List<String>> sentences = tokens.words();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).isEmpty()) {
        continue;
      }
      List<String> sentence = new ArrayList<>();
      List<NameKind> fine = new ArrayList<>();
      String open = "";
      for (Annotation token : tokens.sentence(s)) {
        String tag = labels.getOrDefault(token.begin(), "O");
        NameKind kind = NameTypes.ofTag(tag);
        String bare = kind == null ? "" : NameTypes.bare(tag);
        boolean begins = NameTypes.begins(tag) || !bare.equals(open);
        sentence.add(kind == null ? "O" : (begins ? "B-" : "I-") + kind.coarse());
        fine.add(kind);
        open = bare;
      }
      words.add(sentences.get(s));
      tags.add(sentence);
      kinds.add(fine);
    }
    return new NameSet.Document(words, tags, kinds);
  }

  private static List<Annotation> annotations(Row row, int column) {
    List<Annotation> annotations = new ArrayList<>();
    for (Row each : row.<Row>getList(column)) {
      annotations.add(Annotation$.MODULE$.apply(each));
    }
    return annotations;
  }
}
