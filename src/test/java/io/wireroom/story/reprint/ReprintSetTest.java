package io.wireroom.story.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.story.ReprintSet;
import io.wireroom.story.ReprintSet.Piece;
import io.wireroom.story.StoryText;
import io.wireroom.story.StoryTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Stories of generated reprint sets. Set {@code -Dreprints=FILE.jsonl,…} (one article a line with
 * {@code title} and {@code text}) for figures of articles of one's own.
 */
class ReprintSetTest {
  private static final int[] SEEDS = {11, 12, 13};

  @Test
  void copiesOfTheBundledSampleAreFoundAndLookAlikesLeftAlone() throws IOException {
    List<StoryText> sample = StoryTexts.sample();
    for (int seed : SEEDS) {
      ReprintFigures figures = ReprintFigures.of(ReprintSet.of(sample, seed));
      assertThat(figures.f1()).as("%s", figures).isGreaterThanOrEqualTo(0.95);
      assertThat(figures.ordered())
          .as("%s", figures)
          .isGreaterThanOrEqualTo(figures.versions() - 1);
    }
  }

  @Test
  void theSetIsTheSameForTheSameSeed() throws IOException {
    List<StoryText> sample = StoryTexts.sample();
    assertThat(ReprintSet.of(sample, 5)).isEqualTo(ReprintSet.of(sample, 5));
  }

  @Test
  void figuresOfOnesOwnArticles() throws IOException {
    String files = System.getProperty("reprints");
    if (files == null) {
      return;
    }
    List<StoryText> articles = new ArrayList<>();
    for (String file : files.split(",")) {
      articles.addAll(StoryTexts.lines(Path.of(file)));
    }
    for (int seed = 1; seed <= 8; seed++) {
      List<Piece> pieces = ReprintSet.of(articles, seed);
      ReprintFigures figures = ReprintFigures.of(pieces);
      System.out.printf(
          "seed %d: articles %d, found %d, invented %d, missed %d, F1 %.4f, ordered %d of %d%n",
          seed,
          pieces.size(),
          figures.found(),
          figures.invented(),
          figures.missed(),
          figures.f1(),
          figures.ordered(),
          figures.versions());
      assertThat(figures.f1()).isGreaterThanOrEqualTo(0.95);
    }
  }
}
