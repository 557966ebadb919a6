package io.wireroom.fault;

/** A setting whose value makes no sense. Who knows where it was set says so, too. */
public class SettingFault extends UserFault {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String wants;
  private final String value;

  /**
   * @param key below {@code wireroom}
   * @param wants what its value has to be, as in {@code a number from 0 to 1}
   * @param value what it is
   */
  public SettingFault(String key, String wants, Object value) {
    super("Cannot read settings: " + key + " wants " + wants + " (" + value + ")");
    this.key = key;
    this.wants = wants;
    this.value = String.valueOf(value);
  }

  /** The setting. */
  public String key() {
    return key;
  }

  /**
   * The same, with the place where it was set.
   *
   * @param origin such as a file and its line
   */
  public UserFault setIn(String origin) {
    return new UserFault(
        "Cannot read settings: " + key + " wants " + wants + " (" + value + ", " + origin + ")",
        this);
  }
}
