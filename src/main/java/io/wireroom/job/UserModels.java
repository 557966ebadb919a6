package io.wireroom.job;

import com.typesafe.config.Config;
import io.wireroom.fault.SettingFault;
import io.wireroom.model.ModelName;
import io.wireroom.model.ModelRole;
import io.wireroom.model.Models;
import io.wireroom.nlp.HadoopFiles;
import io.wireroom.nlp.ModelPlaces;
import java.util.EnumMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

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
    ModelPlaces places = new ModelPlaces(settings, hadoop);
    Map<ModelRole, ModelName> names = new EnumMap<>(ModelRole.class);
    for (ModelRole role : ModelRole.values()) {
      if (encoder || role != ModelRole.ENCODER) {
        names.put(role, name(settings, "models." + role.label(), places));
      }
    }
    if (!settings.getString(OLDER).isEmpty()) {
      names.put(ModelRole.SENTIMENT, name(settings, OLDER, places));
    }
    Models models = Models.of(names, new HadoopFiles(hadoop));
    return encoder ? models : models.linear();
  }

  /** Whether the encoder takes part. */
  static boolean usesEncoder(Config settings) {
    String engine = settings.getString(ENGINE);
    return switch (engine) {
      case "encoder" -> true;
      case "linear" -> false;
      default -> throw new SettingFault(ENGINE, "encoder or linear", engine);
    };
  }

  private static ModelName name(Config settings, String key, ModelPlaces places) {
    ModelName name = ModelName.of(key, settings.getString(key));
    places.check(name, key + " = " + name);
    return name;
  }
}
