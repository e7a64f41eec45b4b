import { PackageModelError } from '../errors.ts';
import { parseReference } from '../registry/reference.ts';
import { condaCommands, condaPythonCheck } from './conda-stage.ts';
import { places, type ImagePlan } from './plan.ts';
import { comment, dockerWord, labelName, shellWord } from './quote.ts';

/** The index of a secret, for both installers. */
const INDEX_SECRET =
  'UV_DEFAULT_INDEX=$(cat /run/secrets/index) && export UV_DEFAULT_INDEX PIP_INDEX_URL="$UV_DEFAULT_INDEX"';

/** What every file of a layer says of its age: the first time that a ZIP archive could hold. */
const FILE_TIME = 315_532_800;

/**
 * The plan as a Dockerfile that builds with nothing of ours installed, also with BuildKit 0.8 (Docker 20.10): no syntax
 * directive, because an old engine would have to fetch its frontend; no heredocs, and no `COPY --link` unless the plan says
 * that the engine knows it. What is copied into the last stages is laid out before as it will lie there, with one
 * time for all files: so equal inputs are equal layers, in every engine.
 * Pure. @throws PackageModelError `USAGE` for values that a Dockerfile cannot hold.
 */
export function renderDockerfile(plan: ImagePlan): string {
  return `${[...head(plan), ...build(plan), ...server(plan), ...environment(plan), ...model(plan)].join('\n')}\n`;
}

/** The same up to the stage `environment`, with the user's code on it: what every model with this environment stands on. Names no model. */
export function renderEnvironment(plan: ImagePlan): string {
  return `${[...build(plan), ...server(plan), ...environment(plan), ...codeCopy(plan)].join('\n')}\n`;
}

function codeCopy(plan: ImagePlan): string[] {
  const { code } = plan;
  return code ? [copyTree(plan, 'code')] : [];
}

function head(plan: ImagePlan): string[] {
  return [
    '# The image of one model and its server, written by package-model; yours to read, change and keep.',
    `# ${comment(plan.about)}.`,
    '#',
    '#   docker build -t NAME .                       Docker before 23: DOCKER_BUILDKIT=1 docker build -t NAME .',
    '#   docker run --rm -p 8080:8080 --read-only NAME',
    '#   curl localhost:8080/openapi.json             what POST /predict takes and gives',
    '#',
    '# Proxies are taken from --build-arg HTTPS_PROXY=…; certificates from --secret id=certificates,src=BUNDLE; logins of hosts',
    '# that packages come from from --secret id=netrc,src=FILE; an index in place of PyPI from --secret id=index,src=FILE, a file with its address.',
    ...(plan.install.index.kind === 'secret'
      ? ['# Here the index needs credentials, and that file holds them: the whole address, user and token in it.']
      : []),
    ...(plan.install.conda?.secret
      ? [
          '# Mirrors of conda channels and credentials for them: --secret id=conda,src=FILE (JSON: mirrors, credentials).',
        ]
      : []),
    ...(plan.secrets.length > 0
      ? [`# The steps that install may read, at /run/secrets: ${plan.secrets.join(', ')} (--secret id=NAME,src=FILE).`]
      : []),
    '# Neither they nor the installer reach the last stage.',
    '',
  ];
}

/** A program that ends with a sentence where the interpreter is not of that minor version. */
function pythonCheck(version: string): string {
  const [major, minor] = version.split('.');
  return `import sys; found = "%d.%d" % sys.version_info[:2]; sys.exit(None if found == "${major}.${minor}" else "the base image has Python " + found + ", and the lock is for ${major}.${minor}")`;
}

