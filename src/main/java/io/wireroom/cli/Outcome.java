package io.wireroom.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * How a driver ended that ran elsewhere: a small file beside the tables. Spark's own word for it is
 * at best whether it failed.
 *
 * @param code the exit code
 * @param out what it printed, its last part where that is much
 * @param err the reason of a failure
 */
record Outcome(
    @JsonProperty("code") int code,
    @JsonProperty("out") String out,
    @JsonProperty("err") String err) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Leaves it. */
  void write(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    FileSystem files = path.getFileSystem(hadoop);
    try (FSDataOutputStream out = files.create(path, true)) {
      out.write(JSON.writeValueAsBytes(this));
    }
  }

  /** Takes it away; empty where there is none. */
  static Optional<Outcome> take(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    FileSystem files = path.getFileSystem(hadoop);
    Outcome outcome;
    try (FSDataInputStream in = files.open(path)) {
      outcome = JSON.readValue(in.readAllBytes(), Outcome.class);
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
    files.delete(path, false);
    try {
      files.delete(path.getParent(), false);
    } catch (IOException e) {
      // Outcomes of others lie there.
      return Optional.of(outcome);
    }
    return Optional.of(outcome);
  }
}
