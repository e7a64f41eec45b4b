import { jsonSchemas } from '../check/policy/json-schema.ts';
import type { Option } from '../options.ts';
import { policyKeys, projectKeys } from './keys.ts';

const { properties: said } = jsonSchemas.policy;

const paths = {
  type: 'array',
  items: { type: 'string' },
  description: 'Globs of further files that belong to the model: a change of one is a change of the model.',
};

const settings = Object.fromEntries(
  projectKeys.map(({ key, option }) => [key, { ...typeOf(option), description: option.doc }]),
);

const path = { type: 'string', minLength: 1, description: 'Path of the model, from the folder of this file.' };
const policy = Object.fromEntries(policyKeys.map((key) => [key, said[key]]));

/** JSON Schema (draft 7) of `package-model.yaml`: one model, or many with what is said of all. */
export const projectSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'package-model.yaml: the models of a repository, and a policy that may only tighten the one in force',
  type: 'object',
  additionalProperties: false,
  not: { required: ['model', 'models'] },
  properties: {
    $schema: { type: 'string' },
    ...policy,
    model: path,
    models: {
      type: 'array',
      description: 'Several models; what is said beside this list is said of all of them.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['model'],
        properties: { model: path, paths, ...settings },
      },
    },
    paths,
    ...settings,
  },
} as const;

function typeOf({ type, values }: Option): object {
  switch (type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number', minimum: 0 };
    case 'bytes':
      return { type: ['string', 'integer'] };
    case 'list': {
      const one = { type: 'string', minLength: 1, ...(values && { enum: values }) };
      return { anyOf: [{ type: 'array', items: one }, one] };
    }
    default:
      return { type: 'string', minLength: 1, ...(values && { enum: values }) };
  }
}
