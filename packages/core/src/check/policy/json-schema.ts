import { rules } from '../rules.ts';
import { limits, severities } from './rank.ts';
import { patterns } from './schema.ts';

const accepted = {
  type: 'array',
  description: 'Findings that are let pass for a time.',
  items: {
    type: 'object',
    required: ['fingerprint', 'reason', 'until'],
    additionalProperties: false,
    properties: {
      fingerprint: { type: 'string', pattern: patterns.fingerprint, description: 'As the report gives it.' },
      reason: { type: 'string', pattern: '\\S', description: 'Why the finding may pass; shown wherever it is.' },
      until: { type: 'string', pattern: patterns.date, description: 'Last day on which it holds (UTC).' },
    },
  },
};

const said = {
  'fail-on': { enum: limits, description: 'The least severe finding that fails the run.' },
  trust: {
    type: 'array',
    description: 'Names whose use in a model is accepted; package.* where a wildcard is meant.',
    items: { type: 'string', pattern: patterns.trust },
  },
  severity: {
    type: 'object',
    description: 'What findings of a rule weigh, instead of its own severity.',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, title, severity }) => [id, { enum: severities, default: severity, description: `${title}.` }]),
    ),
  },
};

const head = { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', additionalProperties: false };

/** JSON Schemas (draft 7) of the YAML files, as `docs/schema` publishes them. */
export const jsonSchemas = {
  baseline: {
    ...head,
    title: 'package-model: accepted findings',
    required: ['accepted'],
    properties: { accepted },
  },
  policy: {
    ...head,
    title: 'package-model: policy of an organisation',
    properties: {
      ...said,
      accepted,
      allow: {
        type: 'array',
        description: 'What those below may decide themselves; everything else they may only tighten.',
        items: { enum: ['trust', 'baseline'] },
      },
    },
  },
} as const;
