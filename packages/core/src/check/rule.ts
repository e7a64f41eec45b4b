import type { Environment } from '../nouns/environment.ts';
import type { RuleId, Severity } from '../nouns/finding.ts';
import type { Model } from '../nouns/model.ts';
import type { Place } from '../nouns/place.ts';
import type { Signing } from '../nouns/signing.ts';
import type { Soundness } from '../nouns/soundness.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Judged } from './pickle/judged.ts';
import type { Trust } from './trust.ts';

/** What the stages found out, as far as they came. */
export interface Facts {
  readonly model?: Model;
  readonly signing?: Signing;
  readonly soundness?: Soundness;
  readonly environment?: Environment;
  readonly verifications?: readonly Verification[];
}

/** A finding before policy: its severity and fingerprint are added by `check`. */
export interface Found {
  readonly message: string;
  readonly help: string;
  readonly at: Place;
  /** Where this one weighs less than its rule. */
  readonly severity?: Severity;
  /** What makes the finding the same one in another run: names and values, never offsets or line numbers. */
  readonly key: readonly string[];
}

/** What every rule may ask for besides its subject. */
export interface Surroundings {
  readonly facts: Facts;
  readonly trust: Trust;
  /** The model's effects with a verdict each; computed once however many rules ask. */
  readonly judged: () => readonly Judged[];
}

interface Subjects {
  readonly model: Model;
  readonly signing: Signing;
  readonly soundness: Soundness;
  readonly environment: Environment;
  readonly verification: Verification;
}

export interface Rule {
  readonly id: RuleId;
  /** A short noun phrase for tables and SARIF. */
  readonly title: string;
  readonly severity: Severity;
  readonly needs: keyof Subjects;
  readonly find: (surroundings: Surroundings) => Iterable<Found>;
}

/** A rule is skipped while the fact it needs is not there; a rule on verifications runs once for each. */
export function defineRule<Needs extends keyof Subjects>(rule: {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly needs: Needs;
  readonly find: (subject: Subjects[Needs], surroundings: Surroundings) => Iterable<Found>;
}): Rule {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: rule.needs,
    *find(surroundings) {
      for (const subject of subjects(rule.needs, surroundings.facts)) {
        yield* rule.find(subject as Subjects[Needs], surroundings);
      }
    },
  };
}

function subjects(needs: keyof Subjects, facts: Facts): readonly Subjects[keyof Subjects][] {
  if (needs === 'verification') return facts.verifications ?? [];
  const subject = facts[needs];
  return subject ? [subject] : [];
}
