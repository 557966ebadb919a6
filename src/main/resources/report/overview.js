/* The overview: what the tables of these days say in figures, charts and lists. */

const OverviewView = (() => {
  const figures = () => Data.rows('figures')[0] || {};

  function show(main) {
    main.replaceChildren(
      el('h1', { class: 'unread' }, 'Overview'),
      lead(),
      el(
        'div',
        { class: 'sheet' },
        el('div', { class: 'stack' }, speakers(), volume()),
        el('div', { class: 'stack' }, tone(), network(), unnamed()),
        el('div', { class: 'stack last' }, newest(), el('div', { class: 'stack' }, stories(), repeated(), run()))
      )
    );
  }

  function section(id, title, note, ...children) {
    return el('section', { class: 'block block-' + id, 'aria-labelledby': 'h-' + id }, el('h2', { id: 'h-' + id }, title), note && el('p', { class: 'note' }, note), children);
  }

  function lead() {
    const f = figures();
    const tiles = [
      [f.articles, 'articles', f.outlets ? 'of ' + counted(f.outlets, 'outlet') : null],
      [f.quotes, 'quotes', percent(f.direct, f.quotes) + ' in marks throughout'],
      [f.speakers, 'who speak', percent(f.with_speaker, f.quotes) + ' of quotes say who'],
      [f.stances_negative + f.stances_positive, 'stances', number(f.stances_negative) + ' against, ' + number(f.stances_positive) + ' for'],
      [f.felt_negative + f.felt_positive, 'feelings', number(f.felt_negative) + ' negative, ' + number(f.felt_positive) + ' positive'],
      [f.mentions, 'mentions', 'of names and amounts'],
    ];
    return el(
      'dl',
      { class: 'tiles' },
      tiles.map(([value, label, more]) => el('div', {}, el('dt', {}, label), el('dd', {}, el('b', {}, number(value)), more && el('span', {}, more))))
    );
  }

  const speakerLink = one => el('a', { href: Route.to('quotes', { speaker: one.key }) }, one.name);

  function speakers() {
    const most = Data.speakers.length ? Data.speakers[0].quotes : 1;
    return section(
      'speakers',
      'Who speaks',
      'By quotes with a known speaker, with the title that the articles give most often.',
      Tables.table({
        caption: 'Speakers by number of quotes',
        more: 15,
        rows: Data.speakers.slice(0, 200),
        columns: [
          {
            head: 'Speaker',
            cell: one => [
              speakerLink(one),
              el('span', { class: 'under' }, [one.title, one.affiliation, one.country].filter(Boolean).join(', ')),
            ],
          },
          { head: 'Quotes', number: true, cell: one => number(one.quotes), bar: one => one.quotes / most },
          { head: 'Articles', number: true, cell: one => number(one.articles) },
        ],
      })
    );
  }

  /** Tone by day of somebody, or of one toward another, whom one chooses. */
  function tone() {
    const days = new Map();
    for (const row of Data.rows('tone')) {
      const key = row.kind + '|' + row.id;
      if (!days.has(key)) days.set(key, []);
      days.get(key).push(row);
    }
    const options = [
      ['People, bodies and countries', Data.rows('targets').map(one => ({ key: 'name|' + one.id, label: one.name || one.id, ...one }))],
      ...[['names', 'Pairs: who is for or against whom'], ['countries', 'Pairs of countries']].map(([kind, label]) => [
        label,
        Data.rows('pairs')
          .filter(one => one.kind === kind)
          .map(one => ({ key: kind + '|' + one.source + ' > ' + one.target, label: one.source_name + ' → ' + one.target_name, ...one })),
      ]),
      ['Tension of pairs of countries, from rollup', tensions(days)],
    ].map(([label, list]) => [label, list.filter(one => days.has(one.key))]);
    const all = options.flatMap(([, list]) => list);
    if (!all.length) return section('tone', 'Tone by day', 'No article of these days has both a day and a feeling or stance.');
    const place = el('div', {});
    const select = el(
      'select',
      { onchange: () => draw() },
      options.filter(([, list]) => list.length).map(([label, list]) => el('optgroup', { label }, list.map(one => el('option', { value: one.key }, one.label))))
    );
    function draw() {
      const one = all.find(option => option.key === select.value);
      const rows = days.get(one.key);
      place.replaceChildren(
        el(
          'p',
          { class: 'told' },
          counted(one.sentences, one.isTension ? 'story' : 'sentence', one.isTension ? 'stories' : 'sentences') + ' in ' + counted(one.articles, 'article') + ': ',
          Rows.sign('negative'), number(one.negative), ' negative, ', Rows.sign('positive'), number(one.positive), ' positive',
          one.isTension ? '. Tension is (negative − positive) ÷ all stories of the day.' : '; mean tone ' + signed(one.tone) + '.'
        ),
        Charts.figure({
          make: Charts.tone(rows, one.isTension ? 'tension' : 'tone'),
          description: (one.isTension ? 'Tension of ' : 'Tone of ') + one.label + ' by day, with its band; ' + counted(rows.length, 'day') + '.',
          table: Tables.table({
            caption: (one.isTension ? 'Tension of ' : 'Tone of ') + one.label + ' by day',
            more: 60,
            rows,
            columns: [
              { head: 'Day', cell: row => dayText(row.day) },
              { head: one.isTension ? 'Tension' : 'Tone', number: true, cell: row => signed(row.tone) },
              { head: 'Band', number: true, cell: row => (row.low === null ? '–' : signed(row.low) + ' to ' + signed(row.high)) },
              { head: 'Stories', number: true, cell: row => number(row.stories) },
            ],
          }),
        })
      );
    }
    draw();
    return section(
      'tone',
      'Tone by day',
      'The mean over a day’s stories, from −1 to +1. The band is where the mean of such a day lies in 19 of 20 cases, by the spread of all its stories.',
      el('label', { class: 'field' }, el('span', {}, 'Of whom'), select),
      place
    );
  }

  /** Pairs of the table pair_daily, whose days are added to those of the others. */
  function tensions(days) {
    const pairs = new Map();
    for (const row of Data.rows('tension')) {
      const key = 'tension|' + row.source + ' > ' + row.target;
      if (!pairs.has(key)) {
        pairs.set(key, { key, label: row.source + ' → ' + row.target, isTension: true, sentences: 0, articles: 0, negative: 0, positive: 0 });
        days.set(key, []);
      }
      const pair = pairs.get(key);
      pair.sentences += row.stories;
      pair.articles += row.articles;
      pair.negative += row.negative;
      pair.positive += row.positive;
      days.get(key).push(row);
    }
    return Array.from(pairs.values());
  }

  function network() {
    const links = Data.rows('network');
    if (!links.length) return section('network', 'Who speaks about whom', 'No quote of these days tells a feeling toward somebody named.');
    return section(
      'network',
      'Who speaks about whom',
      [
        'Sentences of quotes in which a known speaker (filled) names somebody. Lines are ',
        el('span', { class: 'key negative' }, 'negative'), ', ',
        el('span', { class: 'key positive' }, 'positive'), ' or ',
        el('span', { class: 'key neutral' }, 'neutral'), ' on average.',
      ],
      Charts.figure({
        make: Charts.network(links),
        description: 'Network of speakers and those they speak about; the most frequent: ' +
          links.slice(0, 5).map(link => link.source_name + ' about ' + link.target_name).join('; ') + '.',
        table: Tables.table({
          caption: 'Who speaks about whom',
          more: 15,
          rows: links,
          columns: [
            { head: 'Speaker', cell: link => el('a', { href: Route.to('quotes', { speaker: link.source }) }, link.source_name) },
            { head: 'About', cell: link => link.target_name },
            { head: 'Sentences', number: true, cell: link => number(link.sentences) },
            { head: 'Tone', number: true, cell: link => signed(link.tone) },
          ],
        }),
      })
    );
  }

  function unnamed() {
    const rows = Data.rows('unnamed').map(row => ({ ...row, outlet: row.outlet || '(no outlet)', share: row.quotes ? row.unnamed / row.quotes : 0 }));
    rows.forEach(row => (row.label = percent(row.unnamed, row.quotes) + ' of ' + number(row.quotes)));
    if (!rows.some(row => row.unnamed)) return section('unnamed', 'Unnamed sources', 'No quote of these days has a source without a name.');
    return section(
      'unnamed',
      'Unnamed sources',
      'Quotes of those who are told only as officials, sources, people with knowledge, by outlet.',
      Charts.figure({
        make: Charts.unnamed(rows.slice(0, 16)),
        description: 'Share of quotes with an unnamed source by outlet; ' + rows.slice(0, 4).map(row => row.outlet + ' ' + row.label).join('; ') + '.',
        table: Tables.table({
          caption: 'Unnamed sources by outlet',
          rows,
          columns: [
            { head: 'Outlet', cell: row => row.outlet },
            { head: 'Quotes', number: true, cell: row => number(row.quotes) },
            { head: 'Unnamed', number: true, cell: row => number(row.unnamed) },
            { head: 'Nobody found', number: true, cell: row => number(row.nobody) },
          ],
        }),
      })
    );
  }

  function stories() {
    const linked = Data.rows('stories');
    if (linked.length) {
      return section(
        'stories',
        'Stories with most outlets',
        'Copies and versions of one text are one story, as link found them.',
        Tables.table({
          caption: 'Stories by number of outlets',
          more: 10,
          rows: linked,
          columns: [
            { head: 'Story', cell: row => [el('a', { href: Route.article(row.article_id) }, row.title || row.article_id), el('span', { class: 'under' }, [dayText(row.day), row.first_outlet && 'first in ' + row.first_outlet].filter(Boolean).join(', '))] },
            { head: 'Outlets', number: true, cell: row => number(row.outlets) },
            { head: 'Articles', number: true, cell: row => number(row.articles) },
          ],
        })
      );
    }
    const rows = Data.articles.slice().sort((a, b) => b.quotes - a.quotes).slice(0, 30);
    return section(
      'stories',
      'Articles with most quotes',
      'These tables are not linked yet, so each article stands for a story of its own: wireroom link finds copies and versions.',
      Tables.table({
        caption: 'Articles by number of quotes',
        more: 10,
        rows,
        columns: [
          { head: 'Article', cell: row => [el('a', { href: Route.article(row.id) }, row.title || row.id), el('span', { class: 'under' }, [row.outlet, dayText(row.day)].filter(Boolean).join(', '))] },
          { head: 'Quotes', number: true, cell: row => number(row.quotes) },
          { head: 'Stances', number: true, cell: row => number(row.stances) },
        ],
      })
    );
  }

  function repeated() {
    const rows = Data.rows('quote_groups');
    if (!rows.length) return null;
    return section(
      'repeated',
      'Words that went round',
      'Quotes that several articles print.',
      Tables.table({
        caption: 'Quotes printed most often',
        more: 8,
        rows,
        columns: [
          { head: 'Words', cell: row => [el('a', { href: Route.article(row.article_id, { quote: row.quote_id }) }, row.text), el('span', { class: 'under' }, [row.speaker, row.contested && 'speaker contested', row.first_outlet && 'first in ' + row.first_outlet].filter(Boolean).join(', '))] },
          { head: 'Outlets', number: true, cell: row => number(row.outlets) },
          { head: 'Articles', number: true, cell: row => number(row.articles) },
        ],
      })
    );
  }

  /** One quote an article, direct and with a speaker where there is one. */
  function newest() {
    const list = el('ol', { class: 'hits newest' });
    const picked = [];
    for (const article of Data.articles) {
      const from = Data.firstQuote(article.n);
      if (from === undefined) continue;
      let best = -1;
      for (let i = from; i < Data.quotes.length && Data.quotes[i][0] === article.n; i++) {
        const [, s, type] = Data.quotes[i];
        if (s >= 0 && type === 1) {
          best = i - from;
          break;
        }
      }
      if (best >= 0) picked.push([article.n, best]);
      if (picked.length === 8) break;
    }
    (async () => {
      for (const [n, i] of picked) {
        const article = await Data.article(n);
        list.append(SearchView.quoteHit(article, article.quotes[i]));
      }
    })().catch(fault => tellFault(fault.message));
    return section('newest', 'Newest quotes', null, list, el('p', { class: 'all' }, el('a', { href: Route.to('quotes') }, 'All ' + counted(Data.quotes.length, 'quote'))));
  }

  function volume() {
    const rows = Data.rows('volume');
    if (rows.length < 2) return null;
    return section(
      'volume',
      'Quotes over time',
      null,
      Charts.figure({
        make: Charts.volume(rows),
        description: 'Quotes by day of publication, ' + dayText(rows[0].day) + ' to ' + dayText(rows[rows.length - 1].day) + '.',
        table: Tables.table({
          caption: 'Articles and quotes by day',
          more: 60,
          rows,
          columns: [
            { head: 'Day', cell: row => dayText(row.day) },
            { head: 'Articles', number: true, cell: row => number(row.articles) },
            { head: 'Quotes', number: true, cell: row => number(row.quotes) },
          ],
        }),
      })
    );
  }

  function run() {
    const rows = Data.rows('runs');
    if (!rows.length) return null;
    return section(
      'run',
      'The runs behind it',
      'Each record that was read is an article or is told in the table rejects.',
      Tables.table({
        caption: 'Runs of extract',
        rows,
        columns: [
          { head: 'Batch', cell: row => row.batch },
          { head: 'Read', number: true, cell: row => number(row.input_records) },
          { head: 'Articles', number: true, cell: row => number(row.articles) },
          { head: 'Rejects', number: true, cell: row => number(row.rejects) },
          { head: 'When', cell: row => String(row.started_at || '').slice(0, 16).replace('T', ' ') },
          { head: 'Version', cell: row => [row.version, row.git_commit].filter(Boolean).join(' ') },
        ],
      })
    );
  }

  return { show };
})();
