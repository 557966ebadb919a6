package io.wireroom.corpus;

import io.wireroom.fault.RecordFault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that are one article: those with one article id, whatever they say, and those whose
 * {@link PageAddress} is one and whose texts agree. The one with the first {@code source_uri}
 * stays.
 */
final class Duplicates implements MapFunction<Row, Row>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);

  /** Of 64 bits of {@link Simhash} so many may differ between two readings of one text. */
  private static final int NEAR = 6;

  /** So many unlike texts of one address are compared with each further one. */
  private static final int MOST_COMPARED = 64;

  private static final StructType KEY =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("address", DataTypes.StringType)
          .add("source_uri", DataTypes.StringType)
          .add("simhash", DataTypes.LongType);

  /**
   * Article id to the {@code source_uri} of the document that stays. A broadcast: within the task,
   * each task would read it anew.
   */
  private final Broadcast<Map<String, String>> kept;

  private final boolean empty;

  private Duplicates(SparkSession spark, Map<String, String> kept) {
    this.kept =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new HashMap<>(kept));
    this.empty = kept.isEmpty();
  }

  /**
   * Finds them in one small aggregation.
   *
   * @param documents rows of {@link RawDocument#SCHEMA}
   */
  static Duplicates find(Dataset<Row> documents) {
    MapFunction<Row, Row> key = Duplicates::key;
    Dataset<Row> articles =
        documents
            .where(functions.col("article_id").isNotNull())
            .map(key, Encoders.row(KEY))
            .groupBy("article_id", "address")
            .agg(
                functions.count("source_uri").as("count"),
                functions.min(functions.struct("source_uri", "simhash")).as("first"));
    // Grouped by id and address and then by address: an address has all documents of its ids.
    List<Row> groups =
        articles
            .groupBy("address")
            .agg(
                functions.sum("count").as("count"),
                functions
                    .sort_array(functions.collect_list(functions.struct("first", "article_id")))
                    .as("articles"))
            .where(functions.col("count").gt(1))
            .collectAsList();
    Map<String, String> kept = new HashMap<>();
    for (Row group : groups) {
      addGroup(group.getList(2), kept);
    }
    return new Duplicates(documents.sparkSession(), kept);
  }

  private static Row key(Row row) {
    String id = row.getAs("article_id");
    String sourceUri = row.getAs("source_uri");
    String address = null;
    long simhash = 0;
    try {
      address = PageAddress.of(row.getAs("url"));
      simhash = address == null ? 0 : Simhash.of(row.getAs("text"));
    } catch (Throwable e) {
      // One whose address trips a rule has no twins there.
      RecordFault.check(e, sourceUri);
      LOG.warn("Cannot compare record: {} ({})", String.valueOf(e), sourceUri, e);
      address = null;
    }
    return RowFactory.create(id, address == null ? id : address, sourceUri, simhash);
  }

  /**
   * Adds what stays of the articles of one address.
   *
   * @param articles each its first document's place and simhash, and its id; by place
   */
  private static void addGroup(List<Row> articles, Map<String, String> kept) {
    Map<Long, String> same = new HashMap<>();
    List<Row> apart = new ArrayList<>();
    for (Row article : articles) {
      Row first = article.getStruct(0);
      String stays = same.get(first.getLong(1));
      for (int i = 0; stays == null && i < Math.min(apart.size(), MOST_COMPARED); i++) {
        if (Long.bitCount(apart.get(i).getLong(1) ^ first.getLong(1)) <= NEAR) {
          stays = apart.get(i).getString(0);
        }
      }
      if (stays == null) {
        stays = first.getString(0);
        same.put(first.getLong(1), stays);
        apart.add(first);
      }
      kept.put(article.getString(1), stays);
    }
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return empty;
  }

  /** The document, or its reject where another one stays in its place. */
  @Override
  public Row call(Row row) {
    String id = row.getAs("article_id");
    String sourceUri = row.getAs("source_uri");
    String stays = id == null ? null : kept.value().get(id);
    if (stays == null || stays.equals(sourceUri)) {
      return row;
    }
    return RawDocument.rejected(
            Reject.of(
                sourceUri,
                RejectReason.DUPLICATE,
                "Cannot use record: the batch has its article already (" + stays + ")",
                row.<String>getAs("text")))
        .toRow();
  }
}
