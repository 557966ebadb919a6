package io.wireroom.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files below some places of a local file system, each real file once, whatever links lead to
 * it: links are looked at when all else has been found, so a file goes by its own name where it has
 * one. Links that somebody named are followed; others only to what lies in one of the places, or
 * where {@code followLinks} says so.
 */
final class LocalTree {
  private final boolean followLinks;
  private final Set<Path> places = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final Set<Path> named = new HashSet<>();
  private final TreeSet<Path> links = new TreeSet<>();
  private final Map<Path, String> refused = new TreeMap<>();

  LocalTree(boolean followLinks) {
    this.followLinks = followLinks;
  }

  /**
   * Adds what was named: a file, or a folder with all below it.
   *
   * @throws IOException where it cannot be read, or is neither
   */
  void add(Path name) throws IOException {
    Path real = name.toRealPath();
    places.add(real);
    if (Files.isDirectory(real)) {
      walk(name, real);
    } else if (Files.isRegularFile(real)) {
      files.putIfAbsent(real, name);
      named.add(real);
    } else {
      throw new IOException("neither a file nor a folder");
    }
  }

  /**
   * Adds what a pattern matched.
   *
   * @param place the folder before the pattern's first wildcard
   */
  void addMatch(Path place, Path match) throws IOException {
    Path real = place.toRealPath();
    places.add(real);
    addChild(match, real.resolve(place.relativize(match)));
  }

  /** Goes after the links. To be called once, when everything was added. */
  void follow() throws IOException {
    while (!links.isEmpty()) {
      Path link = links.pollFirst();
      Path real = target(link);
      if (real == null) {
        continue;
      }
      if (!followLinks && places.stream().noneMatch(real::startsWith)) {
        refused.put(link, "a link out of the input, followed only with input.follow-links");
      } else if (Files.isDirectory(real)) {
        walk(link, real);
      } else {
        addFile(link, real);
      }
    }
  }

  /** The names by which files are read. */
  Map<Path, Path> files() {
    return files;
  }

  /** Whether an input names this very file. */
  boolean isNamed(Path real) {
    return named.contains(real);
  }

  /** What was found and is not read, with the reason. */
  Map<Path, String> refused() {
    return refused;
  }

  private void walk(Path start, Path realStart) throws IOException {
    Deque<Path[]> open = new ArrayDeque<>();
    open.push(new Path[] {start, realStart});
    while (!open.isEmpty()) {
      Path[] next = open.pop();
      if (!folders.add(next[1])) {
        continue;
      }
      for (Path child : children(next[0])) {
        Path real = next[1].resolve(child.getFileName());
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          open.push(new Path[] {child, real});
        } else {
          addFound(child, real);
        }
      }
    }
  }

  /** Adds what a listing told of, unless it was moved away since. */
  private void addFound(Path child, Path plain) throws IOException {
    try {
      addChild(child, plain);
    } catch (NoSuchFileException e) {
      if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  /**
   * @param plain its real path, unless it or what leads to it is a link
   */
  private void addChild(Path child, Path plain) throws IOException {
    if (Files.isSymbolicLink(child) || !plain.equals(child.toRealPath())) {
      links.add(child);
    } else if (Files.isDirectory(child)) {
      walk(child, plain);
    } else {
      addFile(child, plain);
    }
  }

  private void addFile(Path shown, Path real) {
    if (Files.isRegularFile(real)) {
      files.putIfAbsent(real, shown);
    } else {
      // A pipe would be waited for without end.
      refused.put(shown, "neither a file nor a folder");
    }
  }

  /** Where a link leads; null where it leads nowhere, which is told. */
  private Path target(Path link) {
    try {
      return link.toRealPath();
    } catch (NoSuchFileException e) {
      refused.put(link, "a link to nothing");
    } catch (IOException e) {
      refused.put(link, "a link that cannot be followed");
    }
    return null;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> InputFiles.isVisible(child.getFileName().toString()))
          .toList();
    } catch (NoSuchFileException e) {
      // Gone since the folder above it was listed: what was named is there, its real path was
      // asked.
      return List.of();
    } catch (AccessDeniedException e) {
      throw new IOException("permission denied to list " + folder, e);
    }
  }
}
