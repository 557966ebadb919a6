package io.wireroom.nlp;

import com.johnsnowlabs.nlp.AnnotatorModel;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.encoder.EncoderModel;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.text.AnnotatedText;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;

/**
 * Turns a text into an {@link AnnotatedText} by the annotators of the pipeline. Broadcast it: each
 * JVM builds each model once, whichever task comes first, and all its tasks share them.
 */
public final class Annotator implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PipelineModel pipeline;
  private final TreeMap<String, String> versions;
  private transient volatile LightTexts light;

  private Annotator(PipelineModel pipeline, Map<String, String> versions) {
    this.pipeline = pipeline;
    this.versions = new TreeMap<>(versions);
  }

  /**
   * The annotators that the settings name.
   *
   * @param settings the configuration below {@code wireroom}
   * @param models that our own annotators know
   * @throws io.wireroom.fault.UserFault where a model cannot be had
   */
  public static Annotator of(SparkSession spark, Config settings, Lists lists, Models models) {
    PipelineModel pipeline = AnnotatorPipeline.build(spark, settings, lists, models);
    openEncoder(models);
    return new Annotator(pipeline, ModelVersions.of(pipeline, settings, models));
  }

  /** A machine that cannot run the encoder is told of before anything is read. */
  private static void openEncoder(Models models) {
    try {
      EncoderModel ignored = models.encoder();
    } catch (UncheckedIOException e) {
      throw new UserFault(
          "Cannot load model: "
              + e.getCause().getMessage().replaceFirst("^Cannot read model: ", "")
              + " (models.encoder = "
              + models.name(ModelRole.ENCODER)
              + "; nlp.engine = linear does without)",
          e);
    }
  }

  /** The annotators and models that ship, with the shipped lists. */
  public static Annotator shipped(SparkSession spark) {
    return shipped(spark, Models.shipped());
  }

  /** The annotators that ship, with the shipped lists and these models. */
  public static Annotator shipped(SparkSession spark, Models models) {
    Config settings = ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");
    return of(spark, settings, Lists.shipped(), models);
  }

  /** What each annotator is, with a hash of its model, for the run record. */
  public Map<String, String> modelVersions() {
    return Map.copyOf(versions);
  }

  /**
   * Annotates one text. Safe to call from several threads.
   *
   * @param titleEnd where the headline at the text's start ends, 0 where there is none
   */
  public AnnotatedText annotate(String text, int titleEnd) {
    if (text.isBlank()) {
      return AnnotatedText.bare(text);
    }
    return AnnotatedTexts.of(text, titleEnd, light().annotate(text));
  }

  /** The pipeline that says which annotator is at work. */
  private PipelineModel marked() {
    List<Transformer> stages = new ArrayList<>();
    for (Transformer stage : pipeline.stages()) {
      if (stage instanceof AnnotatorModel<?> annotator) {
        stages.add(new StageMarker(PipelineStep.labelOf(annotator.getOutputCol())));
      }
      stages.add(stage);
    }
    return new PipelineModel(pipeline.uid(), stages.toArray(new Transformer[0]));
  }

  private LightTexts light() {
    LightTexts known = light;
    if (known == null) {
      synchronized (this) {
        known = light;
        if (known == null) {
          known = new LightTexts(marked());
          light = known;
        }
      }
    }
    return known;
  }
}
