package io.wireroom.fault;

/** Too many records were given up whose work could not be stopped. Ends the command with code 3. */
public final class StrayFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param most records of which that is borne
   * @param place what the last of them was at
   */
  public StrayFault(int most, String place) {
    super(
        "Cannot go on: the work on more than "
            + most
            + " records took longer than input.max-article-time and cannot be stopped ("
            + place
            + ")");
  }
}
