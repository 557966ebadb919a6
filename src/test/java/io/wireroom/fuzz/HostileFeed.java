package io.wireroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Feeds and wires of XML that are wrong in their structure, or mean harm. */
final class HostileFeed {
  private static final List<String> DECLARATIONS =
      List.of(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
          "<?xml version=\"1.0\"?>",
          "",
          "\n\n<?xml version='1.0'?>",
          "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
          "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
          "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
          "<?xml version=\"1.0\" encoding=\"no-such-encoding\"?>",
          "<?xml version=\"1.1\"?>",
          "<!-- a comment --><?xml version=\"1.0\"?>");

  private static final List<String> SNIPPETS =
      List.of(
          "&nbsp;",
          "&bomb;",
          "&#0;",
          "&#x110000;",
          "&#xD800;",
          "&amp;amp;lt;p&amp;gt;",
          "<![CDATA[",
          "]]>",
          "<![CDATA[<item>]]>",
          "<!-- <item> -->",
          "<?php echo '<item>'; ?>",
          "<br>",
          "<br/>",
          "<p",
          "</item>",
          "<item>",
          "<item/>",
          "<entry xmlns='urn:x'/>",
          "<x:item/>",
          "<a a='1' a='2'/>",
          "<content:encoded/>",
          "<newsItem/>",
          "<nitf/>",
          "<script><![CDATA[<item/>]]></script>",
          "<title>",
          "\0",
          "\u0001",
          "\uFFFE",
          "<\u00E9t\u00E9/>");

  private static final List<String> DOCTYPES =
      List.of(
          "<!DOCTYPE nitf SYSTEM \"http://dtd.invalid/nitf-3-5.dtd\">",
          "<!DOCTYPE rss PUBLIC \"-//N//DTD RSS 0.91//EN\" \"file:///etc/passwd\">",
          "<!DOCTYPE rss [<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE rss [<!ENTITY % bomb SYSTEM \"http://127.0.0.1:9/\"> %bomb;]>",
          "<!DOCTYPE rss [<!ELEMENT item ANY><!ATTLIST item a CDATA 'b'>]>",
          "<!DOCTYPE html>",
          "<!DOCTYPE");

  private final Seeds seeds;
  private final Random random;

  HostileFeed(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  /**
   * A file.
   *
   * @param ending of its name, which tells its format
   */
  byte[] file(String ending) {
    StringBuilder items = new StringBuilder();
    String kind =
        ending.equals(".xml")
            ? Seeds.one(List.of(".rss", ".atom", ".nitf", ".newsml", ".rdf"), random)
            : ending;
    for (int times = kind.equals(".nitf") ? 1 : random.nextInt(6); times > 0; times--) {
      items.append(item(kind)).append('\n');
    }
    boolean wrong = random.nextInt(3) > 0;
    if (wrong && random.nextInt(8) == 0) {
      int depth = random.nextInt(20_000);
      items.append("<a>".repeat(depth)).append("</a>".repeat(depth));
    }
    StringBuilder file = new StringBuilder(whole(kind, items.toString()));
    for (int times = wrong ? random.nextInt(3) : 0; times > 0; times--) {
      file.insert(place(file), snippet());
    }
    if (random.nextInt(6) == 0) {
      file.insert(0, random.nextInt(3) == 0 ? bomb() : Seeds.one(DOCTYPES, random));
    }
    return (Seeds.one(wrong ? DECLARATIONS : DECLARATIONS.subList(0, 4), random) + file)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String whole(String kind, String items) {
    return switch (kind) {
      case ".rss" ->
          "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
              + "<channel><title>Wire</title>\n"
              + items
              + "</channel></rss>";
      case ".rdf" ->
          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
              + items
              + "</rdf:RDF>";
      case ".atom" ->
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title>\n" + items + "</feed>";
      case ".newsml" -> "<newsMessage><itemSet>\n" + items + "</itemSet></newsMessage>";
      default -> items;
    };
  }

  private String item(String kind) {
    Map<String, String> record = seeds.record(random);
    String title = escaped(record.getOrDefault("title", ""));
    String text = escaped(record.getOrDefault("text", ""));
    String time = escaped(random.nextInt(3) == 0 ? Hostile.date(random) : "2024-05-06T07:08:09Z");
    String page = escaped(random.nextInt(4) == 0 ? new HostilePage(seeds, random).page() : text);
    return switch (kind) {
      case ".atom" ->
          "<entry><title>%s</title><published>%s</published><link href=\"%s\"/><content type=\"html\">%s</content></entry>"
              .formatted(title, time, url(record), page);
      case ".nitf" ->
          "<nitf><head><docdata><date.issue norm=\"%s\"/></docdata></head><body><body.head><hedline><hl1>%s</hl1></hedline><byline>By <person>Ann Lee</person></byline></body.head><body.content><p>%s</p></body.content></body></nitf>"
              .formatted(time, title, text.replace("\n\n", "</p><p>"));
      case ".newsml" ->
          "<newsItem version=\"1\"><itemMeta><versionCreated>%s</versionCreated></itemMeta><contentMeta><headline>%s</headline></contentMeta><contentSet><inlineData>%s</inlineData></contentSet></newsItem>"
              .formatted(time, title, text);
      default ->
          "<item><title>%s</title><link>%s</link><pubDate>%s</pubDate><content:encoded>%s</content:encoded></item>"
              .formatted(
                  title,
                  url(record),
                  time,
                  random.nextBoolean() ? page : "<![CDATA[" + text.replace("]]>", "") + "]]>");
    };
  }

  private static String url(Map<String, String> record) {
    return escaped(record.getOrDefault("url", ""));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Before a tag, or anywhere. */
  private int place(StringBuilder file) {
    int any = random.nextInt(file.length() + 1);
    int tag = file.indexOf("<", any);
    return tag < 0 || random.nextInt(5) == 0 ? any : tag;
  }

  private String snippet() {
    String one = Seeds.one(SNIPPETS, random);
    return switch (random.nextInt(6)) {
      case 0 -> one.repeat(1 + random.nextInt(500));
      case 1 -> "<item><title>" + escaped(Hostile.piece(random)) + "</title></item>";
      default -> one;
    };
  }

  /** Entities that each are some of the one before. */
  private String bomb() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY b0 \"bomb\">");
    int floors = 1 + random.nextInt(30);
    for (int i = 1; i <= floors; i++) {
      bomb.append("<!ENTITY b%d \"".formatted(i))
          .append("&b%d;".formatted(i - 1).repeat(10))
          .append("\">");
    }
    return bomb.append("<!ENTITY bomb \"&b%d;\">]>".formatted(floors)).toString();
  }
}
