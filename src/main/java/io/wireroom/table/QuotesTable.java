package io.wireroom.table;

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
  private static final String CUE_CLASSES =
      Arrays.stream(CueClass.values()).map(CueClass::label).collect(Collectors.joining(", "));

  private static final StructType PART = Columns.struct("begin", IntegerType, "end", IntegerType);

  static final StructType SCHEMA =
      new Columns()
          .article()
          .always("quote_id", StringType, "key; the same in every run", "0b2f6c1e9d8a47530b2f6c1e")
          .offsets()
          .always("text", StringType, "from the first word to the last", "\"We're ready,\" he said")
          .always(
              "parts",
              createArrayType(PART, false),
              "the words attributed, several where the text is interrupted",
              "[{120, 134}, {145, 180}]")
          .always(
              "normalized",
              StringType,
              "the words attributed in lower case and NFKC, without marks, for comparing",
              "were ready")
          .always("type", StringType, "direct, mixed or indirect", "direct")
          .maybe("cue", StringType, "the words that attribute", "told")
          .maybe("cue_begin", IntegerType, "first UTF-16 code unit of the cue", "136")
          .maybe("cue_end", IntegerType, "end of the cue, exclusive", "140")
          .maybe("cue_lemma", StringType, "dictionary form of the cue", "tell")
          .maybe("cue_class", StringType, "what the cue tells beside: " + CUE_CLASSES, "neutral")
          .maybe("speaker", StringType, "the speaker as written", "he")
          .maybe("speaker_begin", IntegerType, "first UTF-16 code unit of the speaker", "141")
          .maybe("speaker_end", IntegerType, "end of the speaker, exclusive", "143")
          .always(
              "speaker_kind",
              StringType,
              "named, nominal, pronoun, institution, anonymous or none",
              "pronoun")
          .maybe("speaker_id", StringType, "entities.entity_id", "person:kim-hyun-chong")
          .maybe("speaker_name", StringType, "canonical name", "Kim Hyun-chong")
          .maybe("speaker_title", StringType, "title", "deputy national security adviser")
          .maybe("speaker_affiliation", StringType, "affiliation", "Cheong Wa Dae")
          .maybe("speaker_country", StringType, "ISO 3166-1 alpha-3", "KOR")
          .maybe("addressee", StringType, "to whom, as written, without place", "reporters")
          .maybe(
              "said_on",
              DateType,
              "day it was said, where the cue's clause tells one, seen from articles.published_date",
              "2019-07-14")
          .always("sentiment", DoubleType, "tone of the words, in [-1, 1]", "0.2")
          .always("confidence", DoubleType, "in [0, 1]", "0.95")
          .always("rule", StringType, "what found it", "direct:after")
          .maybe("no_speaker_reason", StringType, "why there is no speaker", "no-cue")
          .always("context_before", StringType, "about 120 characters before", "…arrived at")
          .always("context_after", StringType, "about 120 characters after", "He added that…")
          .run();

  /** The rows of one article, in text order. */
  public static List<Row> rows(Article article, Analysis analysis, String runId) {
    List<Attribution> attributions = analysis.attributions();
    List<Row> rows = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      String id = QuoteId.of(article.articleId(), attributions, i);
      rows.add(row(article, analysis, i, id, runId));
    }
    return rows;
  }

  private static Row row(Article article, Analysis analysis, int index, String id, String runId) {
    Attribution attribution = analysis.attributions().get(index);
    Circumstances circumstances = analysis.circumstances().get(index);
    String text = article.text();
    Span span = attribution.span();
    Span cue = attribution.cue();
    Speaker speaker = attribution.speaker();
    Span said = speaker.span();
    return RowFactory.create(
        article.articleId(),
        id,
        span.begin(),
        span.end(),
        span.of(text),
        attribution.parts().stream()
            .map(part -> RowFactory.create(part.begin(), part.end()))
            .toArray(),
        NormalizedQuote.of(text, attribution.parts()),
        attribution.type().label(),
        cue == null ? null : cue.of(text),
        cue == null ? null : cue.begin(),
        cue == null ? null : cue.end(),
        attribution.cueLemma(),
        circumstances.cueClass() == null ? null : circumstances.cueClass().label(),
        said == null ? null : said.of(text),
        said == null ? null : said.begin(),
        said == null ? null : said.end(),
        speaker.kind().label(),
        speaker.entityId(),
        speaker.name(),
        speaker.title(),
        speaker.affiliation(),
        speaker.country(),
        circumstances.addressee(),
        circumstances.saidOn(),
        analysis.attributionSentiments().get(index),
        attribution.confidence(),
        attribution.rule(),
        attribution.noSpeakerReason(),
        Context.before(text, span.begin()),
        Context.after(text, span.end()),
        runId);
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public StructType schema() {
    return SCHEMA;
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
