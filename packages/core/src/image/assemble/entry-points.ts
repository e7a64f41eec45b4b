/** One program that a package brings: `name = module:attribute`. */
export interface EntryPoint {
  readonly name: string;
  readonly module: string;
  /** May be dotted: `Class.method`. */
  readonly attribute: string;
}

/** Sections of `entry_points.txt` that become programs (entry points specification, section File format). */
const PROGRAMS = new Set(['console_scripts', 'gui_scripts']);
const NAME = /^[\w.-]+$/;
const OBJECT = /^([A-Za-z_][\w.]*)\s*:\s*([A-Za-z_][\w.]*)\s*(?:\[[^\]]*\])?$/;

/** Programs of an `entry_points.txt`; lines that are none are left out, as installers do. */
export function programsOf(text: string): EntryPoint[] {
  const found: EntryPoint[] = [];
  let section = '';
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const heading = /^\[(.*)\]$/.exec(line);
    if (heading) {
      section = heading[1]?.trim() ?? '';
      continue;
    }
    const equals = line.indexOf('=');
    if (!PROGRAMS.has(section) || equals < 0) continue;
    const name = line.slice(0, equals).trim();
    const [, module, attribute] = OBJECT.exec(line.slice(equals + 1).trim()) ?? [];
    if (NAME.test(name) && module !== undefined && attribute !== undefined) found.push({ name, module, attribute });
  }
  return found;
}

/** The program itself: imports what the entry point names, and calls it. */
export function programText(python: string, { module, attribute }: EntryPoint): string {
  const [imported = attribute] = attribute.split('.');
  return `#!${python}\nimport sys\n\nfrom ${module} import ${imported}\n\nif __name__ == "__main__":\n    sys.exit(${attribute}())\n`;
}
