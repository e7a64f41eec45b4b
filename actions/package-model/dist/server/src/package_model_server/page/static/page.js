// Reads the fields, asks POST predict, shows the answer. Text is only ever set as text; nothing is turned into markup.
'use strict';

/** More rows or classes are in the answer as JSON, and in nobody's interest as a table. */
const MOST_ROWS = 200;
const MOST_CLASSES = 20;
const LONGEST_CELL = 400;
const POLL_MS = 1500;

const at = (id) => document.getElementById(id);
const form = at('ask');
const shape = document.body.dataset.form;
const knownClasses = JSON.parse(document.body.dataset.classes);
let asked = 0;

start();

function start() {
  if (shape === 'json') showMode('json');
  else {
    at('modes').hidden = false;
    // A browser that goes back restores the choice, and with it has to come the view.
    showMode(new FormData(modes()).get('mode') ?? 'form');
    at('modes').addEventListener('change', (event) => {
      if (event.target.value === 'json') at('body').value = body(2);
      showMode(event.target.value);
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  form.addEventListener('reset', () => setTimeout(showCommand));
  form.addEventListener('input', showCommand);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  showCommand();
  void watch();
}

function modes() {
  const around = document.createElement('form');
  around.append(at('modes').cloneNode(true));
  return around;
}

function showMode(mode) {
  at('fields').hidden = mode === 'json';
  at('json').hidden = mode !== 'json';
  // Hidden fields must not stop the form from being sent.
  for (const field of fields()) field.disabled = mode === 'json';
  showCommand();
}

function inJson() {
  return !at('json').hidden;
}

function fields() {
  return [...at('fields').querySelectorAll('[data-kind]')];
}

/** The body as JSON text: what was typed, or the fields as one row. */
function body(indent) {
  if (inJson()) return at('body').value;
  const entries = fields().map((field) => [JSON.parse(field.dataset.name), valueOf(field)]);
  const row = shape === 'records' ? Object.fromEntries(entries) : entries.map(([, value]) => value);
  return JSON.stringify({ [shape]: [row] }, undefined, indent);
}

function valueOf(field) {
  const text = field.value;
  if (field.dataset.kind === 'choice') return JSON.parse(text);
  if (field.dataset.kind === 'text') return text;
  if (text.trim() === '') return null;
  if (field.dataset.kind === 'number') return number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return Number.isFinite(Number(text)) ? number(text) : text;
}

/** Whole numbers beyond 2^53 keep their digits where the browser can write them. */
function number(text) {
  const value = Number(text);
  const exact = /^-?(0|[1-9]\d*)$/.test(text) && !Number.isSafeInteger(value);
  return exact && JSON.rawJSON ? JSON.rawJSON(text) : value;
}

async function ask() {
  const turn = ++asked;
  const text = body();
  at('send').disabled = true;
  const started = performance.now();
  try {
    const response = await fetch('predict', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    const said = await response.text();
    if (turn !== asked) return;
    at('took').textContent = `${Math.max(1, Math.round(performance.now() - started))} ms`;
    showAnswer(response, said);
  } catch {
    if (turn !== asked) return;
    at('took').textContent = '';
    showError('No answer', 'The server could not be reached.');
    at('raw').hidden = true;
  } finally {
    at('send').disabled = false;
  }
}

function showAnswer(response, said) {
  at('raw').hidden = false;
  at('raw-text').textContent = said;
  const answer = parsed(said);
  if (!response.ok) {
    const reason = answer && typeof answer.error === 'string' ? answer.error : said.slice(0, 1000);
    showError(response.status < 500 ? `Not accepted (${response.status})` : `Failed (${response.status})`, reason);
    return;
  }
  if (answer && Array.isArray(answer.predictions)) show(answerParts(answer));
  else if (answer) show(outputTables(answer));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerParts(answer) {
  const { predictions } = answer;
  if (predictions.length !== 1) return [rowsTable(answer)];
  const parts = [element('p', 'result', text(predictions[0]))];
  const given = answer.probabilities?.[0];
  if (!Array.isArray(given)) return parts;
  const classes = answer.classes ?? knownClasses;
  if (!given.some(Array.isArray)) return [...parts, classTable(given, classes, 'Probability of each class')];
  // Several outputs: one table each.
  const tables = given.map((each, output) => classTable(each, classes[output] ?? [], `Output ${output + 1}`));
  return [...parts, ...tables];
}

/** A network names its outputs itself: one table each, one row a row. */
function outputTables(answer) {
  return Object.entries(answer).map(([name, values]) => {
    const listed = Array.isArray(values) ? values : [values];
    const rows = listed.slice(0, MOST_ROWS).map((value, index) => {
      const row = element('tr', '');
      row.append(heading(String(index), 'row'), element('td', '', shortened(text(value))));
      return row;
    });
    return table(visible(name), ['Row', 'Value'], rows);
  });
}

/** The first of a long list; the whole is in the JSON. */
function shortened(given) {
  return given.length > LONGEST_CELL ? `${given.slice(0, LONGEST_CELL)}…` : given;
}

/** One row a class, the likeliest first. */
function classTable(given, classes, caption) {
  const ranked = given
    .map((probability, index) => ({
      name: index < classes.length ? text(classes[index]) : `class ${index}`,
      probability,
    }))
    .toSorted((one, other) => other.probability - one.probability);
  const rows = ranked.slice(0, MOST_CLASSES).map(({ name, probability }, index) => {
    const row = element('tr', index === 0 ? 'most' : '');
    row.append(heading(name, 'row'), element('td', 'number', percent(probability)), track(probability));
    return row;
  });
  const more = ranked.length > MOST_CLASSES ? `; ${ranked.length - MOST_CLASSES} less likely ones are in the JSON` : '';
  return table(`${caption}${more}`, ['Class', 'Probability', ''], rows);
}

/** One row a row that was sent. */
function rowsTable(answer) {
  const likely = answer.probabilities?.every((row) => Array.isArray(row) && row.every(Number.isFinite));
  const rows = answer.predictions.slice(0, MOST_ROWS).map((prediction, index) => {
    const row = element('tr', '');
    row.append(heading(String(index), 'row'), element('td', '', text(prediction)));
    if (likely) {
      const most = Math.max(...answer.probabilities[index]);
      row.classList.add('own');
      row.append(element('td', 'number', percent(most)), track(most));
    }
    return row;
  });
  const count = answer.predictions.length;
  const more = count > MOST_ROWS ? `, the first ${MOST_ROWS} of them here` : '';
  return table(`${count} rows${more}`, likely ? ['Row', 'Prediction', 'Probability', ''] : ['Row', 'Prediction'], rows);
}

function table(caption, titles, rows) {
  const whole = element('table', '');
  const head = element('thead', '');
  const line = element('tr', '');
  const content = element('tbody', '');
  line.append(...titles.map((title) => (title === '' ? element('td', '') : heading(title, 'col'))));
  head.append(line);
  content.append(...rows);
  whole.append(element('caption', '', caption), head, content);
  const around = element('div', 'scroll');
  around.append(whole);
  return around;
}

function heading(title, scope) {
  const cell = element('th', '', title);
  cell.scope = scope;
  if (title === 'Probability') cell.className = 'number';
  return cell;
}

function track(probability) {
  const cell = element('td', 'track');
  const bar = element('div', 'bar');
  bar.style.width = `${Math.min(1, Math.max(0, Number(probability) || 0)) * 100}%`;
  cell.append(bar);
  return cell;
}

function percent(probability) {
  return Number.isFinite(probability) ? `${(probability * 100).toFixed(1)} %` : text(probability);
}

function showError(title, sentence) {
  const box = element('div', 'error');
  box.setAttribute('role', 'alert');
  box.append(element('strong', '', title), element('span', '', visible(sentence)));
  show([box]);
}

function show(parts) {
  at('answer').replaceChildren(...parts);
}

function element(name, className, content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (content !== undefined) made.textContent = content;
  return made;
}

function text(value) {
  return visible(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Characters that are not seen, or turn the direction of a line, are written as their code. */
function visible(given) {
  return given.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (letter) => {
    return `\\u${letter.codePointAt(0).toString(16).padStart(4, '0')}`;
  });
}

function showCommand() {
  const address = new URL('predict', document.baseURI).href;
  const quoted = body().replaceAll("'", String.raw`'\''`);
  at('curl').textContent = `curl -s ${address} \\\n  -H 'content-type: application/json' \\\n  -d '${quoted}'`;
}

/** Tells whether the model is ready, and once it is, leaves it alone. */
async function watch() {
  const state = at('state');
  for (;;) {
    const status = await fetch('readyz').then(
      (response) => response.status,
      () => 0,
    );
    state.textContent = status === 200 ? 'ready' : status === 503 ? 'not ready' : 'not reached';
    state.className = `state ${status === 200 ? 'ready' : status === 503 ? '' : 'gone'}`;
    if (status === 200) break;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  // Loaded after the page: now its fields are known.
  if (document.body.dataset.loaded === 'no') location.reload();
}
