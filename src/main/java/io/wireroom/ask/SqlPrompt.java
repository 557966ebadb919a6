package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** Reads a script's statements line by line and runs each at its semicolon. */
public final class SqlPrompt {
  private final SqlSession session;
  private final ResultFormat format;

  public SqlPrompt(SqlSession session, ResultFormat format) {
    this.session = session;
    this.format = format;
  }

  /**
   * Runs until the input ends, or until a line says {@code exit} or {@code quit}; a last statement
   * needs no semicolon.
   *
   * @throws UserFault where a statement cannot be run
   */
  public void run(BufferedReader in, PrintStream out) throws IOException {
    StringBuilder statement = new StringBuilder();
    for (String line = in.readLine();
        line != null && !(statement.isEmpty() && isFarewell(line));
        line = in.readLine()) {
      if (!statement.isEmpty() || !line.isBlank()) {
        statement.append(line).append('\n');
      }
      if (Statements.endsComplete(statement)) {
        answer(statement.toString(), out);
        statement.setLength(0);
      }
    }
    answer(statement.toString(), out);
  }

  private void answer(String sql, PrintStream out) {
    session.run(sql, format, out);
    out.flush();
  }

  /** Whether a line ends a session. */
  static boolean isFarewell(String line) {
    String word = line.strip();
    return word.equalsIgnoreCase("exit")
        || word.equalsIgnoreCase("quit")
        || word.equalsIgnoreCase("exit;")
        || word.equalsIgnoreCase("quit;");
  }
}
