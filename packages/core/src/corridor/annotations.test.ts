import { expect, test } from 'vitest';
import { annotationsFrom } from './annotations.ts';

const oci = (...annotation: string[]) => annotationsFrom({ annotation, imageFormat: 'oci' });

test('annotations are given as labels are, or as buildx writes them; later ones win', () => {
  expect(oci('org.opencontainers.image.vendor=Acme', 'manifest:team=a=b', 'team=c', 'empty=')).toEqual({
    'org.opencontainers.image.vendor': 'Acme',
    team: 'c',
    empty: '',
  });
});

test.each([
  ['vendor', /is no annotation/],
  ['=x', /is no annotation/],
  ['index:vendor=Acme', /is for index, and an image of one platform/],
  ['index-descriptor[linux/amd64]:vendor=Acme', /is for index-descriptor/],
  ['io.package-model.environment=sha256:0', /written by package-model itself/],
  ['a b=c', /is no name of a label/],
])('%s is refused', (given, words) => {
  expect(() => oci(given)).toThrow(words);
});

test('manifests of Docker have none', () => {
  expect(() => annotationsFrom({ annotation: ['a=b'], imageFormat: 'docker' })).toThrow(/format docker/);
  expect(annotationsFrom({ annotation: [], imageFormat: 'docker' })).toEqual({});
});
