import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { openRepository } from './client.ts';
import { fakeRegistry, putImage, sha } from './fake-registry.ts';
import { parseReference } from './reference.ts';
import { attach, attached } from './referrers.ts';

const TYPE = 'application/vnd.example.note.v1+json';

test.each([
  ['with the referrers API', true],
  ['without it, by a tag', false],
])('documents are found again on the image they are attached to, in a registry %s', async (_, referrers) => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  registry.referrers = referrers;
  const [one, two] = [putImage(registry, 'a/b', ['1'], []), putImage(registry, 'a/b', ['2'], [sha('x')])];
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  const subject = await repository.manifest(one.manifest);
  if (!subject) throw new Error('no manifest');
  expect(await attached(repository, subject.digest, TYPE)).toEqual([]);
  for (const text of ['first', 'second', 'second'])
    await attach(repository, subject, { type: TYPE, bytes: Buffer.from(text) });
  await attach(repository, subject, { type: 'application/vnd.example.other', bytes: Buffer.from('other') });
  expect((await attached(repository, subject.digest, TYPE)).map(String).toSorted()).toEqual(['first', 'second']);
  expect(await attached(repository, two.manifest, TYPE)).toEqual([]);
  expect(registry.manifests.has(`a/b@${subject.digest.replace(':', '-')}`)).toBe(!referrers);
});

test('what a list says of an image is not believed where the document itself says another', async () => {
  await using registry = await fakeRegistry();
  await using host = await testHost({});
  const [one, two] = [putImage(registry, 'a/b', ['1'], []), putImage(registry, 'a/b', ['2'], [sha('x')])];
  const repository = await openRepository(parseReference(`${registry.host}/a/b`), 'push', host);
  const subject = await repository.manifest(one.manifest);
  if (!subject) throw new Error('no manifest');
  await attach(repository, subject, { type: TYPE, bytes: Buffer.from('of one') });
  const list = registry.manifests.get(`a/b@${one.manifest.replace(':', '-')}`);
  if (list) registry.manifests.set(`a/b@${two.manifest.replace(':', '-')}`, list);
  expect(await attached(repository, two.manifest, TYPE)).toEqual([]);
});
