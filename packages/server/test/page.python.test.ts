import { join } from 'node:path';
import { modelFolder, testHost, type TestHost } from '@package-model/core/testing';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './browser.ts';
import { serverFolder, serverPython } from './environment.ts';
import { serving, type Serving } from './serving.ts';

const executablePath = findChromium();
if (executablePath === undefined)
  console.log(
    'NOT CHECKED: the page in a browser, because there is none (Debian and Ubuntu: apt-get install chromium)',
  );

const fixtures = join(serverFolder, '..', '..', 'test-fixtures');
const MARKUP = '<img src=x onerror="globalThis.hurt=1">';
const TURNED = 'a\u202Eb\u0007';

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** What the browser complained about, and every address that the page asked for. */
  readonly complaints: string[];
  readonly requests: string[];
}

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let browser: Browser;
  let host: TestHost;
  const servers = new Map<string, Serving>();

  beforeAll(async () => {
    host = await testHost();
    const python = serverPython();
    const start = async (name: string, file: string, changes = {}): Promise<void> => {
      const folder = await modelFolder(join(fixtures, file), join(host.scratch, name), host, changes);
      servers.set(name, await serving(python, folder));
    };
    // In a container Chromium cannot make the namespaces of its own sandbox; it sees nothing but our page.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    const columns = [MARKUP, '"><script>hurt=1</script>', '__proto__', TURNED];
    await Promise.all([
      start('iris', 'iris/iris.pkl'),
      start('churn', 'churn/churn.joblib'),
      start('hostile', 'iris/iris.pkl', {
        name: `${MARKUP}$name`,
        producers: [{ library: MARKUP, version: TURNED }],
        example: null,
        signature: {
          inputs: [],
          outputs: [],
          columns: columns.map((name) => ({ name, dtype: 'float64', categories: [1.5, MARKUP, TURNED] })),
          classes: [MARKUP, TURNED],
        },
      }),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers.values()) await server.end();
    await host[Symbol.asyncDispose]();
  });

  async function open(name: string, width = 1280): Promise<Opened> {
    const address = servers.get(name)?.address ?? '';
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      // A refused request is shown to the reader; Chromium says so too.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${address}/`);
    await page.waitForSelector('.state.ready');
    return { page, complaints, requests, [Symbol.asyncDispose]: () => page.close() };
  }

  async function ask(name: string, body: unknown): Promise<{ predictions: unknown[]; probabilities: number[][] }> {
    const response = await fetch(`${servers.get(name)?.address}/predict`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as { predictions: unknown[]; probabilities: number[][] };
  }

  test('a person with a keyboard asks, and sees what the server answers', async () => {
    await using opened = await open('iris');
    const { page } = opened;
    await page.focus('body');
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    // The switch between fields and JSON, then the four fields.
    await press('Tab');
    expect(await page.evaluate('document.activeElement.value')).toBe('form');
    for (const value of ['6.1', '2.9', '4.7', '1.4']) {
      await press('Tab');
      await page.keyboard.type(value);
    }
    await press('Enter');
    await page.waitForSelector('.result');
    const { predictions, probabilities } = await ask('iris', { rows: [[6.1, 2.9, 4.7, 1.4]] });
    expect(await page.textContent('.result')).toBe(predictions[0]);
    const ranked = (probabilities[0] ?? []).toSorted((one, other) => other - one);
    const shown = ranked.map((value) => `${(value * 100).toFixed(1)} %`);
    expect(await page.locator('tbody td.number').allTextContents()).toEqual(shown);
    const widths = (await page.evaluate(
      '[...document.querySelectorAll(".bar")].map((bar) => bar.style.width)',
    )) as string[];
    expect(widths.map((width) => Number.parseFloat(width) / 100)).toEqual(
      ranked.map((value) => expect.closeTo(value, 3)),
    );
    expect(await page.evaluate('JSON.parse(document.getElementById("raw-text").textContent)')).toEqual(
      await ask('iris', { rows: [[6.1, 2.9, 4.7, 1.4]] }),
    );
    expect(opened.complaints).toEqual([]);
    const origin = new URL(servers.get('iris')?.address ?? '').origin;
    expect(opened.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });

  test('fields start with a made example that the model answers; columns, choices and missing values are sent as what they are', async () => {
    await using opened = await open('churn');
    const { page } = opened;
    const [request] = await Promise.all([page.waitForRequest(/predict$/), page.click('#send')]);
    await page.waitForSelector('.result');
    expect(Object.keys((request.postDataJSON() as { records: object[] }).records[0] ?? {})).toHaveLength(5);
    await page.selectOption('select >> nth=0', { label: 'one year' });
    await page.selectOption('select >> nth=1', { label: 'missing' });
    await page.fill('input[type=number] >> nth=0', '12');
    const [second] = await Promise.all([page.waitForRequest(/predict$/), page.click('#send')]);
    expect(second.postDataJSON()).toMatchObject({
      records: [{ tenure_months: 12, contract: 'one year', payment: null }],
    });
    expect(await page.textContent('#curl')).toContain('"contract":"one year"');
    expect(opened.complaints).toEqual([]);
  });

  test('what is refused is said, several rows are a table, and fields come back', async () => {
    await using opened = await open('churn', 390);
    const { page } = opened;
    await page.focus('input[value=form]');
    await page.keyboard.press('ArrowRight');
    const row = JSON.parse(await page.inputValue('#body')) as { records: object[] };
    await page.fill('#body', JSON.stringify({ records: [{ contract: MARKUP }] }));
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('.error strong')).toBe('Not accepted (422)');
    expect(await page.textContent('.error')).toContain('lacks "tenure_months"');
    await page.fill('#body', JSON.stringify({ records: [...row.records, ...row.records] }));
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('caption');
    expect(await page.locator('tbody tr').count()).toBe(2);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.focus('input[value=json]');
    await page.keyboard.press('ArrowLeft');
    expect(await page.isVisible('select >> nth=0')).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  test('text of a model, and of an answer, is text', async () => {
    await using opened = await open('hostile', 320);
    const { page } = opened;
    expect(await page.textContent('h1')).toBe(`${MARKUP}$name`);
    expect(await page.locator('.name').allTextContents()).toEqual([
      MARKUP,
      '"><script>hurt=1</script>',
      '__proto__',
      String.raw`a\u202eb\u0007`,
    ]);
    await page.route('**/predict', (route) =>
      route.fulfill({ json: { predictions: [MARKUP], probabilities: [[0.9, 'NaN']], classes: [MARKUP, TURNED] } }),
    );
    const [request] = await Promise.all([page.waitForRequest(/predict$/), page.click('#send')]);
    expect(request.postData()).toContain('"__proto__":1.5');
    await page.waitForSelector('.result');
    expect(await page.textContent('.result')).toBe(MARKUP);
    expect(await page.locator('tbody th').allTextContents()).toEqual([MARKUP, String.raw`a\u202eb\u0007`]);
    // A network names its outputs itself.
    await page.unroute('**/predict');
    await page.route('**/predict', (route) => route.fulfill({ json: { [MARKUP]: [[0.25, 0.75]] } }));
    await page.click('#send');
    // Until the answer is there the table of the one before is.
    await expect.poll(() => page.textContent('caption')).toBe(MARKUP);
    expect(await page.textContent('tbody td')).toBe('[0.25,0.75]');
    expect(await page.evaluate('[document.images.length, document.scripts.length, typeof globalThis.hurt]')).toEqual([
      0,
      1,
      'undefined',
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  test('the policy stops what is not ours', async () => {
    await using opened = await open('iris');
    const { page } = opened;
    const image = `const made = document.createElement('img'); made.src = 'http://127.0.0.1:9/x.png'; document.body.append(made)`;
    const script = `const made = document.createElement('script'); made.textContent = 'hurt = 1'; document.body.append(made)`;
    const markup = `document.body.innerHTML = '<b>x</b>'`;
    for (const trespass of [image, script, markup]) await page.evaluate(`{ ${trespass} }`).catch(() => undefined);
    await expect
      .poll(() => opened.complaints.join('\n'))
      .toMatch(/Content Security Policy[^]*TrustedScript[^]*TrustedHTML/);
    expect(await page.evaluate('typeof globalThis.hurt')).toBe('undefined');
  });
});
