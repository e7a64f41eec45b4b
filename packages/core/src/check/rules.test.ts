import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnomalyKind } from '../nouns/model.ts';
import { pageOf, rules, rulesBase } from './rules.ts';

const pages = new URL('../../../../docs/rules/', import.meta.url);

describe('the table of rules', () => {
  it('has stable, distinct, kebab-case ids', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('has one file a rule', () => {
    const files = readdirSync(new URL('rules/', import.meta.url))
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(files.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it('has a page for every rule, and a rule for every page', () => {
    expect(readdirSync(pages).toSorted()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].toSorted());
  });

  it.each(rules)('tells of $id what it means, an example and the way out', ({ id, title, severity }) => {
    const page = readFileSync(new URL(`${id}.md`, pages), 'utf8');
    expect(page.startsWith(`# ${id}\n\n**${title}** · severity: ${severity}\n`)).toBe(true);
    const sections = page.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(['What it means', 'Example', 'The way out']);
    for (const section of sections) expect(section.length).toBeGreaterThan(40);
    expect(page).toContain(`${severity} ${id}: `);
    expect(pageOf(id)).toBe(`${rulesBase}${id}.md`);
  });

  it('has a rule for every kind of anomaly', () => {
    const kinds: Record<AnomalyKind, true> = {
      empty: true,
      truncated: true,
      malformed: true,
      'lfs-pointer': true,
      'dvc-pointer': true,
      'extension-lies': true,
      'bytes-after-end': true,
      'several-pickles': true,
      'loaders-disagree': true,
      'native-state': true,
      'native-unchecked': true,
      'link-leaves': true,
      'changed-while-read': true,
      'archive-disagrees': true,
      'archive-leaves': true,
      'archive-damaged': true,
      'expands-too-far': true,
      'duplicate-key': true,
      'node-mismatch': true,
    };
    const ids = new Set(rules.map(({ id }) => id));
    for (const kind of Object.keys(kinds)) expect(ids).toContain(kind);
  });
});
