package io.wireroom.job;

import com.typesafe.config.Config;
import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelFiles;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The models that the settings {@code models} name, read and checked on the driver; those of the
 * engine that {@code nlp.engine} names.
 */
public final class UserModels {
  /** An older name of {@code models.sentiment}; empty where that one counts. */
  private static final String OLDER = "nlp.sentiment.model";

  private static final String ENGINE = "nlp.engine";

  private UserModels() {}

  /**
   * Reads them.
   *
   * @param settings the configuration below {@code wireroom}
   * @throws io.wireroom.fault.UserFault where a model cannot be had or does not fit its role
   */
  public static Models read(Config settings, Configuration hadoop) {
    boolean encoder = usesEncoder(settings);
    Map<ModelRole, ModelName> names = new EnumMap<>(ModelRole.class);
    for (ModelRole role : ModelRole.values()) {
      if (encoder || role != ModelRole.ENCODER) {
        names.put(role, name(settings, "models." + role.label()));
      }
    }
    if (!settings.getString(OLDER).isEmpty()) {
      names.put(ModelRole.SENTIMENT, name(settings, OLDER));
    }
    Models models = Models.of(names, new HadoopFiles(hadoop));
    return encoder ? models : models.linear();
  }

  private static boolean usesEncoder(Config settings) {
    String engine = settings.getString(ENGINE);
    return switch (engine) {
      case "encoder" -> true;
      case "linear" -> false;
      default ->
          throw new UserFault(
              "Cannot read settings: an engine is encoder or linear ("
                  + ENGINE
                  + " = "
                  + engine
                  + ")");
    };
  }

  private static ModelName name(Config settings, String key) {
    return ModelName.of(key, settings.getString(key));
  }

  private record HadoopFiles(Configuration hadoop) implements ModelFiles {
    @Override
    public boolean isFolder(String uri) throws IOException {
      return files(uri).getFileStatus(new Path(uri)).isDirectory();
    }

    @Override
    public boolean exists(String uri) throws IOException {
      return files(uri).exists(new Path(uri));
    }

    @Override
    public byte[] read(String uri) throws IOException {
      try (InputStream in = files(uri).open(new Path(uri))) {
        return in.readAllBytes();
      }
    }

    private FileSystem files(String uri) throws IOException {
      return new Path(uri).getFileSystem(hadoop);
    }
  }
}
