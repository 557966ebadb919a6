package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import io.wireroom.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Titles, affiliations and countries over the whole way from raw text, in tables of short texts: 95
 * of 100 rows are right. What is wrong is printed.
 */
class PeopleAndPlacesTest {
  private static final double SHARE = 0.95;
  // What finds the names is measured elsewhere.
  private static final double FOUND = 0.85;

  private static Annotator annotator;
  private static Analyser analyser;

  @BeforeAll
  static void open() {
    annotator = Annotator.shipped(LocalSpark.session(), TestModels.SHIPPED);
    analyser =
        new Analyser(Lists.shipped(), TestModels.SHIPPED, null, new AnalysisSettings(false, 0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second", "third"})
  void titleAffiliationNameAndCountry(String table) {
    List<ExpectedRow> rows = ExpectedRow.read(table);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (ExpectedRow row : rows) {
      List<Mention> mentions = mentions(row.text());
      Mention person = at(mentions, row);
      if (person == null || person.type() != MentionType.PERSON) {
        missed.add(told(row, List.of("no such person")));
        continue;
      }
      List<String> found =
          List.of(
              text(person.title()),
              text(person.affiliation()),
              text(person.name()),
              text(person.country()));
      if (!row.isRight(found)) {
        wrong.add(told(row, found));
      } else if (!found.get(1).isEmpty() && !isBody(found.get(1), mentions, row.text())) {
        wrong.add("\n  Affiliated with no mention:" + told(row, found));
      }
    }
    assertShare(table, rows.size(), wrong, missed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-places", "second-places"})
  void countryAndId(String table) {
    List<ExpectedRow> rows = ExpectedRow.read(table);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (ExpectedRow row : rows) {
      Mention mention = at(mentions(row.text()), row);
      if (mention == null) {
        missed.add(told(row, List.of("no such mention")));
        continue;
      }
      List<String> found = List.of(text(mention.country()), text(mention.entityId()));
      if (!row.isRight(found)) {
        wrong.add(told(row, found));
      }
    }
    assertShare(table, rows.size(), wrong, missed);
  }

  private static void assertShare(String table, int rows, List<String> wrong, List<String> missed) {
    int found = rows - missed.size();
    int right = found - wrong.size();
    String told =
        String.format(
                "%s: of %d rows %d are right, %d not found", table, rows, right, missed.size())
            + String.join("", wrong)
            + String.join("", missed);
    System.out.println(told);
    assertThat((double) right / found).as(told).isGreaterThanOrEqualTo(SHARE);
    assertThat((double) found / rows).as(told).isGreaterThanOrEqualTo(FOUND);
  }

  private static List<Mention> mentions(String text) {
    AnnotatedText annotated = annotator.annotate(text, 0);
    return analyser.analyse(annotated, null).mentions();
  }

  private static Mention at(List<Mention> mentions, ExpectedRow row) {
    int begin = row.begin();
    int end = begin + row.mention().length();
    return mentions.stream()
        .filter(m -> m.form() == MentionForm.NAME && m.begin() == begin && m.end() == end)
        .findFirst()
        .orElse(null);
  }

  /**
   * An affiliation is itself a mention in the text, or the owner's and the body's together; a
   * party's letter and a state are not ({@code R-Texas}).
   */
  private static boolean isBody(String affiliation, List<Mention> mentions, String text) {
    boolean letter = affiliation.length() > 2 && affiliation.charAt(1) == '-';
    return letter
        || mentions.stream()
            .filter(m -> m.type() != MentionType.PERSON && m.form() == MentionForm.NAME)
            .anyMatch(m -> affiliation.contains(text.substring(m.begin(), m.end())));
  }

  private static String told(ExpectedRow row, List<String> found) {
    return "\n  "
        + row.mention()
        + ": "
        + String.join(" | ", row.cells())
        + "\n    but: "
        + String.join(" | ", found)
        + "\n    in: "
        + row.text();
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
