import { expect, test } from 'vitest';
import { findInterpreter } from './interpreter.ts';

const find = (files: Readonly<Record<string, string>>, path = ['/usr/local/bin', '/usr/bin', '/bin']) =>
  findInterpreter(new Map(Object.entries(files)), path);

test.each([
  [
    'the official image',
    { 'usr/local/bin/python': 'python3', 'usr/local/bin/python3': 'python3.11', 'usr/local/bin/python3.11': '' },
    { program: '/usr/local/bin/python', real: '/usr/local/bin/python3.11', minor: '3.11' },
  ],
  [
    'Debian, which has no python of that name',
    { 'usr/bin/python3': 'python3.13', 'usr/bin/python3.13': '' },
    { program: '/usr/bin/python3', real: '/usr/bin/python3.13', minor: '3.13' },
  ],
  [
    'links that are absolute, and a folder that is one',
    {
      bin: 'usr/bin',
      'usr/bin/python': '/etc/alternatives/python',
      'etc/alternatives/python': '/bin/python3.12',
      'usr/bin/python3.12': '',
    },
    { program: '/usr/bin/python', real: '/usr/bin/python3.12', minor: '3.12' },
  ],
  ['none', { 'usr/bin/perl': '' }, undefined],
  ['a link that leads nowhere', { 'usr/bin/python': 'python3.11' }, undefined],
  ['links in a circle', { 'usr/bin/python': 'python3', 'usr/bin/python3': 'python' }, undefined],
])('%s', (_, files, expected) => {
  expect(find(files)).toEqual(expected);
});
