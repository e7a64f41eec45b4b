import { commands, options, type Command, type CommandName, type Option } from '@package-model/core/start';

const INDENT = 2;
const GAP = 2;

/** `--help`: of the program, or of one command. */
export function helpText(command: CommandName | undefined, width: number): string {
  const found = commands.find((candidate) => candidate.name === command);
  return found ? commandHelp(found, width) : programHelp(width);
}

function programHelp(width: number): string {
  return [
    'package-model: from a trained model in a file to an image that was checked, started, asked and compared.',
    '',
    'Usage: package-model COMMAND [options]',
    '',
    'Commands:',
    ...columns(
      commands.map(({ name, summary }) => [name, summary]),
      width,
    ),
    '',
    'package-model COMMAND --help tells the options of a command.',
    '',
    'Exit codes: 0 fine · 1 judged and failed · 2 could not judge, or not fully · 3 infrastructure, a retry may help · 130, 143 interrupted',
    '',
  ].join('\n');
}

function commandHelp(command: Command, width: number): string {
  const named = new Map((options as readonly Option[]).map((option) => [option.name, option]));
  const rows = command.options.flatMap((name) => {
    const option = named.get(name);
    return option
      ? [
          [
            flag({ ...option, placeholder: command.placeholders?.[name] ?? option.placeholder ?? 'VALUE' }),
            `${command.docs?.[name] ?? option.doc}${fallback(option)}`,
          ] as const,
        ]
      : [];
  });
  return [
    `Usage: package-model ${command.usage}`,
    '',
    ...wrap(command.about, width),
    '',
    'Options:',
    ...columns(
      [...rows, ['--json', 'Print one JSON document on stdout, and nothing else there.'], ['-h, --help', 'This text.']],
      width,
    ),
    '',
  ].join('\n');
}

function flag(option: Option): string {
  if (option.type === 'boolean') return `--${option.name}`;
  const value = option.values && option.type === 'enum' ? option.values.join('|') : (option.placeholder ?? 'VALUE');
  if (option.type === 'names') return `--${option.name}[=${value}]`;
  return `--${option.name} ${value}${option.type === 'list' ? ' …' : ''}`;
}

function fallback(option: Option): string {
  const known = option.default;
  return known === undefined || known === false || Array.isArray(known) ? '' : ` Default: ${String(known)}.`;
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(30, Math.max(...rows.map(([head]) => head.length))) + INDENT + GAP;
  return rows.flatMap(([head, text]) => {
    const lines = wrap(text, width - left);
    const start = ' '.repeat(INDENT) + head;
    const first = start.length + GAP <= left ? [start.padEnd(left) + (lines.shift() ?? '')] : [start];
    return [...first, ...lines.map((line) => ' '.repeat(left) + line)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
