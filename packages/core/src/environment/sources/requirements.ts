import { dirname, resolve } from 'node:path';
import { PackageModelError } from '../../errors.ts';
import { decodeText } from '../../python/decode.ts';
import { printPep508 } from '../../python/pep508.ts';
import { parseRequirements } from '../../python/requirements-file.ts';
import { failOn, invalid, placeText, readInside, shown } from './files.ts';
import type { Declarations, Declared, LeftOut, Source, SourceFile, TextPlace } from './source.ts';

const MAX_DEPTH = 10;

/** What is installed to test, document or write the project, by the file's name. */
const notServed =
  /(?:^|[-_.])(?:dev|develop|development|test|tests|testing|docs?|lint|format|ci|build|typing|notebooks?)(?:[-_.]|$)/i;

/** `requirements.txt`, and where that is not there the one other list that is not for development. */
export const requirementsFile: Source = {
  id: 'requirements.txt',
  kind: 'declared',
  fits: (name) => name === 'requirements.txt' || (/^requirements[\w.-]*\.txt$/i.test(name) && !notServed.test(name)),
  read: readRequirementsFile,
};

interface Found {
  readonly requirements: Declared[];
  readonly leftOut: LeftOut[];
}

/** Follows `-r` and `-c`. Options, URLs and paths are not followed: they are left out, and said. */
export async function readRequirementsFile({ path, file, root, text }: SourceFile): Promise<Declarations> {
  const found: Found = { requirements: [], leftOut: [] };
  await readLines({ path, text }, root, { constraint: false, depth: 0, above: new Set() }, found);
  return { file, ...found };
}

interface Reading {
  readonly constraint: boolean;
  readonly depth: number;
  readonly above: ReadonlySet<string>;
}

async function readLines(
  { path, text }: { readonly path: string; readonly text: string },
  root: string,
  { constraint, depth, above }: Reading,
  found: Found,
): Promise<void> {
  const file = shown(path);
  const { lines, faults } = parseRequirements(text);
  failOn(faults, file);
  for (const line of lines) {
    const at: TextPlace = { kind: 'text', file, line: line.line, column: line.column };
    const leave = (what: string, because: string, source?: string): void =>
      void found.leftOut.push({ what, because, at, ...(source !== undefined && { source }) });
    if (line.kind === 'place')
      leave(
        line.what,
        line.editable ? 'it is installed from a folder' : 'it is a path or URL, which no lock can check',
        line.what,
      );
    else if (line.kind === 'option') leave(line.name, optionReason(line.name));
    else if (line.kind === 'requirement') {
      const pin: TextPlace = { kind: 'text', file, ...line.pin };
      const declared = { requirement: line.requirement, hashes: line.hashes, at, pin, constraint };
      if (line.requirement.url === undefined) found.requirements.push(declared);
      else found.leftOut.push(fromUrl(declared));
    } else if (line.kind === 'include') {
      if (/^[a-z][a-z0-9+.-]*:/i.test(line.file)) {
        leave(line.file, 'a list that lies elsewhere may change from run to run');
        continue;
      }
      const included = resolve(dirname(path), line.file);
      if (above.has(included) || included === path || depth === MAX_DEPTH) {
        throw invalid(
          `${placeText(at)}: ${line.file} includes itself, or lies more than ${MAX_DEPTH} files deep`,
          'Remove the line.',
        );
      }
      const inner = {
        constraint: constraint || line.as === 'constraints',
        depth: depth + 1,
        above: new Set([...above, path]),
      };
      const bytes = await readInside(included, root).catch((cause: unknown) => {
        throw cause instanceof PackageModelError ? invalid(`${placeText(at)}: ${cause.message}`, cause.remedy) : cause;
      });
      await readLines({ path: included, text: decodeText(bytes) }, root, inner, found);
    }
  }
}

function optionReason(name: string): string {
  if (/index|find-links|^-[if]$|trusted-host/.test(name))
    return 'where packages come from is said by --index-url and --find-links, not by a file';
  return 'options of an installer do not apply to a lock of wheels';
}

/** A requirement with an address of its own. */
export function fromUrl({ requirement, at }: Pick<Declared, 'requirement' | 'at'>): LeftOut {
  return {
    what: requirement.name,
    source: printPep508({
      normalized: requirement.normalized,
      extras: requirement.extras,
      clauses: [],
      ...(requirement.url !== undefined && { url: requirement.url }),
    }),
    because: 'it is taken from a URL, and the index may hold another package of that name',
    at,
  };
}
