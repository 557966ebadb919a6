/* Quotes and articles, found by words, outlet, speaker, country, day and type. */

const SearchView = (() => {
  const AT_ONCE = 24;
  let running = 0;

  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  /** The view "quotes" or "articles" for the parameters of an address. */
  function show(main, view, parameters) {
    const results = el('div', { class: 'results' });
    const told = el('p', { class: 'told', role: 'status' });
    const form = filters(view, parameters, () => {
      const chosen = values(form);
      Route.replace(Route.to(view, chosen));
      find(view, chosen, results, told);
    });
    main.replaceChildren(
      el('h1', {}, view === 'quotes' ? 'Quotes' : 'Articles'),
      el('div', { class: 'search' }, form, el('div', { class: 'found' }, told, results))
    );
    find(view, values(form), results, told);
  }

  function values(form) {
    return Object.fromEntries(Array.from(new FormData(form)).filter(([, value]) => value !== ''));
  }

  function filters(view, parameters, changed) {
    let waiting = 0;
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(changed, 250);
    };
    const value = name => parameters.get(name) || '';
    const field = (label, input) => el('label', { class: 'field' }, el('span', {}, label), input);
    const form = el(
      'form',
      { class: 'filters', role: 'search', 'aria-label': 'Find ' + view, oninput: later, onsubmit: event => event.preventDefault() },
      field('Words', el('input', { type: 'search', name: 'words', value: value('words'), placeholder: 'anywhere in the text' })),
      field('Outlet', choice('outlet', outlets(), value('outlet'), 'all outlets')),
      field('Speaker', speaker(value('speaker'))),
      field(view === 'quotes' ? 'Country of the speaker' : 'Country named', choice('country', countries(view), value('country'), 'all countries')),
      field('From', el('input', { type: 'date', name: 'from', value: value('from') })),
      field('To', el('input', { type: 'date', name: 'to', value: value('to') })),
      view === 'quotes'
        ? [
            field('Type', choice('type', TYPES.slice(1), value('type'), 'all types')),
            field('Kind of speaker', choice('kind', KINDS.slice(1), value('kind'), 'all kinds')),
          ]
        : field('With', choice('type', ['quotes', 'feelings', 'stances'], value('type'), 'anything'))
    );
    form.append(
      el(
        'button',
        {
          type: 'button',
          class: 'plain',
          onclick: () => {
            for (const input of form.elements) if (input.name) input.value = '';
            changed();
          },
        },
        'Clear'
      )
    );
    return form;
  }

  function choice(name, options, chosen, all) {
    const known = options.includes(chosen) || chosen === '' ? options : [chosen, ...options];
    return el(
      'select',
      { name },
      el('option', { value: '' }, all),
      known.map(option => el('option', { value: option, selected: option === chosen }, option))
    );
  }

  /** Speakers are many: one types, and the most quoted are proposed. An address may name one by key. */
  function speaker(chosen) {
    const named = Data.speakers.find(one => one.key === chosen);
    return [
      el('input', { type: 'text', name: 'speaker', list: 'speakers', value: named ? named.name : chosen, placeholder: 'any speaker', autocomplete: 'off' }),
      el('datalist', { id: 'speakers' }, Data.speakers.slice(0, 400).map(one => el('option', { value: one.name }))),
    ];
  }

  function outlets() {
    return Array.from(new Set(Data.articles.map(article => article.outlet).filter(Boolean))).sort();
  }

  function countries(view) {
    const codes = view === 'quotes' ? Data.speakers.map(one => one.country) : Data.articles.flatMap(article => article.countries);
    return Array.from(new Set(codes.filter(Boolean))).sort();
  }

  /** The numbers of articles that fit all but the words. */
  function articleFits(chosen) {
    return article =>
      (!chosen.outlet || article.outlet === chosen.outlet) &&
      (!chosen.from || (article.day && article.day >= chosen.from)) &&
      (!chosen.to || (article.day && article.day <= chosen.to));
  }

  function speakersNamed(name) {
    const wanted = plain(name);
    return new Set(
      Data.speakers.flatMap((one, s) => (one.key === name || plain(one.name).includes(wanted) ? [s] : []))
    );
  }

  /** Candidates by article: [[n, things]], from the index alone. */
  function candidates(view, chosen) {
    const fits = articleFits(chosen);
    const speakers = chosen.speaker ? speakersNamed(chosen.speaker) : null;
    const byArticle = new Map();
    if (view === 'quotes') {
      Data.quotes.forEach((quote, i) => {
        const [n, s, type, kind] = quote;
        if (speakers && !speakers.has(s)) return;
        if (chosen.type && TYPES[type] !== chosen.type) return;
        if (chosen.kind && KINDS[kind] !== chosen.kind) return;
        if (chosen.country && (s < 0 || Data.speakers[s].country !== chosen.country)) return;
        if (!fits(Data.articles[n])) return;
        if (!byArticle.has(n)) byArticle.set(n, []);
        byArticle.get(n).push(i - Data.firstQuote(n));
      });
      return Array.from(byArticle);
    }
    const speaking = speakers && new Set(Data.quotes.filter(quote => speakers.has(quote[1])).map(quote => quote[0]));
    const column = { quotes: 'quotes', feelings: 'felt', stances: 'stances' }[chosen.type];
    return Data.articles
      .filter(
        article =>
          fits(article) &&
          (!speaking || speaking.has(article.n)) &&
          (!chosen.country || article.countries.includes(chosen.country)) &&
          (!column || article[column] > 0)
      )
      .map(article => [article.n, [0]]);
  }

  /** Draws what fits, a screenful at a time; words are looked for in the texts, which are opened one chunk after another. */
  async function find(view, chosen, results, told) {
    const run = ++running;
    const all = candidates(view, chosen);
    const wanted = chosen.words ? plain(chosen.words) : null;
    const noun = view === 'quotes' ? 'quote' : 'article';
    const list = el('ol', { class: 'hits ' + view });
    const more = el('button', { type: 'button', class: 'more', onclick: () => draw() }, 'Show more');
    results.replaceChildren(list, more);
    more.hidden = true;
    roving(list, 'a.hit');
    const hits = wanted ? [] : all.flatMap(([n, things]) => things.map(thing => [n, thing]));
    let drawn = 0;
    let limit = 0;
    let drawing = Promise.resolve();

    function draw() {
      limit += AT_ONCE;
      return fill();
    }

    function fill() {
      drawing = drawing.then(async () => {
        while (drawn < Math.min(limit, hits.length) && run === running) {
          const [n, thing] = hits[drawn++];
          const article = view === 'quotes' || wanted ? await Data.article(n) : null;
          if (run !== running) return;
          list.append(view === 'quotes' ? quoteHit(article, article.quotes[thing]) : articleHit(Data.articles[n], article, wanted));
          list.lastChild.firstChild.setAttribute('tabindex', drawn === 1 ? '0' : '-1');
        }
        more.hidden = hits.length <= drawn;
      });
      return drawing.catch(fault => tellFault(fault.message));
    }

    told.textContent = wanted ? 'Looking…' : counted(hits.length, noun);
    await draw();
    if (!wanted) return;
    try {
      for (let at = 0; at < all.length; at++) {
        const [n, things] = all[at];
        const article = await Data.article(n);
        if (run !== running) return;
        const before = hits.length;
        if (view === 'quotes') {
          for (const thing of things) {
            const quote = article.quotes[thing];
            if (quote && plain(Rows.quoteText(article, quote)).includes(wanted)) hits.push([n, thing]);
          }
        } else if (plain(article.text).includes(wanted)) {
          hits.push([n, 0]);
        }
        if (hits.length > before && drawn < limit) await fill();
        if (at % 200 === 199) told.textContent = counted(hits.length, noun) + ' so far…';
      }
      if (run !== running) return;
      told.textContent = counted(hits.length, noun);
      more.hidden = hits.length <= drawn;
    } catch (fault) {
      tellFault(fault.message);
    }
  }

  /** A quote as an entry of a list. */
  function quoteHit(article, quote) {
    return el(
      'li',
      {},
      el(
        'a',
        { class: 'hit', href: Route.article(article.id, { quote: quote.quote_id }) },
        el('q', { class: 'hit-quote ' + quote.type }, Rows.quoteText(article, quote)),
        el(
          'span',
          { class: 'hit-who' },
          el('b', {}, Rows.speakerText(quote)),
          [quote.speaker_title, quote.speaker_affiliation, quote.speaker_country].filter(Boolean).map(text => ', ' + text)
        ),
        el('span', { class: 'hit-where' }, [article.outlet, dayText(article.day), quote.type].filter(Boolean).join(' · '))
      )
    );
  }

  function articleHit(article, whole, wanted) {
    return el(
      'li',
      {},
      el(
        'a',
        { class: 'hit', href: Route.article(article.id) },
        el('span', { class: 'hit-title' }, article.title || article.id),
        whole && el('span', { class: 'hit-text' }, around(whole.text, wanted)),
        el(
          'span',
          { class: 'hit-where' },
          [
            article.outlet,
            dayText(article.day),
            counted(article.quotes, 'quote'),
            counted(article.stances, 'stance'),
            'tone ' + signed(article.tone),
            typeof LabelView !== 'undefined' && LabelView.stateText(article.id),
          ]
            .filter(Boolean)
            .join(' · ')
        )
      )
    );
  }

  /** The words found with some before and behind. */
  function around(text, wanted) {
    const at = Math.max(0, plain(text).indexOf(wanted));
    const begin = Math.max(0, at - 60);
    return [
      begin > 0 && '… ',
      text.slice(begin, at),
      el('b', {}, text.slice(at, at + wanted.length)),
      text.slice(at + wanted.length, at + wanted.length + 100),
      ' …',
    ];
  }

  return { show, quoteHit };
})();
