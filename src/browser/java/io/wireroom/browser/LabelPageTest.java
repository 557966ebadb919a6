package io.wireroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.cli.Main;
import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Window;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A reader labels an article; what the page saves is scored by evaluate. */
class LabelPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ID = "0".repeat(31) + "1";

  @TempDir Path folder;

  @Test
  void whatAReaderMendsIsScored() throws Exception {
    Archive.write(folder.resolve("tables"), 3);
    Path page = folder.resolve("label.html");
    new Page(Edition.LABEL, new Window(null, null, 10))
        .write(folder.resolve("tables").toString(), page);
    Path gold = folder.resolve("labels.jsonl");
    try (Browser browser = Browser.open()) {
      browser.look(1280, 900, false);
      browser.go(page, "#article=" + ID + "&stance=0");
      click(browser, "#panel .card-stances .polarity input[value=negative]");
      browser.go(page, "#article=" + ID + "&feeling=1");
      click(browser, "#panel .card-sentiment .polarity input[value=neutral]");
      Object quote =
          browser.promised(
              "return (await Data.article(Data.numberOf('" + ID + "'))).quotes[0].quote_id");
      browser.go(page, "#article=" + ID + "&quote=" + quote);
      WebElement form = browser.driver().findElement(By.cssSelector("#panel .card-quotes form"));
      new Select(form.findElement(By.name("kind"))).selectByValue("named");
      form.findElement(By.name("speaker")).clear();
      form.findElement(By.name("speaker")).sendKeys("Anna Holm\t");
      click(browser, "#done");
      // Opened anew it knows all of it.
      browser.go(page, "");
      assertThat((String) browser.run("return document.querySelector('main').textContent"))
          .contains("1 of 3 articles read");
      Files.writeString(gold, (String) browser.promised("return LabelView.file()"));
      click(browser, "#save");
      assertThat(browser.complaints()).isEmpty();
    }

    JsonNode line = JSON.readTree(Files.readString(gold));
    String text = line.path("text").asText();
    assertThat(line.path("quotes")).hasSize(10);
    assertThat(line.at("/quotes/0/speaker").asText()).isEqualTo("Anna Holm");
    assertThat(words(text, line.at("/quotes/9")))
        .isEqualTo("“The harbour of 00009 will never be closed by anybody here,”");
    assertThat(line.path("actors"))
        .hasSize(30)
        .allSatisfy(actor -> assertThat(words(text, actor)).isEqualTo(actor.path("text").asText()));
    assertThat(line.path("targets")).as("one of ten is neutral now").hasSize(9);
    assertThat(line.path("stances")).hasSize(3);
    assertThat(line.at("/stances/0/polarity").asText()).isEqualTo("negative");

    Path report = folder.resolve("report.json");
    StringWriter errors = new StringWriter();
    int code =
        Main.run(
            new String[] {
              "evaluate",
              "--task",
              "attitudes",
              "--gold",
              gold.toString(),
              "--report",
              report.toString()
            },
            new PrintWriter(errors));
    assertThat(code).as(errors.toString()).isZero();
    JsonNode scores = JSON.readTree(report.toFile());
    assertThat(scores.at("/articles").asInt()).isEqualTo(1);
    assertThat(scores.at("/stances/gold").asInt()).isEqualTo(3);
    assertThat(scores.at("/targets/nonneutral/gold").asInt()).isEqualTo(9);
  }

  private static void click(Browser browser, String selector) {
    browser.driver().findElement(By.cssSelector(selector)).click();
  }

  /** Offsets are code points. */
  private static String words(String text, JsonNode place) {
    int begin = text.offsetByCodePoints(0, place.path("begin").asInt());
    return text.substring(begin, text.offsetByCodePoints(0, place.path("end").asInt()));
  }
}
