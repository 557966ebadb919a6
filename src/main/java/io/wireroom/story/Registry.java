package io.wireroom.story;

import static io.wireroom.story.ArticleEntities.BARE;
import static io.wireroom.story.ArticleEntities.BLOCK;
import static io.wireroom.story.ArticleEntities.LISTED;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.wireroom.lexicon.Lists;
import io.wireroom.story.registry.Deciding;
import io.wireroom.story.registry.Decision;
import io.wireroom.story.registry.Evidence;
import io.wireroom.story.registry.RegistryWords;
import io.wireroom.story.registry.Rule;
import io.wireroom.story.registry.WordSource;
import io.wireroom.table.EntityLinksTable;
import io.wireroom.table.EntityRegistryTable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who is who over all articles. What the articles of an event say of one name is put together, day
 * by day, and laid before those known by that name; what was decided of earlier days is read from
 * {@link EntityLinksTable}. See {@link Deciding}.
 */
final class Registry {
  /** Column: what a row of a block is, see {@link Evidence.Kind#place}. */
  private static final String KIND = "kind";

  /** Column: whose turn it is on a day, see {@link Evidence#LAST_TURN}. */
  private static final String TURN = "turn";

  /** Column: number of what is told among that of its block, day and event. */
  private static final String KEY = "key";

  private static final String EVENT = "event_id";
  private static final String NUMBER = "day_number";
  private static final String LAST = "last_day";
  private static final String FIRST = "first";
  private static final String ARTICLES = "articles";
  private static final String REGISTRY = "registry_id";

  private static final List<String> TOLD =
      List.of("entity_id", "name", "title", "affiliation", "country", "acronym");

  private static final StructType DECIDED =
      new StructType()
          .add(BLOCK, DataTypes.StringType, false)
          .add(NUMBER, DataTypes.IntegerType, false)
          .add(EVENT, DataTypes.StringType, false)
          .add(KEY, DataTypes.LongType, false)
          .add(REGISTRY, DataTypes.StringType, false)
          .add("rule", DataTypes.StringType, false)
          .add("confidence", DataTypes.DoubleType, false);

  private final DayWindow window;
  private final Dataset<Row> stories;
  private final Lists lists;
  private final Broadcast<WordSource> words;
  private final ArticleEntities articles;

  Registry(DayWindow window, Dataset<Row> stories, Lists lists) {
    this.window = window;
    this.stories = stories;
    this.lists = lists;
    this.words =
        JavaSparkContext.fromSparkContext(window.spark().sparkContext())
            .broadcast(new WordSource(lists));
    this.articles = new ArticleEntities(words);
  }

  /** Rows of {@link EntityLinksTable}, of the window. */
  Dataset<Row> links() {
    Dataset<Row> named =
        articles
            .of(window)
            .join(stories.select("article_id", "story_id", EVENT), seq("article_id"), "left")
            .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
            .withColumn(EVENT, coalesce(col(EVENT), col("article_id")))
            .withColumn(NUMBER, number(col(DayWindow.DAY)))
            .withColumn(KEY, xxhash64(TOLD.stream().map(Registry::orMark).toArray(Column[]::new)));
    Dataset<Row> open = named.where(col(BLOCK).isNotNull());
    Dataset<Row> decided = decide(evidence(open));
    Dataset<Row> told = open.join(decided, seq(BLOCK, NUMBER, EVENT, KEY), "inner");
    Dataset<Row> kept =
        named
            .where(col(BLOCK).isNull())
            .withColumn(REGISTRY, coalesce(col(LISTED), col("entity_id")))
            .withColumn("rule", lit(Rule.ID.label()))
            .withColumn("confidence", lit(1.0));
    return told.unionByName(kept);
  }

  /** Rows of {@link EntityRegistryTable}, over all days. */
  Dataset<Row> entities(Dataset<Row> links) {
    Dataset<Row> all = links.unionByName(window.elsewhere(new EntityLinksTable()));
    return new RegistryTotals(lists).of(all).withColumn(DayWindow.DAY, lit(Links.ALL));
  }

  /** What is told of a name in an event on a day, in the order in which it is decided. */
  private Dataset<Row> evidence(Dataset<Row> open) {
    WindowSpec event = Window.partitionBy(BLOCK, NUMBER, EVENT);
    Dataset<Row> told =
        open.groupBy(cols(BLOCK, NUMBER, EVENT, KEY, BARE, TOLD))
            .agg(
                count(lit(1)).as(ARTICLES),
                min(struct(col(DayWindow.AT), col("article_id"))).as(FIRST))
            .withColumn(FIRST, min(FIRST).over(event))
            .withColumn(TURN, turn(event))
            .withColumn(LAST, col(NUMBER))
            .withColumn(REGISTRY, lit(null).cast("string"));
    return told.transform(rows -> of(rows, Evidence.Kind.NEW));
  }

  private static Column turn(WindowSpec event) {
    Column full = max(not(col(BARE))).over(event);
    Column untold = lit(0);
    for (String column : List.of("title", "affiliation", "country")) {
      untold = untold.plus(when(max(col(column)).over(event).isNull(), 1).otherwise(0));
    }
    return when(full, untold).otherwise(Evidence.LAST_TURN);
  }

