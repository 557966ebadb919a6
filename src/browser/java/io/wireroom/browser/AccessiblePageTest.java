package io.wireroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Window;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view on every screen, light and dark, by axe-core's rules; none is wider than the screen.
 */
class AccessiblePageTest {
  private static final String ID = "0".repeat(31) + "1";

  @TempDir static Path folder;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void writePages() throws Exception {
    Path tables = folder.resolve("tables");
    Archive.write(tables, 60);
    for (Edition edition : Edition.values()) {
      new Page(edition, new Window(null, null, 100)).write(tables.toString(), page(edition));
    }
    axe = resource("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  static Stream<Arguments> views() {
    List<Arguments> views = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      for (String hash :
          List.of(
              "",
              "#quotes",
              "#articles&words=harbour",
              "#article=" + ID,
              "#article=" + ID + "&stance=1",
              "#article=" + ID + "&feeling=0",
              "#article=" + ID + "&name=1")) {
        for (int width : Browser.widths().toList()) {
          views.add(Arguments.of(edition, hash, width));
        }
      }
    }
    return views.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void everybodyCanReadIt(Edition edition, String hash, int width) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.look(width, 900, dark).go(page(edition), hash);
      browser.until(
          "return [...document.querySelectorAll('.chart')].every(chart => chart.dataset.drawn)"
              + " && !/Looking/.test(document.querySelector('main').textContent)");
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .as("no scrolling sideways")
          .isEqualTo(true);
      browser.run(axe);
      assertThat(
              browser.promised(
                  "const found = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                      + " 'wcag21aa', 'best-practice']}); return found.violations.map(one => one.id +"
                      + " ': ' + one.nodes.map(node => node.html.slice(0, 200) + ' ' +"
                      + " (node.any[0] ? node.any[0].message : '')).slice(0, 3).join(' | '))"))
          .as("%s, %d px, %s", hash, width, dark ? "dark" : "light")
          .isEqualTo(List.of());
    }
  }

  private static Path page(Edition edition) {
    return folder.resolve(edition + ".html");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = AccessiblePageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
