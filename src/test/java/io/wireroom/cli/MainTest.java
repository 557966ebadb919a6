package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~                                               | 1 | wireroom: cannot start: no command given
          nonsense                                         | 1 | wireroom: cannot start: Unmatched argument at index 0: 'nonsense'
          extract --input a --output b                     | 1 | wireroom: cannot extract: Missing required option: '--batch=ID'
          extract --input a --output b --batch a/b         | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (a/b)
          extract --input a --output b --batch a%b         | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (a%b)
          extract --input a --output b --batch .x          | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (.x)
          extract --input a --output b --batch ..          | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (..)
          extract --input a --output b --batch Null        | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (Null)
          extract --input a --output b --batch=-x          | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (-x)
          extract --input a --output b --batch _x          | 1 | wireroom: cannot extract: --batch wants 1 to 64 letters, digits, dots, - or _, first a letter or digit, last no dot, and not null (_x)
          evaluate --task quotes --gold pom.xml --report ./pom.xml | 1 | wireroom: cannot evaluate: the labelled file would be overwritten (pom.xml)
          evaluate --task quotes --gold no/such/file.jsonl | 2 | wireroom: cannot evaluate: no such file (no/such/file.jsonl)
          """)
  void theLastLineSaysWhatFailed(String line, int code, String lastLine) {
    StringWriter errors = new StringWriter();
    String[] arguments = line.isBlank() ? new String[0] : line.strip().split(" ");

    assertThat(Main.run(arguments, new PrintWriter(errors, true))).isEqualTo(code);

    assertThat(errors.toString().lines().reduce((first, second) -> second)).contains(lastLine);
  }

  static Stream<CommandLine> commands() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true).getSubcommands().values().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpHasExamplesThatAreCommandLines(CommandLine command) {
    List<String> examples =
        Stream.of(command.getCommandSpec().usageMessage().footer())
            .filter(line -> line.startsWith("  jobs/wireroom "))
            .toList();
    assertThat(examples).as(command.getCommandName()).isNotEmpty();
    for (String example : examples) {
      List<String> words =
          Pattern.compile("\"([^\"]*)\"|(\\S+)")
              .matcher(example.replace("  jobs/wireroom ", ""))
              .results()
              .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
              .toList();
      assertThat(words.get(0)).isEqualTo(command.getCommandName());
      assertThatCode(() -> parse(words)).as(example).doesNotThrowAnyException();
    }
  }

  private static void parse(List<String> words) {
    new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(words.toArray(String[]::new));
  }
}
