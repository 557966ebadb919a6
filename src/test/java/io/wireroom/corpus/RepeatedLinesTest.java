package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
  private static Row row(int number, String outlet, String text) {
    return new RawDocument(
            "f#" + number, "id" + number, null, outlet, null, text, null, null, List.of(), null)
        .toRow();
  }

  private static RawDocument page(int number, String url, String text) {
    return new RawDocument(
        "p#" + number, "p" + number, url, null, null, text, null, null, List.of(), null);
  }

  private static String story(long seed) {
    Random random = new Random(seed);
    StringBuilder story = new StringBuilder("Story");
    for (int i = 0; i < 60; i++) {
      story.append(" word").append(random.nextInt(5000));
    }
    return story.append(".").toString();
  }

  @Test
  void linesOfManyStoriesAreFurnitureAndLinesOfVersionsAreNot() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(row(i, "Post", story(i) + "\n\nThe voice of the port since 19" + i));
      rows.add(row(100 + i, "Wire", story(7) + "\n\nThe talks go on\n\nVersion " + i));
      rows.add(row(200 + i, "Other", story(50 + i) + "\n\n\u201CNo comment,\u201D he said."));
    }
    RepeatedLines found =
        RepeatedLines.find(
            LocalSpark.session().createDataFrame(rows, RawDocument.SCHEMA), TestSettings.shipped());
    assertThat(found.contains("Post", "The voice of the port since 1987")).isTrue();
    assertThat(found.contains("Other", "The voice of the port since 1987")).isFalse();
    assertThat(found.contains("Wire", "The talks go on")).isFalse();
    assertThat(found.contains("Other", "\u201CNo comment,\u201D he said.")).isFalse();
    assertThat(found.size()).isEqualTo(1);
  }

  private static final String BLOCK =
      "The Coast Post is read by sailors and by those who wait for them. It belongs to nobody but its"
          + " readers, who pay for it with 3 crowns a week, and has no other money.";

  @Test
  void whatManyPagesOfAHostRepeatIsCutWhereverItStands() {
    List<RawDocument> pages = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String block = i % 3 == 0 ? BLOCK.replace('3', (char) ('1' + i % 9)) + "\n\n" : "";
      // Long stories: neither the head nor the foot.
      String text = (story(i) + "\n\n").repeat(12) + block + (story(1000 + i) + "\n\n").repeat(25);
      String edition = i % 2 == 0 ? "https://www.coast.example/" : "http://m.coast.example:8080/";
      pages.add(page(i, edition + i, text));
      pages.add(page(100 + i, "https://other" + i + ".example/", text));
      pages.add(
          page(
              200 + i,
              "https://third.example/" + i,
              story(i) + "\n\n" + (i < 6 ? BLOCK : "") + "\n\nOne word " + story(i + 70)));
    }
    RepeatedLines found = find(pages);
    assertThat(found.isOfHost("https://coast.example/new", BLOCK)).isTrue();
    assertThat(found.isOfHost("https://other1.example/", BLOCK)).isFalse();
    // Six of thirty are fewer than a quarter.
    assertThat(found.isOfHost("https://third.example/1", BLOCK)).isFalse();
    assertThat(found.isOfHost(null, BLOCK)).isFalse();
    ArticleCleaner cleaner = new ArticleCleaner(TestSettings.shipped(), Lists.shipped(), found);
    Article article = cleaner.clean(pages.get(0)).article();
    assertThat(article.text()).doesNotContain("read by sailors").contains("word");
    assertThat(article.removed())
        .filteredOn(cut -> cut.rule().equals("furniture:host"))
        .extracting(Removal::text)
        .contains(BLOCK.replace('3', '1'));
  }

  /** Whole paragraphs that are all there is to a page stay, and so does what somebody says. */
  @Test
  void aPageOfNothingElseAndWordsInQuotationMarksStay() {
    List<RawDocument> pages = new ArrayList<>();
    String quote = "\u201CWe sail on,\u201D the captain of the ferry said on the quay.";
    for (int i = 0; i < 12; i++) {
      pages.add(
          page(
              i,
              "https://coast.example/" + i,
              i == 0
                  ? BLOCK
                  : story(i) + "\n\n" + quote + "\n\n" + BLOCK + "\n\n" + story(90 + i)));
    }
    RepeatedLines found = find(pages);
    assertThat(found.isOfHost("https://coast.example/1", quote)).isFalse();
    ArticleCleaner cleaner = new ArticleCleaner(TestSettings.shipped(), Lists.shipped(), found);
    assertThat(cleaner.clean(pages.get(0)).article().text()).isEqualTo(BLOCK);
    assertThat(cleaner.clean(pages.get(3)).article().text()).doesNotContain(BLOCK).contains(quote);
  }

  private static RepeatedLines find(List<RawDocument> documents) {
    return RepeatedLines.find(
        LocalSpark.session()
            .createDataFrame(
                documents.stream().map(RawDocument::toRow).toList(), RawDocument.SCHEMA),
        TestSettings.shipped());
  }
}
