/**
 * Errors concern the run, findings the model. Every code is stable; `exit` is what a surface exits with
 * (1 judged and failed, 2 could not judge, 3 infrastructure, 130 interrupted).
 */
export const errorCodes = {
  USAGE: { exit: 2, title: 'the command or its options are wrong' },
  CONFIG_INVALID: { exit: 2, title: 'a file of the project cannot be used as it is' },
  MODEL_NOT_FOUND: { exit: 2, title: 'there is no model at that path' },
  MODEL_UNREADABLE: { exit: 2, title: 'the model cannot be opened' },
  MODEL_OUTSIDE_WORKSPACE: { exit: 2, title: 'the path leads out of the workspace' },
  MODEL_CHANGED: { exit: 2, title: 'the model changed while it was being read' },
  MODEL_MISMATCH: { exit: 1, title: 'the model is not the one that was named' },
  MODEL_UNSUPPORTED: { exit: 2, title: 'no runtime can serve this model' },
  NOTHING_READABLE: { exit: 2, title: 'the content is no format that is known' },
  REQUIREMENTS_INVALID: { exit: 2, title: 'the declared requirements cannot be read' },
  RESOLVE_FAILED: { exit: 1, title: 'no set of packages satisfies the requirements' },
  LOCK_MISMATCH: { exit: 1, title: 'the lock does not fit its inputs' },
  SAMPLES_INVALID: { exit: 2, title: 'the samples cannot be used with this model' },
  RECORD_FAILED: { exit: 2, title: 'the model cannot be loaded or asked in that interpreter' },
  LOAD_REFUSED: { exit: 2, title: 'a model may be loaded outside a container only on request' },
  FINDINGS: { exit: 1, title: 'findings at or over the limit stopped the run' },
  VERIFY_FAILED: { exit: 1, title: 'the image did not pass its test' },
  BUILD_FAILED: { exit: 1, title: 'the image could not be built' },
  PUSH_MISMATCH: { exit: 1, title: 'what the registry holds is not what was verified' },
  PROGRAM_NOT_FOUND: { exit: 3, title: 'a program that is needed is not there' },
  TOOL_UNAVAILABLE: { exit: 3, title: 'a tool could not be fetched or failed its hash' },
  ENGINE_UNAVAILABLE: { exit: 3, title: 'no container engine answers' },
  ENGINE_FAILED: { exit: 3, title: 'the container engine refused a command' },
  BASE_UNAVAILABLE: { exit: 3, title: 'the base image is neither in the engine nor in a registry that answers' },
  REGISTRY_UNREACHABLE: { exit: 3, title: 'the registry does not answer' },
  REGISTRY_DENIED: { exit: 3, title: 'the registry refuses' },
  NETWORK: { exit: 3, title: 'a download failed' },
  DISK_FULL: { exit: 3, title: 'there is no space left' },
  MEMORY_SHORT: { exit: 3, title: 'the machine has not the memory that it takes' },
  IO: { exit: 3, title: 'a file could not be written or read' },
  INTERRUPTED: { exit: 130, title: 'interrupted' },
  INTERNAL: { exit: 2, title: 'a defect of package-model' },
} as const satisfies Record<string, { readonly exit: 1 | 2 | 3 | 130; readonly title: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** The one error class: what happened and where (`message`), and what to do next (`remedy`). */
export class PackageModelError extends Error {
  override readonly name = 'PackageModelError';
  readonly code: ErrorCode;
  readonly remedy: string;
  /** The last lines of a tool that failed, as it wrote them. */
  readonly said: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    remedy: string,
    options?: ErrorOptions & { readonly said?: readonly string[] },
  ) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
    this.said = options?.said ?? [];
  }

  get exitCode(): 1 | 2 | 3 | 130 {
    return errorCodes[this.code].exit;
  }
}

/** What Node says of a failed file operation, in our words; anything unknown is passed on as `IO`. */
export function ioError(cause: unknown, doing: string): PackageModelError {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PackageModelError('DISK_FULL', `no space left while ${doing}`, 'Free some disk space and run again.', {
      cause,
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PackageModelError('IO', `${doing} failed: ${reason}`, 'Check the path and its permissions.', { cause });
}
