package io.wireroom.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.wireroom.ask.SqlSession;
import io.wireroom.fault.UserFault;
import io.wireroom.report.Template.Content;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One HTML file that holds all it shows and asks no network for anything. Data stand in it as JSON
 * alone, and its scripts show them as text; its policy (Content-Security-Policy) names the digests
 * of its own scripts and styles, so that no other would run even if some text got in as HTML.
 */
public final class Page {
  private final Edition edition;
  private final Window window;

  /**
   * What a page is made of.
   *
   * @param edition what it is for
   * @param window which articles it shows
   */
  public Page(Edition edition, Window window) {
    this.edition = edition;
    this.window = window;
  }

  /**
   * What was written.
   *
   * @param articles how many the page shows
   * @param left how many more the window has
   */
  public record Written(int articles, long left) {}

  /**
   * Writes the page of some tables.
   *
   * @param tables output folder of {@code extract}
   * @throws UserFault where there are no tables or the file cannot be written
   * @throws io.wireroom.fault.NothingToDo where the window has no article
   */
  public Written write(String tables, Path output) {
    try (SqlSession session = SqlSession.open(tables)) {
      return write(session, output);
    }
  }

  /** As {@link #write(String, Path)}; a file of that name is replaced once the page is whole. */
  public Written write(SqlSession tables, Path output) {
    Path beside = output.resolveSibling(output.getFileName() + ".part");
    try {
      Chosen chosen = Chosen.take(tables, edition, window);
      Path folder = output.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        new Template(Resources.text("page.html")).write(out, contents(chosen));
      }
      Files.move(beside, output, StandardCopyOption.REPLACE_EXISTING);
      return new Written(chosen.articles(), chosen.left());
    } catch (IOException e) {
      throw new UserFault("Cannot write page: " + e.getMessage() + " (" + output + ")", e);
    } finally {
      beside.toFile().delete();
    }
  }

  private Map<String, Content> contents(Chosen chosen) {
    String styles = Resources.text(edition.styles());
    String scripts = Resources.text(edition.scripts());
    String charts = edition.hasOverview() ? Resources.charts() : "";
    Map<String, Content> contents = new LinkedHashMap<>();
    contents.put("edition", Content.of(edition.name().toLowerCase(Locale.ROOT)));
    contents.put(
        "title", Content.of(edition == Edition.LABEL ? "Wireroom labels" : "Wireroom report"));
    contents.put("policy", Content.of(policy(List.of(styles), List.of(scripts, charts))));
    contents.put(
        "licence", Content.of(charts.isEmpty() ? "" : Resources.text("charts-licence.txt")));
    contents.put("styles", Content.of(styles));
    contents.put("scripts", Content.of(scripts));
    contents.put("charts", Content.of(charts));
    contents.put("index", out -> index(out, chosen));
    contents.put("chunks", out -> chunks(out, new Chunks(chosen)));
    return contents;
  }

  private void index(Writer out, Chosen chosen) throws IOException {
    try (JsonGenerator json = SafeJson.MAPPER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("from", String.valueOf(window.from()));
      json.writeStringField("to", String.valueOf(window.to()));
      json.writeNumberField("left", chosen.left());
      json.writeNumberField("chunk", Chunks.SIZE);
      json.writeObjectField(
          "parts",
          Arrays.stream(Part.values()).collect(Collectors.toMap(Part::table, Part::columns)));
      json.writeFieldName("sections");
      new Index(chosen).write(json, edition);
      json.writeEndObject();
    }
  }

  /** In elements whose type no browser knows: nothing of them is read until a script asks. */
  private static void chunks(Writer out, Chunks chunks) throws IOException {
    for (int i = 0; i < chunks.count(); i++) {
      out.write("<script type=\"application/gzip\" id=\"chunk-" + i + "\">");
      out.write(chunks.get(i));
      out.write("</script>\n");
    }
  }

  /**
   * No network, no frames, no forms; scripts and styles by their digests. Vega turns the
   * expressions of a chart into functions, for which there is no other way than 'unsafe-eval': its
   * interpreter is in no package of Maven Central. Only scripts of those digests can use it. What
   * it draws has style attributes.
   */
  private static String policy(List<String> styles, List<String> scripts) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; script-src "
        + digests(scripts)
        + (scripts.contains("") ? "" : " 'unsafe-eval'")
        + "; style-src-elem "
        + digests(styles)
        + "; style-src-attr 'unsafe-inline'";
  }

  private static String digests(List<String> texts) {
    return texts.stream()
        .map(text -> "'sha256-" + Base64.getEncoder().encodeToString(sha256(text)) + "'")
        .collect(Collectors.joining(" "));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
