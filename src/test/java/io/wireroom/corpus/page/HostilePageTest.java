package io.wireroom.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made to take long: twice the page takes at most two and a half times as long. */
class HostilePageTest {
  private static final String HEAD =
      "<html><head><title>Port opens after a long storm</title>%s</head><body>"
          + "<h1>Port opens after a long storm</h1><p>The port opened on Monday, she said.</p>";
  private static final String STORY = "The port was opened, she said, after the storm of Monday.";
  private static final int MEASUREMENTS = 10;

  /**
   * What stands before, and what is repeated {@code times} times in the body; {@code STORY} is a
   * sentence.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "paragraphs | 30000 | | <p>",
        "paragraphs with a letter | 15000 | | <p>x",
        "line breaks | 30000 | | <br>",
        "nested divs | 8000 | | <div>",
        "nested block quotes | 8000 | | <blockquote>",
        "block quotes of one figure | 15000 | <figure> | <blockquote>a</blockquote>",
        "footers of block quotes | 5000 | | <blockquote><footer>",
        "nested lists | 5000 | | <ul><li>",
        "nested tables | 5000 | | <table><tr><td>",
        "bold paragraphs | 10000 | | <b><p>",
        "links | 10000 | <p> | <a href=x>word</a> ",
        "items with links | 10000 | | <li><a href=x>x</a>",
        "pictures | 30000 | | <img src=a>",
        "headings | 4000 | | <h1><div>a",
        "footers | 5000 | | <footer><div>",
        "signed | 4000 | | <i class=byline>",
        "signed beside | 3000 | <div class='x x x x x x x x related'> | <i class=byline>a</i>",
        "dates | 2000 | | <time>July 15, 2019</time>",
        "texts in each other | 2000 | | <div>STORY",
        "homes in each other | 2000 | | <div itemprop=articleBody>STORY",
        "menus | 4000 | <p>STORY | <div>Read</div><ul><li><a href=x>x</a></ul>",
        "notes | 4000 | <p>STORY | <p><em><a href=x>follow her</a></em>",
        "headings over nothing | 5000 | <p>STORY | <h2>A heading</h2>",
        "introductions | 2000 | | <p class=lede>STORY<div>",
        "not for scripts | 1000 | | <noscript>STORY",
        "notices | 8000 | | <div role=dialog>We use cookies.",
        "unclosed tag | 10000 | | <p a",
        "half entities | 30000 | | &a",
      })
  void twice_the_page_takes_at_most_two_and_a_half_times_as_long(
      String name, int times, String before, String repeated) {
    String begin = HEAD.formatted("") + (before == null ? "" : before.replace("STORY", STORY));
    String part = repeated.replace("STORY", STORY);
    hold(name, begin + part.repeat(times), begin + part.repeat(2 * times));
  }

  /** An attribute of the head that is {@code times} times as long. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "blanks in a title | 100000 | <meta property=og:title content='a%sb'> | _",
        "dashes in a title | 40000 | <meta property=og:title content='a%sb'> | _-_",
        "a title in a title | 100000 | <meta property=og:title content='%sb'> | a",
        "blanks in a name | 100000 | <meta name=author content='a%sb'> | _",
        "digits of a date | 100000 | <meta name=date content='%s'> | 1",
        "blanks in a date | 100000 | <meta name=date content='1%s2'> | _",
        "an outlet's blanks | 100000 | <meta property=og:site_name content='a%sb'> | _",
        "an address | 40000 | <meta property=og:url content='http://a/?%s'> | a=b&",
        "a host | 40000 | <link rel=canonical href='http://%sb'> | a.",
        "brackets | 100000 | <script type=application/ld+json>%s</script> | [",
        "authors | 10000 | <script type=application/ld+json>{\"author\":[%s{}]}</script> |"
            + " {\"name\":\"a_b\"},",
        "classes | 100000 | <p class='%s'>x</p> | a_",
      })
  void twice_the_head_takes_at_most_two_and_a_half_times_as_long(
      String name, int times, String element, String repeated) {
    String part = repeated.strip().replace('_', ' ');
    hold(
        name,
        HEAD.formatted(element.formatted(part.repeat(times))),
        HEAD.formatted(element.formatted(part.repeat(2 * times))));
  }

  private static void hold(String name, String once, String twice) {
    time(once);
    // A busy machine spoils a measurement now and then; quadratic work would spoil them all.
    double least = Double.MAX_VALUE;
    for (int i = 0; i < MEASUREMENTS && least >= 2.3; i++) {
      long single = Math.max(time(once), 5_000_000);
      least = Math.min(least, (double) time(twice) / single);
    }
    assertThat(least).as(name).isLessThan(2.5);
  }

  private static long time(String page) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    WebPage.of(page).fill(new DocumentDraft());
    return threads.getCurrentThreadCpuTime() - begin;
  }

  @Test
  void what_lies_deep_is_still_read_in_its_order() {
    String page =
        HEAD.formatted("")
            + "<div>".repeat(400)
            + "<p>One day.<p>Two <b>bold</b> days."
            + "</div>".repeat(400)
            + "<p>The end.";
    DocumentDraft draft = new DocumentDraft();
    WebPage.of(page).fill(draft);
    assertThat(draft.text)
        .containsSubsequence("The port opened", "One day.\n\nTwo bold days.\n\nThe end.");
  }
}
