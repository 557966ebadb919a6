package io.wireroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.report.Edition;
import io.wireroom.report.Page;
import io.wireroom.report.Window;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report in a real browser. */
class ReportPageTest {
  private static final String HOSTILE_ID = "0".repeat(32);
  private static final String ID = "0".repeat(31) + "1";

  @TempDir static Path folder;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void writePage() throws Exception {
    page = folder.resolve("report.html");
    Archive.write(folder.resolve("tables"), 120);
    new Page(Edition.REPORT, new Window(null, null, 10_000))
        .write(folder.resolve("tables").toString(), page);
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void look() {
    browser.look(1280, 900, false);
  }

  @AfterEach
  void nothingIsComplainedOfOrFetched() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.run("return document.getElementById('fault').hidden")).isEqualTo(true);
    assertThat(browser.run("return typeof window.hacked")).isEqualTo("undefined");
  }

  @Test
  void everyChartIsDrawnWithItsFiguresBeside() {
    browser.go(page, "");
    browser.until("return document.querySelectorAll('.chart').length === 4");
    browser.until(
        "return [...document.querySelectorAll('.chart')].every(chart => chart.dataset.drawn)");
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('figure')].every(figure =>"
                    + " figure.querySelector('svg path') && figure.querySelector('tbody tr')"
                    + " && figure.querySelector('[role=img]').ariaLabel.length > 20)"))
        .isEqualTo(true);
    assertThat(text(".block-speakers tbody tr")).contains("Speaker", "mayor, Harbour Board");
    assertThat(texts(".block h2"))
        .contains("Who speaks", "Tone by day", "Who speaks about whom", "Unnamed sources");
  }

  @Test
  void chartsFollowTheColoursThatTheUserLikes() {
    browser.go(page, "");
    browser.until("return document.querySelector('.block-volume [data-drawn] svg') !== null");
    String mark =
        "return document.querySelector('.block-volume .mark-rect path').getAttribute('fill')";
    Object light = browser.run(mark);
    browser.look(1280, 900, true);
    browser.until("return (() => {" + mark + "})() !== '" + light + "'");
  }

  @Test
  void aDeepLinkLeadsToAQuoteItsSpeakerAndItsColumns() {
    Object quote =
        browser
            .go(page, "")
            .promised(
                "return (await Data.article(Data.numberOf('" + ID + "'))).quotes[4].quote_id");
    browser.go(page, "#article=" + ID + "&quote=" + quote);
    assertThat(texts(".text .on"))
        .contains("The harbour of 00004 will never be closed by anybody here");
    assertThat(text("#panel")).contains("speaker_affiliation", "Harbour Board", "Link to this row");
    assertThat(
            browser.run(
                "const box = document.querySelector('.text .on').getBoundingClientRect();"
                    + " return box.top > 0 && box.bottom < innerHeight"))
        .as("is in sight")
        .isEqualTo(true);
    browser.driver().findElement(By.cssSelector("#panel .leads a")).click();
    browser.until("return location.hash.includes('name=')");
    assertThat(texts(".text .on")).anyMatch(words -> words.startsWith("Speaker 0"));
  }

  @Test
  void aStanceLeadsToItsWordsAndNames() {
    browser.go(page, "#article=" + ID + "&stance=1");
    assertThat(texts(".text .on")).containsExactly("praised");
    assertThat(texts(".text .on-also")).containsExactly("Norway", "Sweden");
    assertThat(text("#panel")).contains("Norway → Sweden", "evidence", "praised");
  }

  @Test
  void aRowIsShownByPointingByTouchAndByKey() {
    browser.go(page, "#article=" + ID);
    browser.driver().findElement(By.cssSelector(".text .m.date")).click();
    assertThat(text("#panel")).contains("2024-01-01", "weekday");
    WebElement body = browser.driver().findElement(By.id("text"));
    body.sendKeys(Keys.ESCAPE);
    assertThat(text("#panel")).contains("Point at or touch");
    body.sendKeys(Keys.ARROW_RIGHT);
    assertThat(text("#panel")).contains("Columns of");
    assertThat(browser.run("return document.querySelectorAll('.text .at').length")).isEqualTo(1L);
    Object first = browser.run("return location.hash");
    body.sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.run("return location.hash")).isNotEqualTo(first);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    assertThat(
            browser
                .go(page, "#article=" + ID)
                .promised(
                    "const article = await Data.article(Data.numberOf('"
                        + ID
                        + "'));"
                        + " return [article.entities[0], article.dates[0], article.entities[2]]"
                        + ".map(row => article.text.slice(row.begin, row.end))"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .satisfiesExactly(
            name -> assertThat((String) name).startsWith("Speaker 0"),
            day -> assertThat(day).isEqualTo("Monday"),
            country -> assertThat(country).isEqualTo("Sweden"));
    assertThat(browser.run("return document.querySelector('.text .m.cut').textContent"))
        .isEqualTo(" [cut: By Jo.] ");
  }

  @Test
  void aHostileArticleStaysText() {
    for (String hash :
        List.of("#article=" + HOSTILE_ID, "#quotes", "#articles&words=desrever", "")) {
      browser.go(page, hash);
      browser.until(
          "return document.querySelector('main').textContent.includes('</script><script>')"
              + " || "
              + hash.isEmpty());
      assertThat(
              browser.run(
                  "return document.querySelectorAll('main img, main script, main svg[onload]').length"))
          .isEqualTo(0L);
    }
    browser.go(page, "#article=" + HOSTILE_ID);
    assertThat((String) browser.run("return document.getElementById('text').textContent"))
        .contains("<img src=x onerror=window.hacked=2>", "\uFFFDdesrever")
        .doesNotContain("\u202E");
  }

  @Test
  void scriptsThatAreNotThePagesOwnDoNotRun() {
    browser.go(page, "");
    browser.run(
        "const script = document.createElement('script'); script.textContent = 'window.alien = 1';"
            + " document.body.append(script);"
            + " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.alien = 2\">')");
    assertThat(browser.run("return typeof window.alien")).isEqualTo("undefined");
    assertThat(browser.complaints()).as("what the policy refused").isNotEmpty();
    browser.run("performance.clearResourceTimings()");
  }

  @Test
  void filtersNarrowQuotesAndArticles() {
    browser.go(page, "#quotes");
    browser.until("return document.querySelector('.told').textContent === '1,191 quotes'");
    select("outlet", "Wire");
    browser.until("return document.querySelector('.told').textContent === '400 quotes'");
    select("kind", "anonymous");
    browser.until("return document.querySelector('.told').textContent === '40 quotes'");
    assertThat(browser.run("return location.hash")).isEqualTo("#quotes&outlet=Wire&kind=anonymous");
    browser.until("return document.querySelectorAll('.hits li').length === 24");
    browser.driver().findElement(By.cssSelector(".more")).click();
    browser.until("return document.querySelectorAll('.hits li').length === 40");

    browser.go(page, "#quotes&words=of+00007+will&country=NOR");
    browser.until("return /^\\d+ quotes$/.test(document.querySelector('.told').textContent)");
    browser.until("return document.querySelectorAll('.hits li').length === 24");
    assertThat(texts(".hit-quote")).allMatch(quote -> quote.contains("of 00007 will"));
    assertThat(texts(".hit-who")).allMatch(who -> who.endsWith("NOR"));

    browser.go(page, "#articles&from=2024-03-01&to=2024-03-01");
    browser.until("return document.querySelector('.told').textContent === '2 articles'");
    browser.go(page, "#articles&words=headline+00077");
    browser.until("return document.querySelector('.told').textContent === '1 article'");
    assertThat(texts(".hit-title")).containsExactly("Headline 00077");
  }

  @Test
  void listsAreGoneThroughByArrowsAndTheContentIsReachedAtOnce() {
    browser.go(page, "#quotes");
    browser.until("return document.querySelectorAll('.hits li').length === 24");
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("skip");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
    browser.run("document.querySelector('a.hit').focus()");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('a.hit')].indexOf(document.activeElement)"))
        .isEqualTo(1L);
    assertThat(browser.run("return document.querySelectorAll('a.hit[tabindex=\"0\"]').length"))
        .isEqualTo(1L);
  }

  private static void select(String name, String value) {
    browser.run(
        "const field = document.querySelector('select[name=' + arguments[0] + ']');"
            + " field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}))",
        name,
        value);
  }

  private static String text(String selector) {
    return (String)
        browser.run("return document.querySelector(arguments[0]).textContent", selector);
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(String selector) {
    return (List<String>)
        browser.run(
            "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)",
            selector);
  }
}
