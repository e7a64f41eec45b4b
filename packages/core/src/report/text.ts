import { testedOn } from './tested-on.ts';
import { allModels } from '../check/models.ts';
import { pageOf } from '../check/rules.ts';
import { plural } from '../check/words.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Finding, Severity } from '../nouns/finding.ts';
import type { Image } from '../nouns/image.ts';
import type { Report } from '../nouns/report.ts';
import type { Verification } from '../nouns/verification.ts';
import { acceptedText } from './accepted-text.ts';
import { bytesText } from './amounts.ts';
import { changeLines } from './comparison-text.ts';
import { escapeText } from './escape.ts';
import { howTo } from './how-to.ts';
import { modelLine } from './model-line.ts';
import { placeText } from './place-text.ts';
import { proofDetail, proofTitle } from './proof-text.ts';
import { pushedReference } from './reference-text.ts';
import { pad, painter, wrap, type TextOptions } from './style.ts';

/** Everything a run found out and made, for a person at a terminal. */
export function reportText(report: Report, options: TextOptions): string {
  const sections = [
    modelSection(report),
    findingsSection(report.findings, options),
    soundnessSection(report),
    againstSection(report.against, options),
    report.environment ? environmentSection(report.environment) : [],
    imageSection(report),
    ...report.verifications.map((verification) =>
      verificationSection(verification, report.verifications.length > 1, options),
    ),
    pushedSection(report),
    report.stopped ? stoppedSection(report.stopped, options) : howToSection(report),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function modelSection({ model, signing, findings, stopped }: Report): string[] {
  if (!model) return [];
  const unread = allModels(model)
    .flatMap((one) => one.unread)
    .map(({ why, at }) => `  not read: ${escapeText(why)} (${escapeText(placeText(at))})`);
  const checked =
    findings.length === 0 && unread.length === 0 && stopped?.stage !== 'inspect'
      ? ['  checked by the listed rules: no findings']
      : [];
  return [escapeText(modelLine(model)), ...signatureLine(signing), ...unread, ...checked];
}

function signatureLine(signing: Report['signing']): string[] {
  if (signing?.outcome !== 'verified') return [];
  const { detail, method, resources, at } = signing;
  return [`  ${escapeText(detail)}: ${plural(resources, 'part')} compared (${method}, ${escapeText(placeText(at))})`];
}

function againstSection(against: Report['against'], options: TextOptions): string[] {
  if (!against) return [];
  const { what, because, comparison } = against;
  if (!comparison) return wrap(`not compared with ${escapeText(what)}: ${escapeText(because)}`, options.width, '');
  const title = wrap(`compared with ${escapeText(what)} (${escapeText(because)})`, options.width, '');
  return [...title, ...changeLines(comparison, options).map((line) => (line === '' ? '' : `  ${line}`))];
}

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

function findingsSection(findings: readonly Finding[], options: TextOptions): string[] {
  const paint = painter(options);
  return findings.flatMap((finding) => {
    const { rule, severity, at, message, help, fingerprint, accepted } = finding;
    const head = accepted ? paint('dim', `accepted ${severity}`) : paint(colours[severity], severity);
    return [
      `${head} ${rule}: ${escapeText(placeText(at))}`,
      ...wrap(escapeText(message), options.width, '  '),
      ...wrap(escapeText(accepted ? acceptedText(accepted) : help), options.width, '  '),
      `  ${pageOf(rule)}`,
      ...(accepted ? [] : [paint('dim', `  fingerprint ${fingerprint}`)]),
    ];
  });
}

function soundnessSection({ soundness }: Report): string[] {
  if (!soundness) return [];
  const { trials, weights } = soundness;
  const ran = trials.filter(({ outcome }) => outcome === 'ran');
  return [
    ...ran.map(
      ({ runtime, detail, at }) => `${escapeText(runtime)} ran ${escapeText(placeText(at))}: ${escapeText(detail)}`,
    ),
    ...(weights
      ? [
          `weights: ${plural(weights.counted, 'number')} read, ${plural(weights.notFinite.length, 'tensor')} with NaN or infinities`,
        ]
      : []),
  ];
}

function environmentSection({ python, sources, requirements, lock, platform }: Environment): string[] {
  const width = Math.min(44, Math.max(0, ...requirements.map(({ text }) => text.length)));
  return [
    `environment: Python ${escapeText(python.version)} (${escapeText(python.because)})`,
    ...sources.map(
      ({ file, because }) => `  from ${file === undefined ? 'the model' : escapeText(file)}: ${escapeText(because)}`,
    ),
    ...requirements.map(({ text, because }) => `  ${pad(escapeText(text), width)}  ${escapeText(because)}`),
    `  ${plural(lock.packages.length + (lock.conda?.length ?? 0), 'package')} with hashes for ${platform}, ${escapeText(lock.path)} (${lock.made})`,
    ...(lock.moved ?? []).map(
      ({ name, from, to }) => `  moved: ${escapeText(`${name} ${from ?? '(new)'} → ${to ?? '(gone)'}`)}`,
    ),
  ];
}

function imageSection({ images, tags, context }: Report): string[] {
  const made = images.flatMap((image) =>
    image.at === 'archive'
      ? [`archive: ${escapeText(image.path)}`]
      : [
          `image: ${tags.length > 0 ? tags.map(escapeText).join(', ') : image.at === 'engine' ? image.id : image.digest}, ${bytesText(image.size)}, base ${escapeText(image.base.reference)}`,
          ...sizeRows(image),
        ],
  );
  return context === undefined
    ? made
    : [...made, `context: ${escapeText(context)} (docker build ${escapeText(context)})`];
}

/** What its layers hold, lowest first. */
function sizeRows({ parts = [] }: Image): string[] {
  return parts.map(({ of, size }) => `  ${pad(of, 11)}  ${bytesText(size).padStart(9)}`);
}

function verificationSection(verification: Verification, several: boolean, options: TextOptions): string[] {
  const { sentence, verdict, isolation, proofs, log } = verification;
  const paint = painter(options);
  const marks = {
    passed: paint('green', 'passed'),
    failed: paint('red', 'failed'),
    'not-run': paint('dim', 'not run'),
  };
  const width = Math.max(0, ...proofs.map((proof) => proofTitle(proof).length));
  return [
    ...wrap(`${testedOn(verification, several)}${escapeText(sentence)} (isolation: ${isolation})`, options.width, ''),
    ...proofs.map(
      (proof) =>
        `  ${pad(marks[proof.outcome], 7)}  ${pad(escapeText(proofTitle(proof)), width)}  ${escapeText(proofDetail(proof))}`,
    ),
    ...(verdict === 'failed' && log?.length
      ? ['  the last lines of its log:', ...log.map((line) => `  | ${escapeText(line)}`)]
      : []),
  ];
}

function pushedSection(report: Report): string[] {
  const reference = pushedReference(report);
  return reference === undefined ? [] : [`pushed: ${escapeText(reference)}`, `digest: ${report.pushed?.digest ?? ''}`];
}

function howToSection(report: Report): string[] {
  const [run, ask] = howTo(report);
  return run === undefined
    ? []
    : ['run it, and ask it:', `  ${escapeText(run)}`, ...(ask === undefined ? [] : [`  ${escapeText(ask)}`])];
}

function stoppedSection(
  { stage, code, message, remedy, said = [] }: NonNullable<Report['stopped']>,
  options: TextOptions,
): string[] {
  return [
    ...wrap(`${painter(options)('red', 'stopped')} at ${stage}, ${code}: ${escapeText(message)}`, options.width, ''),
    ...said.map((line) => `  | ${escapeText(line)}`),
    ...wrap(escapeText(remedy), options.width, '  '),
  ];
}
