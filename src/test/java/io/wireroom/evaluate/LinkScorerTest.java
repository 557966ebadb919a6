package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.evaluate.LinkScorer.Subset;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures computed by hand over one short article. */
class LinkScorerTest {
  private static final String TEXT =
      "\uD83D\uDE00 Maria Delgado, a banker, leads Harbor Bank. Delgado said she would sell its boats. "
          + "The banker met Tom Reed Jr. It rained.";

  @TempDir private Path folder;
  private LinkGold.Article article;

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static String label(String words, int from, String type, String cluster, String form) {
    int at = TEXT.indexOf(words, from);
    int begin = TEXT.codePointCount(0, at);
    int head = form.equals("nominal") ? words.indexOf(' ') + 1 : 0;
    return """
        {"start": %d, "end": %d, "core": [%d, %d], "type": "%s", "cluster": "%s", "form": "%s", "link": "%s"}"""
        .formatted(
            begin,
            begin + words.length(),
            begin + head,
            begin + words.length(),
            type,
            cluster,
            form,
            words.startsWith("a ") ? "appos" : "coref");
  }

  private static LinkedMention mention(String words, String entity) {
    return new LinkedMention(span(words), entity);
  }

  @BeforeEach
  void read() throws IOException {
    List<String> labels =
        List.of(
            label("Maria Delgado", 0, "person", "1", "name"),
            label("a banker", 0, "person", "1", "nominal"),
            label("Harbor Bank", 0, "organization", "2", "name"),
            label("Delgado", 20, "person", "1", "name"),
            label("she", 0, "person", "1", "pronoun"),
            label("its", 0, "organization", "2", "pronoun"),
            label("The banker", 0, "person", "1", "nominal"),
            label("Tom Reed Jr", 0, "person", "3", "name"));
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        "{\"id\": \"a\", \"genre\": \"news\", \"text\": \"%s\", \"mentions\": %s}\n"
            .formatted(TEXT, labels));
    article = LinkGold.read(file).get(0);
  }

  private Map<Subset, LinkCounts> scored(LinkedMention... mentions) {
    LinkScorer scorer = new LinkScorer();
    scorer.add(article, List.of(mentions));
    return scorer.counts();
  }

  private static void assertFigures(
      LinkFigures figures, double precision, double recall, int gold, int predicted) {
    assertThat(figures.precision()).isCloseTo(precision, within(0.05));
    assertThat(figures.recall()).isCloseTo(recall, within(0.05));
    assertThat(figures.gold()).isEqualTo(gold);
    assertThat(figures.predicted()).isEqualTo(predicted);
  }

  @Test
  void theLabelsThemselvesAreAllRight() {
    List<LinkedMention> mentions = new ArrayList<>();
    article.mentions().forEach(m -> mentions.add(new LinkedMention(m.span(), m.cluster())));
    Map<Subset, LinkCounts> counts = scored(mentions.toArray(LinkedMention[]::new));
    assertFigures(counts.get(Subset.PERSON).variants(), 100, 100, 1, 1);
    assertFigures(counts.get(Subset.ALL).variants(), 100, 100, 1, 1);
    assertFigures(counts.get(Subset.PERSON).pronouns(), 100, 100, 1, 1);
    assertFigures(counts.get(Subset.ALL).pronouns(), 100, 100, 2, 2);
    assertFigures(counts.get(Subset.ALL).nominals(), 100, 100, 1, 1);
    assertThat(counts.get(Subset.ALL).names().recall()).isEqualTo(100);
    assertThat(counts.get(Subset.ALL).mixedOfAny()).isZero();
  }

  @Test
  void anEntityOfTwoPeopleIsAMergeAndMeansBoth() {
    LinkCounts counts =
        scored(
                mention("Maria Delgado", "x"),
                mention("Tom Reed", "x"),
                new LinkedMention(
                    new Span(span("Delgado said").begin(), span(" said").begin()), "y"),
                mention("she", "x"))
            .get(Subset.PERSON);
    assertThat(counts.mixedOfSeveral()).isEqualTo(100);
    assertThat(counts.mixedOfAny()).isEqualTo(50);
    assertFigures(counts.variants(), 0, 0, 1, 1);
    assertFigures(counts.pronouns(), 100, 100, 1, 1);
  }

  @Test
  void itIsJudgedOnlyWhereItMeansAnOrganization() {
    LinkCounts counts =
        scored(
                mention("Maria Delgado", "x"),
                mention("Harbor Bank", "y"),
                mention("its", "x"),
                mention("It", "y"))
            .get(Subset.ALL);
    assertFigures(counts.pronouns(), 0, 0, 2, 1);
  }

  @Test
  void nominalsAreRightOrWrongUnlessBesideAName() {
    LinkCounts counts =
        scored(
                mention("Maria Delgado", "x"),
                mention("a banker", "x"),
                mention("The banker", "x"),
                mention("boats", "x"))
            .get(Subset.PERSON);
    assertFigures(counts.nominals(), 50, 100, 1, 2);
  }

  @Test
  void namesWithCapitalsOutsideTheLabelsAndEntitiesWithoutNamesAreNotJudged() {
    LinkCounts counts =
        scored(mention("Maria Delgado", "x"), mention("rained", "z"), mention("met Tom", "x"))
            .get(Subset.ALL);
    assertFigures(counts.nominals(), 0, 0, 1, 0);
  }

  @Test
  void aNameIsMatchedByWhatHoldsItsLastWord() {
    LinkCounts counts =
        scored(
                mention("Maria Delgado, a banker", "x"),
                mention("Tom Reed", "y"),
                mention("Harbor", "z"))
            .get(Subset.ALL);
    assertFigures(counts.names(), 0, 50, 4, 0);
  }

  @Test
  void predictionsAreInCodePoints() {
    assertThat(LinkPredictions.line("a", TEXT, List.of(mention("Maria", "x"))))
        .isEqualTo("{\"id\":\"a\",\"mentions\":[{\"begin\":2,\"end\":7,\"entity\":\"x\"}]}");
  }

  @Test
  void aBrokenLineIsToldWithItsNumber() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(file, "{\"id\": \"a\"}\n");
    assertThatThrownBy(() -> LinkGold.read(file))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read labelled mentions: no id or no text (")
        .hasMessageEndingWith("broken.jsonl:1)");
  }
}
