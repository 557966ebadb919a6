package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where the library is missing, the message says how it comes. */
class IcebergLibraryTest {
  @Test
  void aMissingLibraryIsTheUsersToMend() {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    // Knows the classes of Java alone.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThatThrownBy(
              () -> IcebergLibrary.open(LocalSpark.session(), LakeSettings.PARQUET.catalog(), null))
          .isInstanceOf(UserFault.class)
          .hasMessage(
              "Cannot open tables: Iceberg is not on the class path; Spark's option --packages"
                  + " org.apache.iceberg:iceberg-spark-runtime-3.5_2.12:1.10.1 brings it"
                  + " (tables.format = iceberg)");
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  @Test
  void itIsTheVersionThatTheBuildHas() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<iceberg.version>" + IcebergLibrary.VERSION + "</iceberg.version>");
    assertThat(Files.readString(Path.of("src/site/markdown/lake.md")))
        .contains("--packages " + IcebergLibrary.PACKAGE);
  }
}
