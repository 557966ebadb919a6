/* Where one is: the part of the address behind "#", as #article=ID&quote=ID or #quotes&speaker=person:jo. */

const Route = (() => {
  const VIEWS = ['article', 'quotes', 'articles'];

  function here() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    const view = VIEWS.find(name => parameters.has(name)) || 'overview';
    return { view, parameters };
  }

  /** The address of a view; parameters without a value are left out. */
  function to(view, parameters) {
    const all = new URLSearchParams();
    for (const [key, value] of Object.entries(parameters || {})) {
      if (value !== null && value !== undefined && value !== '') all.set(key, value);
    }
    const rest = all.toString();
    if (view === 'article') return '#' + rest;
    return '#' + (view === 'overview' ? '' : view) + (rest ? '&' + rest : '');
  }

  return {
    here,
    to,
    article: (id, row) => to('article', { article: id, ...row }),
    /** Changes the address without a new entry in the history, and without drawing anything again. */
    replace: hash => history.replaceState(null, '', hash || '#'),
  };
})();
