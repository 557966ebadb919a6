/* Which stretches of an article's text are marked, and by which rows. Offsets are those of JavaScript's strings. */

const Marks = (() => {
  const stretch = (layer, part, row, begin, end, more) =>
    begin === null || end === null || begin === undefined || !(begin < end)
      ? []
      : [{ layer, part, row, key: part + ':' + row.i, begin, end, ...more }];

  /** All marks of an article. */
  function of(article) {
    const marks = [];
    for (const row of article.quotes) {
      const parts = row.parts && row.parts.length ? row.parts : [[row.begin, row.end]];
      for (const [begin, end] of parts) marks.push(...stretch('quote', 'quotes', row, begin, end));
      marks.push(...stretch('speaker', 'quotes', row, row.speaker_begin, row.speaker_end));
      marks.push(...stretch('cue', 'quotes', row, row.cue_begin, row.cue_end));
    }
    for (const row of article.entities) {
      marks.push(...stretch('name', 'entities', row, row.begin, row.end, { form: row.form }));
    }
    for (const row of article.dates) marks.push(...stretch('date', 'dates', row, row.begin, row.end));
    for (const [layer, part] of [['feeling', 'sentiment'], ['stance', 'stances']]) {
      for (const row of article[part]) {
        if (row.polarity === 'neutral') continue;
        for (const [begin, end] of row.evidence || []) {
          marks.push(...stretch(layer, part, row, begin, end, { polarity: row.polarity }));
        }
      }
    }
    return marks;
  }

  /**
   * Cuts the text where a mark begins or ends and at further places, so that each piece has the same marks all over.
   * Marks that do not lie in the text are left out.
   *
   * @return [{begin, end, marks}] in text order, which together are the text
   */
  function pieces(length, marks, places) {
    const inside = marks.filter(mark => mark.begin >= 0 && mark.begin < mark.end && mark.end <= length);
    const edges = new Set([0, length, ...(places || []).filter(place => place > 0 && place < length)]);
    for (const mark of inside) edges.add(mark.begin).add(mark.end);
    const cuts = Array.from(edges).sort((a, b) => a - b);
    const begins = inside.slice().sort((a, b) => a.begin - b.begin);
    const result = [];
    let open = [];
    let next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
      open = open.filter(mark => mark.end > cuts[i]);
      while (next < begins.length && begins[next].begin === cuts[i]) open.push(begins[next++]);
      result.push({ begin: cuts[i], end: cuts[i + 1], marks: open.slice() });
    }
    return result;
  }

  /**
   * Where about in the cleaned text something was cut: the tables tell the place in the raw text, from which what was
   * cut before is taken away; then the nearest end of a paragraph or word.
   *
   * @return the cuts with their place, in order
   */
  function cuts(article) {
    let before = 0;
    return (article.removed || []).map((cut, i) => {
      const guess = Math.max(0, Math.min(article.text.length, cut.raw_begin - before));
      if (!cut.rule.startsWith('mended')) before += cut.raw_end - cut.raw_begin;
      return { ...cut, i, place: near(article.text, guess) };
    });
  }

  function near(text, guess) {
    if (guess <= 3) return 0;
    if (text.length - guess <= 3) return text.length;
    for (let away = 0; away < 60; away++) {
      for (const at of [guess - away, guess + away]) {
        if (text[at] === '\n' && text[at - 1] !== '\n') return at;
      }
    }
    const space = text.lastIndexOf(' ', guess);
    return space < 0 ? guess : space;
  }

  return { of, pieces, cuts };
})();
