package io.wireroom.corpus.page;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Who wrote a page: persons before organizations, what the head says before what readers see, but
 * for accounts of one word ({@code jsmith}) where readers see a name.
 */
final class PageAuthors {
  private static final int LONGEST_BYLINE = 100;

  /** Elements between a headline and the byline that belongs to it for sure. */
  private static final int NEAR = 60;

  private static final int MOST_TOGETHER = 8;
  private static final int MARKED = 3;
  private static final List<String> NAMES = MarkWords.of("author");
  private static final List<String> OTHER_NAMES = MarkWords.of("also-author");
  private static final Set<String> NOBODY = Lists.rules("no-authors");

  private final PageMarks marks;
  private final Regions regions;
  private final LinkedArticle linked;

  PageAuthors(PageMarks marks, Regions regions, LinkedArticle linked) {
    this.marks = marks;
    this.regions = regions;
    this.linked = linked;
  }

  /**
   * As written, best first.
   *
   * @param outlet whose name is an author's only where nobody else is; null where unknown
   */
  Set<String> of(String outlet) {
    Set<String> told = new LinkedHashSet<>();
    linked.persons().forEach(name -> add(told, name));
    Set<String> posted = Set.copyOf(told);
    NAMES.forEach(name -> metas(told, name));
    if (told.equals(posted) && !told.isEmpty()) {
      Set<String> signed = signedInstead(told);
      if (!signed.isEmpty()) {
        return signed;
      }
    }
    if (isNobody(told, outlet)) {
      OTHER_NAMES.forEach(name -> metas(told, name));
    }
    if (isNobody(told, outlet) || told.stream().allMatch(name -> name.indexOf(' ') < 0)) {
      Set<String> shown = new LinkedHashSet<>();
      shown().forEach(name -> add(shown, ShownByline.withoutOpening(name)));
      boolean names = shown.stream().anyMatch(name -> name.indexOf(' ') > 0);
      if (!isNobody(shown, outlet) && (names || told.isEmpty())) {
        return shown;
      }
      told.addAll(told.isEmpty() ? shown : Set.of());
    }
    if (told.isEmpty()) {
      linked.organizations().forEach(name -> add(told, name));
    }
    return told;
  }

  private static boolean isNobody(Set<String> names, String outlet) {
    return names.stream().allMatch(name -> name.equalsIgnoreCase(outlet));
  }

  private void metas(Set<String> authors, String name) {
    marks.metas(name).forEach(value -> add(authors, value));
    marks.properties(name, regions).forEach(value -> add(authors, value));
  }

  private List<String> shown() {
    List<String> marked = texts(best(0));
    return marked.isEmpty() ? ShownByline.under(regions.headline()) : marked;
  }

  /**
   * Content systems name who put the page up; the byline right under the headline, marked as such,
   * names who wrote it. Empty where both agree, or none is.
   */
  private Set<String> signedInstead(Set<String> told) {
    List<PageMarks.Signer> best = best(MARKED);
    int away = best.isEmpty() ? -1 : best.get(0).at() - marks.place(regions.headline());
    Set<String> signed = new LinkedHashSet<>();
    if (regions.headline() != null && away >= 0 && away <= NEAR) {
      texts(best).forEach(name -> add(signed, name));
    }
    String letters = TitleWords.letters(String.join(" ", signed));
    boolean other = told.stream().map(TitleWords::letters).noneMatch(letters::contains);
    boolean names = signed.stream().anyMatch(name -> name.strip().indexOf(' ') > 0);
    return other && names ? signed : Set.of();
  }

  /** The best mark of an author, of these the one nearest to the headline, and others beside it. */
  private List<PageMarks.Signer> best(int least) {
    PageMarks.Signer best = null;
    int headline = marks.place(regions.headline());
    for (PageMarks.Signer signer : marks.signers()) {
      boolean better =
          signer.rank() >= least
              && (best == null
                  || signer.rank() > best.rank()
                  || (signer.rank() == best.rank()
                      && Math.abs(signer.at() - headline) < Math.abs(best.at() - headline)));
      if (better && isByline(signer.element())) {
        best = signer;
      }
    }
    List<PageMarks.Signer> together = new ArrayList<>();
    for (PageMarks.Signer signer : marks.signers()) {
      boolean beside = best != null && signer.rank() == best.rank() && isBeside(signer, best);
      if (beside && together.size() < MOST_TOGETHER && isByline(signer.element())) {
        together.add(signer);
      }
    }
    return together;
  }

  private static boolean isBeside(PageMarks.Signer one, PageMarks.Signer other) {
    Element row = one.element().parent();
    boolean alike = one.element().normalName().equals(other.element().normalName());
    return one.equals(other) || (alike && row != null && row.equals(other.element().parent()));
  }

  private boolean isByline(Element element) {
    Element around = element.closest("article");
    boolean home = regions.home() == null || around == null || regions.home().equals(around);
    if (!home || regions.isInBeside(element)) {
      return false;
    }
    String text = text(element);
    return !text.isBlank() && text.length() <= LONGEST_BYLINE;
  }

  private static List<String> texts(List<PageMarks.Signer> signers) {
    return signers.stream().map(signer -> text(signer.element())).toList();
  }

  /** The name in it, where microdata marks one; else all of it. */
  private static String text(Element element) {
    Element name =
        element.attr("itemprop").equals("author") ? element.selectFirst("[itemprop=name]") : null;
    String told = name == null ? "" : name.hasAttr("content") ? name.attr("content") : name.text();
    return told.isBlank() ? element.text() : told;
  }

  private static void add(Set<String> authors, String name) {
    if (!name.isBlank()
        && !name.startsWith("http")
        && !name.startsWith("@")
        && !NOBODY.contains(name.strip().toLowerCase(Locale.ROOT))) {
      authors.add(name.strip());
    }
  }
}
