import { expect, test } from 'vitest';
import { contextFolderOf, imageOutputsOf, isLoaded, outputsFrom } from './outputs.ts';

const read = (...output: string[]) => outputsFrom({ output });

test('outputs are written as for docker/build-push-action; a folder alone is the build context', () => {
  expect(read('out', 'type=oci,dest=a.tar', 'type=docker,dest=b.tar', 'type=oci,dest=c,tar=false')).toEqual([
    { kind: 'context', folder: 'out' },
    { kind: 'image', format: 'oci', dest: 'a.tar', packed: true },
    { kind: 'image', format: 'docker', dest: 'b.tar', packed: true },
    { kind: 'image', format: 'oci', dest: 'c', packed: false },
  ]);
  expect(read('type=tar,dest=files.tar', 'dest=files,type=local', 'type=docker')).toEqual([
    { kind: 'files', dest: 'files.tar', packed: true },
    { kind: 'files', dest: 'files', packed: false },
    { kind: 'engine' },
  ]);
  expect(read('type=oci,"dest=a, ""b"".tar"')).toMatchObject([{ dest: 'a, "b".tar' }]);
});

test.each([
  ['type=registry', /what --tag and --push say/],
  ['type=image,name=x,push=true', /what --tag and --push say/],
  ['type=cacheonly', /a type that is not written/],
  ['type=constructor,dest=x', /a type that is not written/],
  ['type=oci', /says no place/],
  ['type=oci,dest=', /says no place/],
  ['type=tar,dest=-', /not written to standard output/],
  ['type=oci,dest=x,tar=maybe', /tar is true or false/],
  ['type=oci,dest=x,compression=zstd', /"compression" is no field/],
  ['type=oci,x', /has no name and value/],
])('%s is refused', (given, words) => {
  expect(() => read(given)).toThrow(words);
});

test('one context, and a place for each output', () => {
  expect(() => read('a', 'b')).toThrow(/several folders/);
  expect(() => read('type=oci,dest=a', 'type=tar,dest=a')).toThrow(/two outputs go to a/);
  expect(contextFolderOf({ output: ['type=oci,dest=a', 'folder'] })).toBe('folder');
  expect(imageOutputsOf({ output: ['type=docker', 'folder'] })).toEqual([]);
});

test('an image that goes nowhere else stays in the engine', () => {
  const loaded = (more: object) => isLoaded({ output: [], load: false, push: false, ...more });
  expect(loaded({})).toBe(true);
  expect(loaded({ output: ['context'] })).toBe(true);
  expect(loaded({ push: true })).toBe(false);
  expect(loaded({ output: ['type=oci,dest=a'] })).toBe(false);
  expect(loaded({ output: ['type=oci,dest=a'], load: true })).toBe(true);
  expect(loaded({ push: true, output: ['type=docker'] })).toBe(true);
});
