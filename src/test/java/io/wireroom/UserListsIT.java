package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that cannot be read ends the job before anything is read or written. */
class UserListsIT {
  @TempDir Path folder;

  @Test
  void extractNamesFileLineAndWhatIsAllowed() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ada Lind said on Monday that it rained.\n");
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Files.writeString(lists.resolve("seats-of-government.tsv"), "# mine\nQuellmoor\tGER\n");

    Launcher.Ended ended =
        Launcher.plain()
            .run(
                "extract",
                "--input",
                folder.resolve("a.txt").toString(),
                "--output",
                folder.resolve("tables").toString(),
                "--batch",
                "b",
                "--set",
                "lists.folder=" + lists);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.lastLine())
        .isEqualTo(
            "wireroom: cannot read list: unknown country \"GER\", allowed are codes of ISO 3166-1"
                + " alpha-3, such as NLD ("
                + lists
                + "/seats-of-government.tsv:2)");
    assertThat(folder.resolve("tables")).doesNotExist();
  }
}
