import * as v from 'valibot';
import { createContainer, removeContainer, runAttached } from '../engine/container.ts';
import type { Engine } from '../engine/engine.ts';
import { packageOfLibrary } from '../environment/system-libraries.ts';
import type { Host } from '../nouns/host.ts';
import type { Image } from '../nouns/image.ts';
import { buildImage, type BuildOptions } from './build.ts';
import { tellLacking, type Lacking } from './lacking-libraries.ts';
import { MISSING_LIBRARIES } from './missing-libraries-program.ts';
import { places, type ImagePlan } from './plan.ts';

type Built = Image & { readonly at: 'engine' };

const LOOKING_MS = 60_000;
const REMOVING_MS = 7000;
const KEPT = 64 * 1024;
/** What the image's Python says is foreign: names of libraries, and of the packages that need them. */
const said = v.pipe(
  v.array(v.tuple([v.pipe(v.string(), v.maxLength(256)), v.pipe(v.string(), v.maxLength(256))])),
  v.maxLength(200),
);

/**
 * Builds the plan, and once more with the Debian packages that its wheels turn out to need: shared libraries that they are
 * linked to and that nothing in the image has, by their ELF headers. The second build repeats what stands on the packages.
 * @returns the image, and the plan that it was made of
 * @throws PackageModelError what `buildImage` throws
 */
export async function buildComplete(
  plan: ImagePlan,
  engine: Engine,
  options: BuildOptions,
  host: Host,
): Promise<{ readonly image: Built; readonly plan: ImagePlan }> {
  const image = await buildImage(plan, engine, options, host);
  if (plan.environment.kind !== 'virtualenv') return { image, plan };
  const packages = tellLacking(await missingIn(image, engine, host), host);
  const system = [...new Set([...plan.system, ...packages])].toSorted();
  if (system.length === plan.system.length) return { image, plan };
  const complete = { ...plan, system };
  return { image: await buildImage(complete, engine, { ...options, noCache: false }, host), plan: complete };
}

/** Never throws for what the container does: the test of the image is what judges it. */
async function missingIn({ id }: Built, engine: Engine, host: Host): Promise<readonly Lacking[]> {
  const python = `${places.environment}/bin/python`;
  const container = await createContainer(engine, host, {
    image: id,
    command: [python, '-I', '-c', MISSING_LIBRARIES],
    network: 'none',
    stdin: true,
  });
  try {
    const result = await runAttached(engine, container, { input: '', keep: KEPT, timeout: LOOKING_MS });
    const parsed = v.safeParse(said, result.code === 0 ? json(result.stdout) : undefined);
    const found = parsed.success ? parsed.output : [];
    return found.map(([library, by]) => ({ library, package: packageOfLibrary(library), by }));
  } finally {
    // What a busy engine has not removed by then goes with everything of this run, at its end.
    await removeContainer(engine, container, AbortSignal.timeout(REMOVING_MS)).catch(() => undefined);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
