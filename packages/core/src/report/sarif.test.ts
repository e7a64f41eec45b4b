import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../check/rules.ts';
import type { Finding } from '../nouns/finding.ts';
import { sarif } from './sarif.ts';

/**
 * Not the schema of OASIS, which is not part of this repository: what SARIF 2.1.0 demands of the properties that are
 * written here, and nothing besides them (sections 3.13, 3.14, 3.19, 3.27, 3.29, 3.30, 3.49), stated by hand.
 */
const message = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const region = {
  type: 'object',
  properties: {
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    byteOffset: { type: 'integer', minimum: 0 },
    byteLength: { type: 'integer', minimum: 0 },
  },
  additionalProperties: false,
  anyOf: [{ required: ['startLine'] }, { required: ['byteOffset'] }],
};
const descriptor = {
  type: 'object',
  required: ['id', 'shortDescription', 'helpUri'],
  properties: {
    id: { type: 'string' },
    shortDescription: message,
    help: message,
    helpUri: { type: 'string', pattern: '^https://' },
    defaultConfiguration: { type: 'object', properties: { level }, additionalProperties: false },
  },
  additionalProperties: false,
};
const location = {
  type: 'object',
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9._~%!$&'()*+,;=@/-]+$" } },
          additionalProperties: false,
        },
        region,
      },
      additionalProperties: false,
    },
    message,
  },
  additionalProperties: false,
};
const result = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: { type: 'array', items: location, minItems: 1 },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    suppressions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
          justification: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
const log = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string' },
                  informationUri: { type: 'string' },
                  rules: { type: 'array', items: descriptor, uniqueItems: true },
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
const valid = new Ajv({ strict: false }).compile(log);

function mistakes(written: unknown): unknown[] {
  return valid(written) ? [] : (valid.errors ?? []);
}

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'drift',
  severity: 'error',
  message: 'What is so.',
  help: 'What to do.',
  at: { kind: 'text', file: '/repo/requirements.txt', line: 3, column: 2 },
  fingerprint: 'f1',
  ...more,
});

function only(one: Finding) {
  const written = sarif([one], { root: '/repo' });
  expect(mistakes(written)).toEqual([]);
  const [first] = written.runs[0]?.results ?? [];
  return first;
}

describe('sarif', () => {
  it('lists every rule with its page, findings or not', () => {
    const written = sarif([], { root: '/repo' });
    expect(mistakes(written)).toEqual([]);
    expect(written.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(mistakes(sarif([], { root: '/repo', version: '0.1.0' }))).toEqual([]);
    expect(written.runs[0]?.tool.driver.rules?.[0]?.helpUri).toMatch(/\/docs\/rules\/pickle-call-denied\.md$/);
  });

  it('points at lines of text files, relative to the repository', () => {
    const written = only(finding({}));
    expect(written?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'requirements.txt' },
      region: { startLine: 3, startColumn: 2 },
    });
    expect(written).toMatchObject({
      ruleIndex: rules.findIndex(({ id }) => id === 'drift'),
      partialFingerprints: { 'packageModel/v1': 'f1' },
    });
  });

  it('points at bytes of models, and at the file alone for bytes inside a member', () => {
    const at = { kind: 'bytes', file: 'models/my model.pkl', members: [], offset: 12 } as const;
    expect(only(finding({ at }))?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'models/my%20model.pkl' },
      region: { byteOffset: 12, byteLength: 1 },
    });
    const inside = only(finding({ at: { ...at, members: ['zlib'] } }))?.locations?.[0];
    expect(inside?.physicalLocation?.region).toBeUndefined();
    expect(inside?.message?.text).toBe('models/my model.pkl (in zlib), byte 12');
  });

  it('writes severities as levels and accepted findings as suppressed', () => {
    expect(only(finding({ severity: 'note' }))?.level).toBe('note');
    const accepted = { reason: 'known', until: '2027-01-01' };
    expect(only(finding({ accepted }))?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'accepted until 2027-01-01: known' },
    ]);
  });

  it('lets no model write a link into a message, nor a control character anywhere', () => {
    const written = only(
      finding({
        message: 'calls [click](http://evil.example)',
        at: { kind: 'node', file: 'a\u202e\u001b.pkl', path: '/x' },
      }),
    );
    expect(written?.message.text).not.toContain('](');
    expect(JSON.stringify(written)).not.toMatch(/\\u001b|\u202e/);
  });
});
