package io.wireroom.stance;

import io.wireroom.encoder.TinyEncoder;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.sentiment.LinearTargetClassifier;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of a sentence per line, as the shipped tagger and parser read it, whose names stand in
 * {@code [brackets]}: countries and their capitals, and people.
 */
record Scene(AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());
  private static final PairClassifier PAIRS = new LinearPairClassifier(TestModels.SHIPPED.stance());
  private static final SpeakerClassifier SPEAKERS =
      new SpeakerSentiment(new LinearTargetClassifier(TestModels.SHIPPED.sentiment()));
  private static final StanceFinder ALL = finder(PAIRS);
  private static final StanceFinder TELLING =
      new StanceFinder(Lists.shipped(), PAIRS, SPEAKERS, false);
  private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "Japan",
          "JPN",
          "Tokyo",
          "JPN",
          "South Korea",
          "KOR",
          "Seoul",
          "KOR",
          "China",
          "CHN",
          "Beijing",
          "CHN",
          "Iran",
          "IRN",
          "France",
          "FRA");
  private static final Map<String, String> NAMES =
      Map.of("JPN", "Japan", "KOR", "South Korea", "CHN", "China", "IRN", "Iran", "FRA", "France");

  static Scene of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    int last = 0;
    while (name.find()) {
      text.append(marked, last, name.start());
      int begin = text.length();
      text.append(name.group(1));
      mentions.add(mention(mentions.size(), begin, text.length(), name.group(1)));
      last = name.end();
    }
    text.append(marked.substring(last));
    return new Scene(annotated(text.toString()), List.copyOf(mentions), List.of());
  }

  private static AnnotatedText annotated(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int first = tokens.size();
      for (Token token : TaggedText.of(line).tokens()) {
        tokens.add(
            new Token(
                begin + token.begin(),
                begin + token.end(),
                token.text(),
                token.pos(),
                token.lemma()));
      }
      if (tokens.size() > first) {
        sentences.add(new Sentence(begin, begin + line.length(), first, tokens.size(), 0));
      }
      begin += line.length() + 1;
    }
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    return new AnnotatedText(text, 0, paragraphs, sentences, tokens, List.of());
  }

  private static Mention mention(int id, int begin, int end, String words) {
    String country = COUNTRIES.get(words);
    return new Mention(
        id,
        begin,
        end,
        country == null ? MentionType.PERSON : MentionType.LOCATION,
        id(words),
        country == null ? words : NAMES.get(country),
        country,
        null,
        null,
        MentionForm.NAME,
        0,
        false,
        0,
        1,
        "test");
  }

  private static String id(String words) {
    String country = COUNTRIES.get(words);
    return country == null
        ? "person:" + words.toLowerCase(Locale.ROOT).replace(' ', '-')
        : "country:" + country;
  }

  /** The same, where somebody is quoted with words of it. */
  Scene quoting(String speaker, String words) {
    int begin = text.text().indexOf(words);
    int named = text.text().indexOf(speaker);
    String country = COUNTRIES.get(speaker);
    Speaker who =
        new Speaker(
            new Span(named, named + speaker.length()),
            SpeakerKind.NAMED,
            id(speaker),
            country == null ? speaker : NAMES.get(country),
            null,
            null,
            country);
    List<Attribution> all = new ArrayList<>(attributions);
    List<Span> parts = List.of(new Span(begin, begin + words.length()));
    all.add(new Attribution(parts, QuoteType.INDIRECT, null, null, who, 1, "test", null));
    return new Scene(text, mentions, List.copyOf(all));
  }

  /** The same, read by an encoder of a few words. */
  Scene encoded() {
    return new Scene(TinyEncoder.read(text), mentions, attributions);
  }

  ArticleFacts facts() {
    return READER.read(text, mentions, attributions);
  }

  /** One that has rows of neutral pairs, too. */
  static StanceFinder finder(PairClassifier pairs) {
    return new StanceFinder(Lists.shipped(), pairs, SPEAKERS, true);
  }

  /** What the shipped models find, neutral pairs among it. */
  List<Stance> stances() {
    return ALL.find(facts());
  }

  /** What they find without neutral pairs of whom no event is told. */
  List<Stance> tellingStances() {
    return TELLING.find(facts());
  }

  /** The only row from one to another. */
  Stance stance(String source, String target) {
    List<Stance> rows =
        stances().stream()
            .filter(row -> row.source().id().equals(id(source)))
            .filter(row -> row.target().id().equals(id(target)))
            .toList();
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows from " + source + " to " + target);
    }
    return rows.get(0);
  }
}
