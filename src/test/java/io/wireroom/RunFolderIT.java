package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a local run shows to others of its machine while it runs, and what it leaves. */
class RunFolderIT {
  /** As {@code /proc/net/tcp} and {@code tcp6} write the addresses 127.0.0.1 and ::1. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private static final String LISTENS = "0A";

  @TempDir private Path folder;

  @Test
  void aRunIsHeardAndSeenByNobodyElseAndWhatAKilledOneLeftIsSwept() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Launcher launcher = Launcher.with(Map.of("TMPDIR", temporary.toString()));
    Path err = folder.resolve("err");
    Set<String> heard = new TreeSet<>();
    Set<Path> seen = new HashSet<>();

    Process run = launcher.start(folder.resolve("out"), err, extract("killed"));
    // It has opened its batch, and is not done for seconds.
    Path started = folder.resolve("tables/_wireroom");
    while (run.isAlive() && (heard.isEmpty() || !Files.exists(started))) {
      // The program is a child of the launcher.
      for (ProcessHandle process : run.descendants().toList()) {
        heard.addAll(listening(process.pid()));
      }
      seen.addAll(children(temporary));
      Thread.sleep(50);
    }
    assertThat(run.isAlive()).as(told(err)).isTrue();
    Path own = children(temporary).get(0);
    Set<String> within = names(own);
    // Another process that starts meanwhile leaves it alone.
    launcher.run("sql", "--tables", folder.resolve("none").toString());
    assertThat(names(own)).isNotEmpty();
    run.destroyForcibly().waitFor();

    assertThat(heard).isNotEmpty().isSubsetOf(LOOPBACK);
    assertThat(seen).containsExactly(own);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
    assertThat(within)
        .anyMatch(name -> name.startsWith("blockmgr-"))
        .noneMatch(name -> name.contains("wireroom") && name.endsWith(".jar"));
    assertThat(children(temporary)).containsExactly(own);

    launcher.run("sql", "--tables", folder.resolve("none").toString());

    assertThat(children(temporary)).isEmpty();
    launcher.run(extract("whole")).done();
    assertThat(children(temporary)).isEmpty();
  }

  private String[] extract(String batch) {
    Path articles = Path.of("jobs/demo/articles").toAbsolutePath();
    String out = folder.resolve("tables").toString();
    return new String[] {
      "extract", "--input", articles + "/2024-0*", "--output", out, "--batch", batch
    };
  }

  private static String told(Path err) throws IOException {
    return Files.exists(err) ? Files.readString(err) : "";
  }

  /** The addresses on which a process listens, in hexadecimal digits. */
  private static Set<String> listening(long pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    try {
      for (Path open : children(Path.of("/proc/" + pid + "/fd"))) {
        sockets.add(link(open));
      }
    } catch (NoSuchFileException e) {
      // It is over: the launcher has helpers that live for a moment.
      return Set.of();
    }
    Set<String> addresses = new TreeSet<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] columns = line.strip().split("\\s+");
        if (columns[3].equals(LISTENS) && sockets.contains("socket:[" + columns[9] + "]")) {
          addresses.add(columns[1].split(":")[0]);
        }
      }
    }
    return addresses;
  }

  private static String link(Path open) throws IOException {
    try {
      return Files.readSymbolicLink(open).toString();
    } catch (NoSuchFileException e) {
      // Closed meanwhile.
      return "";
    }
  }

  private static List<Path> children(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.toList();
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> names.add(path.getFileName().toString()));
    } catch (UncheckedIOException e) {
      // Files come and go.
      assertThat(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }
    return names;
  }
}
