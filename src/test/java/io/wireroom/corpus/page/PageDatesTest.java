package io.wireroom.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.date.FieldDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All pages are fiction. */
class PageDatesTest {
  private static final String STORY =
      "<p>The weir at Oxley was opened on Monday for the first time since the flood, and forty"
          + " boats went through before noon.</p><p>\"It is only water,\" said Mabel Strand, who"
          + " keeps the gates.</p>";

  /** H stands for the headline and S for the story. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<article>H<p class=date>17 October 2022</p>S</article> | 2022-10-17",
        "<article>H<p>Published: 17.10.2022</p>S</article> | 2022-10-17",
        "<article>H<div>By Ann Lee, Posted on October 17, 2022</div>S</article> | 2022-10-17",
        "<article><span class=kicker>17 Oct 2022</span>H S</article> | 2022-10-17",
        "<article>H S<p>First published 17 October 2022</p></article> | 2022-10-17",
        "<article>H<time datetime='2022-10-17T09:00:00Z'>two years ago</time>S</article> | 2022-10-17",
        "<article>H<span>Published 17 Oct 2022, updated 3 Nov 2023</span>S</article> | 2022-10-17",
        "<article>H<span>Updated 3 Nov 2023; Published 17 Oct 2022</span>S</article> | 2022-10-17",
        "<article>H<time class=updated datetime='2023-11-03'>x</time><time class=published datetime='2022-10-17'>y</time>S</article> | 2022-10-17",
        "<div class=related-links><a href=/x>X</a><time datetime='2025-03-02'>x</time></div><article>H<p>Published: 17 October 2022</p>S</article> | 2022-10-17",
        "<article>H<p>Published 17 October 2022</p>S</article><section class=comments><time datetime='2022-10-19'>x</time></section> | 2022-10-17",
        "<article>H<time datetime='2022-10-17'>x</time>S<article><h3>Y</h3><time datetime='2024-01-01'>x</time></article></article> | 2022-10-17",
        "<div>H<p>17 October 2022</p>S</div><footer>Copyright 2024, page of 1 May 2024</footer> | 2022-10-17",
        "<header>Today is 4 May 2024</header><div>H<p class=meta>Mon 17 Oct 2022 09:15</p>S</div> | 2022-10-17",
        "<ul class=most-read><li><time datetime='2024-05-04'>x</time></li></ul><main>H<time datetime='2022-10-17'>x</time>S</main> | 2022-10-17",
        "<div>H S</div><aside><time datetime='2024-05-04'>x</time></aside> | none",
        "<div>H S</div><div class=comment-list>Posted 4 May 2024</div> | none",
        "<nav>4 May 2024</nav><div>H S</div> | none",
        "<div>H<time datetime='0001-01-01T00:00:00Z'>x</time><p>Posted 17 October 2022</p>S</div> | 2022-10-17",
        "<article>H<p class=date>Written: 2022-10-17 15:03:30 / Updated: 2023-11-03 15:30:46</p>S</article> | 2022-10-17",
        "<article>H<p>17 October 2022 (modified 3 November 2023)</p>S</article> | 2022-10-17",
        "<article>H<p>Oct 17, 2022 Updated Nov 3, 2023</p>S</article> | 2022-10-17",
        "<article>H<time class='entry-date published updated' datetime='2022-10-17'>x</time>S</article> | 2022-10-17",
        "<article>H<abbr class=published title='2022-10-17T09:00:00Z'>Monday</abbr>S</article> | 2022-10-17",
        "<article>H<span property='datePublished' content='2022-10-17'>Monday</span>S</article> | 2022-10-17",
        "<article>H<span class=dt-published title='2022-10-17'>Monday</span>S</article> | 2022-10-17",
        "<article>H<span property='dateModified' content='2023-11-03'>Monday</span>S</article> | none",
        "<div itemscope itemtype='https://schema.org/NewsArticle'>H S<div class=post-footer><time itemprop=datePublished datetime='2022-10-17'>x</time></div></div> | 2022-10-17",
        "<div class='post hentry'>H S<div class='entry-footer'>Posted 17 October 2022</div></div> | 2022-10-17",
        "<div>H S</div><div class=footer>Posted 17 October 2022</div> | none",
        "<article>H<p>Ann Lee on 17.10.2022, 13:36</p>S</article> | 2022-10-17",
        "<article>H<div class=submitted>Submitted by ann on Mon, 10/17/2022 - 18:55</div>S</article> | 2022-10-17",
        "<div>H<p>Last modified: 3 November 2023</p>S</div> | none"
      })
  void thePagesOwnDateIsTaken(String body, String date) {
    String html =
        "<html><head><title>Weir at Oxley opens - Oxley Star</title></head><body>"
            + body.replace("H", "<h1>Weir at Oxley opens</h1>").replace("S", STORY)
            + "</body></html>";
    assertThat(dateOf(html)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='article:published_time' content='0001-01-01T00:00:00Z'><meta name=date content='2022-10-17'> | 2022-10-17",
        "<meta property='article:published_time' content='20221017T0830Z'> | 2022-10-17",
        "<meta itemprop=datePublished content='2022-10-17T08:30:00Z'> | 2022-10-17",
        "<meta name=citation_publication_date content='2022/10/17'> | 2022-10-17",
        "<meta name=expires content='2024-01-01'><meta name=last-modified content='2023-01-01'> | none",
        "<meta property='og:updated_time' content='2023-01-01'> | none",
        "<meta property='article:modified_time' content='2023-01-01'> | none",
        "<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\"datePublished\":\"2024-05-04\"}]}</script> | none",
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Bus strikes a bollard\",\"datePublished\":\"2024-05-04\"},{\"@type\":\"NewsArticle\",\"headline\":\"Weir at Oxley opens\",\"datePublished\":\"2022-10-17\"}]</script> | 2022-10-17",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir \"at\" Oxley\",\"datePublished\":\"2022-10-17\"}</script> | 2022-10-17",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir \"at\" Oxley\",\"dateModified\":\"2023-10-17\"}</script> | none",
        "<script type='application/ld+json'><!-- {\"@type\":\"NewsArticle\",\"about\":\"a¶b\",\"datePublished\":\"2022-10-17\",} --></script> | 2022-10-17",
        "<div itemscope><meta itemprop=datePublished content='2024-05-04'></div><meta itemprop=datePublished content='2022-10-17'> | 2022-10-17",
        "<meta name=publisheddate content='2022-10-17'><meta name=lastmod content='2023-01-01'> | 2022-10-17",
        "<script type='application/ld+json'>{\"@type\":\"Comment\",\"datePublished\":\"2024-05-04\"}</script> | none"
      })
  void theHeadTellsOfThisArticle(String head, String date) {
    String html =
        "<html><head><title>Weir at Oxley opens</title>"
            + head.replace('¶', '\n')
            + "</head><body><article><h1>Weir at Oxley opens</h1>"
            + STORY
            + "</article></body></html>";
    assertThat(dateOf(html)).isEqualTo(date);
  }

  /** Which figure is the month is known by the country of the page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lang=en-GB | https://example.com/a | 02/10/2022 | 2022-10-02",
        "lang=en-US | https://example.com/a | 02/10/2022 | 2022-02-10",
        "lang=en-US | https://example.co.uk/a | 02/10/2022 | 2022-10-02",
        "xml:lang=en-AU | https://example.com/a | 2/10/2022 14:05 | 2022-10-02",
        "lang=en | https://example.ie/a | 02/10/2022 | 2022-10-02",
        "lang=en | https://example.com/a | 02/10/2022 | none",
        "lang=en-CA | https://example.ca/a | 02/10/2022 | none",
        "lang=en-US | https://example.com/a | 17/10/2022 | 2022-10-17",
        "lang=en | https://example.com/a | 10/10/2022 | 2022-10-10"
      })
  void daysInFiguresAreReadAsTheirCountryDoes(
      String language, String url, String day, String date) {
    for (String mark :
        new String[] {
          "<meta name=pubdate content='" + day + "'>", "<p class=date>" + day + "</p>"
        }) {
      assertThat(
              dateOf(
                  "<html "
                      + language
                      + "><head><title>Weir at Oxley opens</title><link rel=canonical href='"
                      + url
                      + "'></head><body><article><h1>Weir at Oxley opens</h1>"
                      + mark
                      + STORY
                      + "</article></body></html>"))
          .as(mark)
          .isEqualTo(date);
    }
  }

  private static String dateOf(String html) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(html).fill(draft);
    return draft.publishedAt == null
        ? "none"
        : FieldDate.of(draft.publishedAt, ZoneOffset.UTC).date().toString();
  }

  /** Of sources that agree on the day the one that tells most of the time is best. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2022-10-17 | 2022-10-17T08:30:00+02:00 | 2022-10-17T08:30:00+02:00",
        "2022-10-17T08:30:00 | 2022-10-17T08:30:00Z | 2022-10-17T08:30:00Z",
        "2022-10-17T08:30:00Z | 2022-10-17 | 2022-10-17T08:30:00Z",
        "2022-10-17 | 2022-11-30T08:30:00Z | 2022-10-17",
        "0001-01-01T00:00:00Z | 2022-10-17 | 2022-10-17"
      })
  void theTimeWithItsZoneIsBest(String meta, String json, String time) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Weir at Oxley opens</title>"
                + "<meta property='article:published_time' content='"
                + meta
                + "'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\""
                + json
                + "\",\"dateModified\":\"2023-01-01T00:00:00Z\"}</script></head><body><h1>Weir at Oxley"
                + " opens</h1>"
                + STORY)
        .fill(draft);
    assertThat(draft.publishedAt).isEqualTo(time);
    assertThat(draft.publishedAtSource).isEqualTo("meta");
  }
}
