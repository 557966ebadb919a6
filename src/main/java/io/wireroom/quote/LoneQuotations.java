package io.wireroom.quote;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.quote.speaker.ArticleMentions;
import io.wireroom.quote.speaker.SentenceSubjects;
import io.wireroom.quote.speaker.SourceHead;
import io.wireroom.quote.speaker.SpeakerNouns;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whose words a quotation holds that no cue attributes and that follows no other: those of
 * whoever speaks, or acts, in the lines before; of whoever is interviewed, where a question stands
 * before it; of whoever says the same elsewhere in the article. Made for one article.
 */
final class LoneQuotations {
  /** So few words in single marks, in a line of their own, are a heading. */
  private static final int HEADING = 6;

  private static final int PARAGRAPHS = 3;
  private static final int STRETCHES = 15;

  private static final Pattern ONE = Pattern.compile("\\b(?:I|my|me|mine|myself)\\b");
  private static final Set<String> WRITTEN =
      Set.of(
          "document",
          "report",
          "study",
          "survey",
          "poll",
          "paper",
          "memo",
          "record",
          "figure",
          "datum",
          "data",
          "statement");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "they", "we");

  private final AnnotatedText text;
  private final List<Stretch> stretches;
  private final RepeatedWords repeats;
  private final SpeakerNouns nouns;
  private final ArticleMentions mentions;
  private final SentenceSubjects subjects;
  private final Mention main;
  private final AttributionDraft[] last;

  /**
   * @param found what is attributed in each stretch; null where a transcript tells
   */
  LoneQuotations(
      AnnotatedText text,
      List<Mention> mentions,
      List<Quotation> quotations,
      List<Stretch> stretches,
      List<List<AttributionDraft>> found,
      SpeakerNouns nouns) {
    this.text = text;
    this.stretches = stretches;
    repeats = new RepeatedWords(text.text(), found);
    this.nouns = nouns;
    this.mentions = new ArticleMentions(mentions);
    subjects = SentenceSubjects.of(text, mentions, quotations);
    main = main(mentions);
    last = new AttributionDraft[stretches.size()];
  }

  /** The person named most often; null where nobody is. */
  private static Mention main(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    Mention most = null;
    for (Mention mention : mentions) {
      if (name(mention)
          && (counts.merge(mention.entityId(), 1, Integer::sum)
              > (most == null ? 0 : counts.get(most.entityId())))) {
        most = mention;
      }
    }
    return most;
  }

  private static boolean name(Mention mention) {
    return mention.type() == MentionType.PERSON
        && mention.form() == MentionForm.NAME
        && mention.entityId() != null;
  }

  /** Takes note of the last attribution of a stretch. */
  void spoke(int number, AttributionDraft draft) {
    last[number] = draft;
  }

  /** Whether a question of somebody else, not in marks, stands right before. */
  boolean asked(int number) {
    Stretch before = number > 0 ? stretches.get(number - 1) : null;
    for (int k = 0; before != null && k < before.size(); k++) {
      if (before.at(k).is("i") || before.at(k).quoted()) {
        return false;
      }
    }
    return before != null
        && last[number - 1] == null
        && before.paragraph() != stretches.get(number).paragraph()
        && !before.inTitle()
        && before.at(before.size() - 1).is("?");
  }

  /** Who says the same words elsewhere in the article; null where nobody does. */
  Span repeated(Piece quoted) {
    boolean single = "'‘".indexOf(text.text().charAt(quoted.begin())) >= 0;
    return single && quoted.words() <= HEADING ? null : repeats.of(quoted.span());
  }

  /** Who is interviewed: whoever answered last, or whom the article is about; or null. */
  Span guest(AttributionDraft answer) {
    return answer != null ? answer.source() : main == null ? null : main.span();
  }

  /**
   * Who speaks or acts in the lines before a quotation; null where nobody does.
   *
   * @param number of the stretch that holds it
   */
  Span before(int number, Piece quoted) {
    Set<String> named = mentions.named(List.of(quoted.span()));
    boolean one = ONE.matcher(text.text()).region(quoted.begin(), quoted.end()).find();
    int paragraph = stretches.get(number).paragraph();
    Span mains = null;
    for (int k = number; k >= 0 && number - k <= STRETCHES; k--) {
      Stretch stretch = stretches.get(k);
      if (stretch.inTitle() || paragraph - stretch.paragraph() > PARAGRAPHS) {
        break;
      }
      AttributionDraft draft = last[k];
      if (draft != null && draft.source() != null && fits(draft.source(), one, named)) {
        return draft.source();
      }
      Span subject = subject(stretch, quoted.begin(), named);
      if (subject != null) {
        return subject;
      }
      mains = mains == null ? main(stretch, quoted.begin(), named) : mains;
    }
    return mains;
  }

  /** Who speaks by the words before a colon; null where they tell of nobody. */
  Span introduced(int number, Piece quoted) {
    Set<String> named = mentions.named(List.of(quoted.span()));
    Stretch stretch = stretches.get(number);
    for (int k = 0; k < stretch.size() && stretch.at(k).begin() < quoted.begin(); k++) {
      if (stretch.at(k).is("i") || stretch.at(k).is("we")) {
        return null;
      }
    }
    Span subject = subject(stretch, quoted.begin(), named);
    if (subject != null) {
      return subject;
    }
    Span noun = IntroducingNoun.of(stretch, nouns);
    return noun != null ? noun : main(stretch, quoted.begin(), named);
  }

  /** Whether a speaker as written can have said it. */
  private boolean fits(Span source, boolean one, Set<String> named) {
    int end = SourceHead.end(text, source);
    Mention person = mentions.last(source, MentionType.PERSON);
    if (person != null && person.end() >= end) {
      return !named.contains(String.valueOf(person.entityId()));
    }
    int at = text.tokenAt(end - 1);
    if (at < 0) {
      return false;
    }
    String word = source.of(text.text()).toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(word)) {
      return !one || !(word.equals("they") || word.equals("we"));
    }
    Token token = text.tokens().get(at);
    boolean several = token.pos().equals("NNS") || token.pos().equals("NNPS");
    boolean speaks =
        token.pos().startsWith("NNP")
            || nouns.speaks(token.text().toLowerCase(Locale.ROOT), token.lemma());
    boolean written = WRITTEN.contains(String.valueOf(token.lemma()).toLowerCase(Locale.ROOT));
    return speaks && !written && !(one && several);
  }

  /** The person that the last sentence of a stretch is about that is about one; or null. */
  private Span subject(Stretch stretch, int limit, Set<String> named) {
    int first = text.sentenceAt(stretch.at(0).begin());
    int end = Math.min(limit - 1, stretch.at(stretch.size() - 1).begin());
    for (int i = text.sentenceAt(Math.max(stretch.at(0).begin(), end)); i >= first; i--) {
      Sentence sentence = text.sentences().get(i);
      Mention subject = subjects.person(sentence);
      if (subject != null && subject.begin() < limit && !named.contains(subject.entityId())) {
        return subject.span();
      }
    }
    return null;
  }

  /** Where a stretch names the person that the article is about; null where it does not. */
  private Span main(Stretch stretch, int limit, Set<String> named) {
    if (main == null || named.contains(main.entityId())) {
      return null;
    }
    int end = Math.min(limit, stretch.at(stretch.size() - 1).end());
    for (int i = mentions.firstEndingAfter(stretch.at(0).begin()); mentions.at(i) != null; i++) {
      Mention mention = mentions.at(i);
      if (mention.begin() >= end) {
        break;
      }
      if (main.entityId().equals(mention.entityId())) {
        return mention.span();
      }
    }
    return null;
  }
}
