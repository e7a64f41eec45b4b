import { readArchive } from './archive.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { keras } from './keras.ts';
import { lie } from './lie.ts';
import { npz } from './npz.ts';
import { skops } from './skops/skops.ts';
import { torchExport } from './torch/torch-export.ts';
import { torchZip } from './torch/torch-zip.ts';
import { torchscript } from './torch/torchscript.ts';
import type { ZipArchive, ZipLayout } from './zip-archive.ts';
import { openZip } from './zip-archive.ts';

/** Containers of one model, by the names in them, the first match wins. Any other archive holds models as a folder does. */
const layouts: readonly ZipLayout[] = [torchscript, torchExport, torchZip, skops, keras, npz];

export const zip: Format = {
  title: 'ZIP archive: PyTorch, skops, Keras, NumPy, or any models',
  // With `PK\5\6` an archive without members.
  match: ({ head }) =>
    head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)),
  async read(candidate, inside) {
    const archive = await openZip(candidate, inside);
    const reading = await readLayout(archive, candidate, inside);
    return {
      ...reading,
      anomalies: [...archive.anomalies, ...reading.anomalies],
      unread: [...archive.unread, ...reading.unread],
    };
  },
};

async function readLayout(archive: ZipArchive, candidate: Candidate, inside: Inside): Promise<Reading> {
  for (const layout of layouts) {
    const reading = layout.match(archive) ? await layout.read(archive, candidate, inside) : undefined;
    if (reading !== undefined) return reading;
  }
  return anyModels(archive, candidate);
}

async function anyModels(archive: ZipArchive, candidate: Candidate): Promise<Reading> {
  const members = archive.members.map((member) => ({
    name: member.name,
    size: member.size,
    read: () => archive.part(member),
  }));
  const reading = await readArchive(candidate, 'zip', members);
  return { ...reading, anomalies: [...reading.anomalies, ...lie(candidate, 'ZIP', 'a ZIP archive')] };
}
