package io.wireroom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.UserFault;
import io.wireroom.report.Page.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in a page; how it looks and acts is tried in a browser (the profile "browser"). */
class PageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Window ALL = new Window(null, null, 100);

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void writeTables() throws Exception {
    newsroom =
        new Newsroom(folder.resolve("tables"))
            .article("b", "a1", "2019-07-13", "First", "First\n\nHe said “no”.")
            .article("b", "a2", "2019-07-14", "Second", "Second\n\nShe said “yes”.")
            .quote("b", "a2", "q1", 17, 20, "Anna Holm");
  }

  @Test
  void theNewestArticlesComeFirstWithTheirRows() throws Exception {
    Document page = page(Edition.REPORT, ALL);
    JsonNode sections = index(page).path("sections");
    assertThat(texts(rows(sections, "articles", "id"))).containsExactly("a2", "a1");
    assertThat(texts(rows(sections, "speakers", "name"))).containsExactly("Anna Holm");
    assertThat(sections.at("/quotes/rows")).hasToString("[[0,0,1,3]]");
    assertThat(rows(sections, "figures", "articles").get(0).asInt()).isEqualTo(2);

    JsonNode article = articles(page).get(0);
    assertThat(article.path("text").asText()).isEqualTo("Second\n\nShe said “yes”.");
    assertThat(article.path("removed").get(0).path("rule").asText()).isEqualTo("byline");
    List<String> columns = texts(index(page).at("/parts/quotes"));
    JsonNode quote = article.path("quotes").get(0);
    assertThat(quote).hasSameSizeAs(columns);
    assertThat(quote.get(columns.indexOf("parts"))).hasToString("[[17,20]]");
    assertThat(quote.get(columns.indexOf("speaker_name")).asText()).isEqualTo("Anna Holm");
    assertThat(quote.get(columns.indexOf("addressee")).isNull()).as("older tables").isTrue();
    assertThat(article.path("stances")).as("no such table").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfAnArticleIsMarkup(Edition edition) throws Exception {
    newsroom
        .article("b", "a3", "2019-07-15", Newsroom.HOSTILE, Newsroom.HOSTILE)
        .quote("b", "a3", "q2", 0, 9, Newsroom.HOSTILE);
    Document page = page(edition, ALL);
    assertThat(page.select("img, iframe, link, [onerror]")).isEmpty();
    assertThat(page.select("script").stream().map(script -> script.attr("type")).distinct())
        .containsExactlyInAnyOrder("", "application/json", "application/gzip");
    assertThat(page.select("script:not([type])")).hasSize(2);
    String index = page.selectFirst("#index").data();
    assertThat(index).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
    assertThat(texts(rows(index(page).path("sections"), "articles", "title")))
        .contains(Newsroom.HOSTILE);
    assertThat(articles(page)).anyMatch(one -> one.path("text").asText().equals(Newsroom.HOSTILE));
  }

  @ParameterizedTest
  @EnumSource
  void noScriptButItsOwnMayRunAndNothingIsFetched(Edition edition) throws Exception {
    Document page = page(edition, ALL);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("http", "data:", "*");
    for (Element own : page.select("script:not([type]), style")) {
      assertThat(policy).contains("'sha256-" + digest(own.data()) + "'");
    }
    assertThat(policy.contains("'unsafe-eval'")).isEqualTo(edition == Edition.REPORT);
    assertThat(page.select("[src], link[href]")).isEmpty();
  }

  @Test
  void aWindowIsHalfOpenAndKeepsTheNewest() throws Exception {
    newsroom.article("b", "a3", "2019-07-15", "Third", "Third").article("b", "a4", null, "N", "N");
    LocalDate day = LocalDate.parse("2019-07-13");
    assertThat(written(new Window(day, day.plusDays(2), 100))).isEqualTo(new Written(2, 0));
    assertThat(written(new Window(day.plusDays(1), null, 100))).isEqualTo(new Written(2, 0));
    assertThat(written(ALL)).isEqualTo(new Written(4, 0));
    assertThat(written(new Window(null, null, 1))).isEqualTo(new Written(1, 3));
    assertThat(texts(rows(index(read()).path("sections"), "articles", "id"))).containsExactly("a3");
    assertThatThrownBy(() -> written(new Window(null, day, 100)))
        .isInstanceOf(NothingToDo.class)
        .hasMessage("Cannot write page: no article of these days ( to 2019-07-13)");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anArticleOfTwoBatchesIsTheLastOnes() throws Exception {
    newsroom
        .article("c", "a2", "2019-07-14", "Second again", "Second again")
        .quote("c", "a2", "q9", 0, 6, "Peter Berg");
    JsonNode sections = index(page(Edition.REPORT, ALL)).path("sections");
    assertThat(texts(rows(sections, "articles", "title"))).containsExactly("Second again", "First");
    assertThat(texts(rows(sections, "speakers", "name"))).containsExactly("Peter Berg");
  }

  @Test
  void storiesAreThoseOfLinkOrElseArticles() throws Exception {
    assertThat(index(page(Edition.REPORT, ALL)).at("/sections/stories").isMissingNode()).isTrue();
    String story =
        "SELECT '%s' AS article_id, 'a1' AS story_id, '%s' AS relation, %s AS is_canonical";
    newsroom
        .write("stories", "d", "1", story.formatted("a1", "first", "true"))
        .write("stories", "d", "2", story.formatted("a2", "reprint", "false"))
        .write(
            "quote_groups",
            "d",
            "1",
            "SELECT 'q1' AS group_id, 'q1' AS quote_id, 'a2' AS article_id, 'yes' AS text, 2 AS articles, 1 AS outlets,"
                + " false AS contested, NULL::VARCHAR AS resolved_speaker_name, 'Wire' AS"
                + " first_seen_outlet, NULL::TIMESTAMPTZ AS published_at");
    JsonNode sections = index(page(Edition.REPORT, ALL)).path("sections");
    assertThat(sections.at("/stories/rows")).hasSize(1);
    assertThat(rows(sections, "stories", "title").get(0).asText()).isEqualTo("First");
    assertThat(rows(sections, "stories", "articles").get(0).asInt()).isEqualTo(2);
    assertThat(rows(sections, "quote_groups", "quote_id")).hasToString("[\"q1\"]");
  }

  @Test
  void tensionIsWhatRollupWroteOfTheDaysShown() throws Exception {
    String day =
        "SELECT DATE '%s' AS \"date\", 'JPN' AS source_country, 'KOR' AS target_country, 2 AS stories,"
            + " 3 AS articles, 0 AS positive, 2 AS negative, 4 AS volume, 0.5 AS tension, 0.1 AS"
            + " tension_low, 0.9 AS tension_high";
    newsroom
        .write("pair_daily", "d", "1", day.formatted("2019-07-14"))
        .write("pair_daily", "e", "2", day.formatted("2019-08-01"));
    JsonNode sections = index(page(Edition.REPORT, ALL)).path("sections");
    assertThat(texts(rows(sections, "tension", "day"))).containsExactly("2019-07-14");
    assertThat(rows(sections, "tension", "high").get(0).asDouble()).isEqualTo(0.9);
  }

  @Test
  void manyArticlesLieInSeveralChunks() throws Exception {
    for (int i = 0; i < Chunks.SIZE; i++) {
      newsroom.article("b", "m" + i, "2019-01-01", "Many", "Many");
    }
    Document page = page(Edition.LABEL, ALL);
    assertThat(page.select("[type=application/gzip]")).hasSize(2);
    assertThat(articles(page)).hasSize(Chunks.SIZE + 2);
    assertThat(texts(rows(index(page).path("sections"), "articles", "id")))
        .containsExactlyElementsOf(
            articles(page).stream().map(one -> one.path("id").asText()).toList());
  }

  @Test
  void aPageThatCannotBeWrittenIsAFault() throws Exception {
    Path taken = Files.createDirectories(folder.resolve("taken/page.html/x")).getParent();
    assertThatThrownBy(() -> new Page(Edition.REPORT, ALL).write(tables(), taken))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot write page: ");
    assertThatThrownBy(() -> new Page(Edition.REPORT, ALL).write(folder + "/none", output()))
        .hasMessage("Cannot open tables: no tables here (" + folder + "/none)");
  }

  private Document page(Edition edition, Window window) throws IOException {
    new Page(edition, window).write(tables(), output());
    return read();
  }

  private Written written(Window window) {
    return new Page(Edition.REPORT, window).write(tables(), output());
  }

  private String tables() {
    return folder.resolve("tables").toString();
  }

  private Path output() {
    return folder.resolve("page.html");
  }

  private Document read() throws IOException {
    return Jsoup.parse(output(), "UTF-8");
  }

  private static JsonNode index(Document page) throws IOException {
    return JSON.readTree(page.selectFirst("#index").data());
  }

  private static List<JsonNode> articles(Document page) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    for (Element chunk : page.select("[type=application/gzip]")) {
      byte[] bytes = Base64.getDecoder().decode(chunk.data());
      JSON.readTree(new GZIPInputStream(new ByteArrayInputStream(bytes))).forEach(articles::add);
    }
    return articles;
  }

  /** One column of a section. */
  private static List<JsonNode> rows(JsonNode sections, String section, String column) {
    int at = texts(sections.at("/" + section + "/columns")).indexOf(column);
    List<JsonNode> cells = new ArrayList<>();
    sections.at("/" + section + "/rows").forEach(row -> cells.add(row.get(at)));
    return cells;
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    List<String> texts = new ArrayList<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static String digest(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
