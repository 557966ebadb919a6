package io.wireroom.fault;

/**
 * A command line that asks for what must not be, such as an output in the input. Ends the command
 * with exit code 1 and its message as the last line.
 */
public class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message {@code Cannot X: reason (value)}
   */
  public Misuse(String message) {
    super(message);
  }
}
