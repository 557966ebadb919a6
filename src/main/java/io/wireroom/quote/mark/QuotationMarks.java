package io.wireroom.quote.mark;

import io.wireroom.quote.Quotation;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words in quotation marks: curly, straight, low, doubled single ({@code ''}), single and
 * angle marks, turned the wrong way or mixed though they be. Marks inside a quotation belong to it.
 * A quotation that is open at the end of its paragraph goes on in the next one where that opens
 * with the same mark again, or where it is closed there. A closing mark that nothing has opened
 * closes its sentence. One that is never closed ends where its cue comes ({@code “A, he said}), or
 * else with its paragraph or where the next one opens. Linear in the length of the text.
 */
public final class QuotationMarks implements MarkReading.Visitor {
  private static final String SAID =
      "(?:said|says|told|adds|added|asks|asked|wrote|writes|argued|explained|tweeted|replied)";

  private static final String SPEAKER =
      "(?:he|she|they|it|we|I|(?:the|a|one) \\p{Ll}{1,30}|\\p{Lu}[\\p{L}.’'-]{0,30}"
          + "(?: \\p{Lu}[\\p{L}.’'-]{0,30}){0,3})";

  /** The cue behind a quotation whose closing mark is missing. */
  private static final Pattern CUE =
      Pattern.compile(
          "[,?!…] (?:"
              + SPEAKER
              + "(?:, [^,.?!\"“”]{1,60},)? "
              + SAID
              + "|"
              + SAID
              + " "
              + SPEAKER
              + ")\\b");

  /** Who speaks or is spoken to in a quotation, not in what stands beside it. */
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us|[Yy]ou|[Yy]our)\\b");

  /** A name within a sentence. */
  private static final Pattern NAME = Pattern.compile("[\\p{Ll},] \\p{Lu}\\p{Ll}");

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private int paragraph;
  private Mark open;

  private QuotationMarks(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** The quotations of a text, in order; no two overlap. */
  public static List<Quotation> find(String text, List<Span> paragraphs) {
    MarkFinder finder = new MarkFinder(text);
    MarkReading reading = new MarkReading();
    for (Span paragraph : paragraphs) {
      reading.read(finder.find(paragraph));
    }
    QuotationMarks marks = new QuotationMarks(text, paragraphs);
    reading.tell(marks);
    return marks.found;
  }

  @Override
  public void opens(Mark mark) {
    if (open != null) {
      unclosed(mark.begin());
    }
    open = mark;
  }

  @Override
  public void closes(Mark mark) {
    add(open.begin(), mark.begin(), mark.end(), open.width(), true);
    open = null;
  }

  @Override
  public void passes(Mark mark) {
    if (mark.closesUnopened() && wordBehind(mark.end())) {
      int begin = sentenceBegin(mark.begin() - 1);
      if (found.isEmpty() || found.get(found.size() - 1).end() <= begin) {
        add(begin, mark.begin(), mark.end(), 0, true);
      }
    }
  }

  /** Where the sentence begins that ends before an offset. */
  private int sentenceBegin(int end) {
    int begin = paragraphs.get(paragraph).begin();
    int earliest = found.isEmpty() ? begin : Math.max(begin, found.get(found.size() - 1).end());
    for (int at = end - 1; at > earliest; at--) {
      if (text.charAt(at) == ' ' && ".?!".indexOf(text.charAt(at - 1)) >= 0) {
        return at + 1;
      }
    }
    return begin;
  }

  @Override
  public void paragraphEnds(boolean goesOn) {
    if (open != null && !goesOn) {
      unclosed(paragraphs.get(paragraph).end());
      open = null;
    }
    paragraph++;
  }

  private void unclosed(int limit) {
    Matcher cue = CUE.matcher(text).region(open.begin(), limit);
    int end = cue.find() ? cue.start() + 1 : sentencesOf(open.end(), limit);
    while (end > open.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    add(open.begin(), end, end, open.width(), false);
  }

  /**
   * Where the words end that are quoted from an offset on where another quotation opens in the same
   * paragraph: {@code “We can wait. Her cousin Nils disagreed. “No,” he said}.
   */
  private int sentencesOf(int begin, int limit) {
    if (limit >= paragraphs.get(paragraph).end()) {
      return limit;
    }
    int spoken = last(SPOKEN, begin, limit);
    int named = last(NAME, begin, limit);
    for (int at = Math.max(begin, spoken) + 1; at < named; at++) {
      if (text.charAt(at) == ' ' && ".?!".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return limit;
  }

  /** Where a pattern is found last; -1 where it is not. */
  private int last(Pattern pattern, int begin, int end) {
    Matcher matcher = pattern.matcher(text).region(begin, end);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  private void add(int begin, int inner, int end, int width, boolean closed) {
    if (inner > begin + width) {
      found.add(new Quotation(begin, end, width, text.charAt(inner - 1), closed));
    }
  }

  private boolean wordBehind(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLetter(text.charAt(at + 1));
  }
}
