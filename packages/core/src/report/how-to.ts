import type { Report } from '../nouns/report.ts';
import { pushedReference } from './reference-text.ts';

/** Commands that run what was made and ask it. Lines for a shell; the parts that are foreign are quoted. */
export function howTo(report: Report): string[] {
  const image = report.images[0];
  if (image === undefined || report.model === undefined || report.stopped) return [];
  const example = exampleBody(report);
  const ask = `curl -s localhost:8080/predict -H 'content-type: application/json' -d ${quoted(example ?? '{"rows": […]}')}`;
  if (image.at === 'archive') {
    const folder = (image.path.split(/[/\\]/).at(-1) ?? 'model').replace(/\.tar\.gz$/, '');
    return [`tar -xzf ${quoted(image.path)} && ${quoted(`./${folder}/serve`)}`, ask];
  }
  if (image.at === 'layout') return [];
  const own = image.at === 'engine' ? image.id : `${image.repository}@${image.digest}`;
  const name = pushedReference(report) ?? report.tags[0] ?? own;
  return [`docker run --rm -p 8080:8080 ${quoted(name)}`, ask];
}

/** A request that fits the model, as JSON on one line. */
function exampleBody(report: Report): string | undefined {
  const signature = report.model?.signature;
  const columns = signature?.columns;
  if (columns?.length) {
    const record = Object.fromEntries(
      columns.map((column) => {
        const known = column.categories?.find((value) => typeof value === 'string' || typeof value === 'number');
        return [
          column.name,
          known ?? column.vocabulary?.slice(0, 3).join(' ') ?? (column.dtype === 'string' ? 'text' : 1),
        ];
      }),
    );
    return JSON.stringify({ records: [record] });
  }
  const width = signature?.inputs[0]?.shape[1];
  return typeof width === 'number' ? JSON.stringify({ rows: [Array.from({ length: width }, () => 1)] }) : undefined;
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return /^[A-Za-z0-9_./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
