import type { Platform } from '../nouns/image.ts';
import type { MarkerEnvironment } from './markers.ts';

/** What resolvers and markers call a platform of images. */
export interface Target {
  readonly python: string;
  readonly platform: Platform;
}

const machines: Readonly<Record<Platform, string>> = { 'linux/amd64': 'x86_64', 'linux/arm64': 'aarch64' };

export function machineOf(platform: Platform): string {
  return machines[platform];
}

/** What a marker sees in the image: CPython on Linux. The kernel is the one it will run on, and unknown. */
export function markerEnvironment({ python, platform }: Target, extra = ''): MarkerEnvironment {
  const full = /^\d+\.\d+$/.test(python) ? `${python}.0` : python;
  return {
    python_version: full.split('.').slice(0, 2).join('.'),
    python_full_version: full,
    os_name: 'posix',
    sys_platform: 'linux',
    platform_release: '',
    platform_system: 'Linux',
    platform_version: '',
    platform_machine: machines[platform],
    platform_python_implementation: 'CPython',
    implementation_name: 'cpython',
    implementation_version: full,
    extra,
  };
}
