import { PackageModelError } from '../errors.ts';
import type { Answer, NoAnswer } from './transport.ts';

/** What was wanted of whom, for the words of an error. */
export interface Errand {
  /** As in the reference: `ghcr.io`. */
  readonly registry: string;
  readonly repository: string;
  readonly action: 'pull' | 'push';
}

/** Enough of a registry's own words to recognise the problem. */
const MAX_WORDS = 200;

/** 401 and 403, and what amounts to them. `because` says where the login came from, or that there was none. */
export function denied(errand: Errand, why: string, because: string): PackageModelError {
  const { registry, repository, action } = errand;
  const verb = action === 'push' ? 'push to' : 'pull from';
  const github =
    registry === 'ghcr.io'
      ? `in GitHub Actions, give the job "permissions: packages: ${action === 'push' ? 'write' : 'read'}" and log in with docker/login-action`
      : 'in GitHub Actions, log in with docker/login-action in a step before';
  return new PackageModelError(
    'REGISTRY_DENIED',
    `${registry} does not let this run ${verb} ${repository}: ${why} (${because})`,
    `Run "docker login ${registry}" with an account that may ${verb} ${repository}; ${github}.`,
  );
}

export function tooManyRequests(errand: Errand, seconds: number | undefined): PackageModelError {
  const wait = seconds === undefined ? 'later' : `in ${seconds} s`;
  return new PackageModelError(
    'REGISTRY_DENIED',
    `${errand.registry} answers 429: too many requests for ${errand.repository}`,
    `Run it again ${wait}, or log in with "docker login ${errand.registry}": logins have higher limits.`,
  );
}

export function unreachable(errand: Errand, cause: NoAnswer): PackageModelError {
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(cause.code);
  return new PackageModelError(
    'REGISTRY_UNREACHABLE',
    certificate
      ? `the certificate of ${errand.registry} is not trusted: ${cause.message}`
      : `${errand.registry} does not answer: ${cause.message}`,
    certificate
      ? 'Put the certificate of its authority into a PEM file and point SSL_CERT_FILE to it.'
      : `Check the name and port of ${errand.registry}, that it runs, and the network or proxy on the way to it.`,
    { cause },
  );
}

/** Any other answer that is not what was asked for. */
export function unexpected(errand: Errand, doing: string, why: string): PackageModelError {
  return new PackageModelError(
    'REGISTRY_UNREACHABLE',
    `${errand.registry} failed at ${doing} in ${errand.repository}: ${why}`,
    'Run it again; if it stays, the registry does not work as the OCI distribution specification says.',
  );
}

/** The first error that a registry's JSON names, on one line, or only the status. */
export function words(answer: Answer): string {
  try {
    const { errors } = JSON.parse(answer.body.toString('utf8')) as { errors?: { code?: unknown; message?: unknown }[] };
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const told = [first?.code, first?.message].filter((part) => typeof part === 'string' && part !== '').join(': ');
    return told === '' ? String(answer.status) : `${answer.status} ${oneLine(told)}`;
  } catch {
    return String(answer.status);
  }
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, MAX_WORDS);
}
