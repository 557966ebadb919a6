/* Tables with captions, whose numbers may have a bar behind them. */

const Tables = (() => {
  /**
   * A table.
   *
   * @param columns [{head, cell: row => text or element, number, bar: row => 0 to 1}]; the first names the row
   */
  function table({ caption, columns, rows, more }) {
    const body = el('tbody', {});
    const draw = (from, to) => rows.slice(from, to).forEach(row => body.append(line(columns, row)));
    const first = more || rows.length;
    draw(0, first);
    const element = el(
      'div',
      { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0' },
      el(
        'table',
        {},
        el('caption', { class: 'unread' }, caption),
        el('thead', {}, el('tr', {}, columns.map(column => el('th', { scope: 'col', class: column.number ? 'number' : null }, column.head)))),
        body
      )
    );
    if (rows.length <= first) return element;
    const button = el(
      'button',
      {
        type: 'button',
        class: 'more',
        onclick: () => {
          draw(first, rows.length);
          button.remove();
        },
      },
      'Show all ' + number(rows.length)
    );
    return el('div', {}, element, button);
  }

  function line(columns, row) {
    return el(
      'tr',
      {},
      columns.map((column, i) => {
        const attributes = { class: [column.number && 'number', column.bar && 'bar'].filter(Boolean).join(' ') || null };
        if (column.bar) attributes['--part'] = column.bar(row).toFixed(4);
        return i === 0 ? el('th', { scope: 'row', ...attributes }, column.cell(row)) : el('td', attributes, column.cell(row));
      })
    );
  }

  return { table };
})();
