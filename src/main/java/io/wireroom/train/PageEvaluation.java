package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.ArticleCleaner;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Removal;
import io.wireroom.corpus.RepeatedLines;
import io.wireroom.corpus.WebPages;
import io.wireroom.evaluate.PageFacts;
import io.wireroom.evaluate.PageGold;
import io.wireroom.evaluate.PageReport;
import io.wireroom.evaluate.PageScorer;
import io.wireroom.lexicon.Lists;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Scores the main text of web pages, cleaned as {@code extract} does and without its headline, and
 * beside it what other libraries take for it, in one run. All read on one thread, whose CPU time in
 * the last of a few rounds is taken.
 */
final class PageEvaluation extends LabelEvaluation {
  private static final int ROUNDS = 3;
  private static final String OURS = "wireroom";
  private static final Set<String> KEPT = Set.of("dateline", "signature");

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
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Map<String, Function<PageGold.Page, String>> extractors = new LinkedHashMap<>();
    extractors.put(OURS, this::body);
    PageExtractors.all()
        .forEach(
            (name, of) ->
                extractors.put(name, page -> of.apply(WebPages.text(page.html().bytes()))));
    extractors.forEach(
        (name, extractor) -> {
          PageScorer scorer = new PageScorer();
          List<String> texts = List.of();
          double seconds = 0;
          for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            texts = pages.stream().map(extractor).toList();
            seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
          }
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
      Article article = cleaner.clean(read(page)).article();
      if (article == null) {
        facts.add(page, null, null, List.of());
      } else {
        String date = Objects.toString(article.publishedDate(), null);
        facts.add(page, article.title(), date, article.authors());
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

  /**
   * What is left of a page's main text without its headline. The place that opens a story and who
   * signs for it are cut into columns of their own, but are of the text.
   */
  private String body(PageGold.Page page) {
    RawDocument raw = read(page);
    Article article = cleaner.clean(raw).article();
    if (article == null) {
      return "";
    }
    StringBuilder body = new StringBuilder();
    int end = 0;
    for (Removal removal : article.removed()) {
      boolean whole = removal.rawBegin() >= end && !removal.rule().startsWith("mended");
      if (whole && !KEPT.contains(removal.rule())) {
        body.append(raw.text(), end, removal.rawBegin());
        end = removal.rawEnd();
      }
    }
    String text = body.append(raw.text(), end, raw.text().length()).toString().strip();
    boolean titled = article.title() != null && text.startsWith(article.title());
    return titled ? text.substring(article.title().length()).strip() : text;
  }

  private RawDocument read(PageGold.Page page) {
    return WebPages.read(page.html().bytes(), "page", page.url(), settings);
  }
}
