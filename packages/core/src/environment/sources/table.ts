import { condaLock } from './conda-lock.ts';
import { condaFile } from './conda.ts';
import { huggingFaceConfig } from './hugging-face.ts';
import { projectLocks } from './project-locks.ts';
import { pyprojectFile } from './pyproject.ts';
import { pythonEnvFile } from './python-env.ts';
import { requirementsFile } from './requirements.ts';
import type { Source } from './source.ts';

/**
 * The files of a project that say something about packages, in the order in which they are looked for in one folder: locks
 * first, then what is declared.
 */
export const sources: readonly Source[] = [
  ...projectLocks,
  condaLock,
  requirementsFile,
  pyprojectFile,
  condaFile,
  pythonEnvFile,
  huggingFaceConfig,
];
