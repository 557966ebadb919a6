package io.wireroom.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceRulesTest {
  private static final SentenceRules RULES =
      new SentenceRules(new Abbreviations(Abbreviations.payload(Lists.shipped())));

  /** Each row is one text; the bars are where sentences must end, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seoul, Tokyo at odds|\n\nThe envoy left.|He said nothing.|",
        "\"It is unfair.\"|Kim left.|",
        "“It is unfair.”|“We will answer.”|",
        "“What?” he asked.|Nobody knew.|",
        "“What will they do?”|Kim paused.|",
        "He met U.S. officials on Jan. 14.|They talked.|",
        "They live in the U.S.|The law is old.|",
        "U.S. Trade Representative Ann Example spoke.|",
        "Mr. Lee and Dr. Park met Sen. Doe.|Gov. Roe was there.|",
        "Example Inc. said it would pay.|",
        "She works for Example Inc.|The firm is old.|",
        "J. K. Example wrote it.|",
        "It is No. 5 on the list.|No.|He did not go.|",
        "It begins at 9 a.m. Monday.|It ends at 5 p.m. EST.|Doors close at 6 p.m.|Then all go.|",
        "SEOUL, July 14 (Yonhap) -- The envoy left.|",
        "He waited ... and left.|He waited...|Then he left.|",
        "It rose 3.5 percent to 1,200.75.|It fell later.|",
        "Yahoo! said so.|Stop!|Go away.|",
        "He said: \"Go.\"|(It was late.)|She went.|",
        "“He left.|She stayed,” Kim said.|",
        "It cost $5.|$3 was too much.|",
        "He left.''|She stayed.|",
        "one|\ntwo|\nthree|",
      })
  void sentencesEndAtTheBars(String marked) {
    List<String> expected = new ArrayList<>();
    for (String part : marked.split("[|\\n]")) {
      if (!part.isBlank()) {
        expected.add(part.strip());
      }
    }
    String text = spaced(marked);
    assertThat(sentences(text)).isEqualTo(expected);
  }

  private static String spaced(String marked) {
    return marked.replaceAll("\\|(?=\\S)", " ").replace("|", "");
  }

  private static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    for (Span paragraph : SentenceRules.paragraphs(text)) {
      RULES.sentences(text, paragraph).forEach(span -> found.add(span.of(text)));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "A. ", "\"", "U.S. ", "... ", ".\" ", "(", "-", "a"})
  void aMebibyteOfAnythingIsFast(String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    List<Span> tokens = new ArrayList<>();
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(sentences(text)).isNotEmpty();
          new TokenRules(new Abbreviations(Abbreviations.payload(Lists.shipped())))
              .tokens(text, 0, text.length(), tokens);
        });
    int letters = tokens.stream().mapToInt(Span::length).sum();
    assertThat(letters).isEqualTo(text.replace(" ", "").length());
  }

  @Test
  void whiteSpaceAloneHasNoSentences() {
    assertThat(sentences(" \n\t\u00a0\n")).isEmpty();
  }
}
