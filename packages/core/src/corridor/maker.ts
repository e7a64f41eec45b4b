import type { ServerSource } from '../environment/server.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Finding } from '../nouns/finding.ts';
import type { Image } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';
import type { Pushed } from '../nouns/report.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Attachment } from '../registry/referrers.ts';
import type { Exam } from '../verify/exam.ts';

/** What the image stage starts from. */
export interface Parts {
  readonly model: Model;
  readonly environment: Environment;
  readonly server: ServerSource;
}

/** Makes one kind of thing of a model: an image in an engine, or an archive. The pipeline does not know which. */
export interface Maker {
  /**
   * Everything that can be refused before work starts: no engine, a tag or label that is none, a folder that is not ours
   * to replace, loading that was not allowed. A context alone needs no engine.
   */
  readonly prepare: (what: 'context' | 'image') => Promise<void>;
  /** Writes the build context to the folder that was asked for, and returns it. */
  readonly writeContext: (parts: Parts) => Promise<string>;
  /** The same where the whole corridor runs, if a folder was asked for. */
  readonly keepContext: (parts: Parts) => Promise<string | undefined>;
  readonly make: (parts: Parts) => Promise<Image>;
  readonly verify: (image: Image, model: Model, exam: Exam, findings: readonly Finding[]) => Promise<Verification>;
  /** What an engine counted of the whole image, where that is known only after the test. */
  readonly counted?: () => Pick<Image, 'size' | 'parts'> | undefined;
  /**
   * Sets the tags, and pushes where that was asked for, with documents that are attached to what is pushed. `held`: the
   * image is one of several platforms, and is pushed by its digest alone.
   */
  readonly publish: (
    image: Image,
    documents: readonly Attachment[],
    held: boolean,
  ) => Promise<{ readonly tags: readonly string[]; readonly pushed?: Pushed }>;
  /** Removes whatever is left of the run; never throws. */
  readonly cleanUp: () => Promise<void>;
}
