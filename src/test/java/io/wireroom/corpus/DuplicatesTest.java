package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
  private static final String TEXT =
      "A crane fell across the yard at Penmore on Tuesday. Nobody stood below, the foreman said,"
          + " because it was the hour of tea.";

  @ParameterizedTest
  @CsvSource({
    "http://penmore.example/a, https://penmore.example/a/, true",
    "https://www.penmore.example/a, https://penmore.example/a, true",
    "https://m.penmore.example/a, https://penmore.example/a, true",
    "https://amp.penmore.example/a, https://www.penmore.example/a, true",
    "https://penmore.example/a/amp/, https://penmore.example/a, true",
    "https://penmore.example/amp/a, https://penmore.example/a, true",
    "https://penmore.example/a.amp.html, https://penmore.example/a.html, true",
    "https://penmore.example/a?outputType=amp, https://penmore.example/a, true",
    "https://penmore-example.cdn.ampproject.org/c/s/penmore.example/a, https://penmore.example/a, true",
    "https://www.google.com/amp/s/penmore.example/a, https://penmore.example/a, true",
    "https://penmore.example/?p=7&lang=en, https://penmore.example/?lang=en&p=7, true",
    "https://penmore.example/a?mc_cid=1&mc_eid=2, https://penmore.example/a, true",
    "https://penmore.example/a?utm_source=x#top, https://penmore.example/a?igshid=q, true",
    "https://PENMORE.example:443/a/index.html, https://penmore.example/a, true",
    "https://penmore.example/?p=7, https://penmore.example/?p=8, false",
    "https://penmore.example/a, https://penmore.example/A, false",
    "https://penmore.example/a, https://penmore.example/b, false",
    "https://news.penmore.example/a, https://sport.penmore.example/a, false",
    "https://m.example/a, https://example/a, false",
    "https://penmore.example/camp, https://penmore.example/c, false"
  })
  void twinsHaveOneAddress(String one, String other, boolean same) {
    assertThat(PageAddress.of(one).equals(PageAddress.of(other))).isEqualTo(same);
  }

  @Test
  void twinsAreOneArticleWhereTheirTextsAgree() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("f:1", "http://penmore.example/a", TEXT));
    rows.add(row("f:2", "https://penmore.example/a?fbclid=9", TEXT));
    rows.add(row("f:3", "https://www.penmore.example/a", "Quite another story stands here now."));
    rows.add(row("f:4", "https://penmore.example/b", TEXT));
    rows.add(row("f:5", "https://penmore.example/b", "An earlier state of the same page."));
    rows.add(row("f:6", null, TEXT));
    rows.add(row("f:7", null, TEXT));
    List<Row> marked =
        Corpus.markDuplicates(LocalSpark.session().createDataFrame(rows, RawDocument.SCHEMA))
            .collectAsList();
    assertThat(marked)
        .extracting(RawDocument::of)
        .extracting(
            document ->
                document.sourceUri()
                    + (document.reject() == null ? "" : " " + document.reject().message()))
        .containsExactlyInAnyOrder(
            "f:1",
            "f:2 Cannot use record: the batch has its article already (f:1)",
            "f:3",
            "f:4",
            "f:5 Cannot use record: the batch has its article already (f:4)",
            "f:6",
            "f:7 Cannot use record: the batch has its article already (f:6)");
  }

  private static Row row(String sourceUri, String url, String text) {
    DocumentDraft draft = new DocumentDraft();
    draft.url = url;
    draft.text = text;
    return draft.finish(sourceUri, TestSettings.shipped(), text).toRow();
  }
}
