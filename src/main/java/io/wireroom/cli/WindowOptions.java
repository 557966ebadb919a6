package io.wireroom.cli;

import io.wireroom.ask.SqlSession;
import io.wireroom.report.Window;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tables that a page is made of, and which articles it shows. */
final class WindowOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "URI",
      description = "Output folder of extract, on any file system.")
  private String tables;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day of publication, such as 2019-07-01. Without: from the first.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The day behind the last, such as 2019-08-01. Without: to the last.")
  private LocalDate to;

  @Option(names = "--articles", paramLabel = "NUMBER", description = "At most so many articles.")
  private Integer articles;

  /** The tables, wherever they lie. */
  SqlSession open(CommonOptions common) {
    return SqlSession.open(tables, common::lake);
  }

  /**
   * The window.
   *
   * @param usual how many articles where none is told
   */
  Window window(int usual) {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new ParameterException(
          spec.commandLine(), "--to wants a day after --from (" + from + ", " + to + ")");
    }
    if (articles != null && articles < 1) {
      throw new ParameterException(
          spec.commandLine(), "--articles wants a number from 1 (" + articles + ")");
    }
    return new Window(from, to, articles == null ? usual : articles);
  }
}
