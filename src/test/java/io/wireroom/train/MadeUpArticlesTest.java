package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.reading.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpArticlesTest {
  private final List<AttitudeGold.Article> articles = MadeUpArticles.of(2000, 5);

  @Test
  void everySlotIsFilled() {
    assertThat(articles).noneMatch(article -> article.text().matches("(?s).*[{}].*"));
    assertThat(articles).allMatch(article -> article.sentences().size() == 3);
  }

  @Test
  void actorsAreTheWordsAtTheirPlaces() {
    for (AttitudeGold.Article article : articles) {
      assertThat(article.actors())
          .allMatch(actor -> actor.span().of(article.text()).equals(actor.words()))
          .allMatch(actor -> article.sentences().get(actor.sentence()).contains(actor.span()));
      assertThat(article.looks().keySet()).allMatch(i -> i < article.actors().size());
      assertThat(article.stances())
          .allMatch(stance -> stance.source() == null || article.actors().contains(stance.source()))
          .allMatch(stance -> !stance.target().equals(stance.source()));
    }
  }

  @Test
  void reliefIsNeutralAndBlameIsNot() {
    assertThat(looksOf("acquitted [A-Z].*")).isEmpty();
    assertThat(looksOf("No one [a-z]+ [A-Z].*")).isEmpty();
    assertThat(looksOf("[A-Z][a-z]+ convicted [A-Z].*")).containsOnly(Polarity.NEGATIVE);
  }

  /** Looks in sentences of which a pattern is the begin. */
  private List<Polarity> looksOf(String pattern) {
    return articles.stream()
        .flatMap(
            article ->
                article.looks().entrySet().stream()
                    .filter(
                        look ->
                            article
                                .sentences()
                                .get(article.actors().get(look.getKey()).sentence())
                                .of(article.text())
                                .matches(pattern))
                    .map(java.util.Map.Entry::getValue))
        .toList();
  }

  @Test
  void theSameSeedMakesTheSame() {
    assertThat(MadeUpArticles.of(50, 5)).isEqualTo(articles.subList(0, 50));
    assertThat(MadeUpArticles.of(50, 6)).isNotEqualTo(articles.subList(0, 50));
  }
}
