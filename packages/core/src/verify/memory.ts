import { memoryOf, type ContainerId } from '../engine/container.ts';
import type { Engine } from '../engine/engine.ts';

/**
 * Asks the engine for a container's memory until it has ended; one question takes the engine a second or two.
 * (A stream of `docker stats` gives a figure twice a second, but does not end at SIGTERM.)
 */
export function watchMemory(
  engine: Engine,
  id: ContainerId,
): { readonly done: Promise<void>; readonly most: () => number | undefined } {
  let most: number | undefined;
  const watch = async (): Promise<void> => {
    for (let seen = await memoryOf(engine, id); seen !== undefined; seen = await memoryOf(engine, id)) {
      most = Math.max(most ?? 0, seen);
    }
  };
  // An engine that cannot count (no memory cgroup, an abort) gives no figure, and that is all.
  return { done: watch().catch(() => undefined), most: () => most };
}
