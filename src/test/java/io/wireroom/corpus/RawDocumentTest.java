package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A raw document and the row that stands for it. */
class RawDocumentTest {
  @Test
  void aRowThatSparkHasNotTouchedIsReadAsItWasMade() {
    RawDocument document =
        new RawDocument(
            "a.jsonl#L1",
            "id",
            "https://a.example/1",
            "A",
            "Title",
            "Text.",
            "2024-03-04",
            "field",
            List.of("Anna Holm", "Karl Berg"),
            null);
    assertThat(RawDocument.of(document.toRow())).isEqualTo(document);
    assertThat(document.toRow().<String>getAs("text")).isEqualTo("Text.");
  }
}
