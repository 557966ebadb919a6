package io.wireroom.table;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.Removal;
import io.wireroom.date.TimeExpression;
import io.wireroom.date.TimeKind;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.Circumstances;
import io.wireroom.quote.CueClass;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.stance.Actor;
import io.wireroom.stance.Event;
import io.wireroom.stance.Stance;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Invented articles with an analysis written out by hand. */
public final class Sample {
  static final String TEXT =
      "Minister flies home\n\n\"Talks — “frank” ones — went well,\" Anna Berg told reporters.";

  private static final TakenFile FILE =
      new TakenFile("news/1.txt", 90, Instant.parse("2019-07-14T07:00:00.000001Z"), null);

  private Sample() {}

  static Article article(int number, LocalDate date) {
    return new Article(
        "%032x".formatted(number),
        "news/" + number + ".txt",
        null,
        "The Fiction",
        "Minister flies home",
        19,
        List.of("Jo Doe"),
        "OSLO",
        "Wire",
        date == null ? null : date.atTime(8, 10).toInstant(ZoneOffset.UTC).plusNanos(123_456_000),
        date,
        date == null ? "none" : "dateline",
        "LEAD",
        1,
        null,
        "FICTION",
        4,
        "World",
        date == null ? null : date.atTime(9, 30).toInstant(ZoneOffset.UTC),
        "en",
        TEXT,
        List.of(new Removal("dateline", 0, 12, "OSLO (Wire) ")),
        "hash",
        -5L);
  }

  static Analysis analysis() {
    int speaker = TEXT.indexOf("Anna");
    Mention anna =
        new Mention(
            0,
            speaker,
            speaker + 9,
            MentionType.PERSON,
            "person:anna-berg",
            "Anna Berg",
            "NOR",
            "minister",
            null,
            MentionForm.NAME,
            1,
            false,
            0.5,
            0.9,
            "name");
    Span words = new Span(21, speaker - 1);
    Attribution quote =
        new Attribution(
            List.of(words),
            QuoteType.DIRECT,
            new Span(speaker + 10, speaker + 14),
            "tell",
            new Speaker(
                anna.span(),
                SpeakerKind.NAMED,
                "person:anna-berg",
                "Anna Berg",
                "minister",
                null,
                "NOR"),
            0.9,
            "direct",
            null);
    TargetSentiment sentiment =
        new TargetSentiment(
            anna, Polarity.POSITIVE, 0.4, 0.8, List.of(new Span(44, 48)), "model", 0);
    Stance stance =
        new Stance(
            1,
            anna.span(),
            new Actor("person:anna-berg", "Anna Berg", "NOR"),
            new Actor("country:JPN", "Japan", "JPN"),
            Polarity.POSITIVE,
            0.4,
            Event.SUPPORT,
            0,
            0.8,
            List.of(new Span(44, 48)),
            "model");
    return new Analysis(
        text(),
        List.of(anna),
        List.of(),
        List.of(quote),
        List.of(new Circumstances(CueClass.NEUTRAL, "reporters", LocalDate.of(2019, 7, 13))),
        List.of(sentiment),
        List.of(stance),
        List.of(new TimeExpression(new Span(9, 19), "2019-07-13", TimeKind.DATE, "weekday")),
        List.of("talks"),
        0.25,
        List.of(0.5));
  }

  static Reject reject() {
    return new Reject("news/b.jsonl#L2", RejectReason.BROKEN_JSON, "unexpected end", "{\"t", 3);
  }

  /** One row an article, the last days first, and one reject. */
  static List<Row> rows(String runId, int articles) {
    List<Row> rows = new ArrayList<>();
    for (int i = articles; i > 0; i--) {
      LocalDate date = i == 2 ? null : LocalDate.of(2019, 7, 1).plusDays(i % 5);
      rows.add(AnalysedRow.of(article(i, date), analysis(), runId));
    }
    rows.add(AnalysedRow.of(reject(), runId));
    return rows;
  }

  public static Dataset<Row> dataset(SparkSession spark, String runId, int articles) {
    return spark.createDataset(rows(runId, articles), AnalysedRow.ENCODER);
  }

  public static RunRecord run(String runId, String batch) {
    return run(runId, batch, List.of(FILE));
  }

  /** A run that read these files. */
  public static RunRecord run(String runId, String batch, List<TakenFile> files) {
    return new RunRecord(
        runId,
        batch,
        "extract",
        new RunRecord.Software("0.1.0", null, "3.5.7"),
        new RunRecord.Asked("{}", List.of("news"), files, 0),
        new RunRecord.Counts(4, 3, 1, new TreeMap<>(Map.of("articles", 3L, "rejects", 1L)), 30),
        new RunRecord.Effort(
            1.5,
            2.5,
            Instant.parse("2019-07-14T08:10:00.000001Z"),
            Instant.parse("2019-07-14T08:11:00Z")),
        "done",
        Map.of("pos", "1"));
  }

  private static AnnotatedText text() {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : TEXT.split("\\s+", -1)) {
      int begin = TEXT.indexOf(word, at);
      at = begin + word.length();
      tokens.add(new Token(begin, at, word, "X", word));
    }
    List<Sentence> sentences =
        List.of(new Sentence(0, 19, 0, 3, 0), new Sentence(21, TEXT.length(), 3, tokens.size(), 1));
    return new AnnotatedText(TEXT, 19, List.of(), sentences, tokens, List.of());
  }
}
