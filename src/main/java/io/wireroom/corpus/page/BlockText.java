package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Markup to text: blocks become paragraphs with a blank line between, inline marks vanish. A block
 * quote that is introduced by a colon or signed is put between quotation marks, as print would, its
 * signature behind it.
 */
public final class BlockText implements NodeVisitor {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "figcaption",
          "head",
          "title");

  /** Under a block quote these hold who said it. */
  private static final Set<String> SIGNING = Set.of("footer", "cite", "figcaption");

  private static final int LONGEST_SIGNATURE = 120;
  private static final String OPENING = "\"\u201C\u2018\u00AB\u201E'";

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder signature = new StringBuilder();
  private int skipped;
  private int signing;

  /** How many block quotes are open, and the first paragraph of the outermost. */
  private int quoting;

  private int quoteBegin;

  private BlockText() {}

  /** The text of an element and all below it. */
  public static String of(Element element) {
    if (element == null) {
      return "";
    }
    return of(List.of(element));
  }

  /** The text of several elements, one behind the other. */
  static String of(List<Element> elements) {
    BlockText blocks = new BlockText();
    for (Element element : elements) {
      element.traverse(blocks);
      blocks.endParagraph();
    }
    return String.join("\n\n", blocks.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (node instanceof TextNode words) {
      if (skipped == 0) {
        append(signing > 0 ? signature : paragraph, words.getWholeText());
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (signing > 0 || (quoting > 0 && skipped == 0 && SIGNING.contains(name))) {
      signing++;
    } else if (skipped > 0 || SKIPPED.contains(name)) {
      skipped++;
    } else if (name.equals("br")) {
      // Pages that break lines have no other mark of a paragraph.
      endParagraph();
    } else if (isBlock(element)) {
      endParagraph();
      if (name.equals("blockquote") && quoting++ == 0) {
        quoteBegin = paragraphs.size();
        signature.setLength(0);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (signing > 0) {
      signing--;
    } else if (skipped > 0) {
      skipped--;
    } else if (isBlock(element)) {
      endParagraph();
      if (element.normalName().equals("blockquote") && quoting > 0 && --quoting == 0) {
        quote();
      }
    }
  }

  /** Readability wraps the words around an inline mark into paragraphs that are none. */
  private static boolean isBlock(Element element) {
    String name = element.normalName();
    boolean wrapped = name.equals("p") && element.hasClass("readability-styled");
    return (element.isBlock() && !wrapped) || name.equals("td");
  }

  /** Puts the marks around the block quote that ends here, unless it has its own. */
  private void quote() {
    String signed = signature.toString().strip();
    signed = signed.replaceFirst("^(?:--?|[\u2013\u2014\u2015])\\s{0,9}", "");
    boolean signs = !signed.isEmpty() && signed.length() <= LONGEST_SIGNATURE;
    boolean introduced = quoteBegin > 0 && paragraphs.get(quoteBegin - 1).endsWith(":");
    int last = paragraphs.size() - 1;
    if (last >= quoteBegin && (signs || introduced)) {
      if (OPENING.indexOf(paragraphs.get(quoteBegin).charAt(0)) < 0) {
        for (int i = quoteBegin; i <= last; i++) {
          paragraphs.set(i, "\u201C" + paragraphs.get(i));
        }
        paragraphs.set(last, paragraphs.get(last) + "\u201D");
      }
      if (signs) {
        paragraphs.set(last, paragraphs.get(last) + " \u2014 " + signed);
        signed = "";
      }
    }
    if (!signed.isEmpty()) {
      paragraphs.add(signed);
    }
    signature.setLength(0);
  }

  private static void append(StringBuilder to, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        to.append(c);
      } else if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
  }

  private void endParagraph() {
    String words = paragraph.toString().strip();
    paragraph.setLength(0);
    int last = paragraphs.size() - 1;
    if (!words.isEmpty() && last >= 0 && isInitial(paragraphs.get(last), words)) {
      paragraphs.set(last, paragraphs.get(last) + words);
    } else if (!words.isEmpty()) {
      paragraphs.add(words);
    }
  }

  /** The first letter of a story, set large in an element of its own. */
  private static boolean isInitial(String letter, String words) {
    return letter.length() == 1
        && Character.isUpperCase(letter.charAt(0))
        && Character.isLowerCase(words.charAt(0));
  }
}
