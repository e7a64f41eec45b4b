import type { Effect } from '../../../nouns/effect.ts';
import type { Model } from '../../../nouns/model.ts';
import type { ZipMember } from '../../../bytes/zip.ts';
import { nothing, placeIn } from '../format.ts';
import { lie } from '../lie.ts';
import type { ZipArchive, ZipLayout } from '../zip-archive.ts';
import { prefixOf } from './records.ts';
import { collect } from './tensors.ts';
import { isTorch, producersOf, readSaved, versionsOf } from './torch-zip.ts';

/** Code of one module is a few KiB; nothing that people write comes near. */
const MAX_CODE = 4 << 20;
const MAX_CODE_TOGETHER = 64 << 20;

/**
 * `torch.jit.save`: code in TorchScript, and pickles that PyTorch reads in C++ with classes of that code, so that no Python
 * is looked up or called. What it can do is what operators of the code do.
 */
export const torchscript: ZipLayout = {
  title: 'TorchScript',
  // By this record `torch.load` tells it from its own files (`_is_torchscript_zip`).
  match: (archive) => isTorch(archive) && archive.findAnyCase(`${prefixOf(archive)}constants.pkl`) !== undefined,
  async read(archive, candidate, inside) {
    const saved = await readSaved(archive, candidate, inside);
    if (saved === undefined) return undefined;
    const { records, pickle } = saved;
    const described = saved.describe({ ...collect(pickle.roots[0]), keys: [] });
    const code = await operatorsIn(archive, records.prefix);
    const root = pickle.roots[0];
    const named = root?.kind === 'instance' && root.callee.kind === 'global' ? root.callee.global : undefined;
    return {
      ...nothing,
      format: 'torchscript',
      encoding: ['zip', `protocol ${pickle.protocol}`],
      producers: await producersOf(records, candidate),
      structure: described.structure,
      imports: ['torch'],
      effects: code.effects,
      anomalies: [
        ...pickle.anomalies.filter(({ kind }) => kind !== 'loaders-disagree'),
        ...described.anomalies,
        ...lie(candidate, ['PyTorch', 'ZIP'], 'a TorchScript file'),
      ],
      unread: [...pickle.unread, ...code.unread],
      metadata: {
        ...(named && { module: `${named.module}.${named.name}`.replace(/^__torch__\./, '') }),
        ...described.metadata,
        ...(await versionsOf(records)),
      },
    };
  },
};

/** Texts and comments hold no operators. */
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g;
/** `torch.add(`, `ops.prim.data(`, `torch.classes.acme.Box`; not an attribute of something else. */
const operator = /(?<![\w.])(?:torch|ops|__torch__\.torch\.classes)(?:\.\w+)+/g;

async function operatorsIn(
  archive: ZipArchive,
  prefix: string,
): Promise<{ readonly effects: Effect[]; readonly unread: Model['unread'] }> {
  const effects = new Map<string, Effect>();
  const unread: Model['unread'][number][] = [];
  let together = 0;
  for (const member of archive.members.filter((one) => isCode(one, prefix))) {
    together += member.size;
    const content = together > MAX_CODE_TOGETHER ? undefined : await archive.content(member, MAX_CODE);
    const first = placeIn(archive.within(member));
    if (content === undefined) {
      unread.push({ why: `${member.name} has ${member.size} bytes of code, or they are broken`, at: first });
      continue;
    }
    const code = Buffer.from(content).toString('utf8').replaceAll(quoted, '""');
    for (const [what] of code.matchAll(operator)) {
      const before = effects.get(what);
      const count = (before?.count ?? 0) + 1;
      effects.set(what, { kind: 'runs', language: 'torchscript', what, count, first: before?.first ?? first });
    }
  }
  return { effects: [...effects.values()], unread };
}

function isCode({ name }: ZipMember, prefix: string): boolean {
  return name.startsWith(`${prefix}code/`) && name.endsWith('.py');
}
