package io.wireroom.corpus;

import io.wireroom.corpus.clean.AuthorNames;
import io.wireroom.corpus.clean.Bylines;
import io.wireroom.corpus.clean.Captions;
import io.wireroom.corpus.clean.CleaningRule;
import io.wireroom.corpus.clean.CleaningText;
import io.wireroom.corpus.clean.Datelines;
import io.wireroom.corpus.clean.Furniture;
import io.wireroom.corpus.clean.FurnitureList;
import io.wireroom.corpus.clean.Headlines;
import io.wireroom.corpus.clean.KeptStory;
import io.wireroom.corpus.clean.Languages;
import io.wireroom.corpus.clean.Paragraphs;
import io.wireroom.corpus.clean.PlaceZones;
import io.wireroom.corpus.clean.PublicationTime;
import io.wireroom.corpus.clean.ReaderNotices;
import io.wireroom.corpus.clean.Signatures;
import io.wireroom.corpus.clean.TimestampLines;
import io.wireroom.corpus.clean.WireNotes;
import io.wireroom.lexicon.Lists;
import io.wireroom.watch.Watched;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Raw documents to articles: cuts wire marks and page furniture, takes from them what they tell,
 * and names, dates and hashes what is left. Build one per partition; not for several threads at
 * once.
 */
public final class ArticleCleaner {
  private final CorpusSettings settings;
  private final PlaceZones zones;
  private final AuthorNames authors;
  private final Languages languages = Languages.detector();
  private final List<CleaningRule> rules = new ArrayList<>();

  /**
   * @param lists of furniture, captions, bylines, datelines and time zones
   * @param repeated lines known to repeat over the batch
   */
  public ArticleCleaner(CorpusSettings settings, Lists lists, RepeatedLines repeated) {
    this.settings = settings;
    this.zones = new PlaceZones(lists);
    this.authors = new AuthorNames(lists, zones);
    Furniture furniture = new Furniture(new FurnitureList(lists), repeated);
    if (!settings.cleaning()) {
      rules.add(new Headlines(furniture));
    } else {
      rules.add(new WireNotes());
      rules.add(new TimestampLines());
      rules.add(new Bylines(lists));
      rules.add(new Headlines(furniture));
      rules.add(new ReaderNotices());
      rules.add(new Captions(lists, zones));
      rules.add(new Signatures(zones));
      rules.add(furniture);
      rules.add(new KeptStory());
      rules.add(new Datelines(lists, zones));
    }
  }

  /** The article, or why there is none. */
  public Cleaned clean(RawDocument document) {
    if (document.reject() != null) {
      return Cleaned.of(document.reject());
    }
    CleaningText cleaning = new CleaningText(document);
    for (CleaningRule rule : cleaning.lines.isEmpty() ? List.<CleaningRule>of() : rules) {
      Watched.check();
      rule.apply(cleaning);
    }
    Paragraphs paragraphs = Paragraphs.of(cleaning);
    String text = paragraphs.text();
    if (text.isBlank()) {
      return refuse(document, RejectReason.EMPTY, "Cannot use article: cleaning left no text");
    }
    String language = languages.of(text);
    if (!settings.languages().isEmpty() && !settings.languages().contains(language)) {
      return refuse(
          document,
          RejectReason.LANGUAGE,
          "Cannot use article: language is none of input.languages (" + language + ")");
    }
    cleaning.authors.addAll(document.authors());
    List<String> authors = this.authors.of(cleaning.authors, document.outlet());
    cleaning.removed.addAll(document.mended());
    cleaning.removed.sort(Comparator.comparingInt(Removal::rawBegin));
    ZoneId zone = ZoneId.of(settings.timeZone());
    PublicationTime published = PublicationTime.of(cleaning, zones, zone);
    Filing filing = document.filing();
    return Cleaned.of(
        new Article(
            document.articleId(),
            document.sourceUri(),
            document.url(),
            document.outlet(),
            cleaning.title,
            paragraphs.titleEnd(),
            authors,
            cleaning.datelinePlace,
            cleaning.datelineAgency,
            published.instant(),
            published.date(),
            published.source(),
            cleaning.wireTag,
            cleaning.wireTag == null && filing.version() != null
                ? filing.version()
                : cleaning.wireVersion,
            cleaning.wireNote,
            filing.slug(),
            filing.urgency(),
            filing.section(),
            PublicationTime.modified(cleaning, zones, zone),
            language,
            text,
            List.copyOf(cleaning.removed),
            ArticleIds.sha256(ArticleIds.normalised(text)),
            Simhash.of(text)));
  }

  private static Cleaned refuse(RawDocument document, RejectReason reason, String message) {
    return Cleaned.of(Reject.of(document.sourceUri(), reason, message, document.text()));
  }
}
