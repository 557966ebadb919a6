package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that users script against, by name, type and order. */
class ContractTest {
  private static final Map<String, String> CONTRACT =
      Map.of(
          "articles",
          """
          article_id string, source_uri string, url string, outlet string, title string,
          authors array<string>, dateline_place string, dateline_agency string,
          published_at timestamp, published_date date, published_at_source string, wire_tag string,
          wire_version int, wire_note string, slug string, urgency int, section string,
          modified_at timestamp, language string, text string,
          removed array<struct<rule:string,raw_begin:int,raw_end:int,text:string>>, word_count int,
          sentence_count int, content_hash string, simhash bigint, keywords array<string>,
          sentiment double, run_id string
          """,
          "entities",
          """
          article_id string, mention_id int, begin int, end int, text string, type string,
          entity_id string, name string, country string, title string, affiliation string,
          form string, sentence int, in_title boolean, salience double, confidence double,
          rule string, run_id string
          """,
          "quotes",
          """
          article_id string, quote_id string, begin int, end int, text string,
          parts array<struct<begin:int,end:int>>, normalized string, type string, cue string,
          cue_begin int, cue_end int, cue_lemma string, cue_class string, speaker string, speaker_begin int, speaker_end int,
          speaker_kind string, speaker_id string, speaker_name string, speaker_title string,
          speaker_affiliation string, speaker_country string, addressee string, said_on date,
          sentiment double, confidence double, rule string, no_speaker_reason string,
          context_before string, context_after string, run_id string
          """,
          "sentences",
          """
          article_id string, sentence int, begin int, end int, text string, in_title boolean,
          quote_ids array<string>, run_id string
          """,
          "sentiment",
          """
          article_id string, sentence int, begin int, end int, mention_id int, entity_id string,
          name string, country string, polarity string, score double, confidence double,
          evidence array<struct<begin:int,end:int,text:string>>, rule string, quote_id string,
          run_id string
          """,
          "stances",
          """
          article_id string, sentence int, begin int, end int, source_id string,
          source_name string, source_country string, target_id string, target_name string,
          target_country string, polarity string, score double, event string, basis string,
          quote_id string, confidence double,
          evidence array<struct<begin:int,end:int,text:string>>, rule string, run_id string
          """,
          "dates",
          """
          article_id string, begin int, end int, text string, value string, kind string,
          rule string, run_id string
          """,
          "rejects",
          """
          source_uri string, reason string, message string, payload string, payload_bytes bigint,
          run_id string
          """,
          "runs",
          """
          command string, version string, git_commit string, spark_version string, config string,
          inputs array<string>,
          files array<struct<uri:string,bytes:bigint,modified_at:timestamp,etag:string>>,
          files_passed_over bigint, input_records bigint, articles bigint, rejects bigint,
          rows_per_table map<string,bigint>, tokens bigint, cpu_seconds double, wall_seconds double,
          started_at timestamp, finished_at timestamp, status string,
          model_versions map<string,string>, run_id string
          """);

  @Test
  void columnsAreThoseOfTheContract() {
    assertThat(Tables.OF_EXTRACT)
        .extracting(Table::name)
        .containsExactlyInAnyOrderElementsOf(CONTRACT.keySet());
    for (Table table : Tables.OF_EXTRACT) {
      List<String> columns =
          Arrays.stream(table.schema().fields())
              .map(field -> field.name() + " " + field.dataType().catalogString())
              .toList();
      assertThat(String.join(", ", columns))
          .as(table.name())
          .isEqualToIgnoringWhitespace(CONTRACT.get(table.name()));
    }
  }

  /** What the contract promises of the other tables; they have more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stories | story_id article_id similarity wire_rank is_latest is_canonical
          version_changes | story_id from_article_id to_article_id kind before after
          quote_groups | group_id quote_id first_seen_article contested
          entity_registry | entity_id name type country aliases first_seen last_seen mentions
          entity_daily | date
          speaker_daily | date
          pair_daily | date source_country target_country stories articles positive negative tension
          """)
  void linkAndRollupWriteWhatIsPromised(String name, String columns) {
    Table table =
        Tables.ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    assertThat(table.schema().fieldNames()).contains(columns.split(" "));
    assertThat(table.schema().fieldNames()).endsWith("run_id");
  }

  @Test
  void everyColumnIsDescribedWithAnExample() {
    for (Table table : Tables.ALL) {
      for (StructField field : table.schema().fields()) {
        assertThat(field.getComment().get()).as(table.name() + "." + field.name()).isNotBlank();
        assertThat(field.metadata().getString("example")).isNotBlank();
      }
    }
  }

  @Test
  void keysAreNeverNull() {
    List<String> keys =
        List.of(
            "article_id",
            "mention_id",
            "quote_id",
            "sentence",
            "run_id",
            "begin",
            "end",
            "source_uri",
            "source_id",
            "target_id");
    for (Table table : Tables.ALL) {
      for (StructField field : table.schema().fields()) {
        boolean foreign =
            List.of("sentiment", "stances").contains(table.name())
                && field.name().equals("quote_id");
        if (keys.contains(field.name()) && !foreign) {
          assertThat(field.nullable()).as(table.name() + "." + field.name()).isFalse();
        }
      }
    }
  }
}
