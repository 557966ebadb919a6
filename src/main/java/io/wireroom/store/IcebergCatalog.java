package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import java.sql.Driver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.jdbc.DriverRegistry;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The catalog that knows the Iceberg tables of a place, under its name in Spark's SQL. Nothing of
 * it is cached: what another process commits is seen at once.
 *
 * @param layout the place, which tables are made in
 * @param name in Spark's SQL
 */
record IcebergCatalog(Layout layout, String name, Namespace namespace, Catalog catalog) {
  private static final int TRIES = 10;

  /**
   * Of every table that is made. Snapshots can be staged ({@code write.wap}); rows are cut into
   * files as the writer has them, not shuffled once more; commits of other batches are no reason to
   * fail.
   */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "format-version", "2",
          "write.wap.enabled", "true",
          "write.distribution-mode", "none",
          "write.parquet.compression-codec", "zstd",
          "write.target-file-size-bytes", "134217728",
          "write.metadata.delete-after-commit.enabled", "true",
          "commit.retry.num-retries", "50",
          "commit.retry.max-wait-ms", "5000");

  static IcebergCatalog open(SparkSession spark, LakeSettings.Catalog settings, Layout layout) {
    String name = registered(spark, settings, layout);
    if (settings.type().equals("jdbc")) {
      // Drivers that spark-submit loads are behind Spark's own wrapper, or Java hides them.
      ServiceLoader.load(Driver.class, Thread.currentThread().getContextClassLoader())
          .forEach(driver -> DriverRegistry.register(driver.getClass().getName()));
    }
    try {
      return new IcebergCatalog(
          layout, name, namespace(settings), Spark3Util.loadIcebergCatalog(spark, name));
    } catch (RuntimeException e) {
      throw new UserFault(
          "Cannot open tables: the catalog refuses: "
              + e.getMessage()
              + " (tables.catalog.type = "
              + settings.type()
              + ")",
          e);
    }
  }

  /** Makes the catalog known to Spark. A second place of one session has one of its own. */
  private static String registered(
      SparkSession spark, LakeSettings.Catalog settings, Layout layout) {
    RuntimeConfig conf = spark.conf();
    Map<String, String> properties = properties(settings, layout);
    properties.put("cache-enabled", "false");
    String name = settings.name();
    for (int i = 2; isOther(conf, name, properties); i++) {
      name = settings.name() + "_" + i;
    }
    String key = "spark.sql.catalog." + name;
    properties.forEach(
        (property, value) -> {
          if (!conf.contains(key + "." + property)) {
            conf.set(key + "." + property, value);
          }
        });
    if (!conf.contains(key)) {
      conf.set(key, "org.apache.iceberg.spark.SparkCatalog");
    }
    return name;
  }

  /** What the catalog itself is told. */
  static Map<String, String> properties(LakeSettings.Catalog settings, Layout layout) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("type", settings.type());
    properties.put("warehouse", layout.output().toString());
    if (settings.type().equals(LakeSettings.Catalog.HADOOP)) {
      properties.putAll(StoreLock.properties(layout));
    }
    properties.putAll(settings.properties());
    return properties;
  }

  static TableIdentifier id(LakeSettings.Catalog settings, Table table) {
    return TableIdentifier.of(namespace(settings), table.name());
  }

  private static Namespace namespace(LakeSettings.Catalog settings) {
    return settings.namespace().isEmpty()
        ? Namespace.empty()
        : Namespace.of(settings.namespace().split("\\.", -1));
  }

  private static boolean isOther(RuntimeConfig conf, String name, Map<String, String> properties) {
    String key = "spark.sql.catalog." + name;
    String warehouse = key + ".warehouse";
    return conf.contains(key)
        && conf.contains(warehouse)
        && !conf.get(warehouse).equals(properties.get("warehouse"));
  }

  /** Its name in SQL. */
  String sqlName(Table table) {
    String space = namespace.isEmpty() ? "" : namespace + ".";
    return name + "." + space + table.name();
  }

  /** The table; empty where there is none yet. */
  Optional<org.apache.iceberg.Table> find(Table table) {
    try {
      org.apache.iceberg.Table found = catalog.loadTable(id(table));
      String here = layout.table(table.name()).toString();
      if (!sameFolder(found.location(), here)) {
        throw new UserFault(
            "Cannot open tables: the catalog has them in another place ("
                + found.location()
                + ", not "
                + here
                + ")");
      }
      return Optional.of(found);
    } catch (NoSuchTableException e) {
      return Optional.empty();
    }
  }

  /** The table with all columns of this version, made or widened where it has not. */
  org.apache.iceberg.Table ensure(Table table) {
    Schema schema = schema(table);
    for (int i = 1; ; i++) {
      try {
        Optional<org.apache.iceberg.Table> found = find(table);
        if (found.isEmpty()) {
          return create(table, schema);
        }
        widen(found.get(), schema);
        return found.get();
      } catch (AlreadyExistsException | CommitFailedException e) {
        // Another run was faster.
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }

  private org.apache.iceberg.Table create(Table table, Schema schema) {
    makeNamespace();
    return catalog
        .buildTable(id(table), schema)
        .withPartitionSpec(PartitionSpec.builderFor(schema).identity(TableFiles.BATCH).build())
        .withProperties(PROPERTIES)
        .withLocation(layout.table(table.name()).toString())
        .create();
  }

  private void makeNamespace() {
    if (!namespace.isEmpty()
        && catalog instanceof SupportsNamespaces spaces
        && !spaces.namespaceExists(namespace)) {
      try {
        spaces.createNamespace(namespace);
      } catch (RuntimeException e) {
        // Another table or run was faster; catalogs say so by exceptions of many kinds.
        if (!spaces.namespaceExists(namespace)) {
          throw e;
        }
      }
    }
  }

  private static void widen(org.apache.iceberg.Table table, Schema schema) {
    UpdateSchema update = table.updateSchema().unionByNameWith(schema);
    String last = null;
    for (org.apache.iceberg.types.Types.NestedField field : schema.columns()) {
      boolean isNew = table.schema().findField(field.name()) == null;
      if (isNew && last == null) {
        update.moveFirst(field.name());
      } else if (isNew) {
        update.moveAfter(field.name(), last);
      }
      last = field.name();
    }
    if (!update.apply().sameSchema(table.schema())) {
      update.commit();
    }
  }

  /** Every column may be null, as older rows lack what newer versions tell. */
  private static Schema schema(Table table) {
    StructType columns = new StructType();
    for (StructField field : TableFiles.schema(table).fields()) {
      columns =
          columns.add(
              new StructField(field.name(), field.dataType().asNullable(), true, field.metadata()));
    }
    return SparkSchemaUtil.convert(columns);
  }

  private TableIdentifier id(Table table) {
    return TableIdentifier.of(namespace, table.name());
  }

  /** Hadoop writes a local URI with one slash or with three. */
  private static boolean sameFolder(String one, String other) {
    return new org.apache.hadoop.fs.Path(one)
        .toUri()
        .getPath()
        .equals(new org.apache.hadoop.fs.Path(other).toUri().getPath());
  }
}
