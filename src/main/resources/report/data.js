/* The page's data: the index, read when it opens, and the articles, some at a time, when they are looked at. */

const Data = (() => {
  const index = JSON.parse(document.getElementById('index').textContent);
  const sections = new Map();
  const chunks = new Map();
  const KEPT = 12;

  /** Rows as objects. */
  function objects(columns, rows) {
    return rows.map(row => {
      const object = {};
      for (let i = 0; i < columns.length; i++) object[columns[i]] = row[i];
      return object;
    });
  }

  /** The rows of a section; none where the page has no such section. */
  function rows(name) {
    if (!sections.has(name)) {
      const section = index.sections[name] || {};
      sections.set(name, section.rows ? objects(section.columns, section.rows) : []);
    }
    return sections.get(name);
  }

  const articles = rows('articles');
  const numbers = new Map(articles.map((article, n) => [article.id, n]));
  articles.forEach((article, n) => (article.n = n));

  /** Quotes as the index has them: [article, speaker or -1, type, kind of speaker], article by article. */
  const quotes = (index.sections.quotes && index.sections.quotes.rows) || [];
  const firstQuotes = new Map();
  quotes.forEach((quote, i) => {
    if (!firstQuotes.has(quote[0])) firstQuotes.set(quote[0], i);
  });

  /** Rows of a part as objects, once they are asked for: whoever looks for words wants none of them. */
  function becomeObjects(article, part) {
    const rows = article[part];
    let made = null;
    Object.defineProperty(article, part, {
      get: () => {
        if (!made) {
          made = objects(index.parts[part], rows);
          made.forEach((row, number) => (row.i = number));
        }
        return made;
      },
    });
  }

  async function decode(i) {
    if (typeof DecompressionStream === 'undefined') {
      throw new Error('This browser is too old to open the articles: it has no DecompressionStream.');
    }
    const text = (await chunkElement(i)).textContent;
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const decoded = JSON.parse(await new Response(stream).text());
    decoded.forEach((article, k) => {
      article.n = i * index.chunk + k;
      for (const part of Object.keys(index.parts)) becomeObjects(article, part);
    });
    return decoded;
  }

  /** The element of a chunk, which may be further down than the browser has read. */
  async function chunkElement(i) {
    while (!document.getElementById('chunk-' + i)) {
      if (document.readyState !== 'loading') throw new Error('The page is not whole: part ' + i + ' is missing.');
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    return document.getElementById('chunk-' + i);
  }

  /** The articles of a chunk; the last ones looked at are kept. */
  function chunk(i) {
    const decoded = chunks.get(i) || decode(i);
    chunks.delete(i);
    chunks.set(i, decoded);
    if (chunks.size > KEPT) chunks.delete(chunks.keys().next().value);
    return decoded;
  }

  return {
    index,
    rows,
    articles,
    quotes,
    chunk,
    speakers: rows('speakers'),
    /** The number of an article by its id; undefined where the page has none such. */
    numberOf: id => numbers.get(id),
    /** Where the quotes of an article begin in quotes. */
    firstQuote: n => firstQuotes.get(n),
    chunkOf: n => Math.floor(n / index.chunk),
    /** The whole article of that number. */
    article: async n => (await chunk(Math.floor(n / index.chunk)))[n % index.chunk],
  };
})();

const TYPES = ['', 'direct', 'mixed', 'indirect'];
const KINDS = ['', 'named', 'nominal', 'pronoun', 'institution', 'anonymous', 'none'];
