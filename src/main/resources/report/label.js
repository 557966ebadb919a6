/* Labelling: the articles to read, forms at the rows, and the file of all that was read. */

const LabelView = (() => {
  const KINDS_OF_SPEAKER = [
    ['named', 'somebody named'],
    ['organization', 'a body'],
    ['anonymous', 'somebody without a name'],
    ['none', 'nobody: no speech'],
  ];

  const ids = () => Data.articles.map(article => article.id);
  const done = () => ids().filter(id => Labels.of(id).done);

  function stateText(id) {
    const labels = Labels.of(id);
    const checked = Object.keys(labels.checked).length;
    return labels.done ? 'read' : checked ? 'begun, ' + counted(checked, 'row') + ' looked at' : 'not read';
  }

  /** The articles, and what is to do. */
  function show(main) {
    const read = done().length;
    main.replaceChildren(
      el('h1', {}, 'Articles to read'),
      el(
        'div',
        { class: 'how' },
        el(
          'p',
          {},
          'Read each article to its end and mend what the tables have wrong: who says a quote, how a sentence makes somebody look, who is for or against whom, whom a name means. ',
          'What you do not touch counts as right, so tick an article as read only when you have read all of it. Articles that are read are saved, others are not.'
        ),
        el('p', {}, 'What you do is kept by this browser; save the file when you are through, or in between.'),
        el('p', { class: 'told', role: 'status' }, number(read) + ' of ' + counted(Data.articles.length, 'article') + ' read.'),
        el('progress', { max: Data.articles.length, value: read, 'aria-label': 'Articles read' }),
        el(
          'p',
          { class: 'buttons' },
          el('button', { type: 'button', class: 'strong', id: 'save', onclick: save }, 'Save labels'),
          el('button', { type: 'button', class: 'plain', onclick: () => forgetAll(main) }, 'Forget all labels')
        )
      ),
      roving(
        el(
          'ol',
          { class: 'hits to-read' },
          Data.articles.map(article =>
            el(
              'li',
              {},
              el(
                'a',
                { class: 'hit', href: Route.article(article.id) },
                el('span', { class: 'hit-title' }, (Labels.of(article.id).done ? '✓ ' : '') + (article.title || article.id)),
                el('span', { class: 'hit-where' }, [article.outlet, dayText(article.day), counted(article.quotes, 'quote'), stateText(article.id)].filter(Boolean).join(' · '))
              )
            )
          )
        ),
        'a.hit'
      )
    );
    if (!Labels.isLasting()) {
      tellFault('This browser keeps nothing for this page: save the file before you close it.');
    }
  }

  function forgetAll(main) {
    if (confirm('Forget all labels of these articles?')) {
      Labels.forget(ids());
      show(main);
    }
  }

  /** The labelled file: a line for each article that was read. */
  async function file() {
    let text = '';
    for (const id of done()) {
      text += JSON.stringify(Attitudes.line(await Data.article(Data.numberOf(id)), Labels.of(id))) + '\n';
    }
    return text;
  }

  async function save() {
    const text = await file();
    if (!text) {
      tellFault('No article is ticked as read yet.');
      return;
    }
    const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'application/jsonl' })), download: 'labels.jsonl' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  /** Over an article: whether it is read, and words in marks that no row has. */
  function bar(article) {
    const labels = Labels.of(article.id);
    const tick = el('input', {
      type: 'checkbox',
      id: 'done',
      checked: labels.done,
      onchange: event => Labels.change(article.id, all => (all.done = event.target.checked)),
    });
    const loose = Attitudes.stretches(article.text).filter(stretch => !Attitudes.quoteOf(article, stretch));
    return el(
      'div',
      { class: 'label-bar' },
      el('label', { class: 'tick' }, tick, el('span', {}, 'I have read all of this article')),
      el('p', {}, el('a', { href: '#' }, 'All articles to read')),
      loose.length > 0 &&
        el(
          'details',
          {},
          el('summary', {}, counted(loose.length, 'stretch', 'stretches') + ' in quotation marks without a row'),
          loose.map(stretch =>
            el(
              'div',
              { class: 'loose' },
              el('p', {}, Rows.words(article, stretch.begin, stretch.end)),
              speakerForm(article, labels.stretches[stretch.begin] || { kind: 'none', speaker: null }, who =>
                Labels.change(article.id, all => (all.stretches[stretch.begin] = who))
              )
            )
          )
        )
    );
  }

  /** The form at a row. */
  function form(part, row, article) {
    const key = part + ':' + row.i;
    const right = el('button', { type: 'button', class: 'right' }, 'Right');
    const tell = () => {
      const checked = Boolean(Labels.of(article.id).checked[key]);
      right.textContent = checked ? '✓ Looked at' : 'Right';
      right.setAttribute('aria-pressed', String(checked));
    };
    const change = how =>
      Labels.change(article.id, all => {
        how(all);
        all.checked[key] = true;
        tell();
      });
    right.addEventListener('click', () => change(() => {}));
    tell();
    return el('form', { class: 'label-form', onsubmit: event => event.preventDefault() }, fields(part, row, article, change), right);
  }

  function fields(part, row, article, change) {
    const labels = Labels.of(article.id);
    if (part === 'quotes') {
      return speakerForm(article, labels.speakers[row.quote_id] || Attitudes.speakerOf(row), who =>
        change(all => (all.speakers[row.quote_id] = who))
      );
    }
    if (part === 'stances') {
      return polarity(
        'How ' + (row.source_name || row.source_id) + ' stands to ' + (row.target_name || row.target_id),
        labels.stances[Attitudes.stanceKey(row)] || row.polarity,
        value => change(all => (all.stances[Attitudes.stanceKey(row)] = value))
      );
    }
    const mention = part === 'sentiment' ? article.entities.find(one => one.mention_id === row.mention_id) : row;
    const isActor = mention && Attitudes.actorsOf(article).includes(mention);
    if (part === 'dates' || !mention) return null;
    return [
      isActor && look(article, labels, mention, change),
      part === 'entities' && name(labels, mention, change),
      part === 'entities' && isActor && stanceForm(article, mention, change),
    ];
  }

  function look(article, labels, mention, change) {
    return polarity('How this sentence makes ' + (mention.name || 'them') + ' look', Attitudes.lookOf(article, labels, mention), value =>
      change(all => (all.looks[mention.mention_id] = value))
    );
  }

  function name(labels, mention, change) {
    const key = Attitudes.nameKey(mention);
    return el(
      'label',
      { class: 'field' },
      el('span', {}, 'Whom this means, here and wherever the article means the same'),
      el('input', {
        type: 'text',
        name: 'name',
        value: labels.names[key] || mention.name || '',
        onchange: event => {
          const said = event.target.value.trim();
          change(all => {
            if (!said || said === mention.name) delete all.names[key];
            else all.names[key] = said;
          });
        },
      })
    );
  }

  function polarity(question, chosen, changed) {
    const group = 'p' + Math.random().toString(36).slice(2);
    return el(
      'fieldset',
      { class: 'polarity' },
      el('legend', {}, question),
      ['negative', 'neutral', 'positive'].map(value =>
        el(
          'label',
          {},
          el('input', { type: 'radio', name: group, value, checked: value === chosen, onchange: () => changed(value) }),
          Rows.sign(value),
          value
        )
      )
    );
  }

  function speakerForm(article, who, changed) {
    const list = 'people-' + Math.random().toString(36).slice(2);
    const names = new Set(
      article.entities.filter(one => one.name && (one.type === 'person' || one.type === 'organization')).map(one => one.name)
    );
    const kind = el(
      'select',
      { name: 'kind', onchange: () => told() },
      KINDS_OF_SPEAKER.map(([value, label]) => el('option', { value, selected: value === who.kind }, label))
    );
    const speaker = el('input', { type: 'text', name: 'speaker', value: who.speaker || '', list, autocomplete: 'off', onchange: () => told() });
    const told = () => changed({ kind: kind.value, speaker: kind.value === 'none' ? null : speaker.value.trim() || null });
    return el(
      'div',
      { class: 'who' },
      el('label', { class: 'field' }, el('span', {}, 'Who says it'), kind),
      el('label', { class: 'field' }, el('span', {}, 'By name, or as written'), speaker),
      el('datalist', { id: list }, Array.from(names, one => el('option', { value: one })))
    );
  }

  /** Stances that the tables do not have. */
  function stanceForm(article, mention, change) {
    const others = Attitudes.actorsOf(article).filter(one => one.sentence === mention.sentence && one.entity_id !== mention.entity_id);
    if (!others.length) return null;
    const text = one => (one ? article.text.slice(one.begin, one.end) : '');
    const target = el('select', {}, others.map(one => el('option', { value: String(one.mention_id) }, text(one))));
    const list = el('ul', {});
    const draw = () => {
      const added = Labels.of(article.id).added.filter(one => one.source === mention.mention_id);
      list.replaceChildren(
        ...added.map(one =>
          el(
            'li',
            {},
            Rows.sign(one.polarity),
            text(mention) + ' → ' + text(article.entities.find(other => other.mention_id === one.target)) + ' ',
            el('button', { type: 'button', onclick: () => remove(one) }, 'Remove')
          )
        )
      );
    };
    const remove = gone => {
      change(all => (all.added = all.added.filter(one => one !== gone)));
      draw();
    };
    const add = value => {
      const one = { sentence: mention.sentence, source: mention.mention_id, target: Number(target.value), polarity: value };
      change(all => (all.added = all.added.filter(other => other.source !== one.source || other.target !== one.target).concat([one])));
      draw();
    };
    draw();
    return el(
      'fieldset',
      { class: 'add-stance' },
      el('legend', {}, 'A stance of ' + text(mention) + ' that has no row'),
      el('label', { class: 'field' }, el('span', {}, 'toward'), target),
      el('button', { type: 'button', onclick: () => add('negative') }, Rows.sign('negative'), 'against'),
      el('button', { type: 'button', onclick: () => add('positive') }, Rows.sign('positive'), 'for'),
      list
    );
  }

  return { show, bar, form, file, stateText };
})();
