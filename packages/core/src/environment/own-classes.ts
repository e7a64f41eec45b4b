import { relative } from 'node:path';
import type { Model } from '../nouns/model.ts';

/** A class of the user's own, where it is defined. */
export interface OwnClass {
  readonly module: string;
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

const definition = /^class[ \t]+([^\W\d]\w*)/u;

/** The classes that a file below `root` defines at its top level, by the name under which Python imports it. */
export function classesIn(text: string, root: string, path: string, shown: string): OwnClass[] {
  const module = relative(root, path)
    .replace(/\.py$/, '')
    .split(/[/\\]/)
    .filter((part, i, all) => part !== '__init__' || i < all.length - 1)
    .join('.');
  return text.split(/\r\n?|\n/).flatMap((line, i) => {
    const name = definition.exec(line)?.[1];
    return name === undefined ? [] : [{ module, name, file: shown, line: i + 1 }];
  });
}

/** Those that a model makes or looks up: a project may define thousands. */
export function usedBy(model: Model, classes: readonly OwnClass[]): OwnClass[] {
  const named = new Set<string>();
  const visit = ({ effects, structure }: Model): void => {
    for (const effect of effects) if ('global' in effect) named.add(`${effect.global.module}.${effect.global.name}`);
    if (structure.kind === 'parts') for (const part of structure.parts) visit(part);
  };
  visit(model);
  return classes.filter(({ module, name }) => named.has(`${module}.${name}`));
}
