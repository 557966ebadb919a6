/* How a row is told: in a list as one line, and as a card with all its columns. */

const Rows = (() => {
  const NAMES = {
    quotes: 'Quote',
    entities: 'Name',
    sentiment: 'Feeling',
    stances: 'Stance',
    dates: 'Date',
  };
  /** Columns that are places in the text, which the text itself shows. */
  const PLACES = new Set(['i', 'begin', 'end', 'parts', 'evidence', 'cue_begin', 'cue_end', 'speaker_begin', 'speaker_end']);

  const words = (article, begin, end) => article.text.slice(begin, end).replace(/\s+/g, ' ');

  function quoteText(article, row) {
    const parts = row.parts && row.parts.length ? row.parts : [[row.begin, row.end]];
    return parts
      .map(([begin, end]) => (row.type === 'direct' ? unmarked(words(article, begin, end)) : words(article, begin, end)))
      .join(' … ');
  }

  /** Without the quotation marks at its ends: some papers print them, and others none. */
  function unmarked(text) {
    return text.replace(/^["“”'‘’«»„\s]+|["“”«»„\s]+$/g, '');
  }

  /** Who speaks, as far as the row tells. */
  function speakerText(row) {
    if (row.speaker_name) return row.speaker_name;
    if (row.speaker) return '“' + row.speaker + '”';
    return 'nobody found';
  }

  function sign(polarity) {
    return el('span', { class: 'sign ' + polarity, title: polarity }, SIGNS[polarity] || '?');
  }

  /** One line of a row. */
  function line(part, row, article) {
    switch (part) {
      case 'quotes':
        return [el('b', {}, speakerText(row)), ' ', el('span', { class: 'line-text' }, quoteText(article, row))];
      case 'entities':
        return [
          words(article, row.begin, row.end),
          row.name && row.name !== words(article, row.begin, row.end) && el('span', { class: 'dim' }, ' ' + row.name),
          el('span', { class: 'tag' }, row.type),
        ];
      case 'sentiment':
        return [
          sign(row.polarity),
          el('b', {}, row.name || words(article, row.begin, row.end)),
          el('span', { class: 'dim' }, ' ' + evidenceText(article, row)),
        ];
      case 'stances':
        return [
          sign(row.polarity),
          el('b', {}, row.source_name || row.source_id),
          ' → ',
          el('b', {}, row.target_name || row.target_id),
          el('span', { class: 'dim' }, ' ' + evidenceText(article, row)),
        ];
      default:
        return [words(article, row.begin, row.end), el('span', { class: 'dim' }, ' ' + row.value)];
    }
  }

  function evidenceText(article, row) {
    return (row.evidence || []).map(([begin, end]) => words(article, begin, end)).join(', ');
  }

  function valueText(value) {
    if (typeof value === 'number' && !Number.isInteger(value)) return signedPlain(value);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  function signedPlain(value) {
    return (value < 0 ? '−' : '') + Math.abs(value).toFixed(3).replace(/0+$/, '');
  }

  /** All that a row says. */
  function card(part, row, article) {
    const list = el('dl', {});
    for (const [column, value] of Object.entries(row)) {
      if (PLACES.has(column) || value === null || value === '') continue;
      list.append(el('dt', {}, column), el('dd', {}, valueText(value)));
    }
    const evidence = evidenceText(article, row);
    if (evidence) list.append(el('dt', {}, 'evidence'), el('dd', {}, evidence));
    return el(
      'section',
      { class: 'card card-' + part },
      el('h2', {}, NAMES[part]),
      el('p', { class: 'card-line' }, line(part, row, article)),
      el('details', { class: 'card-columns', open: document.documentElement.getAttribute('data-edition') === 'report' }, el('summary', {}, 'Columns of ' + part), list)
    );
  }

  return { NAMES, line, card, words, quoteText, speakerText, sign, evidenceText };
})();
