/* What a reader said of each article, kept by the browser: closing the page loses nothing. */

const Labels = (() => {
  const KEY = 'wireroom-label:';
  const memory = new Map();
  let lasting = true;

  function empty() {
    return {
      // The whole article was read.
      done: false,
      // Rows that were found right or mended, as PART:NUMBER.
      checked: {},
      // Who says a quote, by quote_id; and words in marks that are in no row, by their begin: {kind, speaker}.
      speakers: {},
      stretches: {},
      // How an actor looks, by mention_id.
      looks: {},
      // Stances of the tables by sentence|source|target; and further ones, {sentence, source, target, polarity} by mention_id.
      stances: {},
      added: [],
      // Whom a name means, by entity_id, or by mention:ID where there is none.
      names: {},
    };
  }

  function of(id) {
    if (!memory.has(id)) {
      let kept = null;
      try {
        kept = JSON.parse(localStorage.getItem(KEY + id));
      } catch {
        lasting = false;
      }
      memory.set(id, { ...empty(), ...kept });
    }
    return memory.get(id);
  }

  /** Changes what is said of an article, and keeps it. */
  function change(id, how) {
    const labels = of(id);
    how(labels);
    try {
      localStorage.setItem(KEY + id, JSON.stringify(labels));
    } catch {
      lasting = false;
    }
    document.dispatchEvent(new CustomEvent('labelled', { detail: id }));
  }

  function forget(ids) {
    for (const id of ids) {
      memory.delete(id);
      try {
        localStorage.removeItem(KEY + id);
      } catch {
        lasting = false;
      }
    }
  }

  return { of, change, forget, isLasting: () => lasting };
})();
