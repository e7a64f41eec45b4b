import stringWidth from 'string-width';

/**
 * What a page is mostly made of: ASCII, Latin letters, and the punctuation, arrows, signs and frames that we set ourselves.
 * One cell each, and none of them joins its neighbour, so that counting needs no table of Unicode (which takes longer to make
 * ready than a small model takes to read).
 */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2193\u2200-\u22ff\u2500-\u257f]*$/;

/** How many cells of a terminal a text takes: wide characters two, what is not shown none. */
export function cells(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** The characters of a text as people count them: an accent belongs to its letter. */
export function characters(text: string): Iterable<string> {
  return narrow.test(text) ? text : segments(text);
}

function* segments(text: string): Iterable<string> {
  graphemes ??= new Intl.Segmenter('en');
  for (const { segment } of graphemes.segment(text)) yield segment;
}

let graphemes: Intl.Segmenter | undefined;
