package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/** Rows made of what the columns give as their examples. */
public final class Examples {
  private Examples() {}

  /** A row of a table, every column filled. */
  public static Row row(Table table) {
    return RowFactory.create(
        Stream.of(table.schema().fields())
            .map(field -> parse(field.metadata().getString("example"), field.dataType()))
            .toArray());
  }

  /**
   * The same, with some cells of one's own.
   *
   * @param cells by column; null values stay null
   */
  public static Row row(Table table, Map<String, ?> cells) {
    Row example = row(table);
    return RowFactory.create(
        Stream.of(table.schema().fieldNames())
            .map(
                name ->
                    cells.containsKey(name)
                        ? cells.get(name)
                        : example.get(table.schema().fieldIndex(name)))
            .toArray());
  }

  /** The value that a text of our own notation stands for; throws where it stands for none. */
  static Object parse(String text, DataType type) {
    String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    if (type instanceof ArrayType array) {
      assertThat(text).startsWith("[").endsWith("]");
      String between = array.elementType() instanceof StructType ? "(?<=\\}), " : ", ";
      return Stream.of(inner.split(between)).map(e -> parse(e, array.elementType())).toArray();
    }
    if (type instanceof MapType map) {
      assertThat(text).startsWith("{").endsWith("}");
      Map<Object, Object> entries = new TreeMap<>();
      for (String entry : inner.split(", ")) {
        int colon = entry.indexOf(": ");
        entries.put(
            parse(entry.substring(0, colon), map.keyType()),
            parse(entry.substring(colon + 2), map.valueType()));
      }
      return JavaConverters.mapAsScalaMap(entries);
    }
    if (type instanceof StructType struct) {
      String[] cells = inner.split(", ", -1);
      assertThat(cells).hasSize(struct.size());
      return RowFactory.create(
          IntStream.range(0, cells.length)
              .mapToObj(i -> parse(cells[i], struct.fields()[i].dataType()))
              .toArray());
    }
    return switch (type.typeName()) {
      case "string" -> text;
      case "integer" -> Integer.valueOf(text);
      case "long" -> Long.valueOf(text);
      case "double" -> Double.valueOf(text);
      case "boolean" -> {
        assertThat(text).isIn("false", "true");
        yield Boolean.valueOf(text);
      }
      case "date" -> LocalDate.parse(text);
      case "timestamp" -> Instant.parse(text.replace(' ', 'T') + "Z");
      default -> throw new AssertionError("no notation for " + type);
    };
  }
}
