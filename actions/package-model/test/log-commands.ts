/** What a runner makes of the lines of a step: actions/runner, ActionCommandManager.cs and ActionCommand.cs. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface LogReader {
  readonly read: (line: string) => void;
  readonly annotations: Annotation[];
  /** Annotations over the limit of a level, which the runner drops. */
  readonly dropped: Annotation[];
  readonly masks: string[];
  readonly groups: string[];
  readonly log: string[];
  /** From `::set-output` and `::save-state`, which runners still obey. */
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  /** Commands that no step of today writes: refused, outdated, or changing how later lines are read. */
  readonly others: string[];
  /** Whether commands were switched on again at the end. */
  readonly resumed: () => boolean;
}

const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

interface Command {
  readonly name: string;
  readonly properties: Record<string, string>;
  readonly data: string;
}

export function logReader(): LogReader {
  let token: string | undefined;
  const annotations: Annotation[] = [];
  const dropped: Annotation[] = [];
  const masks: string[] = [];
  const groups: string[] = [];
  const log: string[] = [];
  const others: string[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  const show = (line: string): void => {
    log.push(masks.reduce((text, mask) => text.replaceAll(mask, '***'), line));
  };
  const obey = ({ name, properties, data }: Command): void => {
    switch (name) {
      case 'stop-commands':
        if (data === '' || known.has(data) || data === 'pause-logging') others.push(name);
        else token = data;
        return;
      case 'add-mask':
        masks.push(...data.split(/\r?\n/).filter((line) => line.trim() !== ''));
        return;
      case 'group':
        groups.push(data);
        return show(`> ${data}`);
      case 'set-output':
        outputs[properties['name'] ?? ''] = data;
        others.push(name);
        return;
      case 'save-state':
        state[properties['name'] ?? ''] = data;
        others.push(name);
        return;
      case 'error':
      case 'warning':
      case 'notice': {
        const full = annotations.filter((each) => each.level === name).length >= MAX_PER_LEVEL;
        (full ? dropped : annotations).push({ level: name, message: data.slice(0, MAX_MESSAGE), properties });
        return show(`${name}: ${data}`);
      }
      case 'endgroup':
      case 'debug':
        return;
      default:
        others.push(name);
    }
  };
  return {
    annotations,
    dropped,
    masks,
    groups,
    log,
    outputs,
    state,
    others,
    resumed: () => token === undefined,
    read: (line) => {
      const resume: Command | undefined = token === undefined ? undefined : parse(line, new Set([token]));
      const command = token === undefined ? parse(line, known) : undefined;
      if (resume) token = undefined;
      else if (command) obey(command);
      else show(line);
    },
  };
}

/** `::name key=value,key=value::data` at the start of a line, blanks aside; else `##[name key=value;…]data` anywhere in it. */
function parse(line: string, names: ReadonlySet<string>): Command | undefined {
  const second = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (second && names.has(second[1] ?? '')) {
    const [, name = '', properties = '', data = ''] = second;
    return { name, properties: fields(properties, ','), data: unescape(data) };
  }
  const first = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
  if (first && names.has(first[1] ?? '')) {
    const [, name = '', properties = '', data = ''] = first;
    return { name, properties: fields(properties, ';'), data: unescape(data) };
  }
  return undefined;
}

function fields(text: string, separator: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(separator)) {
    const at = part.indexOf('=');
    if (at > 0) found[part.slice(0, at).trim()] = unescape(part.slice(at + 1));
  }
  return found;
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
