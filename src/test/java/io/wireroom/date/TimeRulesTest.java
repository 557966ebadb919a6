package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule reads its own example, and names in it what stands there. */
class TimeRulesTest {

  static Stream<ListRow> rules() {
    return Lists.ruleRows("time-rules").stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleReadsItsExample(ListRow rule) {
    AnnotatedText text = text(rule.get("example"));
    int begin = rule.get("example").replaceAll("/[A-Z$]+(?=[\\] ]|$)", "").indexOf('[');
    Optional<TimeExpression> found =
        new TimeFinder()
            .find(text, Publication.on(day(rule.get("from")))).stream()
                .filter(time -> time.span().begin() == begin)
                .findFirst();
    assertThat(found).as(rule.get("example")).isPresent();
    assertThat(found.get().span().of(text.text())).isEqualTo(bracketed(rule.get("example")));
    assertThat(found.get().value()).isEqualTo(rule.get("value"));
    assertThat(found.get().kind().label()).isEqualTo(rule.get("kind"));
    assertThat(found.get().rule()).isEqualTo(rule.get("name"));
  }

  @Test
  void everyMeaningAndPlaceThereIsIsKnown() {
    assertThat(Lists.ruleRows("time-rules").stream().map(TimeRule::of)).isNotEmpty();
    assertThat(TimeRules.SHIPPED.at(TimePieces.of(List.of()), 0, 0)).isNull();
  }

  private static LocalDate day(String from) {
    return from.equals("-") ? null : LocalDate.parse(from);
  }

  private static String bracketed(String example) {
    String words = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    return words.replaceAll("/[A-Z$]+(?= |$)", "");
  }

  /** Words parted by blanks, some with a part of speech; the brackets are no text. */
  private static AnnotatedText text(String example) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    boolean begins = true;
    for (String part : example.split(" ")) {
      String bare = part.replace("[", "").replace("]", "");
      int tag = bare.matches("\\S+/[A-Z]+[$]?") ? bare.lastIndexOf('/') : -1;
      String word = tag < 0 ? bare : bare.substring(0, tag);
      String pos = tag < 0 ? guess(word, begins) : bare.substring(tag + 1);
      int begin = text.length();
      text.append(word).append(' ');
      tokens.add(new Token(begin, begin + word.length(), word, pos, word));
      begins = false;
    }
    Sentence all = new Sentence(0, text.length(), 0, tokens.size(), 0);
    return new AnnotatedText(text.toString(), 0, List.of(), List.of(all), tokens, List.of());
  }

  private static String guess(String word, boolean begins) {
    boolean name = !begins && Character.isUpperCase(word.charAt(0));
    return name ? "NNP" : Character.isLetterOrDigit(word.charAt(0)) ? "NN" : word;
  }
}
