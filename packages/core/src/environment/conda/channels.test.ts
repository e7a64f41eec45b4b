import { describe, expect, it } from 'vitest';
import type { CondaDeclared, TextPlace } from '../sources/source.ts';
import { channelsOf, condaSources } from './channels.ts';

const at = (line: number): TextPlace => ({ kind: 'text', file: 'environment.yml', line, column: 5 });
const file = (...names: string[]): CondaDeclared => ({
  channels: names.map((name, i) => ({ name, at: at(i + 2) })),
  specs: [],
});
const home = 'https://conda.anaconda.org';

describe('channelsOf', () => {
  it.each<[string, CondaDeclared, string[], string[]]>([
    ['conda-forge where none is named', file(), [], [`${home}/conda-forge`]],
    [
      'those of the file, in its order',
      file('bioconda', 'conda-forge'),
      [],
      [`${home}/bioconda`, `${home}/conda-forge`],
    ],
    ['conda-forge where a file only says what it does not want', file('nodefaults'), [], [`${home}/conda-forge`]],
    ['options in place of the file', file('bioconda'), ['acme/label/dev'], [`${home}/acme/label/dev`]],
    ['an address, without credentials', file(), ['https://u:p@conda.example/a/'], ['https://conda.example/a']],
    [
      'a channel that a specification names, after the others',
      { ...file('conda-forge'), specs: [{ name: 'numpy', text: 'acme/linux-64::numpy=2', at: at(9) }] },
      [],
      [`${home}/conda-forge`, `${home}/acme`],
    ],
  ])('takes %s', (_, declared, options, urls) => {
    expect(channelsOf(declared, options).urls).toEqual(urls);
  });

  it('knows where defaults is named, and for what it stands', () => {
    const found = channelsOf(file('conda-forge', 'defaults'), []);
    expect(found.defaults).toEqual(at(3));
    expect(found.urls.slice(1)).toEqual(['https://repo.anaconda.com/pkgs/main', 'https://repo.anaconda.com/pkgs/r']);
    expect(channelsOf(file(), ['defaults']).defaults).toBe('option');
    expect(channelsOf(file('defaults'), ['conda-forge']).defaults).toBeUndefined();
  });

  it('leaves out addresses of a file, with the place, and refuses an option that is no channel', () => {
    const { leftOut, urls } = channelsOf(file('https://u:secret@host.example/ch'), []);
    expect(leftOut).toEqual([
      { what: 'the channel https://host.example/ch', because: 'name it with --channel to use it', at: at(2) },
    ]);
    expect(urls).toEqual([`${home}/conda-forge`]);
    for (const option of ['', '../x', 'ftp://host/x', 'file:///tmp', 'a b'])
      expect(() => channelsOf(file(), [option])).toThrow('is no channel');
  });
});

describe('condaSources', () => {
  it('sets credentials apart from addresses, each for one host and path', () => {
    expect(condaSources(['conda-forge', 'https://me:p%40ss@a.example/one'], 'http://mirror.example/conda/')).toEqual({
      mirrors: {
        [`${home}/`]: ['http://mirror.example/conda/'],
        'https://repo.anaconda.com/pkgs/': ['http://mirror.example/conda/pkgs/'],
      },
      credentials: [{ host: 'a.example', path: '/one', header: `Basic ${Buffer.from('me:p@ss').toString('base64')}` }],
    });
  });

  it('refuses a mirror that is no address', () => {
    expect(() => condaSources([], 'mirror.example')).toThrow('is no mirror');
  });
});
