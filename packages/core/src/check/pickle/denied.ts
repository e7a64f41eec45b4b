import type { Global } from '../../nouns/value.ts';
import { refusedBecause } from '../catalogue/catalogue.ts';

/**
 * What well-known functions do, for messages: "calls os.system, which runs a shell command". The verdict does not hang
 * on this table: what is in no catalogue is refused anyway, this says why in words.
 */
const byName: Readonly<Record<string, string>> = {
  'builtins:eval': 'evaluates text as Python',
  'builtins:exec': 'executes text as Python',
  'builtins:execfile': 'executes a file as Python',
  'builtins:compile': 'compiles text to Python code',
  'builtins:__import__': 'imports a module by name',
  'builtins:open': 'opens a file',
  'builtins:input': 'reads from the terminal (and evaluated it in Python 2)',
  'builtins:breakpoint': 'starts the debugger',
  'builtins:getattr': 'reaches any attribute of any object by its name',
  'builtins:setattr': 'changes any attribute of any object',
  'builtins:delattr': 'removes any attribute of any object',
  'builtins:globals': 'gives the namespace of the loading program',
  'builtins:locals': 'gives the namespace of the loading program',
  'builtins:vars': 'gives the namespace of any object',
  'builtins:map': 'calls a function on each of its arguments',
  'builtins:filter': 'calls a function on each of its arguments',
  'builtins:type': 'makes new classes',
  'functools:reduce': 'calls a function on each of its arguments',
  'functools:partial': 'binds arguments to a function for a later call',
  'operator:attrgetter': 'reaches any attribute of any object by its name',
  'operator:methodcaller': 'calls any method of any object by its name',
  'operator:itemgetter': 'reaches into any mapping, namespaces included',
  'types:FunctionType': 'makes a function from code in the file',
  'types:CodeType': 'makes code from the file',
  'io:open': 'opens a file',
  '_io:open': 'opens a file',
  'pickle:loads': 'loads another pickle',
  'pickle:load': 'loads another pickle',
  '_pickle:loads': 'loads another pickle',
  '_pickle:load': 'loads another pickle',
  'pydoc:locate': 'imports a module by name',
  'pkgutil:resolve_name': 'imports a module by name',
  'logging.config:_resolve': 'imports a module by name',
  'joblib:load': 'loads another pickle from a file',
  'joblib.numpy_pickle:load': 'loads another pickle from a file',
  'joblib.numpy_pickle:NDArrayWrapper': 'loads further files',
  'joblib.numpy_pickle:ZNDArrayWrapper': 'loads further files',
  'numpy:load': 'loads a file, pickles included',
  'numpy:fromfile': 'reads a file',
  'numpy:memmap': 'opens a file, and may truncate it',
  'pandas:read_pickle': 'loads another pickle from a file or an address',
  'pandas.io.pickle:read_pickle': 'loads another pickle from a file or an address',
  'torch:load': 'loads another pickle from a file',
  'torch.storage:_load_from_bytes': 'loads another pickle',
  'torch.fx.graph_module:reduce_graph_module': 'executes text from the file as Python',
  'torch.fx.graph_module:reduce_package_graph_module': 'executes text from the file as Python',
  'cloudpickle.cloudpickle:_make_function': 'makes a function from code in the file',
  'cloudpickle.cloudpickle:_builtin_type': 'makes a function from code in the file',
  'dill._dill:_create_array': 'calls what the file names, with what the file gives',
  'dill._dill:_create_function': 'makes a function from code in the file',
  'dill._dill:_create_code': 'makes code from the file',
  'pip:main': 'installs packages',
};

