package io.wireroom.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * An input record as it was read, before cleaning: an article's raw text and what its file said
 * about it, or the reject that became of it.
 *
 * @param sourceUri the file; behind it {@code #L12} for the record that begins on line 12 of JSON,
 *     {@code #L12.2} for the second there, {@code #R12} for row 12 of Parquet or CSV and {@code
 *     #I12} for item 12 of XML (all from 1), {@code #O1200} for the record at that byte of a web
 *     archive, {@code !/b.txt} for a file in an archive, {@code ;id=...} where the record has an id
 *     of its own, {@code #break} for the end of a file that breaks off
 * @param articleId see {@link ArticleIds}; null in a reject
 * @param url as given; null where none
 * @param outlet null where unknown
 * @param title as given by a field or the page; null where none
 * @param text decoded text of the file, main text of the page, or the text field; null in a reject
 * @param publishedAt as given by a field or the page, not parsed; null where none
 * @param publishedAtSource {@code field} or {@code meta}; null with {@code publishedAt}
 * @param authors as given by a field or the page
 * @param reject null where there is an article to clean
 * @param mended where characters of the text were mended before anything read it: the first place
 *     of each kind
 * @param filing what a wire or a page files it under
 */
public record RawDocument(
    String sourceUri,
    String articleId,
    String url,
    String outlet,
    String title,
    String text,
    String publishedAt,
    String publishedAtSource,
    List<String> authors,
    Reject reject,
    List<Removal> mended,
    Filing filing) {
  private static final StructType MENDED =
      new StructType()
          .add("rule", DataTypes.StringType)
          .add("begin", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("text", DataTypes.StringType);

  /** A row of raw documents; see {@link RawDocument} for the columns. */
  public static final StructType SCHEMA =
      new StructType()
          .add("source_uri", DataTypes.StringType, false)
          .add("article_id", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("outlet", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("published_at", DataTypes.StringType)
          .add("published_at_source", DataTypes.StringType)
          .add("authors", DataTypes.createArrayType(DataTypes.StringType))
          .add("reject_reason", DataTypes.StringType)
          .add("reject_message", DataTypes.StringType)
          .add("reject_payload", DataTypes.StringType)
          .add("reject_bytes", DataTypes.LongType)
          .add("mended", DataTypes.createArrayType(MENDED))
          .add("slug", DataTypes.StringType)
          .add("urgency", DataTypes.IntegerType)
          .add("section", DataTypes.StringType)
          .add("modified_at", DataTypes.StringType)
          .add("version", DataTypes.IntegerType);

  /** A document with nothing in it that was mended, and filed under nothing. */
  public RawDocument(
      String sourceUri,
      String articleId,
      String url,
      String outlet,
      String title,
      String text,
      String publishedAt,
      String publishedAtSource,
      List<String> authors,
      Reject reject) {
    this(
        sourceUri,
        articleId,
        url,
        outlet,
        title,
        text,
        publishedAt,
        publishedAtSource,
        authors,
        reject,
        List.of(),
        Filing.NONE);
  }

  /** A record that was refused. */
  public static RawDocument rejected(Reject reject) {
    return new RawDocument(
        reject.sourceUri(), null, null, null, null, null, null, null, List.of(), reject);
  }

  /** The document a row of {@link #SCHEMA} stands for. */
  public static RawDocument of(Row row) {
    Reject reject =
        row.isNullAt(9)
            ? null
            : new Reject(
                row.getString(0),
                RejectReason.of(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getLong(12));
    return new RawDocument(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        authors(row),
        reject,
        mended(row),
        new Filing(
            row.getString(14),
            row.<Integer>getAs(15),
            row.getString(16),
            row.getString(17),
            row.<Integer>getAs(18)));
  }

  /** Between two steps that Spark runs as one a row stays as it was made, with a plain array. */
  private static List<String> authors(Row row) {
    return row.get(8) instanceof String[] made ? List.of(made) : List.copyOf(row.getList(8));
  }

  private static List<Removal> mended(Row row) {
    List<?> notes = row.get(13) instanceof Row[] made ? List.of(made) : row.getList(13);
    List<Removal> mended = new ArrayList<>(notes.size());
    for (Object one : notes) {
      Row note = (Row) one;
      mended.add(new Removal(note.getString(0), note.getInt(1), note.getInt(2), note.getString(3)));
    }
    return List.copyOf(mended);
  }

  /** The row of {@link #SCHEMA} that stands for this document. */
  public Row toRow() {
    Object[] values = {
      sourceUri,
      articleId,
      url,
      outlet,
      title,
      text,
      publishedAt,
      publishedAtSource,
      authors.toArray(String[]::new),
      reject == null ? null : reject.reason().label(),
      reject == null ? null : reject.message(),
      reject == null ? null : reject.payload(),
      reject == null ? null : reject.payloadBytes(),
      mended.stream()
          .map(note -> RowFactory.create(note.rule(), note.rawBegin(), note.rawEnd(), note.text()))
          .toArray(Row[]::new),
      filing.slug(),
      filing.urgency(),
      filing.section(),
      filing.modifiedAt(),
      filing.version()
    };
    // With its schema: where Spark runs two steps as one, the next one gets this very row.
    return new GenericRowWithSchema(values, SCHEMA);
  }
}
