package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One folder of good and bad files through the main job, read back by another engine. */
class ExtractIT {
  private static final String WIRE =
      """
      Skip to content

      (2nd LD) Norway, Iceland near accord on mackerel: envoy

      18:40 March 4, 2024

      (ATTN: RECASTS lead; ADDS quotes in paras 4-6)

      OSLO/REYKJAVIK, March 4 (Norwire) -- Norway and Iceland are close to an accord on mackerel, Norway's chief fisheries envoy said Monday.

      Solveig Brandt, deputy head of Norway's Directorate of Fisheries, spoke to reporters after two days of talks in Reykjavik.

      "We are closer than we have been in ten years," Brandt told reporters. "That is not the same as being there."

      She said, however, that Iceland had not used the word "compromise."

      "I believe that both sides will do what they have to do," she said.

      Sources said that Norway was deeply disappointed at the Icelandic offer.

      "They also see a problem with the dates," a source said.

      solveig.nilsen@norwire.example
      (END)

      Sign up for our newsletter
      """;

  private static final String ENGLISH =
      "The minister said on Tuesday that the harbour would be open again before the end of the week. ";

  @TempDir private static Path folder;
  private static Path tables;

  @BeforeAll
  static void run() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deep/er")).getParent().getParent();
    Files.writeString(in.resolve("wire.txt"), WIRE);
    Files.write(
        in.resolve("old.txt"), latin("Café owners “angry”, mayor says\n\n" + ENGLISH.repeat(3)));
    Files.write(
        in.resolve("deep/er/wire.txt.zst"), Zstd.compress(bytes("Zinc rises\n\n" + ENGLISH)));
    byte[] packed = gzip(lines(40));
    Files.write(in.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length * 3 / 4));
    Files.writeString(
        in.resolve("some.jsonl"),
        "{\"id\": 7, \"title\": \"Talks go on\", \"text\": \"%s\", \"date\": \"2024-03-05\"}\n"
                .formatted(ENGLISH)
            + "{\"title\": \"broken\n\n"
            + "{\"title\": \"no text\"}\n");
    Files.write(in.resolve("empty.txt"), new byte[0]);
    Files.write(
        in.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2});
    Files.writeString(in.resolve("long.txt"), ENGLISH.repeat(400));
    Files.writeString(
        in.resolve("german.txt"),
        "Der Minister sagte am Dienstag, dass der Hafen noch vor Ende der Woche wieder öffnen werde. "
            .repeat(8));
    Files.writeString(
        in.resolve("page.html"),
        "<html><head><title>Port opens - Daily Quay</title>"
            + "<meta property='article:published_time' content='2024-03-06T09:00:00+01:00'></head><body>"
            + "<nav>Home News Sport</nav><article><h1>Port opens</h1>"
            + "<p>%s</p>".formatted(ENGLISH.repeat(2)).repeat(6)
            + "</article><footer>Cookie settings</footer></body></html>");
    tables = folder.resolve("tables");
    extract("first");
  }

  private static void extract(String batch, String... more) {
    Launcher.with(java.util.Map.of("WIREROOM_INPUT_MAX_TEXT_LENGTH", "30000"))
        .run(
            Stream.concat(
                    Stream.of(
                        "extract",
                        "--input",
                        folder.resolve("in").toString(),
                        "--output",
                        tables.toString(),
                        "--batch",
                        batch),
                    Stream.of(more))
                .toArray(String[]::new))
        .done();
  }

  @Test
  void everyRecordIsAnArticleOrARejectWithItsReason() {
    assertThat(
            ask(
                "SELECT reason, count(*) AS n FROM rejects WHERE batch = 'first' GROUP BY ALL ORDER BY 1"))
        .isEqualTo(
            """
            reason,n
            broken_json,1
            empty,1
            language,1
            missing_text,1
            not_text,1
            too_long,1
            truncated,1
            """);
    assertThat(
            ask(
                """
                SELECT input_records = articles + rejects AS exact, articles > 10 AS some,
                  tokens > 500 AS told, cpu_seconds > 1 AS cpu, wall_seconds > 1 AS wall, status,
                  articles = (SELECT count(*) FROM articles WHERE batch = 'first') AS all_articles,
                  rejects = (SELECT count(*) FROM rejects WHERE batch = 'first') AS all_rejects
                FROM runs WHERE batch = 'first'
                """))
        .isEqualTo(
            """
            exact,some,told,cpu,wall,status,all_articles,all_rejects
            true,true,true,true,true,done,true,true
            """);
  }

  @Test
  void aWireStoryComesOutClean() {
    String story = " FROM articles WHERE batch = 'first' AND source_uri LIKE '%/in/wire.txt'";
    assertThat(ask("SELECT title, wire_tag, wire_version v, wire_note" + story))
        .isEqualTo(
            """
            title,wire_tag,v,wire_note
            "Norway, Iceland near accord on mackerel: envoy",2nd LD,3,RECASTS lead; ADDS quotes in paras 4-6
            """);
    assertThat(
            ask("SELECT dateline_place p, dateline_agency a, published_at::VARCHAR AS at" + story))
        .isEqualTo("p,a,at\nOSLO/REYKJAVIK,Norwire,2024-03-04 17:40:00+00\n");
    assertThat(ask("SELECT text" + story))
        .contains("mackerel: envoy\n\nNorway and Iceland are close", "a source said.")
        .doesNotContain("Skip to", "ATTN", "18:40", "Norwire", "(END)", "Sign up");
    assertThat(
            ask(
                """
                SELECT speaker, speaker_kind k, speaker_name n, speaker_country c
                FROM quotes_with_articles
                WHERE batch = 'first' AND article_title LIKE 'Norway%' AND type <> 'indirect'
                ORDER BY "begin"
                """))
        .isEqualTo(
            """
            speaker,k,n,c
            Brandt,named,Solveig Brandt,NOR
            She,pronoun,Solveig Brandt,NOR
            she,pronoun,Solveig Brandt,NOR
            a source,anonymous,,
            """);
  }

  @Test
  void otherFormatsAndEncodingsAreRead() {
    assertThat(
            ask(
                """
                SELECT title, published_date d FROM articles
                WHERE batch = 'first' AND source_uri NOT LIKE '%cut.jsonl%' ORDER BY title
                """))
        .isEqualTo(
            """
            title,d
            "Café owners “angry”, mayor says",
            "Norway, Iceland near accord on mackerel: envoy",2024-03-04
            Port opens,2024-03-06
            Talks go on,2024-03-05
            Zinc rises,
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "entities, begin, end, text",
    "quotes, begin, end, text",
    "sentences, begin, end, text",
    "quotes, cue_begin, cue_end, cue",
    "quotes, speaker_begin, speaker_end, speaker"
  })
  void everyOffsetGivesBackItsText(String table, String begin, String end, String text) {
    String cut =
        "substring(a.text, t.\"%s\" + 1, t.\"%s\" - t.\"%s\")".formatted(begin, end, begin);
    assertThat(
            ask(
                "SELECT count(*) > 0 AS some, bool_and(%s = t.%s) AS right FROM %s t JOIN articles a USING (article_id, batch)"
                    .formatted(cut, text, table)))
        .isEqualTo("some,right\ntrue,true\n");
  }

  @Test
  void everyJudgementIsReadWithItsSentence() {
    assertThat(
            ask(
                """
                SELECT count(*) > 0 AS some, bool_and(contains(s.text, e.text)) AS right,
                  count(*) = (SELECT count(*) FROM entities WHERE batch = 'first') AS all
                FROM entities e JOIN sentences s USING (batch, article_id, sentence)
                WHERE batch = 'first'
                """))
        .isEqualTo("some,right,all\ntrue,true,true\n");
    assertThat(
            ask(
                """
                SELECT count(*) = (SELECT sum(sentence_count) FROM articles) AS all,
                  count(DISTINCT article_id) FILTER (in_title) > 0 AS titles FROM sentences
                """))
        .isEqualTo("all,titles\ntrue,true\n");
    assertThat(
            ask(
                """
                SELECT s.in_title, speaker_name, s.text
                FROM sentences s JOIN quotes q
                  ON s.batch = q.batch AND list_contains(s.quote_ids, q.quote_id)
                WHERE s.batch = 'first' AND speaker_name = 'Solveig Brandt' AND type = 'direct'
                ORDER BY s."begin"
                """))
        .contains("false,Solveig Brandt,\"\"\"We are closer", "\"\"\"That is not the same as")
        .doesNotContain("true");
  }

  @Test
  void aSentenceAndATargetAreOneRow() {
    assertThat(
            ask(
                """
                SELECT count(*) > 0 AS some, count(*) = count(DISTINCT (sentence, entity_id, article_id)) AS once,
                  bool_and(name IS NOT NULL) AS named, count(country) > 0 AS countries
                FROM sentiment WHERE batch = 'first' AND entity_id IS NOT NULL
                """))
        .isEqualTo("some,once,named,countries\ntrue,true,true,true\n");
    assertThat(
            ask(
                """
                SELECT count(*) > 0 AS some,
                  bool_and(polarity <> 'neutral' OR event IS NOT NULL) AS telling FROM stances
                WHERE batch = 'first'
                """))
        .isEqualTo("some,telling\ntrue,true\n");
  }

  @Test
  void viewsGiveEveryRowWithItsWords() {
    for (String table : List.of("sentiment", "stances")) {
      assertThat(
              ask(
                  """
                  SELECT count(*) = (SELECT count(*) FROM %s) AS all, bool_and(text <> '') AS told
                  FROM %s_in_context
                  """
                      .formatted(table, table)))
          .as(table)
          .isEqualTo("all,told\ntrue,true\n");
    }
    assertThat(
            ask(
                """
                SELECT DISTINCT speaker_name, about_name, about_country, article_title
                FROM quotes_about WHERE batch = 'first' AND speaker_name = 'Solveig Brandt'
                """))
        .contains("Solveig Brandt,Iceland,ISL,\"Norway, Iceland near accord");
  }

  @Test
  void anotherRunGivesTheSameRows() {
    extract("second", "--reprocess");
    for (String table :
        List.of(
            "articles",
            "entities",
            "quotes",
            "sentences",
            "sentiment",
            "stances",
            "dates",
            "rejects")) {
      String rows = "SELECT * EXCLUDE (run_id, batch) FROM " + table + " WHERE batch = '%s'";
      assertThat(ask(rows.formatted("second"))).as(table).isEqualTo(ask(rows.formatted("first")));
    }
  }

  private static String ask(String query) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run(query, ResultFormat.CSV, out);
    }
    return out.toString().replace("\r", "");
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  /** Lines that do not pack well, so that a cut file still holds some. */
  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < count; i++) {
      lines.append(
          "{\"title\": \"Story %d\", \"text\": \"%sFile %d.\"}\n"
              .formatted(i, ENGLISH, random.nextLong()));
    }
    return bytes(lines.toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }
}
