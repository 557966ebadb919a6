package io.wireroom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.LockManager;
import org.apache.spark.sql.SparkSession;

/**
 * Lets one at a time commit to Iceberg tables whose folders are their own catalog. Such a commit is
 * a rename that must fail where the name is taken, which HDFS sees to, but neither a local file
 * system nor an object store.
 */
public final class StoreLock implements LockManager {
  private final Map<String, TakeoverGuard> held = new ConcurrentHashMap<>();
  private String place;
  private Layout layout;

  /** What a catalog is told of it: nothing where the file system sees to it. */
  static Map<String, String> properties(Layout layout) {
    boolean exclusive = layout.renames() && !(layout.files() instanceof RawLocalFileSystem);
    return exclusive ? Map.of() : Map.of(CatalogProperties.LOCK_IMPL, StoreLock.class.getName());
  }

  @Override
  public void initialize(Map<String, String> properties) {
    place = properties.get(CatalogProperties.WAREHOUSE_LOCATION);
  }

  @Override
  public boolean acquire(String entityId, String ownerId) {
    try {
      held.put(ownerId, TakeoverGuard.enter(layout()));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Layout layout() throws IOException {
    if (layout == null) {
      layout = Layout.of(place, SparkSession.active().sparkContext().hadoopConfiguration());
      layout.files().mkdirs(layout.locks());
    }
    return layout;
  }

  @Override
  public boolean release(String entityId, String ownerId) {
    TakeoverGuard guard = held.remove(ownerId);
    if (guard == null) {
      return false;
    }
    try {
      guard.close();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    held.clear();
  }
}
