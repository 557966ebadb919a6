package io.wireroom.cli;

import io.wireroom.fault.FailureLine;
import io.wireroom.fault.FullDisk;
import io.wireroom.fault.GateFault;
import io.wireroom.fault.Misuse;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.Secrets;
import io.wireroom.fault.UserFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.util.ShutdownHookManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program: finds the command, runs it, turns how it ended into an exit code. */
@Command(
    name = "wireroom",
    description = "Turns news archives into tables: who said what, about whom, and how they feel.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ExtractCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      LabelCommand.class,
      LinkCommand.class,
      MaintainCommand.class,
      ReportCommand.class,
      RollupCommand.class,
      SqlCommand.class,
      TrainCommand.class,
    })
public final class Main implements Runnable {
  /** Over the examples of a command's help. */
  static final String EXAMPLES = "%nExamples:";

  /** The command line is wrong. */
  static final int USAGE = 1;

  /** Bad input or configuration that the user can mend; nothing was published. */
  static final int FAULT = 2;

  /** A bug or a broken machine; nothing was published. */
  static final int INTERNAL = 3;

  /** A gate failed. */
  static final int GATE = 4;

  /** No input matched. */
  static final int NOTHING = 99;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    RunFolder.enter();
    hideArguments();
    // Tables hold names of all languages, whatever the terminal's locale says.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, errors);
    System.out.flush();
    System.exit(told(code, System.getenv()));
  }

  /** Spark shows all of the command line in its pages and its event log. */
  static void hideArguments() {
    String command = System.getProperty("sun.java.command");
    if (command != null) {
      System.setProperty("sun.java.command", Secrets.hidden(command));
    }
  }

  /**
   * The code that the process ends with. The launcher has codes moved up, so that it knows them
   * from those of Java's and Spark's; {@code WIREROOM_NOTHING=0} is for schedulers that take all
   * but 0 for a failure.
   */
  static int told(int code, Map<String, String> environment) {
    boolean well = code == NOTHING && "0".equals(environment.get("WIREROOM_NOTHING"));
    String base = environment.get("WIREROOM_CODES");
    return (well ? 0 : code) + (base == null ? 0 : Integer.parseInt(base));
  }

  /**
   * Runs one command.
   *
   * @param errors where the last line of a failure goes
   * @return the exit code
   */
  public static int run(String[] args, PrintWriter errors) {
    boolean debug = Arrays.asList(args).contains("--debug");
    String[] words;
    // A driver elsewhere is told the day of whoever started it.
    Map<String, String> environment = CommonOptions.environment(args);
    try {
      words = DayWords.filled(args, environment, Clock.systemUTC());
    } catch (DateTimeException e) {
      errors.println(
          "wireroom: cannot start: %s is no day, such as 2019-07-14 (%s)"
              .formatted(DayWords.VARIABLE, environment.get(DayWords.VARIABLE)));
      return USAGE;
    }
    return new CommandLine(new Main())
        .setErr(errors)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, ignored) -> usage(e, errors))
        .setExecutionExceptionHandler(
            (e, command, ignored) -> failed(e, command.getCommandName(), debug, errors))
        .setExecutionStrategy(Main::withErrors)
        .execute(words);
  }

  /** Runs the command; errors, which the library lets through, end as exceptions do. */
  private static int withErrors(CommandLine.ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (Error e) {
      CommandLine command = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
      throw new CommandLine.ExecutionException(command, "no reason given", e);
    }
  }

  /** Without a command there is nothing to run. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int usage(ParameterException e, PrintWriter errors) {
    e.getCommandLine().usage(errors);
    String command = e.getCommandLine().getCommandName();
    String what = "wireroom".equals(command) ? "start" : command;
    errors.println("wireroom: cannot " + what + ": " + FailureLine.oneLine(e));
    return USAGE;
  }

  private static int failed(Exception e, String command, boolean debug, PrintWriter errors) {
    if (debug) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      errors.print(Secrets.hidden(trace.toString()));
    }
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      return interrupted(command, errors);
    }
    Throwable cause = FailureLine.cause(e, command);
    errors.println("wireroom: " + FailureLine.of(e, command));
    if (cause instanceof Misuse) {
      return USAGE;
    }
    if (FullDisk.behind(e).isPresent()) {
      // Whoever met it took it for a fault of the place: it passes, and a schedule tries again.
      return INTERNAL;
    }
    if (cause instanceof GateFault) {
      return GATE;
    }
    return cause instanceof UserFault ? FAULT : cause instanceof NothingToDo ? NOTHING : INTERNAL;
  }

  /**
   * What breaks while a signal ends the process is no reason. The launcher says which signal it
   * was, whether or not this thread still gets here.
   */
  private static int interrupted(String command, PrintWriter errors) {
    if (System.getenv("WIREROOM_CODES") == null) {
      errors.println("wireroom: cannot " + command + ": interrupted");
    }
    return INTERNAL;
  }
}