  private Dataset<Row> decide(Dataset<Row> evidence) {
    Dataset<Row> rows = evidence;
    // Without earlier days there is nothing to read again.
    Dataset<Row> past = earlier();
    if (!past.isEmpty()) {
      Dataset<Row> blocks = evidence.select(BLOCK).distinct();
      rows =
          rows.unionByName(known(past).join(blocks, seq(BLOCK), "left_semi"))
              .unionByName(events().join(blocks, seq(BLOCK), "left_semi"));
    }
    Broadcast<WordSource> source = words;
    int horizon = window.settings().horizonDays();
    MapPartitionsFunction<Row, Row> deciding =
        part -> decisions(part, source.value().words(), horizon);
    return rows.repartition(col(BLOCK))
        .sortWithinPartitions(BLOCK, KIND, NUMBER, TURN, FIRST, EVENT, KEY)
        .mapPartitions(deciding, Encoders.row(DECIDED));
  }

  private Dataset<Row> earlier() {
    return window
        .elsewhere(new EntityLinksTable())
        .where(col(DayWindow.DAY).lt(window.from().toString()))
        .where(col("rule").notEqual(Rule.ID.label()));
  }

  /** What earlier days told of those whom they told apart. */
  private Dataset<Row> known(Dataset<Row> past) {
    Dataset<Row> told =
        past.groupBy(cols(REGISTRY, TOLD))
            .agg(
                count(lit(1)).as(ARTICLES),
                number(min(DayWindow.DAY)).as(NUMBER),
                number(max(DayWindow.DAY)).as(LAST))
            .withColumn(EVENT, lit(""));
    return of(articles.withBlock(told), Evidence.Kind.KNOWN);
  }

  /** Who was in which event within the horizon. */
  private Dataset<Row> events() {
    Dataset<Row> told =
        window
            .past(new EntityLinksTable())
            .where(col("rule").notEqual(Rule.ID.label()))
            .groupBy(REGISTRY, "entity_id", "name", EVENT)
            .agg(number(max(DayWindow.DAY)).as(NUMBER), count(lit(1)).as(ARTICLES))
            .withColumn(LAST, col(NUMBER));
    return of(articles.withBlock(told), Evidence.Kind.EVENT);
  }

  /** Rows with the columns of all kinds, null where they do not have them. */
  private static Dataset<Row> of(Dataset<Row> rows, Evidence.Kind kind) {
    Dataset<Row> filled = rows.withColumn(KIND, lit(kind.place()));
    List<String> have = List.of(filled.columns());
    Column[] columns =
        Stream.of(
                Stream.of(BLOCK, KIND, NUMBER, LAST, TURN, FIRST, EVENT, KEY, ARTICLES, REGISTRY),
                TOLD.stream())
            .flatMap(names -> names)
            .map(name -> have.contains(name) ? col(name) : lit(null).cast(type(name)).as(name))
            .toArray(Column[]::new);
    return filled.select(columns);
  }

  private static String type(String column) {
    return switch (column) {
      case TURN -> "int";
      case KEY -> "bigint";
      case FIRST -> "struct<at:timestamp,article_id:string>";
      default -> "string";
    };
  }

  private static Iterator<Row> decisions(Iterator<Row> rows, RegistryWords words, int horizon) {
    Iterator<Evidence> told =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public Evidence next() {
            return evidence(rows.next());
          }
        };
    Deciding deciding = new Deciding(told, words, horizon);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return deciding.hasNext();
      }

      @Override
      public Row next() {
        return row(deciding.next());
      }
    };
  }

  private static Evidence evidence(Row row) {
    Long key = row.getAs(KEY);
    return new Evidence(
        row.getAs(BLOCK),
        Evidence.Kind.of(row.<Integer>getAs(KIND)),
        row.getAs(NUMBER),
        row.getAs(LAST),
        row.getAs(EVENT),
        row.getAs("entity_id"),
        row.getAs("name"),
        row.getAs("title"),
        row.getAs("affiliation"),
        row.getAs("country"),
        row.getAs("acronym"),
        row.getAs(ARTICLES),
        key == null ? 0 : key,
        row.getAs(REGISTRY));
  }

  private static Row row(Decision decision) {
    return RowFactory.create(
        decision.block(),
        decision.day(),
        decision.event(),
        decision.key(),
        decision.registryId(),
        decision.rule().label(),
        decision.confidence());
  }

  /** Days since 1970 of an ISO date. */
  private static Column number(Column day) {
    return datediff(day.cast("date"), date_add(lit("1970-01-01").cast("date"), 0));
  }

  /** Nulls do not count in a hash: a mark stands for them. */
  private static Column orMark(String column) {
    return coalesce(col(column), lit("\u0001"));
  }

  private static Column[] cols(Object... names) {
    return Stream.of(names)
        .flatMap(name -> name instanceof List<?> list ? list.stream() : Stream.of(name))
        .map(name -> col(name.toString()))
        .toArray(Column[]::new);
  }

  private static scala.collection.Seq<String> seq(String... columns) {
    return scala.collection.JavaConverters.asScalaBuffer(List.of(columns)).toSeq();
  }
}
