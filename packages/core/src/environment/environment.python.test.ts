import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { requirementsFrom } from './hashed-requirements.ts';
import { project, versionOf } from './project.samples.ts';

/** Makes the smallest wheel there is. */
const WHEEL = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("acme_features.py", "")
    info = "acme_features-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: acme-features\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;
const [CERTIFICATE = ''] = rootCertificates;

describe('environment', () => {
  it('locks what the bytes ask for, and the second time uses the lock without resolver or network', async () => {
    await using host = await testHost();
    const { make, calls } = await project(host, 'iris/iris.pkl');
    const first = await make();
    expect(first.lock.made).toBe('created');
    expect(first.python).toEqual({ version: '3.11', because: 'it was asked for' });
    expect(first.requirements).toContainEqual({
      text: 'scikit-learn==1.9.1',
      name: 'scikit-learn',
      from: 'inferred',
      because: 'the file was written by scikit-learn 1.9.1',
    });
    expect(versionOf(first, 'scikit-learn')).toBe('1.9.1');
    expect(first.lock.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['numpy', 'scipy', 'joblib', 'threadpoolctl', 'httptools', 'orjson', 'uvloop']),
    );
    for (const { wheels } of first.lock.packages)
      expect(wheels.map(({ sha256 }) => sha256).join()).toMatch(/^[0-9a-f]{64}/);
    expect(requirementsFrom(first.lock)).toMatch(/^(?:[a-z0-9-]+==\S+(?: --hash=sha256:[0-9a-f]{64})+\n)+$/);
    expect(await readFile(first.lock.path, 'utf8')).toBe(first.lock.text);
    expect(await readdir(dirname(first.lock.path))).toEqual(['iris.pkl', 'pylock.iris.toml']);

    calls.length = 0;
    for (const mode of ['use', 'locked'] as const) {
      const again = await make({ mode, indexUrl: 'http://127.0.0.1:9/simple' });
      expect(again.lock).toEqual({ ...first.lock, made: 'used' });
    }
    expect(calls).toEqual([]);
  });

  it('locks for the platform and Python of the image, not of this machine', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl');
    const made = await make({ platform: 'linux/arm64', python: '3.12', write: false });
    const wheels = made.lock.packages
      .flatMap((one) => one.wheels.map(({ name }) => name))
      .filter((name) => !name.endsWith('-none-any.whl'));
    expect(wheels.length).toBeGreaterThan(3);
    for (const name of wheels) expect(name).toMatch(/(cp312|abi3|py3).*aarch64/);
    await expect(access(made.lock.path)).rejects.toThrow('ENOENT');
  });

  it('intersects with what the project declares', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'churn/churn.joblib', {
      'requirements.txt': '# ours\nscikit-learn>=1.5\nnumpy<2.4\nitsdangerous==2.1.2\nscipy\n',
    });
    const made = await make({ write: false });
    expect(made.drifts).toEqual([]);
    expect([versionOf(made, 'scikit-learn'), versionOf(made, 'itsdangerous')]).toEqual(['1.9.1', '2.1.2']);
    expect(versionOf(made, 'numpy')).toMatch(/^2\.3\./);
    // The model selects columns by name, and nobody declared pandas.
    expect(versionOf(made, 'pandas')).toBeDefined();
  });

  it('reports drift where it is declared, and still locks what is declared', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl', { 'requirements.txt': 'numpy\nscikit-learn==1.8.0\n' });
    const made = await make({ write: false });
    expect(made.drifts).toMatchObject([
      {
        name: 'scikit-learn',
        declared: '==1.8.0',
        recorded: '1.9.1',
        mend: 'scikit-learn==1.9.1',
        at: { line: 2, column: 13 },
      },
    ]);
    expect(versionOf(made, 'scikit-learn')).toBe('1.8.0');
  });

  it('fails with the difference when locked, locks again when not, and keeps every version that still fits', async () => {
    await using host = await testHost();
    const { make, write } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': 'itsdangerous==2.1.2\nclick==8.1.7\n',
    });
    const first = await make();
    await write('requirements.txt', 'itsdangerous\nclick\nmarkupsafe\n');
    await expect(make({ mode: 'locked' })).rejects.toMatchObject({
      code: 'LOCK_MISMATCH',
      message: expect.stringMatching(/markupsafe is not in it \(declared in .*requirements\.txt, line 3\)/) as string,
    });
    expect(await readFile(first.lock.path, 'utf8')).toBe(first.lock.text);
    const second = await make();
    expect(second.lock.made).toBe('updated');
    expect(['itsdangerous', 'click'].map((name) => versionOf(second, name))).toEqual(['2.1.2', '8.1.7']);
    expect(versionOf(second, 'markupsafe')).toBeDefined();

    const one = await make({ mode: 'upgrade', upgrade: ['itsdangerous'], write: false });
    expect(versionOf(one, 'itsdangerous')).not.toBe('2.1.2');
    expect(versionOf(one, 'click')).toBe('8.1.7');
    const all = await make({ mode: 'upgrade', write: false });
    expect(versionOf(all, 'click')).not.toBe('8.1.7');
    await expect(make({ mode: 'upgrade', upgrade: ['flask'] })).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('makes a lock in locked mode where there is none, and does not write it', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl');
    const made = await make({ mode: 'locked' });
    expect(made.lock.made).toBe('created');
    await expect(access(made.lock.path)).rejects.toThrow('ENOENT');
    expect(host.events).toContainEqual(
      expect.objectContaining({ what: 'the lock is used in this run and not written' }),
    );
  });

  it('runs nothing and follows nothing that lies in the project', async () => {
    await using host = await testHost();
    const marker = join(host.scratch, 'marker');
    const evil = `open(${JSON.stringify(marker)}, "w").write("ran")\n`;
    const index = 'http://127.0.0.1:9/simple';
    const { make, workspace } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': `--index-url ${index}\n--extra-index-url ${index}\n--find-links ./wheels\n-e .\n./tool\nitsdangerous==2.1.2\n`,
      'uv.toml': `index-url = "${index}"\nno-index = true\n[pip]\nno-binary = [":all:"]\n`,
      'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n\n[tool.uv]\nindex-url = "${index}"\noverride-dependencies = ["numpy==1.0"]\n`,
      'setup.py': evil,
      'sitecustomize.py': evil,
      'usercustomize.py': evil,
      python3: `#!/bin/sh\ntouch ${marker}\n`,
      uv: `#!/bin/sh\ntouch ${marker}\n`,
      '.env': `UV_INDEX_URL=${index}\n`,
    });
    // Started inside the hostile folder, and as a runner does: with variables that would move the result.
    const before = process.cwd();
    process.chdir(workspace);
    try {
      const made = await make({ write: false });
      expect(versionOf(made, 'itsdangerous')).toBe('2.1.2');
      expect(made.lock.text).not.toContain('127.0.0.1');
    } finally {
      process.chdir(before);
    }
    await expect(access(marker)).rejects.toThrow('ENOENT');
  });

  // Each alone, as the file that is read: what another one would have kept from being read is tried as well.
  it.each<[string, Record<string, string>]>([
    [
      'a pyproject.toml with a build backend of its own and settings of uv',
      {
        'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = "evil"\nbackend-path = ["."]\n[project]\nname = "a"\nversion = "1"\ndependencies = ["itsdangerous==2.1.2"]\n[tool.uv]\nindex-url = "INDEX"\noverride-dependencies = ["itsdangerous==2.0.0"]\n[tool.uv.sources]\nitsdangerous = { path = "." }\n[[tool.uv.index]]\nurl = "INDEX"\ndefault = true\n`,
        'evil.py': 'EVIL',
      },
    ],
    ['a setup.py beside what is declared', { 'setup.py': 'EVIL', 'requirements.txt': '.\nitsdangerous==2.1.2\n' }],
    [
      'a uv.toml',
      {
        'uv.toml':
          'index-url = "INDEX"\nno-index = true\noffline = true\n[pip]\nno-binary = [":all:"]\noverride-dependencies = ["itsdangerous==2.0.0"]\n',
        'requirements.txt': 'itsdangerous==2.1.2\n',
      },
    ],
    ...[
      '--index-url INDEX',
      '--extra-index-url INDEX',
      '--find-links ./evil',
      '--no-binary :all:',
      '--pre',
      '-e ./evil',
    ].map((option): [string, Record<string, string>] => [
      `the option ${option} of a requirements file`,
      { 'requirements.txt': `${option}\nitsdangerous==2.1.2\n`, 'evil/setup.py': 'EVIL' },
    ]),
  ])('stays untouched by %s', async (_, files) => {
    await using host = await testHost();
    const marker = join(host.scratch, 'marker');
    const filled = Object.entries(files).map(([name, text]) => [
      name,
      text
        .replaceAll('INDEX', 'http://127.0.0.1:9/simple')
        .replaceAll('EVIL', `open(${JSON.stringify(marker)}, "w").write("ran")\n`),
    ]);
    const { make } = await project(host, 'iris/iris.pkl', Object.fromEntries(filled) as Record<string, string>);
    const made = await make({ write: false });
    expect(versionOf(made, 'itsdangerous')).toBe('2.1.2');
    expect(made.lock.text).not.toContain('127.0.0.1');
    await expect(access(marker)).rejects.toThrow('ENOENT');
  });

  it('keeps credentials of an index out of arguments and lock', async () => {
    await using host = await testHost();
    const { make, calls } = await project(host, 'iris/iris.pkl');
    const secret = 'hunter2';
    await expect(make({ indexUrl: `http://user:${secret}@127.0.0.1:9/simple` })).rejects.toMatchObject({
      code: 'NETWORK',
      message: expect.not.stringContaining(secret) as string,
    });
    expect(JSON.stringify(calls)).not.toContain(secret);
  });

  it('finds wheels in a folder, and trusts a certificate besides the public ones', async () => {
    await using host = await testHost();
    const { make, workspace } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': 'acme-features\n',
      'ca.pem': CERTIFICATE,
    });
    await mkdir(join(workspace, 'wheels'));
    const made = await host.exec('python3', [
      '-c',
      WHEEL,
      join(workspace, 'wheels', 'acme_features-1.0-py3-none-any.whl'),
    ]);
    expect(made.stderr).toBe('');
    const { lock } = await make({ findLinks: ['wheels'], certificates: join(workspace, 'ca.pem') });
    expect(lock.packages.find(({ name }) => name === 'acme-features')).toMatchObject({
      version: '1.0',
      wheels: [{ name: 'acme_features-1.0-py3-none-any.whl' }],
    });
    expect(lock.text).toContain('path = "../wheels/acme_features-1.0-py3-none-any.whl"');
    expect((await make({ mode: 'locked' })).lock.made).toBe('used');
  });

  it.each<[string, string, RegExp, RegExp]>([
    ['a version that is not there', 'numpy\nitsdangerous==99\n', /itsdangerous==99/, /requirements\.txt:2/],
    ['a package that is not there', 'no-such-distribution-of-package-model\n', /not found/, /requirements\.txt:1/],
    ['a contradiction', 'scikit-learn>=1.9\nnumpy<1.20\n', /numpy/, /requirements\.txt:\d/],
  ])('explains %s and names the line', async (_, text, message, remedy) => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl', { 'requirements.txt': text });
    await expect(make()).rejects.toMatchObject({
      code: 'RESOLVE_FAILED',
      message: expect.stringMatching(message) as string,
      remedy: expect.stringMatching(remedy) as string,
    });
  });

  it('refuses a lock without one of the hashes that the project pins', async () => {
    await using host = await testHost();
    const { make } = await project(host, 'iris/iris.pkl', {
      'requirements.txt': `itsdangerous==2.1.2 --hash=sha256:${'ab'.repeat(32)}\n`,
    });
    await expect(make({ write: false })).rejects.toMatchObject({
      code: 'RESOLVE_FAILED',
      message: expect.stringMatching(/:1: .*hashes/) as string,
    });
  });
});
