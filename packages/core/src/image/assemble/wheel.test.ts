import { expect, test } from 'vitest';
import { memoryZip, type MemoryMember } from './memory-zip.samples.ts';
import { venvFor } from './venv.ts';
import { wheelEntries } from './wheel.ts';

const venv = venvFor({ program: '/usr/local/bin/python', real: '/usr/local/bin/python3.11', minor: '3.11' });
const NAME = 'thing-1.0-py3-none-any.whl';
const info = 'thing-1.0.dist-info';
const wheel: readonly MemoryMember[] = [
  { name: 'thing/__init__.py', text: 'x = 1\n' },
  { name: 'thing/tests/test_it.py', text: 'assert 1\n' },
  { name: 'thing/test/needed.py', text: 'y = 2\n' },
  { name: 'thing-1.0.data/scripts/run', text: '#!python\nprint(1)\n' },
  { name: 'thing-1.0.data/scripts/shell', text: '#!/bin/sh\n' },
  { name: 'thing-1.0.data/data/share/thing.txt', text: 'data\n' },
  { name: 'thing-1.0.data/headers/thing.h', text: '\n' },
  { name: `${info}/WHEEL`, text: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' },
  { name: `${info}/METADATA`, text: 'Name: thing\n' },
  { name: `${info}/entry_points.txt`, text: '[console_scripts]\ntool = thing:main [extra]\n[other]\nno = thing:no\n' },
  { name: `${info}/RECORD`, text: 'thing/__init__.py,sha256=abc,6\n' },
];

const entriesOf = (members: readonly MemoryMember[]) => wheelEntries(memoryZip(members), NAME, venv);

test('every folder of a wheel goes to its place', async () => {
  const entries = await entriesOf(wheel);
  expect(entries.map(({ name, mode }) => `${mode.toString(8)} ${name}`).toSorted()).toEqual([
    '644 opt/venv/include/site/python3.11/thing/thing.h',
    '644 opt/venv/lib/python3.11/site-packages/thing-1.0.dist-info/INSTALLER',
    '644 opt/venv/lib/python3.11/site-packages/thing-1.0.dist-info/METADATA',
    '644 opt/venv/lib/python3.11/site-packages/thing-1.0.dist-info/RECORD',
    '644 opt/venv/lib/python3.11/site-packages/thing-1.0.dist-info/WHEEL',
    '644 opt/venv/lib/python3.11/site-packages/thing-1.0.dist-info/entry_points.txt',
    '644 opt/venv/lib/python3.11/site-packages/thing/__init__.py',
    '644 opt/venv/lib/python3.11/site-packages/thing/test/needed.py',
    '644 opt/venv/share/thing.txt',
    '755 opt/venv/bin/run',
    '755 opt/venv/bin/shell',
    '755 opt/venv/bin/tool',
  ]);
});

test('programs are started by the environment’s own Python', async () => {
  const texts = new Map(
    (await entriesOf(wheel)).flatMap((entry) =>
      entry.kind === 'file' && entry.content.kind === 'bytes'
        ? [[entry.name, Buffer.from(entry.content.bytes).toString()] as const]
        : [],
    ),
  );
  expect(texts.get('opt/venv/bin/run')).toBe('#!/opt/venv/bin/python\nprint(1)\n');
  expect(texts.get('opt/venv/bin/tool')).toContain('from thing import main');
  expect(texts.get(`opt/venv/lib/python3.11/site-packages/${info}/RECORD`)).toContain('../../../bin/tool,sha256=');
  expect(texts.get(`opt/venv/lib/python3.11/site-packages/${info}/RECORD`)).toContain(
    'thing/__init__.py,sha256=abc,6\n',
  );
});

const without = (name: string): MemoryMember[] => wheel.filter((each) => each.name !== name);
test.each<readonly [string, readonly MemoryMember[], RegExp]>([
  ['a member that leads out', [...wheel, { name: '../../etc/passwd', text: '' }], /a name that leads elsewhere/],
  ['an absolute name', [...wheel, { name: '/etc/passwd', text: '' }], /an absolute name/],
  ['a link', [...wheel, { name: 'thing/link', text: '/etc/passwd', mode: 0o120777 }], /thing\/link is a link/],
  ['a name twice', [...wheel, { name: 'thing/__init__.py', text: '' }], /is there twice/],
  [
    'another package’s information',
    wheel.map((each) => ({ ...each, name: each.name.replace('thing-1.0.dist', 'other-1.0.dist') })),
    /that of another package/,
  ],
  ['two of them', [...wheel, { name: 'thing-2.0.dist-info/WHEEL', text: '' }], /2 \.dist-info folders/],
  ['no version of the format', without(`${info}/WHEEL`), /its WHEEL says no version/],
  [
    'a format of the future',
    [...without(`${info}/WHEEL`), { name: `${info}/WHEEL`, text: 'Wheel-Version: 2.0\n' }],
    /wheel format 2/,
  ],
  [
    'a folder that wheels do not have',
    [...wheel, { name: 'thing-1.0.data/etc/cron', text: '' }],
    /in no folder that wheels have/,
  ],
])('%s is refused by name', async (_, members, message) => {
  await expect(entriesOf(members)).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(message) as string,
  });
});
