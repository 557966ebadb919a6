package io.wireroom.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.TestSettings;
import io.wireroom.corpus.page.WebPage;
import io.wireroom.watch.Watched;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadingGuardTest {
  private static final String PAGE = "<h1>Port opens</h1><p>The port opened on Monday.</p>";

  private static RawDocument read(ReadingGuard guard, Supplier<WebPage> page) {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    return guard.guarded(
        "a.html",
        bytes,
        bytes.length,
        () -> {
          DocumentDraft draft = new DocumentDraft();
          guard.fill(draft, page);
          return draft.finish("a.html", guard.settings(), PAGE);
        });
  }

  @Test
  void a_page_that_takes_too_long_is_a_reject_and_the_next_is_read() {
    RawDocument late =
        read(
            Reads.guard(TestSettings.with("input.max-article-time = 300ms")),
            ReadingGuardTest::endless);
    assertThat(late.reject().reason()).isEqualTo(RejectReason.TIMEOUT);
    assertThat(late.reject().message())
        .isEqualTo("Cannot read page: not done within input.max-article-time (reading, 300 ms)");
    assertThat(late.reject().payload()).isEqualTo(PAGE);
    RawDocument next = read(Reads.guard(TestSettings.shipped()), () -> WebPage.of(PAGE));
    assertThat(next.reject()).isNull();
    assertThat(next.text()).contains("The port opened on Monday.");
  }

  @Test
  void whatAPageThrowsIsItsReject() {
    RawDocument failed =
        read(
            Reads.guard(TestSettings.shipped()),
            () -> {
              throw new IllegalStateException("no head");
            });
    assertThat(failed.reject().reason()).isEqualTo(RejectReason.FAILED);
    assertThat(failed.reject().message()).contains("no head");
  }

  private static WebPage endless() {
    while (true) {
      Watched.check();
    }
  }
}
