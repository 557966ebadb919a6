package io.wireroom.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.corpus.TestSettings;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight stories each, that differ in a figure: N stands for it, a bar for a line's end. */
class KeptStoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "; Ferry N from Oslo is late by an hour on Monday.; Ferry N from Oslo is late by an hour on Monday.",
        "; Ferry N from Oslo is late; Ferry N from Oslo is late",
        "Ferry news; Ferry N from Oslo is late; Ferry N from Oslo is late",
        "; Ferry N from Oslo is late.||The crews of N boats wait for it.; The crews of N boats wait for it.",
        "; Ferry N late||Harbour master blames fog on N days.||N crews wait.; Harbour master blames fog on N days.",
        "; OSLO, March 4 (Norwire) -- Ferry N from Oslo is late by an hour.; Ferry N from Oslo is late by an hour.",
        "; OSLO, March 4 (Norwire) --||Ferry N from Oslo is late by an hour.; Ferry N from Oslo is late by an hour.",
        "; Ferry N from Oslo is late by an hour.||Sign up for our newsletter; Ferry N from Oslo is late by an hour.",
      })
  void whatIsCutIsNeverTheWholeStory(String title, String text, String kept) {
    List<RawDocument> documents =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new RawDocument(
                        "f#" + i,
                        "id" + i,
                        null,
                        "Post",
                        title,
                        text.replace("N", "" + i).replace("" + i + "orwire", "Norwire").replace("|", "\n"),
                        null,
                        null,
                        List.of(),
                        null))
            .toList();
    List<Row> rows = new ArrayList<>();
    documents.forEach(document -> rows.add(document.toRow()));
    RepeatedLines repeated =
        RepeatedLines.find(
            LocalSpark.session().createDataFrame(rows, RawDocument.SCHEMA), TestSettings.shipped());
    assertThat(repeated.size()).isPositive();
    ArticleCleaner cleaner =
        new ArticleCleaner(TestSettings.with("input.languages = []"), Lists.shipped(), repeated);
    for (int i = 0; i < documents.size(); i++) {
      Cleaned cleaned = cleaner.clean(documents.get(i));
      assertThat(cleaned.isArticle()).isTrue();
      assertThat(cleaned.article().text()).contains(kept.replace("N", "" + i));
      assertThat(cleaned.article().removed()).noneMatch(cut -> cut.rule().endsWith(":repeated"));
    }
  }
}
