package io.wireroom.job;

import io.wireroom.fault.UserFault;
import io.wireroom.lexicon.Lists;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads the lists that a user adds, on the driver, so that executors need no folder. */
public final class UserLists {
  private static final String ENDING = ".tsv";

  private UserLists() {}

  /**
   * The shipped lists, and the {@code NAME.tsv} files of a folder behind them.
   *
   * @param folder any Hadoop URI; empty: the shipped lists alone
   * @throws UserFault where there is no such folder, as on a machine that is not that of whoever
   *     named it, or where a row cannot be understood, with file, line and what is allowed
   */
  public static Lists read(String folder, Configuration hadoop) {
    if (folder.isBlank()) {
      return Lists.shipped();
    }
    try {
      Path path = new Path(folder);
      FileSystem files = path.getFileSystem(hadoop);
      Map<String, String> texts = new HashMap<>();
      for (FileStatus file : files.listStatus(path)) {
        String name = file.getPath().getName();
        if (file.isFile() && name.endsWith(ENDING)) {
          try (FSDataInputStream in = files.open(file.getPath())) {
            texts.put(
                name.substring(0, name.length() - ENDING.length()),
                new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
      return Lists.extended(texts, folder.endsWith("/") ? folder : folder + "/");
    } catch (FileNotFoundException e) {
      throw new UserFault(
          "Cannot read lists: no such folder; lists.folder is a folder that the driver can read, or"
              + " empty ("
              + folder
              + ")",
          e);
    } catch (IOException e) {
      throw new UserFault("Cannot read lists: " + e.getMessage() + " (" + folder + ")", e);
    }
  }
}
