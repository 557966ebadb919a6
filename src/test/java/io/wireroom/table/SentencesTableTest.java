package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.analysis.Analysis;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which quotes have words of which sentence, in the made-up text of {@link Sample}. */
class SentencesTableTest {
  /** {@code Minister flies home}, {@code "Talks — “frank” ones}, {@code — went well," …}. */
  private static final List<Span> SENTENCES =
      List.of(new Span(0, 19), new Span(21, 42), new Span(43, Sample.TEXT.length()));

  private static List<Row> rows(List<Attribution> attributions) {
    AnnotatedText text =
        new AnnotatedText(
            Sample.TEXT,
            19,
            List.of(),
            SENTENCES.stream().map(s -> new Sentence(s.begin(), s.end(), 0, 0, 0)).toList(),
            List.of(),
            List.of());
    Analysis analysis =
        new Analysis(
            text,
            List.of(),
            List.of(),
            attributions,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0,
            List.of());
    return SentencesTable.rows(Sample.article(1, null), analysis, "run");
  }

  private static Attribution quote(String parts) {
    List<Span> spans =
        Stream.of(parts.split(" "))
            .map(part -> part.split("-"))
            .map(part -> new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1])))
            .toList();
    return new Attribution(
        spans, QuoteType.DIRECT, null, null, Speaker.none(), 1, "test", "no-cue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // quotes, by their parts | the quotes of each sentence
        "0-8 | 0; ; ",
        "0-19 | 0; ; ",
        // Between two sentences there is nothing.
        "19-21 | ; ; ",
        "21-42 | ; 0; ",
        "22-44 | ; 0; 0",
        "0-60 | 0; 0; 0",
        // Parts on both sides of a sentence.
        "1-5 50-60 | 0; ; 0",
        // Twice in one sentence is once.
        "22-25 30-32 | ; 0; ",
        // A quote in a quote.
        "22-50, 23-30 | ; 0 1; 0",
      })
  void aSentenceKnowsTheQuotesThatHaveWordsOfIt(String quotes, String expected) {
    List<Attribution> attributions =
        Stream.of(quotes.split(", ")).map(SentencesTableTest::quote).toList();
    List<String> ids =
        IntStream.range(0, attributions.size())
            .mapToObj(i -> QuoteId.of(Sample.article(1, null).articleId(), attributions, i))
            .toList();
    List<String> found = new ArrayList<>();
    for (Row row : rows(attributions)) {
      List<String> numbers = new ArrayList<>();
      for (Object id : (Object[]) row.get(6)) {
        numbers.add(Integer.toString(ids.indexOf(id)));
      }
      found.add(String.join(" ", numbers));
    }
    assertThat(String.join("; ", found).strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 19, true", "1, 21, 42, false", "2, 43, 82, false"})
  void aSentenceIsItsWords(int number, int begin, int end, boolean inTitle) {
    Row row = rows(List.of()).get(number);
    assertThat(row.getInt(1)).isEqualTo(number);
    assertThat(row.getInt(2)).isEqualTo(begin);
    assertThat(row.getInt(3)).isEqualTo(end);
    assertThat(row.getString(4)).isEqualTo(Sample.TEXT.substring(begin, end));
    assertThat(row.getBoolean(5)).isEqualTo(inTitle);
  }
}
