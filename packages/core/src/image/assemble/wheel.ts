import { createHash } from 'node:crypto';
import { readZip, type RandomBytes, type ZipMember } from '../../bytes/zip.ts';
import { unpack } from '../../bytes/zip-unpack.ts';
import { programsOf, programText } from './entry-points.ts';
import { FILE, PROGRAM, sizeOf, type Entry } from './entry.ts';
import { refusedWheel } from './refused-wheel.ts';
import type { Venv } from './venv.ts';

/** `WHEEL`, `RECORD` and the like have some kilobytes; RECORD of the largest wheels has two megabytes. */
const MAX_TEXT = 32 << 20;
/** Programs with `#!python` in front are rewritten, which takes them into memory. */
const MAX_SCRIPT = 16 << 20;

/**
 * What installing a wheel puts into a virtual environment (binary distribution format, PEP 427 and its successors): the
 * root of the archive and its `.data` folders where they belong, programs of its entry points, RECORD anew. Nothing is
 * unpacked: files stay members of the archive.
 * @param wheel file name, for messages and for the name of its `.dist-info`
 * @throws PackageModelError `BUILD_FAILED` naming the member that cannot be installed
 */
export async function wheelEntries(archive: RandomBytes, wheel: string, venv: Venv): Promise<Entry[]> {
  const { members, faults } = await readZip(archive);
  const [fault] = faults;
  if (fault) throw refusedWheel(wheel, `${fault.what}, at byte ${fault.offset}`);
  const files = members.filter(({ directory }) => !directory);
  const info = infoFolder(files, wheel);
  const read = (name: string): Promise<string> => textOf(archive, files, `${info}/${name}`, wheel);
  assertVersion(await read('WHEEL'), wheel);

  const placed = files
    .filter(({ name }) => !ours(name, info))
    .map((member) => ({ member, name: placeOf(member.name, info, venv, wheel) }))
    .filter(({ name }) => !isTest(name, venv));
  const programs = programsOf(await read('entry_points.txt'));
  const entries: Entry[] = [
    ...(await Promise.all(placed.map((one) => entryOf(archive, one, venv, wheel)))),
    ...programs.map((point) =>
      textEntry(`${venv.scripts}/${point.name}`, programText(venv.python, point), wheel, PROGRAM),
    ),
    textEntry(`${venv.site}/${info}/INSTALLER`, 'package-model\n', wheel),
  ];
  const record = recordText(entries, await recorded(await read('RECORD'), placed), `${venv.site}/${info}/RECORD`, venv);
  return [...entries, textEntry(`${venv.site}/${info}/RECORD`, record, wheel)];
}

