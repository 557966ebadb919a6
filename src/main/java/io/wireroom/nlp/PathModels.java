package io.wireroom.nlp;

import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.DocumentAssembler;
import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelCard;
import io.wireroom.model.Payload;
import io.wireroom.name.NameModel;
import io.wireroom.tag.PosModel;
import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.SparkSession;

/** Models of a user: a saved Spark NLP stage (a folder), or a model file of ours. */
final class PathModels {
  private final SparkSession spark;

  PathModels(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Loads a model.
   *
   * @param uri on any Hadoop file system
   * @throws UserFault where nothing is there, or nothing that fits the place
   */
  Transformer load(PipelineStep role, String uri) {
    Object stage;
    try {
      Path path = new Path(uri);
      FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(path)) {
        throw fault("no such file or folder", uri, null);
      }
      stage =
          files.getFileStatus(path).isDirectory() ? SavedStages.load(spark, uri) : ours(role, uri);
    } catch (IOException | IllegalArgumentException e) {
      throw fault(reason(e), uri, e);
    } catch (UserFault e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw fault("not a saved Spark NLP stage", uri, e);
    }
    if (stage instanceof AnnotatorModel<?> || stage instanceof DocumentAssembler) {
      return (Transformer) stage;
    }
    throw fault("not an annotator: " + stage.getClass().getSimpleName(), uri, null);
  }

  private Transformer ours(PipelineStep role, String uri) throws IOException {
    HadoopFiles files = new HadoopFiles(spark.sparkContext().hadoopConfiguration());
    byte[] bytes = files.read(uri);
    ModelCard.checkBeside(files, uri, new Payload<>(bytes).sha256());
    if (NameModel.isModel(bytes)) {
      NameModel.of(bytes);
      if (role != PipelineStep.NER) {
        throw fault("a model of names does not fit there", uri, null);
      }
      return new NameTagger(new Payload<>(bytes));
    }
    PosModel.of(bytes);
    return switch (role) {
      case POS -> new PosTagger(new Payload<>(bytes));
      case LEMMAS -> new Lemmatizer(new Payload<>(bytes));
      default -> throw fault("a part-of-speech model does not fit there", uri, null);
    };
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.replaceAll("\\s+", " ");
  }

  private static UserFault fault(String reason, String uri, Throwable cause) {
    return new UserFault("Cannot load model: " + reason + " (path:" + uri + ")", cause);
  }
}
