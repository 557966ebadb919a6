package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeGoldTest {
  @TempDir private Path folder;

  @Test
  void codePointsBecomeCodeUnits() throws IOException {
    AttitudeGold.Article gold = AttitudeSample.gold(folder);
    assertThat(gold.actors())
        .extracting(actor -> actor.span().of(gold.text()))
        .containsExactly("Dahl", "Moen", "Moen", "Norway", "Brek", "bridge");
    assertThat(gold.actors().get(4).entityId()).isNull();
    assertThat(gold.actors().get(5).entityId()).as("mended by the reader").isNull();
    assertThat(gold.stances().get(3).source()).isNull();
    assertThat(gold.stretches().get(0).span().of(gold.text()))
        .isEqualTo("“The bridge will never be built,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"targets\": [{\"actor\": 0, \"polarity\": \"positive\"}] | no such actor: 0",
        "\"actors\": [{\"sentence\": 1, \"begin\": 0, \"end\": 4}] | no such sentence: 1",
        "\"quotes\": [{\"begin\": 0, \"end\": 4, \"kind\": \"poet\"}] | no such kind: poet",
        "\"actors\": [{\"sentence\": 0, \"begin\": 0, \"end\": 4}], \"targets\": [{\"actor\": 0}]"
            + " | no such polarity: "
      })
  void aLineThatIsNotLabelledIsToldWithItsNumber(String fields, String reason) {
    assertThatThrownBy(
            () ->
                AttitudeSample.read(
                    folder,
                    "{\"id\": \"d\", \"text\": \"Dahl won.\","
                        + " \"sentences\": [{\"begin\": 0, \"end\": 9}], "
                        + fields
                        + "}"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read labelled attitudes: " + reason)
        .hasMessageEndingWith("gold.jsonl:1)");
  }
}
