package io.wireroom.entity;

import io.wireroom.entity.place.CountryNames;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.NameSpan;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotated article from a marked-up string: names stand as {@code [p:Kim Hyun-chong]}, {@code
 * [o/USA:State Department]}, {@code [l/KOR:Seoul]}, {@code [c/KOR:South Korea]} (a country with its
 * id), {@code [n/JPN:Japanese]}. Paragraphs are parted by a blank line; a first paragraph that
 * begins with {@code #} is the headline. Parts of speech come from closed word lists, then shape.
 */
final class Marked {
  private static final Pattern NAME = Pattern.compile("\\[([polcnm])(?:/([A-Z]{3}))?:([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[A-Z]\\.)+[A-Z]?\\.?|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|Lt|Col|Prof|Jr|Inc|Corp|Co|Ltd)\\.|['’]s\\b"
              + "|\\p{L}+(?:-\\p{L}+)*|\\d+|\\S");
  private static final Map<String, String> CLOSED = new HashMap<>();

  static {
    tag("IN", "of at with from for in on by as against between after before that into over than");
    tag("DT", "the a an this these");
    tag("TO", "to");
    tag("CC", "and or but");
    tag("PRP", "he she it him they");
    tag("PRP$", "his her its their");
    tag("MD", "will would can could may must");
    tag("VBD", "said told met added made spoke wrapped was were had resigned arrived warned wrote");
    tag("VBD", "became rejected agreed led headed worked served did asked visited condemned");
    tag("VBZ", "says has is heads leads serves works runs refuses wants chairs");
    tag("VBP", "are have say do");
    tag("VBN", "been based elected closed");
    tag("VBG", "saying speaking adding");
    tag("RB", "not also however very now then later recently");
    tag("JJ", "senior former national foreign chief new executive deputy prime acting");
    tag("JJ", "south north general white korean recent angry");
    tag("NNS", "reporters talks restrictions tensions officials exports streets ties studies");
    tag("WP", "who");
    tag(",", ",");
    tag(".", ". ! ?");
    tag("POS", "'s ’s");
  }

  private Marked() {}

  private static void tag(String pos, String words) {
    for (String word : words.split(" ")) {
      CLOSED.put(word, pos);
    }
  }

  static AnnotatedText text(String marked) {
    boolean headline = marked.startsWith("#");
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    Matcher name = NAME.matcher(headline ? marked.substring(1) : marked);
    while (name.find()) {
      name.appendReplacement(text, "");
      int begin = text.length();
      text.append(name.group(3));
      names.add(span(begin, text.length(), name.group(1), name.group(2)));
    }
    name.appendTail(text);
    return annotated(text.toString(), headline, names);
  }

  private static NameSpan span(int begin, int end, String kind, String country) {
    String type =
        switch (kind) {
          case "p" -> "person";
          case "o" -> "organization";
          case "l", "c" -> "location";
          case "n" -> "nationality";
          default -> "misc";
        };
    boolean known = country != null && (kind.equals("c") || kind.equals("n"));
    String id = known ? "country:" + country : null;
    String canonical = known ? new CountryNames().name(country) : null;
    String rule = country == null ? "tagger" : "gazetteer:marked";
    return new NameSpan(begin, end, type, id, canonical, country, 0.9, rule);
  }

  private static AnnotatedText annotated(String text, boolean headline, List<NameSpan> names) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf("\n\n", from);
      to = to < 0 ? text.length() : to;
      paragraphs.add(new Span(from, to));
      int first = tokens.size();
      Matcher matcher = TOKEN.matcher(text).region(from, to);
      while (matcher.find()) {
        String word = matcher.group();
        boolean start = tokens.size() == first;
        tokens.add(
            new Token(
                matcher.start(),
                matcher.end(),
                word,
                pos(word, start),
                word.toLowerCase(Locale.ROOT)));
        if (word.matches("[.!?]") || matcher.end() == to) {
          sentences.add(sentence(tokens, first, paragraphs.size() - 1));
          first = tokens.size();
        }
      }
      if (first < tokens.size()) {
        sentences.add(sentence(tokens, first, paragraphs.size() - 1));
      }
      from = to + 2;
    }
    int titleEnd = headline ? paragraphs.get(0).end() : 0;
    return new AnnotatedText(text, titleEnd, paragraphs, sentences, tokens, names);
  }

  private static Sentence sentence(List<Token> tokens, int first, int paragraph) {
    int begin = tokens.get(first).begin();
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(begin, end, first, tokens.size(), paragraph);
  }

  private static String pos(String word, boolean start) {
    String closed = CLOSED.get(word.toLowerCase(Locale.ROOT));
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (closed != null && (!capital || start || (closed.length() < 3 && !closed.equals("JJ")))) {
      return closed;
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return !Character.isLetter(word.charAt(0)) ? word : capital ? "NNP" : "NN";
  }
}
