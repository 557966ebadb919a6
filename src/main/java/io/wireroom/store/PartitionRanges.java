package io.wireroom.store;

import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import scala.Option;

/**
 * Joins some neighbouring partitions into fewer, always the same ones, and leaves out all others.
 *
 * @param first the first partition that is wanted
 * @param count how many are wanted
 */
record PartitionRanges(int first, int count) implements PartitionCoalescer, scala.Serializable {
  @Override
  public PartitionGroup[] coalesce(int groups, RDD<?> parent) {
    PartitionGroup[] ranges = new PartitionGroup[groups];
    for (int i = 0; i < groups; i++) {
      ranges[i] = new PartitionGroup(Option.empty());
      int end = first + (int) ((long) count * (i + 1) / groups);
      for (int p = first + (int) ((long) count * i / groups); p < end; p++) {
        ranges[i].partitions().$plus$eq(parent.partitions()[p]);
      }
    }
    return ranges;
  }
}
