package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's {@code sh} blocks run as they stand, from top to bottom. */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\R(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

  @Test
  void everyCommandRuns() throws Exception {
    List<String> lines = commands();
    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines) {
      Process process = new ProcessBuilder("bash", "-euc", line).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s%n%s", line, output).isZero();
      assertThat(output).as(line).isNotBlank();
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Matcher link = LINK.matcher(Files.readString(README));
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
    }
  }

  private static List<String> commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .flatMap(block -> Stream.of(block.group(1).split("\\R", -1)))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
