import { normalizeName } from './names.ts';
import { validClause, type Clause } from './specifiers.ts';

/** A package as `environment.yml` asks for it, said in PEP 440. */
export interface CondaSpec {
  /** As conda calls it, lower case. */
  readonly name: string;
  readonly clauses: readonly Clause[];
}

const form = /^(?:[\w.-]+(?:\/[\w.-]+)?::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*?)\s*(?:\[[^\]]*\])?$/s;

/**
 * Reads a match specification of conda: `numpy`, `numpy=1.26`, `numpy=1.26.4=py311h_0`, `numpy 1.26.*`, `numpy>=1.2,<2`,
 * `conda-forge::numpy`. One `=` means "starts with", two mean exactly; a build string is dropped.
 * @returns a clause that says what is wrong, where it cannot be read or said in PEP 440 (`1.8|1.9`).
 */
export function parseCondaSpec(text: string): CondaSpec | string {
  const found = form.exec(text.trim());
  if (!found) return `${JSON.stringify(text)} is no package specification of conda`;
  const [, name = '', rest = ''] = found;
  const clauses = clausesOf(rest);
  return typeof clauses === 'string' ? clauses : { name: name.toLowerCase(), clauses };
}

function clausesOf(rest: string): Clause[] | string {
  if (rest === '' || rest === '*') return [];
  if (rest.includes('|')) return `${rest} names alternatives, which cannot be said as one range of PEP 440`;
  const single = /^(={0,2})\s*([0-9][\w.!*+]*)(?:[=\s]\S+)?$/.exec(rest);
  if (single) {
    const [, equals = '', version = ''] = single;
    return checked([exactOr(version, equals === '=')]);
  }
  const clauses: Clause[] = [];
  for (const part of rest.split(',').map((one) => one.trim())) {
    const [, operator = '', version = ''] = /^(==|!=|<=|>=|~=|<|>|=)?\s*(\S+)$/.exec(part) ?? [];
    if (version === '*') continue;
    if (operator === '' || operator === '=' || operator === '==') clauses.push(exactOr(version, operator === '='));
    else clauses.push({ operator: operator as Clause['operator'], version });
  }
  return checked(clauses);
}

/** `1.26.*` and `=1.26` are the series; `==1.26` and a bare `1.26` that version. */
function exactOr(version: string, series: boolean): Clause {
  const bare = version.replace(/\.?\*$/, '');
  return { operator: '==', version: series || bare !== version ? `${bare}.*` : version };
}

function checked(clauses: readonly Clause[]): Clause[] | string {
  const wrong = clauses.find((clause) => !validClause(clause));
  return wrong ? `${wrong.operator}${wrong.version} is no range of versions` : [...clauses];
}

/** Where the index has a package under another name than conda-forge. */
const names: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'pytorch-cpu': 'torch',
  'py-xgboost': 'xgboost',
  'py-xgboost-cpu': 'xgboost',
  'py-xgboost-gpu': 'xgboost',
  'lightning-base': 'lightning',
  'msgpack-python': 'msgpack',
  importlib_metadata: 'importlib-metadata',
  opencv: 'opencv-python-headless',
  'py-opencv': 'opencv-python-headless',
  'matplotlib-base': 'matplotlib',
  'dask-core': 'dask',
  'graphviz-python': 'graphviz',
  'tensorflow-base': 'tensorflow',
  typing_extensions: 'typing-extensions',
  'seaborn-base': 'seaborn',
  'numpy-base': 'numpy',
  ruamel_yaml: 'ruamel-yaml',
};

/** What conda also installs and no index of Python packages has: interpreters, compilers, libraries, metapackages. */
const noDistribution =
  /^(?:python|python_abi|pip|setuptools|wheel|conda|mamba|_.*|lib[a-z0-9].*|.*-abi|cuda.*|cudatoolkit|cudnn|nccl|pytorch-cuda|pytorch-mutex|cpuonly|mkl(?!-service).*|openblas|blas|openssl|zlib|bzip2|xz|sqlite|readline|tk|ncurses|ca-certificates|certifi-.*|ld_impl.*|icu|gcc.*|gxx.*|gfortran.*|clang.*|cmake|make|ninja-base|git|curl|nodejs|r-.*|openjdk|ffmpeg|intel-openmp|llvm-openmp|nomkl|vs20.*|vc|ucrt|tzdata-legacy|xorg-.*|compilers|c-compiler|cxx-compiler)$/;

/** The distribution (PEP 503) that a conda package is on an index, or nothing where it is none. */
export function distributionOfConda(name: string): string | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  if (known !== undefined) return known;
  return noDistribution.test(name) ? undefined : normalizeName(name);
}

/** What conda-forge calls a distribution of the index. */
export function condaOfDistribution(name: string): string {
  return Object.hasOwn(preferred, name) ? (preferred[name] ?? name) : name;
}

/** Where several names of conda stand for one distribution: the one without what only a desktop needs. */
const preferred: Readonly<Record<string, string>> = {
  torch: 'pytorch',
  xgboost: 'py-xgboost',
  'xgboost-cpu': 'py-xgboost-cpu',
  msgpack: 'msgpack-python',
  'opencv-python-headless': 'py-opencv',
  'opencv-python': 'py-opencv',
  matplotlib: 'matplotlib-base',
  dask: 'dask-core',
  seaborn: 'seaborn-base',
};
