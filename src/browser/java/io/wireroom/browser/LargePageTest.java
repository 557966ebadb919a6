package io.wireroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Window;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of 10,000 articles opens at once. */
class LargePageTest {
  private static final int ARTICLES = 10_000;

  @TempDir static Path folder;

  @Test
  void tenThousandArticlesOpenInTwoSeconds() throws Exception {
    Archive.write(folder.resolve("tables"), ARTICLES);
    Path page = folder.resolve("report.html");
    new Page(Edition.REPORT, new Window(null, null, ARTICLES))
        .write(folder.resolve("tables").toString(), page);
    try (Browser browser = Browser.open()) {
      browser.look(1280, 900, false);
      // The best of three: others may use the machine.
      long opened = Long.MAX_VALUE;
      for (int i = 0; i < 3; i++) {
        browser.go(page, "");
        browser.until("return performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
        long took =
            (Long)
                browser.run(
                    "return Math.round(Math.max(performance.getEntriesByName('opened')[0].startTime,"
                        + " performance.getEntriesByType('navigation')[0].loadEventEnd))");
        opened = Math.min(opened, took);
      }
      System.out.println("10,000 articles opened in " + opened + " ms");
      assertThat(opened).isLessThan(2000);
      assertThat(browser.run("return Data.articles.length")).isEqualTo((long) ARTICLES);
      assertThat(
              (Long)
                  browser.promised(
                      "const begun = performance.now(); await Data.article(9000);"
                          + " return Math.round(performance.now() - begun)"))
          .as("an article far behind")
          .isLessThan(1000);
    }
  }
}
