'use strict';

/* What every other file uses: elements, and how numbers and days are written. */

/** Characters that would turn the direction of what stands around them, and control characters. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text as it is shown: what one cannot see and what would mix up its surroundings is told by a sign. */
function shown(text) {
  return String(text).replace(UNSEEN, '\uFFFD');
}

/**
 * Makes an element. Children that are no elements become text, never markup; null and false are left out. Attributes
 * that begin with "on" are listeners, "--x" custom properties, true is an attribute without a value.
 */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key.startsWith('--')) element.style.setProperty(key, value);
    else element.setAttribute(key, value === true ? '' : shown(value));
  }
  put(element, children);
  return element;
}

/** Puts children into an element, behind those that it has. */
function put(element, children) {
  for (const child of [children].flat(3)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : shown(child));
  }
  return element;
}

const NUMBERS = new Intl.NumberFormat('en');
const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 1,234; a dash for nothing. */
function number(value) {
  return value === null || value === undefined ? '–' : NUMBERS.format(value);
}

/** One thing or several: 1 quote, 2 quotes. */
function counted(value, one, many) {
  return number(value) + ' ' + (value === 1 ? one : many || one + 's');
}

function percent(part, whole) {
  return whole ? Math.round((100 * part) / whole) + '\u00A0%' : '–';
}

/** With its sign, as tone is told: +0.25, −0.50. */
function signed(value) {
  if (value === null || value === undefined) return '–';
  const rounded = Math.abs(value).toFixed(2);
  return (rounded === '0.00' ? '' : value < 0 ? '−' : '+') + rounded;
}

/** 14 July 2019, of an ISO date. */
function dayText(day) {
  return day ? DAYS.format(new Date(day + 'T00:00:00Z')) : 'no day';
}

/** How a polarity is written beside its colour. */
const SIGNS = { negative: '−', neutral: '0', positive: '+' };

/** The arrow keys, Home and End go through a list of which one element is reached by the tabulator. */
function roving(list, selector) {
  const items = () => Array.from(list.querySelectorAll(selector)).filter(item => item.offsetParent !== null);
  const all = list.querySelectorAll(selector);
  all.forEach((item, i) => item.setAttribute('tabindex', i === 0 ? '0' : '-1'));
  list.addEventListener('focusin', event => {
    const item = event.target.closest(selector);
    if (!item || item.tabIndex === 0) return;
    list.querySelectorAll(selector + '[tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
    item.setAttribute('tabindex', '0');
  });
  list.addEventListener('keydown', event => {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || event.target.matches('input, select, textarea')) return;
    const here = items();
    const at = here.indexOf(event.target.closest(selector));
    const next = here[Math.max(0, Math.min(here.length - 1, at + steps[event.key]))];
    if (next) {
      next.focus();
      event.preventDefault();
    }
  });
  return list;
}

/** Tells of what went wrong where everybody sees it. */
function tellFault(text) {
  const place = document.getElementById('fault');
  place.textContent = shown(text);
  place.hidden = false;
}
