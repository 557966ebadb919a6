package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.ConfigFactory;
import io.wireroom.fault.UserFault;
import io.wireroom.model.ModelName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where models of users may lie, and whether they are who they say. */
class ModelPlacesTest {
  // Of "a\n" and "b\n".
  private static final String A =
      "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7";
  private static final String B =
      "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f";

  @TempDir Path root;

  @BeforeEach
  void aShelfAndAnother() throws IOException {
    Files.writeString(Files.createDirectories(root.resolve("shelf/m")).resolve("a"), "a\n");
    Files.writeString(Files.createDirectories(root.resolve("shelf/m/n")).resolve("b"), "b\n");
    Files.writeString(Files.createDirectories(root.resolve("other")).resolve("x.model"), "x");
    Files.createSymbolicLink(root.resolve("shelf/lead.model"), root.resolve("other/x.model"));
    Files.createSymbolicLink(root.resolve("latest"), root.resolve("shelf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"other/x.model", "other", "shelf/../other", "shelf/lead.model", "shelf2/m", ""})
  void whatLiesElsewhereIsRefused(String path) throws IOException {
    Files.createDirectories(root.resolve("shelf2/m"));

    assertThatThrownBy(() -> check(path, "shelf"))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot load model: it lies in none of the places that models.places names"
                + " (models.pos = path:"
                + root.resolve("")
                + "/"
                + path
                + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shelf/m", "shelf/m/n/b", "latest/m", "shelf/none", "other/none"})
  void whatLiesThereOrNowhereIsLetThrough(String path) {
    assertThatCode(() -> check(path, "shelf")).doesNotThrowAnyException();
    assertThatCode(() -> check(path, "latest")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"other/x.model", "shelf/m", "shelf/lead.model", "latest/m", "other"})
  void withoutPlacesTheSettingsNameThemselvesCount(String path) {
    assertThatCode(() -> check(path)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"m/link", "m/n/link"})
  void aLinkInAFolderLeadsNowhereElse(String link) throws IOException {
    Files.createSymbolicLink(root.resolve("shelf").resolve(link), root.resolve("other"));

    assertThatThrownBy(() -> check("shelf/m"))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("a link leads to none of the places that models.places names")
        .hasMessageEndingWith(", link)");
    assertThatThrownBy(() -> check("shelf/m", "shelf")).isInstanceOf(UserFault.class);
    assertThatCode(() -> check("shelf/m", "shelf", "other")).doesNotThrowAnyException();
  }

  @Test
  void aFolderMayListItsDigests() throws IOException {
    list(A + "  a", B + " *./n/b");
    assertThatCode(() -> check("shelf/m")).doesNotThrowAnyException();

    list(A + "  a", A + "  n/b");
    refuses("a file is not the one that SHA256SUMS lists: n/b");
    list(A + "  a");
    refuses("SHA256SUMS does not list a file of it: n/b");
    list(A + "  a", B + "  n/b", A + "  c");
    refuses("a file that SHA256SUMS lists is missing: [c]");
    list("nonsense");
    refuses("SHA256SUMS has a line that sha256sum did not write");
  }

  private void list(String... lines) throws IOException {
    Files.write(root.resolve("shelf/m/SHA256SUMS"), List.of(lines));
  }

  private void refuses(String reason) {
    assertThatThrownBy(() -> check("shelf/m"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot load model: " + reason + " (models.pos = ");
  }

  private void check(String path, String... places) {
    List<String> uris =
        List.of(places).stream().map(place -> root.resolve(place).toString()).toList();
    ModelName name = ModelName.of("path:" + root + "/" + path);
    new ModelPlaces(ConfigFactory.parseMap(Map.of("models.places", uris)), new Configuration())
        .check(name, "models.pos = " + name);
  }
}
