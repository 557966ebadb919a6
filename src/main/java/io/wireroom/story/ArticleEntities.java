package io.wireroom.story;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import io.wireroom.story.registry.Blocks;
import io.wireroom.story.registry.WordSource;
import io.wireroom.table.EntitiesTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Whom and what each article names: one row each, with what the article says of them. */
final class ArticleEntities {
  /** Column: names of one block are compared with one another; null where the id holds anyway. */
  static final String BLOCK = "block";

  /** Column: whether only a last name is told. */
  static final String BARE = "bare";

  /** Column: the id that a list has for a body. */
  static final String LISTED = "listed";

  /** So many names of one entity in an article are kept. */
  private static final int ALIASES = 16;

  private final Broadcast<WordSource> words;

  ArticleEntities(Broadcast<WordSource> words) {
    this.words = words;
  }

  /**
   * One row per article and entity: article_id, entity_id, day, at, type, name, title, affiliation,
   * country, mentions, aliases, acronym, {@link #BLOCK}, {@link #BARE} and {@link #LISTED}.
   */
  Dataset<Row> of(DayWindow window) {
    Column first = col("mention_id");
    Dataset<Row> names =
        window
            .of(new EntitiesTable())
            .where(col("entity_id").isNotNull())
            .where(not(col("type").isin("money", "quantity")))
            .groupBy(
                col("article_id"),
                col("entity_id"),
                col(DayWindow.DAY),
                col(DayWindow.AT),
                when(col("form").equalTo("name"), col("text")).as("alias"))
            .agg(
                count(lit(1)).cast("int").as("mentions"),
                min(struct(first, col("type"))).as("type"),
                told("name", first),
                // An office with its body says more than one without.
                min(when(
                        col("title").isNotNull(),
                        struct(
                            col("affiliation").isNull().as("without"),
                            first,
                            col("title"),
                            col("affiliation"))))
                    .as("office"),
                told("affiliation", first),
                told("country", first));
    Dataset<Row> entities =
        names
            .groupBy("article_id", "entity_id", DayWindow.DAY, DayWindow.AT)
            .agg(
                sum("mentions").cast("int").as("mentions"),
                min("type").getField("type").as("type"),
                min("name").getField("name").as("name"),
                min("office").as("office"),
                min("affiliation").getField("affiliation").as("body"),
                min("country").getField("country").as("country"),
                array_sort(
                        collect_list(
                            when(
                                col("alias").isNotNull(),
                                struct(
                                    negate(col("mentions")).as("order"),
                                    col("alias").as("name"),
                                    col("mentions")))))
                    .as("aliases"))
            .withColumn("title", col("office.title"))
            .withColumn("affiliation", coalesce(col("office.affiliation"), col("body")))
            .withColumn(
                "aliases",
                transform(
                    slice(col("aliases"), 1, ALIASES),
                    alias -> struct(alias.getField("name").as("name"), alias.getField("mentions"))))
            .drop("office", "body");
    return told(entities);
  }

  /** The first of an article that is told. */
  private static Column told(String column, Column mention) {
    return min(when(col(column).isNotNull(), struct(mention, col(column)))).as(column);
  }

  private Dataset<Row> told(Dataset<Row> entities) {
    StructType schema =
        entities
            .schema()
            .add("acronym", DataTypes.StringType)
            .add(BLOCK, DataTypes.StringType)
            .add(BARE, DataTypes.BooleanType)
            .add(LISTED, DataTypes.StringType);
    Broadcast<WordSource> source = words;
    MapPartitionsFunction<Row, Row> tell =
        rows -> {
          Blocks blocks = new Blocks(source.value().words());
          return map(rows, row -> told(row, blocks));
        };
    return entities.mapPartitions(tell, Encoders.row(schema));
  }

  private static Row told(Row row, Blocks blocks) {
    String id = row.getAs("entity_id");
    String name = row.getAs("name");
    List<String> others = new ArrayList<>();
    for (Row alias : row.<Row>getList(row.fieldIndex("aliases"))) {
      others.add(alias.getString(0));
    }
    Object[] cells = new Object[row.size() + 4];
    for (int i = 0; i < row.size(); i++) {
      cells[i] = row.get(i);
    }
    String block = blocks.of(id, name);
    cells[row.size()] = blocks.acronym(id, name, others);
    cells[row.size() + 1] = block;
    cells[row.size() + 2] = block != null && blocks.isBare(id, name);
    cells[row.size() + 3] = blocks.listed(id, name);
    return RowFactory.create(cells);
  }

  /** The block of rows that have {@code entity_id} and {@code name}. */
  Dataset<Row> withBlock(Dataset<Row> rows) {
    StructType schema = rows.schema().add(BLOCK, DataTypes.StringType);
    Broadcast<WordSource> source = words;
    MapPartitionsFunction<Row, Row> tell =
        part -> {
          Blocks blocks = new Blocks(source.value().words());
          return map(part, row -> withBlock(row, blocks));
        };
    return rows.mapPartitions(tell, Encoders.row(schema)).where(col(BLOCK).isNotNull());
  }

  private static Row withBlock(Row row, Blocks blocks) {
    Object[] cells = new Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      cells[i] = row.get(i);
    }
    cells[row.size()] = blocks.of(row.getAs("entity_id"), row.getAs("name"));
    return RowFactory.create(cells);
  }

  private static Iterator<Row> map(Iterator<Row> rows, Function<Row, Row> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return function.apply(rows.next());
      }
    };
  }
}
