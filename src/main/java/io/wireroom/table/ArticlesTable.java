package io.wireroom.table;

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
  private static final StructType REMOVAL =
      Columns.struct(
          "rule", StringType, "raw_begin", IntegerType, "raw_end", IntegerType, "text", StringType);

  static final StructType SCHEMA =
      new Columns()
          .article()
          .always("source_uri", StringType, "file and position in it", "news/2019-07-14.jsonl#L12")
          .maybe("url", StringType, "address", "https://en.yna.co.kr/view/AEN20190714001152315")
          .maybe("outlet", StringType, "who published it", "Yonhap")
          .maybe("title", StringType, "headline, without wire tag", "Seoul's aide returns home")
          .always("authors", Columns.STRINGS, "as signed", "[Kim So-hyun]")
          .maybe("dateline_place", StringType, "place of the dateline", "SEOUL/WASHINGTON")
          .maybe("dateline_agency", StringType, "agency of the dateline", "Yonhap")
          .maybe("published_at", TimestampType, "moment, UTC", "2019-07-14 08:10:00")
          .maybe("published_date", DateType, "day in the article's own place", "2019-07-14")
          .always(
              "published_at_source",
              StringType,
              "where the time was found: field, meta, dateline, text, url, file, none",
              "text")
          .maybe("wire_tag", StringType, "tag of the headline", "2nd LD")
          .always("wire_version", IntegerType, "version of the story, 1 = first", "3")
          .maybe("wire_note", StringType, "what the ATTN line says", "UPDATES with remarks")
          .always("language", StringType, "ISO 639-1", "en")
          .always(
              "text", StringType, "cleaned text, headline first, blank line between", "Seoul's…")
          .always(
              "removed",
              createArrayType(REMOVAL, false),
              "what cleaning cut, and which rule; offsets are UTF-16 code units of the raw text",
              "[{dateline, 41, 78, …}]")
          .always("word_count", IntegerType, "tokens with a letter or digit", "412")
          .always("sentence_count", IntegerType, "sentences, the headline among them", "21")
          .always("content_hash", StringType, "SHA-256 over the normalised text, hex", "9f86d0…")
          .always("simhash", LongType, "64-bit simhash over word 3-grams", "-3512678234")
          .always("keywords", Columns.STRINGS, "most telling words first", "[export, curbs]")
          .always("sentiment", DoubleType, "tone of the article, in [-1, 1]", "-0.31")
          .run();

  /**
   * The row of one article.
   *
   * @param analysis what was found in {@code article.text()}
   */
  public static Row row(Article article, Analysis analysis, String runId) {
    return RowFactory.create(
        article.articleId(),
        article.sourceUri(),
        article.url(),
        article.outlet(),
        article.title(),
        article.authors().toArray(),
        article.datelinePlace(),
        article.datelineAgency(),
        article.publishedAt(),
        article.publishedDate(),
        article.publishedAtSource(),
        article.wireTag(),
        article.wireVersion(),
        article.wireNote(),
        article.language(),
        article.text(),
        article.removed().stream()
            .map(cut -> RowFactory.create(cut.rule(), cut.rawBegin(), cut.rawEnd(), cut.text()))
            .toArray(),
        words(analysis.text()),
        analysis.text().sentences().size(),
        article.contentHash(),
        article.simhash(),
        analysis.keywords().toArray(),
        analysis.sentiment(),
        runId);
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
    return SCHEMA;
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
