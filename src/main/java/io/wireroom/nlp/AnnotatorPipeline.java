package io.wireroom.nlp;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;

/**
 * The annotators as one Spark NLP pipeline, built from the setting {@code pipeline}: a list of
 * {@code {annotator = ROLE, model = "builtin:…|path:…|hub:…"}}, in running order. It reads the
 * column {@code text} and writes a column per annotator.
 */
public final class AnnotatorPipeline {
  private static final String SETTING = "pipeline";

  private AnnotatorPipeline() {}

  /**
   * Builds the pipeline.
   *
   * @param settings the configuration below {@code wireroom}
   * @param models that our own annotators know
   * @throws UserFault where an annotator or a model is not known, or cannot be had
   */
  public static PipelineModel build(
      SparkSession spark, Config settings, Lists lists, Models models) {
    BuiltinModels builtin = new BuiltinModels(lists, models);
    PathModels path = new PathModels(spark);
    ModelPlaces places = new ModelPlaces(settings, spark.sparkContext().hadoopConfiguration());
    List<Transformer> stages = new ArrayList<>();
    models(settings, models)
        .forEach(
            (role, model) -> {
              places.check(model, model.toString());
              Transformer stage =
                  switch (model.kind()) {
                    case BUILTIN -> builtin.load(role, model.value());
                    case PATH -> path.load(role, model.value());
                    case HUB -> HubModels.load(spark, role, model.value());
                  };
              stages.add(placed(role, model, stage, models.hasEncoder()));
            });
    return new PipelineModel("wireroom_annotators", stages.toArray(new Transformer[0]));
  }

  /**
   * The models that the settings name, by annotator, in running order. Where the pipeline names our
   * own tagger of a role, the registry may know one of another kind for it.
   */
  static Map<PipelineStep, ModelName> models(Config settings, Models registry) {
    Map<PipelineStep, ModelName> models = withEncoder(named(settings), registry.hasEncoder());
    refuseFaults(models, registry);
    models.replaceAll(
        (step, name) -> {
          ModelRole role = step == PipelineStep.LEMMAS ? null : step.role();
          boolean other = role != null && !registry.isOurs(role);
          return other && name.kind() == ModelName.Kind.BUILTIN ? registry.name(role) : name;
        });
    return models;
  }

  /**
   * The registry says whether there is an encoder: without one that annotator goes, and a list that
   * does not name it, as those of before there were encoders, has it behind the tokens.
   */
  private static Map<PipelineStep, ModelName> withEncoder(
      Map<PipelineStep, ModelName> models, boolean wanted) {
    if (wanted && models.containsKey(PipelineStep.ENCODER)) {
      return models;
    }
    Map<PipelineStep, ModelName> others = new LinkedHashMap<>();
    models.forEach(
        (step, name) -> {
          if (step != PipelineStep.ENCODER) {
            others.put(step, name);
          }
          if (wanted && step == PipelineStep.TOKENS) {
            others.put(PipelineStep.ENCODER, ModelName.of("builtin:" + ModelRole.ENCODER.label()));
          }
        });
    return others;
  }

  private static Map<PipelineStep, ModelName> named(Config settings) {
    Map<PipelineStep, ModelName> models = new LinkedHashMap<>();
    try {
      for (Config entry : settings.getConfigList(SETTING)) {
        PipelineStep role = role(entry.getString("annotator"));
        String name =
            entry.hasPath("model")
                ? entry.getString("model")
                : "builtin:" + BuiltinModels.defaultName(role);
        if (models.put(role, ModelName.of(name)) != null) {
          throw new UserFault("Cannot build pipeline: annotator twice (" + label(role) + ")");
        }
      }
    } catch (ConfigException e) {
      throw new UserFault("Cannot build pipeline: " + e.getMessage().replaceAll("\\s+", " "), e);
    }
    return models;
  }

  private static void refuseFaults(Map<PipelineStep, ModelName> models, Models registry) {
    int last = -1;
    for (PipelineStep role : PipelineStep.values()) {
      if (role == PipelineStep.ENCODER && !registry.hasEncoder()) {
        continue;
      }
      int at = new ArrayList<>(models.keySet()).indexOf(role);
      if (at < 0) {
        throw new UserFault("Cannot build pipeline: annotator missing (" + label(role) + ")");
      }
      if (at < last) {
        throw new UserFault("Cannot build pipeline: annotator too early (" + label(role) + ")");
      }
      last = at;
    }
    // What it reads is judged by layers of the same file, which only the registry knows.
    ModelName encoder = models.get(PipelineStep.ENCODER);
    if (encoder != null && encoder.kind() != ModelName.Kind.BUILTIN) {
      throw new UserFault(
          "Cannot build pipeline: the setting models.encoder names the model of the encoder ("
              + encoder
              + ")");
    }
  }

  /** How the settings spell an annotator. */
  static String label(PipelineStep role) {
    return role.label();
  }

  private static PipelineStep role(String label) {
    for (PipelineStep role : PipelineStep.values()) {
      if (label(role).equals(label)) {
        return role;
      }
    }
    throw new UserFault("Cannot build pipeline: no such annotator (" + label + ")");
  }

  private static Transformer placed(
      PipelineStep role, ModelName model, Transformer stage, boolean encoded) {
    try {
      return role.place(stage, encoded);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new UserFault(
          "Cannot build pipeline: "
              + stage.getClass().getSimpleName()
              + " does not fit "
              + label(role)
              + " ("
              + model
              + ")",
          e);
    }
  }
}
