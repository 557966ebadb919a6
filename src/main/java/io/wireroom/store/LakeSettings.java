package io.wireroom.store;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;
import io.wireroom.fault.SettingFault;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/**
 * How tables lie.
 *
 * @param format theirs
 * @param concurrentReaders whether somebody may read while a run writes
 * @param catalog of Iceberg's tables
 */
public record LakeSettings(Format format, boolean concurrentReaders, Catalog catalog) {
  private static final String FORMAT = "tables.format";
  private static final String NAME = "tables.catalog.name";
  private static final String TYPE = "tables.catalog.type";
  private static final String NAMESPACE = "tables.catalog.namespace";

  /** Folders of Parquet files that somebody may read meanwhile. */
  public static final LakeSettings PARQUET =
      new LakeSettings(Format.PARQUET, true, new Catalog("wireroom", Catalog.HADOOP, "", Map.of()));

  /** The formats there are. */
  public enum Format {
    /** Folders of Parquet files. */
    PARQUET {
      @Override
      TableFormat open(SparkSession spark, LakeSettings settings, Layout layout) {
        return new ParquetFormat(layout, settings.concurrentReaders());
      }
    },
    /** Tables of Apache Iceberg. */
    ICEBERG {
      @Override
      TableFormat open(SparkSession spark, LakeSettings settings, Layout layout) {
        return IcebergLibrary.open(spark, settings.catalog(), layout);
      }
    };

    abstract TableFormat open(SparkSession spark, LakeSettings settings, Layout layout);

    /** As settings call it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Format of(String label) {
      for (Format format : values()) {
        if (format.label().equals(label)) {
          return format;
        }
      }
      throw new SettingFault(FORMAT, "parquet or iceberg", label);
    }
  }

  /**
   * Where Iceberg keeps what its tables are called and which state of them counts.
   *
   * @param name in Spark's SQL
   * @param type {@code hadoop} (the folders themselves), or another that Iceberg knows, such as
   *     {@code jdbc}, {@code rest} or {@code glue}
   * @param namespace that the tables are in; empty for those of {@code hadoop} alone
   * @param properties further ones, by the names that Iceberg gives them
   */
  public record Catalog(
      String name, String type, String namespace, Map<String, String> properties) {
    static final String HADOOP = "hadoop";
  }

  /**
   * Those of the configuration below {@code wireroom}.
   *
   * @throws SettingFault where a value makes no sense
   */
  public static LakeSettings from(Config config) {
    String name = config.getString(NAME);
    if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}")) {
      throw new SettingFault(NAME, "a letter, then up to 63 letters, digits or _", name);
    }
    String type = config.getString(TYPE);
    if (!type.matches("[a-z]{1,16}")) {
      throw new SettingFault(TYPE, "hadoop, jdbc, rest, glue or another that Iceberg knows", type);
    }
    String namespace = config.getString(NAMESPACE);
    if (!namespace.matches("[A-Za-z0-9_.]{0,255}")
        || (namespace.isEmpty() && !Catalog.HADOOP.equals(type))) {
      throw new SettingFault(
          NAMESPACE, "letters, digits, _ and dots; empty for the type hadoop alone", namespace);
    }
    Map<String, String> properties = new TreeMap<>();
    for (Map.Entry<String, ConfigValue> entry :
        config.getConfig("tables.catalog.properties").entrySet()) {
      // Quotes of HOCON around names with dots in them are no part of the names.
      properties.put(
          String.join(".", com.typesafe.config.ConfigUtil.splitPath(entry.getKey())),
          String.valueOf(entry.getValue().unwrapped()));
    }
    return new LakeSettings(
        Format.of(config.getString(FORMAT)),
        config.getBoolean("tables.concurrent-readers"),
        new Catalog(name, type, namespace, properties));
  }
}
