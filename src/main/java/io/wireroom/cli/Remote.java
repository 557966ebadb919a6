package io.wireroom.cli;

import io.wireroom.fault.Secrets;
import io.wireroom.job.Sessions;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The program where nobody sees what it prints: a driver that Spark runs somewhere on its cluster.
 * Leaves an {@link Outcome}, which the launcher fetches.
 */
public final class Remote {
  private static final int KEPT = 64 << 10;

  /** What YARN sets in each of its containers. */
  private static final String YARN = "CONTAINER_ID";

  private Remote() {}

  /** Copies what goes by. */
  private static final class Copy extends FilterOutputStream {
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    Copy(OutputStream out) {
      super(out);
    }

    @Override
    public synchronized void write(int octet) throws IOException {
      out.write(octet);
      copy.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      copy.write(bytes, from, length);
    }

    /** The last part, from the beginning of a line. */
    synchronized String kept() {
      String all = copy.toString(StandardCharsets.UTF_8);
      return all.length() <= KEPT ? all : all.substring(all.indexOf('\n', all.length() - KEPT) + 1);
    }
  }

  /**
   * Runs one command, tells how it ended and ends the process likewise.
   *
   * @param args URI of the file to leave, then the command line
   */
  public static void main(String[] args) {
    RunFolder.enter();
    Main.hideArguments();
    Copy out = new Copy(new FileOutputStream(FileDescriptor.out));
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Copy err = new Copy(new FileOutputStream(FileDescriptor.err));
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code = Main.run(Arrays.copyOfRange(args, 1, args.length), errors);
    System.out.flush();
    try {
      new Outcome(code, out.kept(), err.kept()).write(args[0], Sessions.hadoop());
    } catch (IOException | RuntimeException e) {
      errors.println(
          Secrets.hidden(
              "wireroom: nobody can be told how this ended: " + e + " (" + args[0] + ")"));
    }
    // YARN takes a driver that ends its own process for one that failed, whatever its code.
    if (code != 0 || System.getenv(YARN) == null) {
      System.exit(code);
    }
  }
}
