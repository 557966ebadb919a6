package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose folders are swept, and whose are not. Living processes are RunFolderIT's. */
class RunFolderTest {
  @TempDir Path root;

  @Test
  void aProcessHasAFolderThatNobodyElseEnters() throws IOException {
    Path folder = RunFolder.take(root);

    assertThat(folder.getParent()).isEqualTo(root);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(folder.resolve("lock")).exists();
  }

  @Test
  void theFolderOfTheLauncherIsTaken() throws IOException {
    Path made = folder("wireroom-run-abc", "rwx------");

    assertThat(RunFolder.take(made)).isEqualTo(made);
  }

  @Test
  void whatADeadProcessLeftGoesAndLinksInItAreNotFollowed() throws IOException {
    Path dead = folder("wireroom-run-dead", "rwx------");
    Files.createFile(dead.resolve("lock"));
    Files.writeString(Files.createDirectories(dead.resolve("blockmgr/00")).resolve("x"), "text");
    Path kept = Files.writeString(folder("kept", "rwxr-xr-x").resolve("file"), "kept");
    Files.createSymbolicLink(dead.resolve("link"), kept.getParent());

    RunFolder.sweep(root);

    assertThat(dead).doesNotExist();
    assertThat(kept).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rwxrwxrwx", "rwxr-x---"})
  void aFolderThatOthersMayEnterIsNoneOfOurs(String permissions) throws IOException {
    Path other = folder("wireroom-run-other", permissions);
    Files.createFile(other.resolve("lock"));

    RunFolder.sweep(root);

    assertThat(other.resolve("lock")).exists();
  }

  @Test
  void aLinkInAFoldersPlaceIsNotFollowed() throws IOException {
    Path aim = folder("aim", "rwx------");
    Files.createFile(aim.resolve("lock"));
    Files.createSymbolicLink(root.resolve("wireroom-run-link"), aim);
    Path dead = folder("wireroom-run-dead", "rwx------");
    Files.createSymbolicLink(dead.resolve("lock"), aim.resolve("lock"));

    RunFolder.sweep(root);

    assertThat(aim.resolve("lock")).exists();
    assertThat(dead).exists();
  }

  @Test
  void aFolderThatIsAboutToBeTakenStays() throws IOException {
    Path young = folder("wireroom-run-young", "rwx------");
    Path old = folder("wireroom-run-old", "rwx------");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    RunFolder.sweep(root);

    assertThat(young).exists();
    assertThat(old).doesNotExist();
  }

  private Path folder(String name, String permissions) throws IOException {
    Path folder = Files.createDirectory(root.resolve(name));
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }
}
