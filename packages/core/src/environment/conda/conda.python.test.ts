import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCertificate, type TestCertificate } from '../../../test/certificate.ts';
import { serveFolder } from '../../../test/conda-channel.ts';
import { testHost, type TestHost } from '../../../test/host.ts';
import { check } from '../../check/check.ts';
import { project } from '../project.samples.ts';

interface Row {
  readonly depends?: readonly string[];
  readonly file?: string;
  readonly sha256?: string | null;
}

/** A channel's list of packages: solving reads nothing else, and packages are not there. */
async function channel(folder: string, packages: Readonly<Record<string, Row>>, arch = 'linux-64'): Promise<void> {
  const rows = Object.entries(packages).map(([text, { depends = [], file, sha256 = hash(text) }]) => {
    const [name = '', version = '', build = 'h0_0'] = text.split(' ');
    const row = { name, version, build, build_number: 0, depends, subdir: arch, size: 1000, sha256 };
    return [file ?? `${name}-${version}-${build}.conda`, row] as const;
  });
  for (const subdir of [arch, 'noarch']) {
    await mkdir(join(folder, subdir), { recursive: true });
    const document = {
      info: { subdir },
      packages: {},
      'packages.conda': subdir === 'noarch' ? {} : Object.fromEntries(rows),
    };
    await writeFile(join(folder, subdir, 'repodata.json'), JSON.stringify(document));
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const stack: Readonly<Record<string, Row>> = {
  'python 3.11.9': {},
  'python 3.12.4': {},
  'numpy 2.4.6': { depends: ['python 3.11.*'] },
  'scipy 1.17.1': { depends: ['python 3.11.*', 'numpy >=2'] },
  'scikit-learn 1.9.1': { depends: ['python 3.11.*', 'numpy', 'scipy', 'joblib'] },
  'scikit-learn 1.8.0': { depends: ['python 3.11.*', 'numpy', 'scipy', 'joblib'] },
  'joblib 1.5.0': {},
  'libgeos 3.12.1': {},
};

async function served(
  packages: Readonly<Record<string, Row>>,
  { user, secure, names = ['conda-forge'] }: { user?: string; secure?: TestCertificate; names?: string[] } = {},
) {
  const host = await testHost();
  const home = join(host.scratch, 'channels');
  for (const name of names) await channel(join(home, name), packages);
  const server = await serveFolder(home, user, secure);
  const conda = { kind: 'conda', condaMirror: `http${secure ? 's' : ''}://127.0.0.1:${server.port}` } as const;
  const close = async (): Promise<void> => {
    await server[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
  };
  return { host, server, home, conda, [Symbol.asyncDispose]: close };
}

const yml = (...lines: string[]): Record<string, string> => ({ 'environment.yml': `${lines.join('\n')}\n` });
const held = (made: { lock: { conda?: readonly { name: string; version: string }[] } }): string[] =>
  (made.lock.conda ?? []).map(({ name, version }) => `${name} ${version}`);
const decisions = (host: TestHost): string[] =>
  host.events.flatMap((event) => (event.type === 'decided' ? [event.what] : []));

describe('an environment of conda packages', { timeout: 120_000 }, () => {
  it('takes from channels what they have and wheels for the rest, keeps its versions, and moves them when asked', async () => {
    await using at = await served(stack);
    const files = yml('dependencies:', '  - scikit-learn', '  - libgeos=3.12', '  - pip:', '      - tomli==2.2.1');
    const { make, calls } = await project(at.host, 'iris/iris.pkl', files);
    const made = await make(at.conda);
    expect(held(made)).toEqual([
      'joblib 1.5.0',
      'libgeos 3.12.1',
      'numpy 2.4.6',
      'python 3.11.9',
      'scikit-learn 1.9.1',
      'scipy 1.17.1',
    ]);
    expect(made.lock.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['orjson', 'tomli', 'httptools']),
    );
    expect(made.lock.packages.map(({ name }) => name)).not.toContain('numpy');
    expect(made.lock.text).toContain('url = "https://conda.anaconda.org/conda-forge/linux-64/numpy-2.4.6-h0_0.conda"');
    // No package was asked for, let alone unpacked or run: the lists alone.
    expect(at.server.asked.filter((path) => !/repodata/.test(path))).toEqual([]);
    expect(new Set(calls.map(([program]) => program?.split('/').pop()))).toEqual(new Set(['python3', 'uv']));

    await channel(join(at.home, 'conda-forge'), { ...stack, 'joblib 1.6.0': {}, 'libgeos 3.12.2': {} });
    const asked = at.server.asked.length;
    expect((await make(at.conda)).lock.made).toBe('used');
    expect(at.server.asked.length).toBe(asked);
    const moved = await make({ ...at.conda, mode: 'upgrade', upgrade: ['libgeos'] });
    expect(moved.lock.moved).toEqual([{ name: 'libgeos', from: '3.12.1', to: '3.12.2' }]);
    await expect(make({ mode: 'locked' })).rejects.toThrow('it is for conda packages, not for wheels alone');
    await expect(make({ ...at.conda, mode: 'locked', channels: ['bioconda'] })).rejects.toMatchObject({
      code: 'LOCK_MISMATCH',
      message: expect.stringContaining('not of https://conda.anaconda.org/bioconda') as string,
    });
  });

  it('solves for the platform of the image, whatever this machine is', async () => {
    await using at = await served(stack);
    await channel(join(at.home, 'conda-forge'), stack, 'linux-aarch64');
    const { make } = await project(at.host, 'iris/iris.pkl', yml('dependencies:', '  - scikit-learn', '  - libgeos'));
    const made = await make({ ...at.conda, platform: 'linux/arm64' });
    for (const { url } of made.lock.conda ?? []) expect(url).toContain('/linux-aarch64/');
    expect(held(made)).toContain('libgeos 3.12.1');
    for (const { name, wheels } of made.lock.packages)
      expect([name, wheels.some((one) => /aarch64|-none-any/.test(one.name))]).toEqual([name, true]);
  });

  it('warns of defaults, where it is named, and leaves an address in a file to --channel', async () => {
    await using at = await served(stack);
    const files = yml(
      'channels:',
      '  - https://packages.example/own',
      '  - conda-forge',
      '  - defaults',
      'dependencies:',
      '  - scikit-learn',
    );
    const { make } = await project(at.host, 'iris/iris.pkl', files);
    await expect(make(at.conda)).rejects.toMatchObject({ code: 'NETWORK' });
    const { host } = at;
    expect(decisions(host)).toContainEqual(
      expect.stringContaining('the channel https://packages.example/own is left out'),
    );
    const made = await make({ ...at.conda, channels: ['conda-forge'] });
    expect(made.concerns).toEqual([]);
  });

  it('warns of defaults where the file names it, under a mirror too, and again from the lock', async () => {
    await using at = await served(stack, { names: ['pkgs/main', 'pkgs/r'] });
    const files = yml('channels:', '  - defaults', 'dependencies:', '  - scikit-learn');
    const { make } = await project(at.host, 'iris/iris.pkl', files);
    for (const made of ['created', 'used']) {
      const environment = await make(at.conda);
      expect(environment.lock.made).toBe(made);
      expect(check({ environment }, { failOn: 'error', trust: [], severities: {} })).toMatchObject([
        {
          rule: 'conda-defaults',
          severity: 'warning',
          at: { file: expect.stringMatching(/environment\.yml$/) as string, line: 2, column: 5 },
          help: expect.stringContaining('conda-forge') as string,
        },
      ]);
    }
    expect((await make(at.conda)).lock.text).toContain('url = "https://repo.anaconda.com/pkgs/main/linux-64/numpy-');
  });

  it('asks a channel with a certificate of its own, and shows it the login of the netrc', async () => {
    await using files = await testHost();
    const secure = testCertificate(files.scratch, 'channels with a certificate of their own');
    if (!secure) return;
    await using at = await served(stack, { user: 'me:conda-leak-mark', secure });
    const { make, calls } = await project(at.host, 'iris/iris.pkl', yml('dependencies:', '  - scikit-learn'));
    await expect(make(at.conda)).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('a certificate that is not trusted') as string,
      remedy: expect.stringContaining('--certificates') as string,
    });
    const trusting = { ...at.conda, certificates: secure.path };
    await expect(make({ ...trusting, env: { HOME: files.scratch } })).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('a channel refuses') as string,
    });
    await writeFile(join(files.scratch, '.netrc'), 'machine 127.0.0.1\n  login me\n  password conda-leak-mark\n');
    const made = await make({ ...trusting, env: { HOME: files.scratch } });
    expect(held(made)).toContain('scikit-learn 1.9.1');
    expect(JSON.stringify([made, calls, at.host.events])).not.toContain('conda-leak-mark');
  });

  it.each<[string, Record<string, Row>, string[], string, RegExp]>([
    ['what no channel has', stack, ['  - scikit-learn', '  - nobody-has-this'], 'RESOLVE_FAILED', /nobody-has-this/],
    ['what does not go together', stack, ['  - scikit-learn', '  - joblib>=2'], 'RESOLVE_FAILED', /joblib >=2/],
    [
      'a package without a hash',
      { ...stack, 'joblib 1.5.0': { sha256: null } },
      ['  - scikit-learn'],
      'RESOLVE_FAILED',
      /sha256/,
    ],
    [
      'a file name that leads elsewhere',
      { ...stack, 'joblib 1.5.0': { file: '../../evil-1-0.conda' } },
      ['  - scikit-learn'],
      'NETWORK',
      /a channel cannot be read/,
    ],
  ])('refuses %s', async (_, packages, lines, code, words) => {
    await using at = await served(packages);
    const { make } = await project(at.host, 'iris/iris.pkl', yml('dependencies:', ...lines));
    await expect(make(at.conda)).rejects.toMatchObject({ code, message: expect.stringMatching(words) as string });
  });

  it('takes a conda-lock.yml as it is, and asks no channel', async () => {
    await using at = await served(stack);
    const locked = ['python 3.11.9', 'numpy 2.4.6', 'scipy 1.17.1', 'scikit-learn 1.9.1', 'joblib 1.5.0'].map(
      (text) => {
        const [name = '', version = ''] = text.split(' ');
        const url = `https://conda.anaconda.org/conda-forge/linux-64/${name}-${version}-h0_0.conda`;
        return `  - {name: ${name}, version: ${version}, manager: conda, platform: linux-64, url: '${url}', hash: {md5: x, sha256: ${hash(text)}}}`;
      },
    );
    const files = {
      'conda-lock.yml': `version: 1\npackage:\n${locked.join('\n')}\n`,
      ...yml('dependencies:', '  - scikit-learn'),
    };
    const { make } = await project(at.host, 'iris/iris.pkl', files);
    const made = await make(at.conda);
    expect(held(made)).toEqual(['python 3.11.9', 'numpy 2.4.6', 'scipy 1.17.1', 'scikit-learn 1.9.1', 'joblib 1.5.0']);
    expect(made.lock.packages.map(({ name }) => name)).not.toContain('numpy');
    expect(at.server.asked).toEqual([]);
  });
});
