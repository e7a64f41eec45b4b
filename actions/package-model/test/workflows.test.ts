import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validate, type ActionsMetadataProvider } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findProgram } from './checkout.ts';

/** Everything that a workflow is made of, before GitHub's own service; actionlint too, where this machine has it. */
const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.github/workflows');
const workflows = [
  ...(await named(folder)).map((file) => join(folder, file)),
  ...(await named(join(folder, 'examples'))).map((file) => join(folder, 'examples', file)),
];
const actions = ['.', ...['check-model', 'changed-models', 'combine-reports'].map((name) => `actions/${name}`)];

async function named(path: string): Promise<string[]> {
  return (await readdir(path)).filter((file) => file.endsWith('.yml'));
}

/** Inputs of our own actions are known; of others nothing is, which is no fault of the workflow. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, path }) => {
    if (`${owner}/${name}` !== 'org/package-model') return undefined;
    const text = await readFile(join(root, path ?? '', 'action.yml'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parse(text);
  },
};

/** The service remembers documents by their address: each has one of its own. */
let documents = 0;

async function faults(name: string, text: string): Promise<readonly string[]> {
  const document = TextDocument.create(`file:///${documents++}/${name}`, 'yaml', 0, text);
  const diagnostics = await validate(document, { actionsMetadataProvider });
  return diagnostics
    .map(({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`)
    .filter((message) => !/Unable to (?:resolve|find) action|Unable to find reusable workflow/.test(message));
}

test.each(workflows)('GitHub finds nothing in %s', async (path) => {
  expect(await faults(path.slice(root.length + 1), await readFile(path, 'utf8'))).toEqual([]);
});

test.each(actions)('GitHub finds nothing in the action %s', async (path) => {
  expect(await faults('action.yml', await readFile(join(root, path, 'action.yml'), 'utf8'))).toEqual([]);
});

test('every YAML block of the documentation is one of these files, a part of a workflow, or valid itself', async () => {
  const whole = new Set(await Promise.all(workflows.map(async (path) => (await readFile(path, 'utf8')).trimEnd())));
  const pages = (await readdir(join(root, 'docs'), { recursive: true })).filter((path) => path.endsWith('.md'));
  let shown = 0;
  for (const page of ['README.md', ...pages.map((path) => join('docs', path))]) {
    const text = await readFile(join(root, page), 'utf8');
    const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block]) => block ?? '');
    shown += blocks.filter((each) => whole.has(each)).length;
    for (const block of blocks.filter((each) => !whole.has(each))) {
      expect({ page, faults: await blockFaults(block) }).toEqual({ page, faults: [] });
    }
  }
  expect(shown).toBeGreaterThan(15);
});

/** A part of a workflow, inputs of the Action, a package-model.yaml, or a document of Kubernetes or Compose. */
async function blockFaults(block: string): Promise<readonly string[]> {
  if (block.startsWith('- uses:')) return await faults('.github/workflows/a.yml', jobWith(block));
  const keys = Object.keys(parse(block) as object);
  if (['models', 'apiVersion', 'services'].some((key) => keys.includes(key))) return [];
  const inputs = `- uses: org/package-model@v1\n  with:\n${block.replaceAll(/^/gm, '    ')}`;
  return await faults('.github/workflows/a.yml', jobWith(inputs));
}

function jobWith(steps: string): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
}

test('a wrong input would be found', async () => {
  const found = await faults('.github/workflows/a.yml', jobWith('- uses: org/package-model@v1\n  with:\n    modle: x'));
  expect(found.join()).toContain('modle');
});

test('actionlint finds nothing', async ({ skip }) => {
  const actionlint = await findProgram('actionlint');
  if (actionlint === undefined) {
    console.log('NOT CHECKED: workflows by actionlint, which is neither on the PATH nor in PACKAGE_MODEL_TOOLS/bin');
    return skip();
  }
  expect(await promisify(execFile)(actionlint, workflows, { cwd: root })).toEqual({ stdout: '', stderr: '' });
});
