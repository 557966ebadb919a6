package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Where a person asks: statements are edited over several lines until their semicolon, remembered
 * from one session to the next, and completed by the names of tables, views, columns and SQL's own
 * words. A fault is told, and one goes on.
 */
public final class SqlConsole implements AutoCloseable {
  private static final String PROMPT = "wireroom> ";
  private static final String MORE = "     ...> ";

  private final SqlSession session;
  private final ResultFormat format;
  private final Terminal terminal;
  private final LineReader reader;

  SqlConsole(SqlSession session, ResultFormat format, Terminal terminal, Path history) {
    this.session = session;
    this.format = format;
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("wireroom")
            .parser(new WholeStatements())
            .completer(new StringsCompleter(session::words))
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            // An exclamation mark is a part of SQL, not a word of an earlier line.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE)
            .variable(LineReader.HISTORY_FILE, history)
            .build();
  }

  /**
   * Opens the terminal that the process runs in.
   *
   * @param history the file that remembers statements; need not exist
   */
  public static SqlConsole open(SqlSession session, ResultFormat format, Path history)
      throws IOException {
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    return new SqlConsole(session, format, terminal, history);
  }

  /** Runs until Ctrl-D, or until a line says {@code exit} or {@code quit}. */
  public void run() {
    PrintWriter out = terminal.writer();
    while (true) {
      try {
        String statement = reader.readLine(PROMPT);
        if (SqlPrompt.isFarewell(statement)) {
          return;
        }
        session.run(statement, format, out);
      } catch (UserFault fault) {
        out.println(fault.getMessage());
      } catch (UserInterruptException e) {
        out.println("(given up; exit or Ctrl-D ends)");
      } catch (EndOfFileException e) {
        return;
      } finally {
        out.flush();
      }
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  /** Goes on with another line where a statement has no end. */
  private static final class WholeStatements extends DefaultParser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE
          && !line.isBlank()
          && !SqlPrompt.isFarewell(line)
          && !Statements.endsComplete(line)) {
        throw new EOFError(-1, cursor, "no semicolon yet");
      }
      // Quotation marks are SQL's: where they stand open there is no semicolon behind them either.
      return super.parse(line, cursor, ParseContext.COMPLETE);
    }
  }
}
