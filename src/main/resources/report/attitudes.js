/* An article and what a reader said of it as a line of a labelled file, which evaluate --task attitudes scores. */

const Attitudes = (() => {
  const ACTORS = new Set(['person', 'organization', 'nationality', 'location']);
  const WORDS = 4;

  /** Offsets of JavaScript's strings to code points, which labelled files count. */
  function codePoints(text) {
    const points = new Uint32Array(text.length + 1);
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      points[i] = count;
      const high = text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff;
      const low = text.charCodeAt(i + 1) >= 0xdc00 && text.charCodeAt(i + 1) <= 0xdfff;
      if (!(high && low)) count++;
    }
    points[text.length] = count;
    return points;
  }

  /** Stretches of four words or more between quotation marks, marks included; one that is not closed ends with its paragraph. */
  function stretches(text) {
    const found = [];
    for (const match of text.matchAll(/“[^“”\n]*(?:”|(?=\n|$))|"[^"\n]+"/g)) {
      const words = match[0].split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));
      if (words.length >= WORDS) found.push({ begin: match.index, end: match.index + match[0].length });
    }
    return found;
  }

  /** The quote that has most of a stretch; null where none has any of it. */
  function quoteOf(article, stretch) {
    let best = null;
    let most = 0;
    for (const row of article.quotes) {
      for (const [begin, end] of row.parts && row.parts.length ? row.parts : [[row.begin, row.end]]) {
        const shared = Math.min(end, stretch.end) - Math.max(begin, stretch.begin);
        if (shared > most) {
          most = shared;
          best = row;
        }
      }
    }
    return best;
  }

  /** Who says a quote, as the tables tell. */
  function speakerOf(row) {
    if (row.speaker_name) {
      const body = row.speaker_kind === 'institution' || (row.speaker_id && !row.speaker_id.startsWith('person:'));
      return { kind: body ? 'organization' : 'named', speaker: row.speaker_name };
    }
    return row.speaker ? { kind: 'anonymous', speaker: row.speaker } : { kind: 'none', speaker: null };
  }

  /** How a mention looks: as the reader said, else as the tables tell. */
  function lookOf(article, labels, mention) {
    const said = labels.looks[mention.mention_id];
    if (said) return said;
    const row = article.sentiment.find(one => one.mention_id === mention.mention_id);
    return row ? row.polarity : 'neutral';
  }

  const stanceKey = row => row.sentence + '|' + row.source_id + '|' + row.target_id;
  const nameKey = mention => mention.entity_id || 'mention:' + mention.mention_id;

  /** Those of an article who may have looks and stances. */
  function actorsOf(article) {
    const judged = new Set(article.sentiment.map(row => row.mention_id));
    return article.entities.filter(
      one => ACTORS.has(one.type) && (one.form === 'name' || judged.has(one.mention_id)) && (one.type !== 'location' || one.country)
    );
  }

  /** The mention that a stance means: in its sentence, if there are several the one within its stretch. */
  function mentionOf(actors, row, id) {
    const here = actors.filter(one => one.sentence === row.sentence && one.entity_id === id);
    return here.find(one => one.begin >= row.begin && one.end <= row.end) || here[0] || null;
  }

  /** The line, as an object. */
  function line(article, labels) {
    const points = codePoints(article.text);
    const place = (begin, end) => ({ begin: points[begin], end: points[end] });
    const actors = actorsOf(article);
    const numbers = new Map(actors.map((one, i) => [one.mention_id, i]));
    const stances = [];
    for (const row of article.stances) {
      const polarity = labels.stances[stanceKey(row)] || row.polarity;
      const source = mentionOf(actors, row, row.source_id);
      const target = mentionOf(actors, row, row.target_id);
      if (polarity !== 'neutral' && target) {
        stances.push({
          sentence: row.sentence,
          source: source ? numbers.get(source.mention_id) : 'speaker',
          target: numbers.get(target.mention_id),
          polarity,
        });
      }
    }
    for (const one of labels.added) {
      if (numbers.has(one.source) && numbers.has(one.target)) {
        stances.push({ sentence: one.sentence, source: numbers.get(one.source), target: numbers.get(one.target), polarity: one.polarity });
      }
    }
    const quotes = stretches(article.text).map(stretch => {
      const row = quoteOf(article, stretch);
      const who = row ? labels.speakers[row.quote_id] || speakerOf(row) : labels.stretches[stretch.begin] || { kind: 'none', speaker: null };
      return { ...place(stretch.begin, stretch.end), kind: who.kind, speaker: who.kind === 'none' ? null : who.speaker || null };
    });
    return {
      id: article.id,
      outlet: article.outlet,
      published_at: article.day,
      text: article.text,
      sentences: article.sentences.map(one => place(one.begin, one.end)),
      actors: actors.map(one => {
        const mended = labels.names[nameKey(one)];
        return {
          sentence: one.sentence,
          ...place(one.begin, one.end),
          text: article.text.slice(one.begin, one.end),
          name: mended || one.name,
          entity_id: one.entity_id,
          type: one.type,
          country: one.country,
          ...(mended ? { relinked: true } : {}),
        };
      }),
      targets: actors.flatMap((one, actor) => {
        const polarity = lookOf(article, labels, one);
        return polarity === 'neutral' ? [] : [{ actor, polarity }];
      }),
      stances,
      quotes,
      people: people(article, labels),
    };
  }

  /** Those who speak by name, with what the tables know of them. */
  function people(article, labels) {
    const found = new Map();
    for (const row of article.quotes) {
      const who = labels.speakers[row.quote_id] || speakerOf(row);
      if (who.kind !== 'named' || !who.speaker || found.has(who.speaker)) continue;
      const same = who.speaker === row.speaker_name ? row : article.quotes.find(one => one.speaker_name === who.speaker);
      found.set(who.speaker, {
        name: who.speaker,
        country: same ? same.speaker_country : null,
        title: same ? same.speaker_title : null,
        affiliation: same ? same.speaker_affiliation : null,
      });
    }
    return Array.from(found.values());
  }

  return { line, stretches, quoteOf, speakerOf, lookOf, stanceKey, nameKey, actorsOf, codePoints };
})();
