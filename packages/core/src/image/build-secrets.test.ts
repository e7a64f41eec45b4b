import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { maskOf, readSecrets, secretsFrom } from './build-secrets.ts';

test('secrets are named as for docker/build-push-action', async () => {
  await using host = await testHost({ TOKEN: 'of the variable', apt: 'of its own name' });
  const file = join(host.scratch, 'a, file');
  await writeFile(file, 'of the file\n');
  const secrets = secretsFrom([`id=one,"src=${file}"`, 'id=two,env=TOKEN', 'type=env,id=apt', 'four=a=b,c']);
  const read = await readSecrets(secrets, host);
  expect(read.map(({ id, value }) => `${id}: ${value.toString('utf8')}`)).toEqual([
    'one: of the file\n',
    'two: of the variable',
    'apt: of its own name',
    'four: a=b,c',
  ]);
});

test.each([
  ['id=netrc,src=x', /option of its own/],
  ['id=../x,src=y', /id that is none/],
  ['src=y', /id that is none/],
  ['nothing', /neither id nor value/],
  ['id=a,src=b,env=c', /from a file and from a variable/],
  ['id=a,target=/x', /"target" is no field/],
])('%s is refused', (given, words) => {
  expect(() => secretsFrom([given])).toThrow(words);
});

test('one that is not there is named, and its value never', async () => {
  await using host = await testHost({});
  await expect(readSecrets(secretsFrom(['id=a,env=NOT_SET']), host)).rejects.toThrow(
    /variable NOT_SET, which is not set/,
  );
  await expect(readSecrets(secretsFrom(['id=a,src=/not/there']), host)).rejects.toThrow(/ENOENT/);
  expect(() => secretsFrom(['a=value-of-it', 'a=value-of-it'])).toThrow(/^two secrets are called a$/);
});

test('what a step prints of a secret is blacked out, each line of it', () => {
  const mask = maskOf([Buffer.from('first line\nx\nsecond\n'), Buffer.from('second line')]);
  expect(mask('#5 0.1 got second line and first line, x')).toBe('#5 0.1 got *** and ***, x');
});
