import type { Candidate } from './format.ts';

/** What a stream looks like that no format here reads; `loads` names the loader that would, for the sentence. */
interface Look {
  readonly what: string;
  /** `promised()` of the names under which this content is no lie. */
  readonly under: readonly string[];
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** Signatures at a fixed offset. */
const signatures: readonly (readonly [offset: number, bytes: readonly number[], look: Look])[] = [
  [
    0,
    [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a],
    { what: 'an HDF5 file (a Keras model?)', under: ['HDF5', 'Keras'] },
  ],
  [0, ascii('GGUF'), { what: 'a GGUF file', under: ['GGUF'] }],
  [0, [0x7f, ...ascii('ELF')], { what: 'a program', under: [] }],
  [0, ascii('%PDF-'), { what: 'a PDF document', under: [] }],
];

/** Words for people, and whether the file's name said otherwise. */
export function looksLike({ head, source }: Candidate): Look {
  for (const [offset, bytes, look] of signatures) {
    if (bytes.every((byte, index) => head[offset + index] === byte)) return look;
  }
  if (isSafetensors(head, source.size)) return { what: 'a safetensors file', under: ['safetensors'] };
  const text = textOf(head);
  if (text === undefined) return { what: 'no format that is known', under: [] };
  if (/^\s*<(?:!doctype\s+html|html)/i.test(text)) return { what: 'an HTML page (a download that failed?)', under: [] };
  if (/^\s*[[{]/.test(text)) return { what: 'a JSON text', under: ['JSON', 'text'] };
  return { what: 'a text file', under: ['text'] };
}

/** Eight bytes of length, then a JSON object of that length. */
function isSafetensors(head: Uint8Array, size: number | undefined): boolean {
  if (head.length < 10 || head[8] !== 0x7b) return false;
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  return length >= 2n && length <= BigInt(size ?? 0);
}

/** UTF-8 without control characters; the last character may be cut by the head's end. */
function textOf(head: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    // oxlint-disable-next-line no-control-regex -- control characters are what tells a text from other bytes
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
