package io.wireroom.job;

import java.util.List;
import org.apache.hadoop.service.launcher.IrqHandler;

/** The signals that end a run: Ctrl-C, {@code kill}, a terminal that closes. */
final class Interrupts {
  private static final List<String> SIGNALS =
      List.of(IrqHandler.CONTROL_C, IrqHandler.SIGTERM, "HUP");

  private Interrupts() {}

  /**
   * From here on they end nothing: a run that publishes is done in a moment, and what it tells of
   * itself must be true.
   *
   * @throws IllegalStateException where one has come, and the process is ending already
   */
  static void ignore() {
    for (String signal : SIGNALS) {
      try {
        new IrqHandler(signal, received -> {}).bind();
      } catch (IllegalArgumentException e) {
        // Another has it (-Xrs), or this system knows no such signal: then it is as it was.
      }
    }
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("Cannot publish batch: interrupted (shutdown)", e);
    }
  }
}
