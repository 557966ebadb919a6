package io.wireroom.transformer;

import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelName;
import io.wireroom.nlp.HubModels;
import io.wireroom.nlp.SavedStages;
import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Finds the transformers that settings name: in a folder, or on Spark NLP's hub. */
final class SentimentModels {
  private final SparkSession spark;

  SentimentModels(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Loads a model.
   *
   * @throws UserFault where the hub does not give it
   * @throws IllegalArgumentException where nothing is there, or no transformer; the message is the
   *     reason
   */
  SequenceClassifier load(ModelName model) {
    return switch (model.kind()) {
      case BUILTIN -> throw new IllegalArgumentException("no such built-in model for sentiment");
      case HUB -> saved(HubModels.folder(model.value()));
      case PATH -> at(model.value());
    };
  }

  private SequenceClassifier at(String uri) {
    try {
      Path folder = new Path(uri);
      FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(folder)) {
        throw new IllegalArgumentException("no such folder");
      }
      if (files.exists(new Path(folder, ExportedModel.MODEL))) {
        return new ExportedModel(spark).load(files, folder);
      }
      if (files.exists(new Path(folder, "metadata"))) {
        return saved(uri);
      }
      throw new IllegalArgumentException("neither model.onnx there nor a saved Spark NLP stage");
    } catch (IOException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  private SequenceClassifier saved(String uri) {
    try {
      return SequenceClassifier.of(SavedStages.load(spark, uri));
    } catch (IOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
