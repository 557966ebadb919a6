package io.wireroom.corpus.source;

import io.wireroom.corpus.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cuts large plain JSON Lines files into parts, so that many tasks can read one. Records are named
 * by their line, so lines are counted first; how files are cut depends on their sizes alone.
 */
public final class FileParts {
  private static final int UNKNOWN_LINE = -1;

  private final long partBytes;
  private final Function<List<FilePart>, List<LineCount>> counter;

  /**
   * @param partBytes files up to this size stay whole
   * @param counter counts the lines of some stretches, in their order
   */
  public FileParts(long partBytes, Function<List<FilePart>, List<LineCount>> counter) {
    this.partBytes = partBytes;
    this.counter = counter;
  }

  /** All parts of all files. */
  public List<FilePart> of(List<InputFile> files) {
    List<FilePart> stretches = files.stream().filter(this::isLarge).flatMap(this::cut).toList();
    List<LineCount> counts = stretches.isEmpty() ? List.of() : counter.apply(stretches);
    Map<String, List<FilePart>> cut = new TreeMap<>();
    for (int i = 0, end = 0; i < stretches.size(); i = end) {
      InputFile file = stretches.get(i).file();
      while (end < stretches.size() && stretches.get(end).file().equals(file)) {
        end++;
      }
      cut.put(file.uri(), numbered(stretches.subList(i, end), counts.subList(i, end)));
    }
    return files.stream()
        .flatMap(file -> cut.getOrDefault(file.uri(), List.of(FilePart.whole(file))).stream())
        .toList();
  }

  private boolean isLarge(InputFile file) {
    return file.bytes() > partBytes
        && (file.format() == InputFormat.JSONL || file.format() == InputFormat.AUTO);
  }

  private Stream<FilePart> cut(InputFile file) {
    List<FilePart> parts = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += partBytes) {
      long end = begin + partBytes < file.bytes() ? begin + partBytes : Long.MAX_VALUE;
      parts.add(new FilePart(file, begin, end, UNKNOWN_LINE));
    }
    return parts.stream();
  }

  /**
   * The stretches of one file with their first lines; those in which no line begins are left out.
   */
  private static List<FilePart> numbered(List<FilePart> stretches, List<LineCount> counts) {
    InputFile file = stretches.get(0).file();
    if (!counts.stream().allMatch(LineCount::splittable)
        || counts.stream().noneMatch(LineCount::written)) {
      return List.of(FilePart.whole(file));
    }
    List<FilePart> parts = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < stretches.size(); i++) {
      FilePart part = stretches.get(i);
      if (part.begin() == 0) {
        parts.add(new FilePart(file, 0, part.end(), 1));
      } else if (counts.get(i).newlines() > 0) {
        // The line that the stretch begins in is another's; the one behind it may be the first.
        parts.add(new FilePart(file, part.begin(), part.end(), before + 2));
      }
      before += counts.get(i).newlines();
    }
    return parts;
  }
}
