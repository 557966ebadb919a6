package io.wireroom.nlp;

import io.wireroom.model.ModelFiles;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Models of users on any file system that Hadoop knows.
 *
 * @param hadoop says which there are
 */
public record HadoopFiles(Configuration hadoop) implements ModelFiles {
  @Override
  public boolean isFolder(String uri) throws IOException {
    return files(uri).getFileStatus(new Path(uri)).isDirectory();
  }

  @Override
  public boolean exists(String uri) throws IOException {
    return files(uri).exists(new Path(uri));
  }

  @Override
  public byte[] read(String uri) throws IOException {
    try (InputStream in = files(uri).open(new Path(uri))) {
      return in.readAllBytes();
    }
  }

  private FileSystem files(String uri) throws IOException {
    return new Path(uri).getFileSystem(hadoop);
  }
}
