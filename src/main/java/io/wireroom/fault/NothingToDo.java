package io.wireroom.fault;

/** No input matched. Ends the command with exit code 99, which schedulers show as skipped. */
public class NothingToDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message {@code Cannot X: reason (value)}
   */
  public NothingToDo(String message) {
    super(message);
  }
}
