/** A table as it is written: cells are text, `null` where a field is empty and not quoted. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Line on which each row starts, counting from 1. */
  readonly lines: readonly number[];
}

export interface CsvError {
  readonly line: number;
  readonly words: string;
}

const BOM = 0xfeff;

/**
 * Reads RFC 4180 with a header line: comma-separated, quotes doubled inside quotes, any of the three line ends.
 * A blank line is skipped; a row of another width than the header is an error, because it moves every value after it.
 */
export function readCsv(text: string, limits: { readonly rows: number }): CsvTable | CsvError {
  const rows: (string | null)[][] = [];
  const lines: number[] = [];
  let header: string[] | undefined;
  const fields = new Fields(text.charCodeAt(0) === BOM ? text.slice(1) : text);
  while (!fields.ended) {
    const line = fields.line;
    const row = fields.row();
    if ('words' in row) return row;
    if (row.cells.length === 1 && row.cells[0] === null) continue;
    if (header === undefined) {
      header = row.cells.map((cell) => cell ?? '');
      continue;
    }
    if (row.cells.length !== header.length) {
      return { line, words: `the header has ${header.length} fields, this line ${row.cells.length}` };
    }
    if (rows.length === limits.rows) return { line, words: `more than ${limits.rows} rows` };
    rows.push(row.cells);
    lines.push(line);
  }
  return header === undefined ? { line: 1, words: 'the file has no header line' } : { header, rows, lines };
}

class Fields {
  readonly #text: string;
  #at = 0;
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  get ended(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): { cells: (string | null)[] } | CsvError {
    const cells: (string | null)[] = [];
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (typeof cell === 'object' && cell !== null) return cell;
      cells.push(cell);
      if (this.#text[this.#at] !== ',') break;
      this.#at++;
    }
    this.#lineEnd();
    return { cells };
  }

  #plain(): string | null {
    const start = this.#at;
    while (this.#at < this.#text.length && !',\r\n'.includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#at === start ? null : this.#text.slice(start, this.#at);
  }

  #quoted(): string | CsvError {
    const line = this.line;
    let cell = '';
    this.#at++;
    for (;;) {
      const close = this.#text.indexOf('"', this.#at);
      if (close < 0) return { line, words: 'a quotation mark is opened here and never closed' };
      const piece = this.#text.slice(this.#at, close);
      this.line += piece.split(/\r\n|\r|\n/).length - 1;
      cell += piece;
      this.#at = close + 1;
      if (this.#text[this.#at] !== '"') break;
      cell += '"';
      this.#at++;
    }
    const next = this.#text[this.#at];
    if (next !== undefined && !',\r\n'.includes(next)) {
      return { line: this.line, words: 'text follows a closing quotation mark; inside quotes it is written twice' };
    }
    return cell;
  }

  #lineEnd(): void {
    if (this.ended) return;
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
    this.line++;
  }
}
