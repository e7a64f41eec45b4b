import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../test/host.ts';
import type { Policy } from './nouns/finding.ts';
import { defaultSettings, type Settings } from './options.ts';
import { policyOf, readPolicy } from './settings.ts';

const print = 'c'.repeat(32);

/** The policy of a run that was told `settings`, in a workspace that holds `files`. */
async function policyWith(settings: Partial<Settings>, files: Readonly<Record<string, string>> = {}): Promise<Policy> {
  await using host = await testHost();
  const workspace = join(host.scratch, 'workspace');
  await mkdir(workspace);
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
  const at = (name: string | undefined): string | undefined => (name === undefined ? name : join(workspace, name));
  const told = { ...defaultSettings(), ...settings, policy: at(settings.policy), baseline: at(settings.baseline) };
  return await readPolicy(told, workspace, { today: '2026-06-01' });
}

const baseline = `accepted:\n  - {fingerprint: "${print}", reason: known, until: 2026-12-31}\n`;

describe('the policy of a run', () => {
  it('is what the options say where there is no file', async () => {
    const policy = await policyWith({ failOn: 'never', trust: ['a.B'], severity: ['drift=note'] });
    expect(policy).toEqual({
      failOn: 'never',
      trust: ['a.B'],
      severities: { drift: 'note' },
      accepted: { today: '2026-06-01', list: [] },
    });
  });

  it('takes a baseline, and the day on which it is read', async () => {
    const { accepted } = await policyWith({ baseline: 'b.yaml' }, { 'b.yaml': baseline });
    expect(accepted).toEqual({
      today: '2026-06-01',
      list: [{ fingerprint: print, reason: 'known', until: '2026-12-31' }],
    });
  });

  it('lets options tighten the file of an organisation, and nothing else', async () => {
    const files = { 'org.yaml': 'fail-on: warning\ntrust: [a.B]\n', 'b.yaml': baseline };
    // The built-in fail-on is nobody's wish to loosen the file.
    expect(await policyWith({ policy: 'org.yaml' }, files)).toMatchObject({ failOn: 'warning', trust: ['a.B'] });
    expect(await policyWith({ policy: 'org.yaml', severity: ['extension-lies=error'] }, files)).toMatchObject({
      severities: { 'extension-lies': 'error' },
    });
    for (const [settings, key] of [
      [{ failOn: 'never' as const }, '--fail-on'],
      [{ trust: ['c.D'] }, '--trust'],
      [{ severity: ['drift=off'] }, '--severity'],
      [{ baseline: 'b.yaml' }, '--baseline'],
    ] as const) {
      await expect(policyWith({ policy: 'org.yaml', ...settings }, files)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(`${key} would loosen`),
      });
    }
  });

  it('counts what an organisation leaves to others', async () => {
    const files = { 'org.yaml': 'allow: [trust, baseline]\n', 'b.yaml': baseline };
    const policy = await policyWith({ policy: 'org.yaml', trust: ['c.D'], baseline: 'b.yaml' }, files);
    expect([policy.trust, policy.accepted?.list.length]).toEqual([['c.D'], 1]);
  });

  it('is tightened by the repository’s own file, whatever the options were', async () => {
    const own = (text: string): Record<string, string> => ({ 'package-model.yaml': text });
    expect(await policyWith({}, own('fail-on: warning\nmodel: a.pkl\n'))).toMatchObject({ failOn: 'warning' });
    await expect(policyWith({}, own('trust: [a.B]\n'))).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await expect(policyWith({ failOn: 'warning' }, own('fail-on: error\n'))).rejects.toMatchObject({
      message: expect.stringContaining('package-model.yaml:1:10 (fail-on) would loosen'),
    });
  });

  it('cannot be read from a file that is not there', async () => {
    await expect(policyWith({ policy: 'absent.yaml' })).rejects.toMatchObject({ code: 'IO' });
  });

  it.each([
    [{ severity: ['drift'] }, '--severity cannot be "drift"'],
    [{ severity: ['nothing=off'] }, '--severity names no rule: "nothing"'],
    [{ trust: ['*'] }, '--trust cannot be "*"'],
    [{ trust: ['a.*.B'] }, '--trust cannot be'],
    [{ trust: ['a b'] }, '--trust cannot be'],
  ])('refuses %j', (settings, message) => {
    expect(() => policyOf({ ...defaultSettings(), ...settings })).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(message) }),
    );
  });
});
