package io.wireroom.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for other texts, {@code ${name}}; what is put in is not looked at again. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]++)\\}");

  /** Writes what stands at a place. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;

    /** A text as it is. */
    static Content of(String text) {
      return out -> out.write(text);
    }
  }

  private final String text;

  Template(String text) {
    this.text = text;
  }

  /**
   * Writes the text.
   *
   * @param contents by the places' names; a place without any is a bug
   */
  void write(Writer out, Map<String, Content> contents) throws IOException {
    Matcher place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      out.write(text, end, place.start() - end);
      Content content = contents.get(place.group(1));
      if (content == null) {
        throw new IllegalStateException("Nothing to put at " + place.group());
      }
      content.write(out);
      end = place.end();
    }
    out.write(text, end, text.length() - end);
  }
}
