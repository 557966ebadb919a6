package io.wireroom.fault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Takes out of a text for people, or for a table, what nobody but a store is to know: passwords in
 * URIs, the parameters by which URLs are signed, and what is set behind a name that says it is
 * secret. What is left still tells which place, user and key it was.
 *
 * <p>Credentials belong in the providers of Hadoop and Spark, and never get here. This is for those
 * that somebody wrote into a URI or a command line all the same.
 */
public final class Secrets {
  /** In the place of what was taken out. */
  public static final String HIDDEN = "***";

  /** Names of what is secret: as Spark takes them by itself, and as catalogs have them. */
  private static final Pattern NAME =
      Pattern.compile("(?i)secret|password|token|credential|access[.-]?key");

  /** Passwords in URIs, as one regular expression that any engine knows. */
  public static final String URI_PASSWORDS = "://[^\\s:@/]*:[^\\s@/]*@";

  /**
   * {@code ://user:password@}: up to the last at sign of the authority; or, where the password has
   * a slash that should have been escaped, up to the first. A port is none.
   */
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(://[^\\s:@/]{0,256}):(?!\\d{1,5}(?:[/?#\\s,)]|$))"
              + "(?:[^\\s/]{0,256}|[^\\s@]{0,256})@");

  /** Over HTTP who comes without a password comes with a token. */
  private static final Pattern TOKEN = Pattern.compile("(?i)(https?://)[^\\s:@/]{1,256}@");

  /**
   * Those of S3, Google and Azure among them: {@code X-Amz-Signature}, {@code X-Goog-Credential},
   * {@code sig}.
   */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&;](?:[\\w.-]{0,40}?(?:signature|credential|token|secret|password|passwd|pwd"
              + "|api[-_]?key|access[-_]?key(?:[-_]?id)?|accessid)|sig|auth)=)[^\\s&#;\"')\\]]+");

  /** {@code fs.s3a.secret.key=...}, as on a command line. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?i)((?:secret|password|passwd|token|access[._-]?key)[\\w.-]{0,64}\\s{0,4}=\\s{0,4})"
              + "(\"[^\"]{0,1024}\"|[^\\s,;)\\]}\"']+)");

  /** Bytes of a digest that are told: files of one listing are to differ, and no more. */
  private static final int DIGEST = 8;

  private Secrets() {}

  /** Whether a name, such as that of a setting, says that its value is secret. */
  public static boolean isName(String name) {
    return NAME.matcher(name).find();
  }

  /**
   * A URI without them by which its file is still told from others: where a parameter or what looks
   * like an assignment was taken out, a digest stands for it. Passwords of users are in no digest.
   */
  public static String place(String uri) {
    String open = withoutPasswords(uri);
    String hidden = hidden(uri);
    return hidden.equals(open) ? hidden : hidden + "#" + digest(open);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutPasswords(String text) {
    return TOKEN.matcher(PASSWORD.matcher(text).replaceAll("$1:***@")).replaceAll("$1***@");
  }

  /**
   * The text without them.
   *
   * @param text null stays null
   */
  public static String hidden(String text) {
    if (text == null || (text.indexOf("://") < 0 && text.indexOf('=') < 0)) {
      return text;
    }
    String told = PARAMETER.matcher(withoutPasswords(text)).replaceAll("$1***");
    return ASSIGNMENT.matcher(told).replaceAll("$1***");
  }
}