const byModule: Readonly<Record<string, string>> = {
  os: 'belongs to the module that runs programs and changes files',
  posix: 'belongs to the module that runs programs and changes files',
  nt: 'belongs to the module that runs programs and changes files',
  subprocess: 'runs programs',
  _posixsubprocess: 'runs programs',
  multiprocessing: 'starts processes',
  pty: 'runs programs',
  commands: 'runs programs',
  popen2: 'runs programs',
  platform: 'runs programs to learn about the machine',
  asyncio: 'can run programs and open connections',
  importlib: 'imports modules by name',
  _frozen_importlib: 'imports modules by name',
  _frozen_importlib_external: 'imports modules from files',
  imp: 'imports modules by name',
  runpy: 'runs modules and files',
  zipimport: 'imports modules from archives',
  code: 'executes text as Python',
  codeop: 'compiles text to Python code',
  timeit: 'executes text as Python',
  trace: 'executes text as Python',
  profile: 'executes text as Python',
  cProfile: 'executes text as Python',
  pdb: 'executes text as Python',
  bdb: 'executes text as Python',
  doctest: 'executes text as Python',
  marshal: 'makes code objects from bytes',
  ctypes: 'calls any address in memory',
  _ctypes: 'calls any address in memory',
  socket: 'opens network connections',
  _socket: 'opens network connections',
  ssl: 'opens network connections',
  http: 'opens network connections',
  urllib: 'opens network connections',
  httplib: 'opens network connections',
  urllib2: 'opens network connections',
  ftplib: 'opens network connections',
  smtplib: 'opens network connections',
  poplib: 'opens network connections',
  imaplib: 'opens network connections',
  telnetlib: 'opens network connections',
  nntplib: 'opens network connections',
  xmlrpc: 'opens network connections',
  webbrowser: 'opens a browser',
  antigravity: 'opens a browser',
  shutil: 'copies, moves and removes files',
  tempfile: 'creates files',
  pathlib: 'reaches files',
  glob: 'lists files',
  fileinput: 'reads files',
  linecache: 'reads files',
  shelve: 'loads pickles from files',
  sqlite3: 'opens files and loads extensions',
  sys: 'reaches the interpreter itself',
  gc: 'reaches every object of the program',
  inspect: 'reaches frames and code of the program',
  builtins: 'is a builtin that no catalogued model uses',
  'scipy.stats._distn_infrastructure': 'belongs to classes that execute text from their own state',
  'scipy.stats._continuous_distns': 'executes text from its own state when it is loaded',
  'scipy.stats._discrete_distns': 'executes text from its own state when it is loaded',
  'scipy.stats._levy_stable': 'executes text from its own state when it is loaded',
  'joblib.memory': 'loads pickles from a folder, and calls the function it wraps',
  'joblib.numpy_pickle_compat': 'loads further files',
  'joblib.externals': 'makes functions from code, and starts processes',
  'joblib.pool': 'starts processes',
  'joblib.parallel': 'calls any function',
  'numpy.lib._datasource': 'removes the folder it names when it is forgotten',
  'numpy.lib.npyio': 'reads files',
  'numpy.lib._npyio_impl': 'reads files',
  'numpy.testing': 'executes text as Python, and runs programs',
  'numpy.distutils': 'runs programs',
  'numpy.f2py': 'runs programs',
  'numpy.ctypeslib': 'loads native libraries',
  'sklearn.utils._testing': 'executes text as Python, and starts processes',
  'sklearn.datasets': 'reads files and opens network connections',
  cloudpickle: 'makes functions from code in the file',
  dill: 'makes functions from code in the file',
  pip: 'installs packages',
  setuptools: 'runs programs',
  distutils: 'runs programs',
};

/**
 * Classes that act when an instance is made, gets its state or is forgotten, whatever name of their package they are
 * reached by: a class is exported from many modules, and a warning is too little for these.
 */
const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  numpy: {
    memmap: 'opens a file, and may truncate it',
    DataSource: 'removes the folder it names when it is forgotten',
    Repository: 'removes the folder it names when it is forgotten',
    NpzFile: 'reads files, pickles included',
  },
  joblib: {
    NDArrayWrapper: 'loads further files',
    ZNDArrayWrapper: 'loads further files',
    Memory: 'loads pickles from a folder',
    MemorizedFunc: 'loads pickles from a folder, and calls the function it wraps',
    MemorizedResult: 'loads pickles from a folder',
  },
  sklearn: {
    ScoringMonitor: 'opens a socket that takes pickles when it gets its state',
    ProgressBar: 'opens a socket that takes pickles',
  },
  torch: {
    _DataPipeSerializationWrapper: 'loads another pickle when it gets its state',
    _IterDataPipeSerializationWrapper: 'loads another pickle when it gets its state',
    _MapDataPipeSerializationWrapper: 'loads another pickle when it gets its state',
    GraphModule: 'executes text from the file as Python',
    PackageImporter: 'imports modules from an archive',
    DLLWrapper: 'unloads native libraries when it is forgotten',
  },
};

/** The copy of joblib that scikit-learn brought along until 0.22. */
const COPY = /^sklearn\.externals\.(?=joblib(\.|$))/;

/** Every distribution of SciPy executes `_parse_arg_template` from its own state, under whatever name it is exported. */
const distribution = {
  module: /^scipy\.stats(\.|$)/,
  name: /_gen$|^rv_/,
  because: 'executes text from its own state when it is loaded',
};

/** What this global is known for, as the end of a sentence that begins "…, which". */
export function knownFor(global: Global): string | undefined {
  const { name } = global;
  const module = global.module.replace(COPY, '');
  const parts = module.split('.');
  const actsItself = own(own(classes, parts[0] ?? '') ?? {}, name);
  if (actsItself !== undefined) return actsItself;
  const packages = parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
  if (distribution.module.test(module) && distribution.name.test(name)) return distribution.because;
  return (
    own(byName, `${module}:${name}`) ??
    refusedBecause(global) ??
    packages.map((one) => own(byModule, one)).find((why) => why !== undefined)
  );
}

/** The same for names that are themselves in the catalogue, under conditions: what they do where these do not hold. */
export function knownWithoutConditions({ module, name }: Global): string | undefined {
  return own(byName, `${module}:${name}`);
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
