/* Charts by Vega-Lite (the network by Vega): in the page's colours, with a description and their data as a table. */

const Charts = (() => {
  const drawn = new Set();

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  function colours() {
    return Object.fromEntries(
      ['paper', 'ink', 'dim', 'rule', 'accent', 'negative', 'positive', 'neutral', 'band'].map(name => [name, colour(name)])
    );
  }

  function config(c) {
    const font = getComputedStyle(document.body).getPropertyValue('--sans');
    return {
      background: null,
      font,
      view: { stroke: null },
      axis: {
        labelColor: c.dim,
        titleColor: c.dim,
        titleFontWeight: 'normal',
        labelFontSize: 12,
        titleFontSize: 12,
        gridColor: c.rule,
        domainColor: c.rule,
        tickColor: c.rule,
      },
      legend: { labelColor: c.dim, titleColor: c.dim },
    };
  }

  /**
   * A figure with a chart.
   *
   * @param make (colours, width) => {spec} of Vega-Lite or {vega}
   * @param description what it shows, for those who do not see it
   * @param table its data
   */
  function figure({ make, description, table }) {
    // Vega writes roles of its own on what it draws into.
    const canvas = el('div', { 'aria-hidden': 'true' });
    const place = el('div', { class: 'chart', role: 'img', 'aria-label': description }, canvas);
    const figure = el('figure', {}, place, el('details', { class: 'chart-data' }, el('summary', {}, 'The figures as a table'), table));
    const chart = { place, canvas, make, view: null, width: 0 };
    drawn.add(chart);
    // Its width is known once it is in the page.
    new ResizeObserver(() => draw(chart, false)).observe(place);
    return figure;
  }

  async function draw(chart, again) {
    const width = chart.place.clientWidth;
    if (!width || (!again && Math.abs(width - chart.width) < 4)) return;
    chart.width = width;
    const c = colours();
    const made = chart.make(c, width);
    const spec = made.vega || vegaLite.compile(made.spec, { config: config(c) }).spec;
    if (chart.view) chart.view.finalize();
    chart.view = new vega.View(vega.parse(spec), { renderer: 'svg', container: chart.canvas, hover: true });
    try {
      await chart.view.runAsync();
      chart.place.setAttribute('data-drawn', 'true');
    } catch (fault) {
      tellFault('A chart could not be drawn: ' + fault.message);
    }
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn.forEach(chart => draw(chart, true)));

  /** Charts that are no longer in the page are forgotten. */
  function forget() {
    for (const chart of drawn) {
      if (chart.view) chart.view.finalize();
    }
    drawn.clear();
  }

  function volume(rows) {
    const { unit, timeUnit, format } = wide(rows);
    return (c, width) => ({
      spec: {
        width,
        autosize: { type: 'fit-x', contains: 'padding' },
        height: 150,
        data: { values: rows },
        mark: { type: 'bar', color: c.accent, opacity: 0.85 },
        encoding: {
          x: { field: 'day', type: 'temporal', timeUnit, title: null, axis: { grid: false, format, tickCount: Math.max(2, Math.round(width / 110)) } },
          y: { aggregate: 'sum', field: 'quotes', title: 'quotes a ' + unit, axis: { tickCount: 4 } },
          tooltip: [
            { field: 'day', type: 'temporal', timeUnit, title: unit, format: '%d %b %Y' },
            { aggregate: 'sum', field: 'articles', title: 'articles' },
            { aggregate: 'sum', field: 'quotes', title: 'quotes' },
          ],
        },
      },
    });
  }

  /** A bar is a day where there are few days, else a week or a month. */
  function wide(rows) {
    const days = rows.length ? (Date.parse(rows[rows.length - 1].day) - Date.parse(rows[0].day)) / 86400000 : 0;
    if (days <= 62) return { unit: 'day', timeUnit: 'utcyearmonthdate', format: '%d %b' };
    if (days <= 800) return { unit: 'week', timeUnit: 'utcyearweek', format: '%b %Y' };
    return { unit: 'month', timeUnit: 'utcyearmonth', format: '%Y' };
  }

  function tone(rows, title) {
    return (c, width) => {
      const x = { field: 'day', type: 'temporal', title: null, axis: { grid: false, tickCount: Math.max(2, Math.round(width / 110)), format: null }, scale: { type: 'utc' } };
      delete x.axis.format;
      return {
        spec: {
          width,
          autosize: { type: 'fit-x', contains: 'padding' },
          height: 240,
          data: { values: rows },
          layer: [
            { mark: { type: 'rule', color: c.dim, strokeDash: [3, 3] }, data: { values: [{}] }, encoding: { y: { datum: 0 } } },
            {
              transform: [{ filter: 'datum.low !== null' }],
              mark: { type: 'rule', color: c.band, strokeWidth: rows.length > 60 ? 2 : 6, strokeCap: 'round' },
              encoding: { x, y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
            },
            {
              mark: { type: 'line', color: c.accent, strokeWidth: 1.5, interpolate: 'linear' },
              encoding: { x, y: { field: 'tone', type: 'quantitative' } },
            },
            {
              mark: { type: 'point', filled: true, color: c.accent, size: 45, opacity: 1 },
              encoding: {
                x,
                y: { field: 'tone', type: 'quantitative', title, ...(title === 'tone' ? { scale: { domain: [-1, 1] } } : {}), axis: { tickCount: 5 } },
                tooltip: [
                  { field: 'day', type: 'temporal', title: 'day', format: '%d %b %Y' },
                  { field: 'tone', title, format: '+.2f' },
                  { field: 'low', title: 'from', format: '+.2f' },
                  { field: 'high', title: 'to', format: '+.2f' },
                  { field: 'stories', title: 'stories' },
                ],
              },
            },
          ],
        },
      };
    };
  }

  function unnamed(rows) {
    return (c, width) => ({
      spec: {
        width,
        autosize: { type: 'fit-x', contains: 'padding' },
        height: 26 * rows.length,
        data: { values: rows },
        encoding: {
          y: { field: 'outlet', type: 'nominal', sort: null, title: null, axis: { labelLimit: Math.round(width * 0.4), ticks: false, domain: false, labelColor: c.ink, labelFontSize: 13 } },
          // Room for the label behind the longest bar.
          x: { field: 'share', type: 'quantitative', title: null, scale: { domain: [0, (width < 500 ? 1.8 : 1.35) * Math.max(0.02, ...rows.map(row => row.share))] }, axis: { format: '.0%', tickCount: 4 } },
        },
        layer: [
          { mark: { type: 'bar', color: c.accent, opacity: 0.85, height: 14 } },
          { mark: { type: 'text', align: 'left', dx: 5, color: c.ink, fontSize: 12 }, encoding: { text: { field: 'label' } } },
        ],
      },
    });
  }

  /** Who speaks about whom, laid out by forces before it is shown. */
  function network(links) {
    return (c, width) => {
      const shown = links.slice(0, width < 500 ? 10 : width < 900 ? 20 : 28);
      const nodes = new Map();
      const node = (id, name, said, about) => {
        const known = nodes.get(id) || { id, name, said: 0, about: 0 };
        known.said += said;
        known.about += about;
        nodes.set(id, known);
      };
      for (const link of shown) {
        node(link.source, link.source_name, link.sentences, 0);
        node(link.target, link.target_name, 0, link.sentences);
      }
      const height = Math.round(Math.max(460, Math.min(640, width * 0.7)));
      const most = Math.max(...shown.map(link => link.sentences));
      return {
        vega: {
          $schema: 'https://vega.github.io/schema/vega/v5.json',
          width,
          height,
          padding: 0,
          autosize: 'none',
          data: [
            { name: 'nodes', values: Array.from(nodes.values(), one => ({ ...one, middleX: width / 2, middleY: height / 2 })) },
            {
              name: 'links',
              values: shown.map(link => ({
                ...link,
                colour: link.tone < -0.1 ? c.negative : link.tone > 0.1 ? c.positive : c.neutral,
                wide: 1 + (3.5 * link.sentences) / most,
                tip: link.source_name + ' about ' + link.target_name + ': ' + counted(link.sentences, 'sentence') + ', tone ' + signed(link.tone),
              })),
            },
          ],
          marks: [
            {
              name: 'points',
              type: 'symbol',
              zindex: 1,
              from: { data: 'nodes' },
              encode: {
                enter: {
                  fill: { signal: "datum.said > 0 ? '" + c.accent + "' : '" + c.paper + "'" },
                  stroke: { value: c.accent },
                  strokeWidth: { value: 1.5 },
                  size: { signal: '40 + 14 * (datum.said + datum.about)' },
                  tooltip: { signal: "datum.name + ': says ' + datum.said + ', is spoken of in ' + datum.about" },
                },
              },
              transform: [
                {
                  type: 'force',
                  static: true,
                  iterations: 250,
                  signal: 'force',
                  forces: [
                    { force: 'center', x: width / 2, y: height / 2 },
                    { force: 'collide', radius: width < 500 ? 36 : 42 },
                    { force: 'nbody', strength: width < 500 ? -120 : -200, distanceMax: width / 2 },
                    { force: 'link', links: 'links', id: 'datum.id', distance: width < 500 ? 60 : 90 },
                    { force: 'x', x: 'datum.middleX', strength: width < 500 ? 0.12 : 0.06 },
                    { force: 'y', y: 'datum.middleY', strength: width < 500 ? 0.05 : 0.12 },
                  ],
                },
                { type: 'formula', as: 'x', expr: 'clamp(datum.x, 62, ' + (width - 62) + ')' },
                { type: 'formula', as: 'y', expr: 'clamp(datum.y, 12, ' + (height - 20) + ')' },
              ],
            },
            {
              type: 'path',
              zindex: 0,
              from: { data: 'links' },
              encode: {
                update: {
                  stroke: { field: 'colour' },
                  strokeWidth: { field: 'wide' },
                  strokeOpacity: { value: 0.75 },
                  tooltip: { field: 'tip' },
                },
              },
              transform: [
                { type: 'linkpath', require: { signal: 'force' }, shape: 'line', sourceX: 'datum.source.x', sourceY: 'datum.source.y', targetX: 'datum.target.x', targetY: 'datum.target.y' },
              ],
            },
            // Under each name its own outline in the page's colour, so that lines do not cross it.
            ...[{ stroke: { value: c.paper }, strokeWidth: { value: 4 }, strokeJoin: { value: 'round' } }, {}].map(outline => ({
              type: 'text',
              zindex: 2,
              interactive: false,
              from: { data: 'points' },
              encode: {
                enter: {
                  text: { field: 'datum.name' },
                  align: { value: 'center' },
                  baseline: { value: 'top' },
                  dy: { value: 8 },
                  fontSize: { value: width < 500 ? 11 : 12 },
                  limit: { value: 130 },
                  fill: { value: c.ink },
                  ...outline,
                },
                update: { x: { field: 'x' }, y: { field: 'y' } },
              },
            })),
          ],
          config: { text: { font: getComputedStyle(document.body).getPropertyValue('--sans') } },
        },
      };
    };
  }

  return { figure, forget, volume, tone, unnamed, network };
})();
