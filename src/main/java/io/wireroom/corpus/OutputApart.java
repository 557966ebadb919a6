package io.wireroom.corpus;

import io.wireroom.fault.Misuse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.GlobExpander;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.Path;

/**
 * Holds that tables are written where no input is: were the output an input, or one within the
 * other, the next run would read the tables of this one.
 */
public final class OutputApart {
  private OutputApart() {}

  /**
   * Looks at an output before anything is read. Names are compared as the file system resolves
   * them, through links, dots and the working folder; the output need not exist.
   *
   * @throws Misuse where it is an input, or lies in one, or one in it
   */
  public static void check(Configuration hadoop, List<String> inputs, String output) {
    try {
      Place out = Place.of(hadoop, output);
      for (String input : inputs) {
        // As the patterns that braces with a slash in them stand for; and by its own name.
        List<String> names = new ArrayList<>(GlobExpander.expand(input));
        if (Place.exists(hadoop, input)) {
          names.add(input);
        }
        for (String name : names) {
          if (Place.of(hadoop, name).meets(out)) {
            throw new Misuse(
                "Cannot write tables: the output and an input are one, or one lies in the other"
                    + " (input "
                    + input
                    + ", output "
                    + output
                    + ")");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be reached or is no path is told by whoever opens it.
      return;
    }
  }

  /**
   * A resolved name.
   *
   * @param store scheme and authority; nothing of the local file system
   * @param names from the root
   * @param fixed so many of them stand for themselves, the rest are patterns
   */
  private record Place(String store, List<String> names, int fixed) {
    private static final int MOST_LINKS = 40;

    static Place of(Configuration hadoop, String uri) throws IOException {
      InputPlace place = InputPlace.of(hadoop, withPlainScheme(uri));
      Path start = place.files().exists(place.path()) ? place.path() : place.fixed();
      Path resolved =
          InputPlace.local(place.files(), start)
              .map(local -> new Path("file", null, real(local, 0).toString()))
              .orElse(start);
      List<String> names = new ArrayList<>(namesBelow(null, resolved));
      int fixed = names.size();
      names.addAll(namesBelow(start, place.path()));
      String store = place.local().isPresent() ? "" : place.files().getUri().toString();
      return new Place(store.toLowerCase(Locale.ROOT), names, fixed);
    }

    static boolean exists(Configuration hadoop, String uri) throws IOException {
      InputPlace place = InputPlace.of(hadoop, withPlainScheme(uri));
      return place.files().exists(place.path());
    }

    boolean meets(Place output) throws IOException {
      for (int i = 0; i < Math.min(names.size(), output.names.size()); i++) {
        String name = output.names.get(i);
        if (i < fixed ? !names.get(i).equals(name) : !matches(names.get(i), name)) {
          return false;
        }
      }
      return store.equals(output.store);
    }

    private static boolean matches(String pattern, String name) throws IOException {
      return new GlobFilter(pattern).accept(new Path("/", new Path(null, null, name)));
    }

    /** Schemes are the same in capitals. */
    private static String withPlainScheme(String uri) {
      int colon = uri.indexOf(':');
      return colon < 0
          ? uri
          : uri.substring(0, colon).toLowerCase(Locale.ROOT) + uri.substring(colon);
    }

    /** With links followed, as far as there is anything; those to what is not there yet, too. */
    private static java.nio.file.Path real(java.nio.file.Path path, int links) {
      try {
        if (Files.exists(path)) {
          return path.toRealPath();
        }
        if (Files.isSymbolicLink(path) && links < MOST_LINKS) {
          java.nio.file.Path target = path.resolveSibling(Files.readSymbolicLink(path));
          return real(target.normalize(), links + 1);
        }
      } catch (IOException e) {
        return path;
      }
      return path.getParent() == null
          ? path
          : real(path.getParent(), links).resolve(path.getFileName());
    }

    /** The names that lead from one folder, or from the root, to what lies below it. */
    private static List<String> namesBelow(Path folder, Path path) {
      List<String> names = new ArrayList<>();
      for (Path above = path;
          above != null && !above.isRoot() && !above.equals(folder);
          above = above.getParent()) {
        names.add(0, above.getName());
      }
      return names;
    }
  }
}
