package io.wireroom.text;

/** The mark of the possessive, which is a token of its own. */
public final class Possessive {
  private Possessive() {}

  /** Whether a token is {@code 's}, with either apostrophe; the short form of {@code is}, too. */
  public static boolean mark(String token) {
    return token.equals("'s") || token.equals("’s");
  }
}
