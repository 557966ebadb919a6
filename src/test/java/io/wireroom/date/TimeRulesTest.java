package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule reads its own example, and names in it what stands there. */
class TimeRulesTest {
  private static final String TAG = "/[A-Z$]+(?=[\\] ]|$)";

  static Stream<ListRow> rules() {
    return Lists.ruleRows("time-rules").stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleReadsItsExample(ListRow rule) {
    String bare = rule.get("example").replaceAll(TAG, "");
    AnnotatedText text = TimeExample.text(rule.get("example"));
    LocalDate from = rule.get("from").equals("-") ? null : LocalDate.parse(rule.get("from"));
    Optional<TimeExpression> found =
        new TimeFinder()
            .find(text, Publication.on(from)).stream()
                .filter(time -> time.span().begin() == bare.indexOf('['))
                .findFirst();
    assertThat(found).as(bare).isPresent();
    assertThat(found.get().span().of(text.text()))
        .isEqualTo(bare.substring(bare.indexOf('[') + 1, bare.indexOf(']')));
    assertThat(found.get().value()).as(bare).isEqualTo(rule.get("value"));
    assertThat(found.get().kind().label()).isEqualTo(rule.get("kind"));
    assertThat(found.get().rule()).isEqualTo(rule.get("name"));
  }
}
