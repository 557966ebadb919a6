package io.wireroom.fuzz;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/** A page around a story, as outlets build them: menus, a banner, links, a foot, scripts. */
final class MadeUpPage {
  private final Random random;
  private final int ballast;

  /**
   * @param ballast bytes of script that do not pack well, on each page
   */
  MadeUpPage(Random random, int ballast) {
    this.random = random;
    this.ballast = ballast;
  }

  /** A page as it should be. */
  String whole(String outlet, String title, List<String> story) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8>");
    page.append("<title>").append(title).append(" - ").append(outlet).append("</title>");
    page.append("<meta property=\"og:site_name\" content=\"").append(outlet).append("\">");
    page.append("<meta property=\"article:published_time\" content=\"2024-05-0")
        .append(1 + random.nextInt(9))
        .append("T08:00:00Z\"></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>");
    page.append("<div class=cookie-banner>We use cookies. <button>Accept</button></div>");
    page.append("<main><article><h1>").append(title).append("</h1>");
    story.forEach(one -> page.append("<p>").append(one).append("</p>\n"));
    return page.append("</article><aside><h2>Read more</h2><a href=/1>The other story</a></aside>")
        .append("</main><footer>Copyright ")
        .append(outlet)
        .append("</footer><script>var data = \"")
        .append(script())
        .append("\";</script></body></html>")
        .toString();
  }

  /** The same as no validator would have it. */
  String broken(String outlet, String title, List<String> story) {
    StringBuilder page = new StringBuilder("</div></p><title>");
    page.append(title).append("</title><body class=a class=b><table><tr><b><i><div id=x id=x>");
    page.append("<h1>").append(title).append("</h2><p/><p align=<left>");
    for (String one : story) {
      page.append(one).append(" &nosuch; &#0; < \0 </b></td><p ").append("x'=\"y\">");
    }
    return page.append("</table></table><span><footer>Copyright ").append(outlet).toString();
  }

  private String script() {
    byte[] bytes = new byte[ballast / 4 * 3];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
