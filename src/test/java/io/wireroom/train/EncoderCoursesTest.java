package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.encoder.WordPieces;
import io.wireroom.finetune.Course;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderCoursesTest {
  private static final String RATED =
      "{\"id\": \"a\", \"doc\": \"1\", \"sentence\": \"bad\", \"mean\": -2}\n";
  private static final String NAMES = "Anna\tB-PER\nleft\tO\n\n";

  @TempDir private Path folder;

  private LessonFiles files() {
    LessonReader reader =
        new LessonReader(
            text ->
                new AnnotatedText(
                    text,
                    0,
                    List.of(),
                    List.of(new Sentence(0, text.length(), 0, 1, 0)),
                    List.of(new Token(0, text.length(), text, "", "")),
                    List.of()),
            new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "bad")));
    return new LessonFiles(new LabelledFiles(folder), reader);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static EncoderPlan.Row row(LessonKind kind, String path, double share) {
    return new EncoderPlan.Row(kind, path, share, .25, .5, 64, 64, 0, "CC0");
  }

  @Test
  void aPlanOfWhatIsThereBecomesCourses() throws IOException {
    write("tones/ours/train.jsonl", RATED.repeat(8));
    write("names/gmb/train.conll", NAMES);
    ObjectNode card = new ObjectMapper().createObjectNode();
    List<String> told = new ArrayList<>();
    List<Course> courses =
        new EncoderCourses(files(), told::add)
            .of(
                List.of(
                    row(LessonKind.RATINGS, "ours/train.jsonl", 1),
                    row(LessonKind.RATINGS, "ours/train.jsonl", .5),
                    row(LessonKind.NAMES, "gmb/train.conll", 1),
                    row(LessonKind.QUOTES, "polnear/train.jsonl", 1)),
                card);
    assertThat(courses).extracting(Course::name).containsExactly("ours", "ours", "gmb");
    assertThat(courses).extracting(one -> one.lessons().size()).containsExactly(8, 4, 1);
    assertThat(courses.get(0).from()).isEqualTo(.25);
    assertThat(courses.get(2).lessons().get(0).names().style()).isEqualTo(1);
    assertThat(told).containsExactly("nothing to learn from: no polnear/train.jsonl");
    assertThat(card.path("trained_on").path("tones/ours/train.jsonl").asText())
        .isEqualTo("8 sentences, 50 % of them, learnt 2 times; CC0");
    assertThat(card.path("trained_on").path("names/gmb/train.conll").asText())
        .isEqualTo("1 sentences, learnt once; CC0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ours/dev.jsonl",
        "attitudes/news.jsonl",
        "eval_only/ours/train.jsonl",
        "ours/test.jsonl"
      })
  void whatIsForTuningOrForEvaluationIsNotLearnt(String path) throws IOException {
    write(path, RATED);
    assertThat(files().learnt(row(LessonKind.RATINGS, path, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"eval_only/conllpp_dev.conll", "uner_ewt/dev.conll", "gmb/dev.conll", "a/b.conll"})
  void neitherAreNamesThatTheListGivesToScoring(String path) throws IOException {
    write(path, NAMES);
    assertThat(files().learnt(row(LessonKind.NAMES, path, 1))).isEmpty();
  }

  @Test
  void newsIsForTuning() throws IOException {
    String line =
        "{\"id\": \"a\", \"text\": \"x\", \"actors\": [], \"targets\": [], \"stances\": []}\n";
    write("attitudes/news.jsonl", line);
    write("attitudes/dev.jsonl", line);
    write("attitudes/train.jsonl", line);
    assertThat(files().development(LessonKind.ATTITUDES))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("dev.jsonl", "news.jsonl");
  }

  @Test
  void theShippedPlanCanBeRead() {
    List<EncoderPlan.Row> plan = EncoderPlan.shipped();
    assertThat(plan).extracting(EncoderPlan.Row::kind).contains(LessonKind.values());
    assertThat(plan).allMatch(row -> row.share() > 0 && row.share() <= 1);
    assertThat(plan).allMatch(row -> row.from() < row.to() && row.to() <= 1);
    assertThat(plan).noneMatch(row -> row.terms().isEmpty());
  }

  @Test
  void aCurveTellsHowOftenSignsAreRight() {
    SignScores scores = new SignScores();
    for (int i = 0; i < 2000; i++) {
      // Of those surely negative three in four are; of all others none.
      scores.add(new float[] {.01f, .98f, .01f}, 1);
      if (i % 10 == 0) {
        scores.add(new float[] {.9f, .05f, .05f}, i % 40 == 0 ? 2 : 0);
      }
    }
    assertThat(scores.curve().of(.9)).isCloseTo(.75, within(.03));
    assertThat(scores.curve().of(.005)).isZero();
    SignScores.Figures figures = scores.from(.5);
    assertThat(figures.precision()).isEqualTo(75);
    assertThat(figures.recall()).isEqualTo(75);
    assertThat(scores.best().f1()).isEqualTo(75);
  }

  @Test
  void aPairIsOfOneLabelThereAndBack() {
    float[] neutral = {.1f, .8f, .1f};
    float[] negative = {.7f, .2f, .1f};
    assertThat(PairLabels.likeliest(neutral, neutral)).isEqualTo("neutral");
    assertThat(PairLabels.likeliest(negative, neutral)).isEqualTo("negative p->q");
    assertThat(PairLabels.likeliest(neutral, negative)).isEqualTo("negative q->p");
    assertThat(PairLabels.of(1, 2)).isEqualTo("positive q->p");
  }
}
