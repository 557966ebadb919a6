package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.TestSettings;
import io.wireroom.corpus.page.WebPage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String PAGE = "<h1>Port opens</h1><p>The port opened on Monday.</p>";

  private static PageReader reader(String time) {
    var settings = TestSettings.with("input.max-article-time = " + time);
    return new PageReader(settings, new Watch(settings.maxArticleTime(), nanos -> {}));
  }

  @Test
  void a_page_that_takes_too_long_is_a_reject_and_the_next_is_read() {
    PageReader pages = reader("300ms");
    RawDocument late = pages.document("a.html", new DocumentDraft(), () -> endless(), PAGE);
    assertThat(late.reject().reason()).isEqualTo(RejectReason.TIMEOUT);
    assertThat(late.reject().message())
        .isEqualTo("Cannot read page: not done within input.max-article-time (reading, 300 ms)");
    assertThat(late.reject().payload()).isEqualTo(PAGE);
    RawDocument next =
        reader("30s").document("b.html", new DocumentDraft(), () -> WebPage.of(PAGE), PAGE);
    assertThat(next.reject()).isNull();
    assertThat(next.text()).contains("The port opened on Monday.");
  }

  private static WebPage endless() {
    while (true) {
      Watched.check();
    }
  }
}
