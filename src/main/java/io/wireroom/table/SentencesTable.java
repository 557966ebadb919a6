package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.quote.Attribution;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per sentence: the words that every judgement was read from. */
public final class SentencesTable implements Table {
  private record Entry(
      Article article, int number, Sentence sentence, Set<String> quoteIds, String runId) {}

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          Columns.sentence(Entry::number),
          Columns.begin(entry -> entry.sentence().span()),
          Columns.end(entry -> entry.sentence().span()),
          always(
              "text",
              StringType,
              "the sentence",
              "Japan condemned the launch.",
              entry -> entry.sentence().span().of(entry.article().text())),
          always(
              "in_title",
              BooleanType,
              "whether it stands in the headline",
              "false",
              entry -> entry.sentence().end() <= entry.article().titleEnd()),
          always(
              "quote_ids",
              Columns.STRINGS,
              "quotes that have words of it, in text order; quotes.quote_id",
              "[0b2f6c1e9d8a47530b2f6c1e]",
              entry -> entry.quoteIds().toArray()),
          Columns.runId(Entry::runId));

  /** The rows of one article, in text order. */
  static List<Row> rows(Article article, Analysis analysis, String runId) {
    List<Sentence> sentences = analysis.text().sentences();
    List<Set<String>> quoteIds = quoteIds(article.articleId(), analysis);
    List<Row> rows = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      rows.add(COLUMNS.row(new Entry(article, i, sentences.get(i), quoteIds.get(i), runId)));
    }
    return rows;
  }

  /** By sentence. */
  private static List<Set<String>> quoteIds(String articleId, Analysis analysis) {
    AnnotatedText text = analysis.text();
    List<Sentence> sentences = text.sentences();
    List<Set<String>> ids =
        Stream.<Set<String>>generate(LinkedHashSet::new).limit(sentences.size()).toList();
    List<Attribution> attributions = analysis.attributions();
    for (int i = 0; i < attributions.size(); i++) {
      String id = QuoteId.of(articleId, attributions, i);
      for (Span part : attributions.get(i).parts()) {
        for (int s = text.sentenceAt(part.begin());
            s < sentences.size() && sentences.get(s).begin() < part.end();
            s++) {
          ids.get(s).add(id);
        }
      }
    }
    return ids;
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "begin", "end");
  }

  @Override
  public long rowsPerFile() {
    return 1_000_000;
  }
}
