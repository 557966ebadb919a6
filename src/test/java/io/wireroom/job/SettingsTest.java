package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import io.wireroom.store.LakeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final String KEY = "lists.folder";

  @TempDir private Path folder;

  @Test
  void theStrongestLayerWins() throws IOException {
    Path strong = file("strong.conf", "wireroom.lists.folder = strong");
    Path weak = file("weak.conf", "wireroom.lists.folder = weak");
    Map<String, String> environment = Map.of("WIREROOM_LISTS_FOLDER", "environment");

    assertThat(value(List.of(), Map.of(), List.of())).isEmpty();
    assertThat(value(List.of(), Map.of(), List.of(weak))).isEqualTo("weak");
    assertThat(value(List.of(), Map.of(), List.of(strong, weak))).isEqualTo("strong");
    assertThat(value(List.of(), environment, List.of(strong))).isEqualTo("environment");
    assertThat(value(List.of(KEY + "=line"), environment, List.of(strong))).isEqualTo("line");
    assertThat(value(List.of(KEY + "=a", KEY + "=b"), Map.of(), List.of())).isEqualTo("b");
  }

  @Test
  void everyValueTellsItsOrigin() throws IOException {
    Path file = file("mine.conf", "wireroom.input.format = text");
    Settings settings =
        Settings.load(
            List.of("lists.folder=s3a://bucket/lists"),
            Map.of("WIREROOM_INPUT_LANGUAGES", "en,de"),
            List.of(file));

    assertThat(settings.config().getStringList("input.languages")).containsExactly("en", "de");
    assertThat(settings.json())
        .contains("\"lists.folder\":{\"from\":\"command line\",\"value\":\"s3a://bucket/lists\"}")
        .contains("\"from\":\"WIREROOM_INPUT_LANGUAGES\"")
        .contains(file.toString())
        .contains("\"input.max-text-length\":{\"from\":\"default\"");
  }

  @Test
  void aCatalogTakesAnyPropertyAndItsSecretsAreNotTold() {
    Settings settings =
        Settings.load(
            List.of(
                "tables.format=iceberg",
                "tables.catalog.type=jdbc",
                "tables.catalog.namespace=news",
                "tables.catalog.properties.uri=\"jdbc:postgresql://db/lake\"",
                "tables.catalog.properties.jdbc.user=wire",
                "tables.catalog.properties.jdbc.password=hush",
                "tables.catalog.properties.s3.access-key-id=hush"),
            Map.of(),
            List.of());
    LakeSettings lake = LakeSettings.from(settings.config());
    assertThat(lake.catalog().properties())
        .containsEntry("uri", "jdbc:postgresql://db/lake")
        .containsEntry("jdbc.user", "wire")
        .containsEntry("jdbc.password", "hush");
    assertThat(settings.json()).contains("jdbc:postgresql://db/lake").doesNotContain("hush");
  }

  @Test
  void aPlaceOfTablesThatCannotBeIsTold() {
    assertFault(
        List.of("tables.format=delta"),
        List.of(),
        "tables.format wants parquet or iceberg (delta, command line)");
    assertFault(
        List.of("tables.catalog.type=jdbc"), List.of(), "tables.catalog.namespace wants letters");
    assertFault(
        List.of("tables.catalog.name=a-b"), List.of(), "tables.catalog.name wants a letter");
    assertFault(
        List.of("tables.catalog.nam=a"),
        List.of(),
        "no such key; the nearest is tables.catalog.name (tables.catalog.nam, command line)");
    assertFault(
        List.of("maintain.small-file=1GiB"),
        List.of(),
        "maintain.small-file wants a size up to maintain.target-file (1073741824, command line)");
    assertFault(List.of("maintain.older-than=soon"), List.of(), "maintain.older-than");
  }

  @Test
  void whatTheUserCanMendIsSaidInOneLine() throws IOException {
    Path broken = file("broken.conf", "wireroom { input {");
    Path missing = folder.resolve("missing.conf");

    Path typing = file("typing.conf", "wireroom {\n  input.formt = text\n}");
    Path wrong = file("wrong.conf", "wireroom {\n\n  link.horizon-days = soon\n}");
    Path never = file("never.conf", "wireroom {\n  input {\n    time-zone = Mars\n  }\n}");

    assertFault(
        List.of("link.horizondays=1"),
        List.of(),
        "no such key; the nearest is link.horizon-days (link.horizondays, command line)");
    assertFault(
        List.of(),
        List.of(typing),
        "no such key; the nearest is input.format (input.formt, " + typing + ": 2)");
    assertFault(List.of(), List.of(wrong), wrong + ": 3: link.horizon-days");
    assertFault(
        List.of(),
        List.of(never),
        "input.time-zone wants a zone, as in Asia/Seoul or +09:00 (Mars, " + never + ": 3)");
    assertFault(
        List.of("input.format=doc"), List.of(never), "input.format wants one of auto, parquet,");
    assertFault(List.of("nlp.engine=quick"), List.of(), "encoder or linear (quick, command line)");
    assertFault(List.of("nonsense"), List.of(), "--set wants key=value (nonsense)");
    assertFault(List.of(), List.of(broken), "broken.conf");
    assertFault(List.of(), List.of(missing), "missing.conf");
  }

  @Test
  void aMisspeltVariableIsNamedAndOthersAreNotOurs() {
    Map<String, String> misspelt = Map.of("WIREROOM_LISTS_FODLER", "x");
    Map<String, String> others = Map.of("WIREROOM_SERVICE_HOST", "10.0.0.1", "WIREROOM_JIT", "c1");
    assertThatThrownBy(() -> Settings.load(List.of(), misspelt, List.of()))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read settings: no such variable; the nearest is WIREROOM_LISTS_FOLDER"
                + " (WIREROOM_LISTS_FODLER)");
    assertThat(value(List.of(), others, List.of())).isEmpty();
  }

  private static void assertFault(List<String> set, List<Path> files, String told) {
    assertThatThrownBy(() -> Settings.load(set, Map.of(), files))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot read settings: ")
        .hasMessageContaining(told)
        .message()
        .doesNotContain("\n");
  }

  private static String value(List<String> set, Map<String, String> env, List<Path> files) {
    return Settings.load(set, env, files).config().getString(KEY);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileOnAnyFileSystemAndATextCountLikeALocalFile() throws IOException {
    Path file = file("far.conf", "wireroom.lists.folder = far");
    String uri = "file://" + file;

    Settings far =
        Settings.of(List.of(), Map.of(), List.of(SettingsFile.read(uri, new Configuration())));
    Settings told =
        Settings.of(
            List.of(),
            Map.of(),
            List.of(
                SettingsFile.of("here.conf", "wireroom.stances.neutral = true"),
                SettingsFile.read(file)));

    assertThat(far.json())
        .contains("\"lists.folder\":{\"from\":\"" + uri + ": 1\",\"value\":\"far\"}");
    assertThat(told.json())
        .contains("\"stances.neutral\":{\"from\":\"here.conf: 1\"", "\"value\":\"far\"");
    assertThatThrownBy(() -> SettingsFile.of("here.conf", "wireroom {"))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("Cannot read settings: ")
        .hasMessageEndingWith("(here.conf)");
    assertThatThrownBy(() -> SettingsFile.read("file:///none/of/these", new Configuration()))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("Cannot read settings: ")
        .hasMessageEndingWith("(file:///none/of/these)");
  }

  @Test
  void aFolderOfListsThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> UserLists.read("file:///none/of/these", new Configuration()))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot read lists: no such folder; lists.folder is a folder that the driver can read, or"
                + " empty (file:///none/of/these)");
  }
}
