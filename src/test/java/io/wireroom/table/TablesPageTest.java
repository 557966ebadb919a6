package io.wireroom.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the tables has a section per table, with its columns as the schema has them. */
class TablesPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/tables.md");
  private static final Pattern SECTION = Pattern.compile("(?m)^## ");
  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([^`]+)` \\| \\S");

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasEveryColumnInOrderWithItsType(Table table) throws IOException {
    assertThat(columns(section(table.name())))
        .containsExactlyElementsOf(
            Stream.of(table.schema().fields()).map(TablesPageTest::told).toList());
  }

  @Test
  void theReadmeNamesEveryTable() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(tables())
        .allSatisfy(
            table -> assertThat(readme).containsPattern("(?m)^\\| .*`" + table.name() + "`"));
  }

  private static String told(StructField field) {
    return field.name() + " " + field.dataType().catalogString() + (field.nullable() ? "?" : "");
  }

  private static List<String> columns(String section) {
    return COLUMN.matcher(section).results().map(c -> c.group(1) + " " + c.group(2)).toList();
  }

  private static String section(String table) throws IOException {
    return SECTION
        .splitAsStream(Files.readString(PAGE))
        .filter(section -> section.startsWith(table + "\n"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section: " + table));
  }
}
