/** `1.4 kB`, `201 MB`: decimal units, as registries and disks count. */
export function bytesText(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes;
  let unit = '';
  while (value >= 1000 && units.length > 0) {
    value /= 1000;
    unit = units.shift() ?? unit;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** Engines count whole blocks of their disks, and registries the bytes of the archive: what differs less has not changed. */
const LEAST_DIFFERENCE = 64 * 1024;

/** `+1.4 MB`, `−20 MB`, and nothing for what stayed the same as far as images are counted. */
export function moreBytesText(before: number, after: number): string {
  const difference = Math.abs(after - before);
  if (difference < LEAST_DIFFERENCE) return '';
  return `${after > before ? '+' : '−'}${bytesText(difference)}`;
}

/** `850 µs`, `12 ms`, `1.3 s`. */
export function secondsText(seconds: number): string {
  if (seconds < 1e-3) return `${Math.round(seconds * 1e6)} µs`;
  if (seconds < 1) return `${(seconds * 1e3).toFixed(seconds < 0.01 ? 1 : 0)} ms`;
  return `${seconds.toFixed(1)} s`;
}

/** `1,234,567`. Made without Intl, which takes 4 ms to be ready. @param count a whole number */
export function countText(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