/** The one `.dist-info` folder, which has to be that of the file's name. */
function infoFolder(files: readonly ZipMember[], wheel: string): string {
  const folders = new Set(files.flatMap(({ name }) => /^([^/]+\.dist-info)\//.exec(name)?.[1] ?? []));
  const [only, ...more] = folders;
  if (only === undefined || more.length > 0) throw refusedWheel(wheel, `it has ${folders.size} .dist-info folders`);
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '_');
  if (!plain(wheel).startsWith(plain(only.replace(/\.dist-info$/, '')))) {
    throw refusedWheel(wheel, `its ${only} is that of another package`);
  }
  return only;
}

/** Major versions say that an installer of this one would go wrong (PEP 427, section File contents). */
function assertVersion(text: string, wheel: string): void {
  const [, major] = /^Wheel-Version:\s*(\d+)\./m.exec(text) ?? [];
  if (major !== '1')
    throw refusedWheel(wheel, major === undefined ? 'its WHEEL says no version' : `it is of wheel format ${major}`);
}

/** Written anew, or about the archive alone: signatures of RECORD are for the archive (PEP 427). */
function ours(name: string, info: string): boolean {
  return ['RECORD', 'RECORD.jws', 'RECORD.p7s', 'INSTALLER', 'REQUESTED', 'direct_url.json'].some(
    (one) => name === `${info}/${one}`,
  );
}

/** Where a member is installed. All that Python imports goes to one folder; `.data` has folders of its own. */
function placeOf(name: string, info: string, venv: Venv, wheel: string): string {
  const data = `${info.replace(/\.dist-info$/, '')}.data/`;
  if (!name.startsWith(data)) return `${venv.site}/${name}`;
  const [key = '', ...rest] = name.slice(data.length).split('/');
  const distribution = data.slice(0, data.lastIndexOf('-'));
  const places: Readonly<Record<string, string>> = {
    purelib: venv.site,
    platlib: venv.site,
    scripts: venv.scripts,
    data: venv.root,
    headers: `${venv.headers}/${distribution}`,
  };
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  if (place === undefined || rest.length === 0) throw refusedWheel(wheel, `${name} is in no folder that wheels have`);
  return `${place}/${rest.join('/')}`;
}

/**
 * Folders named `tests` go, as in the Dockerfile: 14 % of a scientific environment. Never `test`, which TensorFlow imports,
 * and not the file in one that NumPy 2.1 to 2.3 imports.
 */
function isTest(name: string, { site }: Venv): boolean {
  if (!name.startsWith(`${site}/`) || name === `${site}/numpy/_core/tests/_natype.py`) return false;
  return name.slice(site.length).split('/').slice(0, -1).includes('tests');
}

interface Placed {
  readonly member: ZipMember;
  readonly name: string;
}

async function entryOf(archive: RandomBytes, { member, name }: Placed, venv: Venv, wheel: string): Promise<Entry> {
  const script = name.startsWith(`${venv.scripts}/`);
  // A build's own umask is nobody's business: what counts is whether it is a program.
  const mode = script || (member.mode & 0o100) !== 0 ? PROGRAM : FILE;
  if (script && member.size <= MAX_SCRIPT) {
    const bytes = await bytesOf(archive, member, wheel);
    const text = bytes.subarray(0, 9).toString('latin1');
    if (text.startsWith('#!python')) {
      const line = bytes.indexOf('\n');
      const rest = line < 0 ? Buffer.alloc(0) : bytes.subarray(line);
      return {
        name,
        kind: 'file',
        mode,
        from: wheel,
        content: { kind: 'bytes', bytes: Buffer.concat([Buffer.from(`#!${venv.python}`), rest]) },
      };
    }
  }
  return { name, kind: 'file', mode, from: wheel, content: { kind: 'member', archive, member } };
}

/** Hash and size by the place a file is installed at, from what the archive says of its members. */
async function recorded(text: string, placed: readonly Placed[]): Promise<ReadonlyMap<string, string>> {
  const lines = new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name, rest] = /^(.*),(sha256=[\w-]+,\d*)$/.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [[unquoted(name), rest] as const];
    }),
  );
  return new Map(
    placed.flatMap(({ member, name }) => {
      const line = lines.get(member.name);
      return line === undefined ? [] : [[name, line] as const];
    }),
  );
}

/** RECORD (recording installed projects): every file with its hash and size, and RECORD itself without. */
function recordText(entries: readonly Entry[], known: ReadonlyMap<string, string>, own: string, venv: Venv): string {
  const lines = entries.flatMap((entry) => {
    if (entry.kind !== 'file') return [];
    const { content, name } = entry;
    const facts =
      content.kind === 'bytes'
        ? `sha256=${createHash('sha256').update(content.bytes).digest('base64url')},${sizeOf(content)}`
        : (known.get(name) ?? ',');
    return [`${quoted(venv.fromSite(name))},${facts}`];
  });
  return [...lines, `${quoted(venv.fromSite(own))},,`]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}

function quoted(name: string): string {
  return /[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}

function textEntry(name: string, text: string, from: string, mode = FILE): Entry {
  return { name, kind: 'file', mode, from, content: { kind: 'bytes', bytes: Buffer.from(text) } };
}

/** The text of a member, empty where there is none. */
async function textOf(archive: RandomBytes, files: readonly ZipMember[], name: string, wheel: string): Promise<string> {
  const member = files.find((one) => one.name === name);
  if (!member) return '';
  if (member.size > MAX_TEXT) throw refusedWheel(wheel, `${name} has ${member.size} bytes`);
  return (await bytesOf(archive, member, wheel)).toString('utf8');
}

async function bytesOf(archive: RandomBytes, member: ZipMember, wheel: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const fault = await unpack(archive, member, (bytes) => void parts.push(Buffer.from(bytes)));
  if (fault) throw refusedWheel(wheel, `${fault.what}, at byte ${fault.offset}`);
  return Buffer.concat(parts);
}
