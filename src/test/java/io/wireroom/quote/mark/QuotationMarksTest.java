package io.wireroom.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.quote.Quotation;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with their quotations between {@code <} and {@code >}, paragraphs divided by {@code ¶}. */
class QuotationMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“We agree,”> he said. <“Now.”>",
        "<\"We agree,\"> he said.",
        "<''We agree,''> he said.",
        "<``We agree,''> he said.",
        "<‘‘We agree,’’> he said.",
        "<«We agree»>, he said.",
        "<« We agree »>, he said.",
        "<«\u00a0We agree\u00a0»>, he said.",
        "<»We agree«>, he said. <»Now.«>",
        "<„We agree“>, he said. <„Now.“>",
        "<„We agree,”> he said.",
        "(<“Yes”>) and [<\"No\">]",
        "He said:<“Yes.”>",
        "\t<“Yes,”>\the said.\u00a0<“No.”>",
        "<\" We agree , \"> he said . <\" Now . \">",
        "Nobody spoke. \"\" “”",
      })
  void marks_are_paired(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“He said ‘no’ to us,”> she said.",
        "<\"He said 'no' to us,\"> she said.",
        "<''They are 'not used to this.' Well,''> he said.",
        "<''They cried 'No.'''> He left.",
        "<“He said “no” to us,”> she said.",
        "<\"He said \"no\" to us,\"> she said.",
        "<“He said \"no\" to us,”> she said.",
        "<\"He said “no” to us,\"> she said.",
        "<'He said \"no\" to us,'> she said. <'Twice.'>",
        "<“She wrote ‘I can’t’ twice,”> he said.",
        "<“‘No,’ he said, ‘not now,’”> she recalled.",
      })
  void marks_in_marks_belong_to_the_words(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<‘We don’t agree,’> he said.",
        "<'We don't agree,'> he said of the '90s.",
        "The parents' view isn't ours.",
        "<‘The voters’ wish is clear,’> she said.",
        "<'The voters' wish is clear,'> she said.",
        "rock 'n' roll 'em all",
        "rock ’n’ roll ’em all, ’til the ’90s came",
        "James’ boat and Jones' nets, goin' home, ‘tis true",
        "The ‘quiet man of the docks left.",
        "<‘We agree,’> he said. <‘The parents’ view is ours,’> he said. <‘Always.’>",
        "The O‘Briens of ‘99 and the class of '07 met",
        "He called it <‘reckless’>, then <'mad'>.",
        "<`We agree,'> he said.",
      })
  void single_marks_are_told_from_apostrophes(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A board 6'2\" long and 3\" wide.",
        "A 5″ screen, 6′ wide, and a 12\" one.",
        "<\"He is 6'2\" tall,\"> she said.",
        "<\"It was a 12\" pipe,\"> she said. <\"No more.\">",
      })
  void feet_and_inches_are_no_quotations(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said it was—<“I swear”>—the end.",
        "<“I swear—”> he said, and left.",
        "It was <“bad”>—<“mad”>, even—for us.",
        "<\"I swear\">--he said it twice--<\"it is\">.",
        "a pro-<“life”> and anti-<\"war\"> group, <“yes”>/<“no”>",
      })
  void marks_beside_dashes_pair(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“We agree,“> he said. <“Now.”>",
        "<”We agree,”> he said. <”Now.”>",
        "<” … we agree,”> he said.",
        "<“We agree,\"> he said. <\"Now.”>",
        "<\"We agree,”> he said. <“Now.\">",
        "<“We agree,''> he said.",
        "<``We agree,\"> he said.",
        "<‘We agree‘>, he said.",
        "<“We agree,”> he said of the sale of a boat and a net.\"",
        "<“We agree.’> He left. <“Now,”> he said.",
        "<\"We agree,\">he said,<\"and now.\">",
      })
  void wrong_way_and_mixed_marks_pair(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“One.¶“Two,”> he said.",
        "<\"One.¶\"Two.¶\"Three,\"> he said.¶<\"Four.\">",
        "<''One.¶''Two,''> he said.",
        "<‘One.¶‘Two,’> he said.",
        "<«One.¶«Two»>, he said.",
        "<“One,”> he said. <“Two.¶“Three.”>",
        "<“One.¶Two,”> he said.",
      })
  void paragraphs_open_anew_until_one_closes(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<“One.>¶Two, he said.",
        "<“One is gone,> said Ana Ruiz. <“Two,”> she said.",
        "<\"One is gone.> <\"Two,\"> he said.",
        "<“One is gone!> the mayor said. <“Two.”>",
        "<“You must care even when “they do not,”> he said. <“Now.”>",
        "<We agree,”> he said. <“Now.”>",
        "They met. <We agree,”> he said.",
        "The nets are torn.”¶<“Yes.”>",
        "<“One.>¶Two fell, he said.¶<“Three,”> he said.",
      })
  void what_nothing_closes_ends_with_its_paragraph_or_cue(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "„", "'", "’", "''", "``", "«", "»", "“\"", "»'", "\" '"})
  void nothing_but_marks_does_no_harm(String mark) {
    String text = mark.repeat(5000) + "\n\n" + (mark + " ").repeat(5000);
    int end = 0;
    for (Quotation quotation : QuotationMarks.find(text, paragraphs(text))) {
      assertThat(quotation.begin()).isGreaterThanOrEqualTo(end);
      end = quotation.end();
      assertThat(end).isBetween(quotation.begin() + 1, text.length());
    }
  }

  private static void check(String marked) {
    String expected = marked.replace("¶", "\n\n");
    String article = expected.replace("<", "").replace(">", "");
    StringBuilder shown = new StringBuilder(article);
    List<Quotation> quotations = QuotationMarks.find(article, paragraphs(article));
    for (int i = quotations.size() - 1; i >= 0; i--) {
      shown.insert(quotations.get(i).end(), ">").insert(quotations.get(i).begin(), "<");
    }
    assertThat(shown.toString()).isEqualTo(expected);
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