/** Everything that is needed to install, and is left behind. */
function build(plan: ImagePlan): string[] {
  const { index, findLinks, conda } = plan.install;
  const secrets = [
    ...secretMounts(['certificates', 'netrc', ...(index.kind === 'public' ? [] : ['index'])]),
    ...secretMounts(plan.secrets),
  ];
  const wheels = findLinks.length > 0;
  const venv = places.environment;
  const exports = [
    'if [ -s /run/secrets/certificates ]; then export SSL_CERT_FILE=/run/secrets/certificates PIP_CERT=/run/secrets/certificates; fi',
    'if [ -s /run/secrets/netrc ]; then export NETRC=/run/secrets/netrc; fi',
    ...(index.kind === 'secret' ? [INDEX_SECRET] : []),
    ...(index.kind === 'default' ? [`if [ -s /run/secrets/index ]; then ${INDEX_SECRET}; fi`] : []),
    ...(index.kind === 'public'
      ? [
          `export UV_DEFAULT_INDEX=${shellWord(index.url, 'the index')} PIP_INDEX_URL=${shellWord(index.url, 'the index')}`,
        ]
      : []),
  ];
  return [
    '# ── build: what it takes to install; none of it is in the image',
    `${from(plan)} AS build`,
    '',
    ...(conda
      ? ['# The Python of the image comes with its packages; that of the base installs them.']
      : [
          '# Wheels belong to one Python: another than the one that was locked for is refused here, and not by a wheel that is missing.',
        ]),
    '# The installer, by hash, in a folder of its own: the base needs Python with venv and pip, and nothing else.',
    'COPY installer.txt /build/',
    run(secrets, [
      `python -c ${shellWord(conda ? condaPythonCheck : pythonCheck(plan.environment.python.version), 'the Python version')}`,
      ...exports,
      'export PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1',
      'python -m pip install --quiet --no-cache-dir --no-compile --no-deps --require-hashes \\\n      --target /build/installer -r /build/installer.txt',
    ]),
    '',
    `# The environment: exactly the locked ${conda ? 'packages of conda and wheels' : 'wheels'}, every one checked against its hash; nothing is built, no code of theirs runs.`,
    '# Folders named tests go (14 % of a scientific environment), but for the file in one that NumPy 2.1 to 2.3 imports; bytecode is compiled here, because the image is read-only',
    '# and would compile at every start.',
    `COPY ${conda ? 'conda.json conda-install.py ' : ''}compile-bytecode.py requirements.txt /build/`,
    run(
      [
        ...secrets,
        ...(conda?.secret ? ['--mount=type=secret,id=conda'] : []),
        `--mount=type=cache,id=package-model-uv-${plan.environment.python.version},target=/root/.cache/uv`,
        ...(wheels ? ['--mount=type=bind,source=wheels,target=/build/wheels'] : []),
      ],
      [
        ...exports,
        ...(conda ? condaCommands(venv) : [`python -m venv --without-pip ${venv}`]),
        `/build/installer/bin/uv pip ${conda ? 'install --no-deps' : 'sync'} --quiet --no-config --system-certs --no-build --require-hashes --link-mode=copy \\\n      --python ${venv}/bin/python${wheels ? ' --find-links /build/wheels' : ''} ${conda ? '-r ' : ''}/build/requirements.txt`,
        `find ${venv}/lib -path '*/numpy/_core/tests/*' ! -name _natype.py -prune -exec rm -rf {} + \\\n      -o -type d -name tests ! -path '*/numpy/_core/tests' -prune -exec rm -rf {} +`,
        `PYTHONHASHSEED=0 ${venv}/bin/python -W ignore /build/compile-bytecode.py ${venv}/lib`,
        // As it will lie in the image, and with one time: equal packages are an equal layer.
        `mkdir -p ${parentOf(tree('environment', venv))} && mv ${venv} ${tree('environment', venv)} && ln -s ${tree('environment', venv)} ${venv}`,
        oneTime('/build/environment'),
      ],
    ),
    '',
    ...ownCode(plan),
  ];
}

/** Beside the packages and not after them: a builder does both at once, and neither again for a change of the other. */
function server(plan: ImagePlan): string[] {
  const { conda } = plan.install;
  const python = conda ? environmentPython : 'python';
  return [
    '# ── server: readable for any user, with its bytecode; made while packages are fetched',
    `${conda ? 'FROM build' : from(plan)} AS server`,
    `COPY server/ ${tree('server', places.server)}/`,
    run(
      [],
      [
        `chmod -R u=rwX,go=rX ${tree('server', places.server)}`,
        compile(python, 'server', places.server),
        ...places.links.flatMap((link) => [
          `mkdir -p ${parentOf(tree('links', link))}`,
          `ln -s ${places.models} ${tree('links', link)}`,
        ]),
        oneTime('/build/server /build/links'),
      ],
    ),
    '',
  ];
}

/** The user's modules, with their bytecode. A file that this Python cannot compile is imported as it is, or not at all. */
function ownCode({ code }: ImagePlan): string[] {
  if (!code) return [];
  return [
    '# Your own modules: those that were named, and nothing else of the project.',
    `COPY code/ ${tree('code', places.code)}/`,
    run(code.main === undefined ? [] : ['--mount=type=bind,source=server,target=/build/definitions'], [
      `chmod -R u=rwX,go=rX ${tree('code', places.code)}`,
      ...(code.main === undefined
        ? []
        : // Of the script that trained the model only what it defines: importing it would train again.
          [
            `PYTHONPATH=/build/definitions ${environmentPython} -m package_model_server.definitions ${tree('code', places.code)}/${code.main}.py`,
          ]),
      `{ ${compile(environmentPython, 'code', places.code)} || true; }`,
      oneTime('/build/code'),
    ]),
    '',
  ];
}

