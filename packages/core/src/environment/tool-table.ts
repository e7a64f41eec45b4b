import { parsePylock } from '../python/pylock.ts';
import type { Lock } from '../nouns/environment.ts';
import type { Digest, Platform } from '../nouns/image.ts';

/** `[tool.package-model]` of a lock: what it was made for. Installers ignore it. */
export interface ToolTable {
  readonly schema: 1;
  readonly python: string;
  readonly platform: Platform;
  readonly base: string;
  readonly 'base-digest'?: Digest;
  readonly server: string;
  /** SHA-256 over everything that went in. */
  readonly inputs: Digest;
  /** What the project declared. */
  readonly requirements: readonly string[];
  /** Present where packages were chosen for GPUs. */
  readonly accelerator?: 'cuda';
  /** `name==version: reason` of what its makers have withdrawn. */
  readonly yanked?: readonly string[];
  /** `name bytes`: what is declared without need, and what would not be downloaded without it. */
  readonly unneeded?: readonly string[];
  /** Present where packages come from channels of conda: their addresses, the first to be asked first. */
  readonly channels?: readonly string[];
  /** What channels were asked for. */
  readonly specs?: readonly string[];
}

/** The table as TOML, to stand at the end of a lock. */
export function printToolTable(table: ToolTable): string {
  const rows = Object.entries(table).map(([key, value]) => `${key} = ${printValue(value)}`);
  return `[tool.package-model]\n${rows.join('\n')}\n`;
}

/** The table, or `undefined` where it is none of ours: another tool's lock, a later schema, edited by hand. */
export function readToolTable(ours: Readonly<Record<string, unknown>> | undefined): ToolTable | undefined {
  if (ours?.['schema'] !== 1) return undefined;
  const { python, platform, base, server, inputs, requirements } = ours;
  const digest = ours['base-digest'];
  if (typeof python !== 'string' || !/^3\.\d{1,2}$/.test(python)) return undefined;
  if (platform !== 'linux/amd64' && platform !== 'linux/arm64') return undefined;
  if (typeof base !== 'string' || typeof server !== 'string' || !isDigest(inputs)) return undefined;
  if (!isTexts(requirements)) return undefined;
  const { accelerator, yanked, unneeded, channels, specs } = ours;
  return {
    schema: 1,
    python,
    platform,
    base,
    ...(isDigest(digest) && { 'base-digest': digest }),
    server,
    inputs,
    requirements,
    ...(accelerator === 'cuda' && { accelerator }),
    ...(isTexts(yanked) && { yanked }),
    ...(isTexts(unneeded) && { unneeded }),
    ...(isTexts(channels) && { channels }),
    ...(isTexts(specs) && { specs }),
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** What packages of a lock were chosen for. */
export function lockedAccelerator(lock: Lock): 'cpu' | 'cuda' {
  return readToolTable(parsePylock(lock.text, lock.path).lock?.ours)?.accelerator ?? 'cpu';
}

/** The base image that a lock names, with its digest where the registry was asked. */
export function lockedBase(lock: Lock): { readonly reference: string; readonly digest?: Digest } | undefined {
  const table = readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  const digest = table?.['base-digest'];
  return table && { reference: table.base, ...(digest && { digest }) };
}

function printValue(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  // JSON's escapes are TOML's, but for DEL.
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u007F', String.raw`\u007F`);
  return value.length === 0 ? '[]' : `[\n${value.map((one) => `  ${printValue(one)},\n`).join('')}]`;
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}
