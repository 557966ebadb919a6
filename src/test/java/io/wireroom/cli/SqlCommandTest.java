package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sql command as it is typed. */
class SqlCommandTest {
  @TempDir Path tables;
  private final StringWriter errors = new StringWriter();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void writeTable() throws Exception {
    Path batch = Files.createDirectories(tables.resolve("rejects/batch=2019-07-14"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'empty' AS reason) TO '"
              + batch.resolve("p.parquet")
              + "' (FORMAT parquet)");
    }
  }

  @Test
  void aQueryIsAnswered() {
    String query = "SELECT reason, batch FROM rejects";
    assertThat(run("", "sql", "--tables", tables.toString(), "-e", query, "--format", "csv"))
        .isZero();
    assertThat(printed()).isEqualTo("reason,batch\r\nempty,2019-07-14\r\n");
  }

  @Test
  void statementsComeFromStandardInput() {
    assertThat(run("SELECT reason\nFROM rejects;", "sql", "--tables", tables.toString())).isZero();
    assertThat(printed()).isEqualTo("reason\n──────\nempty\n(1 row)\n");
  }

  @Test
  void aBrokenQueryIsTheUsersToMend() {
    assertThat(run("", "sql", "--tables", tables.toString(), "-e", "SELECT nope FROM rejects"))
        .isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("wireroom: cannot run query: Binder Error")
        .endsWith("(SELECT nope FROM rejects)\n");
  }

  @Test
  void withoutTablesThereIsNothingToAsk() {
    String none = tables.resolve("none").toString();
    assertThat(run("", "sql", "--tables", none, "-e", "SELECT 1")).isEqualTo(2);
    assertThat(errors.toString())
        .isEqualTo("wireroom: cannot open tables: no tables here (" + none + ")\n");
  }

  private int run(String typed, String... args) {
    PrintStream stdout = System.out;
    InputStream stdin = System.in;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      return Main.run(args, new PrintWriter(errors, true));
    } finally {
      System.setOut(stdout);
      System.setIn(stdin);
    }
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