const environmentPython = `${places.environment}/bin/python`;

type Tree = 'environment' | 'links' | 'server' | 'code';

/** Where a path of the image lies in the build stage, from where its layer is copied. */
function tree(name: Tree, path: string): string {
  return `/build/${name}${path}`;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Bytecode that says of its sources where they will lie. Constants that are sets are written in the order of their hashes. */
function compile(python: string, name: Tree, path: string): string {
  const at = tree(name, path);
  return `PYTHONHASHSEED=0 ${python} -m compileall -q -s /build/${name} -p / --invalidation-mode unchecked-hash ${at}`;
}

function oneTime(paths: string): string {
  return `find ${paths} -exec touch -h -d @${FILE_TIME} {} +`;
}

function copyTree({ links }: ImagePlan, name: Tree): string {
  const stage = name === 'server' || name === 'links' ? 'server' : 'build';
  return `COPY ${links ? '--link ' : ''}--from=${stage} /build/${name}/ /`;
}

function secretMounts(ids: readonly string[]): string[] {
  return ids.map((id) => `--mount=type=secret,id=${id}`);
}

function run(mounts: readonly string[], commands: readonly string[]): string {
  return `RUN ${[...mounts, commands.join(' && \\\n    ')].join(' \\\n    ')}`;
}

function environment(plan: ImagePlan): string[] {
  const { config } = plan;
  const env = Object.entries(config.env).map(([name, value]) => `${name}=${dockerWord(value, name)}`);
  return [
    '# ── environment: base, packages and server; the same for every model with this lock',
    `${from(plan)} AS environment`,
    ...system(plan),
    copyTree(plan, 'environment'),
    '# Other platforms look for a model in places of their own: links lead from there.',
    copyTree(plan, 'links'),
    ...(plan.code?.script === undefined ? [copyTree(plan, 'server')] : []),
    `ENV PATH="${config.path}:$PATH" \\\n    ${env.join(' \\\n    ')}`,
    'WORKDIR /',
    '',
  ];
}

/** Before everything else: they change least of all. */
function system({ system: packages, secrets }: ImagePlan): string[] {
  if (packages.length === 0) return [];
  return [
    '# Shared libraries that wheels link to and do not bring.',
    run(secretMounts(secrets), [
      'start=$(($(date +%s) - 1))',
      'apt-get update -qq',
      `apt-get install -qq --yes --no-install-recommends ${packages.join(' ')} >/dev/null`,
      'rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /var/lib/dpkg/*-old',
      // What the builder itself mounts there cannot be touched, and is not in the layer.
      `{ find /etc /usr /var -xdev -newermt "@$start" -exec touch -h -d @${FILE_TIME} {} + 2>/dev/null || true; }`,
    ]),
  ];
}

function model(plan: ImagePlan): string[] {
  const { config } = plan;
  const labels = Object.entries(config.labels).map(
    ([name, value]) => `${labelName(name)}=${dockerWord(value, `the label ${name}`)}`,
  );
  return [
    '# ── model: last, because it changes most; a new model costs what copying it costs',
    'FROM environment AS model',
    ...codeCopy(plan),
    `COPY ${plan.links ? '--link ' : ''}models/ ${places.models}/`,
    '# No name and no home: works as any user of group 0, on a read-only file system, without any writable folder.',
    `USER ${config.user}`,
    `EXPOSE ${config.port}`,
    `STOPSIGNAL ${config.stopSignal}`,
    ...(config.workdir === '/' ? [] : [`WORKDIR ${config.workdir}`]),
    config.health.length === 0
      ? 'HEALTHCHECK NONE'
      : `HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ${JSON.stringify(config.health)}`,
    `ENTRYPOINT ${JSON.stringify(config.entrypoint)}`,
    `CMD ${JSON.stringify(config.cmd)}`,
    `LABEL ${labels.join(' \\\n      ')}`,
  ];
}

function from(plan: ImagePlan): string {
  const { reference } = plan.base;
  parseReference(reference);
  // `scratch` and the names of our own stages mean something else in FROM than an image.
  if (['scratch', 'build', 'server', 'environment', 'model'].includes(reference)) {
    throw new PackageModelError(
      'USAGE',
      `${reference} is no base image`,
      'Name one with Python, venv and pip: python:3.11-slim.',
    );
  }
  return `FROM ${reference}`;
}
