import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Finding } from '../nouns/finding.ts';
import { check, defaultPolicy } from './check.ts';
import { judge } from './judge.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));

async function verdict(folder: string, name: string): Promise<{ exit: number; findings: Finding[] }> {
  await using host = await testHost();
  const model = await inspect(join(root, folder, name), host);
  const findings = check({ model }, defaultPolicy);
  return { exit: judge(findings, model, defaultPolicy), findings };
}

function rulesOf(findings: readonly Finding[], ...severities: readonly string[]): string[] {
  return [
    ...new Set(findings.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule)),
  ].toSorted();
}

/** Those whose bytes are in order. */
function namesIn(folder: string): string[] {
  const expected = JSON.parse(readFileSync(join(root, folder, 'expect.json'), 'utf8')) as Record<string, Stated>;
  return Object.keys(expected).filter((name) => {
    const stated = expected[name];
    return !stated?.anomalies?.length && !stated?.unread && !stated?.hostile;
  });
}

interface Stated {
  readonly anomalies?: readonly string[];
  readonly unread?: string;
  /** Its bytes are in order; what it would do is not. */
  readonly hostile?: true;
}

const notBenign = /^(?:graphs|hostile.*|not-a-model|planted)$/;
const benign = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notBenign.test(entry.name))
  .map(({ name }) => name)
  .filter((folder) => existsSync(join(root, folder, 'expect.json')))
  .flatMap((folder) => namesIn(folder).map((name) => [folder, name] as const))
  // It names `torch.FloatTensor`, which nothing has written since 2017 and no catalogue holds.
  .filter(([, name]) => name !== 'weights-2016.pt');

describe('models that the libraries wrote', () => {
  it('are many', () => {
    expect(benign.length).toBeGreaterThan(40);
  });

  it.each(benign)('%s/%s: nothing at or over a warning', async (folder, name) => {
    const { exit, findings } = await verdict(folder, name);
    const seen = findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ rule, message }) => `${rule}: ${message}`);
    expect(seen).toEqual([]);
    expect(exit).toBe(0);
  });
});

describe('what SciPy keeps beside models', () => {
  const files = readdirSync(join(root, 'scipy')).filter((name) => /\.(pkl|joblib)$/.test(name));

  it.each(files)('scipy/%s: nothing at or over a warning', async (name) => {
    const { exit, findings } = await verdict('scipy', name);
    expect([exit, rulesOf(findings, 'error', 'warning')]).toEqual([0, []]);
  });
});

interface Hostile {
  readonly about: string;
  readonly expect: readonly { readonly lookups: readonly string[]; readonly calls: readonly string[] }[];
}

/** Files that try and do nothing: no loader gets to the attack, or none gets past the bytes before it. */
const harmless = new Set(['gap.pkl']);

describe('hostile files', () => {
  const expected = JSON.parse(readFileSync(join(root, 'hostile', 'expect.json'), 'utf8')) as Record<string, Hostile>;

  it('are many, and nearly all of them do something', () => {
    const does = Object.entries(expected).filter(([, { expect: ways }]) => ways.some(({ calls }) => calls.length > 0));
    expect(does.length).toBeGreaterThan(60);
    expect(Object.keys(expected).filter((name) => !does.some(([one]) => one === name))).toEqual([...harmless]);
  });

  it.each(Object.entries(expected))('%s: exit 1 unless nothing can happen', async (name) => {
    const { exit, findings } = await verdict('hostile', name);
    expect([exit, rulesOf(findings, 'error').length > 0]).toEqual(harmless.has(name) ? [0, false] : [1, true]);
  });

  it.each([
    ['os-system-0.pkl', 'pickle-call-denied', "calls os.system('echo package-model > package-model-marker')"],
    ['newobj.pkl', 'pickle-call-denied', 'makes an instance of subprocess.Popen'],
    ['dotted.pkl', 'pickle-dotted-name', 'calls logging.os.system('],
    ['builtins-of-trusted.pkl', 'pickle-dotted-name', "numpy.__builtins__.get('eval')"],
    ['getattr-chain.pkl', 'pickle-call-denied', 'builtins.getattr('],
    ['partial.pkl', 'pickle-call-denied', 'functools.partial(os.system'],
    ['setstate-planted.pkl', 'pickle-dunder-state', '__setstate__'],
    ['method-replaced.pkl', 'pickle-reference', 'attribute predict'],
    ['function-transformer.pkl', 'pickle-reference', 'attribute func'],
    ['held-deeply.pkl', 'pickle-reference', 'sklearn.pipeline.Pipeline'],
    ['array-hides-code.joblib', 'loaders-disagree', 'os.system'],
    ['object-array.joblib', 'native-state', '|u1'],
    ['array-of-file.joblib', 'pickle-call-denied', 'loads further files'],
    ['broken-tail.pkl', 'malformed', '0xff is no opcode'],
    ['cut-tail.pkl', 'truncated', 'BINUNICODE'],
    ['ext.pkl', 'pickle-call-unknown', 'extension registry'],
    ['persid.pkl', 'pickle-call-unknown', 'persistent object'],
  ])('%s is explained by %s', async (name, rule, words) => {
    const { findings } = await verdict('hostile', name);
    const messages = findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
    expect(messages.some((message) => message.includes(words))).toBe(true);
  });
});

