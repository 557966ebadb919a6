package io.wireroom.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;

/** Files of Parquet whose columns are of types, and hold values, that an article's are not. */
final class HostileParquet {
  private static final List<CompressionCodecName> CODECS =
      List.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.GZIP,
          CompressionCodecName.ZSTD,
          CompressionCodecName.SNAPPY);

  private static final List<String> TYPES =
      List.of(
          "binary %s (STRING)",
          "binary %s (STRING)",
          "binary %s (STRING)",
          "binary %s",
          "binary %s (JSON)",
          "int32 %s",
          "int32 %s (DATE)",
          "int32 %s (INTEGER(8,true))",
          "int64 %s",
          "int64 %s (TIMESTAMP(MILLIS,true))",
          "int64 %s (TIMESTAMP(MICROS,false))",
          "int64 %s (TIMESTAMP(NANOS,true))",
          "int64 %s (DECIMAL(18,2))",
          "int96 %s",
          "float %s",
          "double %s",
          "boolean %s",
          "fixed_len_byte_array(7) %s",
          "group %s { optional binary name (STRING); optional int64 value; }",
          "group %s (LIST) { repeated group list { optional binary element (STRING); } }",
          "group %s (LIST) { repeated group list { optional group element { optional binary name (STRING); } } }",
          "group %s (MAP) { repeated group key_value { required binary key (STRING); optional binary value; } }");

  private static final long[] LONGS = {
    0,
    1,
    -1,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    1_709_510_400_000L,
    1_709_510_400_000_000L,
    -62_135_596_800_000L
  };

  private final Seeds seeds;
  private final Random random;
  private Map<String, String> story;

  HostileParquet(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  byte[] file() {
    MessageType schema = schema();
    MemoryFile file = new MemoryFile();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withType(schema)
            .withConf(new Configuration(false))
            .withCompressionCodec(Seeds.one(CODECS, random))
            .withDictionaryEncoding(random.nextBoolean())
            .withPageSize(2048)
            .withRowGroupSize(random.nextInt(3) == 0 ? 4096L : 1L << 20)
            .build()) {
      for (int rows = random.nextInt(9); rows > 0; rows--) {
        story = seeds.record(random);
        SimpleGroup row = new SimpleGroup(schema);
        fill(row, schema);
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.bytes();
  }

  private MessageType schema() {
    StringBuilder schema = new StringBuilder("message m {\n");
    for (String name : List.of("id", "url", "title", "text", "published_at", "outlet", "authors")) {
      String type = random.nextInt(3) == 0 ? Seeds.one(TYPES, random) : "binary %s (STRING)";
      int repetition = random.nextInt(12);
      boolean wrapped = type.contains("LIST") || type.contains("MAP");
      schema
          .append(
              repetition == 0 && !wrapped
                  ? "repeated "
                  : repetition == 1 ? "required " : "optional ")
          .append(String.format(java.util.Locale.ROOT, type, name))
          .append(type.endsWith("}") ? "\n" : ";\n");
    }
    return MessageTypeParser.parseMessageType(schema.append("}").toString());
  }

  private void fill(Group row, GroupType type) {
    for (int i = 0; i < type.getFieldCount(); i++) {
      Type field = type.getType(i);
      boolean required = field.isRepetition(Type.Repetition.REQUIRED);
      int count =
          field.isRepetition(Type.Repetition.REPEATED)
              ? random.nextInt(random.nextInt(10) == 0 ? 300 : 4)
              : required || random.nextInt(8) > 0 ? 1 : 0;
      for (; count > 0; count--) {
        if (field.isPrimitive()) {
          add(row, i, field);
        } else {
          fill(row.addGroup(i), field.asGroupType());
        }
      }
    }
  }

  private void add(Group row, int field, Type type) {
    switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> row.add(field, random.nextBoolean());
      case INT32 -> row.add(field, (int) LONGS[random.nextInt(LONGS.length)]);
      case INT64 -> row.add(field, LONGS[random.nextInt(LONGS.length)]);
      case FLOAT -> row.add(field, random.nextInt(3) == 0 ? Float.NaN : random.nextFloat() * 1e30f);
      case DOUBLE ->
          row.add(
              field,
              random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble() * 1e300);
      case INT96 ->
          row.add(
              field,
              new NanoTime(
                  random.nextBoolean() ? random.nextInt() : 2_460_000,
                  LONGS[random.nextInt(LONGS.length)]));
      case FIXED_LEN_BYTE_ARRAY -> {
        byte[] bytes = new byte[7];
        random.nextBytes(bytes);
        row.add(field, Binary.fromConstantByteArray(bytes));
      }
      case BINARY -> row.add(field, Binary.fromConstantByteArray(bytes(type.getName())));
    }
  }

  private byte[] bytes(String name) {
    String value = story.getOrDefault(name, "Ann Lee");
    byte[] bytes =
        switch (random.nextInt(10)) {
          case 0 -> Hostile.date(random).getBytes(StandardCharsets.UTF_8);
          case 1 -> Hostile.piece(random).getBytes(StandardCharsets.UTF_8);
          case 2 -> Hostile.text(value, random).getBytes(StandardCharsets.UTF_8);
          default -> value.getBytes(StandardCharsets.UTF_8);
        };
    return bytes.length > 0 && random.nextInt(12) == 0
        ? Bytes.any(random).mangled(bytes, random)
        : bytes;
  }
}
