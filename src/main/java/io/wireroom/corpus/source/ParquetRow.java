package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A Parquet row as a JSON object, so that its columns are mapped like those of JSON Lines. */
final class ParquetRow {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final long JULIAN_EPOCH_DAY = 2_440_588;

  private ParquetRow() {}

  static ObjectNode toJson(Group row) {
    ObjectNode node = NODES.objectNode();
    GroupType type = row.getType();
    for (int field = 0; field < type.getFieldCount(); field++) {
      Type fieldType = type.getType(field);
      int count = row.getFieldRepetitionCount(field);
      if (fieldType.isRepetition(Type.Repetition.REPEATED)) {
        ArrayNode items = NODES.arrayNode();
        for (int i = 0; i < count; i++) {
          items.add(value(row, field, i, fieldType));
        }
        node.set(fieldType.getName(), items);
      } else if (count > 0) {
        node.set(fieldType.getName(), value(row, field, 0, fieldType));
      }
    }
    return node;
  }

  private static JsonNode value(Group row, int field, int index, Type type) {
    if (type.isPrimitive()) {
      return primitive(row, field, index, type.asPrimitiveType());
    }
    Group group = row.getGroup(field, index);
    boolean list =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
    return list ? items(toJson(group)) : toJson(group);
  }

  /** Takes the two wrappers off that Parquet puts around the items of a list. */
  private static JsonNode items(ObjectNode wrapped) {
    ArrayNode items = NODES.arrayNode();
    for (JsonNode outer : wrapped) {
      for (JsonNode inner : outer) {
        if (inner.isObject() && inner.size() == 1) {
          items.add(inner.elements().next());
        } else if (!inner.isObject() || inner.size() > 1) {
          items.add(inner);
        }
      }
    }
    return items;
  }

  private static JsonNode primitive(Group row, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> NODES.booleanNode(row.getBoolean(field, index));
      case FLOAT -> NODES.numberNode(row.getFloat(field, index));
      case DOUBLE -> NODES.numberNode(row.getDouble(field, index));
      case INT32 -> day(row.getInteger(field, index), logical);
      case INT64 -> instant(row.getLong(field, index), logical);
      case INT96 -> julian(row.getInt96(field, index).toByteBuffer());
      case BINARY, FIXED_LEN_BYTE_ARRAY ->
          NODES.textNode(row.getBinary(field, index).toStringUsingUTF8());
    };
  }

  private static JsonNode day(int value, LogicalTypeAnnotation logical) {
    return logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
        ? NODES.textNode(LocalDate.ofEpochDay(value).toString())
        : NODES.numberNode(value);
  }

  private static JsonNode instant(long value, LogicalTypeAnnotation logical) {
    if (!(logical instanceof TimestampLogicalTypeAnnotation timestamp)) {
      return NODES.numberNode(value);
    }
    Instant instant =
        switch (timestamp.getUnit()) {
          case MILLIS -> Instant.EPOCH.plus(value, ChronoUnit.MILLIS);
          case MICROS -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
          case NANOS -> Instant.EPOCH.plus(value, ChronoUnit.NANOS);
        };
    String text = instant.toString();
    return NODES.textNode(
        timestamp.isAdjustedToUTC() ? text : text.substring(0, text.length() - 1));
  }

  private static JsonNode julian(ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    long day = bytes.getInt() - JULIAN_EPOCH_DAY;
    return NODES.textNode(Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos).toString());
  }
}
