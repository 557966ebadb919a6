package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.wireroom.story.reprint.Keys;
import io.wireroom.story.reprint.Kinship;
import io.wireroom.story.reprint.Print;
import io.wireroom.story.reprint.Relation;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** For each article the one earlier article that it was made of, if any. */
final class Parents {
  private static final int MOST_PAIRS = 6;

  private static final StructType KINSHIP =
      new StructType()
          .add("relation", DataTypes.StringType, false)
          .add("similarity", DataTypes.DoubleType, false)
          .add("rank", DataTypes.IntegerType, false);

  private Parents() {}

  /**
   * Finds them.
   *
   * @param fresh prints of the window
   * @param past prints of the horizon before it
   * @return rows (later, earlier, copy_of, relation, similarity); articles by numbers, {@code
   *     copy_of} the earlier one's id
   */
  static Dataset<Row> of(Dataset<Row> fresh, Dataset<Row> past, int horizon) {
    Dataset<Row> prints = fresh.unionByName(past);
    Dataset<Row> keys = keys(fresh, true).union(keys(past, false));
    Dataset<Row> pairs = KeyedPairs.of(keys, horizon, Keys.LEAST, MOST_PAIRS);
    Dataset<Row> judged =
        pairs
            .join(whole(prints, "earlier"), "earlier")
            .join(whole(fresh, "later"), "later")
            .withColumn("kinship", kinship().apply(col("earlier_print"), col("later_print")))
            .where(col("kinship").isNotNull());
    Column version = col("relation").equalTo(Relation.VERSION.label());
    return judged
        .select(
            col("later"),
            col("earlier"),
            col("earlier_print.article_id").as("copy_of"),
            col("earlier_print.days").as("days"),
            col("earlier_print.micros").as("micros"),
            col("earlier_print.wire_version").as("wire_version"),
            col("kinship.relation").as("relation"),
            col("kinship.similarity").as("similarity"),
            col("kinship.rank").as("rank"))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("later")
                        .orderBy(
                            version.desc(),
                            // A further version is made of the last one.
                            when(version, col("days")).desc(),
                            when(version, col("micros")).desc(),
                            when(version, col("wire_version")).desc(),
                            when(version, col("copy_of")).desc(),
                            col("rank").desc(),
                            col("days"),
                            col("micros"),
                            col("wire_version"),
                            col("copy_of"))))
        .where(col("place").equalTo(1))
        .select("later", "earlier", "copy_of", "relation", "similarity");
  }

  private static Dataset<Row> whole(Dataset<Row> prints, String side) {
    Column[] columns =
        java.util.Arrays.stream(PrintRows.SCHEMA.fieldNames())
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new);
    return prints.select(col(PrintRows.NUMBER).as(side), struct(columns).as(side + "_print"));
  }

  private static UserDefinedFunction kinship() {
    UDF2<Row, Row, Row> judge =
        (earlier, later) -> {
          Kinship kinship = Kinship.of(PrintRows.print(earlier), PrintRows.print(later));
          return kinship == null
              ? null
              : RowFactory.create(kinship.relation().label(), kinship.similarity(), kinship.rank());
        };
    return udf(judge, KINSHIP);
  }

  private static Dataset<Row> keys(Dataset<Row> prints, boolean fresh) {
    FlatMapFunction<Row, Row> keys =
        row -> {
          Print print = PrintRows.print(row);
          long source = Keys.source(print);
          Iterator<Row> rows =
              Keys.of(print).stream()
                  .map(
                      key ->
                          RowFactory.create(
                              key.key(),
                              key.weight(),
                              print.day(),
                              print.at(),
                              print.version(),
                              print.id(),
                              row.getLong(0),
                              source,
                              fresh))
                  .iterator();
          return rows;
        };
    return prints.flatMap(keys, Encoders.row(KeyedPairs.KEYS));
  }
}
