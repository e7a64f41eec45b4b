import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { formatTable } from '../inspect/formats/table.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Model } from '../nouns/model.ts';
import { modelSchema } from './model-schema.ts';

const root = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));
const published = fileURLToPath(new URL('../../../../docs/schema/model.schema.json', import.meta.url));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(modelSchema);

const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('expect.json'))
  .map(({ name }) => name);

function namesIn(folder: string): readonly string[] {
  return Object.keys(JSON.parse(readFileSync(join(root, folder, 'expect.json'), 'utf8')) as object);
}

/** What was met of each format, in fixtures and in their parts. */
const met = new Set<string>();

function meet(model: Model): void {
  met.add(model.format);
  if (model.structure.kind === 'parts') model.structure.parts.forEach(meet);
}

describe('what inspect prints as JSON', () => {
  it.each(folders)('follows the schema: %s', async (folder) => {
    await using host = await testHost();
    for (const name of namesIn(folder)) {
      const model = await inspect(join(root, folder, name), host);
      meet(model);
      const valid = validate(JSON.parse(JSON.stringify(model)));
      expect({ name, valid, errors: validate.errors?.slice(-3) ?? [] }).toEqual({ name, valid: true, errors: [] });
    }
  });

  it('has a fixture of every format that is read or recognised', () => {
    const claimed = Object.entries(formatTable).filter(([, { not }]) => not !== 'not read yet');
    expect(claimed.map(([id]) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  it('is published as it is', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(modelSchema);
  });

  it('refuses what is no Model', () => {
    expect(validate({})).toBe(false);
    expect(validate({ name: 'x', format: 'pickle' })).toBe(false);
  });
});
