/* Opens the page: the line under the title, the views, and the view that the address names. */

(() => {
  const main = document.getElementById('main');
  const label = document.documentElement.getAttribute('data-edition') === 'label';
  const VIEWS = label
    ? [['overview', 'Articles to read'], ['quotes', 'Quotes']]
    : [['overview', 'Overview'], ['quotes', 'Quotes'], ['articles', 'Articles']];
  let last = null;

  function windowText() {
    const days = Data.articles.map(article => article.day).filter(Boolean).sort();
    const span = !days.length ? '' : days[0] === days[days.length - 1] ? dayText(days[0]) : dayText(days[0]) + ' to ' + dayText(days[days.length - 1]);
    return [span, counted(Data.articles.length, 'article')].filter(Boolean).join(' · ');
  }

  function head() {
    document.getElementById('window').textContent = windowText();
    document.getElementById('views').replaceChildren(
      ...VIEWS.map(([view, name]) => el('a', { href: Route.to(view), 'data-view': view }, name))
    );
    const left = Data.index.left;
    document.getElementById('colophon').append(
      el('p', {}, left ? 'The window has ' + counted(left, 'article') + ' more, which were left out. ' : null,
        'Everything shown is in this one file; it asks no network for anything.'),
      label ? null : el('p', {}, 'Charts: Vega and Vega-Lite, BSD-3-Clause; the licence stands in the source of this page.')
    );
    document.getElementById('skip').addEventListener('click', event => {
      event.preventDefault();
      main.focus();
    });
  }

  async function open() {
    const { view, parameters } = Route.here();
    document.getElementById('fault').hidden = true;
    for (const link of document.querySelectorAll('#views a')) {
      const current = link.getAttribute('data-view') === view;
      current ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
    }
    try {
      if (!label) Charts.forget();
      if (view === 'article') await ArticleView.show(main, parameters);
      else if (view === 'overview' && label) LabelView.show(main);
      else if (view === 'overview') OverviewView.show(main);
      else SearchView.show(main, view, parameters);
      const moved = last !== null && (last.view !== view || view !== 'article' || last.article !== parameters.get('article'));
      const row = Array.from(parameters.keys()).length > 1 && view === 'article';
      if (moved && !row) scrollTo(0, 0);
      if (moved) main.focus({ preventScroll: true });
      last = { view, article: parameters.get('article') };
    } catch (fault) {
      tellFault(fault.message);
      throw fault;
    }
    document.documentElement.setAttribute('data-open', view);
  }

  head();
  addEventListener('hashchange', open);
  open().then(() => performance.mark('opened'));
})();
