import { markerHolds } from '../../environment/lock-fit.ts';
import { markerEnvironment } from '../../python/target.ts';
import type { ImagePlan } from '../plan.ts';
import type { Base } from './base-image.ts';
import { chooseWheels, type ChosenWheel } from './wheels.ts';

/** The wheels that a plan's environment is assembled of, or why an engine has to build it. */
export type Assemblable = { readonly wheels: readonly ChosenWheel[] } | { readonly because: string };

/** Whether the environment can be put together without running anything. */
export function assemblable(plan: ImagePlan, base: Base): Assemblable {
  const { environment, platform, system } = plan;
  const { interpreter, libc } = base;
  if (environment.kind !== 'virtualenv') return { because: 'a conda environment is installed by its own program' };
  if (system.length > 0) return { because: `${system.join(', ')} has to be installed in the base (apt-get)` };
  const minor = environment.python.version.split('.').slice(0, 2).join('.');
  if (interpreter.minor !== minor) {
    return { because: `the base has Python ${interpreter.minor}, and the lock is for ${minor}` };
  }
  const target = markerEnvironment({ python: environment.python.version, platform });
  const wanted = environment.lock.packages.filter(({ marker }) => markerHolds(marker, target));
  const chosen = chooseWheels(wanted, { minor, platform, libc });
  if ('missing' in chosen) {
    return {
      because: `${chosen.missing.name} ${chosen.missing.version} has no wheel for Python ${minor} on ${platform} (${libc})`,
    };
  }
  return chosen;
}
