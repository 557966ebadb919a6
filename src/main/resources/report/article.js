/* One article: its text with what the rows say marked in it, the rows as lists, and the columns of those looked at. */

const ArticleView = (() => {
  const LAYERS = [
    ['quote', 'Quotes'],
    ['speaker', 'Speakers'],
    ['name', 'Names'],
    ['date', 'Dates'],
    ['feeling', 'Feelings and stances'],
    ['cut', 'Cuts'],
  ];
  const LISTS = [
    ['quotes', 'Quotes'],
    ['stances', 'Stances'],
    ['sentiment', 'Feelings'],
    ['entities', 'Names'],
    ['dates', 'Dates'],
  ];
  /** Parts by the name that an address has for their rows, and by what such a row is told there. */
  const LINKS = { quotes: ['quote', 'quote_id'], sentiment: ['feeling', 'i'], stances: ['stance', 'i'], entities: ['name', 'i'], dates: ['date', 'i'] };
  /** Layers that are switched off, remembered while the page is open. */
  const off = new Set();
  let state = null;

  /** Shows an article, and the row that the address names. */
  async function show(main, parameters) {
    const n = Data.numberOf(parameters.get('article'));
    if (n === undefined) {
      main.replaceChildren(
        el('h1', {}, 'No such article'),
        el('p', {}, 'This page has no article ' + parameters.get('article') + '.'),
        el('p', {}, el('a', { href: Route.to('articles') }, 'All articles'))
      );
      return;
    }
    const article = await Data.article(n);
    if (!state || state.article !== article || !main.contains(state.root)) {
      state = { article, marks: Marks.of(article), root: null, chosen: null };
      state.root = page(article);
      main.replaceChildren(state.root);
    }
    const wanted = linked(article, parameters);
    choose(wanted ? [wanted] : [], { scroll: true });
  }

  function linked(article, parameters) {
    for (const [part, [name, column]] of Object.entries(LINKS)) {
      const value = parameters.get(name);
      if (value === null) continue;
      const row = article[part].find(one => String(one[column]) === value);
      if (row) return { part, row };
    }
    return null;
  }

  function page(article) {
    const n = article.n;
    const title = article.title || Rows.words(article, 0, 80).replace(/\s+\S*$/, '…');
    return el(
      'article',
      { class: 'reading' + (off.size ? ' ' + Array.from(off, layer => 'no-' + layer).join(' ') : '') },
      el(
        'header',
        { class: 'reading-head' },
        el(
          'p',
          { class: 'kicker' },
          [article.outlet, dayText(article.day), article.dateline_place].filter(Boolean).join(' · ')
        ),
        el('h1', {}, title),
        el('p', { class: 'byline' }, byline(article)),
        el(
          'nav',
          { class: 'steps', 'aria-label': 'Neighbours' },
          step(n - 1, '← Newer'),
          step(n + 1, 'Older →')
        )
      ),
      typeof LabelView !== 'undefined' && LabelView.bar(article),
      legend(),
      el(
        'div',
        { class: 'reading-columns' },
        text(article, title),
        el(
          'div',
          { class: 'panel', id: 'panel', role: 'region', 'aria-label': 'The row looked at', tabindex: '-1' },
          hint()
        ),
        lists(article)
      )
    );
  }

  function byline(article) {
    const parts = [];
    if (article.authors && article.authors.length) parts.push('By ' + article.authors.join(', '));
    if (article.dateline_agency) parts.push(article.dateline_agency);
    if (article.wire_tag) parts.push('(' + article.wire_tag + ')');
    if (article.wire_note) parts.push(article.wire_note);
    parts.push(article.language, 'tone ' + signed(article.tone));
    const line = [parts.join(' · ')];
    // Only such an address may be followed: others could run something.
    if (/^https?:\/\//i.test(article.url || '')) {
      line.push(' · ', el('a', { href: article.url, rel: 'noopener noreferrer' }, 'Original'));
    }
    return line;
  }

  function step(n, label) {
    const article = Data.articles[n];
    return article && el('a', { href: Route.article(article.id), title: article.title || article.id }, label);
  }

  function legend() {
    return el(
      'fieldset',
      { class: 'legend' },
      el('legend', {}, 'Marked in the text'),
      LAYERS.map(([layer, label]) =>
        el(
          'label',
          {},
          el('input', {
            type: 'checkbox',
            checked: !off.has(layer),
            onchange: event => {
              event.target.checked ? off.delete(layer) : off.add(layer);
              state.root.classList.toggle('no-' + layer, !event.target.checked);
            },
          }),
          el('span', { class: 'm ' + layer }, label)
        )
      )
    );
  }

  function hint() {
    return el(
      'p',
      { class: 'hint' },
      'Point at or touch a mark to see what the tables say of it. By keyboard: go to the text, then ',
      el('kbd', {}, '→'),
      ' and ',
      el('kbd', {}, '←'),
      ' from mark to mark.'
    );
  }

  /** The text, in paragraphs of pieces. The headline, which stands above already, is left out only where it is the same. */
  function text(article, title) {
    const cuts = Marks.cuts(article);
    const paragraphs = paragraphsOf(article.text);
    const places = paragraphs.flatMap(([begin, end]) => [begin, end]).concat(cuts.map(cut => cut.place));
    const pieces = Marks.pieces(article.text.length, state.marks, places);
    const body = el('div', {
      class: 'text',
      id: 'text',
      tabindex: '0',
      role: 'group',
      lang: article.language || null,
      'aria-label': 'Text of the article; the arrow keys go from mark to mark',
      onclick: event => choose(rowsAt(event.target), { pin: true }),
      onmouseover: event => peek(event.target),
      onmouseleave: () => peek(null),
      onkeydown: event => stepMark(event),
    });
    let at = 0;
    let cut = 0;
    for (const [begin, end] of paragraphs) {
      const headline = begin === 0 && article.text.slice(begin, end) === title;
      const paragraph = el('p', { class: headline ? 'headline' : null });
      while (at < pieces.length && pieces[at].begin < end) {
        while (cut < cuts.length && cuts[cut].place <= pieces[at].begin) {
          (pieces[at].begin <= begin ? body : paragraph).append(cutMark(cuts[cut++]));
        }
        if (pieces[at].begin >= begin) paragraph.append(piece(article, pieces[at]));
        at++;
      }
      body.append(paragraph);
    }
    return put(body, cuts.slice(cut).map(cutMark));
  }

  function paragraphsOf(text) {
    const paragraphs = [];
    const blank = /\n\s*\n|$/g;
    let begin = 0;
    for (const match of text.matchAll(blank)) {
      if (match.index > begin) paragraphs.push([begin, match.index]);
      begin = match.index + match[0].length;
    }
    return paragraphs;
  }

  function piece(article, { begin, end, marks }) {
    const words = article.text.slice(begin, end);
    if (!marks.length) return document.createTextNode(shown(words));
    const classes = new Set(['m']);
    for (const mark of marks) {
      classes.add(mark.layer === 'stance' ? 'feeling' : mark.layer);
      if (mark.polarity) classes.add(mark.polarity);
      if (mark.form === 'pronoun') classes.add('pronoun');
    }
    return el(
      'span',
      { class: Array.from(classes).join(' '), 'data-keys': Array.from(new Set(marks.map(mark => mark.key))).join(' ') },
      words
    );
  }

  function cutMark(cut) {
    return el(
      'span',
      { class: 'm cut', title: 'Cut by ' + cut.rule + ', about here' },
      el('span', { class: 'unread' }, ' [cut: '),
      cut.text.replace(/\s+/g, ' ').trim() || cut.rule,
      el('span', { class: 'unread' }, '] ')
    );
  }

  function rowsOf(keys) {
    return keys.map(key => {
      const [part, i] = key.split(':');
      return { part, row: state.article[part][Number(i)] };
    });
  }

  /** The rows that mark a place, the one with the fewest words first. */
  function rowsAt(target) {
    const at = target.closest('.m[data-keys]');
    if (!at) return [];
    const keys = at.getAttribute('data-keys').split(' ').filter(key => !off.has(layerOf(key)));
    return rowsOf(keys).sort((a, b) => span(a.row) - span(b.row));
  }

  function layerOf(key) {
    return { quotes: 'quote', entities: 'name', dates: 'date', sentiment: 'feeling', stances: 'feeling' }[key.split(':')[0]];
  }

  const span = row => row.end - row.begin;

  /** Shows rows while the mouse is over them. */
  function peek(target) {
    if (!matchMedia('(hover: hover) and (min-width: 1000px)').matches) return;
    const rows = target ? rowsAt(target) : [];
    if (rows.length) draw(rows);
    else if (!target || !target.closest('.m')) draw(state.chosen || []);
  }

  /** Shows rows until others are chosen, and has the address name the first of them. */
  function choose(rows, { scroll, pin } = {}) {
    state.chosen = rows;
    draw(rows);
    if (pin) Route.replace(address(rows[0]));
    const first = scroll && rows[0] && state.root.querySelector('.text .on');
    // The sheet with the columns covers the lower half of a small screen.
    if (first) first.scrollIntoView({ block: matchMedia('(max-width: 999px)').matches ? 'start' : 'center' });
  }

  function address(one) {
    if (!one) return Route.article(state.article.id);
    const [name, column] = LINKS[one.part];
    return Route.article(state.article.id, { [name]: one.row[column] });
  }

  /** Lights up what belongs to the first of some rows, and tells all their columns. */
  function draw(rows) {
    const { root, article } = state;
    for (const lit of root.querySelectorAll('.on, .on-also')) lit.classList.remove('on', 'on-also');
    root.querySelectorAll('.lists [aria-current]').forEach(item => item.removeAttribute('aria-current'));
    const panel = root.querySelector('#panel');
    panel.classList.toggle('open', rows.length > 0);
    if (!rows.length) {
      panel.replaceChildren(hint());
      return;
    }
    light(rows[0], 'on');
    for (const also of related(rows[0])) {
      // A whole quote would hide the words that count.
      if (also.part === 'entities') light(also, 'on-also');
    }
    const item = root.querySelector('.lists [data-key="' + rows[0].part + ':' + rows[0].row.i + '"]');
    if (item) item.setAttribute('aria-current', 'true');
    panel.replaceChildren(
      el('button', { type: 'button', class: 'close', onclick: () => choose([], { pin: true }) }, 'Close'),
      ...rows.map(({ part, row }) => cardOf(part, row, article)),
      el('p', { class: 'permalink' }, el('a', { href: address(rows[0]) }, 'Link to this row'))
    );
  }

  function cardOf(part, row, article) {
    const card = Rows.card(part, row, article);
    if (typeof LabelView !== 'undefined') card.insertBefore(LabelView.form(part, row, article), card.lastChild);
    for (const also of related({ part, row })) {
      card.append(
        el(
          'p',
          { class: 'leads' },
          el('span', { class: 'dim' }, also.label + ' '),
          el('a', { href: address(also) }, Rows.words(article, also.row.begin, Math.min(also.row.end, also.row.begin + 90)))
        )
      );
    }
    return card;
  }

  /** What a row leads to: a quote to its speaker, a stance to the two names, a feeling to its target and quote. */
  function related({ part, row }) {
    const { article } = state;
    const found = [];
    const entity = (label, wanted) => {
      const named = article.entities.find(wanted);
      if (named) found.push({ label, part: 'entities', row: named });
    };
    const quote = id => {
      const said = id && article.quotes.find(one => one.quote_id === id);
      if (said) found.push({ label: 'said in', part: 'quotes', row: said });
    };
    if (part === 'quotes') {
      if (row.speaker_id) {
        entity('speaker', one => one.entity_id === row.speaker_id && one.form === 'name');
      }
    } else if (part === 'sentiment') {
      entity('toward', one => one.mention_id === row.mention_id);
      quote(row.quote_id);
    } else if (part === 'stances') {
      const near = id => one => one.entity_id === id && one.begin >= row.begin && one.end <= row.end;
      entity('source', near(row.source_id));
      entity('target', near(row.target_id));
      quote(row.quote_id);
    }
    return found;
  }

  function light({ part, row }, how) {
    const key = part + ':' + row.i;
    for (const at of state.root.querySelectorAll('.text .m[data-keys~="' + key + '"]')) at.classList.add(how);
  }

  /** Left and right go from mark to mark. */
  function stepMark(event) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') choose([], { pin: true });
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const marks = Array.from(state.root.querySelectorAll('.text .m[data-keys]')).filter(mark => rowsAt(mark).length);
    const at = marks.findIndex(mark => mark === state.at);
    const next = marks[at < 0 ? (way > 0 ? 0 : marks.length - 1) : Math.max(0, Math.min(marks.length - 1, at + way))];
    if (!next) return;
    if (state.at) state.at.classList.remove('at');
    state.at = next;
    next.classList.add('at');
    next.scrollIntoView({ block: 'nearest' });
    choose(rowsAt(next), { pin: true });
  }

  function lists(article) {
    const cuts = Marks.cuts(article);
    return el(
      'div',
      { class: 'lists', role: 'region', 'aria-label': 'Rows of this article' },
      LISTS.map(([part, label], position) => {
        const rows = article[part].filter(row => row.form !== 'pronoun');
        const list = el(
          'ul',
          { class: 'row-list' },
          rows.map(row =>
            el(
              'li',
              {},
              el(
                'button',
                { type: 'button', 'data-key': part + ':' + row.i, onclick: () => choose([{ part, row }], { pin: true, scroll: true }) },
                Rows.line(part, row, article)
              )
            )
          )
        );
        return el(
          'details',
          { open: position < 2 || null },
          el('summary', {}, label, el('span', { class: 'count' }, number(rows.length))),
          rows.length ? roving(list, 'button') : el('p', { class: 'dim' }, 'none')
        );
      }),
      el(
        'details',
        {},
        el('summary', {}, 'What cleaning cut', el('span', { class: 'count' }, number(cuts.length))),
        cuts.length
          ? el('ul', { class: 'row-list' }, cuts.map(cut => el('li', { class: 'cut-line' }, el('span', { class: 'tag' }, cut.rule), ' ', cut.text)))
          : el('p', { class: 'dim' }, 'none')
      ),
      el(
        'details',
        {},
        el('summary', {}, 'Where it is from'),
        el(
          'dl',
          {},
          ['id', 'source_uri', 'url', 'published_at', 'published_at_source'].flatMap(column =>
            article[column] ? [el('dt', {}, column), el('dd', {}, article[column])] : []
          ),
          el('dt', {}, 'keywords'),
          el('dd', {}, (article.keywords || []).join(', '))
        )
      )
    );
  }

  return { show };
})();
