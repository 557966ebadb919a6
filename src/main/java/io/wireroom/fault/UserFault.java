package io.wireroom.fault;

/**
 * Something the user can mend: bad input, bad configuration, a batch that is busy. Ends the command
 * with exit code 2 and its message as the last line.
 */
public class UserFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message {@code Cannot X: reason (value)}
   */
  public UserFault(String message) {
    super(message);
  }

  /**
   * @param message {@code Cannot X: reason (value)}
   */
  public UserFault(String message, Throwable cause) {
    super(message, cause);
  }
}
