import { cut, visible } from '../check/words.ts';

/**
 * Foreign text for a terminal or a log: controls, ANSI sequences and bidi marks are written out, so that the text is
 * shown and not obeyed. The result is one line. `::` and `##[` are broken up, for in a workflow every line of the log is
 * read for commands, and wrapping may bring any word to the beginning of a line.
 */
export function escapeText(text: string): string {
  return visible(text).replaceAll('::', ':\\u{3a}').replaceAll('##[', '#\\u{23}[');
}

/** Longest foreign text in a table cell or list item of a summary. */
const MAX_CELL = 400;

/** Characters that begin or end something in Markdown, HTML or GitHub's own additions to it (mentions, issue links). */
const MARKUP = /[\\`*_{}[\]()<>#+\-!|~&@:/.$=^"']/g;

/**
 * Foreign text for Markdown: each character that could be markup becomes a numeric character reference, which renders as
 * the character and starts nothing: no link, image, tag, mention or table cell.
 */
export function escapeMarkdown(text: string, length: number = MAX_CELL): string {
  return cut(visible(text), length).replaceAll(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
