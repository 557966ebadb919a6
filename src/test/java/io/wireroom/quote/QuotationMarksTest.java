package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
  /** Quotations are shown between bars; {@code \n\n} divides paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“We agree,” he said. “Now.” | <“We agree,”> he said. <“Now.”>",
        "\"We agree,\" he said. | <\"We agree,\"> he said.",
        "''We agree,'' he said. | <''We agree,''> he said.",
        "``We agree,'' he said. | <``We agree,''> he said.",
        "«We agree», he said. | <«We agree»>, he said.",
        "‘We don’t agree,’ he said. | <‘We don’t agree,’> he said.",
        "'We don't agree,' he said of the '90s. | <'We don't agree,'> he said of the '90s.",
        "The parents' view isn't ours. | The parents' view isn't ours.",
        "‘The voters’ wish is clear,’ she said. | <‘The voters’ wish is clear,’> she said.",
        "“He said ‘no’ to us,” she said. | <“He said ‘no’ to us,”> she said.",
        "\"He said 'no' to us,\" she said. | <\"He said 'no' to us,\"> she said.",
        "''They are 'not used to this.' Well,'' he said. | "
            + "<''They are 'not used to this.' Well,''> he said.",
        "A board 6'2\" long and 3\" wide. | A board 6'2\" long and 3\" wide.",
        "“One.\\n\\n“Two,” he said. | <“One.\\n\\n“Two,”> he said.",
        "“One.\\n\\nTwo, he said. | <“One.>\\n\\nTwo, he said.",
        "rock 'n' roll 'em all | rock 'n' roll 'em all",
        "(“Yes”) | (<“Yes”>)",
      })
  void marks_are_paired(String text, String expected) {
    String article = text.strip().replace("\\n", "\n");
    StringBuilder shown = new StringBuilder(article);
    List<Quotation> quotations = QuotationMarks.find(article, paragraphs(article));
    for (int i = quotations.size() - 1; i >= 0; i--) {
      shown.insert(quotations.get(i).end(), ">").insert(quotations.get(i).begin(), "<");
    }
    assertThat(shown.toString()).isEqualTo(expected.strip().replace("\\n", "\n"));
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      paragraphs.add(new Span(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    return paragraphs;
  }
}
