package io.wireroom.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.source.TextDecoder;
import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebPageTest {
  private static final String BODY =
      "<p>The two governments will reopen the <b>ferry</b> line between their ports next month,"
          + " officials said on Sunday in the old customs house of Lindmark.</p>\n"
          + "<p>\u201CWe have waited three years for this boat,\u201D harbour master Ada Lind told"
          + " reporters, and she thanked both crews for their work in the winter.</p>";

  private static DocumentDraft page(byte[] bytes) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(bytes, TextDecoder.decode(bytes).orElseThrow()).fill(draft);
    return draft;
  }

  private static String page(String head, String body) {
    return "<!doctype html><html><head>"
        + head
        + "</head><body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article>"
        + "<h1>Ferry line to reopen</h1>"
        + body
        + "</article><script>var x = 1;</script><footer>All rights reserved</footer></body></html>";
  }

  @Test
  void thePageTellsTitleTimeOutletAndAuthor() {
    String head =
        """
        <meta charset="utf-8">
        <title>Ferry line to reopen next month - The Lindmark Post</title>
        <link rel="canonical" href="https://example.org/2021/03/07/ferry">
        <meta property="og:site_name" content="The Lindmark Post">
        <script type="application/ld+json">
        {"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
        "datePublished":"2021-03-07T09:30:00+09:00","author":[{"name":"Ann Lee"},{"name":"Bo Li"}]}]}
        </script>
        """;
    DocumentDraft draft = page(page(head, BODY).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(draft.title).isEqualTo("Ferry line to reopen");
    assertThat(draft.url).isEqualTo("https://example.org/2021/03/07/ferry");
    assertThat(draft.outlet).isEqualTo("The Lindmark Post");
    assertThat(draft.publishedAt).isEqualTo("2021-03-07T09:30:00+09:00");
    assertThat(draft.publishedAtSource).isEqualTo("meta");
    assertThat(draft.authors).containsExactly("Ann Lee", "Bo Li");
    assertThat(draft.text)
        .contains("reopen the ferry line between their ports next month, officials")
        .contains("customs house of Lindmark.\n\n\u201CWe have waited")
        .doesNotContain("var x")
        .doesNotContain("All rights reserved");
  }

  @Test
  void thePagesOwnEncodingHolds() {
    String page = page("<meta charset='windows-1252'><title>F</title>", BODY);
    assertThat(page(page.getBytes(Charset.forName("windows-1252"))).text)
        .contains("\u201CWe have waited three years for this boat,\u201D harbour");
    String silent = page("<title>F</title>", BODY);
    assertThat(page(silent.getBytes(Charset.forName("windows-1252"))).text)
        .contains("\u201CWe have waited three years for this boat,\u201D harbour");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aPageOfFiveMegabytesAndOneNestedDeepAreRead() {
    String large = page("<title>F</title>", BODY.repeat(15_000));
    assertThat(page(large.getBytes(java.nio.charset.StandardCharsets.UTF_8)).text)
        .hasSizeGreaterThan(4_000_000);
    String deep = page("<title>F</title>", "<div>".repeat(20_000) + BODY);
    assertThat(page(deep.getBytes(java.nio.charset.StandardCharsets.UTF_8)).text)
        .contains("We have waited");
  }
}
