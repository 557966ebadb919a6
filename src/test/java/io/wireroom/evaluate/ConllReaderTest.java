package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConllReaderTest {
  private static List<ConllReader.Document> read(String text) throws IOException {
    return ConllReader.read(new BufferedReader(new StringReader(text)));
  }

  @Test
  void documentsAndSentencesAreTold() throws IOException {
    List<ConllReader.Document> documents =
        read("-DOCSTART- a\tO\n\nAda\tB-PER\nran\tO\n\n\nOslo\tB-LOC\n-DOCSTART-\tO\n\nHush\tO\n");
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).sentences())
        .containsExactly(List.of("Ada", "ran"), List.of("Oslo"));
    assertThat(documents.get(0).tags()).containsExactly(List.of("B-PER", "O"), List.of("B-LOC"));
    assertThat(documents.get(1).sentences()).containsExactly(List.of("Hush"));
  }

  @Test
  void otherWaysToMarkNamesBecomeBio2() throws IOException {
    assertThat(read("a I-PER\nb I-PER\nc I-ORG\nd B-ORG\ne O\nf I-LOC\n").get(0).tags())
        .containsExactly(List.of("B-PER", "I-PER", "B-ORG", "B-ORG", "O", "B-LOC"));
    assertThat(read("a S-PER\nb U-PER\n").get(0).tags()).containsExactly(List.of("B-PER", "B-PER"));
  }

  @Test
  void columnsBetweenTokenAndTagAreSkipped() throws IOException {
    assertThat(read("Oslo NNP B-NP B-LOC\r\n").get(0).tags()).containsExactly(List.of("B-LOC"));
  }

  @Test
  void aLineWithoutTagIsAnError() {
    assertThatThrownBy(() -> read("Oslo\tB-LOC\nbare\n"))
        .isInstanceOf(IOException.class)
        .hasMessage("line 2 has no tag");
  }

  @Test
  void anEmptyFileHasNoDocuments() throws IOException {
    assertThat(read("\n\n")).isEmpty();
  }
}
