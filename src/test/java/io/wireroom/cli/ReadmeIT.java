package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code sh} blocks of the README, then those of the pages, run as they stand. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\R(.*?)^```$");

  @Test
  void everyCommandRuns() throws Exception {
    List<String> lines = new ArrayList<>(commands(Pages.README));
    assertThat(lines).hasSizeGreaterThan(5);
    for (Path page : Pages.site()) {
      lines.addAll(commands(page));
    }
    for (String line : lines) {
      Process process = new ProcessBuilder("bash", "-euc", line).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s%n%s", line, output).isZero();
      if (line.startsWith("jobs/")) {
        assertThat(output).as(line).isNotBlank();
      }
    }
  }

  private static List<String> commands(Path page) throws IOException {
    return BLOCK
        .matcher(Files.readString(page))
        .results()
        .flatMap(block -> Stream.of(block.group(1).split("\\R", -1)))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
