import type { AuditEvent, Proof } from '../nouns/verification.ts';
import type { Audit } from './audit.ts';
import expected from './expected-events.json' with { type: 'json' };

type AuditProof = Extract<Proof, { kind: 'audit' }>;

/** What a model has no business to do while it is loaded, whatever else it needs. */
const forbidden: readonly { readonly event: RegExp; readonly detail?: RegExp; readonly words: string }[] = [
  {
    event: /^(?:subprocess\.|os\.(?:system|exec|fork|posix_spawn|spawn|kill)|pty\.)/,
    words: 'starts or ends a process',
  },
  { event: /^(?:socket\.(?!__new__)|urllib\.|http\.|ftplib\.|smtplib\.)/, words: 'opens a connection' },
  {
    event: /^(?:os\.(?:chmod|chown|link|mkdir|remove|rename|rmdir|symlink|truncate)|shutil\.|tempfile\.)/,
    words: 'changes files',
  },
  { event: /^open$/, detail: /^writes /, words: 'writes a file' },
  { event: /^sys\.addaudithook$/, words: 'adds an audit hook' },
];

const table: Readonly<Record<string, readonly string[]>> = expected.events;
/** Events of one report; the JSON of the Verification has them all. */
const SHOWN = 3;

/**
 * Judges what was seen while the model was loaded. Events that loading a benign model of some framework raises are in a
 * table (`expected-events.make.py`); of the rest the forbidden ones fail the image, the others are for people to look at.
 * A hook that fell silent before the end fails it as well: what happened then cannot be known.
 */
export function auditProof(audit: Audit | undefined, loaded: boolean): AuditProof {
  const unheard = (because: string): AuditProof => ({
    kind: 'audit',
    outcome: 'not-run',
    because,
    detail: because,
    events: [],
  });
  if (audit === undefined) return unheard('the server of this image does not tell what loading does');
  const events = audit.events.filter((event) => !isExpected(event));
  const bad = events.flatMap((event) => {
    const words = forbidden.find((each) => each.event.test(event.event) && (each.detail?.test(event.detail) ?? true));
    return words ? [`${words.words} (${eventText(event)})`] : [];
  });
  const proof = { kind: 'audit', events } as const;
  if (bad.length > 0) return { ...proof, outcome: 'failed', detail: `while it is loaded, the model ${listed(bad)}` };
  if (!audit.ended) {
    if (!loaded) return unheard('the model was not loaded');
    return { ...proof, outcome: 'failed', detail: 'the audit of loading fell silent before loading came to its end' };
  }
  if (audit.more) return { ...proof, outcome: 'failed', detail: 'loading raises more events than are looked at' };
  return { ...proof, outcome: 'passed', detail: summary(audit.events.length, events) };
}

function isExpected({ event, detail, by }: AuditEvent): boolean {
  const top = by.split('.')[0] ?? by;
  const key = `${event} ${usual(event, detail)}`;
  return [by, top].some((name) => Object.hasOwn(table, name) && table[name]?.includes(key));
}

const DEVICE = /^\/sys\/bus\/pci\/devices\/[^/]*/;

/** What differs from one run, machine or release to the next: numbers, temporary files, devices, files that code was compiled from. */
function usual(event: string, detail: string): string {
  if (event === 'code.__new__') return '*';
  if (DEVICE.test(detail)) return detail.replace(DEVICE, '/sys/bus/pci/devices/*');
  return detail.replace(/\/(?:tmp|var\/tmp|dev\/shm)\/[^/]*$/, '/tmp/*').replaceAll(/\d+/g, '#');
}

function summary(all: number, rest: readonly AuditEvent[]): string {
  const none = 'no process, connection or writing while the model was loaded';
  if (rest.length === 0) return `${none}; ${all} events, all of a kind that its framework is known for`;
  return `${none}; not known of its framework: ${listed(rest.map(eventText))}`;
}

/** `exec <string> by pickle`. Foreign text, not escaped. */
export function eventText({ event, detail, by }: AuditEvent): string {
  return `${event}${detail === '' ? '' : ` ${detail.slice(0, 120)}`} by ${by.slice(0, 80)}`;
}

function listed(words: readonly string[]): string {
  const more = words.length - SHOWN;
  return `${words.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
