package io.wireroom.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.clean.AuthorNames;
import io.wireroom.corpus.clean.PlaceZones;
import io.wireroom.corpus.source.TextDecoder;
import io.wireroom.lexicon.Lists;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String text(String body) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of("<html><head><title>Ferry line to reopen</title></head><body>" + body).fill(draft);
    return draft.text;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=sp_message_container><div role=dialog><h1>We value your privacy</h1><p>We and our"
            + " 824 vendors store information on your device and process personal data, such as IP"
            + " addresses, for personalised ads.</p><button>OK</button></div></div>",
        "<section class=layer1><p>By clicking Accept you agree to the storing of cookies on your"
            + " device to enhance site navigation and analyse site usage.</p><p>You can withdraw"
            + " your consent at any time in our privacy policy.</p></section>",
        "<div><h2>Cookies on this site</h2><p>Some cookies are needed to make this website work."
            + " With your permission we would like to set others to understand how you use our"
            + " services.</p><p>Choose your cookie preferences below or read our cookie notice to"
            + " learn what each cookie does.</p></div>",
        "<dialog open><p>Do not miss a thing.</p></dialog>",
        "<div class=fc-root><div><p>This site asks for consent to use your data: personalised"
            + " advertising and content, advertising and content measurement, audience research.</p>"
            + "<p>Your personal data will be processed and information from your device (cookies,"
            + " unique identifiers) may be stored by 141 partners.</p></div></div>",
        "<div class=wall><p>You have reached your limit of free articles this month.</p><p>Subscribe"
            + " now for unlimited access, cancel anytime.</p></div>"
      })
  void whatThePageSaysOfItselfIsNoStory(String layer) {
    for (String story :
        List.of(
            "<main><article><h1>Ferry line to reopen</h1>" + BODY + "</article></main>",
            "<div class=page><h1>Ferry line to reopen</h1>" + BODY + "</div>")) {
      assertThat(text(layer + story)).contains("We have waited").satisfies(WebPageTest::noNotice);
      assertThat(text(story + layer)).contains("We have waited").satisfies(WebPageTest::noNotice);
    }
  }

  private static void noNotice(String text) {
    assertThat(text)
        .doesNotContainIgnoringCase("cookie")
        .doesNotContainIgnoringCase("consent")
        .doesNotContainIgnoringCase("vendors")
        .doesNotContain("Do not miss")
        .doesNotContain("unlimited access");
  }

  @Test
  void aPageOfNothingButConsentHasNoText() {
    assertThat(
            text(
                "<div><p>We use cookies and similar technologies on your device.</p><p>Manage your"
                    + " choices in our privacy settings or accept all.</p></div>"))
        .isEmpty();
  }

  @Test
  void aStoryAboutConsentStays() {
    String story =
        "<article><h1>Ferry line to reopen</h1>"
            + BODY
            + "<p>The data regulator said that the company had stored cookies without consent and"
            + " shared personal data with its advertising partners.</p></article>";
    assertThat(text(story)).contains("stored cookies without consent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>He wrote:</p><blockquote><p>The boat is ours.</p></blockquote> | “The boat is ours.”",
        "<blockquote>The boat is ours.<footer>Ada Lind</footer></blockquote> | “The boat is ours.” — Ada Lind",
        "<blockquote><p>The boat is ours.</p><cite>— Ada Lind, master</cite></blockquote> | “The boat is ours.” — Ada Lind, master",
        "<figure><blockquote>The boat is ours.</blockquote><figcaption>Ada Lind</figcaption></figure> | “The boat is ours.” — Ada Lind",
        "<p>He wrote:</p><blockquote><p>“The boat is ours.”</p></blockquote> | ¶“The boat is ours.”",
        "<p>He wrote:</p><blockquote><p>The boat is ours.</p><p>All of it.</p></blockquote> | “The boat is ours.¶¶“All of it.”",
        "<p>It was late.</p><blockquote><p>The boat is ours.</p></blockquote> | ¶The boat is ours.¶"
      })
  void aBlockQuoteIsPutBetweenMarks(String quote, String shown) {
    assertThat(text("<article><h1>Ferry line to reopen</h1>" + BODY + quote + BODY + "</article>"))
        .contains(shown.replace("¶", "\n"));
  }

  @Test
  void linksInsideOfSentencesStayInThem() {
    String linked =
        "<p>The <a href=/a>harbour board of Lindmark</a>, the <a href=/b>ferry company</a> and the"
            + " <a href=/c>two towns on the other shore</a> agreed.</p>";
    String loose =
        "<div>The board met <a href=/d>harbour master Ada Lind</a> on Friday and heard what she"
            + " had to say about the tide, the wind and the weather.</div>";
    assertThat(text("<article><h1>Ferry line to reopen</h1>" + BODY + linked + loose + BODY))
        .contains("The harbour board of Lindmark, the ferry company and the two towns")
        .contains("The board met harbour master Ada Lind on Friday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='og:title' content='Boats will sail again after three years of waiting.'> | Ferry line to reopen",
        "<meta property='og:title' content='Ferry line to reopen'> | Ferry line to reopen",
        "<script type='application/ld+json'>{'@type':'NewsArticle'}</script> | Ferry line to reopen"
      })
  void aStandfirstIsNoTitle(String head, String title) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Ferry line to reopen | The Lindmark Post</title>"
                + head
                + "</head><body><h1 class=logo>The Lindmark Post</h1><h1>Ferry line to reopen</h1>"
                + BODY)
        .fill(draft);
    assertThat(draft.title).isEqualTo(title);
  }

  /** What readers see above the story, not what its head says to others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h1>Ferry line to Linton to reopen after three years</h1> | Ferry line to reopen | Ferry line to Linton to reopen after three years",
        "<h1>Ferry line to reopen</h1> | Ferry line to reopen - The Lindmark Post, News and Weather of the whole Coast | Ferry line to reopen",
        "<h1><span>Harbour</span> <span>Ferry line to reopen</span></h1> | Ferry line to reopen | Ferry line to reopen",
        "<h1><b>Harbour</b> Ferry line to reopen</h1> | Ferry line to reopen | Ferry line to reopen",
        "<h1>The Lindmark Post</h1><h2>Ferry line to Linton to reopen</h2> | Ferry line to Linton to reopen | Ferry line to Linton to reopen",
        "<h1>Login</h1><h1>Ferries to sail again in May</h1> | Ferries sail again | Ferries to sail again in May",
        "<h1>Search</h1> | Ferry line to reopen | Ferry line to reopen",
        "<h1><a href='/'>The Lindmark Post</a></h1> | Ferry line to reopen - The Lindmark Post | Ferry line to reopen",
        "<h1><a href='https://example.org/'><b>Post - of Linton</b></a></h1> | Ferry line to reopen - Post - of Linton | Ferry line to reopen",
        "<h1><a href='/2021/ferry'>Ferry line to Linton to reopen</a></h1> | Ferry line to reopen | Ferry line to Linton to reopen",
        "<h1><a href=/x><i>Harbour</i><i> </i>Ferry line to reopen</a></h1> | Ferry line to reopen | Ferry line to reopen",
        "<h1>Boats to sail to Linton again from May</h1> | How Linton got its boats back | Boats to sail to Linton again from May",
        "<h1>Boats to sail to Linton again from May</h1> | Ferry | Boats to sail to Linton again from May",
        "<h1>The newspaper for all of Norrland</h1><h2>Other</h2> | Ferry line to reopen after three years | Ferry line to reopen after three years",
        "<h1>Boats to sail to Linton again</h1><h1>Tides</h1> | How Linton got its boats back | How Linton got its boats back"
      })
  void theHeadlineIsTheTitle(String heading, String told, String title) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>"
                + told
                + "</title><meta property='og:title' content='"
                + told
                + "'></head><body>"
                + heading
                + BODY)
        .fill(draft);
    assertThat(draft.title).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a rel=author href=/x>Ann Lee</a> | Ann Lee",
        "<div class=byline>Ann Lee</div> | Ann Lee",
        "<div class='post-author vcard'>Ann Lee</div> | Ann Lee",
        "<p>Story by <a href='/author/ann-lee'>Ann Lee</a></p> | Ann Lee",
        "<div class=byline>Ann Lee</div><div class=related><a rel=author>Bo Li</a></div> | Ann Lee",
        "<div class=articleAuthor>Ann Lee</div> | Ann Lee",
        "<div class='meta authorname-txt'>Ann Lee</div> | Ann Lee",
        "<span class=posted-by>Posted by: Ann Lee</span> | Ann Lee",
        "<div class=x>By&nbsp;<a href='/reporters/ann-lee'>Ann Lee</a></div> | Ann Lee",
        "<p>News ¦ By Ann Lee ¦ 3 May 2021</p> | Ann Lee",
        "<p>Written by Ann Lee, 3 May 2021</p> | Ann Lee",
        "<p><b>By</b></p><p>Ann Lee</p> | Ann Lee",
        "<p>Author:</p><p>Ann Lee</p> | Ann Lee",
        "<span itemprop=author itemscope><span itemprop=name>Ann Lee</span>, Harbour Desk of the Lindmark Post</span> | Ann Lee",
        "<span itemprop=author itemscope><meta itemprop=name content='Ann Lee'></span> | Ann Lee",
        "<meta name=parsely-author content='Ann Lee'> | Ann Lee",
        "<meta name=author content=alee3><p>By Ann Lee</p> | Ann Lee",
        "<meta name=author content=Ann><div class=byline>Ann Lee</div> | Ann Lee",
        "<meta itemprop=author content='Ann Lee'><ol><li itemprop=citation itemscope><meta itemprop=author content='Bo Li'></li></ol> | Ann Lee",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Cy Oda\"}]}</script><div itemprop=author>By <a rel=author>Ann Lee</a></div> | Ann Lee",
        "<script type='application/ld+json'>//<![CDATA[¶{\"@type\":\"NewsArticle\",\"author\":{\"@type\":[\"Person\"],\"name\":[\"Ann Lee\"]}}¶//]]></script> | Ann Lee",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"about\":\"two¶lines\",\"author\":{\"@list\":[\"Ann Lee\"]},}</script> | Ann Lee",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ann\"}},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\"}]}</script> | Ann Lee"
      })
  void thePageTellsItsAuthor(String mark, String author) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Ferry line to reopen</title></head><body><article>"
                + "<h1>Ferry line to reopen</h1>"
                + mark.replace('¦', '|').replace('¶', '\n')
                + BODY
                + "</article>")
        .fill(draft);
    AuthorNames names = new AuthorNames(Lists.shipped(), new PlaceZones(Lists.shipped()));
    assertThat(names.of(draft.authors, null)).containsExactly(author);
  }

  @Test
  void allOfSeveralMarkedAuthorsAreRead() {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Ferry line to reopen</title></head><body><article>"
                + "<h1>Ferry line to reopen</h1><p>By <a rel=author>Ann Lee</a>, <a rel=author>Bo"
                + " Li</a></p>"
                + BODY
                + "</article><div class=card><a rel=author>Cy Oda</a></div>")
        .fill(draft);
    assertThat(draft.authors).containsExactly("Ann Lee", "Bo Li");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Share | By the sea | Print</p>",
        "<p>By the end of the week all three boats will sail again, she said.</p>",
        "<p>Words: 450</p>",
        "<aside><a rel=author>Bo Li</a></aside>",
        "<ul class=related><li class=byline>Bo Li</li></ul>",
        "<meta name=author content=admin>"
      })
  void nobodySigns(String mark) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Ferry line to reopen</title></head><body><article>"
                + "<h1>Ferry line to reopen</h1>"
                + mark
                + BODY
                + "</article>")
        .fill(draft);
    assertThat(draft.authors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":[\"Arts &amp; Life\",\"News\"],\"dateModified\":\"2021-03-08T10:00:00Z\"}</script> | Arts & Life | 2021-03-08T10:00:00Z",
        "<meta property='article:section' content='World'><meta property='article:modified_time' content='2021-03-08'> | World | 2021-03-08",
        "<meta name=section content='World'><meta property='og:updated_time' content='2021-03-08T10:00:00+01:00'> | World | 2021-03-08T10:00:00+01:00",
        "<meta itemprop=articleSection content='World'><meta itemprop=dateModified content='2021-03-08'> | World | 2021-03-08",
        "<meta property='article:published_time' content='2021-03-07'> | none | none",
        "<div itemscope><meta itemprop=articleSection content='World'></div> | none | none"
      })
  void thePageTellsSectionAndChange(String mark, String section, String modified) {
    PageMetadata page =
        new PageMetadata(
            Jsoup.parse(
                "<html><head><title>Ferry line to reopen</title></head><body>"
                    + "<h1>Ferry line to reopen</h1>"
                    + mark));
    assertThat(Objects.requireNonNullElse(page.section(), "none")).isEqualTo(section);
    assertThat(Objects.requireNonNullElse(page.modified(null), "none")).isEqualTo(modified);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-8859-1",
        "ISO-8859-1",
        "latin1",
        "us-ascii",
        "windows-1252",
        "utf-8",
        "nonsense"
      })
  void westernPagesAreReadAsBrowsersDo(String charset) {
    String page = page("<meta charset='" + charset + "'><title>F</title>", BODY);
    assertThat(page(page.getBytes(Charset.forName("windows-1252"))).text)
        .contains("\u201CWe have waited three years for this boat,\u201D harbour");
    assertThat(page(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)).text)
        .contains("\u201CWe have waited three years for this boat,\u201D harbour");
  }

  @ParameterizedTest
  @CsvSource({"gb2312, GBK, 港口", "shift_jis, windows-31j, 港", "windows-1251, windows-1251, Порт"})
  void otherPagesAreReadInTheEncodingTheyName(String named, String real, String words) {
    String page =
        page(
            "<meta http-equiv='Content-Type' content='text/html; charset=" + named + "'>",
            BODY.replace("ferry", words));
    assertThat(page(page.getBytes(Charset.forName(real))).text).contains(words);
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
