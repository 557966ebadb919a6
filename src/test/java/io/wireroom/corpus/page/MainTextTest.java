package io.wireroom.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages are fiction. */
class MainTextTest {
  private static final String STORY =
      "<p>The weir at Oxley was opened on Monday for the first time since the flood, and forty boats"
          + " went through before noon, the harbour board said.</p><p>\"It is only water,\" said"
          + " Mabel Strand, who keeps the gates and has kept them since she was a girl.</p>";
  private static final String END =
      "<p>The lower gates will be mended in the spring, when the river is low and the boats are few"
          + " again.</p>";
  private static final String OTHER =
      "<p>The mayor of Linton will not stand again, his office said, after nine years in which the"
          + " town lost its station and its school.</p>";

  private static String text(String head, String body) {
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(
            "<html><head><title>Weir at Oxley opens - Oxley Star</title>"
                + head
                + "</head><body>"
                + body.replace("[H]", "<h1>Weir at Oxley opens</h1>")
                    .replace("[S]", STORY)
                    .replace("[E]", END)
                    .replace("[O]", OTHER)
                + "</body></html>")
        .fill(draft);
    return draft.text;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>[H][S]<aside>[O]</aside>[E]</article>",
        "<article>[H][S]<div class='related-stories'>[O]</div>[E]</article>",
        "<article>[H][S][E]<div class=relatedStories>[O]</div></article>",
        "<div>[H]<div class=entry-content>[S][E]</div><div id=comments>[O][O][O][O][O]</div></div>",
        "<div>[H][S][E]<ul class=commentlist><li>[O]<li>[O]<li>[O]</ul></div>",
        "<div>[H][S]<section data-component=newsletter>[O]</section>[E]</div>",
        "<div>[H][S][E]<div class=author-bio>[O]</div></div>",
        "<div>[H][S][E]<div class='author vcard'>[O]</div></div>",
        "<div class=has-sidebar><main>[H][S][E]</main><div role=complementary>[O]</div></div>",
        "<main>[H][S][E]</main><section class=x><div><h3><a href=/1>Linton loses its mayor</a></h3>[O]"
            + "</div><div><h3><a href=/2>Linton has no mayor</a></h3>[O]</div></section>",
        "<article>[H][S]<div style='display:none'>[O]</div>[E]</article>",
        "<article>[H][S][E]<p><em>Write to <a href=/m>the editor</a> of this page.</em></p></article>",
        "<article>[H]<p class=byline>By Ann Lee</p><figure><img><figcaption>The mayor of Linton in his"
            + " office.</figcaption></figure>[S][E]</article>",
        "<article>[H][S]<p><b>Related</b></p><ul><li><a href=/1>The mayor of Linton goes</a></ul>[E]</article>",
        "<article>[H][S][E]<h2>The mayor of Linton</h2></article>",
        "<article>[H][S]<span class=sr-only>[O]</span>[E]</article>",
        "<article>[H][S]<div class='c-visuallyHidden'>[O]</div>[E]</article>",
        "<article>[H][S][E]<div class=writer-bio>[O]</div></article>",
        "<article>[H][S][E][S]<blockquote class=pull-quote>[O]</blockquote>[S][E]</article>",
        "<article>[H][S][E]<div class=mostRead>[O]</div></article>",
        "<article>[H][S][E]<div class='article-shirttail'>[O]</div></article>"
      })
  void whatStandsBesideTheStoryIsNone(String body) {
    assertThat(text("", body))
        .contains("forty boats", "Mabel Strand", "The lower gates")
        .doesNotContain("Linton", "Write to", "Related");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Names of a wrapper, a heading's own words, a marked word inside of a sentence.
        "<div class='widget related'><div>[H]</div><div>[S]<p>See Oxley.</p>[E]</div></div>",
        "<article>[H][S]<h2 id=what-is-more-latest-stories>See Oxley.</h2>[E]</article>",
        "<article>[H][S]<p>At the <a class=tag href=/b>board's</a> <span class=share>house</span> they"
            + " say: See Oxley. It is the oldest of the county's weirs.</p>[E]</article>",
        // A story in cards, in hidden slides, in a form, before those who run no scripts.
        "<div>[H]<article class=card>[S]</article><article class=card><p>See Oxley.</p>[E]</article></div>",
        "<main>[H]<div class='slide hidden'>[S]</div><div class='slide hidden'><p>See Oxley.</p>[E]"
            + "</div></main>",
        "<form><div>[H][S]<p>See Oxley.</p>[E]</div></form>",
        "<div>[H]<noscript><div>[S]<p>See Oxley.</p>[E]</div></noscript></div>",
        // An introduction apart from the rest.
        "<main><header>[H]<p class=standfirst>See Oxley. It is the oldest of the weirs.</p></header>"
            + "<div><div>[S][E]</div></div></main>",
        "<main><header><div>[H]</div><p>See Oxley. It is the oldest of the county's weirs, by far.</p>"
            + "</header><div><div>[S][E]</div></div></main>",
        // Lists and tables without links.
        "<article>[H][S]<ul><li>See Oxley.<li>See the weir.</ul>[E]</article>"
      })
  void whatLooksLikeItIsKept(String body) {
    assertThat(text("", body)).contains("forty boats", "See Oxley.", "The lower gates");
  }

  @Test
  void aLargeFirstLetterStaysInItsWord() {
    assertThat(text("", "<article>[H]<p><span>T</span><br>he boats are back.</p>[S][E]</article>"))
        .contains("The boats are back.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>[H]<p>Loading…</p></div>",
        "<div>[H]<p>The weir at Oxley was opened on Monday.</p></div>",
        "<article>[H][S][E]</article><div>[O]</div>"
      })
  void theTextThatJsonGivesStandsInForNone(String body) {
    String told = (STORY + END).replace("</p><p>", "\n").replaceAll("<[^>]+>", "");
    String json = told.replace("\"", "\\\"").replace("\n", "\\n");
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir at Oxley"
            + " opens\",\"articleBody\":\""
            + json
            + "\"}</script>";
    assertThat(text(head, body))
        .contains("Mabel Strand", "The lower gates")
        .doesNotContain("Linton", "Loading");
  }

  @Test
  void whatFollowsOnTheTextThatJsonGivesIsNoPartOfIt() {
    String told =
        (STORY + END).replace("</p><p>", "\\n").replaceAll("<[^>]+>", "").replace("\"", "'");
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Weir at Oxley"
            + " opens\",\"articleBody\":\""
            + told
            + "\"}</script>";
    assertThat(text(head, "<article>[H][S][E]<p>The mayor of Linton will not stand.</p></article>"))
        .contains("The lower gates")
        .doesNotContain("Linton");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLargePageTakesTimeByItsLength() {
    String body =
        "<article>[H]" + "<p>The river is low and the boats are few again.</p>".repeat(60_000);
    assertThat(text("", body)).hasSizeGreaterThan(2_000_000);
  }
}
