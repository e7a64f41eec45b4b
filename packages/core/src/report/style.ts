import { styleText } from 'node:util';
import { cells, characters } from './cells.ts';

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Colours where they are wanted; `validateStream: false` because the surface has already decided. */
export function painter({ color }: TextOptions): (style: Style, text: string) => string {
  return (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
}

/** Pads to a width in terminal cells: wide characters and accents count as they are shown. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

/** Breaks text at blanks into lines of at most `width` cells, each with `indent` before it. */
export function wrap(text: string, width: number, indent: string): string[] {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, room))) {
    if (line !== '' && cells(line) + cells(word) + 1 > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/** A word that is longer than a line goes on in the next. */
function pieces(word: string, room: number): string[] {
  if (cells(word) <= room) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of characters(word)) {
    const wide = cells(character);
    if (used + wide > room && piece !== '') {
      found.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += wide;
  }
  return [...found, piece];
}
