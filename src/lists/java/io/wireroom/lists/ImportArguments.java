package io.wireroom.lists;

import java.nio.file.Path;

/**
 * What every command that makes a list takes: {@code --data DIR --output PATH}.
 *
 * @param data folder with the sources, laid out as they were published
 * @param output the list's file, or the folder of several
 */
record ImportArguments(Path data, Path output) {
  /**
   * Reads the arguments; where they are off, prints how to call the command and ends the process
   * with exit code 1.
   */
  static ImportArguments of(Class<?> command, String[] arguments) {
    if (arguments.length != 4
        || !arguments[0].equals("--data")
        || !arguments[2].equals("--output")) {
      System.err.println("usage: " + command.getName() + " --data DIR --output PATH");
      System.exit(1);
    }
    return new ImportArguments(Path.of(arguments[1]), Path.of(arguments[3]));
  }
}
