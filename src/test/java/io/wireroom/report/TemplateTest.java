package io.wireroom.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.report.Template.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void whatIsPutInIsNotLookedAtAgain() throws IOException {
    StringWriter out = new StringWriter();
    new Template("<a>${one}</a>${two}$ {}${One}")
        .write(out, Map.of("one", Content.of("${two}$1\\"), "two", Content.of("2")));
    assertThat(out).hasToString("<a>${two}$1\\</a>2$ {}${One}");
  }

  @Test
  void aPlaceWithoutContentIsABug() {
    assertThatThrownBy(() -> new Template("${none}").write(new StringWriter(), Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nothing to put at ${none}");
  }
}
