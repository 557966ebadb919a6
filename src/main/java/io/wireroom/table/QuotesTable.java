package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.Circumstances;
import io.wireroom.quote.CueClass;
import io.wireroom.quote.NormalizedQuote;
import io.wireroom.quote.Speaker;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per attribution: words, and who said them. */
public final class QuotesTable implements Table {
  private record Entry(
      Article article,
      String id,
      Attribution attribution,
      Circumstances circumstances,
      double sentiment,
      String runId) {
    Speaker speaker() {
      return attribution.speaker();
    }

    String words(Span span) {
      return span == null ? null : span.of(article.text());
    }
  }

  private static final String CUE_CLASSES =
      Arrays.stream(CueClass.values()).map(CueClass::label).collect(Collectors.joining(", "));

  private static final StructType PART = Columns.struct("begin", IntegerType, "end", IntegerType);

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          always(
              "quote_id",
              StringType,
              "key; the same in every run",
              "0b2f6c1e9d8a47530b2f6c1e",
              Entry::id),
          Columns.begin(entry -> entry.attribution().span()),
          Columns.end(entry -> entry.attribution().span()),
          always(
              "text",
              StringType,
              "from the first word to the last",
              "\"We're ready,\" he said",
              entry -> entry.words(entry.attribution().span())),
          always(
              "parts",
              createArrayType(PART, false),
              "the words attributed, several where the text is interrupted",
              "[{120, 134}, {145, 180}]",
              entry -> parts(entry.attribution())),
          always(
              "normalized",
              StringType,
              "the words attributed in lower case and NFKC, without marks, for comparing",
              "were ready",
              entry -> NormalizedQuote.of(entry.article().text(), entry.attribution().parts())),
          always(
              "type",
              StringType,
              "direct, mixed or indirect",
              "direct",
              entry -> entry.attribution().type().label()),
          maybe(
              "cue",
              StringType,
              "the words that attribute",
              "told",
              entry -> entry.words(entry.attribution().cue())),
          maybe(
              "cue_begin",
              IntegerType,
              "first UTF-16 code unit of the cue",
              "136",
              entry -> beginOf(entry.attribution().cue())),
          maybe(
              "cue_end",
              IntegerType,
              "end of the cue, exclusive",
              "140",
              entry -> endOf(entry.attribution().cue())),
          maybe(
              "cue_lemma",
              StringType,
              "dictionary form of the cue",
              "tell",
              entry -> entry.attribution().cueLemma()),
          maybe(
              "cue_class",
              StringType,
              "what the cue tells beside: " + CUE_CLASSES,
              "neutral",
              entry -> label(entry.circumstances().cueClass())),
          maybe(
              "speaker",
              StringType,
              "the speaker as written",
              "he",
              entry -> entry.words(entry.speaker().span())),
          maybe(
              "speaker_begin",
              IntegerType,
              "first UTF-16 code unit of the speaker",
              "141",
              entry -> beginOf(entry.speaker().span())),
          maybe(
              "speaker_end",
              IntegerType,
              "end of the speaker, exclusive",
              "143",
              entry -> endOf(entry.speaker().span())),
          always(
              "speaker_kind",
              StringType,
              "named, nominal, pronoun, institution, anonymous or none",
              "pronoun",
              entry -> entry.speaker().kind().label()),
          maybe(
              "speaker_id",
              StringType,
              "entities.entity_id",
              "person:kim-hyun-chong",
              entry -> entry.speaker().entityId()),
          maybe(
              "speaker_name",
              StringType,
              "canonical name",
              "Kim Hyun-chong",
              entry -> entry.speaker().name()),
          maybe(
              "speaker_title",
              StringType,
              "title",
              "deputy national security adviser",
              entry -> entry.speaker().title()),
          maybe(
              "speaker_affiliation",
              StringType,
              "affiliation",
              "Cheong Wa Dae",
              entry -> entry.speaker().affiliation()),
          maybe(
              "speaker_country",
              StringType,
              "ISO 3166-1 alpha-3",
              "KOR",
              entry -> entry.speaker().country()),
          maybe(
              "addressee",
              StringType,
              "to whom, as written, without place",
              "reporters",
              entry -> entry.circumstances().addressee()),
          maybe(
              "said_on",
              DateType,
              "day it was said, where the cue's clause tells one, seen from articles.published_date",
              "2019-07-14",
              entry -> entry.circumstances().saidOn()),
          always("sentiment", DoubleType, "tone of the words, in [-1, 1]", "0.2", Entry::sentiment),
          always(
              "confidence",
              DoubleType,
              "in [0, 1]",
              "0.95",
              entry -> entry.attribution().confidence()),
          always(
              "rule",
              StringType,
              "what found it",
              "direct:after",
              entry -> entry.attribution().rule()),
          maybe(
              "no_speaker_reason",
              StringType,
              "why there is no speaker",
              "no-cue",
              entry -> entry.attribution().noSpeakerReason()),
          always(
              "context_before",
              StringType,
              "about 120 characters before",
              "…arrived at",
              entry -> Context.before(entry.article().text(), entry.attribution().span().begin())),
          always(
              "context_after",
              StringType,
              "about 120 characters after",
              "He added that…",
              entry -> Context.after(entry.article().text(), entry.attribution().span().end())),
          Columns.runId(Entry::runId));

  /** The rows of one article, in text order. */
  public static List<Row> rows(Article article, Analysis analysis, String runId) {
    List<Attribution> attributions = analysis.attributions();
    List<Row> rows = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      rows.add(
          COLUMNS.row(
              new Entry(
                  article,
                  QuoteId.of(article.articleId(), attributions, i),
                  attributions.get(i),
                  analysis.circumstances().get(i),
                  analysis.attributionSentiments().get(i),
                  runId)));
    }
    return rows;
  }

  private static Object[] parts(Attribution attribution) {
    return attribution.parts().stream()
        .map(part -> RowFactory.create(part.begin(), part.end()))
        .toArray();
  }

  private static Integer beginOf(Span words) {
    return words == null ? null : words.begin();
  }

  private static Integer endOf(Span words) {
    return words == null ? null : words.end();
  }

  private static String label(CueClass cueClass) {
    return cueClass == null ? null : cueClass.label();
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "begin", "end", "quote_id");
  }

  @Override
  public long rowsPerFile() {
    return 500_000;
  }
}
