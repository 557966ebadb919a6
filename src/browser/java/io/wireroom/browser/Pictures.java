package io.wireroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.cli.Main;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the pages anew, of the bundled sample: no test, and run by its name alone.
 */
class Pictures {
  private static final Path IMAGES = Path.of("src/site/resources/images");

  @TempDir Path folder;

  @Test
  void ofTheReport() throws Exception {
    String[] demo = {"demo", "--output", folder.toString()};
    assertThat(Main.run(demo, new PrintWriter(System.err, true, StandardCharsets.UTF_8))).isZero();
    Path page = folder.resolve("report.html");
    try (Browser browser = Browser.open()) {
      browser.look(1280, 860, false).go(page, "");
      browser.until(
          "return [...document.querySelectorAll('.chart')].every(chart => chart.dataset.drawn)"
              + " && document.querySelectorAll('.newest li').length === 8");
      browser.picture(IMAGES.resolve("report-overview.webp"));
      // The article with most stances, at the first of them.
      Object id =
          browser.run(
              "return Data.articles.slice().sort((a, b) => b.stances - a.stances || b.quotes -"
                  + " a.quotes)[0].id");
      browser.go(page, "#article=" + id + "&stance=0");
      browser.picture(IMAGES.resolve("report-article.webp"));
    }
  }
}
