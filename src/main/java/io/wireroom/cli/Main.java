package io.wireroom.cli;

import io.wireroom.fault.FullDisk;
import io.wireroom.fault.GateFault;
import io.wireroom.fault.MemoryFault;
import io.wireroom.fault.Misuse;
import io.wireroom.fault.NothingToDo;
import io.wireroom.fault.UserFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
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
    // Tables hold names of all languages, whatever the terminal's locale says.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, errors);
    System.out.flush();
    System.exit(moved(code));
  }

  /** The launcher has codes moved up, so that it knows them from those of Java's and Spark's. */
  static int moved(int code) {
    String base = System.getenv("WIREROOM_CODES");
    return base == null ? code : code + Integer.parseInt(base);
  }

  /**
   * Runs one command.
   *
   * @param errors where the last line of a failure goes
   * @return the exit code
   */
  public static int run(String[] args, PrintWriter errors) {
    boolean debug = Arrays.asList(args).contains("--debug");
    return new CommandLine(new Main())
        .setErr(errors)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, ignored) -> usage(e, errors))
        .setExecutionExceptionHandler(
            (e, command, ignored) -> failed(e, command.getCommandName(), debug, errors))
        .setExecutionStrategy(Main::withErrors)
        .execute(args);
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
    errors.println("wireroom: cannot " + what + ": " + oneLine(e));
    return USAGE;
  }

  private static int failed(Exception e, String command, boolean debug, PrintWriter errors) {
    if (debug) {
      e.printStackTrace(errors);
    }
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      return interrupted(command, errors);
    }
    MemoryFault memory = MemoryFault.behind(e, command);
    Throwable cause = memory == null ? fault(e) : memory;
    errors.println(
        "wireroom: "
            + FullDisk.behind(e)
                .map(told -> "cannot " + command + ": no space left on a disk (" + told + ")")
                .orElse(lastLine(cause, command)));
    if (cause instanceof Misuse) {
      return USAGE;
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

  /** The fault behind an exception, however Spark wrapped it; the exception itself if none. */
  private static Throwable fault(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof UserFault
          || t instanceof NothingToDo
          || t instanceof Misuse
          || t instanceof GateFault) {
        return t;
      }
    }
    // Of an error the library's exception knows nothing.
    return thrown.getCause() instanceof Error error ? error : thrown;
  }

  private static String lastLine(Throwable cause, String command) {
    String message = oneLine(cause);
    if (message.startsWith("Cannot ")) {
      return "cannot " + message.substring("Cannot ".length());
    }
    // Of a message of Spark's the first line is the reason, the rest a trace.
    String reason =
        cause.getMessage() == null ? message : cause.getMessage().strip().split("\\R", 2)[0];
    return "cannot " + command + ": " + reason + " (" + cause.getClass().getSimpleName() + ")";
  }

  private static String oneLine(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank()
        ? "no reason given"
        : message
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "));
  }
}
