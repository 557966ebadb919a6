package io.wireroom.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRulesTest {
  private static final TokenRules RULES =
      new TokenRules(new Abbreviations(Abbreviations.payload(Lists.shipped())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Seoul's envoy can't go.|Seoul 's envoy ca n't go .",
        "We don’t know Kim’s plan.|We do n’t know Kim ’s plan .",
        "They cannot stay; officials' cars left.|They can not stay ; officials ' cars left .",
        "\"No,\" he said.|\" No , \" he said .",
        "“No,” he said.|“ No , ” he said .",
        "``No,'' he said.|`` No , '' he said .",
        "a deal--or none—at all|a deal -- or none — at all",
        "a 30-year-old man|a 30-year-old man",
        "the U.S. and U.S.-based firms|the U.S. and U.S.-based firms",
        "Mr. Lee of Example Inc. left.|Mr. Lee of Example Inc. left .",
        "in Washington, D.C.|in Washington , D.C.",
        "It cost $1,000.50 or 5%.|It cost $ 1,000.50 or 5 % .",
        "US$3 at 10:30|US$ 3 at 10:30",
        "See https://example.org/a?b=c, or ask a.b@example.org.|"
            + "See https://example.org/a?b=c , or ask a.b@example.org .",
        "He waited ... then left…|He waited ... then left …",
        "SEOUL/WASHINGTON (Yonhap) --|SEOUL / WASHINGTON ( Yonhap ) --",
        "O'Brien and AT&T in the '90s|O'Brien and AT&T in the '90s",
        "He said so.The end|He said so . The end",
        "I'll, they've, we're, I'd, I'm|I 'll , they 've , we 're , I 'd , I 'm",
      })
  void textIsCutAsThePennTreebankCuts(String text, String expected) {
    List<Span> tokens = new ArrayList<>();
    RULES.tokens(text, 0, text.length(), tokens);
    assertThat(String.join(" ", tokens.stream().map(span -> span.of(text)).toList()))
        .isEqualTo(expected);
  }
}
