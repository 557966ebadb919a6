package io.wireroom.corpus.source;

import java.nio.ByteBuffer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;

/**
 * Puts rows of Parquet together and stops taking values of a row where they become more than the
 * limit; of the one that was too much it takes the beginning.
 */
final class BoundedRow extends RecordMaterializer<Group> {
  /** What a value of its own takes, about. */
  private static final int OBJECT = 32;

  private static final int BEGINNING = 64 * 1024;

  private final GroupRecordConverter rows;
  private final GroupConverter root;
  private final long limit;
  private long size;

  /**
   * @param limit of all values of a row together, in bytes
   */
  BoundedRow(MessageType schema, long limit) {
    this.limit = limit;
    this.rows = new GroupRecordConverter(schema);
    this.root = new Bounded(rows.getRootConverter(), schema, true);
  }

  /** Size of the last row's values in bytes, as far as it was read. */
  long size() {
    return size;
  }

  /** Whether the last row was cut off. */
  boolean isOver() {
    return size > limit;
  }

  @Override
  public Group getCurrentRecord() {
    return rows.getCurrentRecord();
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  private boolean take(long bytes) {
    if (size <= limit) {
      size += bytes + OBJECT;
    }
    return size <= limit;
  }

  private final class Bounded extends GroupConverter {
    private final GroupConverter inner;
    private final Converter[] fields;
    private final boolean first;

    Bounded(GroupConverter inner, GroupType type, boolean first) {
      this.inner = inner;
      this.first = first;
      this.fields = new Converter[type.getFieldCount()];
      for (int i = 0; i < fields.length; i++) {
        Converter field = inner.getConverter(i);
        fields[i] =
            field.isPrimitive()
                ? new Value(field.asPrimitiveConverter())
                : new Bounded(field.asGroupConverter(), type.getType(i).asGroupType(), false);
      }
    }

    @Override
    public Converter getConverter(int field) {
      return fields[field];
    }

    @Override
    public void start() {
      if (first) {
        size = 0;
        inner.start();
      } else if (take(OBJECT)) {
        inner.start();
      }
    }

    @Override
    public void end() {
      inner.end();
    }
  }

  private final class Value extends PrimitiveConverter {
    private final PrimitiveConverter inner;

    Value(PrimitiveConverter inner) {
      this.inner = inner;
    }

    @Override
    public void addBinary(Binary value) {
      boolean whole = size <= limit;
      if (take(value.length())) {
        inner.addBinary(value);
      } else if (whole) {
        ByteBuffer bytes = value.toByteBuffer();
        bytes.limit(bytes.position() + Math.min(bytes.remaining(), BEGINNING));
        inner.addBinary(Binary.fromReusedByteBuffer(bytes).copy());
      }
    }

    @Override
    public void addBoolean(boolean value) {
      if (take(0)) {
        inner.addBoolean(value);
      }
    }

    @Override
    public void addDouble(double value) {
      if (take(0)) {
        inner.addDouble(value);
      }
    }

    @Override
    public void addFloat(float value) {
      if (take(0)) {
        inner.addFloat(value);
      }
    }

    @Override
    public void addInt(int value) {
      if (take(0)) {
        inner.addInt(value);
      }
    }

    @Override
    public void addLong(long value) {
      if (take(0)) {
        inner.addLong(value);
      }
    }
  }
}
