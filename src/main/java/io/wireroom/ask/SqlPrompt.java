package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/** Reads statements line by line and runs each at its semicolon. */
public final class SqlPrompt {
  private final SqlSession session;
  private final ResultFormat format;
  private final boolean interactive;

  /**
   * @param interactive whether a person sits there: shows a prompt, and goes on after a fault
   */
  public SqlPrompt(SqlSession session, ResultFormat format, boolean interactive) {
    this.session = session;
    this.format = format;
    this.interactive = interactive;
  }

  /**
   * Runs until the input ends, or until a line says {@code exit} or {@code quit}; a last statement
   * needs no semicolon.
   *
   * @throws UserFault where a statement cannot be run and nobody sits there
   */
  public void run(BufferedReader in, PrintStream out, PrintStream faults) throws IOException {
    StringBuilder statement = new StringBuilder();
    while (true) {
      if (interactive) {
        out.print(statement.isEmpty() ? "wireroom> " : "     ...> ");
        out.flush();
      }
      String line = in.readLine();
      if (line == null || (statement.isEmpty() && isFarewell(line))) {
        break;
      }
      if (!statement.isEmpty() || !line.isBlank()) {
        statement.append(line).append('\n');
      }
      if (Statements.endsComplete(statement)) {
        answer(statement.toString(), out, faults);
        statement.setLength(0);
      }
    }
    answer(statement.toString(), out, faults);
  }

  private void answer(String sql, PrintStream out, PrintStream faults) {
    try {
      session.run(sql, format, out);
    } catch (UserFault fault) {
      if (!interactive) {
        throw fault;
      }
      faults.println(fault.getMessage());
    }
    out.flush();
  }

  private static boolean isFarewell(String line) {
    String word = line.strip();
    return word.equalsIgnoreCase("exit")
        || word.equalsIgnoreCase("quit")
        || word.equalsIgnoreCase("exit;")
        || word.equalsIgnoreCase("quit;");
  }
}
