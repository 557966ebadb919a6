package io.wireroom.nlp;

import com.johnsnowlabs.nlp.annotators.LemmatizerModel;
import com.johnsnowlabs.nlp.annotators.TokenizerModel;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronModel;
import com.johnsnowlabs.nlp.pretrained.ResourceDownloader;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.util.function.BiFunction;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/** Pretrained models of Spark NLP's hub, fetched by its own {@code ResourceDownloader}. */
public final class HubModels {
  private static final String FOLDER = "public/models";

  private HubModels() {}

  /**
   * Fetches a model.
   *
   * @param value {@code NAME/LANG}
   * @throws UserFault where the hub cannot be reached or has no such model for that place
   */
  static Transformer load(SparkSession spark, PipelineStep role, String value) {
    Class<? extends Transformer> type =
        switch (role) {
          case TOKENS -> TokenizerModel.class;
          case POS -> PerceptronModel.class;
          case LEMMAS -> LemmatizerModel.class;
          default ->
              throw new UserFault(
                  "Cannot load model: the hub has no models for "
                      + AnnotatorPipeline.label(role)
                      + " (hub:"
                      + value
                      + ")");
        };
    try {
      return type.cast(SavedStages.load(spark, folder(value)));
    } catch (IOException | ClassCastException e) {
      throw new UserFault("Cannot load model: " + e.getMessage() + " (hub:" + value + ")", e);
    }
  }

  /**
   * Fetches a saved stage of any class.
   *
   * @param value {@code NAME/LANG}
   * @return the folder it now lies in
   * @throws UserFault where the hub cannot be reached or has no such model
   */
  public static String folder(String value) {
    return fetched(
        value,
        (name, language) ->
            ResourceDownloader.downloadResource(name, Option.apply(language), FOLDER));
  }

  private static <T> T fetched(String value, BiFunction<String, String, T> fetch) {
    int slash = value.indexOf('/');
    try {
      return fetch.apply(value.substring(0, slash), value.substring(slash + 1));
    } catch (UserFault fault) {
      throw fault;
    } catch (IllegalArgumentException e) {
      throw new UserFault("Cannot load model: the hub has no such model (hub:" + value + ")", e);
    } catch (RuntimeException e) {
      throw new UserFault("Cannot load model: the hub cannot be reached (hub:" + value + ")", e);
    }
  }
}
