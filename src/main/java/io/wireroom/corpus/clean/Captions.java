package io.wireroom.corpus.clean;

import io.wireroom.date.DateText;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Photo captions: lines that begin with such words as {@code FILE PHOTO}; lines that end with a
 * photographer's credit; and single sentences that end with an agency in brackets and tell a scene,
 * in the present tense or with its full date: {@code The minister speaks to reporters in Seoul on
 * July 13, 2019. (Yonhap)}. Words come from the list {@code captions} (columns: kind, text; kinds:
 * start, verb).
 */
public final class Captions implements CleaningRule {
  private static final int LONGEST = 700;
  private static final int MOST_WORDS = 90;
  private static final int SCENE_WORDS = 60;
  private static final int CREDIT = 100;
  private static final Pattern CREDITED =
      Pattern.compile(
          "(?:[(\\[][^()\\[\\]]{0,50}\\b(?:Photo|PHOTO|Photos|Getty|EPA|AFP via|Handout|Courtesy"
              + "|Shutterstock|Reuters/|REUTERS/|AFP/|AP/|/AP|/AFP|Photographer|Screengrab"
              + "|Screenshot|File)\\b?[^()\\[\\]]{0,60}[)\\]]"
              + "|\\b(?:REUTERS|Reuters|AFP|EPA|EPA-EFE|AP)/[\\p{L}][\\p{L} .'-]{2,40}"
              + "|\\b(?:AP Photo|Getty Images|Shutterstock|(?:AFP|AP) via Getty Images)"
              + "(?:/[\\p{L} .'-]{2,40})?"
              + "|\\b(?:Photo|Photograph|Image|Picture)(?: credit)?(?::| by| courtesy of) ?[\\p{L}/ .,'-]{3,50})"
              + "[.)\\]]?$");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,45})[)\\]]\\.?$");
  private static final Pattern IN_THIS =
      Pattern.compile(
          "^(?:In this|This|An?|The|In an?) [^.!?]{0,60}\\b(?:photo|photograph|image|picture|handout|file photo)\\b");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}{3})[.!?][\"\u201D\u2019)]*+ ++\\p{Lu}");
  private static final Pattern FULL_DATE =
      Pattern.compile("\\b" + DateText.MONTH + "\\.? \\d{1,2}, (?:19|20)\\d{2}\\b");

  private final PlaceZones zones;
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> starts = new HashSet<>();

  public Captions(Lists lists, PlaceZones zones) {
    this.zones = zones;
    for (ListRow row : lists.rows("captions")) {
      (row.get("kind").equals("verb") ? verbs : starts)
          .add(row.get("text").toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void apply(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    for (Line line : left) {
      if (line.end - line.begin <= LONGEST && line != cleaning.headline) {
        LineShape shape = cleaning.shape(line);
        if (shape.words() <= MOST_WORDS && isCaption(cleaning.text(line), shape)) {
          cleaning.cut(line, "caption");
        }
      }
    }
  }

  private boolean isCaption(String text, LineShape shape) {
    if (isLabelled(text)) {
      return true;
    }
    String end = text.substring(Math.max(0, text.length() - CREDIT));
    if (CREDITED.matcher(end).find()) {
      return shape.words() <= SCENE_WORDS && !isSpeech(shape, text);
    }
    Matcher credit = BRACKETS.matcher(end);
    if (!credit.find() || shape.quoted() || shape.words() > SCENE_WORDS) {
      return false;
    }
    String scene = text.substring(0, text.length() - end.length() + credit.start()).strip();
    return isCredit(credit.group(1))
        && shape.words() > 4
        && !SENTENCE_END.matcher(scene).find()
        && (FULL_DATE.matcher(scene).find()
            || IN_THIS.matcher(scene).find()
            || hasSceneVerb(scene));
  }

  private boolean isLabelled(String text) {
    int end = 0;
    while (end < text.length() && end < 24 && ":-\u2013\u2014|)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length() || end == 24) {
      return false;
    }
    String label = text.substring(text.charAt(0) == '(' ? 1 : 0, end);
    return starts.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isSpeech(LineShape shape, String text) {
    return shape.quoted() && text.contains(" said");
  }

  /** An agency of the list, alone or beside a photographer: {@code (Park Min/Yonhap)}. */
  private boolean isCredit(String brackets) {
    for (String part : brackets.split("[/,-]")) {
      if (zones.isAgency(part)) {
        return true;
      }
    }
    return zones.isAgency(brackets);
  }

  private boolean hasSceneVerb(String scene) {
    for (String word : scene.split("[^\\p{L}'-]+")) {
      if (verbs.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
