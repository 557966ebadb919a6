package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Models;
import io.wireroom.name.NameKind;
import io.wireroom.name.NameTypes;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.immutable.Map;
import scala.collection.mutable.WrappedArray;

/** The configured annotators of parts of speech, lemmas and names over tokens that are given. */
public final class GoldTokens {
  /**
   * What they say, one of each per token.
   *
   * @param tags Penn Treebank tags
   * @param lemmas dictionary forms
   */
  public record Labels(List<String> tags, List<String> lemmas) {}

  /**
   * What they say of names, one of each per token.
   *
   * @param tags {@code O}, {@code B-PER}, {@code I-PER}, and so for {@code ORG}, {@code LOC} and
   *     {@code MISC}
   * @param confidences 0 to 1
   */
  public record Names(List<String> tags, List<Double> confidences) {}

  private final HasSimpleAnnotate<?> tagger;
  private final HasSimpleAnnotate<?> lemmatizer;
  private final HasSimpleAnnotate<?> ner;
  // Null where there is none.
  private final HasSimpleAnnotate<?> encoder;

  private GoldTokens(
      HasSimpleAnnotate<?> tagger,
      HasSimpleAnnotate<?> lemmatizer,
      HasSimpleAnnotate<?> ner,
      HasSimpleAnnotate<?> encoder) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.ner = ner;
    this.encoder = encoder;
  }

  /**
   * The annotators that the settings name.
   *
   * @param settings the configuration below {@code wireroom}
   * @throws UserFault where a model cannot be had, or does not work on tokens
   */
  public static GoldTokens of(SparkSession spark, Config settings, Lists lists, Models models) {
    PipelineModel pipeline = AnnotatorPipeline.build(spark, settings, lists, models);
    List<PipelineStep> roles = new ArrayList<>(AnnotatorPipeline.models(settings, models).keySet());
    return new GoldTokens(
        simple(pipeline.stages()[roles.indexOf(PipelineStep.POS)]),
        simple(pipeline.stages()[roles.indexOf(PipelineStep.LEMMAS)]),
        simple(pipeline.stages()[roles.indexOf(PipelineStep.NER)]),
        models.hasEncoder()
            ? simple(pipeline.stages()[roles.indexOf(PipelineStep.ENCODER)])
            : null);
  }

  /** Tags and lemmas of one sentence. */
  public Labels label(List<String> words) {
    List<Annotation> input = given(List.of(words));
    List<Annotation> tagged = run(tagger, input);
    input.addAll(tagged);
    return new Labels(results(tagged), results(run(lemmatizer, input)));
  }

  /**
   * The names of a document.
   *
   * @param apart whether its sentences have nothing to do with each other
   * @return one for each sentence
   */
  public List<Names> names(List<List<String>> sentences, boolean apart) {
    if (ner instanceof NameTagger ours) {
      ours.setSentencesApart(apart);
    }
    List<Annotation> input = given(sentences);
    input.addAll(run(tagger, input));
    if (encoder != null) {
      input.addAll(run(encoder, input));
    }
    List<Annotation> labels = run(ner, input);
    List<Names> names = new ArrayList<>();
    int at = 0;
    for (List<String> words : sentences) {
      List<String> tags = new ArrayList<>();
      List<Double> confidences = new ArrayList<>();
      String open = "";
      for (Annotation label : labels.subList(at, at + words.size())) {
        NameKind kind = NameTypes.ofTag(label.result());
        String bare = kind == null ? "" : NameTypes.bare(label.result());
        boolean begins = NameTypes.begins(label.result()) || !bare.equals(open);
        tags.add(kind == null ? "O" : (begins ? "B-" : "I-") + kind.coarse());
        confidences.add(Annotations.confidence(label, 1));
        open = bare;
      }
      at += words.size();
      names.add(new Names(tags, confidences));
    }
    return names;
  }

  /** Sentences and tokens, with a space between any two. */
  private static List<Annotation> given(List<List<String>> sentences) {
    List<Annotation> input = new ArrayList<>();
    List<Annotation> tokens = new ArrayList<>();
    int begin = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Map<String, String> metadata = new Map.Map1<>("sentence", Integer.toString(s));
      String text = String.join(" ", sentences.get(s));
      input.add(
          Annotations.of(AnnotatorType.DOCUMENT(), begin, begin + text.length(), text, metadata));
      for (String word : sentences.get(s)) {
        tokens.add(
            Annotations.of(AnnotatorType.TOKEN(), begin, begin + word.length(), word, metadata));
        begin += word.length() + 1;
      }
    }
    input.addAll(tokens);
    return input;
  }

  private static List<Annotation> run(HasSimpleAnnotate<?> stage, List<Annotation> input) {
    Seq<Annotation> output =
        stage.annotate(new WrappedArray.ofRef<>(input.toArray(new Annotation[0])));
    List<Annotation> annotations = new ArrayList<>();
    for (Iterator<Annotation> each = output.iterator(); each.hasNext(); ) {
      annotations.add(each.next());
    }
    return annotations;
  }

  private static List<String> results(List<Annotation> annotations) {
    return annotations.stream().map(Annotation::result).toList();
  }

  private static HasSimpleAnnotate<?> simple(Transformer stage) {
    if (stage instanceof HasSimpleAnnotate<?> annotator) {
      return annotator;
    }
    throw new UserFault(
        "Cannot evaluate: the annotator does not take tokens ("
            + stage.getClass().getSimpleName()
            + ")");
  }
}
