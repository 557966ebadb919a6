package io.wireroom.corpus.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.page.WebPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps the columns of a record to a document. A column name with dots reaches into nested objects;
 * numbers and truth values count as their text, an array as its items, an object as what it wraps.
 */
final class RecordFields {
  /**
   * Where an object keeps its value: names of authors and outlets, times as MongoDB, Parse and
   * Firestore write them, text as converters of XML do.
   */
  private static final List<String> WRAPPED =
      List.of(
          "name", "$date", "$numberLong", "iso", "_seconds", "seconds", "@value", "value", "#text");

  private static final int DEEPEST = 8;
  private static final double LARGE = 1e20;

  private final ReadingGuard guard;
  private final CorpusSettings.Fields fields;

  RecordFields(ReadingGuard guard) {
    this.guard = guard;
    this.fields = guard.settings().fields();
  }

  /**
   * The document, or its reject.
   *
   * @param position file and position in it
   * @param raw what a reject shows of the record
   */
  RawDocument document(String position, JsonNode node, String raw) {
    DocumentDraft draft = new DocumentDraft();
    draft.id = first(node, fields.id());
    draft.url = first(node, fields.url());
    draft.outlet = first(node, fields.outlet());
    draft.title = first(node, fields.title());
    draft.publishedAt = first(node, fields.publishedAt());
    draft.publishedAtSource = "field";
    draft.authors.addAll(values(node, fields.authors()));
    draft.slug = first(node, fields.slug());
    draft.urgency = first(node, fields.urgency());
    draft.section = first(node, fields.section());
    draft.modifiedAt = first(node, fields.modifiedAt());
    draft.text = joined(node, fields.text());
    String html = draft.text == null ? joined(node, fields.html()) : null;
    if (html != null) {
      guard.fill(draft, () -> WebPage.of(html));
    }
    return draft.finish(position, guard.settings(), raw);
  }

  private static String first(JsonNode node, List<String> names) {
    List<String> values = values(node, names);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The text of a column, kept as it is; the items of an array are paragraphs. */
  private static String joined(JsonNode node, List<String> names) {
    boolean empty = false;
    for (String name : names) {
      JsonNode value = at(node, name);
      if (value.isTextual() && !value.textValue().isBlank()) {
        return value.textValue();
      }
      empty |= value.isTextual();
      List<String> items = strings(value);
      if (!items.isEmpty()) {
        return String.join("\n\n", items);
      }
    }
    return empty ? "" : null;
  }

  private static List<String> values(JsonNode node, List<String> names) {
    for (String name : names) {
      List<String> values = strings(at(node, name));
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private static JsonNode at(JsonNode node, String name) {
    JsonNode whole = node.path(name);
    if (!whole.isMissingNode() || name.indexOf('.') < 0) {
      return whole;
    }
    JsonNode value = node;
    for (String part : name.split("\\.")) {
      value = value.path(part);
    }
    return value;
  }

  private static List<String> strings(JsonNode value) {
    List<String> strings = new ArrayList<>();
    addStrings(value, strings, 0);
    return strings;
  }

  private static void addStrings(JsonNode value, List<String> strings, int depth) {
    if (value.isArray() && depth < DEEPEST) {
      value.forEach(item -> addStrings(item, strings, depth + 1));
    } else if (value.isObject() && depth < DEEPEST) {
      for (String key : WRAPPED) {
        if (value.has(key)) {
          addStrings(value.get(key), strings, depth + 1);
          return;
        }
      }
    } else if (value.isValueNode() && !value.isNull() && !text(value).isBlank()) {
      strings.add(text(value).strip());
    }
  }

  /** Large numbers without the exponent that their double has. */
  private static String text(JsonNode value) {
    boolean plain = value.isFloatingPointNumber() && Math.abs(value.doubleValue()) < LARGE;
    return plain ? BigDecimal.valueOf(value.doubleValue()).toPlainString() : value.asText();
  }
}
