package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Token;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per article. */
public final class ArticlesTable implements Table {
  private record Entry(Article article, Analysis analysis, String runId) {}

  private static final StructType REMOVAL =
      Columns.struct(
          "rule", StringType, "raw_begin", IntegerType, "raw_end", IntegerType, "text", StringType);

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          always(
              "source_uri",
              StringType,
              "file and position in it",
              "news/2019-07-14.jsonl#L12",
              entry -> entry.article().sourceUri()),
          maybe(
              "url",
              StringType,
              "address",
              "https://en.yna.co.kr/view/AEN20190714001152315",
              entry -> entry.article().url()),
          maybe(
              "outlet",
              StringType,
              "who published it",
              "Yonhap",
              entry -> entry.article().outlet()),
          maybe(
              "title",
              StringType,
              "headline, without wire tag",
              "Seoul's aide returns home",
              entry -> entry.article().title()),
          always(
              "authors",
              Columns.STRINGS,
              "as signed",
              "[Kim So-hyun]",
              entry -> entry.article().authors().toArray()),
          maybe(
              "dateline_place",
              StringType,
              "place of the dateline",
              "SEOUL/WASHINGTON",
              entry -> entry.article().datelinePlace()),
          maybe(
              "dateline_agency",
              StringType,
              "agency of the dateline",
              "Yonhap",
              entry -> entry.article().datelineAgency()),
          maybe(
              "published_at",
              TimestampType,
              "moment, UTC",
              "2019-07-14 08:10:00",
              entry -> entry.article().publishedAt()),
          maybe(
              "published_date",
              DateType,
              "day in the article's own place",
              "2019-07-14",
              entry -> entry.article().publishedDate()),
          always(
              "published_at_source",
              StringType,
              "where the time was found: field, meta, dateline, text, url, file, none",
              "text",
              entry -> entry.article().publishedAtSource()),
          maybe(
              "wire_tag",
              StringType,
              "tag of the headline",
              "2nd LD",
              entry -> entry.article().wireTag()),
          always(
              "wire_version",
              IntegerType,
              "version of the story, 1 = first",
              "3",
              entry -> entry.article().wireVersion()),
          maybe(
              "wire_note",
              StringType,
              "what the ATTN line says",
              "UPDATES with remarks",
              entry -> entry.article().wireNote()),
          maybe(
              "slug",
              StringType,
              "the wire's short name of the story",
              "SKOREA-JAPAN-TRADE",
              entry -> entry.article().slug()),
          maybe(
              "urgency",
              IntegerType,
              "as the wire has it, from 1, a flash, to 9",
              "3",
              entry -> entry.article().urgency()),
          maybe(
              "section",
              StringType,
              "where the outlet ran it, in its words",
              "World",
              entry -> entry.article().section()),
          maybe(
              "modified_at",
              TimestampType,
              "moment of the last change, UTC",
              "2019-07-14 09:30:00",
              entry -> entry.article().modifiedAt()),
          always("language", StringType, "ISO 639-1", "en", entry -> entry.article().language()),
          always(
              "text",
              StringType,
              "cleaned text, headline first, blank line between",
              "Seoul's…",
              entry -> entry.article().text()),
          always(
              "removed",
              createArrayType(REMOVAL, false),
              "what cleaning cut, and which rule (mended: the first place of what it mended); offsets"
                  + " are UTF-16 code units of the raw text",
              "[{dateline, 41, 78, …}]",
              entry -> removed(entry.article())),
          always(
              "word_count",
              IntegerType,
              "tokens with a letter or digit",
              "412",
              entry -> words(entry.analysis().text())),
          always(
              "sentence_count",
              IntegerType,
              "sentences, the headline among them",
              "21",
              entry -> entry.analysis().text().sentences().size()),
          always(
              "content_hash",
              StringType,
              "SHA-256 over the normalised text, hex",
              "9f86d0…",
              entry -> entry.article().contentHash()),
          always(
              "simhash",
              LongType,
              "64-bit simhash over word 3-grams",
              "-3512678234",
              entry -> entry.article().simhash()),
          always(
              "keywords",
              Columns.STRINGS,
              "most telling words first",
              "[export, curbs]",
              entry -> entry.analysis().keywords().toArray()),
          always(
              "sentiment",
              DoubleType,
              "tone of the article, in [-1, 1]",
              "-0.31",
              entry -> entry.analysis().sentiment()),
          Columns.runId(Entry::runId));

  /**
   * The row of one article.
   *
   * @param analysis what was found in {@code article.text()}
   */
  public static Row row(Article article, Analysis analysis, String runId) {
    return COLUMNS.row(new Entry(article, analysis, runId));
  }

  private static Object[] removed(Article article) {
    return article.removed().stream()
        .map(cut -> RowFactory.create(cut.rule(), cut.rawBegin(), cut.rawEnd(), cut.text()))
        .toArray();
  }

  private static int words(AnnotatedText text) {
    int words = 0;
    for (Token token : text.tokens()) {
      if (isWord(text.text(), token)) {
        words++;
      }
    }
    return words;
  }

  private static boolean isWord(String text, Token token) {
    for (int i = token.begin(); i < token.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "source_uri");
  }

  @Override
  public long rowsPerFile() {
    return 60_000;
  }
}
