package io.wireroom.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.collection.immutable.Map;
import scala.collection.mutable.WrappedArray;

/** The configured annotators of parts of speech and lemmas over tokens that are given. */
public final class GoldTokens {
  /**
   * What they say, one of each per token.
   *
   * @param tags Penn Treebank tags
   * @param lemmas dictionary forms
   */
  public record Labels(List<String> tags, List<String> lemmas) {}

  private final HasSimpleAnnotate<?> tagger;
  private final HasSimpleAnnotate<?> lemmatizer;

  private GoldTokens(HasSimpleAnnotate<?> tagger, HasSimpleAnnotate<?> lemmatizer) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
  }

  /**
   * The annotators that the settings name.
   *
   * @param settings the configuration below {@code wireroom}
   * @throws UserFault where a model cannot be had, or does not work on tokens
   */
  public static GoldTokens of(SparkSession spark, Config settings, Lists lists) {
    PipelineModel pipeline = AnnotatorPipeline.build(spark, settings, lists);
    List<Role> roles = new ArrayList<>(AnnotatorPipeline.models(settings).keySet());
    return new GoldTokens(
        simple(pipeline.stages()[roles.indexOf(Role.POS)]),
        simple(pipeline.stages()[roles.indexOf(Role.LEMMAS)]));
  }

  /** Tags and lemmas of one sentence. */
  public Labels label(List<String> words) {
    List<Annotation> input = new ArrayList<>();
    String text = String.join(" ", words);
    Map<String, String> metadata = new Map.Map1<>("sentence", "0");
    input.add(Annotations.of(AnnotatorType.DOCUMENT(), 0, text.length(), text, metadata));
    int begin = 0;
    for (String word : words) {
      input.add(
          Annotations.of(AnnotatorType.TOKEN(), begin, begin + word.length(), word, metadata));
      begin += word.length() + 1;
    }
    List<Annotation> tagged = run(tagger, input);
    input.addAll(tagged);
    return new Labels(results(tagged), results(run(lemmatizer, input)));
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
