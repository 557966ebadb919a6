package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.Cleaned;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.corpus.WebPages;
import io.wireroom.evaluate.PageFacts;
import io.wireroom.evaluate.PageGold;
import io.wireroom.evaluate.PageReport;
import io.wireroom.evaluate.PageScorer;
import io.wireroom.lexicon.Lists;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores the main text of web pages, cleaned as {@code extract} does and without its headline, and
 * beside it what other libraries take for it, in one run: all on one thread, after one round to
 * warm up.
 */
final class PageEvaluation extends LabelEvaluation {
  private static final String OURS = "wireroom";

  private final CorpusSettings settings;
  private final ArticleCleaner cleaner;

  /**
   * @param settings of which no language is asked
   */
  PageEvaluation(CorpusSettings settings, Lists lists) {
    this.settings = settings;
    this.cleaner = new ArticleCleaner(settings, lists, RepeatedLines.none());
  }

  @Override
  String figures(Path gold, ObjectNode json) {
    List<PageGold.Page> pages = PageGold.read(gold);
    PageReport report = new PageReport();
    Map<String, Function<PageGold.Page, String>> extractors = new LinkedHashMap<>();
    extractors.put(OURS, page -> body(clean(page)));
    PageExtractors.all()
        .forEach((name, of) -> extractors.put(name, page -> of.apply(WebPages.text(page.html()))));
    extractors.forEach(
        (name, extractor) -> {
          pages.forEach(extractor::apply);
          PageScorer scorer = new PageScorer();
          long start = System.nanoTime();
          List<String> texts = pages.stream().map(extractor).toList();
          double seconds = (System.nanoTime() - start) / 1e9;
          for (int i = 0; i < pages.size(); i++) {
            scorer.add(pages.get(i), texts.get(i));
            if (name.equals(OURS)) {
              predict(pages.get(i), texts.get(i));
            }
          }
          report.add(name, scorer, pages.size() / seconds);
        });
    PageFacts facts = new PageFacts();
    for (PageGold.Page page : pages) {
      Article article = clean(page);
      if (article != null) {
        String date = article.publishedDate() == null ? null : article.publishedDate().toString();
        facts.add(page, article.title(), date, article.authors());
      } else {
        facts.add(page, null, null, List.of());
      }
    }
    report.write(json, facts);
    return report.table(facts);
  }

  private void predict(PageGold.Page page, String text) {
    ObjectNode line = prediction(page.id());
    if (page.id() == null) {
      line.remove("id");
    }
    if (page.url() != null) {
      line.put("url", page.url());
    }
    predicted(line.put("text", text));
  }

  /** Null where nothing is left. */
  private Article clean(PageGold.Page page) {
    Cleaned cleaned = cleaner.clean(WebPages.read(page.html(), "page", settings));
    return cleaned.article();
  }

  /** The text without its headline. */
  private static String body(Article article) {
    return article == null ? "" : article.text().substring(article.titleEnd()).strip();
  }
}
