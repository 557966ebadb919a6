package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.SparkConf;
import scala.Tuple2;

/** The data files of Iceberg's tables, by the catalog itself. Each holds rows of one batch. */
record IcebergParts(LakeSettings.Catalog settings, Catalog catalog) implements TableParts {
  static IcebergParts open(LakeSettings.Catalog settings, Layout layout) {
    Map<String, String> properties = new HashMap<>(IcebergCatalog.properties(settings, layout));
    // What Spark was told of the catalog counts without Spark, too.
    String prefix = "spark.sql.catalog." + settings.name() + ".";
    for (Tuple2<String, String> told : new SparkConf().getAllWithPrefix(prefix)) {
      properties.put(told._1(), told._2());
    }
    try {
      return new IcebergParts(
          settings,
          CatalogUtil.buildIcebergCatalog(settings.name(), properties, layout.files().getConf()));
    } catch (RuntimeException e) {
      throw new UserFault(
          "Cannot open tables: the catalog refuses: %s (tables.catalog.type = %s)"
              .formatted(e.getMessage(), settings.type()),
          e);
    }
  }

  @Override
  public List<Part> of(Table table) throws IOException {
    List<Part> parts = new ArrayList<>();
    try (CloseableIterable<FileScanTask> files =
        catalog.loadTable(IcebergCatalog.id(settings, table)).newScan().planFiles()) {
      for (FileScanTask file : files) {
        parts.add(
            new Part(
                file.file().partition().get(0, String.class),
                new Path(file.file().location()),
                file.file().fileSizeInBytes()));
      }
    } catch (NoSuchTableException e) {
      return List.of();
    }
    return parts;
  }
}
