package io.wireroom.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.model.ModelName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetEncoderTest {
  @TempDir private static Path folder;
  private static SequenceClassifier bert;
  private static SequenceClassifier roberta;

  @BeforeAll
  static void open() {
    SentimentModels models = new SentimentModels(LocalSpark.session());
    bert = models.load(path(TinyTransformer.bert(folder.resolve("bert"))));
    roberta = models.load(path(TinyTransformer.roberta(folder.resolve("roberta"))));
  }

  /** The bar stands where the second segment begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pair; Berg; [CLS] anna is good , berg is bad . [SEP] | berg [SEP]",
        "markers; Berg; [CLS] anna is good , [TGT] berg [ [UNK] ] is bad . [SEP]",
        "markers; Anna is; [CLS] [TGT] anna is [ [UNK] ] good , berg is bad . [SEP]",
        "none; Berg; [CLS] anna is good , berg is bad . [SEP]",
      })
  void aTargetIsMarkedForBert(String mark, String words, String expected) {
    // A marker that the vocabulary has is one token, another is words like any.
    assertThat(tokens(bert, mark, "Anna is good, Berg is bad.", words, "[TGT]", "[x]"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pair; Berg; <s> Anna Ġis Ġgood , Ġ Berg Ġis Ġbad . </s> </s> | Berg </s>",
        "markers; Berg; <s> Anna Ġis Ġgood , < Ġ Berg > Ġis Ġbad . </s>",
      })
  void aTargetIsMarkedForRoberta(String mark, String words, String expected) {
    assertThat(
            tokens(roberta, mark, "Anna is good, Berg is bad.", words, "<", ">")
                .replace("ĠBerg", "Ġ Berg"))
        .isEqualTo(expected);
  }

  @Test
  void whatATextSaysIsNoSpecialToken() {
    assertThat(tokens(bert, "none", "Anna [SEP] Berg", "Anna", "<", ">"))
        .isEqualTo("[CLS] anna [ sep ] berg [SEP]");
  }

  @Test
  void aLongSentenceIsCutAroundTheTarget() {
    String sentence = "good ".repeat(3_000) + "Berg" + " bad".repeat(3_000);
    assertThat(tokens(bert, "markers", sentence, "Berg", "[TGT]", "."))
        .matches("\\[CLS\\]( good){200} \\[TGT\\] berg \\.( bad){250} \\[SEP\\]");
    String marks = "-".repeat(3_000) + "Berg" + "-".repeat(3_000);
    assertThat(tokens(bert, "markers", marks, "Berg", "[TGT]", ".").split(" "))
        .hasSize(TargetEncoder.MAX_TOKENS)
        .contains("berg")
        .endsWith("[SEP]");
    assertThat(tokens(bert, "pair", marks, "Berg", "<", ">").split(" "))
        .hasSize(TargetEncoder.MAX_TOKENS + 1)
        .endsWith("[SEP]", "|", "berg", "[SEP]");
  }

  private static String tokens(
      SequenceClassifier classifier,
      String mark,
      String sentence,
      String words,
      String open,
      String close) {
    Map<Integer, String> names = new HashMap<>();
    classifier.tokenizer().vocabulary().forEach((token, id) -> names.put(id, token));
    int begin = sentence.indexOf(words);
    TargetMark how = TargetMark.valueOf(mark.toUpperCase(java.util.Locale.ROOT));
    EncodedTarget encoded =
        new TargetEncoder(classifier, how, open, close)
            .encode(List.of(new TargetText(sentence, begin, begin + words.length())))
            .get(0);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < encoded.length(); i++) {
      if (i == encoded.second()) {
        tokens.add("|");
      }
      tokens.add(names.get(encoded.token(i)));
    }
    return String.join(" ", tokens);
  }

  private static ModelName path(Path model) {
    return ModelName.of("path:" + model);
  }
}