describe('every hostile pickle has exactly the findings of the table', () => {
  const table = JSON.parse(readFileSync(join(root, 'verdicts.json'), 'utf8')) as Record<string, readonly string[]>;

  it('which names all of them', () => {
    const files = ['hostile', 'planted'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /\.(pkl|joblib)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it.each(Object.entries(table))('%s', async (path, wanted) => {
    const [folder = '', name = ''] = path.split('/');
    const { findings } = await verdict(folder, name);
    expect([...new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`))].toSorted()).toEqual(wanted);
  });
});

describe('state that native code would believe, and settings that act later', () => {
  const expected = JSON.parse(readFileSync(join(root, 'hostile-native', 'expect.json'), 'utf8')) as Record<
    string,
    { readonly about: string; readonly findings: readonly string[]; readonly says: string }
  >;

  it('are all in the table', () => {
    const files = readdirSync(join(root, 'hostile-native')).filter((name) => name.endsWith('.pkl'));
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))('%s: $about', async (name, { findings: wanted, says }) => {
    const { findings } = await verdict('hostile-native', name);
    const seen = findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect([...new Set(seen)]).toEqual(expect.arrayContaining([...wanted]));
    expect(seen.filter((one) => one.startsWith('error')).toSorted()).toEqual(
      wanted.filter((one) => one.startsWith('error')).toSorted(),
    );
    expect(findings.map(({ message }) => message).join('\n')).toContain(says);
  });
});

it.each([
  ['forest', 'vectors.pkl', 'support vectors of libsvm'],
  ['regression', 'wrapped-several.pkl', 'support vectors of libsvm (4 times)'],
  ['hostile-native', 'neighbours-unchecked.pkl', 'a tree of neighbours'],
  ['hostile-native', 'booster-unchecked.pkl', 'a booster'],
])('%s/%s: native state that was not looked at is named', async (folder, name, what) => {
  const { findings } = await verdict(folder, name);
  const notes = findings.filter(({ rule, severity }) => rule === 'native-unchecked' && severity === 'note');
  expect(notes.map(({ message }) => message).join()).toContain(what);
});

describe('files that are no models', () => {
  it.each([
    ['empty.pkl', 1, ['empty']],
    ['in-lfs.pkl', 1, ['lfs-pointer']],
    ['model.pkl.dvc', 1, ['dvc-pointer']],
    ['cut.pkl', 1, ['truncated']],
    ['words.pkl', 2, []],
    ['noise.pkl', 2, []],
    ['zip.pkl', 0, []],
  ])('%s: exit %i', async (name, exit, rules) => {
    const judged = await verdict('not-a-model', name);
    expect(judged.exit).toBe(exit);
    expect(rulesOf(judged.findings, 'error', 'warning')).toEqual(rules);
  });

  it('a pickle that is named otherwise is a pickle, with a note', async () => {
    const { exit, findings } = await verdict('not-a-model', 'settings.onnx');
    expect([exit, findings.map(({ rule }) => rule)]).toEqual([0, ['extension-lies']]);
  });
});

describe('archives that are not what they seem', () => {
  const expected = JSON.parse(readFileSync(join(root, 'hostile-archives', 'expect.json'), 'utf8')) as Record<
    string,
    Stated
  >;
  it.each(Object.entries(expected))('%s', async (name, { anomalies = [], unread }) => {
    const { exit, findings } = await verdict('hostile-archives', name);
    expect(rulesOf(findings, 'error', 'warning', 'note')).toEqual(expect.arrayContaining([...anomalies]));
    expect(unread === undefined || exit === 2).toBe(true);
  });
});

describe('files of skops that import or call what no model needs', () => {
  const names = readdirSync(join(root, 'hostile-skops')).filter((name) => name.endsWith('.skops'));
  it.each(names)('%s: fails the check', async (name) => {
    expect(await verdict('hostile-skops', name)).toMatchObject({ exit: 1 });
  });
});

describe('what stands where a reader does not look', () => {
  const files = readdirSync(join(root, 'planted')).filter((name) => /\.(pkl|joblib)$/.test(name));

  it('is looked for in six ways', () => {
    expect(files.length).toBe(6);
  });

  it.each(files)('planted/%s: fails the check', async (name) => {
    expect(await verdict('planted', name)).toMatchObject({ exit: 1 });
  });
});
