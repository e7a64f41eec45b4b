const BLOCK = 512;
const [SIZE_AT, SIZE_END, TYPE_AT] = [124, 136, 156];
const [REGULAR, OLD_REGULAR] = ['0', '\0'];
/** Headers that only describe the member after them (PAX, GNU long names), and folders above it. */
const PREFACES = new Set(['x', 'g', 'L', 'K', '5']);

/** The text of the first file of a tar archive, where nothing but folders comes before it and it is there in full. */
export function tarFile(archive: Buffer): string | undefined {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const type = archive.toString('latin1', at + TYPE_AT, at + TYPE_AT + 1);
    const digits = archive.toString('latin1', at + SIZE_AT, at + SIZE_END).replaceAll(/[\0 ]/g, '');
    if (!/^[0-7]{1,11}$/.test(digits)) return undefined;
    const [start, size] = [at + BLOCK, Number.parseInt(digits, 8)];
    if (type === REGULAR || type === OLD_REGULAR) {
      return start + size <= archive.length ? archive.toString('utf8', start, start + size) : undefined;
    }
    if (!PREFACES.has(type)) return undefined;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}
