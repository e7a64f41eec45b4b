import type { Place } from '../nouns/place.ts';

/** Where something is, in words: `models/a.pkl (in data.pkl), byte 12`, `requirements.txt:3:1`. Foreign text, not escaped. */
export function placeText(at: Place): string {
  switch (at.kind) {
    case 'bytes': {
      const inside = at.members.length > 0 ? ` (in ${at.members.join(' → ')})` : '';
      return `${at.file}${inside}, byte ${at.offset}`;
    }
    case 'text':
      return `${at.file}:${at.line}:${at.column}`;
    case 'node':
      return at.path === '' ? at.file : `${at.file} at ${at.path}`;
  }
}
