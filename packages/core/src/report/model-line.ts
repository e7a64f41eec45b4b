import type { Model } from '../nouns/model.ts';
import { bytesText } from './amounts.ts';
import { folderOf } from './folder-of.ts';

/** `scikit-learn 1.9.1, numpy >=2.0`: those who wrote the file, what is written before what only follows. Not escaped. */
export function producersText(model: Model): string {
  return model.producers
    .toSorted((a, b) => Number(a.known === 'follows') - Number(b.known === 'follows'))
    .map(({ library, version }) => `${library} ${version}`)
    .join(', ');
}

/** `iris: pickle (protocol 5), scikit-learn 1.9.1, 1.4 kB`. Not escaped. */
export function modelLine(model: Model): string {
  const encoding = model.encoding.length > 0 ? ` (${model.encoding.join(', ')})` : '';
  const size = model.files.reduce((sum, file) => sum + file.size, 0);
  const producer = producersText(model);
  return `${model.name}: ${model.format}${encoding}${producer === '' ? '' : `, ${producer}`}, ${bytesText(size)}`;
}

/** `models/churn.pkl`, `models/churn (12 files)`. Not escaped. */
export function pathText({ name, files }: Model): string {
  const [first, ...more] = files;
  if (first === undefined || more.length === 0) return first?.path ?? name;
  const folder = folderOf(files).slice(0, -1);
  return `${folder === '' ? name : folder} (${files.length} files)`;
}
