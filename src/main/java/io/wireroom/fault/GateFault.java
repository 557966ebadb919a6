package io.wireroom.fault;

/** A batch that did not pass a gate. Ends the command with exit code 4. */
public class GateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message {@code Cannot X: reason (value)}
   */
  public GateFault(String message) {
    super(message);
  }
}
