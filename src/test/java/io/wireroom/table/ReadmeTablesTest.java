package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's section about a table names every column of its schema, in code marks. */
class ReadmeTablesTest {
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^\\*\\*(\\w+)\\*\\*: one row (.*?)(?=^\\*\\*|^## )");

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void namesEveryColumn(Table table) throws IOException {
    String section = section(table.name());
    assertThat(Stream.of(table.schema().fieldNames()))
        .filteredOn(column -> !column.equals("run_id"))
        .allSatisfy(column -> assertThat(section).contains("`" + column + "`"));
  }

  private static String section(String table) throws IOException {
    Matcher sections = SECTION.matcher(Files.readString(Path.of("README.md")));
    while (sections.find()) {
      if (sections.group(1).equals(table)) {
        return sections.group(2);
      }
    }
    throw new AssertionError("no section in README.md: " + table);
  }
}
