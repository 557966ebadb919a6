package io.wireroom.model;

import java.io.IOException;

/** Where models of users lie. */
public interface ModelFiles {
  /**
   * Whether a folder is there.
   *
   * @throws IOException where the file system does not answer
   */
  boolean isFolder(String uri) throws IOException;

  /**
   * Whether anything is there.
   *
   * @throws IOException where the file system does not answer
   */
  boolean exists(String uri) throws IOException;

  /**
   * The bytes of a file.
   *
   * @throws IOException where it cannot be read
   */
  byte[] read(String uri) throws IOException;
}
