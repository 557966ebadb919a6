package io.wireroom.nlp;

import com.johnsnowlabs.nlp.annotators.LemmatizerModel;
import com.johnsnowlabs.nlp.annotators.TokenizerModel;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronModel;
import io.wireroom.fault.UserFault;
import org.apache.spark.ml.Transformer;

/** Pretrained models of Spark NLP's hub, fetched by its own {@code ResourceDownloader}. */
final class HubModels {
  private static final String FOLDER = "public/models";

  private HubModels() {}

  /**
   * Fetches a model.
   *
   * @param value {@code NAME/LANG}
   * @throws UserFault where the hub cannot be reached or has no such model for that place
   */
  static Transformer load(Role role, String value) {
    int slash = value.indexOf('/');
    String name = value.substring(0, slash);
    String language = value.substring(slash + 1);
    try {
      return switch (role) {
        case TOKENS -> TokenizerModel.pretrained(name, language, FOLDER);
        case POS -> PerceptronModel.pretrained(name, language, FOLDER);
        case LEMMAS -> LemmatizerModel.pretrained(name, language, FOLDER);
        default ->
            throw new UserFault(
                "Cannot load model: the hub has no models for "
                    + AnnotatorPipeline.label(role)
                    + " (hub:"
                    + value
                    + ")");
      };
    } catch (UserFault fault) {
      throw fault;
    } catch (IllegalArgumentException e) {
      throw new UserFault("Cannot load model: the hub has no such model (hub:" + value + ")", e);
    } catch (RuntimeException e) {
      throw new UserFault("Cannot load model: the hub cannot be reached (hub:" + value + ")", e);
    }
  }
}
