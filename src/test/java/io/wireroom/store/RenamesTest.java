package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file systems are trusted to rename a folder in one go. */
class RenamesTest {
  /** A file system as it tells of itself. */
  private static final class Told extends FilterFileSystem {
    private final String scheme;
    private final Set<String> capabilities;

    Told(String scheme, Set<String> capabilities) {
      super(new RawLocalFileSystem());
      this.scheme = scheme;
      this.capabilities = capabilities;
    }

    @Override
    public URI getUri() {
      return URI.create(scheme + "://store");
    }

    @Override
    public boolean hasPathCapability(Path path, String capability) {
      return capabilities.contains(capability);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "file, '', true",
    "hdfs, '', true",
    "HDFS, '', true",
    "webhdfs, '', true",
    "swebhdfs, '', true",
    "s3a, fs.capability.etags.available, false",
    "s3a, '', false",
    "s3, '', false",
    "s3n, '', false",
    "gs, '', false",
    "oss, '', false",
    "cosn, '', false",
    "obs, '', false",
    "wasbs, '', false",
    "swift, '', false",
    "o3fs, '', false",
    "viewfs, '', false",
    "unheard-of, '', false",
    "unheard-of, fs.capability.paths.append, false",
    "hdfs, fs.capability.etags.available, false",
    "abfs, fs.capability.etags.available, false",
    "abfss, fs.capability.etags.available fs.capability.etags.preserved.in.rename, true",
  })
  void whatIsNotKnownIsNotTrusted(String scheme, String capabilities, boolean atomic)
      throws IOException {
    Told files = new Told(scheme, Set.of(capabilities.split(" ", -1)));
    assertThat(Renames.areAtomic(files, new Path("/tables"))).isEqualTo(atomic);
  }
}
