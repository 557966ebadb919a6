package io.wireroom.fuzz;

import java.util.List;
import java.util.Random;

/** Web pages that are wrong in their structure. */
final class HostilePage {
  private static final List<String> SNIPPETS =
      List.of(
          "<!--",
          "-->",
          "<script>",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":",
          "<style>",
          "<plaintext>",
          "<textarea>",
          "<noscript>",
          "<template>",
          "<svg><math><mtext>",
          "<![CDATA[",
          "<table><tr><td><table>",
          "<select><option>",
          "<iframe srcdoc='",
          "<base href='javascript:x'>",
          "<meta charset='utf-16'>",
          "<meta charset='no-such-encoding'>",
          "<meta http-equiv='Content-Type' content='text/html; charset=UTF-7'>",
          "<link rel='canonical' href='http://[::1'>",
          "<link rel='canonical' href='  '>",
          "<time datetime='",
          "<article>",
          "</article>",
          "<h1>",
          "</body></html>",
          "<html><body>",
          "<p",
          "<p a=",
          "<a href=\"",
          "&#x110000;",
          "&#xD800;",
          "&#99999999999999;",
          "&notanentity",
          "<\0p>",
          "<\uD800>",
          "<p hidden>",
          "<div style='display:none'>",
          "<br>");

  private final Seeds seeds;
  private final Random random;

  HostilePage(Seeds seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  String page() {
    StringBuilder page = new StringBuilder(seeds.page(random));
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      page.insert(place(page), snippet());
    }
    return switch (random.nextInt(12)) {
      case 0 -> page.toString().replaceFirst("</p>", "");
      case 1 -> page.toString().replace("</p>", "");
      case 2 -> page.toString().replace("\"", "");
      case 3 -> page.toString().replace("<p>", Seeds.one(SNIPPETS, random));
      case 4 -> page.toString().replace("2024", Hostile.date(random));
      case 5 -> page.toString().replace("content=\"", "content=\"" + Hostile.piece(random));
      case 6 -> page.toString().replaceAll("<[^>]*>", "");
      case 7 -> page.substring(0, random.nextInt(page.length()));
      default -> page.toString();
    };
  }

  /** Mostly before a tag. */
  private int place(StringBuilder page) {
    int any = random.nextInt(page.length());
    int tag = page.indexOf(random.nextInt(3) == 0 ? "</head" : "<", any);
    return tag < 0 || random.nextInt(5) == 0 ? any : tag;
  }

  private String snippet() {
    String one = Seeds.one(SNIPPETS, random);
    return switch (random.nextInt(10)) {
      case 0 -> one.repeat(1 + random.nextInt(20_000) / one.length());
      case 1 -> "<div>".repeat(random.nextInt(4000));
      case 2 -> "<p>a".repeat(random.nextInt(4000));
      case 3 -> meta("article:published_time", Hostile.date(random));
      case 4 -> meta("og:title", Hostile.piece(random).repeat(1 + random.nextInt(50)));
      case 5 ->
          meta(
              Seeds.one(List.of("author", "og:url", "og:site_name", "date"), random),
              Hostile.piece(random));
      case 6 -> data();
      case 7 -> "<p>" + Hostile.text(seeds.text(random), random) + "</p>";
      default -> one;
    };
  }

  private static String meta(String name, String value) {
    return "<meta property='" + name + "' content='" + value + "'>";
  }

  private String data() {
    int depth = random.nextInt(1500);
    String value =
        switch (random.nextInt(5)) {
          case 0 -> "[".repeat(depth) + "]".repeat(depth);
          case 1 -> "{\"author\":".repeat(depth) + "1" + "}".repeat(depth);
          case 2 -> "1e999999999";
          case 3 -> "\"" + Hostile.date(random) + "\"";
          default -> "{\"name\":{\"name\":null}}";
        };
    String field =
        Seeds.one(
            List.of(
                "headline", "author", "datePublished", "@graph", "articleBody", "url", "publisher"),
            random);
    return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\""
        + field
        + "\":"
        + value
        + "}</script>";
  }
}
