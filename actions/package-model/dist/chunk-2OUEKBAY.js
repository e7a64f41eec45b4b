const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  __export
} from "./chunk-P6CRZOAG.js";

// packages/core/src/check/models.ts
function allModels(model) {
  const parts = model.structure.kind === "parts" ? model.structure.parts : [];
  return [model, ...parts.flatMap(allModels)];
}

// packages/core/src/check/words.ts
var MAX_NAME = 120;
var MAX_TEXT = 80;
var MAX_ARGUMENTS = 240;
var obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
function visible(text) {
  return text.replace(obeyed, (character) => {
    const short = { "\n": "\\n", "\r": "\\r", "	": "\\t" }[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
function cut(text, length) {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, 2 * length));
  const whole = text.length <= 2 * length && characters.length <= length;
  return whole ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function nameOf(global) {
  return cut(visible(`${global.module}.${global.name}`), MAX_NAME);
}
function argumentsText(args) {
  return cut(`(${args.map((arg) => valueText(arg)).join(", ")})`, MAX_ARGUMENTS);
}
function valueText(value, depth = 3) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if ("int" in value) return cut(visible(value.int), MAX_TEXT);
  if ("global" in value) return nameOf(value.global);
  if ("instance" in value) return `<${nameOf(value.instance)}>`;
  if ("bytes" in value) return `<${value.bytes} bytes>`;
  if ("unknown" in value) return "\u2026";
  if ("some" in value) return `<${value.some}>`;
  if (depth === 0) return "\u2026";
  const inner = (item) => valueText(item, depth - 1);
  const more = value.more ? [`\u2026 ${value.more} more`] : [];
  if ("list" in value) return `[${[...value.list.map(inner), ...more].join(", ")}]`;
  if ("set" in value) return `{${[...value.set.map(inner), ...more].join(", ")}}`;
  if ("tuple" in value) return `(${[...value.tuple.map(inner), ...more].join(", ")})`;
  return `{${[...value.dict.map(([key, item]) => `${inner(key)}: ${inner(item)}`), ...more].join(", ")}}`;
}
function quoted(text) {
  return `'${cut(visible(text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")), MAX_TEXT)}'`;
}
var loaderNames = {
  cpython: "pickle.load",
  python: "Python's own unpickler",
  joblib: "joblib.load",
  "joblib-mmap": "joblib.load with mmap_mode",
  torch: "torch.load",
  "torch-weights-only": "torch.load with weights_only"
};
function underLoaders(loaders) {
  if (!loaders?.length) return "";
  return ` (under ${sentence(loaders.map((loader2) => loaderNames[loader2]))} only)`;
}
function sentence(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

// packages/core/src/check/rule.ts
function defineRule(rule) {
  return {
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: rule.needs,
    *find(surroundings) {
      for (const subject2 of subjects(rule.needs, surroundings.facts)) {
        yield* rule.find(subject2, surroundings);
      }
    }
  };
}
function subjects(needs, facts) {
  if (needs === "verification") return facts.verifications ?? [];
  const subject2 = facts[needs];
  return subject2 ? [subject2] : [];
}

// packages/core/src/check/anomaly.ts
var MAX_DETAIL = 400;
function anomalyRule(rule) {
  return defineRule({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    needs: "model",
    *find(model) {
      for (const anomaly of allModels(model).flatMap((part2) => part2.anomalies)) {
        if (anomaly.kind !== rule.kind) continue;
        const detail = cut(visible(anomaly.detail), MAX_DETAIL);
        yield { message: rule.message(detail, anomaly), help: rule.help, at: anomaly.at, key: [] };
      }
    }
  });
}

// packages/core/src/check/rules/archive-disagrees.ts
var archiveDisagrees = anomalyRule({
  id: "archive-disagrees",
  kind: "archive-disagrees",
  title: "Readers of the archive see different members",
  severity: "error",
  message: (detail) => `Programs that read this archive do not agree on what is in it: ${detail}.`,
  help: "No library writes such an archive. Do not load it; pack the original files again."
});

// packages/core/src/check/rules/archive-leaves.ts
var archiveLeaves = anomalyRule({
  id: "archive-leaves",
  kind: "archive-leaves",
  title: "A member that would be unpacked somewhere else",
  severity: "error",
  message: (detail) => `Unpacking this archive reaches out of its folder: ${detail}.`,
  help: "Do not unpack it. Pack the original files again, with relative names and without links."
});

// packages/core/src/check/rules/archive-damaged.ts
var archiveDamaged = anomalyRule({
  id: "archive-damaged",
  kind: "archive-damaged",
  title: "A checksum in the archive does not fit",
  severity: "error",
  message: (detail) => `A member of this archive is not what was packed: ${detail}.`,
  help: "Copy or download the file again; if the finding stays, pack the original files again."
});

// packages/core/src/check/rules/bytes-after-end.ts
var bytesAfterEnd = anomalyRule({
  id: "bytes-after-end",
  kind: "bytes-after-end",
  title: "Bytes after the end of the model",
  severity: "note",
  message: (detail) => `There are bytes after the end of the model that no loader reads: ${detail}.`,
  help: "Save the model again to get rid of them."
});

// packages/core/src/check/rules/changed-while-read.ts
var changedWhileRead = anomalyRule({
  id: "changed-while-read",
  kind: "changed-while-read",
  title: "The file changed while it was read",
  severity: "error",
  message: (detail) => `The file changed while it was being read: ${detail}.`,
  help: "Run again when nothing writes to the file any more."
});

// packages/core/src/check/rules/conda-defaults.ts
var MAX = 400;
var condaDefaults = defineRule({
  id: "conda-defaults",
  title: "Conda packages come from the channel `defaults`",
  severity: "warning",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, detail, at, mend } of environment.concerns) {
      if (kind !== "conda-defaults") continue;
      yield {
        message: `The channel ${cut(visible(name), MAX)} is asked for packages: ${cut(visible(detail), MAX)}.`,
        help: `To mend it: ${cut(visible(mend), MAX)}.`,
        at,
        key: [name]
      };
    }
  }
});

// packages/core/src/python/tables/standard-library.json
var standard_library_default = JSON.parse('["BaseHTTPServer","Bastion","CGIHTTPServer","ConfigParser","Cookie","Dialog","DocXMLRPCServer","FileDialog","HTMLParser","Queue","ScrolledText","SimpleDialog","SimpleHTTPServer","SimpleXMLRPCServer","SocketServer","StringIO","Tix","Tkconstants","Tkdnd","Tkinter","UserDict","UserList","UserString","__builtin__","__future__","_abc","_abcoll","_aix_support","_android_support","_apple_support","_ast","_asyncio","_bisect","_blake2","_bootlocale","_bootsubprocess","_bz2","_codecs","_codecs_cn","_codecs_hk","_codecs_iso2022","_codecs_jp","_codecs_kr","_codecs_tw","_collections","_collections_abc","_colorize","_compat_pickle","_compression","_contextvars","_crypt","_csv","_ctypes","_curses","_curses_panel","_datetime","_dbm","_decimal","_dummy_threading","_elementtree","_frozen_importlib","_frozen_importlib_external","_functools","_gdbm","_hashlib","_heapq","_hmac","_imp","_interpchannels","_interpqueues","_interpreters","_io","_ios_support","_json","_locale","_lsprof","_lzma","_markupbase","_md5","_msi","_multibytecodec","_multiprocessing","_opcode","_opcode_metadata","_operator","_osx_support","_overlapped","_pickle","_posixshmem","_posixsubprocess","_py_abc","_pydecimal","_pyio","_pyrepl","_queue","_random","_remote_debugging","_scproxy","_sha1","_sha256","_sha3","_sha512","_signal","_sitebuiltins","_socket","_sqlite3","_sre","_ssl","_stat","_statistics","_string","_strptime","_struct","_suggestions","_symtable","_testbuffer","_testcapi","_testinternalcapi","_testmultiphase","_thread","_threading_local","_tkinter","_tokenize","_tracemalloc","_types","_typing","_uuid","_warnings","_weakref","_weakrefset","_winapi","_winreg","_zoneinfo","_zstd","abc","aifc","annotationlib","antigravity","anydbm","argparse","array","ast","asynchat","asyncio","asyncore","atexit","audioop","base64","bdb","binascii","binhex","bisect","builtins","bz2","cPickle","cProfile","cStringIO","calendar","cgi","cgitb","chunk","cmath","cmd","code","codecs","codeop","collections","colorsys","commands","compileall","compiler","compression","concurrent","configparser","contextlib","contextvars","cookielib","copy","copy_reg","copyreg","crypt","csv","ctypes","curses","dataclasses","datetime","dbhash","dbm","decimal","difflib","dircache","dis","distutils","doctest","dumbdbm","dummy_thread","dummy_threading","email","encodings","ensurepip","enum","errno","exceptions","faulthandler","fcntl","filecmp","fileinput","fnmatch","formatter","fpformat","fractions","ftplib","functools","gc","gdbm","genericpath","getopt","getpass","gettext","glob","graphlib","grp","gzip","hashlib","heapq","hmac","hotshot","html","htmlentitydefs","htmllib","http","httplib","idlelib","ihooks","imaplib","imghdr","imp","importlib","imputil","inspect","io","ipaddress","itertools","json","keyword","lib2to3","linecache","locale","logging","lzma","macpath","macurl2path","mailbox","mailcap","markupbase","marshal","math","md5","mimetools","mimetypes","mimify","mmap","modulefinder","msilib","msvcrt","multiprocessing","netrc","new","nis","nntplib","nt","ntpath","nturl2path","numbers","opcode","operator","optparse","os","os2","ossaudiodev","parser","pathlib","pdb","pickle","pickletools","pipes","pkgutil","platform","plistlib","popen","popen2","poplib","posix","posixfile","posixpath","pprint","profile","pstats","pty","pwd","py_compile","pyclbr","pydoc","pydoc_data","pyexpat","queue","quopri","random","re","readline","repr","reprlib","resource","rexec","rfc822","rlcompleter","robotparser","runpy","sched","secrets","select","selectors","sets","sgmllib","sha","shelve","shlex","shutil","signal","site","smtpd","smtplib","sndhdr","socket","socketserver","spwd","sqlite3","sre_compile","sre_constants","sre_parse","ssl","stat","statistics","string","stringprep","struct","subprocess","sunau","symbol","symtable","sys","sysconfig","syslog","tabnanny","tarfile","telnetlib","tempfile","termios","test","textwrap","this","thread","threading","time","timeit","tkColorChooser","tkCommonDialog","tkFileDialog","tkFont","tkMessageBox","tkSimpleDialog","tkinter","token","tokenize","tomllib","trace","traceback","tracemalloc","ttk","tty","turtle","turtledemo","types","typing","unicodedata","unittest","urllib","urllib2","urlparse","user","uu","uuid","venv","warnings","wave","weakref","webbrowser","whichdb","winreg","winsound","wsgiref","xdrlib","xml","xmlrpc","xmlrpclib","zipapp","zipfile","zipimport","zlib","zoneinfo"]');

// packages/core/src/python/standard-library.ts
var standard = new Set(standard_library_default);
function isStandardLibrary(module) {
  return standard.has(module.split(".", 1)[0] ?? "");
}

// packages/core/src/check/pickle/python-names.ts
function keyOf({ module, name }) {
  return `${module}:${name}`;
}

// packages/core/src/check/catalogue/functions.json
var functions_default = JSON.parse(`{"called":{"_codecs:encode":{"call":[["str","str"]],"because":"Turns text into bytes; the codec's name only chooses among Python's own codecs."},"_loss:CyAbsoluteError":{"because":"Makes a loss of numbers."},"_loss:CyExponentialLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfBinomialLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfGammaLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfMultinomialLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfPoissonLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfSquaredError":{"because":"Makes a loss of numbers."},"_loss:CyHalfTweedieLoss":{"because":"Makes a loss of numbers."},"_loss:CyHalfTweedieLossIdentity":{"because":"Makes a loss of numbers."},"_loss:CyHuberLoss":{"because":"Makes a loss of numbers."},"_loss:CyPinballLoss":{"because":"Makes a loss of numbers."},"_loss:__pyx_unpickle_CyAbsoluteError":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfBinomialLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfGammaLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfMultinomialLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfPoissonLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfSquaredError":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfTweedieLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHalfTweedieLossIdentity":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyExponentialLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyExponentialLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyHuberLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHuberLoss":{"because":"Makes a loss of an exact class."},"_loss:__pyx_unpickle_CyPinballLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyPinballLoss":{"because":"Makes a loss of an exact class."},"pytz:_UTC":{"because":"Gives the one time zone UTC."},"builtins:getattr":{"because":"Gives one method of an exact distribution of SciPy; the name of the method is as recorded."},"copyreg:_reconstructor":{"because":"Makes an instance of its first argument, which is judged as a class of its own."},"copyreg:__newobj__":{"because":"Makes an instance of its first argument, which is judged as a class of its own."},"copyreg:__newobj_ex__":{"because":"Makes an instance of its first argument, which is judged as a class of its own."},"builtins:bytearray":{"call":[[],["bytes"],["str","str"]],"because":"Copies bytes, or encodes text."},"builtins:bytes":{"call":[[],["bytes"],["list"]],"because":"Copies bytes."},"builtins:complex":{"call":[["number","number"]],"because":"Makes a number."},"builtins:frozenset":{"call":[["list"]],"because":"Collects the elements of an exact list."},"builtins:set":{"call":[["list"]],"because":"Collects the elements of an exact list."},"builtins:range":{"call":[["number","number","number"]],"because":"Makes a range of integers."},"builtins:slice":{"call":[["number|none|str","number|none|str","number|none|str"]],"because":"Makes a slice."},"collections:Counter":{"call":[["dict"]],"because":"Copies an exact dict."},"collections:OrderedDict":{"call":[[],["list"]],"because":"Makes an empty dict, or one of an exact list of pairs (Python 2)."},"collections:defaultdict":{"call":[[],["=builtins:int"],["=builtins:float"],["=builtins:list"],["=builtins:dict"],["=builtins:str"],["=builtins:set"],["=collections:OrderedDict"]],"because":"Makes an empty dict whose missing values are made by a type of Python's own without arguments; LightGBM keeps its scores in one."},"collections:deque":{"call":[[],["list"],["list","number|none"],["tuple","number|none"]],"because":"Makes a list with two ends."},"datetime:date":{"because":"Makes a date of its packed bytes."},"datetime:datetime":{"call":[["bytes"],["bytes","made"],["str"],["str","made"]],"because":"Makes a time of its packed bytes and a catalogued time zone."},"datetime:time":{"because":"Makes a time of its packed bytes."},"datetime:timedelta":{"because":"Makes a duration of numbers."},"datetime:timezone":{"call":[["made"],["made","str"]],"because":"Makes a fixed offset of a duration."},"decimal:Decimal":{"because":"Makes a number of its text."},"fractions:Fraction":{"call":[["number","number"],["str"]],"because":"Makes a number of two integers or of its text."},"functools:partial":{"because":"Binds arguments to sklearn.utils.validation.check_array and nothing else: LocalOutlierFactor and friends keep it so."},"re:_compile":{"because":"Compiles a regular expression: no code runs, though matching may take long."},"numpy.core.multiarray:_reconstruct":{"because":"Makes an empty array of an array class; its content comes as state.","call":[["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray","tuple","bytes|str"]]},"numpy._core.multiarray:_reconstruct":{"because":"Makes an empty array of an array class; its content comes as state.","call":[["=numpy:ndarray|=numpy:matrix|=numpy:recarray|=numpy.rec:recarray","tuple","bytes|str"]]},"numpy.core.multiarray:scalar":{"call":[["made","bytes"],["made","str"],["made","made|number|none|list|tuple|dict|bool"]],"because":"Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself."},"numpy._core.multiarray:scalar":{"call":[["made","bytes"],["made","str"],["made","made|number|none|list|tuple|dict|bool"]],"because":"Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself."},"numpy.core.numeric:_frombuffer":{"call":[["bytes|made","made","tuple","str"]],"because":"Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects."},"numpy._core.numeric:_frombuffer":{"call":[["bytes|made","made","tuple","str"]],"because":"Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects."},"numpy:dtype":{"call":[["str","bool|number","bool|number"],["=numpy:record","bool|number","bool|number"]],"because":"Makes a dtype of its code."},"numpy.ma.core:_mareconstruct":{"because":"Makes an empty masked array of exact array classes."},"numpy.ma.core:MaskedConstant":{"because":"Gives the one masked value."},"numpy.random._pickle:__bit_generator_ctor":{"because":"Makes a generator of random bits by its class, or by its name among NumPy's own."},"numpy.random._pickle:__generator_ctor":{"because":"Wraps a generator of random bits."},"numpy.random._pickle:__randomstate_ctor":{"because":"Wraps a generator of random bits."},"numpy.random:__RandomState_ctor":{"call":[[]],"because":"Makes a generator of random numbers with an own seed (NumPy before 1.17)."},"numpy.random.bit_generator:__pyx_unpickle_SeedSequence":{"because":"Makes a seed of an exact class."},"pandas._libs.arrays:__pyx_unpickle_NDArrayBacked":{"because":"Makes an empty array of an exact class."},"pandas._libs.internals:_unpickle_block":{"because":"Makes a block of a frame from an array and its position."},"pandas._libs.tslibs.nattype:__nat_unpickle":{"because":"Gives the one missing time."},"pandas._libs.tslibs.nattype:_nat_unpickle":{"because":"Gives the one missing time."},"pandas._libs.tslibs.timedeltas:_timedelta_unpickle":{"because":"Makes a duration of numbers."},"pandas._libs.tslibs.timestamps:_unpickle_timestamp":{"call":[["number","none|made|str","none|made|str"],["number","none|made|str","none|made|str","number"]],"because":"Makes a time of numbers, a frequency and a time zone."},"pandas._libs.tslibs.offsets:Day":{"because":"Makes a calendar offset of numbers."},"pandas._libs.tslibs.offsets:YearEnd":{"because":"Makes a calendar offset of numbers."},"pandas._libs.interval:Interval":{"because":"Makes an interval of two numbers."},"pandas:Interval":{"because":"Makes an interval of two numbers."},"pandas._libs.tslibs.period:Period":{"because":"Makes a period of a number and an offset."},"pandas:Period":{"because":"Makes a period of a number and an offset."},"pandas:StringDtype":{"because":"Makes a dtype of the name of its storage."},"pandas.core.arrays.string_:StringDtype":{"because":"Makes a dtype of the name of its storage."},"pandas.core.indexes.base:_new_Index":{"because":"Makes an index of an exact class from a dict of plain values and arrays."},"pandas.core.indexes.datetimes:_new_DatetimeIndex":{"because":"Makes an index of an exact class from a dict of plain values and arrays."},"pandas.core.indexes.interval:_new_IntervalIndex":{"because":"Makes an index of an exact class from a dict of plain values and arrays."},"pandas.core.internals.managers:BlockManager":{"call":[["tuple","list"]],"because":"Puts blocks and axes of a frame together."},"pandas.core.internals.managers:SingleBlockManager":{"call":[["tuple","list"]],"because":"Puts a block and an axis of a series together."},"sklearn._loss._loss:CyAbsoluteError":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyExponentialLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfBinomialLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfGammaLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfMultinomialLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfPoissonLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfSquaredError":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfTweedieLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHalfTweedieLossIdentity":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyHuberLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:CyPinballLoss":{"because":"Makes a loss of numbers."},"sklearn._loss._loss:__pyx_unpickle_CyAbsoluteError":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfBinomialLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfGammaLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfMultinomialLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfPoissonLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfSquaredError":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLoss":{"because":"Makes a loss of an exact class."},"sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLossIdentity":{"because":"Makes a loss of an exact class."},"sklearn.linear_model._sgd_fast:EpsilonInsensitive":{"because":"Makes a loss of a number."},"sklearn.linear_model._sgd_fast:Hinge":{"because":"Makes a loss of a number."},"sklearn.linear_model._sgd_fast:Huber":{"because":"Makes a loss of a number."},"sklearn.linear_model._sgd_fast:Log":{"because":"Makes a loss."},"sklearn.linear_model._sgd_fast:ModifiedHuber":{"because":"Makes a loss."},"sklearn.linear_model._sgd_fast:SquaredEpsilonInsensitive":{"because":"Makes a loss of a number."},"sklearn.linear_model._sgd_fast:SquaredHinge":{"because":"Makes a loss of a number."},"sklearn.linear_model._sgd_fast:SquaredLoss":{"because":"Makes a loss."},"sklearn.metrics._dist_metrics:newObj":{"because":"Makes an empty distance of an exact class."},"sklearn.neighbors._dist_metrics:newObj":{"because":"Makes an empty distance of an exact class."},"sklearn.neighbors._ball_tree:newObj":{"because":"Makes an empty tree of an exact class."},"sklearn.neighbors._kd_tree:newObj":{"because":"Makes an empty tree of an exact class."},"sklearn.tree._tree:Tree":{"because":"Makes an empty tree of sizes and an array of class counts."},"torch._utils:_rebuild_tensor":{"because":"Makes a tensor over a storage of the file; where it lies in that storage is checked."},"torch._utils:_rebuild_tensor_v2":{"because":"Makes a tensor over a storage of the file; where it lies in that storage is checked."},"torch._utils:_rebuild_tensor_v3":{"because":"Makes a tensor over a storage of the file; where it lies in that storage is checked."},"torch._utils:_rebuild_parameter":{"because":"Wraps a tensor that was made before as a parameter."},"torch._utils:_rebuild_qtensor":{"because":"Makes a quantized tensor over a storage of the file, from numbers."},"torch._utils:_rebuild_sparse_tensor":{"because":"Makes a sparse tensor from tensors of the file, which PyTorch validates."},"torch._utils:_rebuild_meta_tensor_no_storage":{"because":"Makes a tensor without content from a type and a size."},"torch._tensor:_rebuild_from_type_v2":{"because":"Makes a plain tensor by a function that is named here, and gives it the state that is judged with it."},"torch.serialization:_get_layout":{"because":"Looks one of PyTorch's layouts up by its name."},"torch:Size":{"because":"Makes a tuple of numbers."},"torch:device":{"call":[["str"],["str","number"]],"because":"Names a device; nothing is moved there."}},"kept":[{"names":["numpy:mean","numpy:median","numpy:max","numpy:min","numpy:amax","numpy:amin"],"because":"Arithmetic over an array: whatever it is called with, it makes numbers or fails."},{"modules":["numpy","numpy.core._multiarray_umath","numpy._core._multiarray_umath"],"ufuncs":true,"because":"Elementwise arithmetic: whatever it is called with, it makes arrays or fails."},{"modules":["sklearn.metrics._classification","sklearn.metrics._regression","sklearn.metrics._ranking","sklearn.metrics._scorer","sklearn.metrics.cluster._supervised"],"at":["_score_func"],"because":"Score functions compute numbers from two arrays; each name here was recorded in a scorer."},{"modules":["sklearn.feature_selection._univariate_selection","sklearn.feature_selection._mutual_info"],"at":["score_func"],"because":"Score functions compute numbers from two arrays; each name here was recorded in a selector."},{"names":["sklearn.metrics._scorer:_passthrough_scorer"],"at":["scorer_"],"because":"Calls the score method of the estimator it is given."},{"names":["sklearn.cluster._kmeans:_kmeans_single_elkan","sklearn.cluster._kmeans:_kmeans_single_lloyd"],"because":"Steps of k-means over arrays."},{"names":["sklearn.cluster._kmeans:lloyd_iter_chunked_dense","sklearn.cluster._kmeans:elkan_iter_chunked_dense"],"because":"Steps of k-means over arrays."},{"names":["sklearn.utils.validation:check_array","scipy._lib.array_api_compat.numpy._aliases:asarray"],"because":"Makes an array of what it is called with, or fails."},{"names":["pandas:NA","pandas._libs.missing:NA","builtins:Ellipsis","builtins:NotImplemented"],"because":"A constant."},{"names":["scipy.interpolate._fitpack2:LSQUnivariateSpline","scipy.interpolate._fitpack2:InterpolatedUnivariateSpline","scipy.interpolate._fitpack2:UnivariateSpline"],"because":"The class of a spline, kept by the spline itself."},{"names":["sklearn.model_selection._split:KFold","sklearn.model_selection._split:StratifiedKFold"],"at":["cv"],"because":"The splitter that a repeated one repeats."},{"names":["pandas:Index","pandas.core.indexes.base:Index"],"because":"The class of an index, kept in a cache of its dtype."},{"names":["torch.nn.functional:relu","torch._C._nn:gelu"],"at":["activation"],"because":"Elementwise arithmetic of tensors, which a layer of a transformer applies."}],"types":{"because":"Types of plain values: whatever they are called with, they make a number, a text, a container or fail. They may be kept anywhere.","names":["builtins:bool","builtins:bytes","builtins:complex","builtins:dict","builtins:float","builtins:frozenset","builtins:int","builtins:list","builtins:object","builtins:set","builtins:str","builtins:tuple","numpy:bool","numpy:bool_","numpy:bytes_","numpy:complex128","numpy:complex64","numpy:datetime64","numpy:float16","numpy:float32","numpy:float64","numpy:floating","numpy:generic","numpy:inexact","numpy:int16","numpy:int32","numpy:int64","numpy:int8","numpy:integer","numpy:longlong","numpy:number","numpy:object_","numpy:signedinteger","numpy:str_","numpy:timedelta64","numpy:uint16","numpy:uint32","numpy:uint64","numpy:uint8","numpy:ulonglong","numpy:unsignedinteger","numpy:ndarray","numpy:matrix"]},"setstate":{"because":"Classes whose __setstate__ was read: it keeps what it is given, or hands it to native code that checks it.","definedBy":["functools:partial","uuid:UUID","fractions:Fraction","numpy.ma.core:MaskedArray","numpy.ma:MaskedArray","numpy.polynomial._polybase:ABCPolyBase","numpy.random._generator:Generator","numpy.random.bit_generator:BitGenerator","numpy.random._bit_generator:BitGenerator","numpy.random.bit_generator:SeedSequence","numpy.random.mtrand:RandomState","numpy.random._mt19937:MT19937","numpy.random._pcg64:PCG64","numpy.random._pcg64:PCG64DXSM","numpy.random._philox:Philox","numpy.random._sfc64:SFC64","numpy:dtype","numpy:generic","numpy:ndarray","pandas._libs.arrays:NDArrayBacked","pandas._libs.internals:BlockManager","pandas._libs.interval:IntervalMixin","pandas._libs.tslibs.offsets:BaseOffset","pandas._libs.tslibs.offsets:Tick","pandas._libs.tslibs.offsets:YearOffset","pandas._libs.tslibs.period:_Period","pandas.core.arrays.categorical:Categorical","pandas:Categorical","pandas.core.dtypes.dtypes:CategoricalDtype","pandas.core.dtypes.dtypes:DatetimeTZDtype","pandas:CategoricalDtype","pandas:DatetimeTZDtype","pandas.core.generic:NDFrame","pandas.core.internals.managers:SingleBlockManager","pandas:StringDtype","pandas.core.arrays.string_:StringDtype","scipy.sparse._coo:coo_matrix","scipy.sparse._base:spmatrix","sklearn._loss._loss:*","_loss:*","sklearn.base:BaseEstimator","sklearn.ensemble._hist_gradient_boosting.predictor:TreePredictor","sklearn.isotonic:IsotonicRegression","sklearn.linear_model._sgd_fast:*","sklearn.metrics._dist_metrics:*","sklearn.neighbors._ball_tree:*","sklearn.neighbors._kd_tree:*","sklearn.tree._tree:Tree","sklearn.utils._bunch:Bunch","torch.nn.modules.module:Module","torch.nn.modules.activation:LogSoftmax","torch.nn.modules.activation:MultiheadAttention","torch.nn.modules.activation:Softmax","torch.nn.modules.activation:Softmin","torch.nn.modules.conv:_ConvNd","torch.nn.modules.pooling:AvgPool3d","torch.nn.modules.rnn:RNNBase","torch.nn.modules.transformer:TransformerDecoderLayer","torch.nn.modules.transformer:TransformerEncoderLayer","torch.nn.modules.upsampling:Upsample","torch.optim.adadelta:Adadelta","torch.optim.adagrad:Adagrad","torch.optim.adam:Adam","torch.optim.adamax:Adamax","torch.optim.adamw:AdamW","torch.optim.asgd:ASGD","torch.optim.optimizer:Optimizer","torch.optim.nadam:NAdam","torch.optim.radam:RAdam","torch.optim.rmsprop:RMSprop","torch.optim.rprop:Rprop","torch.optim.sgd:SGD","torch:Tensor","xgboost.core:Booster","lightgbm.basic:Booster","catboost.core:_CatBoostBase"]},"guarded":{"scipy.stats._distn_infrastructure:rv_generic":{"guard":"distribution-template","because":"Its __setstate__ executes the text of one attribute: admitted where that text is exactly SciPy's own template around plain argument names."}},"refused":{"builtins:type":"makes new classes"}}`);

// packages/core/src/check/catalogue/catalogue.json
var catalogue_default = JSON.parse(`{"releases":[{"scikit-learn":"1.1.3","numpy":"1.23.5","scipy":"1.9.3","pandas":"1.5.3"},{"scikit-learn":"1.2.2","numpy":"1.23.5","scipy":"1.10.1","pandas":"1.5.3"},{"scikit-learn":"1.3.2","numpy":"1.26.4","scipy":"1.11.4","pandas":"2.1.4"},{"scikit-learn":"1.4.2","numpy":"1.26.4","scipy":"1.12.0","pandas":"2.1.4"},{"scikit-learn":"1.5.2","numpy":"1.26.4","scipy":"1.13.1","pandas":"2.2.3"},{"scikit-learn":"1.6.1","numpy":"2.0.2","scipy":"1.14.1","pandas":"2.2.3"},{"scikit-learn":"1.7.2","numpy":"2.2.6","scipy":"1.15.3","pandas":"2.2.3"},{"scikit-learn":"1.8.0","numpy":"2.3.5","scipy":"1.16.3","pandas":"2.3.3"},{"scikit-learn":"1.9.1","numpy":"2.4.6","scipy":"1.17.1","pandas":"3.1.1"},{"scikit-learn":"1.2.2","numpy":"1.23.5","scipy":"1.10.1","pandas":"1.5.3","xgboost":"1.7.6","lightgbm":"3.3.5","catboost":"1.2"},{"scikit-learn":"1.9.1","numpy":"2.4.6","scipy":"1.17.1","pandas":"3.1.1","xgboost-cpu":"3.2.0","lightgbm":"4.7.0","catboost":"1.2.10"},{"scikit-learn":"1.9.1","numpy":"2.4.6","scipy":"1.17.1","torch":"2.13.0"}],"entries":{"_codecs":{"encode":{"kind":"function","call":[["str","str"]],"because":"Turns text into bytes; the codec's name only chooses among Python's own codecs.","returns":["builtins:bytes"],"releases":[0,10]}},"_loss":{"CyAbsoluteError":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyExponentialLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfBinomialLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfGammaLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfMultinomialLoss":{"kind":"class","state":[[]],"releases":[4,7]},"CyHalfPoissonLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfSquaredError":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfTweedieLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHalfTweedieLossIdentity":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyHuberLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[4,7]},"CyPinballLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[4,7]},"__pyx_unpickle_CyAbsoluteError":{"kind":"function","call":[["=_loss:CyAbsoluteError","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyAbsoluteError"],"releases":[4,4]},"__pyx_unpickle_CyExponentialLoss":{"kind":"function","call":[["=_loss:CyExponentialLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyExponentialLoss"],"releases":[4,4]},"__pyx_unpickle_CyHalfBinomialLoss":{"kind":"function","call":[["=_loss:CyHalfBinomialLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfBinomialLoss"],"releases":[4,4]},"__pyx_unpickle_CyHalfGammaLoss":{"kind":"function","call":[["=_loss:CyHalfGammaLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfGammaLoss"],"releases":[4,4]},"__pyx_unpickle_CyHalfMultinomialLoss":{"kind":"function","call":[["=_loss:CyHalfMultinomialLoss","number","none|tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfMultinomialLoss"],"releases":[4,7]},"__pyx_unpickle_CyHalfPoissonLoss":{"kind":"function","call":[["=_loss:CyHalfPoissonLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfPoissonLoss"],"releases":[4,4]},"__pyx_unpickle_CyHalfSquaredError":{"kind":"function","call":[["=_loss:CyHalfSquaredError","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfSquaredError"],"releases":[4,4]},"__pyx_unpickle_CyHalfTweedieLoss":{"kind":"function","call":[["=_loss:CyHalfTweedieLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfTweedieLoss"],"releases":[4,4]},"__pyx_unpickle_CyHalfTweedieLossIdentity":{"kind":"function","call":[["=_loss:CyHalfTweedieLossIdentity","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHalfTweedieLossIdentity"],"releases":[4,4]},"__pyx_unpickle_CyHuberLoss":{"kind":"function","call":[["=_loss:CyHuberLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyHuberLoss"],"releases":[4,4]},"__pyx_unpickle_CyPinballLoss":{"kind":"function","call":[["=_loss:CyPinballLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["_loss:CyPinballLoss"],"releases":[4,4]}},"builtins":{"Ellipsis":{"kind":"function","releases":[0,8]},"NotImplemented":{"kind":"function","releases":[0,8]},"bool":{"kind":"class","releases":[0,8]},"bytearray":{"kind":"class","call":[[],["bytes"],["str","str"]],"because":"Copies bytes, or encodes text.","releases":[0,10]},"bytes":{"kind":"class","call":[[],["bytes|list"]],"because":"Copies bytes.","releases":[0,8]},"complex":{"kind":"class","call":[["number","number"]],"because":"Makes a number.","releases":[0,8]},"dict":{"kind":"class","releases":[0,11]},"float":{"kind":"class","releases":[0,8]},"frozenset":{"kind":"class","call":[["list"]],"because":"Collects the elements of an exact list.","releases":[0,8]},"getattr":{"kind":"function","call":[["<scipy.stats._continuous_distns:trapezoid_gen>","'cdf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'entropy'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'expect'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'fit'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'interval'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'isf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'logcdf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'logpdf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'logsf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'mean'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'median'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'moment'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'pdf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'ppf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'rvs'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'sf'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'stats'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'std'"],["<scipy.stats._continuous_distns:trapezoid_gen>","'var'"],["<scipy.stats._discrete_distns:bernoulli_gen>","'_entropy'"],["<scipy.stats._discrete_distns:betabinom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:betanbinom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:binom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:boltzmann_gen>","'_entropy'"],["<scipy.stats._discrete_distns:dlaplace_gen>","'_entropy'"],["<scipy.stats._discrete_distns:geom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:hypergeom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:logser_gen>","'_entropy'"],["<scipy.stats._discrete_distns:nbinom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:nchypergeom_fisher_gen>","'_entropy'"],["<scipy.stats._discrete_distns:nchypergeom_wallenius_gen>","'_entropy'"],["<scipy.stats._discrete_distns:nhypergeom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:planck_gen>","'_entropy'"],["<scipy.stats._discrete_distns:poisson_binom_gen>","'_entropy'"],["<scipy.stats._discrete_distns:poisson_gen>","'_entropy'"],["<scipy.stats._discrete_distns:randint_gen>","'_entropy'"],["<scipy.stats._discrete_distns:skellam_gen>","'_entropy'"],["<scipy.stats._discrete_distns:yulesimon_gen>","'_entropy'"],["<scipy.stats._discrete_distns:zipf_gen>","'_entropy'"],["<scipy.stats._discrete_distns:zipfian_gen>","'_entropy'"],["=scipy.interpolate._interpolate:interp1d","'_call_linear_np'"]],"because":"Gives one method of an exact distribution of SciPy; the name of the method is as recorded.","returns":["builtins:function","builtins:method"],"releases":[0,8]},"int":{"kind":"class","releases":[0,8]},"list":{"kind":"class","releases":[0,8]},"object":{"kind":"class","releases":[0,10]},"range":{"kind":"class","call":[["number","number","number"]],"because":"Makes a range of integers.","releases":[0,8]},"set":{"kind":"class","call":[["list"]],"because":"Collects the elements of an exact list.","releases":[0,11]},"slice":{"kind":"class","call":[["none|number|str","none|number|str","none|number|str"]],"because":"Makes a slice.","releases":[0,8]},"str":{"kind":"class","releases":[0,8]},"tuple":{"kind":"class","releases":[0,8]}},"catboost.core":{"CatBoost":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"CatBoostClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"CatBoostRanker":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"CatBoostRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]}},"collections":{"Counter":{"kind":"class","call":[["dict"]],"because":"Copies an exact dict.","releases":[0,8]},"OrderedDict":{"kind":"class","call":[[],["list"]],"because":"Makes an empty dict, or one of an exact list of pairs (Python 2).","state":["dict"],"holds":["items"],"releases":[0,11]},"defaultdict":{"kind":"class","call":[[],["=builtins:dict|=builtins:float|=builtins:int|=builtins:list|=builtins:set|=builtins:str|=collections:OrderedDict"]],"because":"Makes an empty dict whose missing values are made by a type of Python's own without arguments; LightGBM keeps its scores in one.","holds":["items"],"releases":[0,11]},"deque":{"kind":"class","call":[[],["list"],["list|tuple","none|number"]],"because":"Makes a list with two ends.","holds":["elements"],"releases":[0,8]}},"copyreg":{"__newobj__":{"kind":"function","because":"Makes an instance of its first argument, which is judged as a class of its own."},"__newobj_ex__":{"kind":"function","because":"Makes an instance of its first argument, which is judged as a class of its own."},"_reconstructor":{"kind":"function","because":"Makes an instance of its first argument, which is judged as a class of its own.","releases":[0,10]}},"datetime":{"date":{"kind":"class","call":[["bytes"]],"because":"Makes a date of its packed bytes.","releases":[0,8]},"datetime":{"kind":"class","call":[["bytes|str"],["bytes|str","made"]],"because":"Makes a time of its packed bytes and a catalogued time zone.","releases":[0,8]},"time":{"kind":"class","call":[["bytes"]],"because":"Makes a time of its packed bytes.","releases":[0,8]},"timedelta":{"kind":"class","call":[["number","number","number"]],"because":"Makes a duration of numbers.","releases":[0,8]},"timezone":{"kind":"class","call":[["made"],["made","str"]],"because":"Makes a fixed offset of a duration.","releases":[0,8]}},"decimal":{"Decimal":{"kind":"class","call":[["str"]],"because":"Makes a number of its text.","releases":[0,8]}},"fractions":{"Fraction":{"kind":"class","call":[["str"],["number","number"]],"because":"Makes a number of two integers or of its text.","releases":[0,8]}},"functools":{"partial":{"kind":"class","call":[["=sklearn.utils.validation:check_array"]],"because":"Binds arguments to sklearn.utils.validation.check_array and nothing else: LocalOutlierFactor and friends keep it so.","state":[["=sklearn.utils.validation:check_array","tuple","dict","none"]],"releases":[3,8]}},"joblib.numpy_pickle":{"NumpyArrayWrapper":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,10]}},"lightgbm.basic":{"Booster":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]}},"lightgbm.sklearn":{"LGBMClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"LGBMRanker":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"LGBMRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]}},"numpy._core._multiarray_umath":{"absolute":{"kind":"function","releases":[5,5]},"add":{"kind":"function","releases":[5,5]},"arccos":{"kind":"function","releases":[5,5]},"arccosh":{"kind":"function","releases":[5,5]},"arcsin":{"kind":"function","releases":[5,5]},"arcsinh":{"kind":"function","releases":[5,5]},"arctan":{"kind":"function","releases":[5,5]},"arctan2":{"kind":"function","releases":[5,5]},"arctanh":{"kind":"function","releases":[5,5]},"bitwise_and":{"kind":"function","releases":[5,5]},"bitwise_count":{"kind":"function","releases":[5,5]},"bitwise_or":{"kind":"function","releases":[5,5]},"bitwise_xor":{"kind":"function","releases":[5,5]},"cbrt":{"kind":"function","releases":[5,5]},"ceil":{"kind":"function","releases":[5,5]},"conjugate":{"kind":"function","releases":[5,5]},"copysign":{"kind":"function","releases":[5,5]},"cos":{"kind":"function","releases":[5,5]},"cosh":{"kind":"function","releases":[5,5]},"deg2rad":{"kind":"function","releases":[5,5]},"degrees":{"kind":"function","releases":[5,5]},"divide":{"kind":"function","releases":[5,5]},"divmod":{"kind":"function","releases":[5,5]},"equal":{"kind":"function","releases":[5,5]},"exp":{"kind":"function","releases":[5,5]},"exp2":{"kind":"function","releases":[5,5]},"expm1":{"kind":"function","releases":[5,5]},"fabs":{"kind":"function","releases":[5,5]},"float_power":{"kind":"function","releases":[5,5]},"floor":{"kind":"function","releases":[5,5]},"floor_divide":{"kind":"function","releases":[5,5]},"fmax":{"kind":"function","releases":[5,5]},"fmin":{"kind":"function","releases":[5,5]},"fmod":{"kind":"function","releases":[5,5]},"frexp":{"kind":"function","releases":[5,5]},"gcd":{"kind":"function","releases":[5,5]},"greater":{"kind":"function","releases":[5,5]},"greater_equal":{"kind":"function","releases":[5,5]},"heaviside":{"kind":"function","releases":[5,5]},"hypot":{"kind":"function","releases":[5,5]},"invert":{"kind":"function","releases":[5,5]},"isfinite":{"kind":"function","releases":[5,5]},"isinf":{"kind":"function","releases":[5,5]},"isnan":{"kind":"function","releases":[5,5]},"isnat":{"kind":"function","releases":[5,5]},"lcm":{"kind":"function","releases":[5,5]},"ldexp":{"kind":"function","releases":[5,5]},"left_shift":{"kind":"function","releases":[5,5]},"less":{"kind":"function","releases":[5,5]},"less_equal":{"kind":"function","releases":[5,5]},"log":{"kind":"function","releases":[5,5]},"log10":{"kind":"function","releases":[5,5]},"log1p":{"kind":"function","releases":[5,5]},"log2":{"kind":"function","releases":[5,5]},"logaddexp":{"kind":"function","releases":[5,5]},"logaddexp2":{"kind":"function","releases":[5,5]},"logical_and":{"kind":"function","releases":[5,5]},"logical_not":{"kind":"function","releases":[5,5]},"logical_or":{"kind":"function","releases":[5,5]},"logical_xor":{"kind":"function","releases":[5,5]},"matmul":{"kind":"function","releases":[5,5]},"maximum":{"kind":"function","releases":[5,5]},"minimum":{"kind":"function","releases":[5,5]},"modf":{"kind":"function","releases":[5,5]},"multiply":{"kind":"function","releases":[5,5]},"negative":{"kind":"function","releases":[5,5]},"nextafter":{"kind":"function","releases":[5,5]},"not_equal":{"kind":"function","releases":[5,5]},"positive":{"kind":"function","releases":[5,5]},"power":{"kind":"function","releases":[5,5]},"rad2deg":{"kind":"function","releases":[5,5]},"radians":{"kind":"function","releases":[5,5]},"reciprocal":{"kind":"function","releases":[5,5]},"remainder":{"kind":"function","releases":[5,5]},"right_shift":{"kind":"function","releases":[5,5]},"rint":{"kind":"function","releases":[5,5]},"sign":{"kind":"function","releases":[5,5]},"signbit":{"kind":"function","releases":[5,5]},"sin":{"kind":"function","releases":[5,5]},"sinh":{"kind":"function","releases":[5,5]},"spacing":{"kind":"function","releases":[5,5]},"sqrt":{"kind":"function","releases":[5,5]},"square":{"kind":"function","releases":[5,5]},"subtract":{"kind":"function","releases":[5,5]},"tan":{"kind":"function","releases":[5,5]},"tanh":{"kind":"function","releases":[5,5]},"trunc":{"kind":"function","releases":[5,5]},"vecdot":{"kind":"function","releases":[5,5]}},"numpy._core.multiarray":{"_reconstruct":{"kind":"function","call":[["=numpy.rec:recarray|=numpy:matrix|=numpy:ndarray|=numpy:recarray","tuple","bytes|str"]],"because":"Makes an empty array of an array class; its content comes as state.","returns":["numpy.rec:recarray","numpy:matrix","numpy:ndarray"],"releases":[5,10]},"scalar":{"kind":"function","call":[["made","bool|bytes|dict|list|made|none|number|str|tuple"]],"because":"Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself.","returns":["numpy:bool","numpy:bytes_","numpy:clongdouble","numpy:complex128","numpy:complex64","numpy:datetime64","numpy:float16","numpy:float32","numpy:float64","numpy:int16","numpy:int32","numpy:int64","numpy:int8","numpy:longdouble","numpy:str_","numpy:timedelta64","numpy:uint16","numpy:uint32","numpy:uint64","numpy:uint8"],"releases":[5,10]}},"numpy._core.numeric":{"_frombuffer":{"kind":"function","call":[["bytes|made","made","tuple","str"]],"because":"Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.","returns":["numpy:ndarray"],"releases":[5,10]}},"numpy.core._multiarray_umath":{"absolute":{"kind":"function","releases":[0,4]},"add":{"kind":"function","releases":[0,4]},"arccos":{"kind":"function","releases":[0,4]},"arccosh":{"kind":"function","releases":[0,4]},"arcsin":{"kind":"function","releases":[0,4]},"arcsinh":{"kind":"function","releases":[0,4]},"arctan":{"kind":"function","releases":[0,4]},"arctan2":{"kind":"function","releases":[0,4]},"arctanh":{"kind":"function","releases":[0,4]},"bitwise_and":{"kind":"function","releases":[0,4]},"bitwise_or":{"kind":"function","releases":[0,4]},"bitwise_xor":{"kind":"function","releases":[0,4]},"cbrt":{"kind":"function","releases":[0,4]},"ceil":{"kind":"function","releases":[0,4]},"conjugate":{"kind":"function","releases":[0,4]},"copysign":{"kind":"function","releases":[0,4]},"cos":{"kind":"function","releases":[0,4]},"cosh":{"kind":"function","releases":[0,4]},"deg2rad":{"kind":"function","releases":[0,4]},"degrees":{"kind":"function","releases":[0,4]},"divide":{"kind":"function","releases":[0,4]},"divmod":{"kind":"function","releases":[0,4]},"equal":{"kind":"function","releases":[0,4]},"exp":{"kind":"function","releases":[0,4]},"exp2":{"kind":"function","releases":[0,4]},"expm1":{"kind":"function","releases":[0,4]},"fabs":{"kind":"function","releases":[0,4]},"float_power":{"kind":"function","releases":[0,4]},"floor":{"kind":"function","releases":[0,4]},"floor_divide":{"kind":"function","releases":[0,4]},"fmax":{"kind":"function","releases":[0,4]},"fmin":{"kind":"function","releases":[0,4]},"fmod":{"kind":"function","releases":[0,4]},"frexp":{"kind":"function","releases":[0,4]},"gcd":{"kind":"function","releases":[0,4]},"greater":{"kind":"function","releases":[0,4]},"greater_equal":{"kind":"function","releases":[0,4]},"heaviside":{"kind":"function","releases":[0,4]},"hypot":{"kind":"function","releases":[0,4]},"invert":{"kind":"function","releases":[0,4]},"isfinite":{"kind":"function","releases":[0,4]},"isinf":{"kind":"function","releases":[0,4]},"isnan":{"kind":"function","releases":[0,4]},"isnat":{"kind":"function","releases":[0,4]},"lcm":{"kind":"function","releases":[0,4]},"ldexp":{"kind":"function","releases":[0,4]},"left_shift":{"kind":"function","releases":[0,4]},"less":{"kind":"function","releases":[0,4]},"less_equal":{"kind":"function","releases":[0,4]},"log":{"kind":"function","releases":[0,4]},"log10":{"kind":"function","releases":[0,4]},"log1p":{"kind":"function","releases":[0,4]},"log2":{"kind":"function","releases":[0,4]},"logaddexp":{"kind":"function","releases":[0,4]},"logaddexp2":{"kind":"function","releases":[0,4]},"logical_and":{"kind":"function","releases":[0,4]},"logical_not":{"kind":"function","releases":[0,4]},"logical_or":{"kind":"function","releases":[0,4]},"logical_xor":{"kind":"function","releases":[0,4]},"matmul":{"kind":"function","releases":[0,4]},"maximum":{"kind":"function","releases":[0,4]},"minimum":{"kind":"function","releases":[0,4]},"modf":{"kind":"function","releases":[0,4]},"multiply":{"kind":"function","releases":[0,4]},"negative":{"kind":"function","releases":[0,4]},"nextafter":{"kind":"function","releases":[0,4]},"not_equal":{"kind":"function","releases":[0,4]},"positive":{"kind":"function","releases":[0,4]},"power":{"kind":"function","releases":[0,4]},"rad2deg":{"kind":"function","releases":[0,4]},"radians":{"kind":"function","releases":[0,4]},"reciprocal":{"kind":"function","releases":[0,4]},"remainder":{"kind":"function","releases":[0,4]},"right_shift":{"kind":"function","releases":[0,4]},"rint":{"kind":"function","releases":[0,4]},"sign":{"kind":"function","releases":[0,4]},"signbit":{"kind":"function","releases":[0,4]},"sin":{"kind":"function","releases":[0,4]},"sinh":{"kind":"function","releases":[0,4]},"spacing":{"kind":"function","releases":[0,4]},"sqrt":{"kind":"function","releases":[0,4]},"square":{"kind":"function","releases":[0,4]},"subtract":{"kind":"function","releases":[0,4]},"tan":{"kind":"function","releases":[0,4]},"tanh":{"kind":"function","releases":[0,4]},"trunc":{"kind":"function","releases":[0,4]}},"numpy.core.multiarray":{"_reconstruct":{"kind":"function","call":[["=numpy.rec:recarray|=numpy:matrix|=numpy:ndarray|=numpy:recarray","tuple","bytes|str"]],"because":"Makes an empty array of an array class; its content comes as state.","returns":["numpy:matrix","numpy:ndarray","numpy:recarray"],"releases":[0,9]},"scalar":{"kind":"function","call":[["made","bool|bytes|dict|list|made|none|number|str|tuple"]],"because":"Makes a scalar of a dtype and its bytes, or holds an object that is judged by itself.","returns":["numpy:bool_","numpy:bytes_","numpy:clongdouble","numpy:complex128","numpy:complex256","numpy:complex64","numpy:datetime64","numpy:float128","numpy:float16","numpy:float32","numpy:float64","numpy:int16","numpy:int32","numpy:int64","numpy:int8","numpy:longdouble","numpy:str_","numpy:timedelta64","numpy:uint16","numpy:uint32","numpy:uint64","numpy:uint8"],"releases":[0,9]}},"numpy.core.numeric":{"_frombuffer":{"kind":"function","call":[["bytes|made","made","tuple","str"]],"because":"Lays an array over bytes of the file; NumPy checks the sizes and refuses dtypes that hold objects.","returns":["numpy:ndarray"],"releases":[0,9]}},"numpy.ma.core":{"MaskedArray":{"kind":"class","state":[["number","tuple","made","bool","bytes|list","bytes","none"]],"releases":[0,4]},"MaskedConstant":{"kind":"class","call":[[]],"because":"Gives the one masked value.","releases":[0,8]},"_mareconstruct":{"kind":"function","call":[["=numpy.ma.core:MaskedArray|=numpy.ma:MaskedArray","=numpy:ndarray","tuple","str"]],"because":"Makes an empty masked array of exact array classes.","returns":["numpy.ma.core:MaskedArray","numpy.ma:MaskedArray"],"releases":[0,8]}},"numpy.ma":{"MaskedArray":{"kind":"class","state":[["number","tuple","made","bool","bytes","bytes","none"]],"releases":[5,8]}},"numpy.polynomial.polynomial":{"Polynomial":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"numpy.random._generator":{"Generator":{"kind":"class","state":["dict"],"releases":[0,4]}},"numpy.random._mt19937":{"MT19937":{"kind":"class","state":["dict",["dict","made|none"]],"releases":[0,8]}},"numpy.random._pcg64":{"PCG64":{"kind":"class","state":["dict",["dict","made"]],"releases":[0,8]},"PCG64DXSM":{"kind":"class","state":["dict",["dict","made"]],"releases":[0,8]}},"numpy.random._philox":{"Philox":{"kind":"class","state":["dict",["dict","made"]],"releases":[0,8]}},"numpy.random._pickle":{"__bit_generator_ctor":{"kind":"function","call":[["=numpy.random._mt19937:MT19937|=numpy.random._pcg64:PCG64|=numpy.random._pcg64:PCG64DXSM|=numpy.random._philox:Philox|=numpy.random._sfc64:SFC64|str"]],"because":"Makes a generator of random bits by its class, or by its name among NumPy's own.","returns":["numpy.random._mt19937:MT19937","numpy.random._pcg64:PCG64","numpy.random._pcg64:PCG64DXSM","numpy.random._philox:Philox","numpy.random._sfc64:SFC64"],"releases":[0,8]},"__generator_ctor":{"kind":"function","call":[["made|str"],["str","=numpy.random._pickle:__bit_generator_ctor"]],"because":"Wraps a generator of random bits.","returns":["numpy.random._generator:Generator"],"releases":[0,8]},"__randomstate_ctor":{"kind":"function","call":[["made|str"],["str","=numpy.random._pickle:__bit_generator_ctor"]],"because":"Wraps a generator of random bits.","returns":["numpy.random.mtrand:RandomState"],"releases":[0,8]}},"numpy.random._sfc64":{"SFC64":{"kind":"class","state":["dict",["dict","made"]],"releases":[0,8]}},"numpy.random.bit_generator":{"SeedSequence":{"kind":"class","state":[["made|number","number","made","number","tuple"]],"releases":[0,8]},"__pyx_unpickle_SeedSequence":{"kind":"function","call":[["=numpy.random.bit_generator:SeedSequence","number","none"]],"because":"Makes a seed of an exact class.","returns":["numpy.random.bit_generator:SeedSequence"],"releases":[0,8]}},"numpy.random.mtrand":{"RandomState":{"kind":"class","state":["dict"],"releases":[0,8]}},"numpy.random":{"__RandomState_ctor":{"kind":"function","call":[[]],"because":"Makes a generator of random numbers with an own seed (NumPy before 1.17)."}},"numpy.rec":{"recarray":{"kind":"class","state":[["number","tuple","made","bool","bytes"]],"releases":[5,8]}},"numpy":{"absolute":{"kind":"function","releases":[6,8]},"add":{"kind":"function","releases":[6,8]},"arccos":{"kind":"function","releases":[6,8]},"arccosh":{"kind":"function","releases":[6,8]},"arcsin":{"kind":"function","releases":[6,8]},"arcsinh":{"kind":"function","releases":[6,8]},"arctan":{"kind":"function","releases":[6,8]},"arctan2":{"kind":"function","releases":[6,8]},"arctanh":{"kind":"function","releases":[6,8]},"bitwise_and":{"kind":"function","releases":[6,8]},"bitwise_count":{"kind":"function","releases":[6,8]},"bitwise_or":{"kind":"function","releases":[6,8]},"bitwise_xor":{"kind":"function","releases":[6,8]},"bool":{"kind":"class","releases":[5,8]},"bool_":{"kind":"class","releases":[0,4]},"cbrt":{"kind":"function","releases":[6,8]},"ceil":{"kind":"function","releases":[6,8]},"conjugate":{"kind":"function","releases":[6,8]},"copysign":{"kind":"function","releases":[6,8]},"cos":{"kind":"function","releases":[6,8]},"cosh":{"kind":"function","releases":[6,8]},"deg2rad":{"kind":"function","releases":[6,8]},"degrees":{"kind":"function","releases":[6,8]},"divide":{"kind":"function","releases":[6,8]},"divmod":{"kind":"function","releases":[6,8]},"dtype":{"kind":"class","call":[["=numpy:record|str","bool|number","bool|number"]],"because":"Makes a dtype of its code.","state":[["number","str","none|tuple","none|tuple","dict|none","number","number","number"],["number","str","none","none","none","number","number","number","tuple"]],"releases":[0,10]},"equal":{"kind":"function","releases":[6,8]},"exp":{"kind":"function","releases":[6,8]},"exp2":{"kind":"function","releases":[6,8]},"expm1":{"kind":"function","releases":[6,8]},"fabs":{"kind":"function","releases":[6,8]},"float16":{"kind":"class","releases":[0,8]},"float32":{"kind":"class","releases":[0,8]},"float64":{"kind":"class","releases":[0,8]},"float_power":{"kind":"function","releases":[6,8]},"floor":{"kind":"function","releases":[6,8]},"floor_divide":{"kind":"function","releases":[6,8]},"fmax":{"kind":"function","releases":[6,8]},"fmin":{"kind":"function","releases":[6,8]},"fmod":{"kind":"function","releases":[6,8]},"frexp":{"kind":"function","releases":[6,8]},"gcd":{"kind":"function","releases":[6,8]},"greater":{"kind":"function","releases":[6,8]},"greater_equal":{"kind":"function","releases":[6,8]},"heaviside":{"kind":"function","releases":[6,8]},"hypot":{"kind":"function","releases":[6,8]},"int16":{"kind":"class","releases":[0,8]},"int32":{"kind":"class","releases":[0,8]},"int64":{"kind":"class","releases":[0,8]},"int8":{"kind":"class","releases":[0,8]},"invert":{"kind":"function","releases":[6,8]},"isfinite":{"kind":"function","releases":[6,8]},"isinf":{"kind":"function","releases":[6,8]},"isnan":{"kind":"function","releases":[6,8]},"isnat":{"kind":"function","releases":[6,8]},"lcm":{"kind":"function","releases":[6,8]},"ldexp":{"kind":"function","releases":[6,8]},"left_shift":{"kind":"function","releases":[6,8]},"less":{"kind":"function","releases":[6,8]},"less_equal":{"kind":"function","releases":[6,8]},"log":{"kind":"function","releases":[6,8]},"log10":{"kind":"function","releases":[6,8]},"log1p":{"kind":"function","releases":[6,8]},"log2":{"kind":"function","releases":[6,8]},"logaddexp":{"kind":"function","releases":[6,8]},"logaddexp2":{"kind":"function","releases":[6,8]},"logical_and":{"kind":"function","releases":[6,8]},"logical_not":{"kind":"function","releases":[6,8]},"logical_or":{"kind":"function","releases":[6,8]},"logical_xor":{"kind":"function","releases":[6,8]},"matmul":{"kind":"function","releases":[6,8]},"matrix":{"kind":"class","state":[["number","tuple","made","bool","bytes"]],"releases":[0,8]},"matvec":{"kind":"function","releases":[6,8]},"maximum":{"kind":"function","releases":[6,8]},"mean":{"kind":"function","releases":[0,8]},"minimum":{"kind":"function","releases":[6,8]},"modf":{"kind":"function","releases":[6,8]},"multiply":{"kind":"function","releases":[6,8]},"ndarray":{"kind":"class","state":[["number","tuple","made","bool","bytes|list"]],"releases":[0,10]},"negative":{"kind":"function","releases":[6,8]},"nextafter":{"kind":"function","releases":[6,8]},"not_equal":{"kind":"function","releases":[6,8]},"number":{"kind":"class","releases":[0,8]},"object_":{"kind":"class","releases":[0,8]},"positive":{"kind":"function","releases":[6,8]},"power":{"kind":"function","releases":[6,8]},"rad2deg":{"kind":"function","releases":[6,8]},"radians":{"kind":"function","releases":[6,8]},"recarray":{"kind":"class","state":[["number","tuple","made","bool","bytes"]],"releases":[0,4]},"reciprocal":{"kind":"function","releases":[6,8]},"record":{"kind":"class","releases":[0,8]},"remainder":{"kind":"function","releases":[6,8]},"right_shift":{"kind":"function","releases":[6,8]},"rint":{"kind":"function","releases":[6,8]},"sign":{"kind":"function","releases":[6,8]},"signbit":{"kind":"function","releases":[6,8]},"sin":{"kind":"function","releases":[6,8]},"sinh":{"kind":"function","releases":[6,8]},"spacing":{"kind":"function","releases":[6,8]},"sqrt":{"kind":"function","releases":[6,8]},"square":{"kind":"function","releases":[6,8]},"str_":{"kind":"class","releases":[0,8]},"subtract":{"kind":"function","releases":[6,8]},"tan":{"kind":"function","releases":[6,8]},"tanh":{"kind":"function","releases":[6,8]},"trunc":{"kind":"function","releases":[6,8]},"uint16":{"kind":"class","releases":[0,8]},"uint32":{"kind":"class","releases":[0,8]},"uint64":{"kind":"class","releases":[0,8]},"uint8":{"kind":"class","releases":[0,8]},"vecdot":{"kind":"function","releases":[6,8]},"vecmat":{"kind":"function","releases":[6,8]},"vectorize":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"pandas._libs.arrays":{"__pyx_unpickle_NDArrayBacked":{"kind":"function","call":[["=pandas.arrays:DatetimeArray|=pandas.arrays:StringArray|=pandas.core.arrays.categorical:Categorical|=pandas.core.arrays.datetimes:DatetimeArray|=pandas.core.arrays.string_:StringArray|=pandas:Categorical","number","none"]],"because":"Makes an empty array of an exact class.","returns":["pandas.arrays:DatetimeArray","pandas.arrays:StringArray","pandas.core.arrays.categorical:Categorical","pandas.core.arrays.datetimes:DatetimeArray","pandas.core.arrays.string_:StringArray","pandas:Categorical"],"releases":[0,8]}},"pandas._libs.internals":{"_unpickle_block":{"kind":"function","call":[["made","made","number"]],"because":"Makes a block of a frame from an array and its position.","returns":["pandas.core.internals.blocks:CategoricalBlock","pandas.core.internals.blocks:DatetimeLikeBlock","pandas.core.internals.blocks:DatetimeTZBlock","pandas.core.internals.blocks:ExtensionBlock","pandas.core.internals.blocks:NumericBlock","pandas.core.internals.blocks:NumpyBlock","pandas.core.internals.blocks:ObjectBlock"],"releases":[0,8]}},"pandas._libs.interval":{"Interval":{"kind":"class","call":[["number","number","str"]],"because":"Makes an interval of two numbers.","releases":[0,7]}},"pandas._libs.missing":{"NA":{"kind":"function","releases":[0,7]}},"pandas._libs.tslibs.nattype":{"__nat_unpickle":{"kind":"function","call":[["none"]],"because":"Gives the one missing time.","returns":["pandas._libs.tslibs.nattype:NaTType"],"releases":[0,7]},"_nat_unpickle":{"kind":"function","call":[["none"]],"because":"Gives the one missing time.","returns":["pandas.api.typing:NaTType"],"releases":[8,8]}},"pandas._libs.tslibs.offsets":{"Day":{"kind":"class","call":[["number","bool"]],"because":"Makes a calendar offset of numbers.","releases":[0,8]},"YearEnd":{"kind":"class","call":[["number","bool","number"]],"because":"Makes a calendar offset of numbers.","releases":[0,8]}},"pandas._libs.tslibs.period":{"Period":{"kind":"class","call":[["none","made","number"]],"because":"Makes a period of a number and an offset.","releases":[0,7]}},"pandas._libs.tslibs.timedeltas":{"_timedelta_unpickle":{"kind":"function","call":[["number","number"]],"because":"Makes a duration of numbers.","returns":["pandas._libs.tslibs.timedeltas:Timedelta","pandas:Timedelta"],"releases":[0,8]}},"pandas._libs.tslibs.timestamps":{"_unpickle_timestamp":{"kind":"function","call":[["number","made|none|str","made|none|str"],["number","made|none|str","made|none|str","number"]],"because":"Makes a time of numbers, a frequency and a time zone.","returns":["pandas._libs.tslibs.timestamps:Timestamp","pandas:Timestamp"],"releases":[0,8]}},"pandas.arrays":{"DatetimeArray":{"kind":"class","state":[["made","made"]],"releases":[8,8]},"IntegerArray":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"StringArray":{"kind":"class","state":[["made","made"]],"releases":[8,8]}},"pandas.core.arrays.categorical":{"Categorical":{"kind":"class","state":[["made","made","dict"]],"releases":[0,7]}},"pandas.core.arrays.datetimes":{"DatetimeArray":{"kind":"class","state":[["made","made","dict"]],"releases":[0,7]}},"pandas.core.arrays.integer":{"Int64Dtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]},"IntegerArray":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]}},"pandas.core.arrays.string_":{"StringArray":{"kind":"class","state":[["made","made","dict"]],"releases":[0,7]},"StringDtype":{"kind":"class","new":[[]],"call":[["str","=pandas._libs.missing:NA"]],"because":"Makes a dtype of the name of its storage.","state":["dict"],"releases":[0,7]}},"pandas.core.dtypes.dtypes":{"CategoricalDtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]},"DatetimeTZDtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]}},"pandas.core.frame":{"DataFrame":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]}},"pandas.core.indexes.base":{"Index":{"kind":"class","releases":[0,7]},"_new_Index":{"kind":"function","call":[["=pandas.core.indexes.base:Index|=pandas.core.indexes.category:CategoricalIndex|=pandas.core.indexes.multi:MultiIndex|=pandas.core.indexes.numeric:Float64Index|=pandas.core.indexes.numeric:Int64Index|=pandas.core.indexes.range:RangeIndex|=pandas:CategoricalIndex|=pandas:Index|=pandas:MultiIndex|=pandas:RangeIndex","dict"]],"because":"Makes an index of an exact class from a dict of plain values and arrays.","returns":["pandas.core.indexes.base:Index","pandas.core.indexes.category:CategoricalIndex","pandas.core.indexes.multi:MultiIndex","pandas.core.indexes.numeric:Float64Index","pandas.core.indexes.numeric:Int64Index","pandas.core.indexes.range:RangeIndex","pandas:CategoricalIndex","pandas:Index","pandas:MultiIndex","pandas:RangeIndex"],"releases":[0,8]}},"pandas.core.indexes.category":{"CategoricalIndex":{"kind":"class","releases":[0,7]}},"pandas.core.indexes.datetimes":{"DatetimeIndex":{"kind":"class","releases":[0,7]},"_new_DatetimeIndex":{"kind":"function","call":[["=pandas.core.indexes.datetimes:DatetimeIndex|=pandas:DatetimeIndex","dict"]],"because":"Makes an index of an exact class from a dict of plain values and arrays.","returns":["pandas.core.indexes.datetimes:DatetimeIndex","pandas:DatetimeIndex"],"releases":[0,8]}},"pandas.core.indexes.interval":{"IntervalIndex":{"kind":"class","releases":[0,7]},"_new_IntervalIndex":{"kind":"function","call":[["=pandas.core.indexes.interval:IntervalIndex|=pandas:IntervalIndex","dict"]],"because":"Makes an index of an exact class from a dict of plain values and arrays.","returns":["pandas.core.indexes.interval:IntervalIndex","pandas:IntervalIndex"],"releases":[0,8]}},"pandas.core.indexes.multi":{"MultiIndex":{"kind":"class","releases":[0,7]}},"pandas.core.indexes.numeric":{"Float64Index":{"kind":"class","releases":[0,1]},"Int64Index":{"kind":"class","releases":[0,1]}},"pandas.core.indexes.range":{"RangeIndex":{"kind":"class","releases":[0,7]}},"pandas.core.internals.managers":{"BlockManager":{"kind":"class","call":[["tuple","list"]],"because":"Puts blocks and axes of a frame together.","releases":[0,8]},"SingleBlockManager":{"kind":"class","call":[["tuple","list"]],"because":"Puts a block and an axis of a series together.","new":[[]],"state":[["list","list","list","dict"]],"releases":[0,8]}},"pandas.core.series":{"Series":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,7]}},"pandas":{"Categorical":{"kind":"class","state":[["made","made"]],"releases":[8,8]},"CategoricalDtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"CategoricalIndex":{"kind":"class","releases":[8,8]},"DataFrame":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"DatetimeIndex":{"kind":"class","releases":[8,8]},"DatetimeTZDtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"Index":{"kind":"class","releases":[8,8]},"Int64Dtype":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"Interval":{"kind":"class","call":[["number","number","str"]],"because":"Makes an interval of two numbers.","releases":[8,8]},"IntervalIndex":{"kind":"class","releases":[8,8]},"MultiIndex":{"kind":"class","releases":[8,8]},"NA":{"kind":"function","releases":[8,8]},"Period":{"kind":"class","call":[["none","made","number"]],"because":"Makes a period of a number and an offset.","releases":[8,8]},"RangeIndex":{"kind":"class","releases":[8,8]},"Series":{"kind":"class","new":[[]],"state":["dict"],"releases":[8,8]},"StringDtype":{"kind":"class","call":[["str","=pandas:NA|number"]],"because":"Makes a dtype of the name of its storage.","releases":[8,8]}},"pytz":{"_UTC":{"kind":"function","call":[[]],"because":"Gives the one time zone UTC.","returns":["pytz:UTC"],"releases":[0,1]}},"re":{"_compile":{"kind":"function","call":[["str","number"]],"because":"Compiles a regular expression: no code runs, though matching may take long.","returns":["re:Pattern"],"releases":[0,8]}},"scipy._lib.array_api_compat.numpy._aliases":{"asarray":{"kind":"function","releases":[8,8]}},"scipy.interpolate._bsplines":{"BSpline":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.interpolate._cubic":{"CubicSpline":{"kind":"class","new":[[]],"state":[["none","dict"]],"releases":[0,8]},"PchipInterpolator":{"kind":"class","new":[[]],"state":[["none","dict"]],"releases":[0,8]}},"scipy.interpolate._fitpack2":{"LSQUnivariateSpline":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.interpolate._interpolate":{"interp1d":{"kind":"class","new":[[]],"state":[["dict","dict"]],"releases":[0,8]}},"scipy.optimize._optimize":{"OptimizeResult":{"kind":"class","new":[[]],"holds":["items"],"releases":[0,8]}},"scipy.sparse._arrays":{"bsr_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"coo_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"csc_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"csr_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"dia_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"dok_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]},"lil_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,1]}},"scipy.sparse._bsr":{"bsr_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"bsr_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._coo":{"coo_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"coo_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._csc":{"csc_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"csc_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._csr":{"csr_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"csr_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._dia":{"dia_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"dia_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._dok":{"dok_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"dok_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.sparse._lil":{"lil_array":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"lil_matrix":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.stats._continuous_distns":{"_DeprecationWrapper":{"kind":"class","new":[[]],"state":["dict"],"releases":[5,6]},"alpha_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"anglit_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"arcsine_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"argus_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"beta_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"betaprime_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"bradford_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"burr12_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"burr_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"cauchy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"chi2_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"chi_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"cosine_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"crystalball_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"dgamma_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"dpareto_lognorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[6,8]},"dweibull_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"erlang_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"expon_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"exponnorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"exponpow_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"exponweib_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"f_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"fatiguelife_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"fisk_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"foldcauchy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"foldnorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gamma_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gausshyper_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genexpon_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genextreme_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gengamma_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genhalflogistic_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genhyperbolic_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"geninvgauss_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genlogistic_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gennorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"genpareto_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gibrat_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gompertz_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gumbel_l_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"gumbel_r_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"halfcauchy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"halfgennorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"halflogistic_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"halfnorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"hypsecant_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"invgamma_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"invgauss_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"invweibull_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"irwinhall_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[5,8]},"jf_skew_t_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[3,8]},"johnsonsb_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"johnsonsu_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"kappa3_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"kappa4_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"ksone_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"kstwo_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"kstwobign_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"landau_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[6,8]},"laplace_asymmetric_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"laplace_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"levy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"levy_l_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"loggamma_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"logistic_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"loglaplace_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"lognorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"lomax_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"maxwell_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"mielke_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"moyal_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nakagami_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"ncf_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nct_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"ncx2_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"norm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"norminvgauss_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"pareto_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"pearson3_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"powerlaw_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"powerlognorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"powernorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"rayleigh_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"rdist_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"recipinvgauss_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"reciprocal_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"rel_breitwigner_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[2,8]},"rice_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"semicircular_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"skew_norm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,1]},"skewcauchy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"skewnorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[2,8]},"studentized_range_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"t_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"trapezoid_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"trapz_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[5,6]},"triang_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"truncexpon_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"truncnorm_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"truncpareto_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[1,8]},"truncweibull_min_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"tukeylambda_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"uniform_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"vonmises_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"wald_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"weibull_max_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"weibull_min_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"wrapcauchy_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]}},"scipy.stats._discrete_distns":{"bernoulli_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"betabinom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"betanbinom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[3,8]},"binom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"boltzmann_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"dlaplace_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"geom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"hypergeom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"logser_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nbinom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nchypergeom_fisher_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nchypergeom_wallenius_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"nhypergeom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"planck_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"poisson_binom_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[6,8]},"poisson_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"randint_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"skellam_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"yulesimon_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"zipf_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]},"zipfian_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]}},"scipy.stats._distn_infrastructure":{"rv_continuous_frozen":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"rv_discrete_frozen":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"scipy.stats._levy_stable":{"levy_stable_gen":{"kind":"class","new":[[]],"state":["dict"],"guard":"distribution-template","releases":[0,8]}},"sklearn._loss._loss":{"CyAbsoluteError":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[1,8]},"CyExponentialLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[3,8]},"CyHalfBinomialLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[0,8]},"CyHalfGammaLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[0,8]},"CyHalfMultinomialLoss":{"kind":"class","releases":[0,8]},"CyHalfPoissonLoss":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[0,8]},"CyHalfSquaredError":{"kind":"class","call":[[]],"because":"Makes a loss of numbers.","releases":[0,8]},"CyHalfTweedieLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[1,8]},"CyHalfTweedieLossIdentity":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[0,8]},"CyHuberLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[3,8]},"CyPinballLoss":{"kind":"class","call":[["number"]],"because":"Makes a loss of numbers.","releases":[3,8]},"__pyx_unpickle_CyAbsoluteError":{"kind":"function","call":[["=sklearn._loss._loss:CyAbsoluteError","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyAbsoluteError"],"releases":[1,3]},"__pyx_unpickle_CyExponentialLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyExponentialLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyExponentialLoss"],"releases":[3,3]},"__pyx_unpickle_CyHalfBinomialLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfBinomialLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfBinomialLoss"],"releases":[0,3]},"__pyx_unpickle_CyHalfGammaLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfGammaLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfGammaLoss"],"releases":[0,3]},"__pyx_unpickle_CyHalfMultinomialLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfMultinomialLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfMultinomialLoss"],"releases":[0,8]},"__pyx_unpickle_CyHalfPoissonLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfPoissonLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfPoissonLoss"],"releases":[0,3]},"__pyx_unpickle_CyHalfSquaredError":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfSquaredError","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfSquaredError"],"releases":[0,3]},"__pyx_unpickle_CyHalfTweedieLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfTweedieLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfTweedieLoss"],"releases":[1,3]},"__pyx_unpickle_CyHalfTweedieLossIdentity":{"kind":"function","call":[["=sklearn._loss._loss:CyHalfTweedieLossIdentity","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHalfTweedieLossIdentity"],"releases":[0,3]},"__pyx_unpickle_CyHuberLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyHuberLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyHuberLoss"],"releases":[3,3]},"__pyx_unpickle_CyPinballLoss":{"kind":"function","call":[["=sklearn._loss._loss:CyPinballLoss","number","tuple"]],"because":"Makes a loss of an exact class.","returns":["sklearn._loss._loss:CyPinballLoss"],"releases":[3,3]}},"sklearn._loss.link":{"HalfLogitLink":{"kind":"class","new":[[]],"releases":[3,8]},"IdentityLink":{"kind":"class","new":[[]],"releases":[0,8]},"Interval":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LogLink":{"kind":"class","new":[[]],"releases":[0,8]},"LogitLink":{"kind":"class","new":[[]],"releases":[0,8]},"MultinomialLogit":{"kind":"class","new":[[]],"releases":[0,8]}},"sklearn._loss.loss":{"AbsoluteError":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,8]},"ExponentialLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[3,8]},"HalfBinomialLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalfGammaLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalfMultinomialLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalfPoissonLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalfSquaredError":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalfTweedieLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,8]},"HalfTweedieLossIdentity":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HuberLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[3,8]},"PinballLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[3,8]}},"sklearn.calibration":{"CalibratedClassifierCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_CalibratedClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_SigmoidCalibration":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_TemperatureScaling":{"kind":"class","new":[[]],"state":["dict"],"releases":[7,8]}},"sklearn.cluster._affinity_propagation":{"AffinityPropagation":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._agglomerative":{"AgglomerativeClustering":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"FeatureAgglomeration":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._bicluster":{"SpectralBiclustering":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SpectralCoclustering":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._birch":{"Birch":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_CFNode":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_CFSubcluster":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._bisect_k_means":{"BisectingKMeans":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_BisectingTree":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._dbscan":{"DBSCAN":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._hdbscan.hdbscan":{"HDBSCAN":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]}},"sklearn.cluster._kmeans":{"KMeans":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MiniBatchKMeans":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_kmeans_single_elkan":{"kind":"function","releases":[1,8]},"_kmeans_single_lloyd":{"kind":"function","releases":[0,8]}},"sklearn.cluster._mean_shift":{"MeanShift":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._optics":{"OPTICS":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cluster._spectral":{"SpectralClustering":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.compose._column_transformer":{"ColumnTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_RemainderColsList":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,5]},"make_column_selector":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.compose._target":{"TransformedTargetRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.covariance._elliptic_envelope":{"EllipticEnvelope":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.covariance._empirical_covariance":{"EmpiricalCovariance":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.covariance._graph_lasso":{"GraphicalLasso":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"GraphicalLassoCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_DictWithDeprecatedKeys":{"kind":"class","new":[[]],"state":["dict"],"holds":["items"],"releases":[0,0]}},"sklearn.covariance._robust_covariance":{"MinCovDet":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.covariance._shrunk_covariance":{"LedoitWolf":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OAS":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ShrunkCovariance":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.cross_decomposition._pls":{"CCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PLSCanonical":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PLSRegression":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PLSSVD":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._dict_learning":{"DictionaryLearning":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MiniBatchDictionaryLearning":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SparseCoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._factor_analysis":{"FactorAnalysis":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._fastica":{"FastICA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._incremental_pca":{"IncrementalPCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._kernel_pca":{"KernelPCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._lda":{"LatentDirichletAllocation":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._nmf":{"MiniBatchNMF":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"NMF":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._pca":{"PCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._sparse_pca":{"MiniBatchSparsePCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SparsePCA":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.decomposition._truncated_svd":{"TruncatedSVD":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.discriminant_analysis":{"LinearDiscriminantAnalysis":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"QuadraticDiscriminantAnalysis":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.dummy":{"DummyClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"DummyRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._bagging":{"BaggingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"BaggingRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._forest":{"ExtraTreesClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ExtraTreesRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RandomForestClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RandomForestRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RandomTreesEmbedding":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._gb":{"GradientBoostingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"GradientBoostingRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._gb_losses":{"BinomialDeviance":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"ExponentialLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,2]},"HuberLossFunction":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,2]},"LeastAbsoluteError":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,2]},"LeastSquaresError":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"MultinomialDeviance":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"QuantileLossFunction":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,2]}},"sklearn.ensemble._hist_gradient_boosting.binning":{"_BinMapper":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._hist_gradient_boosting.gradient_boosting":{"HistGradientBoostingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HistGradientBoostingRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._hist_gradient_boosting.predictor":{"TreePredictor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._iforest":{"IsolationForest":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._stacking":{"StackingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"StackingRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._voting":{"VotingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"VotingRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.ensemble._weight_boosting":{"AdaBoostClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"AdaBoostRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_extraction._dict_vectorizer":{"DictVectorizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_extraction._hash":{"FeatureHasher":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_extraction.image":{"PatchExtractor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_extraction.text":{"CountVectorizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HashingVectorizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"TfidfTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"TfidfVectorizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_selection._from_model":{"SelectFromModel":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_selection._mutual_info":{"mutual_info_classif":{"kind":"function","releases":[0,8]},"mutual_info_regression":{"kind":"function","releases":[0,8]}},"sklearn.feature_selection._rfe":{"RFE":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RFECV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_selection._sequential":{"SequentialFeatureSelector":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.feature_selection._univariate_selection":{"GenericUnivariateSelect":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SelectFdr":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SelectFpr":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SelectFwe":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SelectKBest":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SelectPercentile":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"chi2":{"kind":"function","releases":[0,8]},"f_classif":{"kind":"function","releases":[0,8]},"f_oneway":{"kind":"function","releases":[0,8]},"f_regression":{"kind":"function","releases":[0,8]},"r_regression":{"kind":"function","releases":[0,8]}},"sklearn.feature_selection._variance_threshold":{"VarianceThreshold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.frozen._frozen":{"FrozenEstimator":{"kind":"class","new":[[]],"state":["dict"],"releases":[5,8]}},"sklearn.gaussian_process._gpc":{"GaussianProcessClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_BinaryGaussianProcessClassifierLaplace":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.gaussian_process._gpr":{"GaussianProcessRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.gaussian_process.kernels":{"CompoundKernel":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ConstantKernel":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"DotProduct":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ExpSineSquared":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Exponentiation":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Matern":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PairwiseKernel":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Product":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RBF":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RationalQuadratic":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Sum":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"WhiteKernel":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.impute._base":{"MissingIndicator":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SimpleImputer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.impute._iterative":{"IterativeImputer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_ImputerTriplet":{"kind":"class","new":[["made","made","made"]],"releases":[0,8]}},"sklearn.impute._knn":{"KNNImputer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.isotonic":{"IsotonicRegression":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.kernel_approximation":{"AdditiveChi2Sampler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Nystroem":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PolynomialCountSketch":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RBFSampler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SkewedChi2Sampler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.kernel_ridge":{"KernelRidge":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._base":{"LinearRegression":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._bayes":{"ARDRegression":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"BayesianRidge":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._coordinate_descent":{"ElasticNet":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ElasticNetCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Lasso":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LassoCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiTaskElasticNet":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiTaskElasticNetCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiTaskLasso":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiTaskLassoCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._glm.glm":{"GammaRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PoissonRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"TweedieRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._huber":{"HuberRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._least_angle":{"Lars":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LarsCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LassoLars":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LassoLarsCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LassoLarsIC":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._logistic":{"LogisticRegression":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LogisticRegressionCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._omp":{"OrthogonalMatchingPursuit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OrthogonalMatchingPursuitCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._passive_aggressive":{"PassiveAggressiveClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PassiveAggressiveRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._perceptron":{"Perceptron":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._quantile":{"QuantileRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._ransac":{"RANSACRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._ridge":{"Ridge":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RidgeCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RidgeClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RidgeClassifierCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._sgd_fast":{"EpsilonInsensitive":{"kind":"class","call":[["number"]],"because":"Makes a loss of a number.","releases":[1,8]},"Hinge":{"kind":"class","call":[["number"]],"because":"Makes a loss of a number.","releases":[0,8]},"Huber":{"kind":"class","call":[["number"]],"because":"Makes a loss of a number.","releases":[1,4]},"Log":{"kind":"class","call":[[]],"because":"Makes a loss.","releases":[0,4]},"ModifiedHuber":{"kind":"class","call":[[]],"because":"Makes a loss.","releases":[0,8]},"SquaredEpsilonInsensitive":{"kind":"class","call":[["number"]],"because":"Makes a loss of a number.","releases":[1,8]},"SquaredHinge":{"kind":"class","call":[["number"]],"because":"Makes a loss of a number.","releases":[0,8]},"SquaredLoss":{"kind":"class","call":[[]],"because":"Makes a loss.","releases":[1,4]}},"sklearn.linear_model._stochastic_gradient":{"SGDClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SGDOneClassSVM":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SGDRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.linear_model._theil_sen":{"TheilSenRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.manifold._classical_mds":{"ClassicalMDS":{"kind":"class","new":[[]],"state":["dict"],"releases":[7,8]}},"sklearn.manifold._isomap":{"Isomap":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.manifold._locally_linear":{"LocallyLinearEmbedding":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.manifold._mds":{"MDS":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.manifold._spectral_embedding":{"SpectralEmbedding":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.manifold._t_sne":{"TSNE":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.metrics._classification":{"accuracy_score":{"kind":"function","releases":[0,8]},"balanced_accuracy_score":{"kind":"function","releases":[0,8]},"brier_score_loss":{"kind":"function","releases":[0,8]},"d2_brier_score":{"kind":"function","releases":[7,8]},"d2_log_loss_score":{"kind":"function","releases":[7,8]},"f1_score":{"kind":"function","releases":[0,8]},"fbeta_score":{"kind":"function","releases":[0,8]},"jaccard_score":{"kind":"function","releases":[0,8]},"log_loss":{"kind":"function","releases":[0,8]},"matthews_corrcoef":{"kind":"function","releases":[0,8]},"precision_score":{"kind":"function","releases":[0,8]},"recall_score":{"kind":"function","releases":[0,8]}},"sklearn.metrics._dist_metrics":{"BrayCurtisDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"BrayCurtisDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"CanberraDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"CanberraDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"ChebyshevDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"ChebyshevDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"DiceDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"DiceDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"EuclideanDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"EuclideanDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"HammingDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"HammingDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"HaversineDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"HaversineDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"JaccardDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"JaccardDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"KulsinskiDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"MahalanobisDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"MahalanobisDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"ManhattanDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"ManhattanDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"MatchingDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"RogersTanimotoDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"RogersTanimotoDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"RussellRaoDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"RussellRaoDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"SEuclideanDistance":{"kind":"class","state":[["number","made","made"]],"releases":[0,1]},"SEuclideanDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"SokalMichenerDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"SokalMichenerDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"SokalSneathDistance":{"kind":"class","state":[["number","made","made"]],"releases":[1,1]},"SokalSneathDistance64":{"kind":"class","state":[["number","made","made"]],"releases":[2,8]},"newObj":{"kind":"function","call":[["=sklearn.metrics._dist_metrics:BrayCurtisDistance|=sklearn.metrics._dist_metrics:BrayCurtisDistance64|=sklearn.metrics._dist_metrics:CanberraDistance|=sklearn.metrics._dist_metrics:CanberraDistance64|=sklearn.metrics._dist_metrics:ChebyshevDistance|=sklearn.metrics._dist_metrics:ChebyshevDistance64|=sklearn.metrics._dist_metrics:DiceDistance|=sklearn.metrics._dist_metrics:DiceDistance64|=sklearn.metrics._dist_metrics:EuclideanDistance|=sklearn.metrics._dist_metrics:EuclideanDistance64|=sklearn.metrics._dist_metrics:HammingDistance|=sklearn.metrics._dist_metrics:HammingDistance64|=sklearn.metrics._dist_metrics:HaversineDistance|=sklearn.metrics._dist_metrics:HaversineDistance64|=sklearn.metrics._dist_metrics:JaccardDistance|=sklearn.metrics._dist_metrics:JaccardDistance64|=sklearn.metrics._dist_metrics:KulsinskiDistance|=sklearn.metrics._dist_metrics:MahalanobisDistance|=sklearn.metrics._dist_metrics:MahalanobisDistance64|=sklearn.metrics._dist_metrics:ManhattanDistance|=sklearn.metrics._dist_metrics:ManhattanDistance64|=sklearn.metrics._dist_metrics:MatchingDistance|=sklearn.metrics._dist_metrics:RogersTanimotoDistance|=sklearn.metrics._dist_metrics:RogersTanimotoDistance64|=sklearn.metrics._dist_metrics:RussellRaoDistance|=sklearn.metrics._dist_metrics:RussellRaoDistance64|=sklearn.metrics._dist_metrics:SEuclideanDistance|=sklearn.metrics._dist_metrics:SEuclideanDistance64|=sklearn.metrics._dist_metrics:SokalMichenerDistance|=sklearn.metrics._dist_metrics:SokalMichenerDistance64|=sklearn.metrics._dist_metrics:SokalSneathDistance|=sklearn.metrics._dist_metrics:SokalSneathDistance64"]],"because":"Makes an empty distance of an exact class.","returns":["sklearn.metrics._dist_metrics:BrayCurtisDistance","sklearn.metrics._dist_metrics:BrayCurtisDistance64","sklearn.metrics._dist_metrics:CanberraDistance","sklearn.metrics._dist_metrics:CanberraDistance64","sklearn.metrics._dist_metrics:ChebyshevDistance","sklearn.metrics._dist_metrics:ChebyshevDistance64","sklearn.metrics._dist_metrics:DiceDistance","sklearn.metrics._dist_metrics:DiceDistance64","sklearn.metrics._dist_metrics:EuclideanDistance","sklearn.metrics._dist_metrics:EuclideanDistance64","sklearn.metrics._dist_metrics:HammingDistance","sklearn.metrics._dist_metrics:HammingDistance64","sklearn.metrics._dist_metrics:HaversineDistance","sklearn.metrics._dist_metrics:HaversineDistance64","sklearn.metrics._dist_metrics:JaccardDistance","sklearn.metrics._dist_metrics:JaccardDistance64","sklearn.metrics._dist_metrics:KulsinskiDistance","sklearn.metrics._dist_metrics:MahalanobisDistance","sklearn.metrics._dist_metrics:MahalanobisDistance64","sklearn.metrics._dist_metrics:ManhattanDistance","sklearn.metrics._dist_metrics:ManhattanDistance64","sklearn.metrics._dist_metrics:MatchingDistance","sklearn.metrics._dist_metrics:RogersTanimotoDistance","sklearn.metrics._dist_metrics:RogersTanimotoDistance64","sklearn.metrics._dist_metrics:RussellRaoDistance","sklearn.metrics._dist_metrics:RussellRaoDistance64","sklearn.metrics._dist_metrics:SEuclideanDistance","sklearn.metrics._dist_metrics:SEuclideanDistance64","sklearn.metrics._dist_metrics:SokalMichenerDistance","sklearn.metrics._dist_metrics:SokalMichenerDistance64","sklearn.metrics._dist_metrics:SokalSneathDistance","sklearn.metrics._dist_metrics:SokalSneathDistance64"],"releases":[0,8]}},"sklearn.metrics._ranking":{"average_precision_score":{"kind":"function","releases":[0,8]},"roc_auc_score":{"kind":"function","releases":[0,8]},"top_k_accuracy_score":{"kind":"function","releases":[0,8]}},"sklearn.metrics._regression":{"d2_absolute_error_score":{"kind":"function","releases":[4,8]},"explained_variance_score":{"kind":"function","releases":[0,8]},"max_error":{"kind":"function","releases":[0,8]},"mean_absolute_error":{"kind":"function","releases":[0,8]},"mean_absolute_percentage_error":{"kind":"function","releases":[0,8]},"mean_gamma_deviance":{"kind":"function","releases":[0,8]},"mean_poisson_deviance":{"kind":"function","releases":[0,8]},"mean_squared_error":{"kind":"function","releases":[0,8]},"mean_squared_log_error":{"kind":"function","releases":[0,8]},"median_absolute_error":{"kind":"function","releases":[0,8]},"r2_score":{"kind":"function","releases":[0,8]},"root_mean_squared_error":{"kind":"function","releases":[3,8]},"root_mean_squared_log_error":{"kind":"function","releases":[3,8]}},"sklearn.metrics._scorer":{"_CurveScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[5,8]},"_PassthroughScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]},"_PredictScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"_ProbaScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"_Scorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[3,8]},"_ThresholdScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,2]},"_passthrough_scorer":{"kind":"function","releases":[0,1]},"negative_likelihood_ratio":{"kind":"function","releases":[1,8]},"positive_likelihood_ratio":{"kind":"function","releases":[1,8]}},"sklearn.metrics.cluster._supervised":{"adjusted_mutual_info_score":{"kind":"function","releases":[0,8]},"adjusted_rand_score":{"kind":"function","releases":[0,8]},"completeness_score":{"kind":"function","releases":[0,8]},"fowlkes_mallows_score":{"kind":"function","releases":[0,8]},"homogeneity_score":{"kind":"function","releases":[0,8]},"mutual_info_score":{"kind":"function","releases":[0,8]},"normalized_mutual_info_score":{"kind":"function","releases":[0,8]},"rand_score":{"kind":"function","releases":[0,8]},"v_measure_score":{"kind":"function","releases":[0,8]}},"sklearn.mixture._bayesian_mixture":{"BayesianGaussianMixture":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.mixture._gaussian_mixture":{"GaussianMixture":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.model_selection._classification_threshold":{"FixedThresholdClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,8]},"TunedThresholdClassifierCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,8]},"_CurveScorer":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,4]}},"sklearn.model_selection._search":{"GridSearchCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ParameterGrid":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ParameterSampler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RandomizedSearchCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.model_selection._search_successive_halving":{"HalvingGridSearchCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"HalvingRandomSearchCV":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.model_selection._split":{"GroupKFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"GroupShuffleSplit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"KFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LeaveOneGroupOut":{"kind":"class","new":[[]],"releases":[0,8]},"LeaveOneOut":{"kind":"class","new":[[]],"releases":[0,8]},"LeavePGroupsOut":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LeavePOut":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PredefinedSplit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RepeatedKFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RepeatedStratifiedKFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ShuffleSplit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"StratifiedGroupKFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"StratifiedKFold":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"StratifiedShuffleSplit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"TimeSeriesSplit":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.multiclass":{"OneVsOneClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OneVsRestClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OutputCodeClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"_ConstantPredictor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.multioutput":{"ClassifierChain":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiOutputClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultiOutputRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RegressorChain":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.naive_bayes":{"BernoulliNB":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"CategoricalNB":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ComplementNB":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"GaussianNB":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MultinomialNB":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._ball_tree":{"BallTree":{"kind":"class","state":[["made","made","made","made","number","number","number","number","number","number","number","made","none"]],"releases":[0,8]},"newObj":{"kind":"function","call":[["=sklearn.neighbors._ball_tree:BallTree"]],"because":"Makes an empty tree of an exact class.","returns":["sklearn.neighbors._ball_tree:BallTree"],"releases":[0,8]}},"sklearn.neighbors._classification":{"KNeighborsClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RadiusNeighborsClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._graph":{"KNeighborsTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RadiusNeighborsTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._kd_tree":{"KDTree":{"kind":"class","state":[["made","made","made","made","number","number","number","number","number","number","number","made","none"]],"releases":[0,8]},"newObj":{"kind":"function","call":[["=sklearn.neighbors._kd_tree:KDTree"]],"because":"Makes an empty tree of an exact class.","returns":["sklearn.neighbors._kd_tree:KDTree"],"releases":[0,8]}},"sklearn.neighbors._kde":{"KernelDensity":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._lof":{"LocalOutlierFactor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._nca":{"NeighborhoodComponentsAnalysis":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._nearest_centroid":{"NearestCentroid":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._regression":{"KNeighborsRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RadiusNeighborsRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neighbors._unsupervised":{"NearestNeighbors":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neural_network._multilayer_perceptron":{"MLPClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MLPRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neural_network._rbm":{"BernoulliRBM":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.neural_network._stochastic_optimizers":{"AdamOptimizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SGDOptimizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[1,8]}},"sklearn.pipeline":{"FeatureUnion":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Pipeline":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,10]}},"sklearn.preprocessing._data":{"Binarizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"KernelCenterer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MaxAbsScaler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"MinMaxScaler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"Normalizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"PowerTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"QuantileTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"RobustScaler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"StandardScaler":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,10]}},"sklearn.preprocessing._discretization":{"KBinsDiscretizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.preprocessing._encoders":{"OneHotEncoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OrdinalEncoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.preprocessing._function_transformer":{"FunctionTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.preprocessing._label":{"LabelBinarizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LabelEncoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,10]},"MultiLabelBinarizer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.preprocessing._polynomial":{"PolynomialFeatures":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SplineTransformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.preprocessing._target_encoder":{"TargetEncoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[2,8]}},"sklearn.random_projection":{"GaussianRandomProjection":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SparseRandomProjection":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.semi_supervised._label_propagation":{"LabelPropagation":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LabelSpreading":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.semi_supervised._self_training":{"SelfTrainingClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.svm._classes":{"LinearSVC":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"LinearSVR":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"NuSVC":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"NuSVR":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"OneClassSVM":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SVC":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"SVR":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.tree._classes":{"DecisionTreeClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"DecisionTreeRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ExtraTreeClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]},"ExtraTreeRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"sklearn.tree._tree":{"Tree":{"kind":"class","call":[["number","made","number"]],"because":"Makes an empty tree of sizes and an array of class counts.","state":["dict"],"releases":[0,8]}},"sklearn.utils._bunch":{"Bunch":{"kind":"class","new":[[]],"state":["dict"],"holds":["items"],"releases":[0,8]}},"sklearn.utils._metadata_requests":{"MetadataRequest":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,8]},"MethodMetadataRequest":{"kind":"class","new":[[]],"state":["dict"],"releases":[4,8]}},"sklearn.utils.validation":{"check_array":{"kind":"function","releases":[3,8]}},"torch._C._nn":{"gelu":{"kind":"function","releases":[11,11]}},"torch._tensor":{"_rebuild_from_type_v2":{"kind":"function","call":[["=torch._utils:_rebuild_tensor_v2","=torch:Tensor","tuple","dict"]],"because":"Makes a plain tensor by a function that is named here, and gives it the state that is judged with it.","returns":["torch:Tensor"],"releases":[11,11]}},"torch._utils":{"_rebuild_meta_tensor_no_storage":{"kind":"function","call":[["=torch:float32","tuple","tuple","bool"]],"because":"Makes a tensor without content from a type and a size.","returns":["torch:Tensor"],"releases":[11,11]},"_rebuild_parameter":{"kind":"function","call":[["made","bool","made"]],"because":"Wraps a tensor that was made before as a parameter.","returns":["torch.nn.parameter:Parameter"],"releases":[11,11]},"_rebuild_qtensor":{"kind":"function","call":[["made","number","tuple","tuple","tuple","bool","made"]],"because":"Makes a quantized tensor over a storage of the file, from numbers.","returns":["torch:Tensor"],"releases":[11,11]},"_rebuild_sparse_tensor":{"kind":"function","call":[["made","tuple"]],"because":"Makes a sparse tensor from tensors of the file, which PyTorch validates.","returns":["torch:Tensor"],"releases":[11,11]},"_rebuild_tensor_v2":{"kind":"function","call":[["made","number","tuple","tuple","bool","made"]],"because":"Makes a tensor over a storage of the file; where it lies in that storage is checked.","returns":["torch:Tensor"],"releases":[11,11]},"_rebuild_tensor_v3":{"kind":"function","call":[["made","number","tuple","tuple","bool","made","=torch:float8_e4m3fn|=torch:float8_e5m2|=torch:uint16|=torch:uint32|=torch:uint64"]],"because":"Makes a tensor over a storage of the file; where it lies in that storage is checked.","returns":["torch:Tensor"],"releases":[11,11]}},"torch.nn.functional":{"relu":{"kind":"function","releases":[11,11]}},"torch.nn.modules.activation":{"CELU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ELU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"GELU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"GLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Hardshrink":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Hardsigmoid":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Hardswish":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Hardtanh":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LeakyReLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LogSigmoid":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LogSoftmax":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Mish":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MultiheadAttention":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"PReLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"RReLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReLU6":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SELU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SiLU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Sigmoid":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softmax":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softmax2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softmin":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softplus":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softshrink":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Softsign":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Tanh":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Tanhshrink":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Threshold":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.adaptive":{"AdaptiveLogSoftmaxWithLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.batchnorm":{"BatchNorm1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"BatchNorm2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"BatchNorm3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SyncBatchNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.channelshuffle":{"ChannelShuffle":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.container":{"Container":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ModuleDict":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ModuleList":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ParameterDict":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ParameterList":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Sequential":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.conv":{"Conv1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Conv2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Conv3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConvTranspose1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConvTranspose2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConvTranspose3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.distance":{"CosineSimilarity":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"PairwiseDistance":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.dropout":{"AlphaDropout":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Dropout":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Dropout1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Dropout2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Dropout3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"FeatureAlphaDropout":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.flatten":{"Flatten":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Unflatten":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.fold":{"Fold":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Unfold":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.instancenorm":{"InstanceNorm1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"InstanceNorm2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"InstanceNorm3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.linear":{"Bilinear":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Identity":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"Linear":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"NonDynamicallyQuantizableLinear":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.loss":{"BCELoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"BCEWithLogitsLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"CTCLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"CosineEmbeddingLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"CrossEntropyLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"GaussianNLLLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"HingeEmbeddingLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"HuberLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"KLDivLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"L1Loss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LinearCrossEntropyLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MSELoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MarginRankingLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MultiLabelMarginLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MultiLabelSoftMarginLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MultiMarginLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"NLLLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"PoissonNLLLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SmoothL1Loss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SoftMarginLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TripletMarginLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TripletMarginWithDistanceLoss":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.module":{"Module":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.normalization":{"CrossMapLRN2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"GroupNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LayerNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LocalResponseNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"RMSNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.padding":{"CircularPad1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"CircularPad2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"CircularPad3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConstantPad1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConstantPad2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ConstantPad3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReflectionPad1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReflectionPad2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReflectionPad3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReplicationPad1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReplicationPad2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ReplicationPad3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ZeroPad1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ZeroPad2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"ZeroPad3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.pixelshuffle":{"PixelShuffle":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"PixelUnshuffle":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.pooling":{"AdaptiveAvgPool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AdaptiveAvgPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AdaptiveAvgPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AdaptiveMaxPool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AdaptiveMaxPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AdaptiveMaxPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AvgPool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AvgPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"AvgPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"FractionalMaxPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"FractionalMaxPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LPPool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LPPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LPPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxPool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxPool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxPool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxUnpool1d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxUnpool2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"MaxUnpool3d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.rnn":{"GRU":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"GRUCell":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LSTM":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"LSTMCell":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"RNN":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"RNNCell":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.sparse":{"Embedding":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"EmbeddingBag":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.transformer":{"Transformer":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TransformerDecoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TransformerDecoderLayer":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TransformerEncoder":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"TransformerEncoderLayer":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.modules.upsampling":{"Upsample":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"UpsamplingBilinear2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"UpsamplingNearest2d":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.utils.spectral_norm":{"SpectralNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SpectralNormLoadStateDictPreHook":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]},"SpectralNormStateDictHook":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.nn.utils.weight_norm":{"WeightNorm":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.adadelta":{"Adadelta":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.adagrad":{"Adagrad":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.adam":{"Adam":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.adamax":{"Adamax":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.adamw":{"AdamW":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.asgd":{"ASGD":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.lbfgs":{"LBFGS":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.nadam":{"NAdam":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.radam":{"RAdam":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.rmsprop":{"RMSprop":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.rprop":{"Rprop":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.optim.sgd":{"SGD":{"kind":"class","new":[[]],"state":["dict"],"releases":[11,11]}},"torch.serialization":{"_get_layout":{"kind":"function","call":[["str"]],"because":"Looks one of PyTorch's layouts up by its name.","returns":["torch:layout"],"releases":[11,11]}},"torch.storage":{"UntypedStorage":{"kind":"class","releases":[11,11]}},"torch":{"BFloat16Storage":{"kind":"class","releases":[11,11]},"BoolStorage":{"kind":"class","releases":[11,11]},"ByteStorage":{"kind":"class","releases":[11,11]},"CharStorage":{"kind":"class","releases":[11,11]},"ComplexDoubleStorage":{"kind":"class","releases":[11,11]},"ComplexFloatStorage":{"kind":"class","releases":[11,11]},"DoubleStorage":{"kind":"class","releases":[11,11]},"FloatStorage":{"kind":"class","releases":[11,11]},"HalfStorage":{"kind":"class","releases":[11,11]},"IntStorage":{"kind":"class","releases":[11,11]},"LongStorage":{"kind":"class","releases":[11,11]},"QInt8Storage":{"kind":"class","releases":[11,11]},"QUInt8Storage":{"kind":"class","releases":[11,11]},"ShortStorage":{"kind":"class","releases":[11,11]},"Size":{"kind":"class","call":[["tuple"]],"because":"Makes a tuple of numbers.","releases":[11,11]},"Tensor":{"kind":"class","releases":[11,11]},"device":{"kind":"class","call":[["str"],["str","number"]],"because":"Names a device; nothing is moved there.","releases":[11,11]},"float32":{"kind":"value","releases":[11,11]},"float8_e4m3fn":{"kind":"value","releases":[11,11]},"float8_e5m2":{"kind":"value","releases":[11,11]},"per_channel_affine":{"kind":"value","releases":[11,11]},"per_tensor_affine":{"kind":"value","releases":[11,11]},"uint16":{"kind":"value","releases":[11,11]},"uint32":{"kind":"value","releases":[11,11]},"uint64":{"kind":"value","releases":[11,11]}},"uuid":{"UUID":{"kind":"class","new":[[]],"state":["dict"],"releases":[0,8]}},"xgboost.core":{"Booster":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]}},"xgboost.sklearn":{"XGBClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"XGBRFClassifier":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"XGBRFRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"XGBRanker":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]},"XGBRegressor":{"kind":"class","new":[[]],"state":["dict"],"releases":[9,10]}}},"kept":{"functools:partial":{"0":["sklearn.utils.validation:check_array"]},"pandas.core.arrays.integer:Int64Dtype":{"_cache":["pandas.core.indexes.base:Index"]},"pandas.core.arrays.string_:StringDtype":{"_cache":["pandas.core.indexes.base:Index"]},"pandas:Int64Dtype":{"_cache":["pandas:Index"]},"scipy.interpolate._bsplines:BSpline":{"_asarray":["scipy._lib.array_api_compat.numpy._aliases:asarray"]},"scipy.interpolate._cubic:CubicSpline":{"_asarray":["scipy._lib.array_api_compat.numpy._aliases:asarray"]},"scipy.interpolate._cubic:PchipInterpolator":{"_asarray":["scipy._lib.array_api_compat.numpy._aliases:asarray"]},"scipy.interpolate._fitpack2:LSQUnivariateSpline":{"_spline_class":["scipy.interpolate._fitpack2:LSQUnivariateSpline"]},"sklearn.cluster._agglomerative:FeatureAgglomeration":{"pooling_func":["numpy:mean"]},"sklearn.cluster._bisect_k_means:BisectingKMeans":{"_kmeans_single":["sklearn.cluster._kmeans:_kmeans_single_elkan","sklearn.cluster._kmeans:_kmeans_single_lloyd"]},"sklearn.compose._target:TransformedTargetRegressor":{"func":["numpy._core._multiarray_umath:absolute","numpy._core._multiarray_umath:add","numpy._core._multiarray_umath:arccos","numpy._core._multiarray_umath:arccosh","numpy._core._multiarray_umath:arcsin","numpy._core._multiarray_umath:arcsinh","numpy._core._multiarray_umath:arctan","numpy._core._multiarray_umath:arctan2","numpy._core._multiarray_umath:arctanh","numpy._core._multiarray_umath:bitwise_and","numpy._core._multiarray_umath:bitwise_count","numpy._core._multiarray_umath:bitwise_or","numpy._core._multiarray_umath:bitwise_xor","numpy._core._multiarray_umath:cbrt","numpy._core._multiarray_umath:ceil","numpy._core._multiarray_umath:conjugate","numpy._core._multiarray_umath:copysign","numpy._core._multiarray_umath:cos","numpy._core._multiarray_umath:cosh","numpy._core._multiarray_umath:deg2rad","numpy._core._multiarray_umath:degrees","numpy._core._multiarray_umath:divide","numpy._core._multiarray_umath:divmod","numpy._core._multiarray_umath:equal","numpy._core._multiarray_umath:exp","numpy._core._multiarray_umath:exp2","numpy._core._multiarray_umath:expm1","numpy._core._multiarray_umath:fabs","numpy._core._multiarray_umath:float_power","numpy._core._multiarray_umath:floor","numpy._core._multiarray_umath:floor_divide","numpy._core._multiarray_umath:fmax","numpy._core._multiarray_umath:fmin","numpy._core._multiarray_umath:fmod","numpy._core._multiarray_umath:frexp","numpy._core._multiarray_umath:gcd","numpy._core._multiarray_umath:greater","numpy._core._multiarray_umath:greater_equal","numpy._core._multiarray_umath:heaviside","numpy._core._multiarray_umath:hypot","numpy._core._multiarray_umath:invert","numpy._core._multiarray_umath:isfinite","numpy._core._multiarray_umath:isinf","numpy._core._multiarray_umath:isnan","numpy._core._multiarray_umath:isnat","numpy._core._multiarray_umath:lcm","numpy._core._multiarray_umath:ldexp","numpy._core._multiarray_umath:left_shift","numpy._core._multiarray_umath:less","numpy._core._multiarray_umath:less_equal","numpy._core._multiarray_umath:log","numpy._core._multiarray_umath:log10","numpy._core._multiarray_umath:log1p","numpy._core._multiarray_umath:log2","numpy._core._multiarray_umath:logaddexp","numpy._core._multiarray_umath:logaddexp2","numpy._core._multiarray_umath:logical_and","numpy._core._multiarray_umath:logical_not","numpy._core._multiarray_umath:logical_or","numpy._core._multiarray_umath:logical_xor","numpy._core._multiarray_umath:matmul","numpy._core._multiarray_umath:maximum","numpy._core._multiarray_umath:minimum","numpy._core._multiarray_umath:modf","numpy._core._multiarray_umath:multiply","numpy._core._multiarray_umath:negative","numpy._core._multiarray_umath:nextafter","numpy._core._multiarray_umath:not_equal","numpy._core._multiarray_umath:positive","numpy._core._multiarray_umath:power","numpy._core._multiarray_umath:rad2deg","numpy._core._multiarray_umath:radians","numpy._core._multiarray_umath:reciprocal","numpy._core._multiarray_umath:remainder","numpy._core._multiarray_umath:right_shift","numpy._core._multiarray_umath:rint","numpy._core._multiarray_umath:sign","numpy._core._multiarray_umath:signbit","numpy._core._multiarray_umath:sin","numpy._core._multiarray_umath:sinh","numpy._core._multiarray_umath:spacing","numpy._core._multiarray_umath:sqrt","numpy._core._multiarray_umath:square","numpy._core._multiarray_umath:subtract","numpy._core._multiarray_umath:tan","numpy._core._multiarray_umath:tanh","numpy._core._multiarray_umath:trunc","numpy._core._multiarray_umath:vecdot","numpy.core._multiarray_umath:absolute","numpy.core._multiarray_umath:add","numpy.core._multiarray_umath:arccos","numpy.core._multiarray_umath:arccosh","numpy.core._multiarray_umath:arcsin","numpy.core._multiarray_umath:arcsinh","numpy.core._multiarray_umath:arctan","numpy.core._multiarray_umath:arctan2","numpy.core._multiarray_umath:arctanh","numpy.core._multiarray_umath:bitwise_and","numpy.core._multiarray_umath:bitwise_or","numpy.core._multiarray_umath:bitwise_xor","numpy.core._multiarray_umath:cbrt","numpy.core._multiarray_umath:ceil","numpy.core._multiarray_umath:conjugate","numpy.core._multiarray_umath:copysign","numpy.core._multiarray_umath:cos","numpy.core._multiarray_umath:cosh","numpy.core._multiarray_umath:deg2rad","numpy.core._multiarray_umath:degrees","numpy.core._multiarray_umath:divide","numpy.core._multiarray_umath:divmod","numpy.core._multiarray_umath:equal","numpy.core._multiarray_umath:exp","numpy.core._multiarray_umath:exp2","numpy.core._multiarray_umath:expm1","numpy.core._multiarray_umath:fabs","numpy.core._multiarray_umath:float_power","numpy.core._multiarray_umath:floor","numpy.core._multiarray_umath:floor_divide","numpy.core._multiarray_umath:fmax","numpy.core._multiarray_umath:fmin","numpy.core._multiarray_umath:fmod","numpy.core._multiarray_umath:frexp","numpy.core._multiarray_umath:gcd","numpy.core._multiarray_umath:greater","numpy.core._multiarray_umath:greater_equal","numpy.core._multiarray_umath:heaviside","numpy.core._multiarray_umath:hypot","numpy.core._multiarray_umath:invert","numpy.core._multiarray_umath:isfinite","numpy.core._multiarray_umath:isinf","numpy.core._multiarray_umath:isnan","numpy.core._multiarray_umath:isnat","numpy.core._multiarray_umath:lcm","numpy.core._multiarray_umath:ldexp","numpy.core._multiarray_umath:left_shift","numpy.core._multiarray_umath:less","numpy.core._multiarray_umath:less_equal","numpy.core._multiarray_umath:log","numpy.core._multiarray_umath:log10","numpy.core._multiarray_umath:log1p","numpy.core._multiarray_umath:log2","numpy.core._multiarray_umath:logaddexp","numpy.core._multiarray_umath:logaddexp2","numpy.core._multiarray_umath:logical_and","numpy.core._multiarray_umath:logical_not","numpy.core._multiarray_umath:logical_or","numpy.core._multiarray_umath:logical_xor","numpy.core._multiarray_umath:matmul","numpy.core._multiarray_umath:maximum","numpy.core._multiarray_umath:minimum","numpy.core._multiarray_umath:modf","numpy.core._multiarray_umath:multiply","numpy.core._multiarray_umath:negative","numpy.core._multiarray_umath:nextafter","numpy.core._multiarray_umath:not_equal","numpy.core._multiarray_umath:positive","numpy.core._multiarray_umath:power","numpy.core._multiarray_umath:rad2deg","numpy.core._multiarray_umath:radians","numpy.core._multiarray_umath:reciprocal","numpy.core._multiarray_umath:remainder","numpy.core._multiarray_umath:right_shift","numpy.core._multiarray_umath:rint","numpy.core._multiarray_umath:sign","numpy.core._multiarray_umath:signbit","numpy.core._multiarray_umath:sin","numpy.core._multiarray_umath:sinh","numpy.core._multiarray_umath:spacing","numpy.core._multiarray_umath:sqrt","numpy.core._multiarray_umath:square","numpy.core._multiarray_umath:subtract","numpy.core._multiarray_umath:tan","numpy.core._multiarray_umath:tanh","numpy.core._multiarray_umath:trunc","numpy:absolute","numpy:add","numpy:arccos","numpy:arccosh","numpy:arcsin","numpy:arcsinh","numpy:arctan","numpy:arctan2","numpy:arctanh","numpy:bitwise_and","numpy:bitwise_count","numpy:bitwise_or","numpy:bitwise_xor","numpy:cbrt","numpy:ceil","numpy:conjugate","numpy:copysign","numpy:cos","numpy:cosh","numpy:deg2rad","numpy:degrees","numpy:divide","numpy:divmod","numpy:equal","numpy:exp","numpy:exp2","numpy:expm1","numpy:fabs","numpy:float_power","numpy:floor","numpy:floor_divide","numpy:fmax","numpy:fmin","numpy:fmod","numpy:frexp","numpy:gcd","numpy:greater","numpy:greater_equal","numpy:heaviside","numpy:hypot","numpy:invert","numpy:isfinite","numpy:isinf","numpy:isnan","numpy:isnat","numpy:lcm","numpy:ldexp","numpy:left_shift","numpy:less","numpy:less_equal","numpy:log","numpy:log10","numpy:log1p","numpy:log2","numpy:logaddexp","numpy:logaddexp2","numpy:logical_and","numpy:logical_not","numpy:logical_or","numpy:logical_xor","numpy:matmul","numpy:matvec","numpy:maximum","numpy:minimum","numpy:modf","numpy:multiply","numpy:negative","numpy:nextafter","numpy:not_equal","numpy:positive","numpy:power","numpy:rad2deg","numpy:radians","numpy:reciprocal","numpy:remainder","numpy:right_shift","numpy:rint","numpy:sign","numpy:signbit","numpy:sin","numpy:sinh","numpy:spacing","numpy:sqrt","numpy:square","numpy:subtract","numpy:tan","numpy:tanh","numpy:trunc","numpy:vecdot","numpy:vecmat"],"inverse_func":["numpy._core._multiarray_umath:absolute","numpy._core._multiarray_umath:add","numpy._core._multiarray_umath:arccos","numpy._core._multiarray_umath:arccosh","numpy._core._multiarray_umath:arcsin","numpy._core._multiarray_umath:arcsinh","numpy._core._multiarray_umath:arctan","numpy._core._multiarray_umath:arctan2","numpy._core._multiarray_umath:arctanh","numpy._core._multiarray_umath:bitwise_and","numpy._core._multiarray_umath:bitwise_count","numpy._core._multiarray_umath:bitwise_or","numpy._core._multiarray_umath:bitwise_xor","numpy._core._multiarray_umath:cbrt","numpy._core._multiarray_umath:ceil","numpy._core._multiarray_umath:conjugate","numpy._core._multiarray_umath:copysign","numpy._core._multiarray_umath:cos","numpy._core._multiarray_umath:cosh","numpy._core._multiarray_umath:deg2rad","numpy._core._multiarray_umath:degrees","numpy._core._multiarray_umath:divide","numpy._core._multiarray_umath:divmod","numpy._core._multiarray_umath:equal","numpy._core._multiarray_umath:exp","numpy._core._multiarray_umath:exp2","numpy._core._multiarray_umath:expm1","numpy._core._multiarray_umath:fabs","numpy._core._multiarray_umath:float_power","numpy._core._multiarray_umath:floor","numpy._core._multiarray_umath:floor_divide","numpy._core._multiarray_umath:fmax","numpy._core._multiarray_umath:fmin","numpy._core._multiarray_umath:fmod","numpy._core._multiarray_umath:frexp","numpy._core._multiarray_umath:gcd","numpy._core._multiarray_umath:greater","numpy._core._multiarray_umath:greater_equal","numpy._core._multiarray_umath:heaviside","numpy._core._multiarray_umath:hypot","numpy._core._multiarray_umath:invert","numpy._core._multiarray_umath:isfinite","numpy._core._multiarray_umath:isinf","numpy._core._multiarray_umath:isnan","numpy._core._multiarray_umath:isnat","numpy._core._multiarray_umath:lcm","numpy._core._multiarray_umath:ldexp","numpy._core._multiarray_umath:left_shift","numpy._core._multiarray_umath:less","numpy._core._multiarray_umath:less_equal","numpy._core._multiarray_umath:log","numpy._core._multiarray_umath:log10","numpy._core._multiarray_umath:log1p","numpy._core._multiarray_umath:log2","numpy._core._multiarray_umath:logaddexp","numpy._core._multiarray_umath:logaddexp2","numpy._core._multiarray_umath:logical_and","numpy._core._multiarray_umath:logical_not","numpy._core._multiarray_umath:logical_or","numpy._core._multiarray_umath:logical_xor","numpy._core._multiarray_umath:matmul","numpy._core._multiarray_umath:maximum","numpy._core._multiarray_umath:minimum","numpy._core._multiarray_umath:modf","numpy._core._multiarray_umath:multiply","numpy._core._multiarray_umath:negative","numpy._core._multiarray_umath:nextafter","numpy._core._multiarray_umath:not_equal","numpy._core._multiarray_umath:positive","numpy._core._multiarray_umath:power","numpy._core._multiarray_umath:rad2deg","numpy._core._multiarray_umath:radians","numpy._core._multiarray_umath:reciprocal","numpy._core._multiarray_umath:remainder","numpy._core._multiarray_umath:right_shift","numpy._core._multiarray_umath:rint","numpy._core._multiarray_umath:sign","numpy._core._multiarray_umath:signbit","numpy._core._multiarray_umath:sin","numpy._core._multiarray_umath:sinh","numpy._core._multiarray_umath:spacing","numpy._core._multiarray_umath:sqrt","numpy._core._multiarray_umath:square","numpy._core._multiarray_umath:subtract","numpy._core._multiarray_umath:tan","numpy._core._multiarray_umath:tanh","numpy._core._multiarray_umath:trunc","numpy._core._multiarray_umath:vecdot","numpy.core._multiarray_umath:absolute","numpy.core._multiarray_umath:add","numpy.core._multiarray_umath:arccos","numpy.core._multiarray_umath:arccosh","numpy.core._multiarray_umath:arcsin","numpy.core._multiarray_umath:arcsinh","numpy.core._multiarray_umath:arctan","numpy.core._multiarray_umath:arctan2","numpy.core._multiarray_umath:arctanh","numpy.core._multiarray_umath:bitwise_and","numpy.core._multiarray_umath:bitwise_or","numpy.core._multiarray_umath:bitwise_xor","numpy.core._multiarray_umath:cbrt","numpy.core._multiarray_umath:ceil","numpy.core._multiarray_umath:conjugate","numpy.core._multiarray_umath:copysign","numpy.core._multiarray_umath:cos","numpy.core._multiarray_umath:cosh","numpy.core._multiarray_umath:deg2rad","numpy.core._multiarray_umath:degrees","numpy.core._multiarray_umath:divide","numpy.core._multiarray_umath:divmod","numpy.core._multiarray_umath:equal","numpy.core._multiarray_umath:exp","numpy.core._multiarray_umath:exp2","numpy.core._multiarray_umath:expm1","numpy.core._multiarray_umath:fabs","numpy.core._multiarray_umath:float_power","numpy.core._multiarray_umath:floor","numpy.core._multiarray_umath:floor_divide","numpy.core._multiarray_umath:fmax","numpy.core._multiarray_umath:fmin","numpy.core._multiarray_umath:fmod","numpy.core._multiarray_umath:frexp","numpy.core._multiarray_umath:gcd","numpy.core._multiarray_umath:greater","numpy.core._multiarray_umath:greater_equal","numpy.core._multiarray_umath:heaviside","numpy.core._multiarray_umath:hypot","numpy.core._multiarray_umath:invert","numpy.core._multiarray_umath:isfinite","numpy.core._multiarray_umath:isinf","numpy.core._multiarray_umath:isnan","numpy.core._multiarray_umath:isnat","numpy.core._multiarray_umath:lcm","numpy.core._multiarray_umath:ldexp","numpy.core._multiarray_umath:left_shift","numpy.core._multiarray_umath:less","numpy.core._multiarray_umath:less_equal","numpy.core._multiarray_umath:log","numpy.core._multiarray_umath:log10","numpy.core._multiarray_umath:log1p","numpy.core._multiarray_umath:log2","numpy.core._multiarray_umath:logaddexp","numpy.core._multiarray_umath:logaddexp2","numpy.core._multiarray_umath:logical_and","numpy.core._multiarray_umath:logical_not","numpy.core._multiarray_umath:logical_or","numpy.core._multiarray_umath:logical_xor","numpy.core._multiarray_umath:matmul","numpy.core._multiarray_umath:maximum","numpy.core._multiarray_umath:minimum","numpy.core._multiarray_umath:modf","numpy.core._multiarray_umath:multiply","numpy.core._multiarray_umath:negative","numpy.core._multiarray_umath:nextafter","numpy.core._multiarray_umath:not_equal","numpy.core._multiarray_umath:positive","numpy.core._multiarray_umath:power","numpy.core._multiarray_umath:rad2deg","numpy.core._multiarray_umath:radians","numpy.core._multiarray_umath:reciprocal","numpy.core._multiarray_umath:remainder","numpy.core._multiarray_umath:right_shift","numpy.core._multiarray_umath:rint","numpy.core._multiarray_umath:sign","numpy.core._multiarray_umath:signbit","numpy.core._multiarray_umath:sin","numpy.core._multiarray_umath:sinh","numpy.core._multiarray_umath:spacing","numpy.core._multiarray_umath:sqrt","numpy.core._multiarray_umath:square","numpy.core._multiarray_umath:subtract","numpy.core._multiarray_umath:tan","numpy.core._multiarray_umath:tanh","numpy.core._multiarray_umath:trunc","numpy:absolute","numpy:add","numpy:arccos","numpy:arccosh","numpy:arcsin","numpy:arcsinh","numpy:arctan","numpy:arctan2","numpy:arctanh","numpy:bitwise_and","numpy:bitwise_count","numpy:bitwise_or","numpy:bitwise_xor","numpy:cbrt","numpy:ceil","numpy:conjugate","numpy:copysign","numpy:cos","numpy:cosh","numpy:deg2rad","numpy:degrees","numpy:divide","numpy:divmod","numpy:equal","numpy:exp","numpy:exp2","numpy:expm1","numpy:fabs","numpy:float_power","numpy:floor","numpy:floor_divide","numpy:fmax","numpy:fmin","numpy:fmod","numpy:frexp","numpy:gcd","numpy:greater","numpy:greater_equal","numpy:heaviside","numpy:hypot","numpy:invert","numpy:isfinite","numpy:isinf","numpy:isnan","numpy:isnat","numpy:lcm","numpy:ldexp","numpy:left_shift","numpy:less","numpy:less_equal","numpy:log","numpy:log10","numpy:log1p","numpy:log2","numpy:logaddexp","numpy:logaddexp2","numpy:logical_and","numpy:logical_not","numpy:logical_or","numpy:logical_xor","numpy:matmul","numpy:matvec","numpy:maximum","numpy:minimum","numpy:modf","numpy:multiply","numpy:negative","numpy:nextafter","numpy:not_equal","numpy:positive","numpy:power","numpy:rad2deg","numpy:radians","numpy:reciprocal","numpy:remainder","numpy:right_shift","numpy:rint","numpy:sign","numpy:signbit","numpy:sin","numpy:sinh","numpy:spacing","numpy:sqrt","numpy:square","numpy:subtract","numpy:tan","numpy:tanh","numpy:trunc","numpy:vecdot","numpy:vecmat"]},"sklearn.feature_selection._univariate_selection:GenericUnivariateSelect":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.feature_selection._univariate_selection:SelectFdr":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.feature_selection._univariate_selection:SelectFpr":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.feature_selection._univariate_selection:SelectFwe":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.feature_selection._univariate_selection:SelectKBest":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.feature_selection._univariate_selection:SelectPercentile":{"score_func":["sklearn.feature_selection._mutual_info:mutual_info_classif","sklearn.feature_selection._mutual_info:mutual_info_regression","sklearn.feature_selection._univariate_selection:chi2","sklearn.feature_selection._univariate_selection:f_classif","sklearn.feature_selection._univariate_selection:f_oneway","sklearn.feature_selection._univariate_selection:f_regression","sklearn.feature_selection._univariate_selection:r_regression"]},"sklearn.metrics._scorer:_CurveScorer":{"_score_func":["sklearn.metrics._classification:accuracy_score","sklearn.metrics._classification:balanced_accuracy_score","sklearn.metrics._classification:brier_score_loss","sklearn.metrics._classification:d2_brier_score","sklearn.metrics._classification:d2_log_loss_score","sklearn.metrics._classification:f1_score","sklearn.metrics._classification:jaccard_score","sklearn.metrics._classification:log_loss","sklearn.metrics._classification:matthews_corrcoef","sklearn.metrics._classification:precision_score","sklearn.metrics._classification:recall_score","sklearn.metrics._ranking:average_precision_score","sklearn.metrics._ranking:roc_auc_score","sklearn.metrics._ranking:top_k_accuracy_score","sklearn.metrics._regression:d2_absolute_error_score","sklearn.metrics._regression:explained_variance_score","sklearn.metrics._regression:max_error","sklearn.metrics._regression:mean_absolute_error","sklearn.metrics._regression:mean_absolute_percentage_error","sklearn.metrics._regression:mean_squared_error","sklearn.metrics._regression:mean_squared_log_error","sklearn.metrics._regression:median_absolute_error","sklearn.metrics._regression:r2_score","sklearn.metrics._regression:root_mean_squared_error","sklearn.metrics._regression:root_mean_squared_log_error","sklearn.metrics._scorer:negative_likelihood_ratio","sklearn.metrics._scorer:positive_likelihood_ratio","sklearn.metrics.cluster._supervised:adjusted_mutual_info_score","sklearn.metrics.cluster._supervised:adjusted_rand_score","sklearn.metrics.cluster._supervised:completeness_score","sklearn.metrics.cluster._supervised:fowlkes_mallows_score","sklearn.metrics.cluster._supervised:homogeneity_score","sklearn.metrics.cluster._supervised:mutual_info_score","sklearn.metrics.cluster._supervised:normalized_mutual_info_score","sklearn.metrics.cluster._supervised:rand_score","sklearn.metrics.cluster._supervised:v_measure_score"]},"sklearn.metrics._scorer:_PredictScorer":{"_score_func":["sklearn.metrics._classification:accuracy_score","sklearn.metrics._classification:balanced_accuracy_score","sklearn.metrics._classification:f1_score","sklearn.metrics._classification:fbeta_score","sklearn.metrics._classification:jaccard_score","sklearn.metrics._classification:matthews_corrcoef","sklearn.metrics._classification:precision_score","sklearn.metrics._classification:recall_score","sklearn.metrics._regression:explained_variance_score","sklearn.metrics._regression:max_error","sklearn.metrics._regression:mean_absolute_error","sklearn.metrics._regression:mean_absolute_percentage_error","sklearn.metrics._regression:mean_gamma_deviance","sklearn.metrics._regression:mean_poisson_deviance","sklearn.metrics._regression:mean_squared_error","sklearn.metrics._regression:mean_squared_log_error","sklearn.metrics._regression:median_absolute_error","sklearn.metrics._regression:r2_score","sklearn.metrics._scorer:negative_likelihood_ratio","sklearn.metrics._scorer:positive_likelihood_ratio","sklearn.metrics.cluster._supervised:adjusted_mutual_info_score","sklearn.metrics.cluster._supervised:adjusted_rand_score","sklearn.metrics.cluster._supervised:completeness_score","sklearn.metrics.cluster._supervised:fowlkes_mallows_score","sklearn.metrics.cluster._supervised:homogeneity_score","sklearn.metrics.cluster._supervised:mutual_info_score","sklearn.metrics.cluster._supervised:normalized_mutual_info_score","sklearn.metrics.cluster._supervised:rand_score","sklearn.metrics.cluster._supervised:v_measure_score"]},"sklearn.metrics._scorer:_ProbaScorer":{"_score_func":["sklearn.metrics._classification:brier_score_loss","sklearn.metrics._classification:log_loss","sklearn.metrics._ranking:roc_auc_score"]},"sklearn.metrics._scorer:_Scorer":{"_score_func":["sklearn.metrics._classification:accuracy_score","sklearn.metrics._classification:balanced_accuracy_score","sklearn.metrics._classification:brier_score_loss","sklearn.metrics._classification:d2_brier_score","sklearn.metrics._classification:d2_log_loss_score","sklearn.metrics._classification:f1_score","sklearn.metrics._classification:fbeta_score","sklearn.metrics._classification:jaccard_score","sklearn.metrics._classification:log_loss","sklearn.metrics._classification:matthews_corrcoef","sklearn.metrics._classification:precision_score","sklearn.metrics._classification:recall_score","sklearn.metrics._ranking:average_precision_score","sklearn.metrics._ranking:roc_auc_score","sklearn.metrics._ranking:top_k_accuracy_score","sklearn.metrics._regression:d2_absolute_error_score","sklearn.metrics._regression:explained_variance_score","sklearn.metrics._regression:max_error","sklearn.metrics._regression:mean_absolute_error","sklearn.metrics._regression:mean_absolute_percentage_error","sklearn.metrics._regression:mean_gamma_deviance","sklearn.metrics._regression:mean_poisson_deviance","sklearn.metrics._regression:mean_squared_error","sklearn.metrics._regression:mean_squared_log_error","sklearn.metrics._regression:median_absolute_error","sklearn.metrics._regression:r2_score","sklearn.metrics._regression:root_mean_squared_error","sklearn.metrics._regression:root_mean_squared_log_error","sklearn.metrics._scorer:negative_likelihood_ratio","sklearn.metrics._scorer:positive_likelihood_ratio","sklearn.metrics.cluster._supervised:adjusted_mutual_info_score","sklearn.metrics.cluster._supervised:adjusted_rand_score","sklearn.metrics.cluster._supervised:completeness_score","sklearn.metrics.cluster._supervised:fowlkes_mallows_score","sklearn.metrics.cluster._supervised:homogeneity_score","sklearn.metrics.cluster._supervised:mutual_info_score","sklearn.metrics.cluster._supervised:normalized_mutual_info_score","sklearn.metrics.cluster._supervised:rand_score","sklearn.metrics.cluster._supervised:v_measure_score"]},"sklearn.metrics._scorer:_ThresholdScorer":{"_score_func":["sklearn.metrics._ranking:average_precision_score","sklearn.metrics._ranking:roc_auc_score","sklearn.metrics._ranking:top_k_accuracy_score"]},"sklearn.model_selection._classification_threshold:_CurveScorer":{"_score_func":["sklearn.metrics._classification:accuracy_score","sklearn.metrics._classification:balanced_accuracy_score","sklearn.metrics._classification:brier_score_loss","sklearn.metrics._classification:f1_score","sklearn.metrics._classification:jaccard_score","sklearn.metrics._classification:log_loss","sklearn.metrics._classification:matthews_corrcoef","sklearn.metrics._classification:precision_score","sklearn.metrics._classification:recall_score","sklearn.metrics._ranking:average_precision_score","sklearn.metrics._ranking:roc_auc_score","sklearn.metrics._ranking:top_k_accuracy_score","sklearn.metrics._regression:d2_absolute_error_score","sklearn.metrics._regression:explained_variance_score","sklearn.metrics._regression:max_error","sklearn.metrics._regression:mean_absolute_error","sklearn.metrics._regression:mean_absolute_percentage_error","sklearn.metrics._regression:mean_squared_error","sklearn.metrics._regression:mean_squared_log_error","sklearn.metrics._regression:median_absolute_error","sklearn.metrics._regression:r2_score","sklearn.metrics._regression:root_mean_squared_error","sklearn.metrics._regression:root_mean_squared_log_error","sklearn.metrics._scorer:negative_likelihood_ratio","sklearn.metrics._scorer:positive_likelihood_ratio","sklearn.metrics.cluster._supervised:adjusted_mutual_info_score","sklearn.metrics.cluster._supervised:adjusted_rand_score","sklearn.metrics.cluster._supervised:completeness_score","sklearn.metrics.cluster._supervised:fowlkes_mallows_score","sklearn.metrics.cluster._supervised:homogeneity_score","sklearn.metrics.cluster._supervised:mutual_info_score","sklearn.metrics.cluster._supervised:normalized_mutual_info_score","sklearn.metrics.cluster._supervised:rand_score","sklearn.metrics.cluster._supervised:v_measure_score"]},"sklearn.model_selection._search:GridSearchCV":{"scorer_":["sklearn.metrics._scorer:_passthrough_scorer"]},"sklearn.model_selection._search:RandomizedSearchCV":{"scorer_":["sklearn.metrics._scorer:_passthrough_scorer"]},"sklearn.model_selection._search_successive_halving:HalvingGridSearchCV":{"scorer_":["sklearn.metrics._scorer:_passthrough_scorer"]},"sklearn.model_selection._search_successive_halving:HalvingRandomSearchCV":{"scorer_":["sklearn.metrics._scorer:_passthrough_scorer"]},"sklearn.model_selection._split:RepeatedKFold":{"cv":["sklearn.model_selection._split:KFold"]},"sklearn.model_selection._split:RepeatedStratifiedKFold":{"cv":["sklearn.model_selection._split:StratifiedKFold"]},"sklearn.preprocessing._function_transformer:FunctionTransformer":{"func":["numpy._core._multiarray_umath:absolute","numpy._core._multiarray_umath:add","numpy._core._multiarray_umath:arccos","numpy._core._multiarray_umath:arccosh","numpy._core._multiarray_umath:arcsin","numpy._core._multiarray_umath:arcsinh","numpy._core._multiarray_umath:arctan","numpy._core._multiarray_umath:arctan2","numpy._core._multiarray_umath:arctanh","numpy._core._multiarray_umath:bitwise_and","numpy._core._multiarray_umath:bitwise_count","numpy._core._multiarray_umath:bitwise_or","numpy._core._multiarray_umath:bitwise_xor","numpy._core._multiarray_umath:cbrt","numpy._core._multiarray_umath:ceil","numpy._core._multiarray_umath:conjugate","numpy._core._multiarray_umath:copysign","numpy._core._multiarray_umath:cos","numpy._core._multiarray_umath:cosh","numpy._core._multiarray_umath:deg2rad","numpy._core._multiarray_umath:degrees","numpy._core._multiarray_umath:divide","numpy._core._multiarray_umath:divmod","numpy._core._multiarray_umath:equal","numpy._core._multiarray_umath:exp","numpy._core._multiarray_umath:exp2","numpy._core._multiarray_umath:expm1","numpy._core._multiarray_umath:fabs","numpy._core._multiarray_umath:float_power","numpy._core._multiarray_umath:floor","numpy._core._multiarray_umath:floor_divide","numpy._core._multiarray_umath:fmax","numpy._core._multiarray_umath:fmin","numpy._core._multiarray_umath:fmod","numpy._core._multiarray_umath:frexp","numpy._core._multiarray_umath:gcd","numpy._core._multiarray_umath:greater","numpy._core._multiarray_umath:greater_equal","numpy._core._multiarray_umath:heaviside","numpy._core._multiarray_umath:hypot","numpy._core._multiarray_umath:invert","numpy._core._multiarray_umath:isfinite","numpy._core._multiarray_umath:isinf","numpy._core._multiarray_umath:isnan","numpy._core._multiarray_umath:isnat","numpy._core._multiarray_umath:lcm","numpy._core._multiarray_umath:ldexp","numpy._core._multiarray_umath:left_shift","numpy._core._multiarray_umath:less","numpy._core._multiarray_umath:less_equal","numpy._core._multiarray_umath:log","numpy._core._multiarray_umath:log10","numpy._core._multiarray_umath:log1p","numpy._core._multiarray_umath:log2","numpy._core._multiarray_umath:logaddexp","numpy._core._multiarray_umath:logaddexp2","numpy._core._multiarray_umath:logical_and","numpy._core._multiarray_umath:logical_not","numpy._core._multiarray_umath:logical_or","numpy._core._multiarray_umath:logical_xor","numpy._core._multiarray_umath:matmul","numpy._core._multiarray_umath:maximum","numpy._core._multiarray_umath:minimum","numpy._core._multiarray_umath:modf","numpy._core._multiarray_umath:multiply","numpy._core._multiarray_umath:negative","numpy._core._multiarray_umath:nextafter","numpy._core._multiarray_umath:not_equal","numpy._core._multiarray_umath:positive","numpy._core._multiarray_umath:power","numpy._core._multiarray_umath:rad2deg","numpy._core._multiarray_umath:radians","numpy._core._multiarray_umath:reciprocal","numpy._core._multiarray_umath:remainder","numpy._core._multiarray_umath:right_shift","numpy._core._multiarray_umath:rint","numpy._core._multiarray_umath:sign","numpy._core._multiarray_umath:signbit","numpy._core._multiarray_umath:sin","numpy._core._multiarray_umath:sinh","numpy._core._multiarray_umath:spacing","numpy._core._multiarray_umath:sqrt","numpy._core._multiarray_umath:square","numpy._core._multiarray_umath:subtract","numpy._core._multiarray_umath:tan","numpy._core._multiarray_umath:tanh","numpy._core._multiarray_umath:trunc","numpy._core._multiarray_umath:vecdot","numpy.core._multiarray_umath:absolute","numpy.core._multiarray_umath:add","numpy.core._multiarray_umath:arccos","numpy.core._multiarray_umath:arccosh","numpy.core._multiarray_umath:arcsin","numpy.core._multiarray_umath:arcsinh","numpy.core._multiarray_umath:arctan","numpy.core._multiarray_umath:arctan2","numpy.core._multiarray_umath:arctanh","numpy.core._multiarray_umath:bitwise_and","numpy.core._multiarray_umath:bitwise_or","numpy.core._multiarray_umath:bitwise_xor","numpy.core._multiarray_umath:cbrt","numpy.core._multiarray_umath:ceil","numpy.core._multiarray_umath:conjugate","numpy.core._multiarray_umath:copysign","numpy.core._multiarray_umath:cos","numpy.core._multiarray_umath:cosh","numpy.core._multiarray_umath:deg2rad","numpy.core._multiarray_umath:degrees","numpy.core._multiarray_umath:divide","numpy.core._multiarray_umath:divmod","numpy.core._multiarray_umath:equal","numpy.core._multiarray_umath:exp","numpy.core._multiarray_umath:exp2","numpy.core._multiarray_umath:expm1","numpy.core._multiarray_umath:fabs","numpy.core._multiarray_umath:float_power","numpy.core._multiarray_umath:floor","numpy.core._multiarray_umath:floor_divide","numpy.core._multiarray_umath:fmax","numpy.core._multiarray_umath:fmin","numpy.core._multiarray_umath:fmod","numpy.core._multiarray_umath:frexp","numpy.core._multiarray_umath:gcd","numpy.core._multiarray_umath:greater","numpy.core._multiarray_umath:greater_equal","numpy.core._multiarray_umath:heaviside","numpy.core._multiarray_umath:hypot","numpy.core._multiarray_umath:invert","numpy.core._multiarray_umath:isfinite","numpy.core._multiarray_umath:isinf","numpy.core._multiarray_umath:isnan","numpy.core._multiarray_umath:isnat","numpy.core._multiarray_umath:lcm","numpy.core._multiarray_umath:ldexp","numpy.core._multiarray_umath:left_shift","numpy.core._multiarray_umath:less","numpy.core._multiarray_umath:less_equal","numpy.core._multiarray_umath:log","numpy.core._multiarray_umath:log10","numpy.core._multiarray_umath:log1p","numpy.core._multiarray_umath:log2","numpy.core._multiarray_umath:logaddexp","numpy.core._multiarray_umath:logaddexp2","numpy.core._multiarray_umath:logical_and","numpy.core._multiarray_umath:logical_not","numpy.core._multiarray_umath:logical_or","numpy.core._multiarray_umath:logical_xor","numpy.core._multiarray_umath:matmul","numpy.core._multiarray_umath:maximum","numpy.core._multiarray_umath:minimum","numpy.core._multiarray_umath:modf","numpy.core._multiarray_umath:multiply","numpy.core._multiarray_umath:negative","numpy.core._multiarray_umath:nextafter","numpy.core._multiarray_umath:not_equal","numpy.core._multiarray_umath:positive","numpy.core._multiarray_umath:power","numpy.core._multiarray_umath:rad2deg","numpy.core._multiarray_umath:radians","numpy.core._multiarray_umath:reciprocal","numpy.core._multiarray_umath:remainder","numpy.core._multiarray_umath:right_shift","numpy.core._multiarray_umath:rint","numpy.core._multiarray_umath:sign","numpy.core._multiarray_umath:signbit","numpy.core._multiarray_umath:sin","numpy.core._multiarray_umath:sinh","numpy.core._multiarray_umath:spacing","numpy.core._multiarray_umath:sqrt","numpy.core._multiarray_umath:square","numpy.core._multiarray_umath:subtract","numpy.core._multiarray_umath:tan","numpy.core._multiarray_umath:tanh","numpy.core._multiarray_umath:trunc","numpy:absolute","numpy:add","numpy:arccos","numpy:arccosh","numpy:arcsin","numpy:arcsinh","numpy:arctan","numpy:arctan2","numpy:arctanh","numpy:bitwise_and","numpy:bitwise_count","numpy:bitwise_or","numpy:bitwise_xor","numpy:cbrt","numpy:ceil","numpy:conjugate","numpy:copysign","numpy:cos","numpy:cosh","numpy:deg2rad","numpy:degrees","numpy:divide","numpy:divmod","numpy:equal","numpy:exp","numpy:exp2","numpy:expm1","numpy:fabs","numpy:float_power","numpy:floor","numpy:floor_divide","numpy:fmax","numpy:fmin","numpy:fmod","numpy:frexp","numpy:gcd","numpy:greater","numpy:greater_equal","numpy:heaviside","numpy:hypot","numpy:invert","numpy:isfinite","numpy:isinf","numpy:isnan","numpy:isnat","numpy:lcm","numpy:ldexp","numpy:left_shift","numpy:less","numpy:less_equal","numpy:log","numpy:log10","numpy:log1p","numpy:log2","numpy:logaddexp","numpy:logaddexp2","numpy:logical_and","numpy:logical_not","numpy:logical_or","numpy:logical_xor","numpy:matmul","numpy:matvec","numpy:maximum","numpy:minimum","numpy:modf","numpy:multiply","numpy:negative","numpy:nextafter","numpy:not_equal","numpy:positive","numpy:power","numpy:rad2deg","numpy:radians","numpy:reciprocal","numpy:remainder","numpy:right_shift","numpy:rint","numpy:sign","numpy:signbit","numpy:sin","numpy:sinh","numpy:spacing","numpy:sqrt","numpy:square","numpy:subtract","numpy:tan","numpy:tanh","numpy:trunc","numpy:vecdot","numpy:vecmat"],"inverse_func":["numpy._core._multiarray_umath:absolute","numpy._core._multiarray_umath:add","numpy._core._multiarray_umath:arccos","numpy._core._multiarray_umath:arccosh","numpy._core._multiarray_umath:arcsin","numpy._core._multiarray_umath:arcsinh","numpy._core._multiarray_umath:arctan","numpy._core._multiarray_umath:arctan2","numpy._core._multiarray_umath:arctanh","numpy._core._multiarray_umath:bitwise_and","numpy._core._multiarray_umath:bitwise_count","numpy._core._multiarray_umath:bitwise_or","numpy._core._multiarray_umath:bitwise_xor","numpy._core._multiarray_umath:cbrt","numpy._core._multiarray_umath:ceil","numpy._core._multiarray_umath:conjugate","numpy._core._multiarray_umath:copysign","numpy._core._multiarray_umath:cos","numpy._core._multiarray_umath:cosh","numpy._core._multiarray_umath:deg2rad","numpy._core._multiarray_umath:degrees","numpy._core._multiarray_umath:divide","numpy._core._multiarray_umath:divmod","numpy._core._multiarray_umath:equal","numpy._core._multiarray_umath:exp","numpy._core._multiarray_umath:exp2","numpy._core._multiarray_umath:expm1","numpy._core._multiarray_umath:fabs","numpy._core._multiarray_umath:float_power","numpy._core._multiarray_umath:floor","numpy._core._multiarray_umath:floor_divide","numpy._core._multiarray_umath:fmax","numpy._core._multiarray_umath:fmin","numpy._core._multiarray_umath:fmod","numpy._core._multiarray_umath:frexp","numpy._core._multiarray_umath:gcd","numpy._core._multiarray_umath:greater","numpy._core._multiarray_umath:greater_equal","numpy._core._multiarray_umath:heaviside","numpy._core._multiarray_umath:hypot","numpy._core._multiarray_umath:invert","numpy._core._multiarray_umath:isfinite","numpy._core._multiarray_umath:isinf","numpy._core._multiarray_umath:isnan","numpy._core._multiarray_umath:isnat","numpy._core._multiarray_umath:lcm","numpy._core._multiarray_umath:ldexp","numpy._core._multiarray_umath:left_shift","numpy._core._multiarray_umath:less","numpy._core._multiarray_umath:less_equal","numpy._core._multiarray_umath:log","numpy._core._multiarray_umath:log10","numpy._core._multiarray_umath:log1p","numpy._core._multiarray_umath:log2","numpy._core._multiarray_umath:logaddexp","numpy._core._multiarray_umath:logaddexp2","numpy._core._multiarray_umath:logical_and","numpy._core._multiarray_umath:logical_not","numpy._core._multiarray_umath:logical_or","numpy._core._multiarray_umath:logical_xor","numpy._core._multiarray_umath:matmul","numpy._core._multiarray_umath:maximum","numpy._core._multiarray_umath:minimum","numpy._core._multiarray_umath:modf","numpy._core._multiarray_umath:multiply","numpy._core._multiarray_umath:negative","numpy._core._multiarray_umath:nextafter","numpy._core._multiarray_umath:not_equal","numpy._core._multiarray_umath:positive","numpy._core._multiarray_umath:power","numpy._core._multiarray_umath:rad2deg","numpy._core._multiarray_umath:radians","numpy._core._multiarray_umath:reciprocal","numpy._core._multiarray_umath:remainder","numpy._core._multiarray_umath:right_shift","numpy._core._multiarray_umath:rint","numpy._core._multiarray_umath:sign","numpy._core._multiarray_umath:signbit","numpy._core._multiarray_umath:sin","numpy._core._multiarray_umath:sinh","numpy._core._multiarray_umath:spacing","numpy._core._multiarray_umath:sqrt","numpy._core._multiarray_umath:square","numpy._core._multiarray_umath:subtract","numpy._core._multiarray_umath:tan","numpy._core._multiarray_umath:tanh","numpy._core._multiarray_umath:trunc","numpy._core._multiarray_umath:vecdot","numpy.core._multiarray_umath:absolute","numpy.core._multiarray_umath:add","numpy.core._multiarray_umath:arccos","numpy.core._multiarray_umath:arccosh","numpy.core._multiarray_umath:arcsin","numpy.core._multiarray_umath:arcsinh","numpy.core._multiarray_umath:arctan","numpy.core._multiarray_umath:arctan2","numpy.core._multiarray_umath:arctanh","numpy.core._multiarray_umath:bitwise_and","numpy.core._multiarray_umath:bitwise_or","numpy.core._multiarray_umath:bitwise_xor","numpy.core._multiarray_umath:cbrt","numpy.core._multiarray_umath:ceil","numpy.core._multiarray_umath:conjugate","numpy.core._multiarray_umath:copysign","numpy.core._multiarray_umath:cos","numpy.core._multiarray_umath:cosh","numpy.core._multiarray_umath:deg2rad","numpy.core._multiarray_umath:degrees","numpy.core._multiarray_umath:divide","numpy.core._multiarray_umath:divmod","numpy.core._multiarray_umath:equal","numpy.core._multiarray_umath:exp","numpy.core._multiarray_umath:exp2","numpy.core._multiarray_umath:expm1","numpy.core._multiarray_umath:fabs","numpy.core._multiarray_umath:float_power","numpy.core._multiarray_umath:floor","numpy.core._multiarray_umath:floor_divide","numpy.core._multiarray_umath:fmax","numpy.core._multiarray_umath:fmin","numpy.core._multiarray_umath:fmod","numpy.core._multiarray_umath:frexp","numpy.core._multiarray_umath:gcd","numpy.core._multiarray_umath:greater","numpy.core._multiarray_umath:greater_equal","numpy.core._multiarray_umath:heaviside","numpy.core._multiarray_umath:hypot","numpy.core._multiarray_umath:invert","numpy.core._multiarray_umath:isfinite","numpy.core._multiarray_umath:isinf","numpy.core._multiarray_umath:isnan","numpy.core._multiarray_umath:isnat","numpy.core._multiarray_umath:lcm","numpy.core._multiarray_umath:ldexp","numpy.core._multiarray_umath:left_shift","numpy.core._multiarray_umath:less","numpy.core._multiarray_umath:less_equal","numpy.core._multiarray_umath:log","numpy.core._multiarray_umath:log10","numpy.core._multiarray_umath:log1p","numpy.core._multiarray_umath:log2","numpy.core._multiarray_umath:logaddexp","numpy.core._multiarray_umath:logaddexp2","numpy.core._multiarray_umath:logical_and","numpy.core._multiarray_umath:logical_not","numpy.core._multiarray_umath:logical_or","numpy.core._multiarray_umath:logical_xor","numpy.core._multiarray_umath:matmul","numpy.core._multiarray_umath:maximum","numpy.core._multiarray_umath:minimum","numpy.core._multiarray_umath:modf","numpy.core._multiarray_umath:multiply","numpy.core._multiarray_umath:negative","numpy.core._multiarray_umath:nextafter","numpy.core._multiarray_umath:not_equal","numpy.core._multiarray_umath:positive","numpy.core._multiarray_umath:power","numpy.core._multiarray_umath:rad2deg","numpy.core._multiarray_umath:radians","numpy.core._multiarray_umath:reciprocal","numpy.core._multiarray_umath:remainder","numpy.core._multiarray_umath:right_shift","numpy.core._multiarray_umath:rint","numpy.core._multiarray_umath:sign","numpy.core._multiarray_umath:signbit","numpy.core._multiarray_umath:sin","numpy.core._multiarray_umath:sinh","numpy.core._multiarray_umath:spacing","numpy.core._multiarray_umath:sqrt","numpy.core._multiarray_umath:square","numpy.core._multiarray_umath:subtract","numpy.core._multiarray_umath:tan","numpy.core._multiarray_umath:tanh","numpy.core._multiarray_umath:trunc","numpy:absolute","numpy:add","numpy:arccos","numpy:arccosh","numpy:arcsin","numpy:arcsinh","numpy:arctan","numpy:arctan2","numpy:arctanh","numpy:bitwise_and","numpy:bitwise_count","numpy:bitwise_or","numpy:bitwise_xor","numpy:cbrt","numpy:ceil","numpy:conjugate","numpy:copysign","numpy:cos","numpy:cosh","numpy:deg2rad","numpy:degrees","numpy:divide","numpy:divmod","numpy:equal","numpy:exp","numpy:exp2","numpy:expm1","numpy:fabs","numpy:float_power","numpy:floor","numpy:floor_divide","numpy:fmax","numpy:fmin","numpy:fmod","numpy:frexp","numpy:gcd","numpy:greater","numpy:greater_equal","numpy:heaviside","numpy:hypot","numpy:invert","numpy:isfinite","numpy:isinf","numpy:isnan","numpy:isnat","numpy:lcm","numpy:ldexp","numpy:left_shift","numpy:less","numpy:less_equal","numpy:log","numpy:log10","numpy:log1p","numpy:log2","numpy:logaddexp","numpy:logaddexp2","numpy:logical_and","numpy:logical_not","numpy:logical_or","numpy:logical_xor","numpy:matmul","numpy:matvec","numpy:maximum","numpy:minimum","numpy:modf","numpy:multiply","numpy:negative","numpy:nextafter","numpy:not_equal","numpy:positive","numpy:power","numpy:rad2deg","numpy:radians","numpy:reciprocal","numpy:remainder","numpy:right_shift","numpy:rint","numpy:sign","numpy:signbit","numpy:sin","numpy:sinh","numpy:spacing","numpy:sqrt","numpy:square","numpy:subtract","numpy:tan","numpy:tanh","numpy:trunc","numpy:vecdot","numpy:vecmat"]},"torch.nn.modules.transformer:TransformerDecoderLayer":{"activation":["torch.nn.functional:relu"]},"torch.nn.modules.transformer:TransformerEncoderLayer":{"activation":["torch._C._nn:gelu","torch.nn.functional:relu"]}},"refused":{"builtins:type":"makes new classes"}}`);

// packages/core/src/check/catalogue/catalogue.ts
var { entries: byModule, kept, refused } = catalogue_default;
var entries = /* @__PURE__ */ new Map();
for (const [module, names] of Object.entries(byModule)) {
  for (const [name, entry] of Object.entries(names)) entries.set(`${module}:${name}`, entry);
}
var keptAt = /* @__PURE__ */ new Map();
for (const [holder, attributes] of Object.entries(kept)) {
  for (const [attribute, keys] of Object.entries(attributes)) keptAt.set(`${holder} ${attribute}`, new Set(keys));
}
var refusals = new Map(Object.entries(refused));
var valueTypes = new Set(functions_default.types.names);
function entryOf(global) {
  return entries.get(keyOf(global));
}
function statesOf(global) {
  const entry = entryOf(global);
  const returned = entry?.returns?.flatMap((key) => entries.get(key)?.state ?? []) ?? [];
  return [...entry?.state ?? [], ...returned];
}
function isKeptAt(global, holder, attribute) {
  return keptAt.get(`${keyOf(holder)} ${attribute}`)?.has(keyOf(global)) ?? false;
}
function isValueType(global) {
  return valueTypes.has(keyOf(global)) || entryOf(global)?.kind === "value";
}
function refusedBecause(global) {
  return refusals.get(keyOf(global));
}

// packages/core/src/check/code/tensorflow.json
var tensorflow_default = JSON.parse('{"releases":["2.15.1","2.21.0"],"reaching":{"PyFunc":"calls Python functions","PyFuncStateless":"calls Python functions","EagerPyFunc":"calls Python functions","ReadFile":"reads a file","WriteFile":"writes a file","MatchingFiles":"lists files","RecordInput":"reads files","MatchingFilesDataset":"lists files","ExperimentalMatchingFilesDataset":"lists files","FileSystemSetConfiguration":"changes how files are reached","GcsConfigure*":"changes how cloud storage is reached","TextLineDataset*":"reads files","TFRecordDataset*":"reads files","FixedLengthRecordDataset*":"reads files","CSVDataset*":"reads files","ExperimentalCSVDataset":"reads files","SqlDataset":"opens a database","ExperimentalSqlDataset":"opens a database","LMDBDataset":"reads files","ExperimentalLMDBDataset":"reads files","LMDBReader":"reads files","LoadDataset*":"reads files","SaveDataset*":"writes files","DistributedSave":"writes files","SnapshotDataset*":"writes files","SnapshotChunkDataset":"reads files","SnapshotNestedDatasetReader":"reads files","ListSnapshotChunksDataset":"reads files","DatasetToTFRecord":"writes a file","ExperimentalDatasetToTFRecord":"writes a file","TextLineReader*":"reads files","TFRecordReader*":"reads files","WholeFileReader*":"reads files","FixedLengthRecordReader*":"reads files","CreateSummaryFileWriter":"writes files","CreateSummaryDbWriter":"writes a database","ImportEvent":"writes files","PrintV2":"writes text, to a file where its output stream names one","DebugIdentity*":"sends tensors to a file or an address","DebugNanCount":"sends tensors to a file or an address","DebugNumericSummary*":"sends tensors to a file or an address","LoadAndRemapMatrix":"reads files","GenerateVocabRemapping":"reads files","InitializeTRTResource":"loads an engine from a file","TRTEngineOp":"runs a serialized engine","DataService*":"opens connections","RegisterDataset*":"opens connections","RpcCall":"opens connections","RpcClient":"opens connections","RpcServer*":"opens connections","Rpc":"opens connections","TryRpc":"opens connections","Abort":"ends the process"},"operators":["Abort","Abs","AccumulateNV2","AccumulatorApplyGradient","AccumulatorNumAccumulated","AccumulatorSetGlobalStep","AccumulatorTakeGradient","Acos","Acosh","Add","AddManySparseToTensorsMap","AddN","AddSparseToTensorsMap","AddV2","AdjustContrast","AdjustContrastv2","AdjustHue","AdjustSaturation","All","AllCandidateSampler","AllToAll","Angle","AnonymousHashTable","AnonymousIterator","AnonymousIteratorV2","AnonymousIteratorV3","AnonymousMemoryCache","AnonymousMultiDeviceIterator","AnonymousMultiDeviceIteratorV3","AnonymousMutableDenseHashTable","AnonymousMutableHashTable","AnonymousMutableHashTableOfTensors","AnonymousRandomSeedGenerator","AnonymousSeedGenerator","Any","ApplyAdaMax","ApplyAdadelta","ApplyAdagrad","ApplyAdagradDA","ApplyAdagradV2","ApplyAdam","ApplyAddSign","ApplyCenteredRMSProp","ApplyFtrl","ApplyFtrlV2","ApplyGradientDescent","ApplyMomentum","ApplyPowerSign","ApplyProximalAdagrad","ApplyProximalGradientDescent","ApplyRMSProp","ApproxTopK","ApproximateEqual","ArgMax","ArgMin","AsString","Asin","Asinh","Assert","AssertCardinalityDataset","AssertNextDataset","AssertPrevDataset","Assign","AssignAdd","AssignAddVariableOp","AssignSub","AssignSubVariableOp","AssignVariableOp","AssignVariableXlaConcatND","Atan","Atan2","Atanh","AudioSpectrogram","AudioSummary","AudioSummaryV2","AutoShardDataset","AvgPool","AvgPool3D","AvgPool3DGrad","AvgPoolGrad","BandedTriangularSolve","Barrier","BarrierClose","BarrierIncompleteSize","BarrierInsertMany","BarrierReadySize","BarrierTakeMany","Batch","BatchCholesky","BatchCholeskyGrad","BatchDataset","BatchDatasetV2","BatchFFT","BatchFFT2D","BatchFFT3D","BatchFunction","BatchIFFT","BatchIFFT2D","BatchIFFT3D","BatchMatMul","BatchMatMulV2","BatchMatMulV3","BatchMatrixBandPart","BatchMatrixDeterminant","BatchMatrixDiag","BatchMatrixDiagPart","BatchMatrixInverse","BatchMatrixSetDiag","BatchMatrixSolve","BatchMatrixSolveLs","BatchMatrixTriangularSolve","BatchNormWithGlobalNormalization","BatchNormWithGlobalNormalizationGrad","BatchSelfAdjointEig","BatchSelfAdjointEigV2","BatchSvd","BatchToSpace","BatchToSpaceND","BesselI0","BesselI0e","BesselI1","BesselI1e","BesselJ0","BesselJ1","BesselK0","BesselK0e","BesselK1","BesselK1e","BesselY0","BesselY1","Betainc","BiasAdd","BiasAddGrad","BiasAddV1","Bincount","Bitcast","BitwiseAnd","BitwiseOr","BitwiseXor","BlockLSTM","BlockLSTMGrad","BlockLSTMGradV2","BlockLSTMV2","BoostedTreesAggregateStats","BoostedTreesBucketize","BoostedTreesCalculateBestFeatureSplit","BoostedTreesCalculateBestFeatureSplitV2","BoostedTreesCalculateBestGainsPerFeature","BoostedTreesCenterBias","BoostedTreesCreateEnsemble","BoostedTreesCreateQuantileStreamResource","BoostedTreesDeserializeEnsemble","BoostedTreesEnsembleResourceHandleOp","BoostedTreesExampleDebugOutputs","BoostedTreesFlushQuantileSummaries","BoostedTreesGetEnsembleStates","BoostedTreesMakeQuantileSummaries","BoostedTreesMakeStatsSummary","BoostedTreesPredict","BoostedTreesQuantileStreamResourceAddSummaries","BoostedTreesQuantileStreamResourceDeserialize","BoostedTreesQuantileStreamResourceFlush","BoostedTreesQuantileStreamResourceGetBucketBoundaries","BoostedTreesQuantileStreamResourceHandleOp","BoostedTreesSerializeEnsemble","BoostedTreesSparseAggregateStats","BoostedTreesSparseCalculateBestFeatureSplit","BoostedTreesTrainingPredict","BoostedTreesUpdateEnsemble","BoostedTreesUpdateEnsembleV2","BroadcastArgs","BroadcastGradientArgs","BroadcastTo","Bucketize","BytesProducedStatsDataset","CSRSparseMatrixComponents","CSRSparseMatrixToDense","CSRSparseMatrixToSparseTensor","CSVDataset","CSVDatasetV2","CTCBeamSearchDecoder","CTCGreedyDecoder","CTCLoss","CTCLossV2","CacheDataset","CacheDatasetV2","Case","Cast","Ceil","CheckNumerics","CheckNumericsV2","CheckPinned","Cholesky","CholeskyGrad","ChooseFastestBranchDataset","ChooseFastestDataset","ClipByValue","CloseSummaryWriter","CollectiveAllToAllV2","CollectiveAllToAllV3","CollectiveAssignGroupV2","CollectiveBcastRecv","CollectiveBcastRecvV2","CollectiveBcastSend","CollectiveBcastSendV2","CollectiveGather","CollectiveGatherV2","CollectiveInitializeCommunicator","CollectivePermute","CollectiveReduce","CollectiveReduceScatterV2","CollectiveReduceV2","CollectiveReduceV3","CombinedNonMaxSuppression","Complex","ComplexAbs","CompositeTensorVariantFromComponents","CompositeTensorVariantToComponents","CompressElement","ComputeAccidentalHits","ComputeBatchSize","Concat","ConcatOffset","ConcatV2","ConcatenateDataset","ConditionalAccumulator","ConfigureDistributedTPU","ConfigureTPUEmbedding","Conj","ConjugateTranspose","Const","ConsumeMutexLock","ControlTrigger","Conv","Conv2D","Conv2DBackpropFilter","Conv2DBackpropFilterV2","Conv2DBackpropInput","Conv2DBackpropInputV2","Conv3D","Conv3DBackpropFilter","Conv3DBackpropFilterV2","Conv3DBackpropInput","Conv3DBackpropInputV2","ConvertToCooTensor","ConvertToListOfSparseCoreCooTensors","ConvertToSparseCoreCsrWrappedCooTensor","Copy","CopyHost","Cos","Cosh","CountUpTo","CreateSummaryDbWriter","CreateSummaryFileWriter","CropAndResize","CropAndResizeGradBoxes","CropAndResizeGradImage","Cross","CrossReplicaSum","CudnnRNN","CudnnRNNBackprop","CudnnRNNBackpropV2","CudnnRNNBackpropV3","CudnnRNNCanonicalToParams","CudnnRNNCanonicalToParamsV2","CudnnRNNParamsSize","CudnnRNNParamsToCanonical","CudnnRNNParamsToCanonicalV2","CudnnRNNV2","CudnnRNNV3","Cumprod","Cumsum","CumulativeLogsumexp","DataFormatDimMap","DataFormatVecPermute","DataServiceDataset","DataServiceDatasetV2","DataServiceDatasetV3","DataServiceDatasetV4","DatasetCardinality","DatasetFingerprint","DatasetFromGraph","DatasetToGraph","DatasetToGraphV2","DatasetToSingleElement","DatasetToTFRecord","Dawsn","DebugGradientIdentity","DebugGradientRefIdentity","DebugIdentity","DebugIdentityV2","DebugIdentityV3","DebugNanCount","DebugNumericSummary","DebugNumericSummaryV2","DecodeAndCropJpeg","DecodeBase64","DecodeBmp","DecodeCSV","DecodeCompressed","DecodeGif","DecodeImage","DecodeJSONExample","DecodeJpeg","DecodeJxl","DecodePaddedRaw","DecodePng","DecodeProtoV2","DecodeRaw","DecodeWav","DecodeWebP","DeepCopy","DeleteIterator","DeleteMemoryCache","DeleteMultiDeviceIterator","DeleteRandomSeedGenerator","DeleteSeedGenerator","DeleteSessionTensor","DenseBincount","DenseCountSparseOutput","DenseToCSRSparseMatrix","DenseToDenseSetOperation","DenseToSparseBatchDataset","DenseToSparseSetOperation","DepthToSpace","DepthwiseConv2dNative","DepthwiseConv2dNativeBackpropFilter","DepthwiseConv2dNativeBackpropInput","Dequantize","DeserializeIterator","DeserializeManySparse","DeserializeSparse","DestroyResourceOp","DestroyTemporaryVariable","DeviceIndex","Diag","DiagPart","Digamma","Dilation2D","Dilation2DBackpropFilter","Dilation2DBackpropInput","DirectedInterleaveDataset","DisableCopyOnRead","DistributedSave","Div","DivNoNan","DrawBoundingBoxes","DrawBoundingBoxesV2","DummyIterationCounter","DummyMemoryCache","DummySeedGenerator","DynamicEnqueueTPUEmbeddingArbitraryTensorBatch","DynamicEnqueueTPUEmbeddingRaggedTensorBatch","DynamicPartition","DynamicStitch","EagerPyFunc","EditDistance","Eig","Einsum","Elu","EluGrad","Empty","EmptyTensorList","EmptyTensorMap","EncodeBase64","EncodeJpeg","EncodeJpegVariableQuality","EncodePng","EncodeProto","EncodeWav","EnqueueTPUEmbeddingArbitraryTensorBatch","EnqueueTPUEmbeddingIntegerBatch","EnqueueTPUEmbeddingRaggedTensorBatch","EnqueueTPUEmbeddingSparseBatch","EnqueueTPUEmbeddingSparseTensorBatch","EnsureShape","Enter","Equal","Erf","Erfc","Erfinv","EuclideanNorm","Exit","Exp","ExpandDims","ExperimentalAssertNextDataset","ExperimentalAutoShardDataset","ExperimentalBytesProducedStatsDataset","ExperimentalCSVDataset","ExperimentalChooseFastestDataset","ExperimentalDatasetCardinality","ExperimentalDatasetToTFRecord","ExperimentalDenseToSparseBatchDataset","ExperimentalDirectedInterleaveDataset","ExperimentalGroupByReducerDataset","ExperimentalGroupByWindowDataset","ExperimentalIgnoreErrorsDataset","ExperimentalIteratorGetDevice","ExperimentalLMDBDataset","ExperimentalLatencyStatsDataset","ExperimentalMapAndBatchDataset","ExperimentalMapDataset","ExperimentalMatchingFilesDataset","ExperimentalMaxIntraOpParallelismDataset","ExperimentalNonSerializableDataset","ExperimentalParallelInterleaveDataset","ExperimentalParseExampleDataset","ExperimentalPrivateThreadPoolDataset","ExperimentalRandomDataset","ExperimentalRebatchDataset","ExperimentalScanDataset","ExperimentalSetStatsAggregatorDataset","ExperimentalSleepDataset","ExperimentalSlidingWindowDataset","ExperimentalSqlDataset","ExperimentalStatsAggregatorHandle","ExperimentalStatsAggregatorSummary","ExperimentalTakeWhileDataset","ExperimentalThreadPoolDataset","ExperimentalThreadPoolHandle","ExperimentalUnbatchDataset","ExperimentalUniqueDataset","Expint","Expm1","ExtractGlimpse","ExtractGlimpseV2","ExtractImagePatches","ExtractJpegShape","ExtractVolumePatches","FFT","FFT2D","FFT3D","FFTND","FIFOQueue","FIFOQueueV2","Fact","FakeParam","FakeQuantWithMinMaxArgs","FakeQuantWithMinMaxArgsGradient","FakeQuantWithMinMaxVars","FakeQuantWithMinMaxVarsGradient","FakeQuantWithMinMaxVarsPerChannel","FakeQuantWithMinMaxVarsPerChannelGradient","FakeQueue","FileSystemSetConfiguration","Fill","FilterByLastComponentDataset","FilterDataset","FinalizeDataset","Fingerprint","FixedLengthRecordDataset","FixedLengthRecordDatasetV2","FixedLengthRecordReader","FixedLengthRecordReaderV2","FixedUnigramCandidateSampler","FlatMapDataset","Floor","FloorDiv","FloorMod","FlushSummaryWriter","For","FractionalAvgPool","FractionalAvgPoolGrad","FractionalMaxPool","FractionalMaxPoolGrad","FresnelCos","FresnelSin","FusedBatchNorm","FusedBatchNormGrad","FusedBatchNormGradV2","FusedBatchNormGradV3","FusedBatchNormV2","FusedBatchNormV3","FusedPadConv2D","FusedResizeAndPadConv2D","GRUBlockCell","GRUBlockCellGrad","Gather","GatherNd","GatherV2","GenerateBoundingBoxProposals","GenerateVocabRemapping","GeneratorDataset","GetElementAtIndex","GetMinibatchSplitsWithPhysicalReplica","GetMinibatchesInCsrWithPhysicalReplica","GetOptions","GetSessionHandle","GetSessionHandleV2","GetSessionTensor","GetStatsFromListOfSparseCoreCooTensors","GlobalIterId","GlobalShuffleDataset","Greater","GreaterEqual","GroupByReducerDataset","GroupByWindowDataset","GuaranteeConst","HSVToRGB","HashTable","HashTableV2","HistogramFixedWidth","HistogramSummary","IFFT","IFFT2D","IFFT3D","IFFTND","IRFFT","IRFFT2D","IRFFT3D","IRFFTND","Identity","IdentityN","IdentityReader","IdentityReaderV2","If","Igamma","IgammaGradA","Igammac","IgnoreErrorsDataset","Imag","ImageProjectiveTransformV2","ImageProjectiveTransformV3","ImageSummary","ImmutableConst","ImportEvent","InTopK","InTopKV2","IndexFlatMapDataset","InfeedDequeue","InfeedDequeueTuple","InfeedEnqueue","InfeedEnqueuePrelinearizedBuffer","InfeedEnqueueTuple","InitializeTable","InitializeTableFromDataset","InitializeTableFromTextFile","InitializeTableFromTextFileV2","InitializeTableV2","InplaceAdd","InplaceSub","InplaceUpdate","InterleaveDataset","Inv","InvGrad","Invert","InvertPermutation","IsBoostedTreesEnsembleInitialized","IsBoostedTreesQuantileStreamResourceInitialized","IsFinite","IsInf","IsNan","IsTPUEmbeddingInitialized","IsVariableInitialized","IsotonicRegression","Iterator","IteratorFromStringHandle","IteratorFromStringHandleV2","IteratorGetDevice","IteratorGetModelProto","IteratorGetNext","IteratorGetNextAsOptional","IteratorGetNextSync","IteratorToStringHandle","IteratorV2","KMC2ChainInitialization","KmeansPlusPlusInitialization","L2Loss","LMDBDataset","LMDBReader","LRN","LRNGrad","LSTMBlockCell","LSTMBlockCellGrad","LatencyStatsDataset","LeakyRelu","LeakyReluGrad","LearnedUnigramCandidateSampler","LeftShift","LegacyParallelInterleaveDatasetV2","Less","LessEqual","Lgamma","LinSpace","ListDataset","ListDiff","ListSnapshotChunksDataset","LoadAndRemapMatrix","LoadDataset","LoadTPUEmbeddingADAMParameters","LoadTPUEmbeddingAdadeltaParameters","LoadTPUEmbeddingAdagradMomentumParameters","LoadTPUEmbeddingAdagradParameters","LoadTPUEmbeddingCenteredRMSPropParameters","LoadTPUEmbeddingFTRLParameters","LoadTPUEmbeddingFrequencyEstimatorParameters","LoadTPUEmbeddingMDLAdagradLightParameters","LoadTPUEmbeddingMomentumParameters","LoadTPUEmbeddingProximalAdagradParameters","LoadTPUEmbeddingProximalYogiParameters","LoadTPUEmbeddingRMSPropParameters","LoadTPUEmbeddingStochasticGradientDescentParameters","Log","Log1p","LogMatrixDeterminant","LogSoftmax","LogUniformCandidateSampler","LogicalAnd","LogicalNot","LogicalOr","LookupTableExport","LookupTableExportV2","LookupTableFind","LookupTableFindV2","LookupTableImport","LookupTableImportV2","LookupTableInsert","LookupTableInsertV2","LookupTableRemoveV2","LookupTableSize","LookupTableSizeV2","LoopCond","LowerBound","Lu","MakeIterator","MapAndBatchDataset","MapClear","MapDataset","MapDefun","MapIncompleteSize","MapPeek","MapSize","MapStage","MapUnstage","MapUnstageNoKey","MatMul","MatchingFiles","MatchingFilesDataset","MatrixBandPart","MatrixDeterminant","MatrixDiag","MatrixDiagPart","MatrixDiagPartV2","MatrixDiagPartV3","MatrixDiagV2","MatrixDiagV3","MatrixExponential","MatrixInverse","MatrixLogarithm","MatrixSetDiag","MatrixSetDiagV2","MatrixSetDiagV3","MatrixSolve","MatrixSolveLs","MatrixSquareRoot","MatrixTriangularSolve","Max","MaxIntraOpParallelismDataset","MaxPool","MaxPool3D","MaxPool3DGrad","MaxPool3DGradGrad","MaxPoolGrad","MaxPoolGradGrad","MaxPoolGradGradV2","MaxPoolGradGradWithArgmax","MaxPoolGradV2","MaxPoolGradWithArgmax","MaxPoolV2","MaxPoolWithArgmax","Maximum","Mean","Merge","MergeSummary","MergeV2Checkpoints","Mfcc","Min","Minimum","MirrorPad","MirrorPadGrad","Mod","ModelDataset","Mul","MulNoNan","MultiDeviceIterator","MultiDeviceIteratorFromStringHandle","MultiDeviceIteratorGetNextFromShard","MultiDeviceIteratorInit","MultiDeviceIteratorToStringHandle","Multinomial","MutableDenseHashTable","MutableDenseHashTableV2","MutableHashTable","MutableHashTableOfTensors","MutableHashTableOfTensorsV2","MutableHashTableV2","MutexLock","MutexV2","NcclAllReduce","NcclBroadcast","NcclReduce","Ndtri","NearestNeighbors","Neg","NextAfter","NextIteration","NoOp","NonDeterministicInts","NonMaxSuppression","NonMaxSuppressionV2","NonMaxSuppressionV3","NonMaxSuppressionV4","NonMaxSuppressionV5","NonMaxSuppressionWithOverlaps","NonSerializableDataset","NotEqual","NthElement","OneHot","OneShotIterator","OnesLike","OptimizeDataset","OptimizeDatasetV2","OptionalFromValue","OptionalGetValue","OptionalHasValue","OptionalNone","OptionsDataset","OrderedMapClear","OrderedMapIncompleteSize","OrderedMapPeek","OrderedMapSize","OrderedMapStage","OrderedMapUnstage","OrderedMapUnstageNoKey","OutfeedDequeue","OutfeedDequeueTuple","OutfeedDequeueTupleV2","OutfeedDequeueV2","OutfeedEnqueue","OutfeedEnqueueTuple","Pack","Pad","PadV2","PaddedBatchDataset","PaddedBatchDatasetV2","PaddingFIFOQueue","PaddingFIFOQueueV2","ParallelBatchDataset","ParallelConcat","ParallelDynamicStitch","ParallelFilterDataset","ParallelInterleaveDataset","ParallelInterleaveDatasetV2","ParallelInterleaveDatasetV3","ParallelInterleaveDatasetV4","ParallelMapDataset","ParallelMapDatasetV2","ParameterizedTruncatedNormal","ParseExample","ParseExampleDataset","ParseExampleDatasetV2","ParseExampleV2","ParseSequenceExample","ParseSequenceExampleV2","ParseSingleExample","ParseSingleSequenceExample","ParseTensor","PartitionedCall","Placeholder","PlaceholderV2","PlaceholderWithDefault","Polygamma","PopulationCount","Pow","PrefetchDataset","Prelinearize","PrelinearizeTuple","PreventGradient","Print","PrintV2","PriorityQueue","PriorityQueueV2","PrivateThreadPoolDataset","Prod","PyFunc","PyFuncStateless","Qr","QuantizeAndDequantize","QuantizeAndDequantizeV2","QuantizeAndDequantizeV3","QuantizeAndDequantizeV4","QuantizeAndDequantizeV4Grad","QuantizeDownAndShrinkRange","QuantizeV2","QuantizedAdd","QuantizedAvgPool","QuantizedBatchNormWithGlobalNormalization","QuantizedBiasAdd","QuantizedConcat","QuantizedConv2D","QuantizedConv2DAndRelu","QuantizedConv2DAndReluAndRequantize","QuantizedConv2DAndRequantize","QuantizedConv2DPerChannel","QuantizedConv2DWithBias","QuantizedConv2DWithBiasAndRelu","QuantizedConv2DWithBiasAndReluAndRequantize","QuantizedConv2DWithBiasAndRequantize","QuantizedConv2DWithBiasSignedSumAndReluAndRequantize","QuantizedConv2DWithBiasSumAndRelu","QuantizedConv2DWithBiasSumAndReluAndRequantize","QuantizedDepthwiseConv2D","QuantizedDepthwiseConv2DWithBias","QuantizedDepthwiseConv2DWithBiasAndRelu","QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize","QuantizedInstanceNorm","QuantizedMatMul","QuantizedMatMulWithBias","QuantizedMatMulWithBiasAndDequantize","QuantizedMatMulWithBiasAndRelu","QuantizedMatMulWithBiasAndReluAndRequantize","QuantizedMatMulWithBiasAndRequantize","QuantizedMaxPool","QuantizedMul","QuantizedRelu","QuantizedRelu6","QuantizedReluX","QuantizedReshape","QuantizedResizeBilinear","QueueClose","QueueCloseV2","QueueDequeue","QueueDequeueMany","QueueDequeueManyV2","QueueDequeueUpTo","QueueDequeueUpToV2","QueueDequeueV2","QueueEnqueue","QueueEnqueueMany","QueueEnqueueManyV2","QueueEnqueueV2","QueueIsClosed","QueueIsClosedV2","QueueSize","QueueSizeV2","RFFT","RFFT2D","RFFT3D","RFFTND","RGBToHSV","RaggedBincount","RaggedCountSparseOutput","RaggedCross","RaggedFillEmptyRows","RaggedFillEmptyRowsGrad","RaggedGather","RaggedRange","RaggedTensorFromVariant","RaggedTensorToSparse","RaggedTensorToTensor","RaggedTensorToVariant","RaggedTensorToVariantGradient","RandomCrop","RandomDataset","RandomDatasetV2","RandomGamma","RandomGammaGrad","RandomIndexShuffle","RandomPoisson","RandomPoissonV2","RandomShuffle","RandomShuffleQueue","RandomShuffleQueueV2","RandomStandardNormal","RandomUniform","RandomUniformInt","Range","RangeDataset","Rank","ReadFile","ReadVariableOp","ReadVariableXlaSplitND","ReaderNumRecordsProduced","ReaderNumRecordsProducedV2","ReaderNumWorkUnitsCompleted","ReaderNumWorkUnitsCompletedV2","ReaderRead","ReaderReadUpTo","ReaderReadUpToV2","ReaderReadV2","ReaderReset","ReaderResetV2","ReaderRestoreState","ReaderRestoreStateV2","ReaderSerializeState","ReaderSerializeStateV2","Real","RealDiv","RebatchDataset","RebatchDatasetV2","Reciprocal","ReciprocalGrad","RecordInput","Recv","RecvTPUEmbeddingActivations","ReduceDataset","ReduceJoin","RefEnter","RefExit","RefIdentity","RefMerge","RefNextIteration","RefSelect","RefSwitch","RegexFullMatch","RegexReplace","RegisterDataset","RegisterDatasetV2","Relu","Relu6","Relu6Grad","ReluGrad","RemoteCall","RepeatDataset","RequantizationRange","RequantizationRangePerChannel","Requantize","RequantizePerChannel","Reshape","ResizeArea","ResizeBicubic","ResizeBicubicGrad","ResizeBilinear","ResizeBilinearGrad","ResizeNearestNeighbor","ResizeNearestNeighborGrad","ResourceAccumulatorApplyGradient","ResourceAccumulatorNumAccumulated","ResourceAccumulatorSetGlobalStep","ResourceAccumulatorTakeGradient","ResourceApplyAdaMax","ResourceApplyAdadelta","ResourceApplyAdagrad","ResourceApplyAdagradDA","ResourceApplyAdagradV2","ResourceApplyAdam","ResourceApplyAdamWithAmsgrad","ResourceApplyAddSign","ResourceApplyCenteredRMSProp","ResourceApplyFtrl","ResourceApplyFtrlV2","ResourceApplyGradientDescent","ResourceApplyKerasMomentum","ResourceApplyMomentum","ResourceApplyPowerSign","ResourceApplyProximalAdagrad","ResourceApplyProximalGradientDescent","ResourceApplyRMSProp","ResourceConditionalAccumulator","ResourceCountUpTo","ResourceGather","ResourceGatherNd","ResourceScatterAdd","ResourceScatterDiv","ResourceScatterMax","ResourceScatterMin","ResourceScatterMul","ResourceScatterNdAdd","ResourceScatterNdMax","ResourceScatterNdMin","ResourceScatterNdSub","ResourceScatterNdUpdate","ResourceScatterSub","ResourceScatterUpdate","ResourceSparseApplyAdadelta","ResourceSparseApplyAdagrad","ResourceSparseApplyAdagradDA","ResourceSparseApplyAdagradV2","ResourceSparseApplyCenteredRMSProp","ResourceSparseApplyFtrl","ResourceSparseApplyFtrlV2","ResourceSparseApplyKerasMomentum","ResourceSparseApplyMomentum","ResourceSparseApplyProximalAdagrad","ResourceSparseApplyProximalGradientDescent","ResourceSparseApplyRMSProp","ResourceStridedSliceAssign","Restore","RestoreSlice","RestoreV2","RetrieveTPUEmbeddingADAMParameters","RetrieveTPUEmbeddingAdadeltaParameters","RetrieveTPUEmbeddingAdagradMomentumParameters","RetrieveTPUEmbeddingAdagradParameters","RetrieveTPUEmbeddingCenteredRMSPropParameters","RetrieveTPUEmbeddingFTRLParameters","RetrieveTPUEmbeddingFrequencyEstimatorParameters","RetrieveTPUEmbeddingMDLAdagradLightParameters","RetrieveTPUEmbeddingMomentumParameters","RetrieveTPUEmbeddingProximalAdagradParameters","RetrieveTPUEmbeddingProximalYogiParameters","RetrieveTPUEmbeddingRMSPropParameters","RetrieveTPUEmbeddingStochasticGradientDescentParameters","Reverse","ReverseSequence","ReverseV2","RewriteDataset","RightShift","Rint","RngReadAndSkip","RngSkip","Roll","Round","Rsqrt","RsqrtGrad","SampleDistortedBoundingBox","SampleDistortedBoundingBoxV2","SamplingDataset","Save","SaveDataset","SaveDatasetV2","SaveSlices","SaveV2","ScalarSummary","ScaleAndTranslate","ScaleAndTranslateGrad","ScanDataset","ScatterAdd","ScatterDiv","ScatterMax","ScatterMin","ScatterMul","ScatterNd","ScatterNdAdd","ScatterNdMax","ScatterNdMin","ScatterNdNonAliasingAdd","ScatterNdSub","ScatterNdUpdate","ScatterSub","ScatterUpdate","SdcaFprint","SdcaOptimizer","SdcaOptimizerV2","SdcaShrinkL1","SegmentMax","SegmentMaxV2","SegmentMean","SegmentMin","SegmentMinV2","SegmentProd","SegmentProdV2","SegmentSum","SegmentSumV2","Select","SelectV2","SelfAdjointEig","SelfAdjointEigV2","Selu","SeluGrad","Send","SendTPUEmbeddingGradients","SerializeIterator","SerializeManySparse","SerializeSparse","SerializeTensor","SetSize","SetStatsAggregatorDataset","Shape","ShapeN","ShardDataset","ShardedFilename","ShardedFilespec","ShuffleAndRepeatDataset","ShuffleAndRepeatDatasetV2","ShuffleDataset","ShuffleDatasetV2","ShuffleDatasetV3","ShutdownDistributedTPU","Sigmoid","SigmoidGrad","Sign","Sin","Sinh","Size","SkipDataset","SleepDataset","Slice","SlidingWindowDataset","Snapshot","SnapshotChunkDataset","SnapshotDataset","SnapshotDatasetReader","SnapshotDatasetV2","SnapshotNestedDatasetReader","SobolSample","Softmax","SoftmaxCrossEntropyWithLogits","Softplus","SoftplusGrad","Softsign","SoftsignGrad","SortListOfSparseCoreCooTensors","SpaceToBatch","SpaceToBatchND","SpaceToDepth","SparseAccumulatorApplyGradient","SparseAccumulatorTakeGradient","SparseAdd","SparseAddGrad","SparseApplyAdadelta","SparseApplyAdagrad","SparseApplyAdagradDA","SparseApplyAdagradV2","SparseApplyCenteredRMSProp","SparseApplyFtrl","SparseApplyFtrlV2","SparseApplyMomentum","SparseApplyProximalAdagrad","SparseApplyProximalGradientDescent","SparseApplyRMSProp","SparseBincount","SparseConcat","SparseConditionalAccumulator","SparseCountSparseOutput","SparseCross","SparseCrossHashed","SparseCrossV2","SparseDenseCwiseAdd","SparseDenseCwiseDiv","SparseDenseCwiseMul","SparseFillEmptyRows","SparseFillEmptyRowsGrad","SparseMatMul","SparseMatrixAdd","SparseMatrixMatMul","SparseMatrixMul","SparseMatrixNNZ","SparseMatrixOrderingAMD","SparseMatrixSoftmax","SparseMatrixSoftmaxGrad","SparseMatrixSparseCholesky","SparseMatrixSparseMatMul","SparseMatrixTranspose","SparseMatrixZeros","SparseReduceMax","SparseReduceMaxSparse","SparseReduceSum","SparseReduceSumSparse","SparseReorder","SparseReshape","SparseSegmentMean","SparseSegmentMeanGrad","SparseSegmentMeanGradV2","SparseSegmentMeanWithNumSegments","SparseSegmentSqrtN","SparseSegmentSqrtNGrad","SparseSegmentSqrtNGradV2","SparseSegmentSqrtNWithNumSegments","SparseSegmentSum","SparseSegmentSumGrad","SparseSegmentSumGradV2","SparseSegmentSumWithNumSegments","SparseSlice","SparseSliceGrad","SparseSoftmax","SparseSoftmaxCrossEntropyWithLogits","SparseSparseMaximum","SparseSparseMinimum","SparseSplit","SparseTensorDenseAdd","SparseTensorDenseMatMul","SparseTensorSliceDataset","SparseTensorToCSRSparseMatrix","SparseToDense","SparseToSparseSetOperation","Spence","Split","SplitV","SqlDataset","Sqrt","SqrtGrad","Square","SquaredDifference","Squeeze","Stack","StackClose","StackCloseV2","StackPop","StackPopV2","StackPush","StackPushV2","StackV2","Stage","StageClear","StagePeek","StageSize","StatefulPartitionedCall","StatefulRandomBinomial","StatefulStandardNormal","StatefulStandardNormalV2","StatefulTruncatedNormal","StatefulUniform","StatefulUniformFullInt","StatefulUniformInt","StatelessCase","StatelessIf","StatelessMultinomial","StatelessParameterizedTruncatedNormal","StatelessRandomBinomial","StatelessRandomGammaV2","StatelessRandomGammaV3","StatelessRandomGetAlg","StatelessRandomGetKeyCounter","StatelessRandomGetKeyCounterAlg","StatelessRandomNormal","StatelessRandomNormalV2","StatelessRandomPoisson","StatelessRandomUniform","StatelessRandomUniformFullInt","StatelessRandomUniformFullIntV2","StatelessRandomUniformInt","StatelessRandomUniformIntV2","StatelessRandomUniformV2","StatelessSampleDistortedBoundingBox","StatelessShuffle","StatelessTruncatedNormal","StatelessTruncatedNormalV2","StatelessWhile","StaticRegexFullMatch","StaticRegexReplace","StatsAggregatorHandle","StatsAggregatorHandleV2","StatsAggregatorSetSummaryWriter","StatsAggregatorSummary","StopGradient","StoreMinibatchStatisticsInFdo","StridedSlice","StridedSliceAssign","StridedSliceGrad","StringFormat","StringJoin","StringLength","StringLower","StringNGrams","StringSplit","StringSplitV2","StringStrip","StringToHashBucket","StringToHashBucketFast","StringToHashBucketStrong","StringToNumber","StringUpper","Sub","Substr","Sum","SummaryWriter","Svd","Switch","SymbolicGradient","SyncDevice","TFRecordDataset","TFRecordDatasetV2","TFRecordReader","TFRecordReaderV2","TPUAnnotateTensorsWithDynamicShape","TPUCompilationResult","TPUCopyWithDynamicShape","TPUDummyInput","TPUEmbeddingActivations","TPUOrdinalSelector","TPUPartitionedCall","TPUPartitionedInput","TPUPartitionedInputV2","TPUPartitionedOutput","TPUPartitionedOutputV2","TPUReplicateMetadata","TPUReplicatedInput","TPUReplicatedOutput","TakeDataset","TakeManySparseFromTensorsMap","TakeWhileDataset","Tan","Tanh","TanhGrad","TemporaryVariable","TensorArray","TensorArrayClose","TensorArrayCloseV2","TensorArrayCloseV3","TensorArrayConcat","TensorArrayConcatV2","TensorArrayConcatV3","TensorArrayGather","TensorArrayGatherV2","TensorArrayGatherV3","TensorArrayGrad","TensorArrayGradV2","TensorArrayGradV3","TensorArrayGradWithShape","TensorArrayPack","TensorArrayRead","TensorArrayReadV2","TensorArrayReadV3","TensorArrayScatter","TensorArrayScatterV2","TensorArrayScatterV3","TensorArraySize","TensorArraySizeV2","TensorArraySizeV3","TensorArraySplit","TensorArraySplitV2","TensorArraySplitV3","TensorArrayUnpack","TensorArrayV2","TensorArrayV3","TensorArrayWrite","TensorArrayWriteV2","TensorArrayWriteV3","TensorDataset","TensorListConcat","TensorListConcatLists","TensorListConcatV2","TensorListElementShape","TensorListFromTensor","TensorListGather","TensorListGetItem","TensorListLength","TensorListPopBack","TensorListPushBack","TensorListPushBackBatch","TensorListReserve","TensorListResize","TensorListScatter","TensorListScatterIntoExistingList","TensorListScatterV2","TensorListSetItem","TensorListSplit","TensorListStack","TensorMapErase","TensorMapHasKey","TensorMapInsert","TensorMapLookup","TensorMapSize","TensorMapStackKeys","TensorScatterAdd","TensorScatterMax","TensorScatterMin","TensorScatterSub","TensorScatterUpdate","TensorSliceDataset","TensorStridedSliceUpdate","TensorSummary","TensorSummaryV2","TextLineDataset","TextLineReader","TextLineReaderV2","ThreadPoolDataset","ThreadPoolHandle","ThreadUnsafeUnigramCandidateSampler","Tile","TileGrad","Timestamp","ToBool","TopK","TopKV2","Transpose","TridiagonalMatMul","TridiagonalSolve","TruncateDiv","TruncateMod","TruncatedNormal","Unbatch","UnbatchDataset","UnbatchGrad","UncompressElement","UnicodeDecode","UnicodeDecodeWithOffsets","UnicodeEncode","UnicodeScript","UnicodeTranscode","UniformCandidateSampler","UniformDequantize","UniformQuantize","UniformQuantizedAdd","UniformQuantizedClipByValue","UniformQuantizedConvolution","UniformQuantizedConvolutionHybrid","UniformQuantizedDot","UniformQuantizedDotHybrid","UniformRequantize","Unique","UniqueDataset","UniqueV2","UniqueWithCounts","UniqueWithCountsV2","Unpack","UnravelIndex","UnsortedSegmentJoin","UnsortedSegmentMax","UnsortedSegmentMin","UnsortedSegmentProd","UnsortedSegmentSum","Unstage","UnwrapDatasetVariant","UpperBound","VarHandleOp","VarIsInitializedOp","Variable","VariableShape","VariableV2","WeightedFlatMapDataset","Where","While","WholeFileReader","WholeFileReaderV2","WindowDataset","WindowOp","WorkerHeartbeat","WrapDatasetVariant","WriteAudioSummary","WriteFile","WriteGraphSummary","WriteHistogramSummary","WriteImageSummary","WriteRawProtoSummary","WriteScalarSummary","WriteSummary","Xdivy","XlaCallModule","XlaClusterOutput","XlaConcatND","XlaHostCompute","XlaLaunch","XlaSparseCoreAdagrad","XlaSparseCoreAdagradMomentum","XlaSparseCoreAdam","XlaSparseCoreFtrl","XlaSparseCoreSgd","XlaSparseDenseMatmul","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput","XlaSparseDenseMatmulGradWithAdagradAndCsrInput","XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize","XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput","XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize","XlaSparseDenseMatmulGradWithAdamAndCsrInput","XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize","XlaSparseDenseMatmulGradWithCsrInput","XlaSparseDenseMatmulGradWithFtrlAndCsrInput","XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize","XlaSparseDenseMatmulGradWithSgdAndCsrInput","XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize","XlaSparseDenseMatmulWithCsrInput","XlaSparseDenseMatmulWithStaticBufferSize","XlaSplitND","Xlog1py","Xlogy","ZerosLike","Zeta","ZipDataset","_Arg","_ArrayToList","_DeviceArg","_DeviceRetval","_FusedBatchNormEx","_FusedConv2D","_FusedDepthwiseConv2dNative","_FusedMatMul","_HostRecv","_HostSend","_If","_ListToArray","_MklFusedConv2D","_MklFusedMatMul","_OnednnFusedConv2D","_ParallelConcatStart","_ParallelConcatUpdate","_ReadVariablesOp","_Recv","_Retval","_ScopedAllocator","_ScopedAllocatorConcat","_ScopedAllocatorSplit","_Send","_SwitchN","_UnaryOpsComposition","_VarHandlesOp","_While"]}');

// packages/core/src/check/code/operator.ts
var known = new Set(tensorflow_default.operators);
var reaching = Object.entries(tensorflow_default.reaching);
var exactly = new Map(reaching.filter(([name]) => !name.endsWith("*")));
var beginning = reaching.filter(([name]) => name.endsWith("*")).map(([name, why]) => [name.slice(0, -1), why]);
var domains = /* @__PURE__ */ new Set([
  "",
  "ai.onnx",
  "ai.onnx.ml",
  "ai.onnx.training",
  "ai.onnx.preview.training",
  "com.microsoft",
  "com.microsoft.nchwc",
  "com.ms.internal.nhwc"
]);
var python = /^ai\.onnx\.contrib::(?:Py|_?CustomPy)/i;
function operatorFault(what) {
  return what.includes("::") ? ofOnnx(what) : ofTensorFlow(what);
}
function ofTensorFlow(type) {
  const because = exactly.get(type) ?? beginning.find(([start]) => type.startsWith(start))?.[1];
  if (because !== void 0) return { fault: "operator-reaches-out", because };
  return known.has(type) ? void 0 : { fault: "operator-unknown", because: "no release of TensorFlow has" };
}
function ofOnnx(what) {
  if (python.test(what)) return { fault: "operator-reaches-out", because: "calls Python functions" };
  const domain = what.slice(0, what.lastIndexOf("::"));
  return domains.has(domain) ? void 0 : { fault: "operator-unknown", because: "no runtime has without a further library" };
}

// packages/core/src/check/code/template.ts
var MAX_TEMPLATE = 64 << 10;
var faults = [
  [/__|\\x5f|\\u005f|\\137|\\N\{low line\}/i, "reaches for Python's own attributes"],
  [/(?:\.|\[\s*['"])\s*_[A-Za-z]/, "reaches for private attributes"],
  [/\|\s*attr\b|\|\s*format\b|\.format(?:_map)?\s*\(/, "builds names of attributes from text"],
  [
    /\.\s*(?:mro|gi_frame|gi_code|cr_frame|cr_code|ag_frame|f_globals|f_builtins|f_back|tb_frame|func_globals|func_code|im_func|im_class)\b/,
    "reaches for the interpreter's own objects"
  ],
  [
    /\b(?:lipsum|cycler|joiner|url_for|get_flashed_messages|request|self|caller|varargs|kwargs)\s*[.[(|]/,
    "uses an object that leads out of the template"
  ],
  [/\{%-?\s*(?:import|from|include|extends)\b/, "loads another template"]
];
function templateFault(text) {
  const code2 = codeOf(text);
  const found = faults.find(([pattern]) => code2.some((piece) => pattern.test(piece)));
  if (found) return found[1];
  return text.length >= MAX_TEMPLATE ? "is too long to be judged whole" : void 0;
}
function codeOf(text) {
  const pieces = [];
  let at = 0;
  for (; ; ) {
    const open = /\{[{%#]/g;
    open.lastIndex = at;
    const start = open.exec(text);
    if (!start) return pieces;
    const kind = start[0][1] ?? "";
    const end = endOf(text, start.index + 2, kind === "{" ? "}}" : `${kind}}`, kind === "#");
    if (kind !== "#") pieces.push(text.slice(start.index, end));
    at = end;
  }
}
function endOf(text, from, close, raw) {
  let quote;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (quote !== void 0) {
      if (character === "\\") at++;
      else if (character === quote) quote = void 0;
    } else if (!raw && (character === "'" || character === '"')) quote = character;
    else if (text.startsWith(close, at)) return at + close.length;
  }
  return text.length;
}

// packages/core/src/check/code/torchscript.ts
var reaching2 = {
  "torch.save": "writes a file",
  "torch.load": "loads a file",
  "torch.from_file": "maps a file into memory, and may create it",
  "aten.save": "writes a file",
  "aten.from_file": "maps a file into memory, and may create it",
  "image.read_file": "reads a file",
  "image.write_file": "writes a file",
  "torchaudio.sox_io_load_audio_file": "reads a file",
  "torchaudio.sox_io_save_audio_file": "writes a file",
  "prim.rpc_async": "opens connections",
  "prim.rpc_sync": "opens connections",
  "prim.rpc_remote": "opens connections"
};
var libraries = /* @__PURE__ */ new Set([
  "aten",
  "prim",
  "prims",
  "quantized",
  "quantized_decomposed",
  "_quantized",
  "mkldnn",
  "mkldnn_prepacked",
  "mkl",
  "xnnpack",
  "prepacked",
  "sparse",
  "static_runtime",
  "metal",
  "metal_prepack",
  "vulkan_prepack",
  "onednn",
  "cuda",
  "rnn",
  "nested",
  "torchvision",
  "torchaudio",
  "image",
  "internal",
  "complex",
  "inference",
  "profiler"
]);
function torchscriptFault(what) {
  if (what.endsWith(".py") || what.includes("/")) return void 0;
  const short = what.replace(/^(?:torch\.ops|ops|torch\.classes|__torch__\.torch\.classes)\./, "");
  const name = short.replace("::", ".").replace(/_?\.out$/, "");
  const because = Object.hasOwn(reaching2, name) ? reaching2[name] : void 0;
  if (because !== void 0) return { fault: "operator-reaches-out", because };
  const library = short === what ? void 0 : name.split(".", 1)[0];
  if (library === void 0 || libraries.has(library)) return void 0;
  return { fault: "operator-unknown", because: "PyTorch does not have without a further library" };
}

// packages/core/src/check/code/verdict.ts
function verdictOnCode(language, what) {
  switch (language) {
    case "op":
      return operatorFault(what);
    case "torchscript":
      return torchscriptFault(what);
    case "jinja": {
      const because = templateFault(what);
      return because === void 0 ? void 0 : { fault: "template-reaches-out", because };
    }
    case "python":
    case "native":
      return { fault: "embedded-code", because: "runs when the model is loaded or used" };
  }
}

// packages/core/src/check/pickle/denied.ts
var byName = {
  "builtins:eval": "evaluates text as Python",
  "builtins:exec": "executes text as Python",
  "builtins:execfile": "executes a file as Python",
  "builtins:compile": "compiles text to Python code",
  "builtins:__import__": "imports a module by name",
  "builtins:open": "opens a file",
  "builtins:input": "reads from the terminal (and evaluated it in Python 2)",
  "builtins:breakpoint": "starts the debugger",
  "builtins:getattr": "reaches any attribute of any object by its name",
  "builtins:setattr": "changes any attribute of any object",
  "builtins:delattr": "removes any attribute of any object",
  "builtins:globals": "gives the namespace of the loading program",
  "builtins:locals": "gives the namespace of the loading program",
  "builtins:vars": "gives the namespace of any object",
  "builtins:map": "calls a function on each of its arguments",
  "builtins:filter": "calls a function on each of its arguments",
  "builtins:type": "makes new classes",
  "functools:reduce": "calls a function on each of its arguments",
  "functools:partial": "binds arguments to a function for a later call",
  "operator:attrgetter": "reaches any attribute of any object by its name",
  "operator:methodcaller": "calls any method of any object by its name",
  "operator:itemgetter": "reaches into any mapping, namespaces included",
  "types:FunctionType": "makes a function from code in the file",
  "types:CodeType": "makes code from the file",
  "io:open": "opens a file",
  "_io:open": "opens a file",
  "pickle:loads": "loads another pickle",
  "pickle:load": "loads another pickle",
  "_pickle:loads": "loads another pickle",
  "_pickle:load": "loads another pickle",
  "pydoc:locate": "imports a module by name",
  "pkgutil:resolve_name": "imports a module by name",
  "logging.config:_resolve": "imports a module by name",
  "joblib:load": "loads another pickle from a file",
  "joblib.numpy_pickle:load": "loads another pickle from a file",
  "joblib.numpy_pickle:NDArrayWrapper": "loads further files",
  "joblib.numpy_pickle:ZNDArrayWrapper": "loads further files",
  "numpy:load": "loads a file, pickles included",
  "numpy:fromfile": "reads a file",
  "numpy:memmap": "opens a file, and may truncate it",
  "pandas:read_pickle": "loads another pickle from a file or an address",
  "pandas.io.pickle:read_pickle": "loads another pickle from a file or an address",
  "torch:load": "loads another pickle from a file",
  "torch.storage:_load_from_bytes": "loads another pickle",
  "torch.fx.graph_module:reduce_graph_module": "executes text from the file as Python",
  "torch.fx.graph_module:reduce_package_graph_module": "executes text from the file as Python",
  "cloudpickle.cloudpickle:_make_function": "makes a function from code in the file",
  "cloudpickle.cloudpickle:_builtin_type": "makes a function from code in the file",
  "dill._dill:_create_function": "makes a function from code in the file",
  "dill._dill:_create_code": "makes code from the file",
  "pip:main": "installs packages"
};
var byModule2 = {
  os: "belongs to the module that runs programs and changes files",
  posix: "belongs to the module that runs programs and changes files",
  nt: "belongs to the module that runs programs and changes files",
  subprocess: "runs programs",
  _posixsubprocess: "runs programs",
  multiprocessing: "starts processes",
  pty: "runs programs",
  commands: "runs programs",
  popen2: "runs programs",
  platform: "runs programs to learn about the machine",
  asyncio: "can run programs and open connections",
  importlib: "imports modules by name",
  _frozen_importlib: "imports modules by name",
  _frozen_importlib_external: "imports modules from files",
  imp: "imports modules by name",
  runpy: "runs modules and files",
  zipimport: "imports modules from archives",
  code: "executes text as Python",
  codeop: "compiles text to Python code",
  timeit: "executes text as Python",
  trace: "executes text as Python",
  profile: "executes text as Python",
  cProfile: "executes text as Python",
  pdb: "executes text as Python",
  bdb: "executes text as Python",
  doctest: "executes text as Python",
  marshal: "makes code objects from bytes",
  ctypes: "calls any address in memory",
  _ctypes: "calls any address in memory",
  socket: "opens network connections",
  _socket: "opens network connections",
  ssl: "opens network connections",
  http: "opens network connections",
  urllib: "opens network connections",
  httplib: "opens network connections",
  urllib2: "opens network connections",
  ftplib: "opens network connections",
  smtplib: "opens network connections",
  poplib: "opens network connections",
  imaplib: "opens network connections",
  telnetlib: "opens network connections",
  nntplib: "opens network connections",
  xmlrpc: "opens network connections",
  webbrowser: "opens a browser",
  antigravity: "opens a browser",
  shutil: "copies, moves and removes files",
  tempfile: "creates files",
  pathlib: "reaches files",
  glob: "lists files",
  fileinput: "reads files",
  linecache: "reads files",
  shelve: "loads pickles from files",
  sqlite3: "opens files and loads extensions",
  sys: "reaches the interpreter itself",
  gc: "reaches every object of the program",
  inspect: "reaches frames and code of the program",
  builtins: "is a builtin that no catalogued model uses",
  "scipy.stats._distn_infrastructure": "belongs to classes that execute text from their own state",
  "scipy.stats._continuous_distns": "executes text from its own state when it is loaded",
  "scipy.stats._discrete_distns": "executes text from its own state when it is loaded",
  "scipy.stats._levy_stable": "executes text from its own state when it is loaded",
  "joblib.memory": "loads pickles from a folder, and calls the function it wraps",
  "joblib.numpy_pickle_compat": "loads further files",
  "joblib.externals": "makes functions from code, and starts processes",
  "joblib.pool": "starts processes",
  "joblib.parallel": "calls any function",
  "numpy.lib._datasource": "removes the folder it names when it is forgotten",
  "numpy.lib.npyio": "reads files",
  "numpy.lib._npyio_impl": "reads files",
  "numpy.testing": "executes text as Python, and runs programs",
  "numpy.distutils": "runs programs",
  "numpy.f2py": "runs programs",
  "numpy.ctypeslib": "loads native libraries",
  "sklearn.utils._testing": "executes text as Python, and starts processes",
  "sklearn.datasets": "reads files and opens network connections",
  cloudpickle: "makes functions from code in the file",
  dill: "makes functions from code in the file",
  pip: "installs packages",
  setuptools: "runs programs",
  distutils: "runs programs"
};
var classes = {
  numpy: {
    memmap: "opens a file, and may truncate it",
    DataSource: "removes the folder it names when it is forgotten",
    Repository: "removes the folder it names when it is forgotten",
    NpzFile: "reads files, pickles included"
  },
  joblib: {
    NDArrayWrapper: "loads further files",
    ZNDArrayWrapper: "loads further files",
    Memory: "loads pickles from a folder",
    MemorizedFunc: "loads pickles from a folder, and calls the function it wraps",
    MemorizedResult: "loads pickles from a folder"
  },
  sklearn: {
    ScoringMonitor: "opens a socket that takes pickles when it gets its state",
    ProgressBar: "opens a socket that takes pickles"
  },
  torch: {
    _DataPipeSerializationWrapper: "loads another pickle when it gets its state",
    _IterDataPipeSerializationWrapper: "loads another pickle when it gets its state",
    _MapDataPipeSerializationWrapper: "loads another pickle when it gets its state",
    GraphModule: "executes text from the file as Python",
    PackageImporter: "imports modules from an archive",
    DLLWrapper: "unloads native libraries when it is forgotten"
  }
};
var COPY = /^sklearn\.externals\.(?=joblib(\.|$))/;
var distribution = {
  module: /^scipy\.stats(\.|$)/,
  name: /_gen$|^rv_/,
  because: "executes text from its own state when it is loaded"
};
function knownFor(global) {
  const { name } = global;
  const module = global.module.replace(COPY, "");
  const parts = module.split(".");
  const actsItself = own(own(classes, parts[0] ?? "") ?? {}, name);
  if (actsItself !== void 0) return actsItself;
  const packages = parts.map((_, at) => parts.slice(0, parts.length - at).join("."));
  if (distribution.module.test(module) && distribution.name.test(name)) return distribution.because;
  return own(byName, `${module}:${name}`) ?? refusedBecause(global) ?? packages.map((one) => own(byModule2, one)).find((why) => why !== void 0);
}
function knownWithoutConditions({ module, name }) {
  return own(byName, `${module}:${name}`);
}
function own(table2, key) {
  return Object.hasOwn(table2, key) ? table2[key] : void 0;
}

// packages/core/src/check/configured/keras.json
var keras_default = JSON.parse(`{"classes":{"keras":["DTypePolicy","FloatDTypePolicy","Functional","Initializer","InputSpec","Layer","Loss","Metric","Model","Optimizer","Quantizer","Regularizer","Sequential"],"keras.constraints":["Constraint","MaxNorm","MinMaxNorm","NonNeg","RadialConstraint","UnitNorm","max_norm","min_max_norm","non_neg","radial_constraint","unit_norm"],"keras.dtype_policies":["AWQDTypePolicy","DTypePolicy","DTypePolicyMap","FloatDTypePolicy","GPTQDTypePolicy","Int4DTypePolicy","QuantizedDTypePolicy","QuantizedFloat8DTypePolicy"],"keras.engine.functional":["Functional"],"keras.initializers":["Constant","GlorotNormal","GlorotUniform","HeNormal","HeUniform","Identity","IdentityInitializer","Initializer","LecunNormal","LecunUniform","Ones","Orthogonal","OrthogonalInitializer","RandomNormal","RandomUniform","STFT","STFTInitializer","TruncatedNormal","VarianceScaling","Zeros","constant","glorot_normal","glorot_uniform","he_normal","he_uniform","identity","lecun_normal","lecun_uniform","ones","orthogonal","random_normal","random_uniform","stft","truncated_normal","variance_scaling","zeros"],"keras.layers":["AbstractRNNCell","Activation","ActivityRegularization","AdaptiveAveragePooling1D","AdaptiveAveragePooling2D","AdaptiveAveragePooling3D","AdaptiveMaxPooling1D","AdaptiveMaxPooling2D","AdaptiveMaxPooling3D","Add","AdditiveAttention","AlphaDropout","Attention","AugMix","AutoContrast","Average","AveragePooling1D","AveragePooling2D","AveragePooling3D","AvgPool1D","AvgPool2D","AvgPool3D","BatchNormalization","Bidirectional","CategoryEncoding","CenterCrop","Concatenate","ContrastLimitedAdaptiveHistogramEqualization","Conv1D","Conv1DTranspose","Conv2D","Conv2DTranspose","Conv3D","Conv3DTranspose","ConvLSTM1D","ConvLSTM2D","ConvLSTM3D","Convolution1D","Convolution1DTranspose","Convolution2D","Convolution2DTranspose","Convolution3D","Convolution3DTranspose","Cropping1D","Cropping2D","Cropping3D","CutMix","Dense","DenseFeatures","DepthwiseConv1D","DepthwiseConv2D","Discretization","Dot","Dropout","ELU","EinsumDense","Embedding","Equalization","Flatten","GRU","GRUCell","GaussianDropout","GaussianNoise","GlobalAveragePooling1D","GlobalAveragePooling2D","GlobalAveragePooling3D","GlobalAvgPool1D","GlobalAvgPool2D","GlobalAvgPool3D","GlobalMaxPool1D","GlobalMaxPool2D","GlobalMaxPool3D","GlobalMaxPooling1D","GlobalMaxPooling2D","GlobalMaxPooling3D","GroupNormalization","GroupQueryAttention","HashedCrossing","Hashing","Identity","InputLayer","InputSpec","IntegerLookup","LSTM","LSTMCell","Layer","LayerNormalization","LeakyReLU","LocallyConnected1D","LocallyConnected2D","Masking","MaxNumBoundingBoxes","MaxPool1D","MaxPool2D","MaxPool3D","MaxPooling1D","MaxPooling2D","MaxPooling3D","Maximum","MelSpectrogram","Minimum","MixUp","MultiHeadAttention","Multiply","Normalization","PReLU","Permute","Pipeline","RMSNormalization","RNN","RandAugment","RandomBrightness","RandomColorDegeneration","RandomColorJitter","RandomContrast","RandomCrop","RandomElasticTransform","RandomErasing","RandomFlip","RandomGaussianBlur","RandomGrayscale","RandomHeight","RandomHue","RandomInvert","RandomPerspective","RandomPosterization","RandomRotation","RandomSaturation","RandomSharpness","RandomShear","RandomTranslation","RandomWidth","RandomZoom","ReLU","RepeatVector","Rescaling","Reshape","Resizing","ReversibleEmbedding","STFTSpectrogram","SeparableConv1D","SeparableConv2D","SeparableConvolution1D","SeparableConvolution2D","SimpleRNN","SimpleRNNCell","Softmax","Solarization","SpatialDropout1D","SpatialDropout2D","SpatialDropout3D","SpectralNormalization","StackedRNNCells","StringLookup","Subtract","TextVectorization","ThresholdedReLU","TimeDistributed","UnitNormalization","UpSampling1D","UpSampling2D","UpSampling3D","Wrapper","ZeroPadding1D","ZeroPadding2D","ZeroPadding3D"],"keras.layers.experimental":["EinsumDense","RandomFourierFeatures","SyncBatchNormalization"],"keras.layers.experimental.preprocessing":["CategoryCrossing","CategoryEncoding","CenterCrop","Discretization","HashedCrossing","Hashing","IntegerLookup","Normalization","PreprocessingLayer","RandomContrast","RandomCrop","RandomFlip","RandomHeight","RandomRotation","RandomTranslation","RandomWidth","RandomZoom","Rescaling","Resizing","StringLookup","TextVectorization"],"keras.losses":["BinaryCrossentropy","BinaryFocalCrossentropy","CTC","CategoricalCrossentropy","CategoricalFocalCrossentropy","CategoricalGeneralizedCrossEntropy","CategoricalHinge","Circle","CosineSimilarity","Dice","Hinge","Huber","KLDivergence","LogCosh","Loss","MeanAbsoluteError","MeanAbsolutePercentageError","MeanSquaredError","MeanSquaredLogarithmicError","Poisson","Reduction","SparseCategoricalCrossentropy","SquaredHinge","Tversky"],"keras.metrics":["AUC","Accuracy","BinaryAccuracy","BinaryCrossentropy","BinaryIoU","CategoricalAccuracy","CategoricalCrossentropy","CategoricalHinge","ConcordanceCorrelation","CosineSimilarity","F1Score","FBetaScore","FalseNegatives","FalsePositives","Hinge","IoU","KLDivergence","LogCoshError","Mean","MeanAbsoluteError","MeanAbsolutePercentageError","MeanIoU","MeanMetricWrapper","MeanRelativeError","MeanSquaredError","MeanSquaredLogarithmicError","MeanTensor","Metric","OneHotIoU","OneHotMeanIoU","PearsonCorrelation","Poisson","Precision","PrecisionAtRecall","R2Score","Recall","RecallAtPrecision","RootMeanSquaredError","SensitivityAtSpecificity","SparseCategoricalAccuracy","SparseCategoricalCrossentropy","SparseTopKCategoricalAccuracy","SpecificityAtSensitivity","SquaredHinge","Sum","TopKCategoricalAccuracy","TrueNegatives","TruePositives"],"keras.metrics.experimental":["PyMetric"],"keras.mixed_precision":["DTypePolicy","LossScaleOptimizer","Policy"],"keras.mixed_precision.experimental":["LossScaleOptimizer","Policy"],"keras.models":["Functional","Model","Sequential"],"keras.models.experimental":["SharpnessAwareMinimization"],"keras.optimizers":["Adadelta","Adafactor","Adagrad","Adam","AdamW","Adamax","Ftrl","Lamb","Lion","LossScaleOptimizer","MultiOptimizer","Muon","Nadam","Optimizer","OptimizerMap","RMSprop","SGD","ScheduleFreeAdamW"],"keras.optimizers.experimental":["Adadelta","Adafactor","Adagrad","Adam","AdamW","Adamax","Ftrl","Nadam","Optimizer","RMSprop","SGD"],"keras.optimizers.legacy":["Adadelta","Adagrad","Adam","Adamax","Ftrl","Nadam","Optimizer","RMSprop","SGD"],"keras.optimizers.schedules":["CosineDecay","CosineDecayRestarts","ExponentialDecay","InverseTimeDecay","LearningRateSchedule","PiecewiseConstantDecay","PolynomialDecay"],"keras.quantizers":["AWQConfig","AbsMaxQuantizer","Float8QuantizationConfig","GPTQConfig","Int4QuantizationConfig","Int8QuantizationConfig","QuantizationConfig","Quantizer"],"keras.random":["SeedGenerator"],"keras.regularizers":["L1","L1L2","L2","OrthogonalRegularizer","Regularizer","l1","l1_l2","l2","orthogonal_regularizer"],"keras.src.engine.functional":["Functional"],"keras.src.layers.layer":["Layer"],"keras.src.models.functional":["Functional"],"keras.src.ops.core":["Cast","ConvertToTensor","SaturateCast","Scatter","ScatterUpdate","Slice","SliceUpdate","StopGradient","Unstack"],"keras.src.ops.einops":["Rearrange"],"keras.src.ops.function":["Function"],"keras.src.ops.image":["AffineTransform","CropImages","ElasticTransform","ExtractPatches","ExtractPatches3D","GaussianBlur","HSVToRGB","MapCoordinates","PadImages","PerspectiveTransform","RGBToGrayscale","RGBToHSV","Resize","SSIM","ScaleAndTranslate","SobelEdges"],"keras.src.ops.linalg":["Cholesky","CholeskyInverse","Det","Eig","Eigh","Inv","JVP","Lstsq","LuFactor","MatrixRank","Norm","Pinv","Qr","SVD","Solve","SolveTriangular"],"keras.src.ops.math":["CDist","Erf","Erfc","Erfinv","ExtractSequences","FFT","FFT2","IFFT2","IRFFT","ISTFT","InTopK","Logdet","Logsumexp","RFFT","Rsqrt","STFT","SegmentMax","SegmentReduction","SegmentSum","TopK","ViewAsComplex","ViewAsReal"],"keras.src.ops.nn":["AdaptiveAveragePool","AdaptiveMaxPool","AveragePool","BatchNorm","BinaryCrossentropy","CTCDecode","CTCLoss","CategoricalCrossentropy","Celu","Conv","ConvTranspose","CtcLoss","DepthToSpace","DepthwiseConv","DotProductAttention","Elu","Fold","Gelu","Glu","HardShrink","HardSigmoid","HardSilu","HardTanh","LayerNorm","LeakyRelu","LogSigmoid","LogSoftmax","MaxPool","Moments","MultiHot","Normalize","OneHot","PSNR","Polar","RMSNorm","Relu","Relu6","Selu","SeparableConv","Sigmoid","Silu","SoftShrink","Softmax","Softplus","Softsign","SpaceToDepth","SparseCategoricalCrossentropy","SparsePlus","SparseSigmoid","Sparsemax","Squareplus","TanhShrink","Threshold","Unfold"],"keras.src.ops.numpy":["Absolute","Add","All","AllClose","Amax","Amin","Angle","Any","Append","Arange","Arccos","Arccosh","Arcsin","Arcsinh","Arctan","Arctan2","Arctanh","Argmax","Argmin","Argpartition","Argsort","Array","ArraySplit","Average","Bartlett","Bincount","BitwiseAnd","BitwiseInvert","BitwiseLeftShift","BitwiseNot","BitwiseOr","BitwiseRightShift","BitwiseXor","Blackman","BroadcastTo","Cbrt","Ceil","Clip","Concatenate","Conjugate","Copy","Corrcoef","Correlate","Cos","Cosh","CountNonzero","Cross","Cumprod","Cumsum","Deg2rad","Diag","Diagflat","Diagonal","Diff","Digitize","Divide","DivideNoNan","Dot","Dsplit","Dstack","Einsum","Empty","EmptyLike","Equal","Exp","Exp2","ExpandDims","Expm1","Eye","Fabs","Flip","Fliplr","Flipud","Floor","FloorDivide","Fmax","Fmin","Fmod","Full","FullLike","Gcd","Geomspace","GetItem","Greater","GreaterEqual","Hamming","Hanning","Heaviside","Histogram","Hsplit","Hstack","Hypot","I0","Identity","Imag","Inner","IsIn","Isclose","Isfinite","Isinf","Isnan","Isneginf","Isposinf","Isreal","Kaiser","Kron","Lcm","Ldexp","LeftShift","Less","LessEqual","Linspace","Log","Log10","Log1p","Log2","Logaddexp","Logaddexp2","LogicalAnd","LogicalNot","LogicalOr","LogicalXor","Logspace","Matmul","Max","Maximum","Mean","Median","Meshgrid","Min","Minimum","Mod","Moveaxis","Multiply","NanToNum","Nanargmax","Nanargmin","Nancumprod","Nancumsum","Nanmax","Nanmean","Nanmedian","Nanmin","Nanpercentile","Nanprod","Nanquantile","Nanstd","Nansum","Nanvar","Ndim","Negative","Nextafter","Nonzero","NotEqual","Ones","OnesLike","Outer","Pad","Percentile","Power","Prod","Ptp","Quantile","Rad2deg","Ravel","Real","Reciprocal","Repeat","Reshape","RightShift","Roll","Rot90","Round","SearchSorted","Select","Sign","Signbit","Sin","Sinc","Sinh","Size","Slogdet","Sort","Split","Sqrt","Square","Squeeze","Stack","Std","Subtract","Sum","Swapaxes","Take","TakeAlongAxis","Tan","Tanh","Tensordot","Tile","Trace","Transpose","Trapezoid","Tri","Tril","Triu","TrueDivide","Trunc","Unique","UnravelIndex","Vander","Var","Vdot","View","Vsplit","Vstack","Where","Zeros","ZerosLike"],"keras.src.quantizers.quantizers":["FakeQuantWithMinMaxVars"]},"functions":{"keras.activations":["celu","elu","exponential","gelu","glu","hard_shrink","hard_sigmoid","hard_silu","hard_swish","hard_tanh","leaky_relu","linear","log_sigmoid","log_softmax","mish","relu","relu6","selu","sigmoid","silu","soft_shrink","softmax","softplus","softsign","sparse_plus","sparse_sigmoid","sparsemax","squareplus","swish","tanh","tanh_shrink","threshold"],"keras.losses":["KLD","MAE","MAPE","MSE","MSLE","binary_crossentropy","binary_focal_crossentropy","categorical_crossentropy","categorical_focal_crossentropy","categorical_generalized_cross_entropy","categorical_hinge","circle","cosine_similarity","ctc","dice","hinge","huber","kl_divergence","kld","kullback_leibler_divergence","log_cosh","logcosh","mae","mape","mean_absolute_error","mean_absolute_percentage_error","mean_squared_error","mean_squared_logarithmic_error","mse","msle","poisson","sparse_categorical_crossentropy","squared_hinge","tversky"],"keras.metrics":["KLD","MAE","MAPE","MSE","MSLE","binary_accuracy","binary_crossentropy","binary_focal_crossentropy","categorical_accuracy","categorical_crossentropy","categorical_focal_crossentropy","categorical_hinge","concordance_correlation","hinge","huber","kl_divergence","kld","kullback_leibler_divergence","log_cosh","logcosh","mae","mape","mean_absolute_error","mean_absolute_percentage_error","mean_squared_error","mean_squared_logarithmic_error","mse","msle","pearson_correlation","poisson","sparse_categorical_accuracy","sparse_categorical_crossentropy","sparse_top_k_categorical_accuracy","squared_hinge","top_k_categorical_accuracy"],"keras.regularizers":["l1_l2"]},"refused":{"AssociativeScan":"calls functions of the model's own","Cond":"calls functions of the model's own","CustomGradient":"calls functions of the model's own","FlaxLayer":"calls functions of the model's own","ForiLoop":"calls functions of the model's own","JaxLayer":"calls functions of the model's own","Lambda":"runs code of the model's own","Map":"calls functions of the model's own","Scan":"calls functions of the model's own","Switch":"calls functions of the model's own","TFSMLayer":"loads a SavedModel from a path","TorchModuleWrapper":"loads a pickle","VectorizedMap":"calls functions of the model's own","WhileLoop":"calls functions of the model's own"},"releases":["2.6.0","2.12.0","2.15.0","3.0.5","3.3.3","3.6.0","3.9.2","3.12.0","3.15.1"]}`);

// packages/core/src/check/configured/keras.ts
var listed = /* @__PURE__ */ new Set();
var bare = /* @__PURE__ */ new Set();
for (const names of [keras_default.classes, keras_default.functions]) {
  for (const [module, of] of Object.entries(names)) {
    for (const name of of) {
      listed.add(`${module}:${name}`);
      if (!module.startsWith("keras.src.")) bare.add(name);
    }
  }
}
var refused2 = new Map(Object.entries(keras_default.refused));
var aliases = /^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras\.api(?:\._v[12]\.keras)?|keras\._tf_keras\.keras)(?=\.|$)/;
function kerasModule(module) {
  return module.replace(aliases, "keras");
}
function isKeras({ module }) {
  return module === "" || /^keras(?:\.|$)/.test(kerasModule(module));
}
function isListedInKeras({ module, name }) {
  return module === "" ? bare.has(name) : listed.has(`${kerasModule(module)}:${name}`);
}
function refusedInKeras({ module, name }) {
  return refused2.get(name) ?? (module === "" ? void 0 : "is in Keras, and nothing that a Keras model consists of");
}

// packages/core/src/check/configured/hub.json
var hub_default = JSON.parse('{"releases":{"transformers":["4.36.2","4.57.1","5.23.0"],"diffusers":["0.31.0","0.42.1"],"sentence-transformers":["2.7.0","5.1.2","6.2.0"]},"classes":{"diffusers":["AceStepPipeline","AceStepTransformer1DModel","AceStepTransformerBlock","AllegroPipeline","AllegroTransformer3DModel","AllegroTransformerBlock","AltDiffusionImg2ImgPipeline","AltDiffusionPipeline","AmusedImg2ImgPipeline","AmusedInpaintPipeline","AmusedPipeline","AmusedScheduler","AnimaTextConditionerAttnProcessor","AnimateDiffControlNetPipeline","AnimateDiffPAGPipeline","AnimateDiffPipeline","AnimateDiffSDXLPipeline","AnimateDiffSparseControlNetPipeline","AnimateDiffTransformer3D","AnimateDiffVideoToVideoControlNetPipeline","AnimateDiffVideoToVideoPipeline","AnyFlowAttnProcessor","AnyFlowCausalAttnProcessor","AnyFlowCrossAttnProcessor","AnyFlowFARPipeline","AnyFlowFARTransformer3DModel","AnyFlowFARTransformerOutput","AnyFlowPipeline","AnyFlowTransformer3DModel","AnyFlowTransformerBlock","AsymmetricAutoencoderKL","AttendExciteAttnProcessor","AttnAddedKVProcessor","AttnProcessor","AudioDiTCrossAttnProcessor","AudioDiTSelfAttnProcessor","AudioDiffusionPipeline","AudioLDM2Pipeline","AudioLDM2ProjectionModel","AudioLDM2UNet2DConditionModel","AudioLDMPipeline","AuraFlowJointTransformerBlock","AuraFlowPipeline","AuraFlowSingleTransformerBlock","AuraFlowTransformer2DModel","AutoModel","AutoencoderDC","AutoencoderKL","AutoencoderKLAllegro","AutoencoderKLCogVideoX","AutoencoderKLCosmos","AutoencoderKLFlux2","AutoencoderKLHunyuanImage","AutoencoderKLHunyuanImageRefiner","AutoencoderKLHunyuanVideo","AutoencoderKLHunyuanVideo15","AutoencoderKLKVAE","AutoencoderKLKVAEAudio","AutoencoderKLKVAEVideo","AutoencoderKLLTX2Audio","AutoencoderKLLTX2Video","AutoencoderKLLTXVideo","AutoencoderKLMagvit","AutoencoderKLMiniMaxH3","AutoencoderKLMiniMaxH3Audio","AutoencoderKLMochi","AutoencoderKLOutput","AutoencoderKLQwenImage","AutoencoderKLQwenImage21","AutoencoderKLTemporalDecoder","AutoencoderKLWan","AutoencoderMixin","AutoencoderOobleck","AutoencoderOobleckOutput","AutoencoderRAE","AutoencoderSAME","AutoencoderSAMEDecoderOutput","AutoencoderSAMEOutput","AutoencoderTiny","AutoencoderTinyBlock","AutoencoderTinyOutput","AutoencoderVidTok","BasicTransformerBlock","BasicTransformerBlockDreamLite","Blip2QFormerModel","Blip2VisionModel","BlipDiffusionControlNetPipeline","BlipDiffusionPipeline","BlipImageProcessor","BlockRefinementScheduler","BriaAttnProcessor","BriaFibo2AttnProcessor","BriaFibo2ImageProcessor","BriaFibo2Pipeline","BriaFibo2Transformer2DModel","BriaFibo2TransformerBlock","BriaFiboAttnProcessor","BriaFiboEditPipeline","BriaFiboPipeline","BriaFiboSingleTransformerBlock","BriaFiboTransformer2DModel","BriaFiboTransformerBlock","BriaPipeline","BriaSingleTransformerBlock","BriaTransformer2DModel","BriaTransformerBlock","CMStochasticIterativeScheduler","ChatGLMModel","ChatGLMPreTrainedModel","ChromaImg2ImgPipeline","ChromaInpaintPipeline","ChromaPipeline","ChromaSingleTransformerBlock","ChromaTransformer2DModel","ChromaTransformerBlock","ChronoEditPipeline","ChronoEditTransformer3DModel","CogVideoXDDIMScheduler","CogVideoXDPMScheduler","CogVideoXFunControlPipeline","CogVideoXImageToVideoPipeline","CogVideoXPipeline","CogVideoXTransformer3DModel","CogVideoXVideoToVideoPipeline","CogView3PlusPipeline","CogView3PlusTransformer2DModel","CogView3PlusTransformerBlock","CogView4AttnProcessor","CogView4ControlPipeline","CogView4Pipeline","CogView4TrainingAttnProcessor","CogView4Transformer2DModel","CogView4TransformerBlock","ConsisIDPipeline","ConsisIDTransformer3DModel","ConsistencyDecoderScheduler","ConsistencyDecoderVAE","ConsistencyModelPipeline","ContextCLIPTextModel","ContextCLIPTextTransformer","ControlNetModel","ControlNetUnionModel","ControlNetXSAdapter","CosineDPMSolverMultistepScheduler","Cosmos2TextToImagePipeline","Cosmos2VideoToWorldPipeline","Cosmos2_5_PredictBasePipeline","Cosmos2_5_TransferPipeline","Cosmos3AttnProcessor","Cosmos3OmniPipeline","Cosmos3OmniTransformer","Cosmos3OmniTransformerOutput","CosmosControlNetModel","CosmosTextToWorldPipeline","CosmosTransformer3DModel","CosmosTransformerBlock","CosmosVideoToWorldPipeline","CrossAttnStoreProcessor","CrossFrameAttnProcessor","CustomDiffusionAttnProcessor","CustomDiffusionXFormersAttnProcessor","CycleDiffusionPipeline","DDIMInverseScheduler","DDIMParallelScheduler","DDIMPipeline","DDIMScheduler","DDPMParallelScheduler","DDPMPipeline","DDPMScheduler","DDPMWuerstchenScheduler","DEISMultistepScheduler","DPMSolverMultistepInverseScheduler","DPMSolverMultistepScheduler","DPMSolverSDEScheduler","DPMSolverSinglestepScheduler","DanceDiffusionPipeline","DiTPipeline","DiTTransformer2DModel","DiffusionGemmaPipeline","DiffusionPipeline","DiscreteDDIMScheduler","DownBlockControlNetXSAdapter","DreamLiteMobilePipeline","DreamLitePipeline","DreamLiteTransformer2DModel","DreamLiteUNetMidBlock2DCrossAttn","DreamLiteUNetModel","DualTransformer2DModel","EDMDPMSolverMultistepScheduler","EDMEulerScheduler","EasyAnimateControlPipeline","EasyAnimateInpaintPipeline","EasyAnimatePipeline","EasyAnimateTransformer3DModel","EasyAnimateTransformerBlock","EntropyBoundScheduler","ErnieImagePipeline","ErnieImageSingleStreamAttnProcessor","ErnieImageTransformer2DModel","ErnieImageTransformer2DModelOutput","EulerAncestralDiscreteScheduler","EulerDiscreteScheduler","FlaxAutoencoderKL","FlaxAutoencoderKLOutput","FlaxBasicTransformerBlock","FlaxControlNetModel","FlaxDDIMScheduler","FlaxDDPMScheduler","FlaxDPMSolverMultistepScheduler","FlaxDiffusionPipeline","FlaxEulerDiscreteScheduler","FlaxKarrasVeScheduler","FlaxLMSDiscreteScheduler","FlaxPNDMScheduler","FlaxScoreSdeVeScheduler","FlaxStableDiffusionControlNetPipeline","FlaxStableDiffusionImg2ImgPipeline","FlaxStableDiffusionInpaintPipeline","FlaxStableDiffusionPipeline","FlaxStableDiffusionSafetyChecker","FlaxStableDiffusionXLPipeline","FlaxTransformer2DModel","FlaxUNet2DConditionModel","FlaxUNet2DConditionOutput","FlaxUNetMidBlock2D","FlaxUNetMidBlock2DCrossAttn","FlowMapEulerDiscreteScheduler","FlowMatchEulerDiscreteScheduler","FlowMatchHeunDiscreteScheduler","FlowMatchLCMScheduler","Flux2AttnProcessor","Flux2ImageProcessor","Flux2KVAttnProcessor","Flux2KVParallelSelfAttnProcessor","Flux2KleinInpaintPipeline","Flux2KleinKVPipeline","Flux2KleinPipeline","Flux2ParallelSelfAttnProcessor","Flux2Pipeline","Flux2SingleTransformerBlock","Flux2Transformer2DModel","Flux2Transformer2DModelOutput","Flux2TransformerBlock","Flux3AttnProcessor","Flux3ModeTransformerBlock","Flux3SingleTransformerBlock","Flux3Transformer2DModel","FluxAttnProcessor","FluxControlImg2ImgPipeline","FluxControlInpaintPipeline","FluxControlNetImg2ImgPipeline","FluxControlNetInpaintPipeline","FluxControlNetModel","FluxControlNetPipeline","FluxControlPipeline","FluxFillPipeline","FluxIPAdapterAttnProcessor","FluxImg2ImgPipeline","FluxInpaintPipeline","FluxKontextInpaintPipeline","FluxKontextPipeline","FluxMultiControlNetModel","FluxPipeline","FluxPriorReduxPipeline","FluxSingleTransformerBlock","FluxTransformer2DModel","FluxTransformerBlock","FreeNoiseTransformerBlock","FullAdapter","GLMTransformer","GlmImageAttnProcessor","GlmImagePipeline","GlmImageTransformer2DModel","GlmImageTransformerBlock","HeliosAttnProcessor","HeliosDMDScheduler","HeliosPipeline","HeliosPyramidPipeline","HeliosScheduler","HeliosTransformer3DModel","HeliosTransformerBlock","HeunDiscreteScheduler","HiDreamAttnProcessor","HiDreamImagePipeline","HiDreamImageSingleTransformerBlock","HiDreamImageTransformer2DModel","HiDreamImageTransformerBlock","HunyuanDiT2DControlNetModel","HunyuanDiT2DModel","HunyuanDiT2DMultiControlNetModel","HunyuanDiTControlNetPipeline","HunyuanDiTPAGPipeline","HunyuanDiTPipeline","HunyuanImageAttnProcessor","HunyuanImagePipeline","HunyuanImageRefinerPipeline","HunyuanImageSingleTransformerBlock","HunyuanImageTransformer2DModel","HunyuanImageTransformerBlock","HunyuanSkyreelsImageToVideoPipeline","HunyuanVideo15ImageProcessor","HunyuanVideo15ImageToVideoPipeline","HunyuanVideo15Pipeline","HunyuanVideo15Transformer3DModel","HunyuanVideo15TransformerBlock","HunyuanVideoFramepackPipeline","HunyuanVideoFramepackTransformer3DModel","HunyuanVideoImageToVideoPipeline","HunyuanVideoPipeline","HunyuanVideoSingleTransformerBlock","HunyuanVideoTokenReplaceSingleTransformerBlock","HunyuanVideoTokenReplaceTransformerBlock","HunyuanVideoTransformer3DModel","HunyuanVideoTransformerBlock","I2VGenXLPipeline","I2VGenXLTransformerTemporalEncoder","I2VGenXLUNet","IFImg2ImgPipeline","IFImg2ImgSuperResolutionPipeline","IFInpaintingPipeline","IFInpaintingSuperResolutionPipeline","IFPipeline","IFSafetyChecker","IFSuperResolutionPipeline","IPAdapterAttnProcessor","IPAdapterXFormersAttnProcessor","IPNDMScheduler","Ideogram4AttnProcessor","Ideogram4Pipeline","Ideogram4Transformer2DModel","Ideogram4TransformerBlock","JointTransformerBlock","JoyImageAttnProcessor","JoyImageEditImageProcessor","JoyImageEditPipeline","JoyImageEditPlusAttnProcessor","JoyImageEditPlusPipeline","JoyImageEditPlusTransformer3DModel","JoyImageEditPlusTransformerBlock","JoyImageEditTransformer3DModel","JoyImageTransformerBlock","KDPM2AncestralDiscreteScheduler","KDPM2DiscreteScheduler","KVAEAudioAttnProcessor","Kandinsky3Img2ImgPipeline","Kandinsky3Pipeline","Kandinsky3UNet","Kandinsky3UNetOutput","Kandinsky5AttnProcessor","Kandinsky5I2IPipeline","Kandinsky5I2VPipeline","Kandinsky5T2IPipeline","Kandinsky5T2VPipeline","Kandinsky5Transformer3DModel","Kandinsky5TransformerDecoderBlock","Kandinsky5TransformerEncoderBlock","Kandinsky6AttnProcessor","Kandinsky6FusedTransformerDecoderBlock","Kandinsky6SRAttnProcessor","Kandinsky6SRPipeline","Kandinsky6SRTransformer3DModel","Kandinsky6SRTransformerBlock","Kandinsky6SRVAE","Kandinsky6TI2VAPipeline","Kandinsky6Transformer3DModel","Kandinsky6TransformerDecoderBlock","Kandinsky6TransformerEncoderBlock","Kandinsky6TransformerOutput","KandinskyCombinedPipeline","KandinskyImg2ImgCombinedPipeline","KandinskyImg2ImgPipeline","KandinskyInpaintCombinedPipeline","KandinskyInpaintPipeline","KandinskyPipeline","KandinskyPriorPipeline","KandinskyV22CombinedPipeline","KandinskyV22ControlnetImg2ImgPipeline","KandinskyV22ControlnetPipeline","KandinskyV22Img2ImgCombinedPipeline","KandinskyV22Img2ImgPipeline","KandinskyV22InpaintCombinedPipeline","KandinskyV22InpaintPipeline","KandinskyV22Pipeline","KandinskyV22PriorEmb2EmbPipeline","KandinskyV22PriorPipeline","KarrasVePipeline","KarrasVeScheduler","KolorsImg2ImgPipeline","KolorsPAGPipeline","KolorsPipeline","Krea2AttnProcessor","Krea2Pipeline","Krea2Transformer2DModel","Krea2TransformerBlock","LCMScheduler","LDMBertModel","LDMBertPreTrainedModel","LDMPipeline","LDMSuperResolutionPipeline","LDMTextToImagePipeline","LEDITSCrossAttnProcessor","LLaDA2Pipeline","LMSDiscreteScheduler","LTX2AudioVideoAttnProcessor","LTX2ConditionPipeline","LTX2ConnectorTransformer1d","LTX2DFRPipeline","LTX2DFRTemporalRefinePipeline","LTX2DurationAttnProcessor","LTX2HDRPipeline","LTX2ImageToVideoPipeline","LTX2InContextPipeline","LTX2LatentUpsamplePipeline","LTX2LatentUpsamplerModel","LTX2PerturbedAttnProcessor","LTX2Pipeline","LTX2TransformerBlock1d","LTX2VideoDiffusionDecodePipeline","LTX2VideoDiffusionDecoderModel","LTX2VideoHDRProcessor","LTX2VideoTransformer3DModel","LTX2VideoTransformerBlock","LTX2VideoVaeNeighborhoodAttnProcessor","LTX2VideoVaeNeighborhoodNattenProcessor","LTXConditionPipeline","LTXEulerAncestralRFScheduler","LTXI2VLongMultiPromptPipeline","LTXImageToVideoPipeline","LTXLatentUpsamplePipeline","LTXLatentUpsamplerModel","LTXPipeline","LTXVideoAttnProcessor","LTXVideoTransformer3DModel","LTXVideoTransformerBlock","LatentConsistencyModelImg2ImgPipeline","LatentConsistencyModelPipeline","LattePipeline","LatteTransformer3DModel","LightAdapter","LoRAAttnAddedKVProcessor","LoRAAttnProcessor","LoRAXFormersAttnProcessor","LongCatAudioDiTPipeline","LongCatAudioDiTTransformer","LongCatAudioDiTTransformerOutput","LongCatImageAttnProcessor","LongCatImageEditPipeline","LongCatImagePipeline","LongCatImageSingleTransformerBlock","LongCatImageTransformer2DModel","LongCatImageTransformerBlock","LucyEditPipeline","Lumina2Pipeline","Lumina2Transformer2DModel","Lumina2TransformerBlock","LuminaNextDiT2DModel","LuminaPipeline","LuminaText2ImgPipeline","MLPNeRSTFModel","MMAudioAttnProcessor","MMAudioAutoencoder","MMAudioVAE","MarigoldDepthPipeline","MarigoldImageProcessor","MarigoldIntrinsicsPipeline","MarigoldNormalsPipeline","MidBlockControlNetXSAdapter","MidiProcessor","MiniMaxH3AttnProcessor","MiniMaxH3AudioAttnProcessor","MiniMaxH3Scheduler","MiniMaxH3Transformer3DModel","MiniMaxH3TransformerBlock","MiniMaxH3TransformerOutput","MiniMaxH3VideoAttnProcessor","MiniMaxH3VideoTransformerBlock","MiniMaxMusic3AttnProcessor","MiniMaxMusic3DepthAttnProcessor","MiniMaxMusic3Transformer1DModel","MiniMaxMusic3TransformerBlock","MochiPipeline","MochiTransformer3DModel","MochiTransformerBlock","MotifVideoImage2VideoPipeline","MotifVideoPipeline","MotifVideoSingleTransformerBlock","MotifVideoTransformer3DModel","MotifVideoTransformerBlock","MotionAdapter","MultiAdapter","MultiControlNetModel","MultiControlNetUnionModel","MusicLDMPipeline","NucleusMoEImagePipeline","NucleusMoEImageTransformer2DModel","NucleusMoEImageTransformerBlock","OmniGenMultiModalProcessor","OmniGenPipeline","OmniGenTransformer2DModel","OnnxRuntimeModel","OnnxStableDiffusionImg2ImgPipeline","OnnxStableDiffusionInpaintPipeline","OnnxStableDiffusionPipeline","OnnxStableDiffusionUpscalePipeline","OvisImageAttnProcessor","OvisImagePipeline","OvisImageSingleTransformerBlock","OvisImageTransformer2DModel","OvisImageTransformerBlock","PIAPipeline","PNDMPipeline","PNDMScheduler","PRXPipeline","PRXPixelPipeline","PRXTransformer2DModel","PaellaVQModel","PaintByExamplePipeline","PiflowScheduler","Pix2PixZeroAttnProcessor","PixArtAlphaPipeline","PixArtSigmaPAGPipeline","PixArtSigmaPipeline","PixArtTransformer2DModel","PriorTransformer","PriorTransformerOutput","QwenImage21AttnProcessor","QwenImage21FlexAttnProcessor","QwenImage21Pipeline","QwenImage21Transformer2DModel","QwenImage21TransformerBlock","QwenImageControlNetInpaintPipeline","QwenImageControlNetModel","QwenImageControlNetPipeline","QwenImageEditInpaintPipeline","QwenImageEditPipeline","QwenImageEditPlusPipeline","QwenImageImg2ImgPipeline","QwenImageInpaintPipeline","QwenImageLayeredPipeline","QwenImageMultiControlNetModel","QwenImagePipeline","QwenImageTransformer2DModel","QwenImageTransformerBlock","RFD4ProteinaAutoencoder","RFD4ProteinaAutoencoderFeatureFactory","RFD4ProteinaPairAttnProcessor","RFD4ProteinaPipeline","RFD4ProteinaScheduler","RFD4ProteinaTransformer","RFD4ProteinaTransformerOutput","RePaintPipeline","RePaintScheduler","SAMEAttnProcessor","SAMETransformerResamplingBlock","SASolverScheduler","SCMScheduler","SD3ControlNetModel","SD3MultiControlNetModel","SD3SingleTransformerBlock","SD3Transformer2DModel","SafeStableDiffusionSafetyChecker","SanaControlNetModel","SanaControlNetPipeline","SanaImageToVideoPipeline","SanaPAGPipeline","SanaPipeline","SanaSprintImg2ImgPipeline","SanaSprintPipeline","SanaTransformer2DModel","SanaTransformerBlock","SanaVideoPipeline","SanaVideoTransformer3DModel","SanaVideoTransformerBlock","SanaWMCrossAttnProcessor","SanaWMImageProcessor","SanaWMLTX2AudioVideoAttnProcessor","SanaWMLTX2PerturbedAttnProcessor","SanaWMLTX2RefinerAttnProcessor","SanaWMLTX2RefinerTransformer3DModel","SanaWMLTX2RefinerTransformerBlock","SanaWMPipeline","SanaWMTransformer3DModel","ScoreSdeVePipeline","ScoreSdeVeScheduler","ScoreSdeVpScheduler","SemanticStableDiffusionPipeline","ShapEImg2ImgPipeline","ShapEParamsProjModel","ShapEPipeline","SkipFFTransformerBlock","SkyReelsV2AttnProcessor","SkyReelsV2DiffusionForcingImageToVideoPipeline","SkyReelsV2DiffusionForcingPipeline","SkyReelsV2DiffusionForcingVideoToVideoPipeline","SkyReelsV2ImageToVideoPipeline","SkyReelsV2Pipeline","SkyReelsV2Transformer3DModel","SkyReelsV2TransformerBlock","SlicedAttnAddedKVProcessor","SlicedAttnProcessor","SparseControlNetModel","SpectrogramDiffusionPipeline","StableAudio3AudioToAudioPipeline","StableAudio3CrossAttnProcessor","StableAudio3DiTModel","StableAudio3InpaintPipeline","StableAudio3Pipeline","StableAudio3SelfAttnProcessor","StableAudioDiTModel","StableAudioPipeline","StableAudioProjectionModel","StableCascadeCombinedPipeline","StableCascadeDecoderPipeline","StableCascadePriorPipeline","StableCascadeUNet","StableCascadeUNetOutput","StableDiffusion3ControlNetInpaintingPipeline","StableDiffusion3ControlNetPipeline","StableDiffusion3Img2ImgPipeline","StableDiffusion3InpaintPipeline","StableDiffusion3PAGImg2ImgPipeline","StableDiffusion3PAGPipeline","StableDiffusion3Pipeline","StableDiffusionAdapterPipeline","StableDiffusionAttendAndExcitePipeline","StableDiffusionControlNetImg2ImgPipeline","StableDiffusionControlNetInpaintPipeline","StableDiffusionControlNetPAGInpaintPipeline","StableDiffusionControlNetPAGPipeline","StableDiffusionControlNetPipeline","StableDiffusionControlNetXSPipeline","StableDiffusionDepth2ImgPipeline","StableDiffusionDiffEditPipeline","StableDiffusionGLIGENPipeline","StableDiffusionGLIGENTextImagePipeline","StableDiffusionImageVariationPipeline","StableDiffusionImg2ImgPipeline","StableDiffusionInpaintPipeline","StableDiffusionInstructPix2PixPipeline","StableDiffusionKDiffusionPipeline","StableDiffusionLDM3DPipeline","StableDiffusionLatentUpscalePipeline","StableDiffusionModelEditingPipeline","StableDiffusionOnnxPipeline","StableDiffusionPAGImg2ImgPipeline","StableDiffusionPAGInpaintPipeline","StableDiffusionPAGPipeline","StableDiffusionPanoramaPipeline","StableDiffusionParadigmsPipeline","StableDiffusionPipeline","StableDiffusionPix2PixZeroPipeline","StableDiffusionSAGPipeline","StableDiffusionSafetyChecker","StableDiffusionUpscalePipeline","StableDiffusionXLAdapterPipeline","StableDiffusionXLControlNetImg2ImgPipeline","StableDiffusionXLControlNetInpaintPipeline","StableDiffusionXLControlNetPAGImg2ImgPipeline","StableDiffusionXLControlNetPAGPipeline","StableDiffusionXLControlNetPipeline","StableDiffusionXLControlNetUnionImg2ImgPipeline","StableDiffusionXLControlNetUnionInpaintPipeline","StableDiffusionXLControlNetUnionPipeline","StableDiffusionXLControlNetXSPipeline","StableDiffusionXLImg2ImgPipeline","StableDiffusionXLInpaintPipeline","StableDiffusionXLInstructPix2PixPipeline","StableDiffusionXLKDiffusionPipeline","StableDiffusionXLPAGImg2ImgPipeline","StableDiffusionXLPAGInpaintPipeline","StableDiffusionXLPAGPipeline","StableDiffusionXLPipeline","StableUnCLIPImg2ImgPipeline","StableUnCLIPPipeline","StableVideoDiffusionPipeline","T2IAdapter","TCDScheduler","TemporalBasicTransformerBlock","TextToVideoSDPipeline","TextToVideoZeroPipeline","TextToVideoZeroSDXLPipeline","Transformer2DModel","Transformer2DModelOutput","TransformerBlock","TransformerSpatioTemporalModel","TransformerTemporalModel","TransformerTemporalModelOutput","UNet1DModel","UNet1DOutput","UNet2DConditionModel","UNet2DConditionOutput","UNet2DModel","UNet2DOutput","UNet3DConditionModel","UNet3DConditionOutput","UNetControlNetXSModel","UNetFlatConditionModel","UNetMidBlock1D","UNetMidBlock2D","UNetMidBlock2DCrossAttn","UNetMidBlock2DSimpleCrossAttn","UNetMidBlock3DCrossAttn","UNetMidBlockCrossAttnMotion","UNetMidBlockFlat","UNetMidBlockFlatCrossAttn","UNetMidBlockFlatSimpleCrossAttn","UNetMidBlockSpatioTemporal","UNetMotionModel","UNetMotionOutput","UNetSpatioTemporalConditionModel","UNetSpatioTemporalConditionOutput","UTransformer2DModel","UTransformerBlock","UVit2DModel","UnCLIPImageVariationPipeline","UnCLIPPipeline","UnCLIPScheduler","UnCLIPTextProjModel","UniDiffuserModel","UniDiffuserPipeline","UniPCMultistepScheduler","UpBlockControlNetXSAdapter","VQDiffusionPipeline","VQDiffusionScheduler","VQModel","VersatileDiffusionDualGuidedPipeline","VersatileDiffusionImageVariationPipeline","VersatileDiffusionPipeline","VersatileDiffusionTextToImagePipeline","VideoToVideoSDPipeline","VisualClozeGenerationPipeline","VisualClozePipeline","VisualClozeProcessor","VoidNeRFModel","WanAnimate2AttnProcessor","WanAnimate2CrossAttnProcessor","WanAnimate2Transformer3DModel","WanAnimate2TransformerBlock","WanAnimateFaceBlockAttnProcessor","WanAnimateImageProcessor","WanAnimatePipeline","WanAnimateTransformer3DModel","WanAttnProcessor","WanImageToVideoPipeline","WanPipeline","WanTransformer3DModel","WanTransformerBlock","WanVACEPipeline","WanVACETransformer3DModel","WanVACETransformerBlock","WanVideoToVideoPipeline","WuerstchenCombinedPipeline","WuerstchenDecoderPipeline","WuerstchenPriorPipeline","XFormersAttnAddedKVProcessor","XFormersAttnProcessor","XFormersJointAttnProcessor","ZImageControlNetInpaintPipeline","ZImageControlNetModel","ZImageControlNetPipeline","ZImageControlTransformerBlock","ZImageImg2ImgPipeline","ZImageInpaintPipeline","ZImageOmniPipeline","ZImagePipeline","ZImageTransformer2DModel","ZImageTransformerBlock","ZSingleStreamAttnProcessor"],"sentence_transformers.base.modules":["Dense","InputModule","ModalityParams","Module","Normalize","ProcessingKwargs","QueryExpansionConfig","Router","Transformer"],"sentence_transformers.base.modules.dense":["Dense"],"sentence_transformers.base.modules.input_module":["InputModule"],"sentence_transformers.base.modules.module":["Module"],"sentence_transformers.base.modules.normalize":["Normalize"],"sentence_transformers.base.modules.router":["Router"],"sentence_transformers.base.modules.transformer":["ModalityParams","ProcessingKwargs","QueryExpansionConfig","Transformer"],"sentence_transformers.cross_encoder.modules":["LogitScore"],"sentence_transformers.cross_encoder.modules.logit_score":["LogitScore"],"sentence_transformers.models":["Asym","BoW","CLIPModel","CNN","Dense","Dropout","InputModule","LSTM","LayerNorm","LogitScore","MLMTransformer","ModalityParams","Module","Normalize","PhraseTokenizer","Pooling","ProcessingKwargs","QueryExpansionConfig","Router","SparseAutoEncoder","SparseStaticEmbedding","SpladePooling","StaticEmbedding","TiedTranspose","Transformer","TransformersTokenizerWrapper","WeightedLayerPooling","WhitespaceTokenizer","WordEmbeddings","WordTokenizer","WordWeights"],"sentence_transformers.models.Asym":["Asym"],"sentence_transformers.models.BoW":["BoW"],"sentence_transformers.models.CLIPModel":["CLIPModel"],"sentence_transformers.models.CNN":["CNN"],"sentence_transformers.models.Dense":["Dense"],"sentence_transformers.models.Dropout":["Dropout"],"sentence_transformers.models.InputModule":["InputModule"],"sentence_transformers.models.LSTM":["LSTM"],"sentence_transformers.models.LayerNorm":["LayerNorm"],"sentence_transformers.models.Module":["Module"],"sentence_transformers.models.Normalize":["Normalize"],"sentence_transformers.models.Pooling":["Pooling"],"sentence_transformers.models.Router":["Router"],"sentence_transformers.models.StaticEmbedding":["StaticEmbedding"],"sentence_transformers.models.Transformer":["Transformer"],"sentence_transformers.models.WeightedLayerPooling":["WeightedLayerPooling"],"sentence_transformers.models.WordEmbeddings":["WordEmbeddings"],"sentence_transformers.models.WordWeights":["WordWeights"],"sentence_transformers.models.tokenizer":["PhraseTokenizer","TransformersTokenizerWrapper","WhitespaceTokenizer","WordTokenizer"],"sentence_transformers.models.tokenizer.PhraseTokenizer":["PhraseTokenizer"],"sentence_transformers.models.tokenizer.WhitespaceTokenizer":["WhitespaceTokenizer"],"sentence_transformers.models.tokenizer.WordTokenizer":["TransformersTokenizerWrapper","WordTokenizer"],"sentence_transformers.sentence_transformer.modules":["BoW","CLIPModel","CNN","Dropout","LSTM","LayerNorm","Pooling","StaticEmbedding","WeightedLayerPooling","WordEmbeddings","WordWeights"],"sentence_transformers.sentence_transformer.modules.bow":["BoW"],"sentence_transformers.sentence_transformer.modules.clip_model":["CLIPModel"],"sentence_transformers.sentence_transformer.modules.cnn":["CNN"],"sentence_transformers.sentence_transformer.modules.dropout":["Dropout"],"sentence_transformers.sentence_transformer.modules.layer_norm":["LayerNorm"],"sentence_transformers.sentence_transformer.modules.lstm":["LSTM"],"sentence_transformers.sentence_transformer.modules.pooling":["Pooling"],"sentence_transformers.sentence_transformer.modules.static_embedding":["StaticEmbedding"],"sentence_transformers.sentence_transformer.modules.tokenizer":["PhraseTokenizer","TransformersTokenizerWrapper","WhitespaceTokenizer","WordTokenizer"],"sentence_transformers.sentence_transformer.modules.tokenizer.phrase":["PhraseTokenizer"],"sentence_transformers.sentence_transformer.modules.tokenizer.whitespace":["WhitespaceTokenizer"],"sentence_transformers.sentence_transformer.modules.tokenizer.word":["TransformersTokenizerWrapper","WordTokenizer"],"sentence_transformers.sentence_transformer.modules.weighted_layer_pooling":["WeightedLayerPooling"],"sentence_transformers.sentence_transformer.modules.word_embeddings":["WordEmbeddings"],"sentence_transformers.sentence_transformer.modules.word_weights":["WordWeights"],"sentence_transformers.sparse_encoder.models":["MLMTransformer","SparseAutoEncoder","SparseStaticEmbedding","SpladePooling","TiedTranspose"],"sentence_transformers.sparse_encoder.models.MLMTransformer":["MLMTransformer"],"sentence_transformers.sparse_encoder.models.SparseAutoEncoder":["SparseAutoEncoder","TiedTranspose"],"sentence_transformers.sparse_encoder.models.SparseStaticEmbedding":["SparseStaticEmbedding"],"sentence_transformers.sparse_encoder.models.SpladePooling":["SpladePooling"],"sentence_transformers.sparse_encoder.modules":["MLMTransformer","SparseAutoEncoder","SparseStaticEmbedding","SpladePooling","TiedTranspose"],"sentence_transformers.sparse_encoder.modules.mlm_transformer":["MLMTransformer"],"sentence_transformers.sparse_encoder.modules.sparse_auto_encoder":["SparseAutoEncoder","TiedTranspose"],"sentence_transformers.sparse_encoder.modules.sparse_static_embedding":["SparseStaticEmbedding"],"sentence_transformers.sparse_encoder.modules.splade_pooling":["SpladePooling"],"transformers":["ASTEncoder","ASTFeatureExtractor","ASTForAudioClassification","ASTModel","ASTPreTrainedModel","AXK1ForCausalLM","AXK1ForSequenceClassification","AXK1ForTokenClassification","AXK1Model","AXK1PreTrainedModel","AXK2ForCausalLM","AXK2ForSequenceClassification","AXK2ForTokenClassification","AXK2Model","AXK2PreTrainedModel","AfmoeForCausalLM","AfmoeModel","AfmoePreTrainedModel","Aimv2Encoder","Aimv2Model","Aimv2PreTrainedModel","Aimv2TextModel","Aimv2VisionModel","AlbertForMaskedLM","AlbertForMultipleChoice","AlbertForPreTraining","AlbertForPreTrainingOutput","AlbertForQuestionAnswering","AlbertForSequenceClassification","AlbertForTokenClassification","AlbertModel","AlbertPreTrainedModel","AlbertTokenizer","AlbertTokenizerFast","AlignModel","AlignPreTrainedModel","AlignProcessor","AlignTextEncoder","AlignTextModel","AlignVisionEncoder","AlignVisionModel","AltCLIPEncoder","AltCLIPModel","AltCLIPPreTrainedModel","AltCLIPProcessor","AltCLIPTextModel","AltCLIPVisionModel","AltRobertaEncoder","AltRobertaModel","ApertusForCausalLM","ApertusForTokenClassification","ApertusModel","ApertusPreTrainedModel","ArceeForCausalLM","ArceeForQuestionAnswering","ArceeForSequenceClassification","ArceeForTokenClassification","ArceeModel","ArceePreTrainedModel","AriaForConditionalGeneration","AriaImageProcessor","AriaImageProcessorKwargs","AriaImageProcessorPil","AriaModel","AriaPreTrainedModel","AriaProcessor","AriaTextForCausalLM","AriaTextModel","AriaTextPreTrainedModel","AudioFlamingo3Encoder","AudioFlamingo3ForConditionalGeneration","AudioFlamingo3Model","AudioFlamingo3PreTrainedModel","AudioFlamingo3Processor","AutoFeatureExtractor","AutoImageProcessor","AutoModel","AutoModelForAudioClassification","AutoModelForAudioFrameClassification","AutoModelForAudioTokenization","AutoModelForAudioXVector","AutoModelForCTC","AutoModelForCausalLM","AutoModelForDecision","AutoModelForDepthEstimation","AutoModelForDocumentQuestionAnswering","AutoModelForImageClassification","AutoModelForImageMatting","AutoModelForImageSegmentation","AutoModelForImageTextToText","AutoModelForImageToImage","AutoModelForInstanceSegmentation","AutoModelForKeypointDetection","AutoModelForKeypointMatching","AutoModelForMaskGeneration","AutoModelForMaskedImageModeling","AutoModelForMaskedLM","AutoModelForMultimodalLM","AutoModelForMultipleChoice","AutoModelForNextSentencePrediction","AutoModelForNormalEstimation","AutoModelForObjectDetection","AutoModelForPointmapEstimation","AutoModelForPoseEstimation","AutoModelForPreTraining","AutoModelForQuestionAnswering","AutoModelForRNNT","AutoModelForSemanticSegmentation","AutoModelForSeq2SeqLM","AutoModelForSequenceClassification","AutoModelForSpeechSeq2Seq","AutoModelForTDT","AutoModelForTableQuestionAnswering","AutoModelForTableRecognition","AutoModelForTextEncoding","AutoModelForTextRecognition","AutoModelForTextToSpectrogram","AutoModelForTextToWaveform","AutoModelForTimeSeriesPrediction","AutoModelForTokenClassification","AutoModelForUniversalSegmentation","AutoModelForVideoClassification","AutoModelForVision2Seq","AutoModelForVisualQuestionAnswering","AutoModelForZeroShotImageClassification","AutoModelForZeroShotObjectDetection","AutoProcessor","AutoTokenizer","AutoVideoProcessor","AutoformerDecoder","AutoformerEncoder","AutoformerForPrediction","AutoformerModel","AutoformerPreTrainedModel","AyaVisionForConditionalGeneration","AyaVisionModel","AyaVisionPreTrainedModel","AyaVisionProcessor","BailingHybridForCausalLM","BailingHybridModel","BailingHybridPreTrainedModel","BambaForCausalLM","BambaModel","BambaPreTrainedModel","BarkCausalModel","BarkCoarseModel","BarkFineModel","BarkModel","BarkPreTrainedModel","BarkProcessor","BarkSemanticModel","BartDecoder","BartEncoder","BartForCausalLM","BartForConditionalGeneration","BartForQuestionAnswering","BartForSequenceClassification","BartModel","BartPreTrainedModel","BartPretrainedModel","BartTokenizer","BartTokenizerFast","BarthezTokenizer","BarthezTokenizerFast","BartphoTokenizer","BasicTokenizer","BeamForCausalLM","BeamModel","BeamPreTrainedModel","BeitEncoder","BeitFastImageProcessorKwargs","BeitFeatureExtractor","BeitForImageClassification","BeitForMaskedImageModeling","BeitForSemanticSegmentation","BeitImageProcessor","BeitImageProcessorFast","BeitImageProcessorKwargs","BeitImageProcessorPil","BeitModel","BeitPreTrainedModel","BertEncoder","BertForMaskedLM","BertForMultipleChoice","BertForNextSentencePrediction","BertForPreTraining","BertForPreTrainingOutput","BertForQuestionAnswering","BertForSequenceClassification","BertForTokenClassification","BertGenerationDecoder","BertGenerationEncoder","BertGenerationPreTrainedModel","BertGenerationTokenizer","BertJapaneseTokenizer","BertLMHeadModel","BertModel","BertPreTrainedModel","BertTokenizer","BertTokenizerFast","BertweetTokenizer","BigBirdEncoder","BigBirdForCausalLM","BigBirdForMaskedLM","BigBirdForMultipleChoice","BigBirdForPreTraining","BigBirdForPreTrainingOutput","BigBirdForQuestionAnswering","BigBirdForQuestionAnsweringHead","BigBirdForQuestionAnsweringModelOutput","BigBirdForSequenceClassification","BigBirdForTokenClassification","BigBirdModel","BigBirdPegasusDecoder","BigBirdPegasusEncoder","BigBirdPegasusForCausalLM","BigBirdPegasusForConditionalGeneration","BigBirdPegasusForQuestionAnswering","BigBirdPegasusForSequenceClassification","BigBirdPegasusModel","BigBirdPegasusPreTrainedModel","BigBirdPreTrainedModel","BigBirdTokenizer","BigBirdTokenizerFast","BioGptForCausalLM","BioGptForSequenceClassification","BioGptForTokenClassification","BioGptModel","BioGptPreTrainedModel","BioGptTokenizer","BitEncoder","BitForImageClassification","BitImageProcessor","BitImageProcessorFast","BitImageProcessorPil","BitModel","BitNetForCausalLM","BitNetModel","BitNetPreTrainedModel","BitPreTrainedModel","BlenderbotDecoder","BlenderbotEncoder","BlenderbotForCausalLM","BlenderbotForConditionalGeneration","BlenderbotModel","BlenderbotPreTrainedModel","BlenderbotSmallDecoder","BlenderbotSmallEncoder","BlenderbotSmallForCausalLM","BlenderbotSmallForConditionalGeneration","BlenderbotSmallModel","BlenderbotSmallPreTrainedModel","BlenderbotSmallTokenizer","BlenderbotSmallTokenizerFast","BlenderbotTokenizer","BlenderbotTokenizerFast","Blip2Encoder","Blip2ForConditionalGeneration","Blip2ForConditionalGenerationModelOutput","Blip2ForImageTextRetrieval","Blip2Model","Blip2PreTrainedModel","Blip2Processor","Blip2QFormerEncoder","Blip2QFormerModel","Blip2TextModelWithProjection","Blip2VisionModel","Blip2VisionModelWithProjection","BlipEncoder","BlipForConditionalGeneration","BlipForConditionalGenerationModelOutput","BlipForImageTextRetrieval","BlipForQuestionAnswering","BlipImageProcessor","BlipImageProcessorFast","BlipImageProcessorPil","BlipModel","BlipPreTrainedModel","BlipProcessor","BlipTextEncoder","BlipTextLMHeadModel","BlipTextModel","BlipTextPreTrainedModel","BlipVisionModel","BloomForCausalLM","BloomForQuestionAnswering","BloomForSequenceClassification","BloomForTokenClassification","BloomModel","BloomPreTrainedModel","BloomTokenizerFast","BltForCausalLM","BltLocalDecoder","BltLocalEncoder","BltModel","BltPreTrainedModel","BridgeTowerFastImageProcessorKwargs","BridgeTowerForContrastiveLearning","BridgeTowerForImageAndTextRetrieval","BridgeTowerForMaskedLM","BridgeTowerImageProcessor","BridgeTowerImageProcessorFast","BridgeTowerImageProcessorKwargs","BridgeTowerImageProcessorPil","BridgeTowerModel","BridgeTowerPreTrainedModel","BridgeTowerProcessor","BridgeTowerTextEncoder","BridgeTowerTextModel","BridgeTowerVisionModel","BrosEncoder","BrosForTokenClassification","BrosModel","BrosPreTrainedModel","BrosProcessor","BrosSpadeEEForTokenClassification","BrosSpadeELForTokenClassification","ByT5Tokenizer","CHMv2ForDepthEstimation","CHMv2ImageProcessor","CHMv2ImageProcessorKwargs","CHMv2PreTrainedModel","CLIPEncoder","CLIPFeatureExtractor","CLIPForImageClassification","CLIPImageProcessor","CLIPImageProcessorFast","CLIPImageProcessorPil","CLIPModel","CLIPPreTrainedModel","CLIPProcessor","CLIPSegDecoder","CLIPSegEncoder","CLIPSegForImageSegmentation","CLIPSegModel","CLIPSegPreTrainedModel","CLIPSegProcessor","CLIPSegTextModel","CLIPSegVisionModel","CLIPTextModel","CLIPTextModelWithProjection","CLIPTokenizer","CLIPTokenizerFast","CLIPVisionModel","CLIPVisionModelWithProjection","CTRLForSequenceClassification","CTRLLMHeadModel","CTRLModel","CTRLPreTrainedModel","CTRLTokenizer","CamembertEncoder","CamembertForCausalLM","CamembertForMaskedLM","CamembertForMultipleChoice","CamembertForQuestionAnswering","CamembertForSequenceClassification","CamembertForTokenClassification","CamembertModel","CamembertPreTrainedModel","CamembertTokenizer","CamembertTokenizerFast","CanaryDecoder","CanaryForConditionalGeneration","CanaryModel","CanaryPreTrainedModel","CanaryProcessor","CanineEncoder","CanineForMultipleChoice","CanineForQuestionAnswering","CanineForSequenceClassification","CanineForTokenClassification","CanineModel","CaninePreTrainedModel","CanineTokenizer","ChameleonForConditionalGeneration","ChameleonImageProcessor","ChameleonImageProcessorFast","ChameleonImageProcessorPil","ChameleonModel","ChameleonPreTrainedModel","ChameleonProcessor","ChameleonVQVAEEncoder","CharacterTokenizer","ChineseCLIPFeatureExtractor","ChineseCLIPImageProcessor","ChineseCLIPImageProcessorFast","ChineseCLIPImageProcessorPil","ChineseCLIPModel","ChineseCLIPPreTrainedModel","ChineseCLIPProcessor","ChineseCLIPTextEncoder","ChineseCLIPTextModel","ChineseCLIPVisionEncoder","ChineseCLIPVisionModel","ClapAudioEncoder","ClapAudioModel","ClapAudioModelWithProjection","ClapFeatureExtractor","ClapModel","ClapPreTrainedModel","ClapProcessor","ClapTextEncoder","ClapTextModel","ClapTextModelWithProjection","ClvpConditioningEncoder","ClvpDecoder","ClvpEncoder","ClvpFeatureExtractor","ClvpForCausalLM","ClvpModel","ClvpModelForConditionalGeneration","ClvpPreTrainedModel","ClvpProcessor","ClvpTokenizer","CodeGenForCausalLM","CodeGenModel","CodeGenPreTrainedModel","CodeGenTokenizer","CodeGenTokenizerFast","CodeLlamaTokenizer","CodeLlamaTokenizerFast","Cohere2ForCausalLM","Cohere2Model","Cohere2MoeForCausalLM","Cohere2MoeModel","Cohere2MoePreTrainedModel","Cohere2PreTrainedModel","Cohere2VisionFastImageProcessorKwargs","Cohere2VisionForConditionalGeneration","Cohere2VisionImageProcessor","Cohere2VisionImageProcessorFast","Cohere2VisionImageProcessorKwargs","Cohere2VisionModel","Cohere2VisionPreTrainedModel","Cohere2VisionProcessor","CohereAsrDecoder","CohereAsrFeatureExtractor","CohereAsrForConditionalGeneration","CohereAsrModel","CohereAsrPreTrainedModel","CohereAsrProcessor","CohereCompassForCausalLM","CohereCompassForConditionalGeneration","CohereCompassImageProcessor","CohereCompassImageProcessorKwargs","CohereCompassImageProcessorPil","CohereCompassModel","CohereCompassPreTrainedModel","CohereCompassProcessor","CohereCompassTextForSequenceClassification","CohereCompassTextModel","CohereCompassVideoProcessor","CohereCompassVisionModel","CohereForCausalLM","CohereModel","CoherePreTrainedModel","CohereTokenizer","CohereTokenizerFast","ColModernVBertForRetrieval","ColModernVBertForRetrievalOutput","ColModernVBertPreTrainedModel","ColModernVBertProcessor","ColPaliForRetrieval","ColPaliForRetrievalOutput","ColPaliPreTrainedModel","ColPaliProcessor","ColQwen2ForRetrieval","ColQwen2ForRetrievalOutput","ColQwen2PreTrainedModel","ColQwen2Processor","ConditionalDetrConvEncoder","ConditionalDetrConvModel","ConditionalDetrDecoder","ConditionalDetrEncoder","ConditionalDetrFastImageProcessorKwargs","ConditionalDetrFeatureExtractor","ConditionalDetrForObjectDetection","ConditionalDetrForSegmentation","ConditionalDetrImageProcessor","ConditionalDetrImageProcessorFast","ConditionalDetrImageProcessorKwargs","ConditionalDetrImageProcessorPil","ConditionalDetrModel","ConditionalDetrPreTrainedModel","ConvBertEncoder","ConvBertForMaskedLM","ConvBertForMultipleChoice","ConvBertForQuestionAnswering","ConvBertForSequenceClassification","ConvBertForTokenClassification","ConvBertModel","ConvBertPreTrainedModel","ConvBertTokenizer","ConvBertTokenizerFast","ConvNextEncoder","ConvNextFastImageProcessorKwargs","ConvNextFeatureExtractor","ConvNextForImageClassification","ConvNextImageProcessor","ConvNextImageProcessorFast","ConvNextImageProcessorKwargs","ConvNextImageProcessorPil","ConvNextModel","ConvNextPreTrainedModel","ConvNextV2Encoder","ConvNextV2ForImageClassification","ConvNextV2Model","ConvNextV2PreTrainedModel","ConvProjection","Cosmos3EdgeEncoder","Cosmos3EdgeForConditionalGeneration","Cosmos3EdgeImageProcessor","Cosmos3EdgeImageProcessorKwargs","Cosmos3EdgeImageProcessorPil","Cosmos3EdgeModel","Cosmos3EdgePreTrainedModel","Cosmos3EdgeProcessor","Cosmos3EdgeTextModel","Cosmos3EdgeVideoProcessor","Cosmos3EdgeVisionModel","Cosmos3OmniForConditionalGeneration","Cosmos3OmniModel","Cosmos3OmniPreTrainedModel","CpmAntEncoder","CpmAntForCausalLM","CpmAntModel","CpmAntPreTrainedModel","CpmAntTokenizer","CpmTokenizer","CpmTokenizerFast","CsmBackboneModel","CsmDepthDecoderForCausalLM","CsmDepthDecoderModel","CsmForConditionalGeneration","CsmPreTrainedModel","CsmProcessor","CvtEncoder","CvtForImageClassification","CvtModel","CvtPreTrainedModel","CvtSelfAttentionConvProjection","CvtSelfAttentionLinearProjection","CvtSelfAttentionProjection","CwmForCausalLM","CwmModel","CwmPreTrainedModel","DFineConvEncoder","DFineDecoder","DFineEncoder","DFineForObjectDetection","DFineHybridEncoder","DFineModel","DFinePreTrainedModel","DINOv3ConvNextEncoder","DINOv3ConvNextModel","DINOv3ConvNextPreTrainedModel","DINOv3ViTEncoder","DINOv3ViTImageProcessor","DINOv3ViTImageProcessorFast","DINOv3ViTModel","DINOv3ViTPreTrainedModel","DPRContextEncoder","DPRContextEncoderTokenizer","DPRContextEncoderTokenizerFast","DPREncoder","DPRPreTrainedModel","DPRPretrainedContextEncoder","DPRPretrainedQuestionEncoder","DPRQuestionEncoder","DPRQuestionEncoderTokenizer","DPRQuestionEncoderTokenizerFast","DPRReaderTokenizer","DPRReaderTokenizerFast","DPTFastImageProcessorKwargs","DPTFeatureExtractor","DPTForDepthEstimation","DPTForSemanticSegmentation","DPTImageProcessor","DPTImageProcessorFast","DPTImageProcessorKwargs","DPTImageProcessorPil","DPTModel","DPTPreTrainedModel","DPTViTEncoder","DabDetrConvEncoder","DabDetrConvModel","DabDetrDecoder","DabDetrEncoder","DabDetrForObjectDetection","DabDetrModel","DabDetrPreTrainedModel","DacDecoder","DacEncoder","DacFeatureExtractor","DacModel","DacPreTrainedModel","Data2VecAudioEncoder","Data2VecAudioFeatureEncoder","Data2VecAudioFeatureProjection","Data2VecAudioForAudioFrameClassification","Data2VecAudioForCTC","Data2VecAudioForSequenceClassification","Data2VecAudioForXVector","Data2VecAudioModel","Data2VecAudioPreTrainedModel","Data2VecTextEncoder","Data2VecTextForCausalLM","Data2VecTextForMaskedLM","Data2VecTextForMultipleChoice","Data2VecTextForQuestionAnswering","Data2VecTextForSequenceClassification","Data2VecTextForTextEmbeddings","Data2VecTextForTokenClassification","Data2VecTextModel","Data2VecTextPreTrainedModel","Data2VecVisionEncoder","Data2VecVisionForImageClassification","Data2VecVisionForSemanticSegmentation","Data2VecVisionModel","Data2VecVisionPreTrainedModel","DbrxForCausalLM","DbrxModel","DbrxPreTrainedModel","DebertaEncoder","DebertaForMaskedLM","DebertaForQuestionAnswering","DebertaForSequenceClassification","DebertaForTokenClassification","DebertaModel","DebertaPreTrainedModel","DebertaTokenizer","DebertaTokenizerFast","DebertaV2Encoder","DebertaV2ForMaskedLM","DebertaV2ForMultipleChoice","DebertaV2ForQuestionAnswering","DebertaV2ForSequenceClassification","DebertaV2ForTokenClassification","DebertaV2Model","DebertaV2PreTrainedModel","DebertaV2Tokenizer","DebertaV2TokenizerFast","DecisionTransformerGPT2Model","DecisionTransformerGPT2PreTrainedModel","DecisionTransformerModel","DecisionTransformerPreTrainedModel","DeepseekOcr2ForConditionalGeneration","DeepseekOcr2ImageProcessor","DeepseekOcr2ImageProcessorKwargs","DeepseekOcr2ImageProcessorPil","DeepseekOcr2Model","DeepseekOcr2PreTrainedModel","DeepseekOcr2Processor","DeepseekOcr2SamVisionEncoder","DeepseekOcr2TextModel","DeepseekOcr2TextPreTrainedModel","DeepseekOcr2VisionEncoder","DeepseekOcr2VisionModel","DeepseekV2ForCausalLM","DeepseekV2ForSequenceClassification","DeepseekV2Model","DeepseekV2PreTrainedModel","DeepseekV32ForCausalLM","DeepseekV32Model","DeepseekV32PreTrainedModel","DeepseekV3ForCausalLM","DeepseekV3ForSequenceClassification","DeepseekV3ForTokenClassification","DeepseekV3Model","DeepseekV3PreTrainedModel","DeepseekV4ForCausalLM","DeepseekV4Model","DeepseekV4PreTrainedModel","DeepseekVLFastImageProcessorKwargs","DeepseekVLForConditionalGeneration","DeepseekVLHybridFastImageProcessorKwargs","DeepseekVLHybridForConditionalGeneration","DeepseekVLHybridImageProcessor","DeepseekVLHybridImageProcessorFast","DeepseekVLHybridImageProcessorKwargs","DeepseekVLHybridImageProcessorPil","DeepseekVLHybridModel","DeepseekVLHybridPreTrainedModel","DeepseekVLHybridProcessor","DeepseekVLImageProcessor","DeepseekVLImageProcessorFast","DeepseekVLImageProcessorKwargs","DeepseekVLImageProcessorPil","DeepseekVLModel","DeepseekVLPreTrainedModel","DeepseekVLProcessor","DeformableDetrConvEncoder","DeformableDetrConvModel","DeformableDetrDecoder","DeformableDetrEncoder","DeformableDetrFastImageProcessorKwargs","DeformableDetrFeatureExtractor","DeformableDetrForObjectDetection","DeformableDetrImageProcessor","DeformableDetrImageProcessorFast","DeformableDetrImageProcessorKwargs","DeformableDetrImageProcessorPil","DeformableDetrModel","DeformableDetrPreTrainedModel","DeiTEncoder","DeiTFeatureExtractor","DeiTForImageClassification","DeiTForImageClassificationWithTeacher","DeiTForImageClassificationWithTeacherOutput","DeiTForMaskedImageModeling","DeiTImageProcessor","DeiTImageProcessorFast","DeiTImageProcessorPil","DeiTModel","DeiTPreTrainedModel","Deimv2ConvEncoder","Deimv2DINOv3ConvEncoder","Deimv2Decoder","Deimv2ForObjectDetection","Deimv2HybridEncoder","Deimv2LiteEncoder","Deimv2Model","Deimv2PreTrainedModel","DepthAnythingForDepthEstimation","DepthAnythingPreTrainedModel","DepthProEncoder","DepthProFeatureProjection","DepthProForDepthEstimation","DepthProFovEncoder","DepthProFovModel","DepthProImageEncoder","DepthProImageProcessor","DepthProImageProcessorFast","DepthProModel","DepthProPatchEncoder","DepthProPreTrainedModel","DetaDecoder","DetaEncoder","DetaForObjectDetection","DetaImageProcessor","DetaModel","DetaPreTrainedModel","DetrConvEncoder","DetrConvModel","DetrDecoder","DetrEncoder","DetrFastImageProcessorKwargs","DetrFeatureExtractor","DetrForObjectDetection","DetrForSegmentation","DetrImageProcessor","DetrImageProcessorFast","DetrImageProcessorKwargs","DetrImageProcessorPil","DetrModel","DetrPreTrainedModel","DiaDecoder","DiaEncoder","DiaFeatureExtractor","DiaForConditionalGeneration","DiaModel","DiaPreTrainedModel","DiaProcessor","DiaTokenizer","DiffLlamaForCausalLM","DiffLlamaForQuestionAnswering","DiffLlamaForSequenceClassification","DiffLlamaForTokenClassification","DiffLlamaModel","DiffLlamaPreTrainedModel","DiffusionGemmaDecoderModel","DiffusionGemmaEncoderModel","DiffusionGemmaEncoderTextModel","DiffusionGemmaForBlockDiffusion","DiffusionGemmaModel","DiffusionGemmaPreTrainedModel","DinatEncoder","DinatForImageClassification","DinatModel","DinatPreTrainedModel","Dinov2Encoder","Dinov2ForImageClassification","Dinov2Model","Dinov2PreTrainedModel","Dinov2WithRegistersEncoder","Dinov2WithRegistersForImageClassification","Dinov2WithRegistersModel","Dinov2WithRegistersPreTrainedModel","DistilBertForMaskedLM","DistilBertForMultipleChoice","DistilBertForQuestionAnswering","DistilBertForSequenceClassification","DistilBertForTokenClassification","DistilBertModel","DistilBertPreTrainedModel","DistilBertTokenizer","DistilBertTokenizerFast","DogeForCausalLM","DogeForSequenceClassification","DogeModel","DogePreTrainedModel","DonutFastImageProcessorKwargs","DonutFeatureExtractor","DonutImageProcessor","DonutImageProcessorFast","DonutImageProcessorKwargs","DonutImageProcessorPil","DonutProcessor","DonutSwinEncoder","DonutSwinForImageClassification","DonutSwinModel","DonutSwinPreTrainedModel","Dots1ForCausalLM","Dots1Model","Dots1PreTrainedModel","Dots3NoteAudioModel","Dots3NoteAudioPreTrainedModel","Dots3NoteFeatureExtractor","Dots3NoteForCausalLM","Dots3NoteForConditionalGeneration","Dots3NoteModel","Dots3NotePreTrainedModel","Dots3NoteProcessor","Dots3NoteTextModel","Dots3NoteVisionModel","Dots3NoteVisionPreTrainedModel","EdgeTamMaskDecoder","EdgeTamModel","EdgeTamPreTrainedModel","EdgeTamPromptEncoder","EdgeTamVideoMaskDecoder","EdgeTamVideoMemoryEncoder","EdgeTamVideoModel","EdgeTamVideoPreTrainedModel","EdgeTamVideoPromptEncoder","EdgeTamVisionModel","EfficientFormerEncoder","EfficientFormerForImageClassification","EfficientFormerForImageClassificationWithTeacher","EfficientFormerForImageClassificationWithTeacherOutput","EfficientFormerImageProcessor","EfficientFormerModel","EfficientFormerPreTrainedModel","EfficientLoFTRFastImageProcessorKwargs","EfficientLoFTRForKeypointMatching","EfficientLoFTRImageProcessor","EfficientLoFTRImageProcessorFast","EfficientLoFTRImageProcessorKwargs","EfficientLoFTRImageProcessorPil","EfficientLoFTRModel","EfficientLoFTRPreTrainedModel","EfficientNetEncoder","EfficientNetFastImageProcessorKwargs","EfficientNetForImageClassification","EfficientNetImageProcessor","EfficientNetImageProcessorFast","EfficientNetImageProcessorKwargs","EfficientNetImageProcessorPil","EfficientNetModel","EfficientNetPreTrainedModel","ElectraEncoder","ElectraForCausalLM","ElectraForMaskedLM","ElectraForMultipleChoice","ElectraForPreTraining","ElectraForPreTrainingOutput","ElectraForQuestionAnswering","ElectraForSequenceClassification","ElectraForTokenClassification","ElectraModel","ElectraPreTrainedModel","ElectraTokenizer","ElectraTokenizerFast","EmbeddingGemma2Model","EmbeddingGemma2PreTrainedModel","EmbeddingGemma2Processor","EmbeddingGemma2TextModel","EmbeddingGemma2VideoProcessor","Emu3ForCausalLM","Emu3ForConditionalGeneration","Emu3ImageProcessor","Emu3ImageProcessorKwargs","Emu3Model","Emu3PreTrainedModel","Emu3Processor","Emu3TextModel","Emu3VQVAEDecoder","Emu3VQVAEEncoder","EncodecDecoder","EncodecEncoder","EncodecFeatureExtractor","EncodecModel","EncodecPreTrainedModel","EncoderDecoderModel","EomtDinov3ForUniversalSegmentation","EomtDinov3ForUniversalSegmentationOutput","EomtDinov3PreTrainedModel","EomtForUniversalSegmentation","EomtForUniversalSegmentationOutput","EomtImageProcessor","EomtImageProcessorFast","EomtImageProcessorFastKwargs","EomtImageProcessorKwargs","EomtImageProcessorPil","EomtPreTrainedModel","Ernie4_5ForCausalLM","Ernie4_5Model","Ernie4_5PreTrainedModel","Ernie4_5_MoeForCausalLM","Ernie4_5_MoeModel","Ernie4_5_MoePreTrainedModel","Ernie4_5_VLMoeForConditionalGeneration","Ernie4_5_VLMoeImageProcessor","Ernie4_5_VLMoeImageProcessorKwargs","Ernie4_5_VLMoeImageProcessorPil","Ernie4_5_VLMoeModel","Ernie4_5_VLMoePreTrainedModel","Ernie4_5_VLMoeProcessor","Ernie4_5_VLMoeTextModel","Ernie4_5_VLMoeVariableResolutionResamplerModel","Ernie4_5_VLMoeVideoProcessor","Ernie4_5_VLMoeVisionTransformerPretrainedModel","Ernie4_5_VL_MoeForConditionalGeneration","Ernie4_5_VL_MoeImageProcessor","Ernie4_5_VL_MoeImageProcessorPil","Ernie4_5_VL_MoeModel","Ernie4_5_VL_MoePreTrainedModel","Ernie4_5_VL_MoeTextModel","Ernie4_5_VL_MoeVariableResolutionResamplerModel","Ernie4_5_VL_MoeVisionTransformerPretrainedModel","ErnieEncoder","ErnieForCausalLM","ErnieForMaskedLM","ErnieForMultipleChoice","ErnieForNextSentencePrediction","ErnieForPreTraining","ErnieForPreTrainingOutput","ErnieForQuestionAnswering","ErnieForSequenceClassification","ErnieForTokenClassification","ErnieMEncoder","ErnieMForInformationExtraction","ErnieMForMultipleChoice","ErnieMForQuestionAnswering","ErnieMForSequenceClassification","ErnieMForTokenClassification","ErnieMModel","ErnieMPreTrainedModel","ErnieMTokenizer","ErnieModel","ErniePreTrainedModel","EsmEncoder","EsmFold2AtomDecoder","EsmFold2AtomEncoder","EsmFold2LanguageModelEncoder","EsmFold2MSAEncoder","EsmFold2Model","EsmFold2PreTrainedModel","EsmFoldPreTrainedModel","EsmForMaskedLM","EsmForProteinFolding","EsmForProteinFoldingOutput","EsmForSequenceClassification","EsmForTokenClassification","EsmModel","EsmPreTrainedModel","EsmTokenizer","EsmcForMaskedLM","EsmcForSequenceClassification","EsmcForTokenClassification","EsmcModel","EsmcPreTrainedModel","EsmcTokenizer","EuroBertForMaskedLM","EuroBertForSequenceClassification","EuroBertForTokenClassification","EuroBertModel","EuroBertPreTrainedModel","EvollaForProteinText2Text","EvollaModel","EvollaPreTrainedModel","EvollaProcessor","EvollaProteinEncoder","EvollaSaProtEncoder","EvollaSaProtPreTrainedModel","EvollaSaProtProteinEncoder","Exaone4ForCausalLM","Exaone4ForQuestionAnswering","Exaone4ForSequenceClassification","Exaone4ForTokenClassification","Exaone4Model","Exaone4PreTrainedModel","Exaone4_5_ForConditionalGeneration","Exaone4_5_Model","Exaone4_5_PreTrainedModel","Exaone4_5_Processor","Exaone4_5_VisionModel","ExaoneMoeForCausalLM","ExaoneMoeModel","ExaoneMoePreTrainedModel","FNetEncoder","FNetForMaskedLM","FNetForMultipleChoice","FNetForNextSentencePrediction","FNetForPreTraining","FNetForPreTrainingOutput","FNetForQuestionAnswering","FNetForSequenceClassification","FNetForTokenClassification","FNetModel","FNetPreTrainedModel","FNetTokenizer","FNetTokenizerFast","FSMTDecoder","FSMTEncoder","FSMTForConditionalGeneration","FSMTModel","FSMTTokenizer","FalconForCausalLM","FalconForQuestionAnswering","FalconForSequenceClassification","FalconForTokenClassification","FalconH1ForCausalLM","FalconH1Model","FalconH1PreTrainedModel","FalconMambaForCausalLM","FalconMambaModel","FalconMambaPreTrainedModel","FalconModel","FalconPreTrainedModel","FastSpeech2ConformerEncoder","FastSpeech2ConformerModel","FastSpeech2ConformerPreTrainedModel","FastSpeech2ConformerTokenizer","FastVlmForConditionalGeneration","FastVlmModel","FastVlmPreTrainedModel","FlaubertForMultipleChoice","FlaubertForQuestionAnswering","FlaubertForQuestionAnsweringOutput","FlaubertForQuestionAnsweringSimple","FlaubertForSequenceClassification","FlaubertForTokenClassification","FlaubertModel","FlaubertPreTrainedModel","FlaubertTokenizer","FlaubertWithLMHeadModel","FlavaEncoder","FlavaFastImageProcessorKwargs","FlavaFeatureExtractor","FlavaForPreTraining","FlavaForPreTrainingOutput","FlavaImageModel","FlavaImageProcessor","FlavaImageProcessorFast","FlavaImageProcessorKwargs","FlavaImageProcessorPil","FlavaModel","FlavaMultimodalModel","FlavaPreTrainedModel","FlavaProcessor","FlavaTextModel","FlaxAlbertEncoder","FlaxAlbertForMaskedLM","FlaxAlbertForMaskedLMModule","FlaxAlbertForMultipleChoice","FlaxAlbertForMultipleChoiceModule","FlaxAlbertForPreTraining","FlaxAlbertForPreTrainingModule","FlaxAlbertForPreTrainingOutput","FlaxAlbertForQuestionAnswering","FlaxAlbertForQuestionAnsweringModule","FlaxAlbertForSequenceClassification","FlaxAlbertForSequenceClassificationModule","FlaxAlbertForTokenClassification","FlaxAlbertForTokenClassificationModule","FlaxAlbertModel","FlaxAlbertPreTrainedModel","FlaxAutoModel","FlaxAutoModelForCausalLM","FlaxAutoModelForImageClassification","FlaxAutoModelForMaskedLM","FlaxAutoModelForMultipleChoice","FlaxAutoModelForNextSentencePrediction","FlaxAutoModelForPreTraining","FlaxAutoModelForQuestionAnswering","FlaxAutoModelForSeq2SeqLM","FlaxAutoModelForSequenceClassification","FlaxAutoModelForSpeechSeq2Seq","FlaxAutoModelForTokenClassification","FlaxAutoModelForVision2Seq","FlaxBartDecoder","FlaxBartDecoderPreTrainedModel","FlaxBartEncoder","FlaxBartForCausalLM","FlaxBartForCausalLMModule","FlaxBartForConditionalGeneration","FlaxBartForConditionalGenerationModule","FlaxBartForQuestionAnswering","FlaxBartForQuestionAnsweringModule","FlaxBartForSequenceClassification","FlaxBartForSequenceClassificationModule","FlaxBartModel","FlaxBartPreTrainedModel","FlaxBeitEncoder","FlaxBeitForImageClassification","FlaxBeitForImageClassificationModule","FlaxBeitForMaskedImageModeling","FlaxBeitForMaskedImageModelingModule","FlaxBeitModel","FlaxBeitPreTrainedModel","FlaxBertEncoder","FlaxBertForCausalLM","FlaxBertForCausalLMModule","FlaxBertForMaskedLM","FlaxBertForMaskedLMModule","FlaxBertForMultipleChoice","FlaxBertForMultipleChoiceModule","FlaxBertForNextSentencePrediction","FlaxBertForNextSentencePredictionModule","FlaxBertForPreTraining","FlaxBertForPreTrainingModule","FlaxBertForPreTrainingOutput","FlaxBertForQuestionAnswering","FlaxBertForQuestionAnsweringModule","FlaxBertForSequenceClassification","FlaxBertForSequenceClassificationModule","FlaxBertForTokenClassification","FlaxBertForTokenClassificationModule","FlaxBertModel","FlaxBertPreTrainedModel","FlaxBigBirdEncoder","FlaxBigBirdForCausalLM","FlaxBigBirdForCausalLMModule","FlaxBigBirdForMaskedLM","FlaxBigBirdForMaskedLMModule","FlaxBigBirdForMultipleChoice","FlaxBigBirdForMultipleChoiceModule","FlaxBigBirdForPreTraining","FlaxBigBirdForPreTrainingModule","FlaxBigBirdForPreTrainingOutput","FlaxBigBirdForQuestionAnswering","FlaxBigBirdForQuestionAnsweringHead","FlaxBigBirdForQuestionAnsweringModelOutput","FlaxBigBirdForQuestionAnsweringModule","FlaxBigBirdForSequenceClassification","FlaxBigBirdForSequenceClassificationModule","FlaxBigBirdForTokenClassification","FlaxBigBirdForTokenClassificationModule","FlaxBigBirdModel","FlaxBigBirdPreTrainedModel","FlaxBlenderbotDecoder","FlaxBlenderbotEncoder","FlaxBlenderbotForConditionalGeneration","FlaxBlenderbotForConditionalGenerationModule","FlaxBlenderbotModel","FlaxBlenderbotPreTrainedModel","FlaxBlenderbotSmallDecoder","FlaxBlenderbotSmallEncoder","FlaxBlenderbotSmallForConditionalGeneration","FlaxBlenderbotSmallForConditionalGenerationModule","FlaxBlenderbotSmallModel","FlaxBlenderbotSmallPreTrainedModel","FlaxBloomForCausalLM","FlaxBloomForCausalLMModule","FlaxBloomModel","FlaxBloomPreTrainedModel","FlaxCLIPEncoder","FlaxCLIPModel","FlaxCLIPPreTrainedModel","FlaxCLIPTextModel","FlaxCLIPTextModelWithProjection","FlaxCLIPTextPreTrainedModel","FlaxCLIPVisionModel","FlaxCLIPVisionPreTrainedModel","FlaxDinov2Encoder","FlaxDinov2ForImageClassification","FlaxDinov2ForImageClassificationModule","FlaxDinov2Model","FlaxDinov2PreTrainedModel","FlaxDistilBertForMaskedLM","FlaxDistilBertForMaskedLMModule","FlaxDistilBertForMultipleChoice","FlaxDistilBertForMultipleChoiceModule","FlaxDistilBertForQuestionAnswering","FlaxDistilBertForQuestionAnsweringModule","FlaxDistilBertForSequenceClassification","FlaxDistilBertForSequenceClassificationModule","FlaxDistilBertForTokenClassification","FlaxDistilBertForTokenClassificationModule","FlaxDistilBertLMDecoder","FlaxDistilBertModel","FlaxDistilBertPreTrainedModel","FlaxElectraEncoder","FlaxElectraForCausalLM","FlaxElectraForCausalLMModule","FlaxElectraForMaskedLM","FlaxElectraForMaskedLMModule","FlaxElectraForMultipleChoice","FlaxElectraForMultipleChoiceModule","FlaxElectraForPreTraining","FlaxElectraForPreTrainingModule","FlaxElectraForPreTrainingOutput","FlaxElectraForQuestionAnswering","FlaxElectraForQuestionAnsweringModule","FlaxElectraForSequenceClassification","FlaxElectraForSequenceClassificationModule","FlaxElectraForTokenClassification","FlaxElectraForTokenClassificationModule","FlaxElectraModel","FlaxElectraPreTrainedModel","FlaxEncoderDecoderModel","FlaxGPT2LMHeadModel","FlaxGPT2Model","FlaxGPT2PreTrainedModel","FlaxGPTJForCausalLM","FlaxGPTJForCausalLMModule","FlaxGPTJModel","FlaxGPTJPreTrainedModel","FlaxGPTNeoForCausalLM","FlaxGPTNeoForCausalLMModule","FlaxGPTNeoModel","FlaxGPTNeoPreTrainedModel","FlaxGemmaForCausalLM","FlaxGemmaForCausalLMModule","FlaxGemmaModel","FlaxGemmaPreTrainedModel","FlaxLlamaForCausalLM","FlaxLlamaForCausalLMModule","FlaxLlamaModel","FlaxLlamaPreTrainedModel","FlaxLongT5ForConditionalGeneration","FlaxLongT5ForConditionalGenerationModule","FlaxLongT5Model","FlaxLongT5PreTrainedModel","FlaxMBartDecoder","FlaxMBartEncoder","FlaxMBartForConditionalGeneration","FlaxMBartForConditionalGenerationModule","FlaxMBartForQuestionAnswering","FlaxMBartForQuestionAnsweringModule","FlaxMBartForSequenceClassification","FlaxMBartForSequenceClassificationModule","FlaxMBartModel","FlaxMBartPreTrainedModel","FlaxMT5EncoderModel","FlaxMT5ForConditionalGeneration","FlaxMT5Model","FlaxMarianDecoder","FlaxMarianEncoder","FlaxMarianMTModel","FlaxMarianModel","FlaxMarianPreTrainedModel","FlaxMistralForCausalLM","FlaxMistralForCausalLMModule","FlaxMistralModel","FlaxMistralPreTrainedModel","FlaxOPTDecoder","FlaxOPTForCausalLM","FlaxOPTForCausalLMModule","FlaxOPTModel","FlaxOPTPreTrainedModel","FlaxPegasusDecoder","FlaxPegasusEncoder","FlaxPegasusForConditionalGeneration","FlaxPegasusForConditionalGenerationModule","FlaxPegasusModel","FlaxPegasusPreTrainedModel","FlaxRegNetEncoder","FlaxRegNetForImageClassification","FlaxRegNetForImageClassificationModule","FlaxRegNetModel","FlaxRegNetPreTrainedModel","FlaxResNetEncoder","FlaxResNetForImageClassification","FlaxResNetForImageClassificationModule","FlaxResNetModel","FlaxResNetPreTrainedModel","FlaxRoFormerEncoder","FlaxRoFormerForMaskedLM","FlaxRoFormerForMaskedLMModule","FlaxRoFormerForMultipleChoice","FlaxRoFormerForMultipleChoiceModule","FlaxRoFormerForQuestionAnswering","FlaxRoFormerForQuestionAnsweringModule","FlaxRoFormerForSequenceClassification","FlaxRoFormerForSequenceClassificationModule","FlaxRoFormerForTokenClassification","FlaxRoFormerForTokenClassificationModule","FlaxRoFormerModel","FlaxRoFormerPreTrainedModel","FlaxRobertaEncoder","FlaxRobertaForCausalLM","FlaxRobertaForCausalLMModule","FlaxRobertaForMaskedLM","FlaxRobertaForMaskedLMModule","FlaxRobertaForMultipleChoice","FlaxRobertaForMultipleChoiceModule","FlaxRobertaForQuestionAnswering","FlaxRobertaForQuestionAnsweringModule","FlaxRobertaForSequenceClassification","FlaxRobertaForSequenceClassificationModule","FlaxRobertaForTokenClassification","FlaxRobertaForTokenClassificationModule","FlaxRobertaModel","FlaxRobertaPreLayerNormEncoder","FlaxRobertaPreLayerNormForCausalLM","FlaxRobertaPreLayerNormForCausalLMModule","FlaxRobertaPreLayerNormForMaskedLM","FlaxRobertaPreLayerNormForMaskedLMModule","FlaxRobertaPreLayerNormForMultipleChoice","FlaxRobertaPreLayerNormForMultipleChoiceModule","FlaxRobertaPreLayerNormForQuestionAnswering","FlaxRobertaPreLayerNormForQuestionAnsweringModule","FlaxRobertaPreLayerNormForSequenceClassification","FlaxRobertaPreLayerNormForSequenceClassificationModule","FlaxRobertaPreLayerNormForTokenClassification","FlaxRobertaPreLayerNormForTokenClassificationModule","FlaxRobertaPreLayerNormModel","FlaxRobertaPreLayerNormPreTrainedModel","FlaxRobertaPreTrainedModel","FlaxSpeechEncoderDecoderModel","FlaxT5EncoderModel","FlaxT5ForConditionalGeneration","FlaxT5ForConditionalGenerationModule","FlaxT5Model","FlaxT5PreTrainedModel","FlaxTransformerEncoder","FlaxViTEncoder","FlaxViTForImageClassification","FlaxViTForImageClassificationModule","FlaxViTModel","FlaxViTPreTrainedModel","FlaxVisionEncoderDecoderModel","FlaxVisionTextDualEncoderModel","FlaxWav2Vec2FeatureEncoder","FlaxWav2Vec2FeatureProjection","FlaxWav2Vec2ForCTC","FlaxWav2Vec2ForCTCModule","FlaxWav2Vec2ForPreTraining","FlaxWav2Vec2ForPreTrainingModule","FlaxWav2Vec2ForPreTrainingOutput","FlaxWav2Vec2Model","FlaxWav2Vec2PreTrainedModel","FlaxWav2Vec2StableLayerNormEncoder","FlaxWhisperDecoder","FlaxWhisperEncoder","FlaxWhisperForAudioClassification","FlaxWhisperForAudioClassificationModule","FlaxWhisperForConditionalGeneration","FlaxWhisperForConditionalGenerationModule","FlaxWhisperModel","FlaxWhisperPreTrainedModel","FlaxXGLMForCausalLM","FlaxXGLMForCausalLMModule","FlaxXGLMModel","FlaxXGLMPreTrainedModel","FlaxXLMRobertaEncoder","FlaxXLMRobertaForCausalLM","FlaxXLMRobertaForCausalLMModule","FlaxXLMRobertaForMaskedLM","FlaxXLMRobertaForMaskedLMModule","FlaxXLMRobertaForMultipleChoice","FlaxXLMRobertaForMultipleChoiceModule","FlaxXLMRobertaForQuestionAnswering","FlaxXLMRobertaForQuestionAnsweringModule","FlaxXLMRobertaForSequenceClassification","FlaxXLMRobertaForSequenceClassificationModule","FlaxXLMRobertaForTokenClassification","FlaxXLMRobertaForTokenClassificationModule","FlaxXLMRobertaModel","FlaxXLMRobertaPreTrainedModel","FlexOlmoForCausalLM","FlexOlmoModel","FlexOlmoPreTrainedModel","FlintForCausalLM","FlintModel","FlintPreTrainedModel","Florence2ForConditionalGeneration","Florence2Model","Florence2PostProcessor","Florence2PreTrainedModel","Florence2Processor","Florence2VisionPreTrainedModel","FocalNetEncoder","FocalNetForImageClassification","FocalNetForMaskedImageModeling","FocalNetModel","FocalNetPreTrainedModel","FunAsrNanoEncoder","FunAsrNanoFeatureExtractor","FunAsrNanoForConditionalGeneration","FunAsrNanoModel","FunAsrNanoPreTrainedModel","FunAsrNanoProcessor","FunnelBaseModel","FunnelDecoder","FunnelEncoder","FunnelForMaskedLM","FunnelForMultipleChoice","FunnelForPreTraining","FunnelForPreTrainingOutput","FunnelForQuestionAnswering","FunnelForSequenceClassification","FunnelForTokenClassification","FunnelModel","FunnelPreTrainedModel","FunnelTokenizer","FunnelTokenizerFast","FuyuForCausalLM","FuyuImageProcessor","FuyuImageProcessorPil","FuyuModel","FuyuPreTrainedModel","FuyuProcessor","GLPNDecoder","GLPNEncoder","GLPNFeatureExtractor","GLPNForDepthEstimation","GLPNImageProcessor","GLPNImageProcessorKwargs","GLPNImageProcessorPil","GLPNModel","GLPNPreTrainedModel","GPT2DoubleHeadsModel","GPT2ForQuestionAnswering","GPT2ForSequenceClassification","GPT2ForTokenClassification","GPT2LMHeadModel","GPT2Model","GPT2PreTrainedModel","GPT2Tokenizer","GPT2TokenizerFast","GPTBigCodeForCausalLM","GPTBigCodeForSequenceClassification","GPTBigCodeForTokenClassification","GPTBigCodeModel","GPTBigCodePreTrainedModel","GPTJForCausalLM","GPTJForQuestionAnswering","GPTJForSequenceClassification","GPTJModel","GPTJPreTrainedModel","GPTNeoForCausalLM","GPTNeoForQuestionAnswering","GPTNeoForSequenceClassification","GPTNeoForTokenClassification","GPTNeoModel","GPTNeoPreTrainedModel","GPTNeoXForCausalLM","GPTNeoXForQuestionAnswering","GPTNeoXForSequenceClassification","GPTNeoXForTokenClassification","GPTNeoXJapaneseForCausalLM","GPTNeoXJapaneseModel","GPTNeoXJapanesePreTrainedModel","GPTNeoXJapaneseTokenizer","GPTNeoXModel","GPTNeoXPreTrainedModel","GPTNeoXTokenizer","GPTNeoXTokenizerFast","GPTSanJapaneseForConditionalGeneration","GPTSanJapaneseModel","GPTSanJapanesePreTrainedModel","GPTSanJapaneseTokenizer","GPTSw3Tokenizer","Gemma2ForCausalLM","Gemma2ForSequenceClassification","Gemma2ForTokenClassification","Gemma2Model","Gemma2PreTrainedModel","Gemma3FastImageProcessorKwargs","Gemma3ForCausalLM","Gemma3ForConditionalGeneration","Gemma3ForSequenceClassification","Gemma3ImageProcessor","Gemma3ImageProcessorFast","Gemma3ImageProcessorKwargs","Gemma3ImageProcessorPil","Gemma3Model","Gemma3PreTrainedModel","Gemma3Processor","Gemma3TextForSequenceClassification","Gemma3TextModel","Gemma3nAudioEncoder","Gemma3nAudioFeatureExtractor","Gemma3nAudioSubSampleConvProjection","Gemma3nForCausalLM","Gemma3nForConditionalGeneration","Gemma3nModel","Gemma3nPreTrainedModel","Gemma3nProcessor","Gemma3nTextModel","Gemma4AssistantForCausalLM","Gemma4AssistantPreTrainedModel","Gemma4AudioFeatureExtractor","Gemma4AudioModel","Gemma4AudioSubSampleConvProjection","Gemma4ForCausalLM","Gemma4ForConditionalGeneration","Gemma4ImageProcessor","Gemma4ImageProcessorKwargs","Gemma4ImageProcessorPil","Gemma4Model","Gemma4PreTrainedModel","Gemma4Processor","Gemma4TextModel","Gemma4UnifiedAssistantForCausalLM","Gemma4UnifiedAssistantPreTrainedModel","Gemma4UnifiedAudioFeatureExtractor","Gemma4UnifiedForCausalLM","Gemma4UnifiedForConditionalGeneration","Gemma4UnifiedImageProcessor","Gemma4UnifiedImageProcessorKwargs","Gemma4UnifiedModel","Gemma4UnifiedPreTrainedModel","Gemma4UnifiedProcessor","Gemma4UnifiedTextModel","Gemma4UnifiedVideoProcessor","Gemma4VideoProcessor","Gemma4VisionEncoder","Gemma4VisionModel","GemmaForCausalLM","GemmaForSequenceClassification","GemmaForTokenClassification","GemmaModel","GemmaPreTrainedModel","GemmaTokenizer","GemmaTokenizerFast","GitEncoder","GitForCausalLM","GitModel","GitPreTrainedModel","GitProcessor","GitProjection","GitVisionEncoder","GitVisionModel","Glm46VForConditionalGeneration","Glm46VImageProcessor","Glm46VImageProcessorKwargs","Glm46VImageProcessorPil","Glm46VModel","Glm46VPreTrainedModel","Glm46VProcessor","Glm46VVideoProcessor","Glm4ForCausalLM","Glm4ForSequenceClassification","Glm4ForTokenClassification","Glm4Model","Glm4MoeForCausalLM","Glm4MoeLiteForCausalLM","Glm4MoeLiteModel","Glm4MoeLitePreTrainedModel","Glm4MoeModel","Glm4MoePreTrainedModel","Glm4PreTrainedModel","Glm4vFastImageProcessorKwargs","Glm4vForConditionalGeneration","Glm4vImageProcessor","Glm4vImageProcessorFast","Glm4vImageProcessorKwargs","Glm4vImageProcessorPil","Glm4vModel","Glm4vMoeForConditionalGeneration","Glm4vMoeModel","Glm4vMoePreTrainedModel","Glm4vMoeTextModel","Glm4vMoeVisionModel","Glm4vPreTrainedModel","Glm4vProcessor","Glm4vTextModel","Glm4vVideoProcessor","Glm4vVisionModel","Glm5NextForConditionalGeneration","Glm5NextImageProcessor","Glm5NextImageProcessorKwargs","Glm5NextImageProcessorPil","Glm5NextModel","Glm5NextPreTrainedModel","Glm5NextProcessor","Glm5NextTextModel","Glm5NextVideoProcessor","Glm5NextVisionModel","GlmAsrEncoder","GlmAsrForConditionalGeneration","GlmAsrModel","GlmAsrPreTrainedModel","GlmAsrProcessor","GlmForCausalLM","GlmForSequenceClassification","GlmForTokenClassification","GlmImageForConditionalGeneration","GlmImageImageProcessor","GlmImageImageProcessorKwargs","GlmImageImageProcessorPil","GlmImageModel","GlmImagePreTrainedModel","GlmImageProcessor","GlmImageProcessorKwargs","GlmImageTextModel","GlmImageVisionModel","GlmModel","GlmMoeDsaForCausalLM","GlmMoeDsaModel","GlmMoeDsaPreTrainedModel","GlmOcrForConditionalGeneration","GlmOcrModel","GlmOcrPreTrainedModel","GlmOcrTextModel","GlmOcrVisionModel","GlmPreTrainedModel","GlmgaImageProcessor","GlmgaImageProcessorKwargs","GlmgaImageProcessorPil","GlmgaVideoProcessor","GotOcr2FastImageProcessorKwargs","GotOcr2ForConditionalGeneration","GotOcr2ImageProcessor","GotOcr2ImageProcessorFast","GotOcr2ImageProcessorKwargs","GotOcr2ImageProcessorPil","GotOcr2Model","GotOcr2PreTrainedModel","GotOcr2Processor","GotOcr2VisionEncoder","GptOssForCausalLM","GptOssForSequenceClassification","GptOssForTokenClassification","GptOssModel","GptOssPreTrainedModel","GradiumPhononTTSForConditionalGeneration","GradiumPhononTTSModel","GradiumPhononTTSPreTrainedModel","Granite4VisionForConditionalGeneration","Granite4VisionModel","Granite4VisionPreTrainedModel","Granite4VisionProcessor","Granite4VisionTextModel","GraniteDoclingEncoder","GraniteDoclingForConditionalGeneration","GraniteDoclingImageProcessor","GraniteDoclingImageProcessorKwargs","GraniteDoclingImageProcessorPil","GraniteDoclingModel","GraniteDoclingPreTrainedModel","GraniteDoclingProcessor","GraniteDoclingTextModel","GraniteDoclingTextPreTrainedModel","GraniteDoclingVisionModel","GraniteForCausalLM","GraniteModel","GraniteMoeForCausalLM","GraniteMoeHybridForCausalLM","GraniteMoeHybridModel","GraniteMoeHybridPreTrainedModel","GraniteMoeModel","GraniteMoePreTrainedModel","GraniteMoeSWAForCausalLM","GraniteMoeSWAModel","GraniteMoeSWAPreTrainedModel","GraniteMoeSharedForCausalLM","GraniteMoeSharedModel","GraniteMoeSharedPreTrainedModel","GranitePreTrainedModel","GraniteSWAForCausalLM","GraniteSWAModel","GraniteSWAPreTrainedModel","GraniteSpeech5Encoder","GraniteSpeech5FeatureExtractor","GraniteSpeech5ForCTC","GraniteSpeech5PreTrainedModel","GraniteSpeech5Processor","GraniteSpeechCTCEncoder","GraniteSpeechFeatureExtractor","GraniteSpeechForConditionalGeneration","GraniteSpeechModel","GraniteSpeechPlusCTCEncoder","GraniteSpeechPlusForConditionalGeneration","GraniteSpeechPlusModel","GraniteSpeechPlusPreTrainedModel","GraniteSpeechPreTrainedModel","GraniteSpeechProcessor","GraphormerForGraphClassification","GraphormerGraphEncoder","GraphormerModel","GraphormerPreTrainedModel","GroundingDinoConvEncoder","GroundingDinoConvModel","GroundingDinoDecoder","GroundingDinoEncoder","GroundingDinoFastImageProcessorKwargs","GroundingDinoForObjectDetection","GroundingDinoImageProcessor","GroundingDinoImageProcessorFast","GroundingDinoImageProcessorKwargs","GroundingDinoImageProcessorPil","GroundingDinoModel","GroundingDinoPreTrainedModel","GroundingDinoProcessor","GroupViTModel","GroupViTPreTrainedModel","GroupViTTextEncoder","GroupViTTextModel","GroupViTVisionEncoder","GroupViTVisionModel","GteForMaskedLM","GteForSequenceClassification","GteForTokenClassification","GteModel","GtePreTrainedModel","HGNetV2Encoder","HGNetV2ForImageClassification","HGNetV2PreTrainedModel","HYV3ForCausalLM","HYV3Model","HYV3PreTrainedModel","HYV4ForCausalLM","HYV4Model","HYV4PreTrainedModel","HeliumForCausalLM","HeliumForSequenceClassification","HeliumForTokenClassification","HeliumModel","HeliumPreTrainedModel","HerbertTokenizer","HerbertTokenizerFast","HieraDecoder","HieraEncoder","HieraForImageClassification","HieraForImageClassificationOutput","HieraForPreTraining","HieraForPreTrainingOutput","HieraModel","HieraPreTrainedModel","HiggsAudioV2ForConditionalGeneration","HiggsAudioV2Model","HiggsAudioV2PreTrainedModel","HiggsAudioV2Processor","HiggsAudioV2TokenizerModel","HiggsAudioV2TokenizerPreTrainedModel","HrmTextForCausalLM","HrmTextModel","HrmTextPreTrainedModel","HubertEncoder","HubertFeatureEncoder","HubertFeatureExtractor","HubertFeatureProjection","HubertForCTC","HubertForSequenceClassification","HubertModel","HubertPreTrainedModel","HunYuanDenseV1ForCausalLM","HunYuanDenseV1ForSequenceClassification","HunYuanDenseV1Model","HunYuanDenseV1PreTrainedModel","HunYuanMoEV1ForCausalLM","HunYuanMoEV1ForSequenceClassification","HunYuanMoEV1Model","HunYuanMoEV1PreTrainedModel","HunYuanVLForConditionalGeneration","HunYuanVLImageProcessor","HunYuanVLImageProcessorKwargs","HunYuanVLImageProcessorPil","HunYuanVLModel","HunYuanVLPreTrainedModel","HunYuanVLProcessor","HunYuanVLTextModel","HyperCLOVAXForCausalLM","HyperCLOVAXModel","HyperCLOVAXPreTrainedModel","HyperCLOVAXVisionV2ForConditionalGeneration","HyperCLOVAXVisionV2Model","HyperCLOVAXVisionV2PreTrainedModel","HyperCLOVAXVisionV2Processor","IBertEncoder","IBertForMaskedLM","IBertForMultipleChoice","IBertForQuestionAnswering","IBertForSequenceClassification","IBertForTokenClassification","IBertModel","IBertPreTrainedModel","IJepaEncoder","IJepaForImageClassification","IJepaModel","IJepaPreTrainedModel","Idefics2Encoder","Idefics2FastImageProcessorKwargs","Idefics2ForConditionalGeneration","Idefics2ImageProcessor","Idefics2ImageProcessorFast","Idefics2ImageProcessorKwargs","Idefics2ImageProcessorPil","Idefics2Model","Idefics2PreTrainedModel","Idefics2Processor","Idefics3Encoder","Idefics3FastImageProcessorKwargs","Idefics3ForConditionalGeneration","Idefics3ImageProcessor","Idefics3ImageProcessorFast","Idefics3ImageProcessorKwargs","Idefics3ImageProcessorPil","Idefics3Model","Idefics3PreTrainedModel","Idefics3Processor","IdeficsForVisionText2Text","IdeficsImageProcessor","IdeficsImageProcessorKwargs","IdeficsImageProcessorPil","IdeficsModel","IdeficsPreTrainedModel","IdeficsProcessor","ImageGPTFastImageProcessorKwargs","ImageGPTFeatureExtractor","ImageGPTForCausalImageModeling","ImageGPTForImageClassification","ImageGPTImageProcessor","ImageGPTImageProcessorFast","ImageGPTImageProcessorKwargs","ImageGPTImageProcessorPil","ImageGPTModel","ImageGPTPreTrainedModel","InformerDecoder","InformerEncoder","InformerForPrediction","InformerModel","InformerPreTrainedModel","Inkling2ForCausalLM","Inkling2ForConditionalGeneration","Inkling2ImageProcessor","Inkling2Model","Inkling2PreTrainedModel","Inkling2Processor","Inkling2TextModel","Inkling2VisionModel","InklingAudioModel","InklingFeatureExtractor","InklingForCausalLM","InklingForConditionalGeneration","InklingImageProcessor","InklingImageProcessorKwargs","InklingModel","InklingPreTrainedModel","InklingProcessor","InklingTextModel","InklingVisionModel","InstructBlipEncoder","InstructBlipForConditionalGeneration","InstructBlipForConditionalGenerationModelOutput","InstructBlipModel","InstructBlipPreTrainedModel","InstructBlipProcessor","InstructBlipQFormerEncoder","InstructBlipQFormerModel","InstructBlipVideoEncoder","InstructBlipVideoForConditionalGeneration","InstructBlipVideoForConditionalGenerationModelOutput","InstructBlipVideoImageProcessor","InstructBlipVideoModel","InstructBlipVideoPreTrainedModel","InstructBlipVideoProcessor","InstructBlipVideoQFormerEncoder","InstructBlipVideoQFormerModel","InstructBlipVideoVideoProcessor","InstructBlipVideoVisionModel","InstructBlipVisionModel","InternVLForConditionalGeneration","InternVLModel","InternVLPreTrainedModel","InternVLProcessor","InternVLVideoProcessor","InternVLVisionEncoder","InternVLVisionModel","InternVLVisionPreTrainedModel","Jais2ForCausalLM","Jais2Model","Jais2PreTrainedModel","JambaForCausalLM","JambaForSequenceClassification","JambaModel","JambaPreTrainedModel","JanusFastImageProcessorKwargs","JanusForConditionalGeneration","JanusImageProcessor","JanusImageProcessorFast","JanusImageProcessorKwargs","JanusImageProcessorPil","JanusModel","JanusPreTrainedModel","JanusProcessor","JanusVQVAEDecoder","JanusVQVAEEncoder","JanusVisionEncoder","JanusVisionModel","JetMoeForCausalLM","JetMoeForSequenceClassification","JetMoeModel","JetMoePreTrainedModel","JevForDecision","JevPreTrainedModel","JiebaPreTokenizer","JinaEmbeddingsV3ForMaskedLM","JinaEmbeddingsV3ForQuestionAnswering","JinaEmbeddingsV3ForSequenceClassification","JinaEmbeddingsV3ForTokenClassification","JinaEmbeddingsV3Model","JinaEmbeddingsV3PreTrainedModel","JukeboxDecoder","JukeboxEncoder","JukeboxModel","JukeboxPreTrainedModel","JukeboxTokenizer","JumanppTokenizer","KimiLinearForCausalLM","KimiLinearModel","KimiLinearPreTrainedModel","Kimi_K25ForConditionalGeneration","Kimi_K25ImageProcessor","Kimi_K25ImageProcessorKwargs","Kimi_K25Model","Kimi_K25MultimodalProjection","Kimi_K25PreTrainedModel","Kimi_K25Processor","Kimi_K25VideoProcessor","Kimi_K25VisionModel","Kolibri1ForCausalLM","Kolibri1Model","Kolibri1PreTrainedModel","Kosmos2ForConditionalGeneration","Kosmos2ForConditionalGenerationModelOutput","Kosmos2ImageToTextProjection","Kosmos2Model","Kosmos2PreTrainedModel","Kosmos2Processor","Kosmos2TextForCausalLM","Kosmos2TextModel","Kosmos2VisionEncoder","Kosmos2VisionModel","Kosmos2_5FastImageProcessorKwargs","Kosmos2_5ForConditionalGeneration","Kosmos2_5ForConditionalGenerationModelOutput","Kosmos2_5ImageProcessor","Kosmos2_5ImageProcessorFast","Kosmos2_5ImageProcessorKwargs","Kosmos2_5ImageProcessorPil","Kosmos2_5ImageToTextProjection","Kosmos2_5Model","Kosmos2_5PreTrainedModel","Kosmos2_5Processor","Kosmos2_5TextForCausalLM","Kosmos2_5TextModel","Kosmos2_5VisionEncoder","Kosmos2_5VisionModel","KyutaiSpeechToTextFeatureExtractor","KyutaiSpeechToTextForConditionalGeneration","KyutaiSpeechToTextModel","KyutaiSpeechToTextPreTrainedModel","KyutaiSpeechToTextProcessor","LEDDecoder","LEDEncoder","LEDForConditionalGeneration","LEDForQuestionAnswering","LEDForSequenceClassification","LEDModel","LEDPreTrainedModel","LEDTokenizer","LEDTokenizerFast","LagunaForCausalLM","LagunaModel","LagunaPreTrainedModel","LasrEncoder","LasrFeatureExtractor","LasrForCTC","LasrPreTrainedModel","LasrProcessor","LasrTokenizer","LayoutLMEncoder","LayoutLMForMaskedLM","LayoutLMForQuestionAnswering","LayoutLMForSequenceClassification","LayoutLMForTokenClassification","LayoutLMModel","LayoutLMPreTrainedModel","LayoutLMTokenizer","LayoutLMTokenizerFast","LayoutLMv2Encoder","LayoutLMv2FastImageProcessorKwargs","LayoutLMv2FeatureExtractor","LayoutLMv2ForQuestionAnswering","LayoutLMv2ForSequenceClassification","LayoutLMv2ForTokenClassification","LayoutLMv2ImageProcessor","LayoutLMv2ImageProcessorFast","LayoutLMv2ImageProcessorKwargs","LayoutLMv2ImageProcessorPil","LayoutLMv2Model","LayoutLMv2PreTrainedModel","LayoutLMv2Processor","LayoutLMv2Tokenizer","LayoutLMv2TokenizerFast","LayoutLMv3Encoder","LayoutLMv3FastImageProcessorKwargs","LayoutLMv3FeatureExtractor","LayoutLMv3ForQuestionAnswering","LayoutLMv3ForSequenceClassification","LayoutLMv3ForTokenClassification","LayoutLMv3ImageProcessor","LayoutLMv3ImageProcessorFast","LayoutLMv3ImageProcessorKwargs","LayoutLMv3ImageProcessorPil","LayoutLMv3Model","LayoutLMv3PreTrainedModel","LayoutLMv3Processor","LayoutLMv3Tokenizer","LayoutLMv3TokenizerFast","LayoutXLMProcessor","LayoutXLMTokenizer","LayoutXLMTokenizerFast","LevitEncoder","LevitFeatureExtractor","LevitForImageClassification","LevitForImageClassificationWithTeacher","LevitForImageClassificationWithTeacherOutput","LevitImageProcessor","LevitImageProcessorFast","LevitImageProcessorPil","LevitModel","LevitPreTrainedModel","Lfm2ForCausalLM","Lfm2Model","Lfm2MoeForCausalLM","Lfm2MoeModel","Lfm2MoePreTrainedModel","Lfm2PreTrainedModel","Lfm2VlFastImageProcessorKwargs","Lfm2VlForConditionalGeneration","Lfm2VlImageProcessor","Lfm2VlImageProcessorFast","Lfm2VlImageProcessorKwargs","Lfm2VlModel","Lfm2VlPreTrainedModel","Lfm2VlProcessor","Lfm3ForCausalLM","Lfm3Model","Lfm3PreTrainedModel","Lfm3VlForConditionalGeneration","Lfm3VlModel","Lfm3VlPreTrainedModel","Lfm3VlProcessor","Lfm3VlVisionModel","LightGlueForKeypointMatching","LightGlueImageProcessor","LightGlueImageProcessorKwargs","LightGlueImageProcessorPil","LightGluePositionalEncoder","LightGluePreTrainedModel","LightOnOcrForConditionalGeneration","LightOnOcrModel","LightOnOcrPreTrainedModel","LightOnOcrProcessor","LiltEncoder","LiltForQuestionAnswering","LiltForSequenceClassification","LiltForTokenClassification","LiltModel","LiltPreTrainedModel","Llama4ForCausalLM","Llama4ForConditionalGeneration","Llama4ImageProcessor","Llama4ImageProcessorFast","Llama4ImageProcessorKwargs","Llama4PreTrainedModel","Llama4Processor","Llama4TextModel","Llama4VisionEncoder","Llama4VisionModel","LlamaForCausalLM","LlamaForQuestionAnswering","LlamaForSequenceClassification","LlamaForTokenClassification","LlamaModel","LlamaPreTrainedModel","LlamaTokenizer","LlamaTokenizerFast","LlavaFastImageProcessorKwargs","LlavaForConditionalGeneration","LlavaImageProcessor","LlavaImageProcessorFast","LlavaImageProcessorPil","LlavaModel","LlavaNextFastImageProcessorKwargs","LlavaNextForConditionalGeneration","LlavaNextImageProcessor","LlavaNextImageProcessorFast","LlavaNextImageProcessorKwargs","LlavaNextImageProcessorPil","LlavaNextModel","LlavaNextPreTrainedModel","LlavaNextProcessor","LlavaNextVideoForConditionalGeneration","LlavaNextVideoImageProcessor","LlavaNextVideoModel","LlavaNextVideoPreTrainedModel","LlavaNextVideoProcessor","LlavaNextVideoVideoProcessor","LlavaOnevisionFastImageProcessorKwargs","LlavaOnevisionForConditionalGeneration","LlavaOnevisionImageProcessor","LlavaOnevisionImageProcessorFast","LlavaOnevisionImageProcessorKwargs","LlavaOnevisionImageProcessorPil","LlavaOnevisionModel","LlavaOnevisionPreTrainedModel","LlavaOnevisionProcessor","LlavaOnevisionVideoProcessor","LlavaPreTrainedModel","LlavaProcessor","LongT5EncoderModel","LongT5ForConditionalGeneration","LongT5Model","LongT5PreTrainedModel","LongcatFlashForCausalLM","LongcatFlashModel","LongcatFlashPreTrainedModel","LongformerEncoder","LongformerForMaskedLM","LongformerForMultipleChoice","LongformerForQuestionAnswering","LongformerForSequenceClassification","LongformerForTokenClassification","LongformerModel","LongformerPreTrainedModel","LongformerTokenizer","LongformerTokenizerFast","LukeEncoder","LukeForEntityClassification","LukeForEntityPairClassification","LukeForEntitySpanClassification","LukeForMaskedLM","LukeForMultipleChoice","LukeForQuestionAnswering","LukeForSequenceClassification","LukeForTokenClassification","LukeModel","LukePreTrainedModel","LukeTokenizer","LwDetrConvEncoder","LwDetrDecoder","LwDetrForObjectDetection","LwDetrModel","LwDetrPreTrainedModel","LwDetrViTEncoder","LwDetrViTPreTrainedModel","LxmertEncoder","LxmertForPreTraining","LxmertForPreTrainingOutput","LxmertForQuestionAnswering","LxmertForQuestionAnsweringOutput","LxmertModel","LxmertPreTrainedModel","LxmertTokenizer","LxmertTokenizerFast","LxmertVisualFeatureEncoder","M2M100Decoder","M2M100Encoder","M2M100ForConditionalGeneration","M2M100Model","M2M100PreTrainedModel","M2M100Tokenizer","MBart50Tokenizer","MBart50TokenizerFast","MBartDecoder","MBartEncoder","MBartForCausalLM","MBartForConditionalGeneration","MBartForQuestionAnswering","MBartForSequenceClassification","MBartModel","MBartPreTrainedModel","MBartTokenizer","MBartTokenizerFast","MLCDEncoder","MLCDPreTrainedModel","MLCDVisionModel","MLukeTokenizer","MMGroundingDinoConvEncoder","MMGroundingDinoConvModel","MMGroundingDinoDecoder","MMGroundingDinoEncoder","MMGroundingDinoForObjectDetection","MMGroundingDinoModel","MMGroundingDinoPreTrainedModel","MPNetEncoder","MPNetForMaskedLM","MPNetForMultipleChoice","MPNetForQuestionAnswering","MPNetForSequenceClassification","MPNetForTokenClassification","MPNetModel","MPNetPreTrainedModel","MPNetTokenizer","MPNetTokenizerFast","MT5EncoderModel","MT5ForConditionalGeneration","MT5ForQuestionAnswering","MT5ForSequenceClassification","MT5ForTokenClassification","MT5Model","MT5PreTrainedModel","MT5Tokenizer","MT5TokenizerFast","Mamba2ForCausalLM","Mamba2Model","Mamba2PreTrainedModel","MambaForCausalLM","MambaModel","MambaPreTrainedModel","MarianDecoder","MarianEncoder","MarianForCausalLM","MarianMTModel","MarianModel","MarianPreTrainedModel","MarianTokenizer","MarkupLMEncoder","MarkupLMFeatureExtractor","MarkupLMForQuestionAnswering","MarkupLMForSequenceClassification","MarkupLMForTokenClassification","MarkupLMModel","MarkupLMPreTrainedModel","MarkupLMProcessor","MarkupLMTokenizer","MarkupLMTokenizerFast","Mask2FormerFastImageProcessorKwargs","Mask2FormerForUniversalSegmentation","Mask2FormerForUniversalSegmentationOutput","Mask2FormerImageProcessor","Mask2FormerImageProcessorFast","Mask2FormerImageProcessorKwargs","Mask2FormerImageProcessorPil","Mask2FormerMaskedAttentionDecoder","Mask2FormerModel","Mask2FormerPixelDecoder","Mask2FormerPreTrainedModel","MaskFormerDetrDecoder","MaskFormerDetrPreTrainedModel","MaskFormerFPNModel","MaskFormerFastImageProcessorKwargs","MaskFormerFeatureExtractor","MaskFormerForInstanceSegmentation","MaskFormerForInstanceSegmentationOutput","MaskFormerImageProcessor","MaskFormerImageProcessorFast","MaskFormerImageProcessorKwargs","MaskFormerImageProcessorPil","MaskFormerModel","MaskFormerPixelDecoder","MaskFormerPreTrainedModel","MaskFormerSwinEncoder","MaskFormerSwinModel","MaskFormerSwinPreTrainedModel","MecabTokenizer","MegaForCausalLM","MegaForMaskedLM","MegaForMultipleChoice","MegaForQuestionAnswering","MegaForSequenceClassification","MegaForTokenClassification","MegaModel","MegaPreTrainedModel","MegatronBertEncoder","MegatronBertForCausalLM","MegatronBertForMaskedLM","MegatronBertForMultipleChoice","MegatronBertForNextSentencePrediction","MegatronBertForPreTraining","MegatronBertForPreTrainingOutput","MegatronBertForQuestionAnswering","MegatronBertForSequenceClassification","MegatronBertForTokenClassification","MegatronBertModel","MegatronBertPreTrainedModel","MellumForCausalLM","MellumModel","MellumPreTrainedModel","MetaClip2Encoder","MetaClip2ForImageClassification","MetaClip2Model","MetaClip2PreTrainedModel","MetaClip2TextModel","MetaClip2TextModelWithProjection","MetaClip2VisionModel","MetaClip2VisionModelWithProjection","MgpstrEncoder","MgpstrForSceneTextRecognition","MgpstrModel","MgpstrPreTrainedModel","MgpstrProcessor","MgpstrTokenizer","MiMoV2FlashForCausalLM","MiMoV2FlashModel","MiMoV2FlashPreTrainedModel","MimiDecoder","MimiDecoderModel","MimiEncoder","MimiEncoderModel","MimiModel","MimiPreTrainedModel","MimiTransformerModel","MiniCPM3ForCausalLM","MiniCPM3ForSequenceClassification","MiniCPM3Model","MiniCPM3PreTrainedModel","MiniCPMOcrForConditionalGeneration","MiniCPMOcrImageProcessor","MiniCPMOcrImageProcessorKwargs","MiniCPMOcrModel","MiniCPMOcrPreTrainedModel","MiniCPMOcrProcessor","MiniCPMOcrVideoProcessor","MiniCPMOcrVisionEncoder","MiniCPMOcrVisionModel","MiniCPMOcrVisionPreTrainedModel","MiniCPMV4_6ForConditionalGeneration","MiniCPMV4_6ImageProcessor","MiniCPMV4_6ImageProcessorKwargs","MiniCPMV4_6ImageProcessorPil","MiniCPMV4_6ImageProcessorPilKwargs","MiniCPMV4_6Model","MiniCPMV4_6PreTrainedModel","MiniCPMV4_6Processor","MiniCPMV4_6VideoProcessor","MiniCPMV4_6VisionEncoder","MiniCPMV4_6VisionModel","MiniCPMV4_6VisionPreTrainedModel","MiniCPMV4_7ForConditionalGeneration","MiniCPMV4_7Model","MiniCPMV4_7PreTrainedModel","MiniCPMV4_7Processor","MiniCPMV4_7VisionEncoder","MiniCPMV4_7VisionModel","MiniCPMV4_7VisionPreTrainedModel","MiniMaxForCausalLM","MiniMaxForQuestionAnswering","MiniMaxForSequenceClassification","MiniMaxForTokenClassification","MiniMaxM2ForCausalLM","MiniMaxM2Model","MiniMaxM2PreTrainedModel","MiniMaxM3SparseForConditionalGeneration","MiniMaxM3VLForCausalLM","MiniMaxM3VLImageProcessor","MiniMaxM3VLImageProcessorKwargs","MiniMaxM3VLModel","MiniMaxM3VLPreTrainedModel","MiniMaxM3VLProcessor","MiniMaxM3VLTextModel","MiniMaxM3VLVideoProcessor","MiniMaxM3VLVisionModel","MiniMaxModel","MiniMaxPreTrainedModel","Ministral3ForCausalLM","Ministral3ForQuestionAnswering","Ministral3ForSequenceClassification","Ministral3ForTokenClassification","Ministral3Model","Ministral3PreTrainedModel","MinistralForCausalLM","MinistralForQuestionAnswering","MinistralForSequenceClassification","MinistralForTokenClassification","MinistralModel","MinistralPreTrainedModel","Mistral3ForConditionalGeneration","Mistral3Model","Mistral3PreTrainedModel","Mistral4ForCausalLM","Mistral4ForSequenceClassification","Mistral4ForTokenClassification","Mistral4Model","Mistral4PreTrainedModel","MistralForCausalLM","MistralForQuestionAnswering","MistralForSequenceClassification","MistralForTokenClassification","MistralLarge4ForConditionalGeneration","MistralLarge4Model","MistralLarge4PreTrainedModel","MistralLarge4TextModel","MistralModel","MistralPreTrainedModel","MixtralForCausalLM","MixtralForQuestionAnswering","MixtralForSequenceClassification","MixtralForTokenClassification","MixtralModel","MixtralPreTrainedModel","MllamaForCausalLM","MllamaForConditionalGeneration","MllamaImageProcessor","MllamaImageProcessorKwargs","MllamaImageProcessorPil","MllamaModel","MllamaPreTrainedModel","MllamaProcessor","MllamaTextModel","MllamaVisionEncoder","MllamaVisionModel","MobileBertEncoder","MobileBertForMaskedLM","MobileBertForMultipleChoice","MobileBertForNextSentencePrediction","MobileBertForPreTraining","MobileBertForPreTrainingOutput","MobileBertForQuestionAnswering","MobileBertForSequenceClassification","MobileBertForTokenClassification","MobileBertModel","MobileBertPreTrainedModel","MobileBertTokenizer","MobileBertTokenizerFast","MobileNetV1FeatureExtractor","MobileNetV1ForImageClassification","MobileNetV1ImageProcessor","MobileNetV1ImageProcessorFast","MobileNetV1ImageProcessorPil","MobileNetV1Model","MobileNetV1PreTrainedModel","MobileNetV2FastImageProcessorKwargs","MobileNetV2FeatureExtractor","MobileNetV2ForImageClassification","MobileNetV2ForSemanticSegmentation","MobileNetV2ImageProcessor","MobileNetV2ImageProcessorFast","MobileNetV2ImageProcessorKwargs","MobileNetV2ImageProcessorPil","MobileNetV2Model","MobileNetV2PreTrainedModel","MobileViTEncoder","MobileViTFeatureExtractor","MobileViTForImageClassification","MobileViTForSemanticSegmentation","MobileViTImageProcessor","MobileViTImageProcessorFast","MobileViTImageProcessorPil","MobileViTModel","MobileViTPreTrainedModel","MobileViTV2Encoder","MobileViTV2ForImageClassification","MobileViTV2ForSemanticSegmentation","MobileViTV2Model","MobileViTV2PreTrainedModel","MobileVitFastImageProcessorKwargs","MobileVitImageProcessorKwargs","ModernBertDecoderForCausalLM","ModernBertDecoderForSequenceClassification","ModernBertDecoderModel","ModernBertDecoderPreTrainedModel","ModernBertForMaskedLM","ModernBertForMultipleChoice","ModernBertForQuestionAnswering","ModernBertForSequenceClassification","ModernBertForTokenClassification","ModernBertModel","ModernBertPreTrainedModel","ModernVBertForMaskedLM","ModernVBertForSequenceClassification","ModernVBertForTokenClassification","ModernVBertModel","ModernVBertPreTrainedModel","Molmo2ForConditionalGeneration","Molmo2ImageProcessor","Molmo2ImageProcessorKwargs","Molmo2Model","Molmo2PreTrainedModel","Molmo2Processor","Molmo2TextModel","Molmo2VideoProcessor","Molmo2VisionModel","MoonshineDecoder","MoonshineEncoder","MoonshineForConditionalGeneration","MoonshineModel","MoonshinePreTrainedModel","MoonshineStreamingDecoder","MoonshineStreamingEncoder","MoonshineStreamingForConditionalGeneration","MoonshineStreamingModel","MoonshineStreamingPreTrainedModel","MoonshineStreamingProcessor","MoshiDepthDecoder","MoshiForCausalLM","MoshiForConditionalGeneration","MoshiModel","MoshiPreTrainedModel","MossTranscribeDiarizeAudioModel","MossTranscribeDiarizeFeatureExtractor","MossTranscribeDiarizeForConditionalGeneration","MossTranscribeDiarizeModel","MossTranscribeDiarizePreTrainedModel","MossTranscribeDiarizeProcessor","MptForCausalLM","MptForQuestionAnswering","MptForSequenceClassification","MptForTokenClassification","MptModel","MptPreTrainedModel","MraEncoder","MraForMaskedLM","MraForMultipleChoice","MraForQuestionAnswering","MraForSequenceClassification","MraForTokenClassification","MraModel","MraPreTrainedModel","MultiplierProcessor","MuseGlimmerAssistantContextProjection","MuseGlimmerAssistantModel","MuseGlimmerAssistantPreTrainedModel","MuseGlimmerForConditionalGeneration","MuseGlimmerImageProcessor","MuseGlimmerImageProcessorKwargs","MuseGlimmerModel","MuseGlimmerPreTrainedModel","MuseGlimmerProcessor","MuseGlimmerTextModel","MuseGlimmerVideoProcessor","MuseGlimmerVisionModel","MuseSparkAudioModel","MuseSparkFeatureExtractor","MuseSparkForConditionalGeneration","MuseSparkModel","MuseSparkPreTrainedModel","MuseSparkProcessor","MuseSparkTextModel","MuseSparkVisionModel","MusicFlamingoForConditionalGeneration","MusicFlamingoModel","MusicFlamingoPreTrainedModel","MusicFlamingoProcessor","MusicgenDecoder","MusicgenForCausalLM","MusicgenForConditionalGeneration","MusicgenMelodyDecoder","MusicgenMelodyFeatureExtractor","MusicgenMelodyForCausalLM","MusicgenMelodyForConditionalGeneration","MusicgenMelodyModel","MusicgenMelodyPreTrainedModel","MusicgenMelodyProcessor","MusicgenModel","MusicgenPreTrainedModel","MusicgenProcessor","MvpDecoder","MvpEncoder","MvpForCausalLM","MvpForConditionalGeneration","MvpForQuestionAnswering","MvpForSequenceClassification","MvpModel","MvpPreTrainedModel","MvpTokenizer","MvpTokenizerFast","MyT5Tokenizer","NanoChatForCausalLM","NanoChatModel","NanoChatPreTrainedModel","NatEncoder","NatForImageClassification","NatModel","NatPreTrainedModel","Nemotron3DiarizationAudioModel","Nemotron3DiarizationForAudioFrameClassification","Nemotron3DiarizationModel","Nemotron3DiarizationPreTrainedModel","Nemotron3DiarizationProcessor","Nemotron3_5AsrForRNNT","Nemotron3_5AsrPreTrainedModel","Nemotron3_5AsrProcessor","Nemotron3_5AsrRNNTDecoder","Nemotron3_5TranscribeAsrAudioModel","Nemotron3_5TranscribeAudioModel","Nemotron3_5TranscribeForConditionalGeneration","Nemotron3_5TranscribeModel","Nemotron3_5TranscribePreTrainedModel","Nemotron3_5TranscribeProcessor","Nemotron3_5TranscribeWordTimestampModel","NemotronAsrStreamingEncoder","NemotronAsrStreamingFeatureExtractor","NemotronAsrStreamingForRNNT","NemotronAsrStreamingPreTrainedModel","NemotronAsrStreamingProcessor","NemotronAsrStreamingRNNTDecoder","NemotronForCausalLM","NemotronForQuestionAnswering","NemotronForSequenceClassification","NemotronForTokenClassification","NemotronHForCausalLM","NemotronHModel","NemotronHPreTrainedModel","NemotronH_Omni_Reasoning_V3ImageProcessor","NemotronH_Omni_Reasoning_V3ImageProcessorKwargs","NemotronH_Omni_Reasoning_V3PreTrainedModel","NemotronH_Omni_Reasoning_V3Processor","NemotronH_Omni_Reasoning_V3VideoProcessor","NemotronModel","NemotronPreTrainedModel","NeoMMEForMaskedLM","NeoMMEForRetrieval","NeoMMEForRetrievalOutput","NeoMMEImageProcessor","NeoMMEImageProcessorKwargs","NeoMMEModel","NeoMMEPreTrainedModel","NeoMMEProcessor","NeoMMESigmoidGatedProjection","NeuCodecDecoder","NeuCodecEncoder","NeuCodecFeatureExtractor","NeuCodecModel","NeuCodecPreTrainedModel","NezhaEncoder","NezhaForMaskedLM","NezhaForMultipleChoice","NezhaForNextSentencePrediction","NezhaForPreTraining","NezhaForPreTrainingOutput","NezhaForQuestionAnswering","NezhaForSequenceClassification","NezhaForTokenClassification","NezhaModel","NezhaPreTrainedModel","NllbMoeDecoder","NllbMoeEncoder","NllbMoeForConditionalGeneration","NllbMoeModel","NllbMoePreTrainedModel","NllbTokenizer","NllbTokenizerFast","NomicBertForMaskedLM","NomicBertForSequenceClassification","NomicBertForTokenClassification","NomicBertModel","NomicBertPreTrainedModel","NougatFastImageProcessorKwargs","NougatImageProcessor","NougatImageProcessorFast","NougatImageProcessorKwargs","NougatImageProcessorPil","NougatProcessor","NougatTokenizer","NougatTokenizerFast","NystromformerEncoder","NystromformerForMaskedLM","NystromformerForMultipleChoice","NystromformerForQuestionAnswering","NystromformerForSequenceClassification","NystromformerForTokenClassification","NystromformerModel","NystromformerPreTrainedModel","OPTDecoder","OPTForCausalLM","OPTForQuestionAnswering","OPTForSequenceClassification","OPTModel","OPTPreTrainedModel","Olmo2ForCausalLM","Olmo2ForSequenceClassification","Olmo2Model","Olmo2PreTrainedModel","Olmo3ForCausalLM","Olmo3ForSequenceClassification","Olmo3Model","Olmo3PreTrainedModel","OlmoForCausalLM","OlmoForSequenceClassification","OlmoHybridForCausalLM","OlmoHybridModel","OlmoHybridPreTrainedModel","OlmoModel","OlmoPreTrainedModel","OlmoeForCausalLM","OlmoeModel","OlmoePreTrainedModel","OmDetTurboDecoder","OmDetTurboEncoder","OmDetTurboForObjectDetection","OmDetTurboHybridEncoder","OmDetTurboPreTrainedModel","OmDetTurboProcessor","OmDetTurboTaskEncoder","OneFormerFastImageProcessorKwargs","OneFormerForUniversalSegmentation","OneFormerForUniversalSegmentationOutput","OneFormerImageProcessor","OneFormerImageProcessorFast","OneFormerImageProcessorKwargs","OneFormerImageProcessorPil","OneFormerModel","OneFormerPixelDecoder","OneFormerPreTrainedModel","OneFormerProcessor","OneFormerTaskModel","OneFormerTextContextDecoder","OneFormerTextEncoder","OneFormerTransformerDecoder","OneFormerTransformerDecoderQueryTransformerDecoder","OpenAIGPTDoubleHeadsModel","OpenAIGPTForSequenceClassification","OpenAIGPTLMHeadModel","OpenAIGPTModel","OpenAIGPTPreTrainedModel","OpenAIGPTTokenizer","OpenAIGPTTokenizerFast","OpenAIPrivacyFilterForTokenClassification","OpenAIPrivacyFilterModel","OpenAIPrivacyFilterPreTrainedModel","Ovis2ForConditionalGeneration","Ovis2ImageProcessor","Ovis2ImageProcessorFast","Ovis2ImageProcessorKwargs","Ovis2ImageProcessorPil","Ovis2Model","Ovis2PreTrainedModel","Ovis2Processor","Ovis2VisionEncoder","Ovis2VisionModel","OwlViTEncoder","OwlViTFeatureExtractor","OwlViTForObjectDetection","OwlViTImageProcessor","OwlViTImageProcessorFast","OwlViTImageProcessorPil","OwlViTModel","OwlViTPreTrainedModel","OwlViTProcessor","OwlViTTextModel","OwlViTVisionModel","Owlv2Encoder","Owlv2FastImageProcessorKwargs","Owlv2ForObjectDetection","Owlv2ImageProcessor","Owlv2ImageProcessorFast","Owlv2ImageProcessorPil","Owlv2Model","Owlv2PreTrainedModel","Owlv2Processor","Owlv2TextModel","Owlv2VisionModel","PI0ForConditionalGeneration","PI0ImageProcessor","PI0Model","PI0PreTrainedModel","PI0Processor","PLBartDecoder","PLBartEncoder","PLBartForCausalLM","PLBartForConditionalGeneration","PLBartForSequenceClassification","PLBartModel","PLBartPreTrainedModel","PLBartTokenizer","PPChart2TableImageProcessor","PPChart2TableImageProcessorPil","PPChart2TableProcessor","PPDocLayoutV2ConvEncoder","PPDocLayoutV2Decoder","PPDocLayoutV2ForObjectDetection","PPDocLayoutV2ForObjectDetectionOutput","PPDocLayoutV2HybridEncoder","PPDocLayoutV2ImageProcessor","PPDocLayoutV2Model","PPDocLayoutV2PreTrainedModel","PPDocLayoutV2ReadingOrderEncoder","PPDocLayoutV3ConvEncoder","PPDocLayoutV3Decoder","PPDocLayoutV3ForObjectDetection","PPDocLayoutV3ForObjectDetectionOutput","PPDocLayoutV3HybridEncoder","PPDocLayoutV3ImageProcessor","PPDocLayoutV3Model","PPDocLayoutV3PreTrainedModel","PPDocLayoutV4ConvEncoder","PPDocLayoutV4Decoder","PPDocLayoutV4ForObjectDetection","PPDocLayoutV4ForObjectDetectionOutput","PPDocLayoutV4HybridEncoder","PPDocLayoutV4ImageProcessor","PPDocLayoutV4Model","PPDocLayoutV4PreTrainedModel","PPFormulaNetForConditionalGeneration","PPFormulaNetImageProcessor","PPFormulaNetImageProcessorKwargs","PPFormulaNetModel","PPFormulaNetPreTrainedModel","PPFormulaNetProcessor","PPFormulaNetTextModel","PPFormulaNetVisionModel","PPLCNetEncoder","PPLCNetForImageClassification","PPLCNetImageProcessor","PPLCNetImageProcessorKwargs","PPLCNetPreTrainedModel","PPLCNetV3Encoder","PPLCNetV3PreTrainedModel","PPLCNetV4Encoder","PPLCNetV4PreTrainedModel","PPOCRV5MobileDetForObjectDetection","PPOCRV5MobileDetModel","PPOCRV5MobileDetPreTrainedModel","PPOCRV5MobileRecForTextRecognition","PPOCRV5MobileRecForTextRecognitionOutput","PPOCRV5MobileRecModel","PPOCRV5MobileRecPreTrainedModel","PPOCRV5ServerDetForObjectDetection","PPOCRV5ServerDetImageProcessor","PPOCRV5ServerDetImageProcessorKwargs","PPOCRV5ServerDetModel","PPOCRV5ServerDetPreTrainedModel","PPOCRV5ServerRecForTextRecognition","PPOCRV5ServerRecForTextRecognitionOutput","PPOCRV5ServerRecImageProcessor","PPOCRV5ServerRecImageProcessorKwargs","PPOCRV5ServerRecModel","PPOCRV5ServerRecPreTrainedModel","PPOCRV6MediumDetForObjectDetection","PPOCRV6MediumDetModel","PPOCRV6MediumDetPreTrainedModel","PPOCRV6SmallDetForObjectDetection","PPOCRV6SmallDetModel","PPOCRV6SmallDetPreTrainedModel","PPOCRV6SmallRecForTextRecognition","PPOCRV6SmallRecForTextRecognitionOutput","PPOCRV6SmallRecImageProcessor","PPOCRV6SmallRecImageProcessorKwargs","PPOCRV6SmallRecModel","PPOCRV6SmallRecPreTrainedModel","PPOCRV6TinyRecForTextRecognition","PPOCRV6TinyRecModel","PPOCRV6TinyRecPreTrainedModel","PaddleOCRTextModel","PaddleOCRVLForConditionalGeneration","PaddleOCRVLImageProcessor","PaddleOCRVLImageProcessorKwargs","PaddleOCRVLImageProcessorPil","PaddleOCRVLModel","PaddleOCRVLPreTrainedModel","PaddleOCRVLProcessor","PaddleOCRVisionEncoder","PaddleOCRVisionModel","PaliGemmaForConditionalGeneration","PaliGemmaModel","PaliGemmaPreTrainedModel","PaliGemmaProcessor","ParakeetEncoder","ParakeetFeatureExtractor","ParakeetForCTC","ParakeetForRNNT","ParakeetForTDT","ParakeetPreTrainedModel","ParakeetProcessor","ParakeetRNNTDecoder","ParakeetTokenizer","ParakeetTokenizerFast","PatchTSMixerEncoder","PatchTSMixerForPreTrainingOutput","PatchTSMixerForPrediction","PatchTSMixerForPredictionHead","PatchTSMixerForPredictionOutput","PatchTSMixerForPretraining","PatchTSMixerForRegression","PatchTSMixerForRegressionOutput","PatchTSMixerForTimeSeriesClassification","PatchTSMixerForTimeSeriesClassificationOutput","PatchTSMixerModel","PatchTSMixerPreTrainedModel","PatchTSTEncoder","PatchTSTForClassification","PatchTSTForClassificationOutput","PatchTSTForPrediction","PatchTSTForPredictionOutput","PatchTSTForPretraining","PatchTSTForPretrainingOutput","PatchTSTForRegression","PatchTSTForRegressionOutput","PatchTSTModel","PatchTSTPreTrainedModel","PeAudioDacEncoder","PeAudioEncoder","PeAudioFeatureExtractor","PeAudioFrameLevelModel","PeAudioModel","PeAudioPreTrainedModel","PeAudioProcessor","PeAudioVideoEncoder","PeAudioVideoModel","PeAudioVideoPreTrainedModel","PeAudioVideoProcessor","PeVideoEncoder","PeVideoModel","PeVideoPreTrainedModel","PeVideoProcessor","PeVideoVideoProcessor","PegasusDecoder","PegasusEncoder","PegasusForCausalLM","PegasusForConditionalGeneration","PegasusModel","PegasusPreTrainedModel","PegasusTokenizer","PegasusTokenizerFast","PegasusXDecoder","PegasusXEncoder","PegasusXForConditionalGeneration","PegasusXModel","PegasusXPreTrainedModel","PerceiverAbstractDecoder","PerceiverBasicDecoder","PerceiverBasicVideoAutoencodingDecoder","PerceiverClassificationDecoder","PerceiverEmbeddingDecoder","PerceiverEncoder","PerceiverFeatureExtractor","PerceiverForImageClassificationConvProcessing","PerceiverForImageClassificationFourier","PerceiverForImageClassificationLearned","PerceiverForMaskedLM","PerceiverForMultimodalAutoencoding","PerceiverForOpticalFlow","PerceiverForSequenceClassification","PerceiverImageProcessor","PerceiverImageProcessorFast","PerceiverImageProcessorPil","PerceiverModel","PerceiverMultimodalDecoder","PerceiverOpticalFlowDecoder","PerceiverPreTrainedModel","PerceiverProjectionDecoder","PerceiverTokenizer","PerceptionLMFastImageProcessorKwargs","PerceptionLMForConditionalGeneration","PerceptionLMImageProcessor","PerceptionLMImageProcessorFast","PerceptionLMImageProcessorKwargs","PerceptionLMModel","PerceptionLMPreTrainedModel","PerceptionLMProcessor","PerceptionLMVideoProcessor","PersimmonForCausalLM","PersimmonForSequenceClassification","PersimmonForTokenClassification","PersimmonModel","PersimmonPreTrainedModel","Phi3ForCausalLM","Phi3ForSequenceClassification","Phi3ForTokenClassification","Phi3Model","Phi3PreTrainedModel","Phi4MultimodalAudioModel","Phi4MultimodalAudioPreTrainedModel","Phi4MultimodalFastImageProcessorKwargs","Phi4MultimodalFeatureExtractor","Phi4MultimodalForCausalLM","Phi4MultimodalImageProcessor","Phi4MultimodalImageProcessorFast","Phi4MultimodalImageProcessorKwargs","Phi4MultimodalModel","Phi4MultimodalPreTrainedModel","Phi4MultimodalProcessor","Phi4MultimodalVisionEncoder","Phi4MultimodalVisionModel","Phi4MultimodalVisionPreTrainedModel","PhiForCausalLM","PhiForSequenceClassification","PhiForTokenClassification","PhiModel","PhiPreTrainedModel","PhimoeForCausalLM","PhimoeForSequenceClassification","PhimoeModel","PhimoePreTrainedModel","PhobertTokenizer","Pix2StructForConditionalGeneration","Pix2StructImageProcessor","Pix2StructImageProcessorKwargs","Pix2StructImageProcessorPil","Pix2StructPreTrainedModel","Pix2StructProcessor","Pix2StructTextModel","Pix2StructVisionEncoder","Pix2StructVisionModel","PixioModel","PixioPreTrainedModel","PixtralFastImageProcessorKwargs","PixtralImageProcessor","PixtralImageProcessorFast","PixtralImageProcessorKwargs","PixtralImageProcessorPil","PixtralPreTrainedModel","PixtralProcessor","PixtralVisionModel","PocketTTSAudioTokenizerDecoder","PocketTTSAudioTokenizerDecoderModel","PocketTTSAudioTokenizerEncoder","PocketTTSAudioTokenizerEncoderModel","PocketTTSAudioTokenizerModel","PocketTTSAudioTokenizerPreTrainedModel","PocketTTSAudioTokenizerTransformerModel","PocketTTSFeatureExtractor","PocketTTSForConditionalGeneration","PocketTTSModel","PocketTTSPreTrainedModel","PocketTTSProcessor","PoolFormerEncoder","PoolFormerFastImageProcessorKwargs","PoolFormerFeatureExtractor","PoolFormerForImageClassification","PoolFormerImageProcessor","PoolFormerImageProcessorFast","PoolFormerImageProcessorKwargs","PoolFormerImageProcessorPil","PoolFormerModel","PoolFormerPreTrainedModel","Pop2PianoFeatureExtractor","Pop2PianoForConditionalGeneration","Pop2PianoPreTrainedModel","Pop2PianoProcessor","Pop2PianoTokenizer","PretrainedBartModel","PretrainedFSMTModel","PromptDepthAnythingFastImageProcessorKwargs","PromptDepthAnythingForDepthEstimation","PromptDepthAnythingImageProcessor","PromptDepthAnythingImageProcessorFast","PromptDepthAnythingImageProcessorKwargs","PromptDepthAnythingImageProcessorPil","PromptDepthAnythingPreTrainedModel","ProphetNetDecoder","ProphetNetEncoder","ProphetNetForCausalLM","ProphetNetForConditionalGeneration","ProphetNetModel","ProphetNetPreTrainedModel","ProphetNetTokenizer","PvtEncoder","PvtForImageClassification","PvtImageProcessor","PvtImageProcessorFast","PvtImageProcessorPil","PvtModel","PvtPreTrainedModel","PvtV2Encoder","PvtV2ForImageClassification","PvtV2Model","PvtV2PreTrainedModel","QDQBertEncoder","QDQBertForMaskedLM","QDQBertForMultipleChoice","QDQBertForNextSentencePrediction","QDQBertForQuestionAnswering","QDQBertForSequenceClassification","QDQBertForTokenClassification","QDQBertLMHeadModel","QDQBertModel","QDQBertPreTrainedModel","QianfanOCRForConditionalGeneration","QianfanOCRModel","QianfanOCRPreTrainedModel","QianfanOCRProcessor","QianfanOCRVisionModel","QianfanOCRVisionPreTrainedModel","Qwen2AudioEncoder","Qwen2AudioForConditionalGeneration","Qwen2AudioModel","Qwen2AudioPreTrainedModel","Qwen2AudioProcessor","Qwen2ForCausalLM","Qwen2ForQuestionAnswering","Qwen2ForSequenceClassification","Qwen2ForTokenClassification","Qwen2Model","Qwen2MoeForCausalLM","Qwen2MoeForQuestionAnswering","Qwen2MoeForSequenceClassification","Qwen2MoeForTokenClassification","Qwen2MoeModel","Qwen2MoePreTrainedModel","Qwen2PreTrainedModel","Qwen2Tokenizer","Qwen2TokenizerFast","Qwen2VLFastImageProcessorKwargs","Qwen2VLForConditionalGeneration","Qwen2VLImageProcessor","Qwen2VLImageProcessorFast","Qwen2VLImageProcessorKwargs","Qwen2VLImageProcessorPil","Qwen2VLModel","Qwen2VLPreTrainedModel","Qwen2VLProcessor","Qwen2VLTextModel","Qwen2VLVideoProcessor","Qwen2VisionTransformerPretrainedModel","Qwen2_5OmniAudioEncoder","Qwen2_5OmniForConditionalGeneration","Qwen2_5OmniPreTrainedModel","Qwen2_5OmniPreTrainedModelForConditionalGeneration","Qwen2_5OmniProcessor","Qwen2_5OmniTalkerForConditionalGeneration","Qwen2_5OmniTalkerModel","Qwen2_5OmniThinkerForConditionalGeneration","Qwen2_5OmniThinkerModel","Qwen2_5OmniThinkerTextModel","Qwen2_5OmniToken2WavBigVGANModel","Qwen2_5OmniToken2WavDiTModel","Qwen2_5OmniToken2WavModel","Qwen2_5OmniVisionEncoder","Qwen2_5_VLForConditionalGeneration","Qwen2_5_VLModel","Qwen2_5_VLPreTrainedModel","Qwen2_5_VLProcessor","Qwen2_5_VLTextModel","Qwen2_5_VisionTransformerPretrainedModel","Qwen3ASREncoder","Qwen3ASRFeatureExtractor","Qwen3ASRForConditionalGeneration","Qwen3ASRForTokenClassification","Qwen3ASRModel","Qwen3ASRPreTrainedModel","Qwen3ASRProcessor","Qwen3ForCausalLM","Qwen3ForQuestionAnswering","Qwen3ForSequenceClassification","Qwen3ForTokenClassification","Qwen3Model","Qwen3MoeForCausalLM","Qwen3MoeForQuestionAnswering","Qwen3MoeForSequenceClassification","Qwen3MoeForTokenClassification","Qwen3MoeModel","Qwen3MoePreTrainedModel","Qwen3NextForCausalLM","Qwen3NextForQuestionAnswering","Qwen3NextForSequenceClassification","Qwen3NextForTokenClassification","Qwen3NextModel","Qwen3NextPreTrainedModel","Qwen3OmniMoeAudioEncoder","Qwen3OmniMoeCode2WavTransformerModel","Qwen3OmniMoeForConditionalGeneration","Qwen3OmniMoePreTrainedModel","Qwen3OmniMoePreTrainedModelForConditionalGeneration","Qwen3OmniMoeProcessor","Qwen3OmniMoeTalkerCodePredictorModel","Qwen3OmniMoeTalkerCodePredictorModelForConditionalGeneration","Qwen3OmniMoeTalkerForConditionalGeneration","Qwen3OmniMoeTalkerModel","Qwen3OmniMoeThinkerForConditionalGeneration","Qwen3OmniMoeThinkerModel","Qwen3OmniMoeThinkerTextModel","Qwen3OmniMoeThinkerTextPreTrainedModel","Qwen3OmniMoeVisionEncoder","Qwen3PreTrainedModel","Qwen3VLForConditionalGeneration","Qwen3VLModel","Qwen3VLMoeForConditionalGeneration","Qwen3VLMoeModel","Qwen3VLMoePreTrainedModel","Qwen3VLMoeTextModel","Qwen3VLMoeVisionModel","Qwen3VLPreTrainedModel","Qwen3VLProcessor","Qwen3VLTextModel","Qwen3VLVideoProcessor","Qwen3VLVisionModel","Qwen3_5ForCausalLM","Qwen3_5ForConditionalGeneration","Qwen3_5ForSequenceClassification","Qwen3_5ForTokenClassification","Qwen3_5Model","Qwen3_5MoeForCausalLM","Qwen3_5MoeForConditionalGeneration","Qwen3_5MoeModel","Qwen3_5MoePreTrainedModel","Qwen3_5MoeTextModel","Qwen3_5MoeVisionModel","Qwen3_5PreTrainedModel","Qwen3_5TextForSequenceClassification","Qwen3_5TextModel","Qwen3_5Tokenizer","Qwen3_5VisionModel","Qwen4ExpForCausalLM","Qwen4ExpForConditionalGeneration","Qwen4ExpModel","Qwen4ExpPreTrainedModel","Qwen4ExpTextModel","Qwen4ExpVisionModel","RTDetrConvEncoder","RTDetrDecoder","RTDetrEncoder","RTDetrFastImageProcessorKwargs","RTDetrForObjectDetection","RTDetrHybridEncoder","RTDetrImageProcessor","RTDetrImageProcessorFast","RTDetrImageProcessorKwargs","RTDetrImageProcessorPil","RTDetrModel","RTDetrPreTrainedModel","RTDetrResNetEncoder","RTDetrResNetPreTrainedModel","RTDetrV2ConvEncoder","RTDetrV2Decoder","RTDetrV2Encoder","RTDetrV2ForObjectDetection","RTDetrV2HybridEncoder","RTDetrV2Model","RTDetrV2PreTrainedModel","RadioEncoder","RadioModel","RadioPreTrainedModel","RagModel","RagPreTrainedModel","RagSequenceForGeneration","RagTokenForGeneration","RagTokenizer","RealmBertModel","RealmEncoder","RealmForOpenQA","RealmForOpenQAOutput","RealmKnowledgeAugEncoder","RealmPreTrainedModel","RealmReaderProjection","RealmScorerProjection","RealmTokenizer","RealmTokenizerFast","RecurrentGemmaForCausalLM","RecurrentGemmaModel","RecurrentGemmaPreTrainedModel","ReformerEncoder","ReformerForMaskedLM","ReformerForQuestionAnswering","ReformerForSequenceClassification","ReformerModel","ReformerPreTrainedModel","ReformerTokenizer","ReformerTokenizerFast","RegNetEncoder","RegNetForImageClassification","RegNetModel","RegNetPreTrainedModel","RemBertEncoder","RemBertForCausalLM","RemBertForMaskedLM","RemBertForMultipleChoice","RemBertForQuestionAnswering","RemBertForSequenceClassification","RemBertForTokenClassification","RemBertModel","RemBertPreTrainedModel","RemBertTokenizer","RemBertTokenizerFast","ResNetEncoder","ResNetForImageClassification","ResNetModel","ResNetPreTrainedModel","RfDetrConvEncoder","RfDetrDecoder","RfDetrDinov2Encoder","RfDetrDinov2PreTrainedModel","RfDetrForInstanceSegmentation","RfDetrForObjectDetection","RfDetrImageProcessor","RfDetrImageProcessorKwargs","RfDetrModel","RfDetrPreTrainedModel","RoCBertBasicTokenizer","RoCBertEncoder","RoCBertForCausalLM","RoCBertForMaskedLM","RoCBertForMultipleChoice","RoCBertForPreTraining","RoCBertForQuestionAnswering","RoCBertForSequenceClassification","RoCBertForTokenClassification","RoCBertModel","RoCBertPreTrainedModel","RoCBertTokenizer","RoCBertWordpieceTokenizer","RoFormerEncoder","RoFormerForCausalLM","RoFormerForMaskedLM","RoFormerForMultipleChoice","RoFormerForQuestionAnswering","RoFormerForSequenceClassification","RoFormerForTokenClassification","RoFormerModel","RoFormerPreTrainedModel","RoFormerTokenizer","RoFormerTokenizerFast","RobertaEncoder","RobertaForCausalLM","RobertaForMaskedLM","RobertaForMultipleChoice","RobertaForQuestionAnswering","RobertaForSequenceClassification","RobertaForTokenClassification","RobertaModel","RobertaPreLayerNormEncoder","RobertaPreLayerNormForCausalLM","RobertaPreLayerNormForMaskedLM","RobertaPreLayerNormForMultipleChoice","RobertaPreLayerNormForQuestionAnswering","RobertaPreLayerNormForSequenceClassification","RobertaPreLayerNormForTokenClassification","RobertaPreLayerNormModel","RobertaPreLayerNormPreTrainedModel","RobertaPreTrainedModel","RobertaTokenizer","RobertaTokenizerFast","RwkvForCausalLM","RwkvModel","RwkvPreTrainedModel","SEWDEncoder","SEWDFeatureEncoder","SEWDFeatureExtractor","SEWDForCTC","SEWDForSequenceClassification","SEWDModel","SEWDPreTrainedModel","SEWDTransformerEncoder","SEWEncoder","SEWFeatureEncoder","SEWFeatureExtractor","SEWForCTC","SEWForSequenceClassification","SEWModel","SEWPreTrainedModel","SLANeXtForTableRecognition","SLANeXtForTableRecognitionOutput","SLANeXtImageProcessor","SLANeXtPreTrainedModel","SLANeXtVisionEncoder","SLANetForTableRecognition","SLANetForTableRecognitionOutput","SLANetPreTrainedModel","SPMTokenizer","Sam2FastImageProcessorKwargs","Sam2HieraDetModel","Sam2ImageProcessor","Sam2ImageProcessorFast","Sam2ImageProcessorKwargs","Sam2MaskDecoder","Sam2Model","Sam2PreTrainedModel","Sam2Processor","Sam2PromptEncoder","Sam2VideoMaskDecoder","Sam2VideoMemoryEncoder","Sam2VideoModel","Sam2VideoPreTrainedModel","Sam2VideoProcessor","Sam2VideoPromptEncoder","Sam2VideoVideoProcessor","Sam2VisionModel","Sam3DetrDecoder","Sam3DetrEncoder","Sam3GeometryEncoder","Sam3ImageProcessor","Sam3ImageProcessorKwargs","Sam3LiteTextDetrDecoder","Sam3LiteTextDetrEncoder","Sam3LiteTextGeometryEncoder","Sam3LiteTextMaskDecoder","Sam3LiteTextModel","Sam3LiteTextPixelDecoder","Sam3LiteTextPreTrainedModel","Sam3LiteTextTextModel","Sam3MaskDecoder","Sam3Model","Sam3PixelDecoder","Sam3PreTrainedModel","Sam3Processor","Sam3TrackerMaskDecoder","Sam3TrackerModel","Sam3TrackerPreTrainedModel","Sam3TrackerProcessor","Sam3TrackerPromptEncoder","Sam3TrackerVideoMaskDecoder","Sam3TrackerVideoMemoryEncoder","Sam3TrackerVideoModel","Sam3TrackerVideoPreTrainedModel","Sam3TrackerVideoProcessor","Sam3TrackerVideoPromptEncoder","Sam3ViTModel","Sam3VideoModel","Sam3VideoPreTrainedModel","Sam3VideoProcessor","Sam3VisionModel","SamFastImageProcessorKwargs","SamHQMaskDecoder","SamHQModel","SamHQPreTrainedModel","SamHQProcessor","SamHQPromptEncoder","SamHQVisionEncoder","SamHQVisionModel","SamImageProcessor","SamImageProcessorFast","SamImageProcessorKwargs","SamImageProcessorPil","SamMaskDecoder","SamModel","SamPreTrainedModel","SamProcessor","SamPromptEncoder","SamVisionEncoder","SamVisionModel","Sapiens2Encoder","Sapiens2ForImageMatting","Sapiens2ForNormalEstimation","Sapiens2ForPointmapEstimation","Sapiens2ForPoseEstimation","Sapiens2ForSemanticSegmentation","Sapiens2ImageProcessor","Sapiens2ImageProcessorKwargs","Sapiens2Model","Sapiens2PreTrainedModel","SeamlessM4TConformerEncoder","SeamlessM4TConformerFeatureProjection","SeamlessM4TDecoder","SeamlessM4TEncoder","SeamlessM4TFeatureExtractor","SeamlessM4TForSpeechToSpeech","SeamlessM4TForSpeechToText","SeamlessM4TForTextToSpeech","SeamlessM4TForTextToText","SeamlessM4TModel","SeamlessM4TPreTrainedModel","SeamlessM4TProcessor","SeamlessM4TSpeechEncoder","SeamlessM4TTextToUnitForConditionalGeneration","SeamlessM4TTextToUnitModel","SeamlessM4TTokenizer","SeamlessM4TTokenizerFast","SeamlessM4Tv2ConformerEncoder","SeamlessM4Tv2ConformerFeatureProjection","SeamlessM4Tv2Decoder","SeamlessM4Tv2Encoder","SeamlessM4Tv2ForSpeechToSpeech","SeamlessM4Tv2ForSpeechToText","SeamlessM4Tv2ForTextToSpeech","SeamlessM4Tv2ForTextToText","SeamlessM4Tv2Model","SeamlessM4Tv2PreTrainedModel","SeamlessM4Tv2SpeechEncoder","SeamlessM4Tv2TextToUnitDecoder","SeamlessM4Tv2TextToUnitForConditionalGeneration","SeamlessM4Tv2TextToUnitModel","SeedOssForCausalLM","SeedOssForQuestionAnswering","SeedOssForSequenceClassification","SeedOssForTokenClassification","SeedOssModel","SeedOssPreTrainedModel","SegGptDecoder","SegGptEncoder","SegGptForImageSegmentation","SegGptImageProcessor","SegGptImageProcessorKwargs","SegGptImageProcessorPil","SegGptModel","SegGptPreTrainedModel","SegformerEncoder","SegformerFastImageProcessorKwargs","SegformerFeatureExtractor","SegformerForImageClassification","SegformerForSemanticSegmentation","SegformerImageProcessor","SegformerImageProcessorFast","SegformerImageProcessorKwargs","SegformerImageProcessorPil","SegformerModel","SegformerPreTrainedModel","SemanticDecoder","SemanticEncoder","SentencepieceTokenizer","ShieldGemma2ForImageClassification","ShieldGemma2Processor","Siglip2Encoder","Siglip2FastImageProcessorKwargs","Siglip2ForImageClassification","Siglip2ImageProcessor","Siglip2ImageProcessorFast","Siglip2ImageProcessorKwargs","Siglip2ImageProcessorPil","Siglip2Model","Siglip2PreTrainedModel","Siglip2Processor","Siglip2TextModel","Siglip2Tokenizer","Siglip2VisionModel","SiglipEncoder","SiglipForImageClassification","SiglipImageProcessor","SiglipImageProcessorFast","SiglipImageProcessorPil","SiglipModel","SiglipPreTrainedModel","SiglipProcessor","SiglipTextModel","SiglipTokenizer","SiglipVisionModel","SmolLM3ForCausalLM","SmolLM3ForQuestionAnswering","SmolLM3ForSequenceClassification","SmolLM3ForTokenClassification","SmolLM3Model","SmolLM3PreTrainedModel","SmolVLMEncoder","SmolVLMFastImageProcessorKwargs","SmolVLMForConditionalGeneration","SmolVLMImageProcessor","SmolVLMImageProcessorFast","SmolVLMImageProcessorKwargs","SmolVLMImageProcessorPil","SmolVLMModel","SmolVLMPreTrainedModel","SmolVLMProcessor","SmolVLMVideoProcessor","SolarOpenForCausalLM","SolarOpenModel","SolarOpenPreTrainedModel","Speech2Text2Decoder","Speech2Text2ForCausalLM","Speech2Text2PreTrainedModel","Speech2Text2Processor","Speech2Text2Tokenizer","Speech2TextDecoder","Speech2TextEncoder","Speech2TextFeatureExtractor","Speech2TextForConditionalGeneration","Speech2TextModel","Speech2TextPreTrainedModel","Speech2TextProcessor","Speech2TextTokenizer","SpeechEncoderDecoderModel","SpeechT5Decoder","SpeechT5Encoder","SpeechT5FeatureEncoder","SpeechT5FeatureExtractor","SpeechT5FeatureProjection","SpeechT5ForSpeechToSpeech","SpeechT5ForSpeechToText","SpeechT5ForTextToSpeech","SpeechT5Model","SpeechT5PreTrainedModel","SpeechT5Processor","SpeechT5Tokenizer","SplinterEncoder","SplinterForPreTraining","SplinterForPreTrainingOutput","SplinterForQuestionAnswering","SplinterModel","SplinterPreTrainedModel","SplinterTokenizer","SplinterTokenizerFast","SqueezeBertEncoder","SqueezeBertForMaskedLM","SqueezeBertForMultipleChoice","SqueezeBertForQuestionAnswering","SqueezeBertForSequenceClassification","SqueezeBertForTokenClassification","SqueezeBertModel","SqueezeBertPreTrainedModel","SqueezeBertTokenizer","SqueezeBertTokenizerFast","StableLmForCausalLM","StableLmForSequenceClassification","StableLmForTokenClassification","StableLmModel","StableLmPreTrainedModel","Starcoder2ForCausalLM","Starcoder2ForSequenceClassification","Starcoder2ForTokenClassification","Starcoder2Model","Starcoder2PreTrainedModel","Step3p7ForConditionalGeneration","Step3p7ImageProcessor","Step3p7ImageProcessorKwargs","Step3p7Model","Step3p7PreTrainedModel","Step3p7Processor","Step3p7TextModel","Step3p7VisionModel","SubWordJapaneseTokenizer","SudachiTokenizer","SuperGlueFinalProjection","SuperGlueForKeypointMatching","SuperGlueImageProcessor","SuperGlueImageProcessorKwargs","SuperGlueImageProcessorPil","SuperGlueKeypointEncoder","SuperGluePreTrainedModel","SuperPointDescriptorDecoder","SuperPointEncoder","SuperPointFastImageProcessorKwargs","SuperPointForKeypointDetection","SuperPointImageProcessor","SuperPointImageProcessorFast","SuperPointImageProcessorKwargs","SuperPointImageProcessorPil","SuperPointInterestPointDecoder","SuperPointPreTrainedModel","SwiftFormerConvEncoder","SwiftFormerEncoder","SwiftFormerForImageClassification","SwiftFormerModel","SwiftFormerPreTrainedModel","Swin2SREncoder","Swin2SRFastImageProcessorKwargs","Swin2SRForImageSuperResolution","Swin2SRImageProcessor","Swin2SRImageProcessorFast","Swin2SRImageProcessorKwargs","Swin2SRImageProcessorPil","Swin2SRModel","Swin2SRPreTrainedModel","SwinEncoder","SwinForImageClassification","SwinForMaskedImageModeling","SwinModel","SwinPreTrainedModel","Swinv2Encoder","Swinv2ForImageClassification","Swinv2ForMaskedImageModeling","Swinv2Model","Swinv2PreTrainedModel","SwitchTransformersEncoderModel","SwitchTransformersForConditionalGeneration","SwitchTransformersModel","SwitchTransformersPreTrainedModel","T5EncoderModel","T5ForConditionalGeneration","T5ForQuestionAnswering","T5ForSequenceClassification","T5ForTokenClassification","T5Gemma2Decoder","T5Gemma2Encoder","T5Gemma2ForConditionalGeneration","T5Gemma2ForSequenceClassification","T5Gemma2ForTokenClassification","T5Gemma2Model","T5Gemma2PreTrainedModel","T5Gemma2TextEncoder","T5GemmaDecoder","T5GemmaEncoder","T5GemmaEncoderModel","T5GemmaForConditionalGeneration","T5GemmaForSequenceClassification","T5GemmaForTokenClassification","T5GemmaModel","T5GemmaPreTrainedModel","T5Model","T5PreTrainedModel","T5Tokenizer","T5TokenizerFast","TFAlbertForMaskedLM","TFAlbertForMultipleChoice","TFAlbertForPreTraining","TFAlbertForPreTrainingOutput","TFAlbertForQuestionAnswering","TFAlbertForSequenceClassification","TFAlbertForTokenClassification","TFAlbertModel","TFAlbertPreTrainedModel","TFAutoModel","TFAutoModelForAudioClassification","TFAutoModelForCausalLM","TFAutoModelForDocumentQuestionAnswering","TFAutoModelForImageClassification","TFAutoModelForMaskGeneration","TFAutoModelForMaskedImageModeling","TFAutoModelForMaskedLM","TFAutoModelForMultipleChoice","TFAutoModelForNextSentencePrediction","TFAutoModelForPreTraining","TFAutoModelForQuestionAnswering","TFAutoModelForSemanticSegmentation","TFAutoModelForSeq2SeqLM","TFAutoModelForSequenceClassification","TFAutoModelForSpeechSeq2Seq","TFAutoModelForTableQuestionAnswering","TFAutoModelForTextEncoding","TFAutoModelForTokenClassification","TFAutoModelForVision2Seq","TFAutoModelForZeroShotImageClassification","TFBartDecoder","TFBartEncoder","TFBartForConditionalGeneration","TFBartForSequenceClassification","TFBartModel","TFBartPretrainedModel","TFBertEncoder","TFBertForMaskedLM","TFBertForMultipleChoice","TFBertForNextSentencePrediction","TFBertForPreTraining","TFBertForPreTrainingOutput","TFBertForQuestionAnswering","TFBertForSequenceClassification","TFBertForTokenClassification","TFBertLMHeadModel","TFBertModel","TFBertPreTrainedModel","TFBertTokenizer","TFBlenderbotDecoder","TFBlenderbotEncoder","TFBlenderbotForConditionalGeneration","TFBlenderbotModel","TFBlenderbotPreTrainedModel","TFBlenderbotSmallDecoder","TFBlenderbotSmallEncoder","TFBlenderbotSmallForConditionalGeneration","TFBlenderbotSmallModel","TFBlenderbotSmallPreTrainedModel","TFBlipEncoder","TFBlipForConditionalGeneration","TFBlipForConditionalGenerationModelOutput","TFBlipForImageTextRetrieval","TFBlipForQuestionAnswering","TFBlipModel","TFBlipPreTrainedModel","TFBlipTextEncoder","TFBlipTextLMHeadModel","TFBlipTextModel","TFBlipTextPreTrainedModel","TFBlipVisionModel","TFCLIPEncoder","TFCLIPModel","TFCLIPPreTrainedModel","TFCLIPTextModel","TFCLIPVisionModel","TFCTRLForSequenceClassification","TFCTRLLMHeadModel","TFCTRLModel","TFCTRLPreTrainedModel","TFCamembertEncoder","TFCamembertForCausalLM","TFCamembertForMaskedLM","TFCamembertForMultipleChoice","TFCamembertForQuestionAnswering","TFCamembertForSequenceClassification","TFCamembertForTokenClassification","TFCamembertModel","TFCamembertPreTrainedModel","TFConvBertEncoder","TFConvBertForMaskedLM","TFConvBertForMultipleChoice","TFConvBertForQuestionAnswering","TFConvBertForSequenceClassification","TFConvBertForTokenClassification","TFConvBertModel","TFConvBertPreTrainedModel","TFConvNextEncoder","TFConvNextForImageClassification","TFConvNextModel","TFConvNextPreTrainedModel","TFConvNextV2Encoder","TFConvNextV2ForImageClassification","TFConvNextV2Model","TFConvNextV2PreTrainedModel","TFCvtEncoder","TFCvtForImageClassification","TFCvtModel","TFCvtPreTrainedModel","TFCvtSelfAttentionConvProjection","TFCvtSelfAttentionLinearProjection","TFCvtSelfAttentionProjection","TFDPRContextEncoder","TFDPREncoder","TFDPRPretrainedContextEncoder","TFDPRPretrainedQuestionEncoder","TFDPRQuestionEncoder","TFData2VecVisionEncoder","TFData2VecVisionForImageClassification","TFData2VecVisionForSemanticSegmentation","TFData2VecVisionModel","TFData2VecVisionPreTrainedModel","TFDebertaEncoder","TFDebertaForMaskedLM","TFDebertaForQuestionAnswering","TFDebertaForSequenceClassification","TFDebertaForTokenClassification","TFDebertaModel","TFDebertaPreTrainedModel","TFDebertaV2Encoder","TFDebertaV2ForMaskedLM","TFDebertaV2ForMultipleChoice","TFDebertaV2ForQuestionAnswering","TFDebertaV2ForSequenceClassification","TFDebertaV2ForTokenClassification","TFDebertaV2Model","TFDebertaV2PreTrainedModel","TFDeiTEncoder","TFDeiTForImageClassification","TFDeiTForImageClassificationWithTeacher","TFDeiTForImageClassificationWithTeacherOutput","TFDeiTForMaskedImageModeling","TFDeiTModel","TFDeiTPreTrainedModel","TFDeitDecoder","TFDistilBertForMaskedLM","TFDistilBertForMultipleChoice","TFDistilBertForQuestionAnswering","TFDistilBertForSequenceClassification","TFDistilBertForTokenClassification","TFDistilBertModel","TFDistilBertPreTrainedModel","TFEfficientFormerEncoder","TFEfficientFormerForImageClassification","TFEfficientFormerForImageClassificationWithTeacher","TFEfficientFormerForImageClassificationWithTeacherOutput","TFEfficientFormerModel","TFEfficientFormerPreTrainedModel","TFElectraEncoder","TFElectraForMaskedLM","TFElectraForMultipleChoice","TFElectraForPreTraining","TFElectraForPreTrainingOutput","TFElectraForQuestionAnswering","TFElectraForSequenceClassification","TFElectraForTokenClassification","TFElectraModel","TFElectraPreTrainedModel","TFEncoderDecoderModel","TFEsmEncoder","TFEsmForMaskedLM","TFEsmForSequenceClassification","TFEsmForTokenClassification","TFEsmModel","TFEsmPreTrainedModel","TFFlaubertForMultipleChoice","TFFlaubertForQuestionAnsweringSimple","TFFlaubertForSequenceClassification","TFFlaubertForTokenClassification","TFFlaubertModel","TFFlaubertPreTrainedModel","TFFlaubertWithLMHeadModel","TFFunnelBaseModel","TFFunnelDecoder","TFFunnelEncoder","TFFunnelForMaskedLM","TFFunnelForMultipleChoice","TFFunnelForPreTraining","TFFunnelForPreTrainingOutput","TFFunnelForQuestionAnswering","TFFunnelForSequenceClassification","TFFunnelForTokenClassification","TFFunnelModel","TFFunnelPreTrainedModel","TFGPT2DoubleHeadsModel","TFGPT2ForSequenceClassification","TFGPT2LMHeadModel","TFGPT2Model","TFGPT2PreTrainedModel","TFGPT2Tokenizer","TFGPTJForCausalLM","TFGPTJForQuestionAnswering","TFGPTJForSequenceClassification","TFGPTJModel","TFGPTJPreTrainedModel","TFGroupViTModel","TFGroupViTPreTrainedModel","TFGroupViTTextEncoder","TFGroupViTTextModel","TFGroupViTVisionEncoder","TFGroupViTVisionModel","TFHubertEncoder","TFHubertFeatureEncoder","TFHubertFeatureExtractor","TFHubertFeatureProjection","TFHubertForCTC","TFHubertModel","TFHubertPreTrainedModel","TFIdeficsForVisionText2Text","TFIdeficsModel","TFIdeficsPreTrainedModel","TFLEDDecoder","TFLEDEncoder","TFLEDForConditionalGeneration","TFLEDModel","TFLEDPreTrainedModel","TFLayoutLMEncoder","TFLayoutLMForMaskedLM","TFLayoutLMForQuestionAnswering","TFLayoutLMForSequenceClassification","TFLayoutLMForTokenClassification","TFLayoutLMModel","TFLayoutLMPreTrainedModel","TFLayoutLMv3Encoder","TFLayoutLMv3ForQuestionAnswering","TFLayoutLMv3ForSequenceClassification","TFLayoutLMv3ForTokenClassification","TFLayoutLMv3Model","TFLayoutLMv3PreTrainedModel","TFLongformerEncoder","TFLongformerForMaskedLM","TFLongformerForMultipleChoice","TFLongformerForQuestionAnswering","TFLongformerForSequenceClassification","TFLongformerForTokenClassification","TFLongformerModel","TFLongformerPreTrainedModel","TFLxmertEncoder","TFLxmertForPreTraining","TFLxmertForPreTrainingOutput","TFLxmertModel","TFLxmertPreTrainedModel","TFLxmertVisualFeatureEncoder","TFMBartDecoder","TFMBartEncoder","TFMBartForConditionalGeneration","TFMBartModel","TFMBartPreTrainedModel","TFMPNetEncoder","TFMPNetForMaskedLM","TFMPNetForMultipleChoice","TFMPNetForQuestionAnswering","TFMPNetForSequenceClassification","TFMPNetForTokenClassification","TFMPNetModel","TFMPNetPreTrainedModel","TFMT5EncoderModel","TFMT5ForConditionalGeneration","TFMT5Model","TFMarianDecoder","TFMarianEncoder","TFMarianMTModel","TFMarianModel","TFMarianPreTrainedModel","TFMistralForCausalLM","TFMistralForSequenceClassification","TFMistralModel","TFMistralPreTrainedModel","TFMobileBertEncoder","TFMobileBertForMaskedLM","TFMobileBertForMultipleChoice","TFMobileBertForNextSentencePrediction","TFMobileBertForPreTraining","TFMobileBertForPreTrainingOutput","TFMobileBertForQuestionAnswering","TFMobileBertForSequenceClassification","TFMobileBertForTokenClassification","TFMobileBertModel","TFMobileBertPreTrainedModel","TFMobileViTEncoder","TFMobileViTForImageClassification","TFMobileViTForSemanticSegmentation","TFMobileViTModel","TFMobileViTPreTrainedModel","TFOPTDecoder","TFOPTForCausalLM","TFOPTModel","TFOPTPreTrainedModel","TFOpenAIGPTDoubleHeadsModel","TFOpenAIGPTForSequenceClassification","TFOpenAIGPTLMHeadModel","TFOpenAIGPTModel","TFOpenAIGPTPreTrainedModel","TFPegasusDecoder","TFPegasusEncoder","TFPegasusForConditionalGeneration","TFPegasusModel","TFPegasusPreTrainedModel","TFRagModel","TFRagPreTrainedModel","TFRagSequenceForGeneration","TFRagTokenForGeneration","TFRegNetEncoder","TFRegNetForImageClassification","TFRegNetModel","TFRegNetPreTrainedModel","TFRemBertEncoder","TFRemBertForCausalLM","TFRemBertForMaskedLM","TFRemBertForMultipleChoice","TFRemBertForQuestionAnswering","TFRemBertForSequenceClassification","TFRemBertForTokenClassification","TFRemBertModel","TFRemBertPreTrainedModel","TFResNetEncoder","TFResNetForImageClassification","TFResNetModel","TFResNetPreTrainedModel","TFRoFormerEncoder","TFRoFormerForCausalLM","TFRoFormerForMaskedLM","TFRoFormerForMultipleChoice","TFRoFormerForQuestionAnswering","TFRoFormerForSequenceClassification","TFRoFormerForTokenClassification","TFRoFormerModel","TFRoFormerPreTrainedModel","TFRobertaEncoder","TFRobertaForCausalLM","TFRobertaForMaskedLM","TFRobertaForMultipleChoice","TFRobertaForQuestionAnswering","TFRobertaForSequenceClassification","TFRobertaForTokenClassification","TFRobertaModel","TFRobertaPreLayerNormEncoder","TFRobertaPreLayerNormForCausalLM","TFRobertaPreLayerNormForMaskedLM","TFRobertaPreLayerNormForMultipleChoice","TFRobertaPreLayerNormForQuestionAnswering","TFRobertaPreLayerNormForSequenceClassification","TFRobertaPreLayerNormForTokenClassification","TFRobertaPreLayerNormModel","TFRobertaPreLayerNormPreTrainedModel","TFRobertaPreTrainedModel","TFSamMaskDecoder","TFSamModel","TFSamPreTrainedModel","TFSamPromptEncoder","TFSamVisionEncoder","TFSamVisionModel","TFSegformerEncoder","TFSegformerForImageClassification","TFSegformerForSemanticSegmentation","TFSegformerModel","TFSegformerPreTrainedModel","TFSpeech2TextDecoder","TFSpeech2TextEncoder","TFSpeech2TextForConditionalGeneration","TFSpeech2TextModel","TFSpeech2TextPreTrainedModel","TFSwiftFormerConvEncoder","TFSwiftFormerEncoder","TFSwiftFormerForImageClassification","TFSwiftFormerModel","TFSwiftFormerPreTrainedModel","TFSwinDecoder","TFSwinEncoder","TFSwinForImageClassification","TFSwinForMaskedImageModeling","TFSwinModel","TFSwinPreTrainedModel","TFT5EncoderModel","TFT5ForConditionalGeneration","TFT5Model","TFT5PreTrainedModel","TFTapasEncoder","TFTapasForMaskedLM","TFTapasForQuestionAnswering","TFTapasForSequenceClassification","TFTapasModel","TFTapasPreTrainedModel","TFViTEncoder","TFViTForImageClassification","TFViTMAEDecoder","TFViTMAEEncoder","TFViTMAEForPreTraining","TFViTMAEForPreTrainingOutput","TFViTMAEModel","TFViTMAEPreTrainedModel","TFViTModel","TFViTPreTrainedModel","TFVisionEncoderDecoderModel","TFVisionTextDualEncoderModel","TFWav2Vec2Encoder","TFWav2Vec2FeatureEncoder","TFWav2Vec2FeatureExtractor","TFWav2Vec2FeatureProjection","TFWav2Vec2ForCTC","TFWav2Vec2ForSequenceClassification","TFWav2Vec2Model","TFWav2Vec2PreTrainedModel","TFWhisperDecoder","TFWhisperEncoder","TFWhisperForConditionalGeneration","TFWhisperModel","TFWhisperPreTrainedModel","TFXGLMForCausalLM","TFXGLMModel","TFXGLMPreTrainedModel","TFXLMForMultipleChoice","TFXLMForQuestionAnsweringSimple","TFXLMForSequenceClassification","TFXLMForTokenClassification","TFXLMModel","TFXLMPreTrainedModel","TFXLMRobertaEncoder","TFXLMRobertaForCausalLM","TFXLMRobertaForMaskedLM","TFXLMRobertaForMultipleChoice","TFXLMRobertaForQuestionAnswering","TFXLMRobertaForSequenceClassification","TFXLMRobertaForTokenClassification","TFXLMRobertaModel","TFXLMRobertaPreTrainedModel","TFXLMWithLMHeadModel","TFXLNetForMultipleChoice","TFXLNetForMultipleChoiceOutput","TFXLNetForQuestionAnsweringSimple","TFXLNetForQuestionAnsweringSimpleOutput","TFXLNetForSequenceClassification","TFXLNetForSequenceClassificationOutput","TFXLNetForTokenClassification","TFXLNetForTokenClassificationOutput","TFXLNetLMHeadModel","TFXLNetModel","TFXLNetPreTrainedModel","TableTransformerConvEncoder","TableTransformerConvModel","TableTransformerDecoder","TableTransformerEncoder","TableTransformerForObjectDetection","TableTransformerModel","TableTransformerPreTrainedModel","TapasEncoder","TapasForMaskedLM","TapasForQuestionAnswering","TapasForSequenceClassification","TapasModel","TapasPreTrainedModel","TapasTokenizer","TextNetEncoder","TextNetFastImageProcessorKwargs","TextNetForImageClassification","TextNetImageProcessor","TextNetImageProcessorFast","TextNetImageProcessorKwargs","TextNetImageProcessorPil","TextNetModel","TextNetPreTrainedModel","TimeSeriesTransformerDecoder","TimeSeriesTransformerEncoder","TimeSeriesTransformerForPrediction","TimeSeriesTransformerModel","TimeSeriesTransformerPreTrainedModel","TimesFm2_5Model","TimesFm2_5ModelForPrediction","TimesFm2_5OutputForPrediction","TimesFm2_5PreTrainedModel","TimesFmModel","TimesFmModelForPrediction","TimesFmOutputForPrediction","TimesFmPreTrainedModel","TimesformerEncoder","TimesformerForVideoClassification","TimesformerModel","TimesformerPreTrainedModel","TimesformerVideoProcessor","TimmWrapperForImageClassification","TimmWrapperImageProcessor","TimmWrapperModel","TimmWrapperPreTrainedModel","Tipsv2DptDecoder","Tipsv2DptForDensePrediction","Tipsv2DptForDepthEstimation","Tipsv2DptForNormalEstimation","Tipsv2DptForSemanticSegmentation","Tipsv2DptImageProcessor","Tipsv2DptPreTrainedModel","Tipsv2ImageProcessor","Tipsv2Model","Tipsv2PreTrainedModel","Tipsv2Processor","Tipsv2TextEncoder","Tipsv2TextModel","Tipsv2TextPreTrainedModel","Tipsv2Tokenizer","Tipsv2VisionEncoder","Tipsv2VisionModel","Tipsv2VisionPreTrainedModel","TrOCRDecoder","TrOCRForCausalLM","TrOCRPreTrainedModel","TrOCRProcessor","TvltDecoder","TvltEncoder","TvltFeatureExtractor","TvltForAudioVisualClassification","TvltForPreTraining","TvltForPreTrainingOutput","TvltImageProcessor","TvltModel","TvltPreTrainedModel","TvltProcessor","TvpEncoder","TvpFastImageProcessorKwargs","TvpForVideoGrounding","TvpImageProcessor","TvpImageProcessorFast","TvpImageProcessorKwargs","TvpImageProcessorPil","TvpModel","TvpPreTrainedModel","TvpProcessor","TvpVisionModel","TweetTokenizer","UMT5EncoderModel","UMT5ForConditionalGeneration","UMT5ForQuestionAnswering","UMT5ForSequenceClassification","UMT5ForTokenClassification","UMT5Model","UMT5PreTrainedModel","UVDocImageProcessor","UVDocModel","UVDocPreTrainedModel","UdopEncoderModel","UdopForConditionalGeneration","UdopModel","UdopPreTrainedModel","UdopProcessor","UdopTokenizer","UdopTokenizerFast","UltraVBertForMaskedLM","UltraVBertForSequenceClassification","UltraVBertForTokenClassification","UltraVBertImageProcessor","UltraVBertImageProcessorKwargs","UltraVBertModel","UltraVBertPreTrainedModel","UltrabertForMaskedLM","UltrabertForQuestionAnswering","UltrabertForSequenceClassification","UltrabertForTokenClassification","UltrabertModel","UltrabertPreTrainedModel","UniSpeechEncoder","UniSpeechFeatureEncoder","UniSpeechFeatureExtractor","UniSpeechFeatureProjection","UniSpeechForCTC","UniSpeechForPreTraining","UniSpeechForPreTrainingOutput","UniSpeechForSequenceClassification","UniSpeechModel","UniSpeechPreTrainedModel","UniSpeechSatEncoder","UniSpeechSatFeatureEncoder","UniSpeechSatFeatureExtractor","UniSpeechSatFeatureProjection","UniSpeechSatForAudioFrameClassification","UniSpeechSatForCTC","UniSpeechSatForPreTraining","UniSpeechSatForPreTrainingOutput","UniSpeechSatForSequenceClassification","UniSpeechSatForXVector","UniSpeechSatModel","UniSpeechSatPreTrainedModel","UnivNetFeatureExtractor","UnivNetModel","UnlimitedOcrEncoder","UnlimitedOcrForConditionalGeneration","UnlimitedOcrImageProcessor","UnlimitedOcrImageProcessorKwargs","UnlimitedOcrModel","UnlimitedOcrPreTrainedModel","UnlimitedOcrProcessor","UnlimitedOcrSamVisionEncoder","UnlimitedOcrTextModel","UnlimitedOcrTextPreTrainedModel","UnlimitedOcrVisionEncoder","UnlimitedOcrVisionModel","UperNetForSemanticSegmentation","UperNetPreTrainedModel","VJEPA2Encoder","VJEPA2ForVideoClassification","VJEPA2Model","VJEPA2PreTrainedModel","VJEPA2VideoProcessor","VaultGemmaForCausalLM","VaultGemmaModel","VaultGemmaPreTrainedModel","ViTEncoder","ViTFeatureExtractor","ViTForImageClassification","ViTForMaskedImageModeling","ViTHybridEncoder","ViTHybridForImageClassification","ViTHybridImageProcessor","ViTHybridModel","ViTHybridPreTrainedModel","ViTImageProcessor","ViTImageProcessorFast","ViTImageProcessorPil","ViTMAEDecoder","ViTMAEEncoder","ViTMAEForPreTraining","ViTMAEForPreTrainingOutput","ViTMAEModel","ViTMAEPreTrainedModel","ViTMSNEncoder","ViTMSNForImageClassification","ViTMSNModel","ViTMSNPreTrainedModel","ViTModel","ViTPreTrainedModel","VibeVoiceAcousticTokenizerDecoderModel","VibeVoiceAcousticTokenizerEncoderModel","VibeVoiceAcousticTokenizerFeatureExtractor","VibeVoiceAcousticTokenizerModel","VibeVoiceAcousticTokenizerPreTrainedModel","VibeVoiceAsrForConditionalGeneration","VibeVoiceAsrModel","VibeVoiceAsrPreTrainedModel","VibeVoiceAsrProcessor","VibeVoiceForConditionalGeneration","VibeVoiceModel","VibeVoicePreTrainedModel","VibeVoiceProcessor","VideoLlama3ForConditionalGeneration","VideoLlama3ImageProcessor","VideoLlama3ImageProcessorKwargs","VideoLlama3ImageProcessorPil","VideoLlama3Model","VideoLlama3PreTrainedModel","VideoLlama3Processor","VideoLlama3VideoProcessor","VideoLlama3VisionEncoder","VideoLlama3VisionModel","VideoLlavaForConditionalGeneration","VideoLlavaImageProcessor","VideoLlavaImageProcessorKwargs","VideoLlavaModel","VideoLlavaPreTrainedModel","VideoLlavaProcessor","VideoLlavaVideoProcessor","VideoMAEDecoder","VideoMAEEncoder","VideoMAEFeatureExtractor","VideoMAEForPreTraining","VideoMAEForPreTrainingOutput","VideoMAEForVideoClassification","VideoMAEImageProcessor","VideoMAEImageProcessorPil","VideoMAEModel","VideoMAEPreTrainedModel","VideoMAEVideoProcessor","VideoPrismClipModel","VideoPrismForVideoClassification","VideoPrismPreTrainedModel","VideoPrismProcessor","VideoPrismTextModel","VideoPrismTokenizer","VideoPrismVideoModel","VideoPrismVisionModel","VideomtForUniversalSegmentation","VideomtForUniversalSegmentationOutput","VideomtPreTrainedModel","VideomtVideoProcessor","ViltEncoder","ViltFastImageProcessorKwargs","ViltFeatureExtractor","ViltForImageAndTextRetrieval","ViltForImagesAndTextClassification","ViltForImagesAndTextClassificationOutput","ViltForMaskedLM","ViltForQuestionAnswering","ViltForTokenClassification","ViltImageProcessor","ViltImageProcessorFast","ViltImageProcessorKwargs","ViltImageProcessorPil","ViltModel","ViltPreTrainedModel","ViltProcessor","VipLlavaForConditionalGeneration","VipLlavaModel","VipLlavaPreTrainedModel","VisionEncoderDecoderModel","VisionTextDualEncoderModel","VisionTextDualEncoderProcessor","VisualBertEncoder","VisualBertForMultipleChoice","VisualBertForPreTraining","VisualBertForPreTrainingOutput","VisualBertForQuestionAnswering","VisualBertForRegionToPhraseAlignment","VisualBertForVisualReasoning","VisualBertModel","VisualBertPreTrainedModel","VitDetEncoder","VitDetModel","VitDetPreTrainedModel","VitMatteFastImageProcessorKwargs","VitMatteForImageMatting","VitMatteImageProcessor","VitMatteImageProcessorFast","VitMatteImageProcessorKwargs","VitMatteImageProcessorPil","VitMattePreTrainedModel","VitPoseBackboneEncoder","VitPoseBackbonePreTrainedModel","VitPoseClassicDecoder","VitPoseForPoseEstimation","VitPoseImageProcessor","VitPoseImageProcessorKwargs","VitPoseImageProcessorPil","VitPosePreTrainedModel","VitPoseSimpleDecoder","VitsEncoder","VitsModel","VitsPosteriorEncoder","VitsPreTrainedModel","VitsTextEncoder","VitsTokenizer","VivitEncoder","VivitForVideoClassification","VivitImageProcessor","VivitModel","VivitPreTrainedModel","VivitVideoProcessor","VoxtralEncoder","VoxtralForConditionalGeneration","VoxtralModel","VoxtralPreTrainedModel","VoxtralProcessor","VoxtralRealtimeEncoder","VoxtralRealtimeFeatureExtractor","VoxtralRealtimeForConditionalGeneration","VoxtralRealtimeModel","VoxtralRealtimePreTrainedModel","VoxtralRealtimeProcessor","VoxtralRealtimeTextModel","VoxtralRealtimeTextPreTrainedModel","Wav2Vec2BertEncoder","Wav2Vec2BertFeatureProjection","Wav2Vec2BertForAudioFrameClassification","Wav2Vec2BertForCTC","Wav2Vec2BertForSequenceClassification","Wav2Vec2BertForXVector","Wav2Vec2BertModel","Wav2Vec2BertPreTrainedModel","Wav2Vec2BertProcessor","Wav2Vec2CTCTokenizer","Wav2Vec2ConformerEncoder","Wav2Vec2ConformerFeatureEncoder","Wav2Vec2ConformerFeatureProjection","Wav2Vec2ConformerForAudioFrameClassification","Wav2Vec2ConformerForCTC","Wav2Vec2ConformerForPreTraining","Wav2Vec2ConformerForPreTrainingOutput","Wav2Vec2ConformerForSequenceClassification","Wav2Vec2ConformerForXVector","Wav2Vec2ConformerModel","Wav2Vec2ConformerPreTrainedModel","Wav2Vec2Encoder","Wav2Vec2FeatureEncoder","Wav2Vec2FeatureExtractor","Wav2Vec2FeatureProjection","Wav2Vec2ForAudioFrameClassification","Wav2Vec2ForCTC","Wav2Vec2ForMaskedLM","Wav2Vec2ForPreTraining","Wav2Vec2ForPreTrainingOutput","Wav2Vec2ForSequenceClassification","Wav2Vec2ForXVector","Wav2Vec2Model","Wav2Vec2PhonemeCTCTokenizer","Wav2Vec2PreTrainedModel","Wav2Vec2Processor","Wav2Vec2Tokenizer","WavLMEncoder","WavLMFeatureEncoder","WavLMFeatureExtractor","WavLMFeatureProjection","WavLMForAudioFrameClassification","WavLMForCTC","WavLMForSequenceClassification","WavLMForXVector","WavLMModel","WavLMPreTrainedModel","WhisperDecoder","WhisperEncoder","WhisperFeatureExtractor","WhisperForAudioClassification","WhisperForCausalLM","WhisperForConditionalGeneration","WhisperModel","WhisperPreTrainedModel","WhisperProcessor","WhisperTokenizer","WhisperTokenizerFast","WordpieceTokenizer","XCLIPEncoder","XCLIPModel","XCLIPPreTrainedModel","XCLIPProcessor","XCLIPTextModel","XCLIPVisionEncoder","XCLIPVisionModel","XGLMForCausalLM","XGLMModel","XGLMPreTrainedModel","XGLMTokenizer","XGLMTokenizerFast","XLMForMultipleChoice","XLMForQuestionAnswering","XLMForQuestionAnsweringOutput","XLMForQuestionAnsweringSimple","XLMForSequenceClassification","XLMForTokenClassification","XLMModel","XLMPreTrainedModel","XLMProphetNetDecoder","XLMProphetNetEncoder","XLMProphetNetForCausalLM","XLMProphetNetForConditionalGeneration","XLMProphetNetModel","XLMProphetNetPreTrainedModel","XLMProphetNetTokenizer","XLMRobertaEncoder","XLMRobertaForCausalLM","XLMRobertaForMaskedLM","XLMRobertaForMultipleChoice","XLMRobertaForQuestionAnswering","XLMRobertaForSequenceClassification","XLMRobertaForTokenClassification","XLMRobertaModel","XLMRobertaPreTrainedModel","XLMRobertaTokenizer","XLMRobertaTokenizerFast","XLMRobertaXLEncoder","XLMRobertaXLForCausalLM","XLMRobertaXLForMaskedLM","XLMRobertaXLForMultipleChoice","XLMRobertaXLForQuestionAnswering","XLMRobertaXLForSequenceClassification","XLMRobertaXLForTokenClassification","XLMRobertaXLModel","XLMRobertaXLPreTrainedModel","XLMTokenizer","XLMWithLMHeadModel","XLNetForMultipleChoice","XLNetForMultipleChoiceOutput","XLNetForQuestionAnswering","XLNetForQuestionAnsweringOutput","XLNetForQuestionAnsweringSimple","XLNetForQuestionAnsweringSimpleOutput","XLNetForSequenceClassification","XLNetForSequenceClassificationOutput","XLNetForTokenClassification","XLNetForTokenClassificationOutput","XLNetLMHeadModel","XLNetModel","XLNetPreTrainedModel","XLNetTokenizer","XLNetTokenizerFast","Xcodec2Decoder","Xcodec2Encoder","Xcodec2FeatureExtractor","Xcodec2Model","Xcodec2PreTrainedModel","XcodecModel","XcodecPreTrainedModel","XmodEncoder","XmodForCausalLM","XmodForMaskedLM","XmodForMultipleChoice","XmodForQuestionAnswering","XmodForSequenceClassification","XmodForTokenClassification","XmodModel","XmodPreTrainedModel","YolosEncoder","YolosFastImageProcessorKwargs","YolosFeatureExtractor","YolosForObjectDetection","YolosImageProcessor","YolosImageProcessorFast","YolosImageProcessorKwargs","YolosImageProcessorPil","YolosModel","YolosPreTrainedModel","YosoEncoder","YosoForMaskedLM","YosoForMultipleChoice","YosoForQuestionAnswering","YosoForSequenceClassification","YosoForTokenClassification","YosoModel","YosoPreTrainedModel","YoutuForCausalLM","YoutuModel","YoutuPreTrainedModel","Zamba2ForCausalLM","Zamba2ForSequenceClassification","Zamba2Model","Zamba2PreTrainedModel","ZambaForCausalLM","ZambaForSequenceClassification","ZambaModel","ZambaPreTrainedModel","ZayaCCAProjection","ZayaForCausalLM","ZayaModel","ZayaPreTrainedModel","ZoeDepthFastImageProcessorKwargs","ZoeDepthForDepthEstimation","ZoeDepthImageProcessor","ZoeDepthImageProcessorFast","ZoeDepthImageProcessorKwargs","ZoeDepthImageProcessorPil","ZoeDepthPatchTransformerEncoder","ZoeDepthPreTrainedModel","xLSTMForCausalLM","xLSTMModel","xLSTMPreTrainedModel"]}}');

// packages/core/src/check/configured/verdict.ts
var inHub;
function isInHub({ module, name }) {
  inHub ??= new Set(Object.entries(hub_default.classes).flatMap(([of, names]) => names.map((one) => `${of}:${one}`)));
  return inHub.has(`${module}:${name}`);
}
var specs = /^(?:Ragged|Sparse)?TensorSpec$/;
var specModules = /^tensorflow\.python\.(?:framework|ops\.ragged)\.[a-z_]+$/;
var loader = /^mlflow(?:\.[a-z_0-9]+)+$/;
function verdictOnConfigured(global, trust) {
  if (trust.has(global, "exact")) return void 0;
  const { module, name } = global;
  if (isInHub(global)) return void 0;
  if (name === "_load_pyfunc" && loader.test(module)) return void 0;
  if (specs.test(name) && specModules.test(module)) return void 0;
  if (name.includes(">")) return unknown(trust, global);
  if (isKeras(global)) {
    if (isListedInKeras(global)) return void 0;
    const because2 = refusedInKeras(global);
    return because2 === void 0 ? unknown(trust, global) : { fault: "config-name-denied", because: because2 };
  }
  const because = knownFor(global);
  if (because !== void 0) return { fault: "config-name-denied", because };
  if (isStandardLibrary(module))
    return { fault: "config-name-denied", because: "is in the standard library, and no model is made of that" };
  if (!isClassName(name))
    return {
      fault: "config-name-denied",
      because: "is a function, or a path through attributes, that nobody reviewed"
    };
  return unknown(trust, global);
}
function unknown(trust, global) {
  return trust.has(global, "any") ? void 0 : { fault: "config-class-unknown", because: "is in no list of classes that are known" };
}
function isClassName(name) {
  return /^_?[A-Z]\w*$/.test(name);
}

// packages/core/src/check/pickle/guards.ts
var NAMES = "((?:[A-Za-z_][A-Za-z0-9_]*, )*)";
var TEMPLATE = new RegExp(
  `^
def _parse_args\\(self, ${NAMES} (loc=0|loc=0, scale=1)\\):
 {4}return \\(\\1\\), (loc, scale|loc, 1)

def _parse_args_rvs\\(self, \\1 \\2, size=None\\):
 {4}return self\\._argcheck_rvs\\(\\1 \\3, size=size\\)

def _parse_args_stats\\(self, \\1 \\2, moments='mv'\\):
 {4}return \\(\\1\\), \\3, moments
$`
);
var EXECUTES = "would execute text from its own state that is not exactly what SciPy writes";
var guards = {
  "distribution-template": (state) => {
    if (typeof state !== "object" || state === null || !("dict" in state) || state.more) return EXECUTES;
    const texts = state.dict.filter(([key]) => key === "_parse_arg_template" || typeof key !== "string");
    const plain2 = texts.every(
      ([key, text]) => typeof key === "string" && typeof text === "string" && TEMPLATE.test(text)
    );
    return plain2 ? void 0 : EXECUTES;
  }
};
function failedGuard(name, state) {
  const guard = Object.hasOwn(guards, name) ? guards[name] : void 0;
  return guard ? guard(state) : "has a condition that this release does not know";
}

// packages/core/src/check/pickle/shape.ts
var returnsBytes = /* @__PURE__ */ new Set(["_codecs:encode", "builtins:bytes", "builtins:bytearray"]);
var returnsSet = /* @__PURE__ */ new Set(["builtins:set", "builtins:frozenset"]);
var words = {
  int: "number",
  float: "number",
  str: "str",
  bytes: "bytes",
  tuple: "tuple",
  list: "list",
  dict: "dict",
  set: "set",
  frozenset: "set"
};
function matches(shape, value) {
  if (typeof shape !== "string") {
    return isTuple(value) && !value.more && allMatch(shape, value.tuple);
  }
  return shape.split("|").some((word) => matchesWord(word, value));
}
function allMatch(shapes, values) {
  return shapes.length === values.length && shapes.every((shape, at) => {
    const value = values[at];
    return value !== void 0 && matches(shape, value);
  });
}
function matchesWord(word, value) {
  if (word.startsWith("=")) return isObject(value) && "global" in value && keyOf(value.global) === word.slice(1);
  if (word.startsWith("<")) return isObject(value) && "instance" in value && `<${keyOf(value.instance)}>` === word;
  if (word.startsWith("'")) return value === word.slice(1, -1);
  if (word === "none") return value === null;
  if (word === "bool") return typeof value === "boolean";
  if (word === "str" && typeof value === "string") return true;
  if (word === "number" && typeof value === "number") return true;
  if (!isObject(value)) return false;
  if ("some" in value) return words[value.some] === word;
  if (word === "number") return "int" in value;
  const made = "instance" in value ? keyOf(value.instance) : void 0;
  if (word === "bytes") return "bytes" in value || made !== void 0 && returnsBytes.has(made);
  if (word === "set") return "set" in value || made !== void 0 && returnsSet.has(made);
  if (word === "made") return made !== void 0;
  return word in value && (word === "list" || word === "tuple" || word === "dict");
}
function mayHoldText(value) {
  if (typeof value === "string") return true;
  if (!isObject(value)) return false;
  if ("unknown" in value || "bytes" in value) return true;
  if ("some" in value) return words[value.some] !== "number";
  if ("instance" in value) return returnsBytes.has(keyOf(value.instance));
  if ("int" in value || "global" in value) return false;
  if (value.more) return true;
  if ("tuple" in value) return value.tuple.some(mayHoldText);
  if ("list" in value) return value.list.some(mayHoldText);
  return "set" in value ? value.set.some(mayHoldText) : value.dict.some((entry) => entry.some(mayHoldText));
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isTuple(value) {
  return isObject(value) && "tuple" in value;
}

// packages/core/src/check/pickle/verdict.ts
var inertDunders = /* @__PURE__ */ new Set(["__doc__", "__name__", "__qualname__", "__module__"]);
var settingsThatAct = {
  input: "makes it open files whose names come with requests",
  memory: "makes it load pickles from a folder",
  importance_getter: "follows a path through Python's own attributes",
  _compiled_call_impl: "is called instead of the module itself"
};
function verdictOn(effect, trust) {
  switch (effect.kind) {
    case "names":
      return ofName(standingOf(effect.global, trust));
    case "calls":
      return effect.by === "config" ? verdictOnConfigured(effect.global, trust) : ofCall(effect.global, effect.by, effect.args, trust);
    case "calls-unknown":
      return ofUnknown(effect.what, effect.by, effect.args, trust);
    case "refers":
      return ofReference(effect, trust);
    case "sets":
      if (inertDunders.has(effect.attribute)) return void 0;
      return { fault: "dunder-state", because: "Python itself calls or follows" };
    case "setting":
      return { fault: "setting", because: settingsThatAct[effect.attribute] ?? "acts when the model is used" };
    case "runs":
      return verdictOnCode(effect.language, effect.what);
    case "reads":
      return { fault: "reads", because: "is outside what was checked" };
  }
}
function standingOf(global, trust) {
  if (trust.has(global, "exact")) return { is: "trusted" };
  const entry = entryOf(global);
  if (entry) return { is: "known", entry };
  const path = isPath(global.name);
  if (path) return { is: "refused", fault: "dotted", because: path };
  const because = knownFor(global);
  if (because === void 0 && trust.has(global, "any")) return { is: "trusted" };
  if (because !== void 0) return { is: "refused", fault: "denied", because };
  if (isStandardLibrary(global.module)) {
    return {
      is: "refused",
      fault: "standard-library",
      because: "is in the standard library and no catalogued model needs it"
    };
  }
  return { is: "foreign" };
}
function isPath(name) {
  if (name.includes(".")) return "is a path through attributes, which can lead from a harmless module anywhere";
  if (/^__\w+__$/.test(name))
    return "is one of Python's own attributes, which can lead from a harmless module anywhere";
  return void 0;
}
function ofName(standing) {
  if (standing.is === "refused") {
    return { fault: standing.fault === "denied" ? "standard-library" : standing.fault, because: standing.because };
  }
  return standing.is === "foreign" ? { fault: "unknown-name", because: "is in no catalogue; looking it up imports its package" } : void 0;
}
function ofCall(global, by, args, trust) {
  const standing = standingOf(global, trust);
  if (by === "ext" || by === "persid") {
    return { fault: "denied", because: "depends on what the loading program registered, not on the file" };
  }
  if (standing.is === "trusted") return void 0;
  if (standing.is === "refused") return { fault: standing.fault, because: standing.because };
  if (standing.is === "foreign") return ofForeign(by, args);
  if (isInstantiator(global)) return ofInstantiator(global, args, trust);
  const failed = failedCondition(global, standing.entry, by, args);
  if (failed === void 0) return void 0;
  const known2 = knownWithoutConditions(global);
  return known2 === void 0 ? { fault: "condition", because: failed } : { fault: "denied", because: known2 };
}
function ofForeign(by, args) {
  if (by === "newobj" && args.some(mayHoldText))
    return {
      fault: "unknown-call",
      because: "is in no catalogue, and may take the text that it is given for a path or for code"
    };
  const plain2 = by === "newobj" || by === "build" && isPlainState(args[0]);
  return plain2 ? { fault: "unknown-class", because: "is in no catalogue" } : { fault: "unknown-call", because: "is in no catalogue of reviewed functions" };
}
function isPlainState(state) {
  const plain2 = ["dict", ["dict|none", "dict"]];
  return state !== void 0 && plain2.some((shape) => matches(shape, state));
}
var instantiators = /* @__PURE__ */ new Set(["copyreg:_reconstructor", "copyreg:__newobj__", "copyreg:__newobj_ex__"]);
function isInstantiator(global) {
  return instantiators.has(keyOf(global));
}
var bases = ["object", "dict", "list", "tuple", "set", "frozenset", "int", "float", "complex", "str", "bytes"];
var baseShape = bases.map((name) => `=builtins:${name}`).join("|");
function ofInstantiator(global, args, trust) {
  const [cls, ...rest] = args;
  if (typeof cls !== "object" || cls === null || !("global" in cls)) {
    return { fault: "condition", because: "makes an instance of something that is not plainly a class" };
  }
  if (global.name !== "_reconstructor") return ofCall(cls.global, "newobj", rest, trust);
  const [base, state, ...none] = rest;
  if (base === void 0 || state === void 0 || none.length > 0 || !matches(baseShape, base)) {
    return { fault: "condition", because: "makes an instance through a class that is no builtin" };
  }
  return entryOf(cls.global)?.new ? void 0 : ofCall(cls.global, "newobj", [], trust);
}
function failedCondition(global, entry, by, args) {
  const fits = (shapes) => shapes?.some((shape) => allMatch(shape, args)) ?? false;
  switch (by) {
    case "reduce":
      return fits(entry.call) ? void 0 : unlike(entry.call, "is called");
    case "newobj":
      return fits(entry.new) ? void 0 : unlike(entry.new, "is instantiated");
    case "inst":
      return fits(entry.new) || fits(entry.call) ? void 0 : unlike(entry.call, "is called");
    case "build": {
      const state = args[0];
      const fitting = state !== void 0 && statesOf(global).some((shape) => matches(shape, state));
      if (!fitting) return "gets a state of a kind that fitted models never give it";
      return entry.guard === void 0 ? void 0 : failedGuard(entry.guard, state);
    }
    case "append":
      return entry.holds?.includes("elements") ? void 0 : "is extended like a list, which fitted models never do";
    case "setitem":
      return entry.holds?.includes("items") ? void 0 : "is filled like a dict, which fitted models never do";
    default:
      return `is used in a way (${by}) that fitted models never use`;
  }
}
function unlike(shapes, used) {
  return shapes ? `${used} with arguments that fitted models never give it` : `${used}, which fitted models never do`;
}
function ofUnknown(what, by, args, trust) {
  const followsACall = by === "build" || by === "append" || by === "setitem" || by === "lookup";
  if (followsACall && typeof what === "object" && what !== null && "instance" in what) {
    return ofCall(what.instance, by, args, trust);
  }
  return { fault: "unknown-call", because: "is no plain name, so nobody can say what is called" };
}
function ofReference({ global, holder, attribute }, trust) {
  const standing = standingOf(global, trust);
  if (standing.is === "trusted" || isValueType(global)) return void 0;
  if (standing.is === "refused") return { fault: "reference", because: standing.because };
  if (standing.is === "foreign") return { fault: "reference", because: "is in no catalogue of reviewed functions" };
  if (holder && attribute !== void 0 && isKeptAt(global, holder, attribute)) return void 0;
  if (holder && attribute === void 0 && isArgumentOf(global, holder)) return void 0;
  return { fault: "reference", because: "fitted models never keep there" };
}
function isArgumentOf(global, holder) {
  if (isInstantiator(holder)) return true;
  const entry = entryOf(holder);
  const word = `=${keyOf(global)}`;
  const names = (shape) => typeof shape === "string" ? shape.split("|").includes(word) : shape.some((part2) => names(part2));
  return [...entry?.call ?? [], ...entry?.new ?? []].some((shape) => names(shape));
}

// packages/core/src/check/pickle/judged.ts
function judgeEffects(model, trust) {
  const merged = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  for (const effect of model.effects) {
    const verdict = verdictOn(effect, trust);
    if (!verdict) continue;
    const global = globalOf(effect);
    if (global && effect.kind !== "names") used.add(keyOf(global));
    const key = JSON.stringify([verdict.fault, effect.kind === "names", global ?? effect, holderOf(effect)]);
    const before = merged.get(key);
    if (!before) merged.set(key, { effect, verdict, count: effect.count });
    else if (formOf(before.effect) === formOf(effect))
      merged.set(key, { ...before, count: before.count + effect.count });
  }
  return [...merged.values()].filter(({ effect }) => effect.kind !== "names" || !used.has(keyOf(effect.global)));
}
function globalOf(effect) {
  return "global" in effect ? effect.global : void 0;
}
function formOf(effect) {
  return effect.kind === "calls" ? effect.by : effect.kind;
}
function holderOf(effect) {
  if (effect.kind === "refers") return [effect.holder && keyOf(effect.holder), effect.attribute];
  if (effect.kind === "sets" || effect.kind === "setting") return [keyOf(effect.holder), effect.attribute];
  return [];
}

// packages/core/src/check/pickle/doing.ts
var MAX_WHAT = 200;
function* foundWith(fault, { judged }, words3) {
  for (const one of judged()) {
    if (one.verdict.fault !== fault) continue;
    const { message, help: help2 } = words3(`${doing(one.effect)}${times(one.count)}${underLoaders(one.effect.loaders)}`, one);
    yield { message, help: help2, at: one.effect.first, key: keyOfEffect(one) };
  }
}
function doing(effect) {
  switch (effect.kind) {
    case "names":
      return `looks up ${nameOf(effect.global)} without calling it`;
    case "calls":
      return call(effect.by, nameOf(effect.global), argumentsText(effect.args));
    case "calls-unknown":
      return call(effect.by, valueText(effect.what), argumentsText(effect.args));
    case "refers":
      return `keeps ${nameOf(effect.global)} for a later call${where(effect.holder, effect.attribute)}`;
    case "sets":
      return `sets the attribute ${cut(visible(effect.attribute), MAX_WHAT)} on an instance of ${nameOf(effect.holder)}`;
    case "setting":
      return `gives ${nameOf(effect.holder)} the setting ${effect.attribute}=${cut(valueText(effect.value), MAX_WHAT)}`;
    case "runs":
      return `${code[effect.language]}${cut(visible(effect.what), MAX_WHAT)}`;
    case "reads":
      return `reads ${cut(visible(effect.target), MAX_WHAT)}`;
  }
}
var code = {
  python: "holds Python code: ",
  torchscript: "has the operator ",
  jinja: "has a template: ",
  native: "holds a native library: ",
  op: "has the operator "
};
var verbs = {
  reduce: (name, args) => `calls ${name}${args}`,
  inst: (name, args) => `calls ${name}${args}`,
  newobj: (name, args) => args === "()" ? `makes an instance of ${name}` : `makes an instance of ${name} from ${args}`,
  ext: (name) => `uses ${name} from the extension registry`,
  persid: (name, args) => `asks the loading program for a persistent object ${name}${args}`,
  build: (name, args) => `gives an instance of ${name} the state ${args}`,
  append: (name, args) => `adds elements to ${name} ${args}`,
  setitem: (name, args) => `sets items of ${name} ${args}`,
  lookup: (name, args) => `looks up attributes on ${name} ${args}`,
  config: (name, args) => args === "()" ? `makes ${name} as configured` : `makes ${name}${args} as configured`
};
function call(by, name, args) {
  return verbs[by](name, args);
}
function where(holder, attribute) {
  if (!holder) return "";
  return attribute === void 0 ? ` as an argument of ${nameOf(holder)}` : ` as ${nameOf(holder)}, attribute ${cut(visible(attribute), MAX_WHAT)}`;
}
function times(count) {
  return count === 1 ? "" : ` (${plural(count, "time")})`;
}
function keyOfEffect({ effect }) {
  const global = globalOf(effect);
  const rest = effect.kind === "refers" || effect.kind === "sets" || effect.kind === "setting" ? [effect.holder ? keyOf(effect.holder) : "", effect.attribute ?? ""] : effect.kind === "calls-unknown" ? [effect.by, JSON.stringify(effect.what)] : effect.kind === "runs" ? [effect.language, effect.what] : effect.kind === "reads" ? [effect.target] : [];
  return [global ? keyOf(global) : effect.kind, ...rest];
}
function trustLine(global) {
  return `--trust ${nameOf(global)}`;
}

// packages/core/src/check/rules/config-class-unknown.ts
var configClassUnknown = defineRule({
  id: "config-class-unknown",
  title: "A configuration names a class that nobody listed",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("config-class-unknown", surroundings, (doing2, { verdict }) => ({
    message: `Loading this model ${doing2}, which ${verdict.because}.`,
    help: "If you know the package and this class, trust exactly it with --trust."
  }))
});

// packages/core/src/check/rules/config-name-denied.ts
var configNameDenied = defineRule({
  id: "config-name-denied",
  title: "A configuration names what no model consists of",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("config-name-denied", surroundings, (doing2, { verdict }) => ({
    message: `Loading this model ${doing2}, which ${verdict.because}.`,
    help: "Do not load this model. If the name is right where it stands, trust exactly it with --trust."
  }))
});

// packages/core/src/check/versions/opsets.json
var opsets_default = {
  runtime: "onnxruntime 1.32.0",
  newest: {
    "ai.onnx": 28,
    "ai.onnx.ml": 5,
    "onnx-ir": 14
  }
};

// packages/core/src/check/rules/dialect-too-new.ts
var newest = new Map(Object.entries(opsets_default.newest));
var OLDEST = 7;
var dialectTooNew = defineRule({
  id: "dialect-too-new",
  title: "A graph of a version that no released runtime reads",
  severity: "warning",
  needs: "model",
  *find(model) {
    for (const { dialects = [], files, name: own2 } of allModels(model)) {
      const at = { kind: "node", file: files[0]?.path ?? own2, path: "" };
      for (const { name, version } of dialects) {
        const last = newest.get(name);
        const old = name === "ai.onnx" && version < OLDEST;
        if (last === void 0 || version <= last && !old) continue;
        yield {
          message: old ? `The graph is of operator set ${version}, and runtimes promise ${OLDEST} and later.` : `The graph is of ${cut(visible(name), 100)} version ${version}; ${opsets_default.runtime}, the newest that this release knows, reads up to ${last}.`,
          help: "Export the model again with a version that a released runtime reads (the exporter\u2019s `opset_version`).",
          at,
          key: [name, String(version)]
        };
      }
    }
  }
});

// packages/core/src/check/rules/drift.ts
var MAX2 = 200;
var drift = defineRule({
  id: "drift",
  title: "The project pins another version than the model was written with",
  severity: "error",
  needs: "environment",
  *find(environment) {
    for (const { name, declared, recorded, at, mend, promise } of environment.drifts) {
      const [what, pinned, written] = [name, declared, recorded].map((text) => cut(visible(text), MAX2));
      yield {
        message: `The project asks for ${what} ${pinned}, but the model was written with ${written}${promise === void 0 ? "" : `; what ${what} promises: ${promise}`}.`,
        help: cut(visible(mend), MAX2),
        at,
        key: [name, declared, recorded]
      };
    }
  }
});

// packages/core/src/check/rules/duplicate-key.ts
var duplicateKey = anomalyRule({
  id: "duplicate-key",
  kind: "duplicate-key",
  title: "The same thing said twice, and differently",
  severity: "error",
  message: (detail) => `This configuration can be read in two ways: ${detail}.`,
  help: "Save the model again; no library writes a key twice."
});

// packages/core/src/check/rules/dvc-pointer.ts
var dvcPointer = anomalyRule({
  id: "dvc-pointer",
  kind: "dvc-pointer",
  title: "A DVC pointer instead of the model",
  severity: "error",
  message: (detail) => `This is a DVC pointer, not the model: ${detail}.`,
  help: "Fetch the file itself with `dvc pull`, and give its path without `.dvc`."
});

// packages/core/src/check/rules/embedded-code.ts
var embeddedCode = defineRule({
  id: "embedded-code",
  title: "Code inside the model",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("embedded-code", surroundings, (doing2, { verdict }) => ({
    message: `This file ${doing2}. It ${verdict.because}.`,
    help: "Put the code into a package or a file of the project, and save the model without it."
  }))
});

// packages/core/src/check/rules/empty.ts
var empty = anomalyRule({
  id: "empty",
  kind: "empty",
  title: "The file is empty",
  severity: "error",
  message: (detail) => `The file is empty: ${detail}.`,
  help: "Write the model again, or fetch it again: an empty file is what a broken download or an interrupted save leaves."
});

// packages/core/src/check/rules/expands-too-far.ts
var expandsTooFar = anomalyRule({
  id: "expands-too-far",
  kind: "expands-too-far",
  title: "It grows or nests beyond every real model",
  severity: "error",
  message: (detail) => `Reading stopped before the end: ${detail}.`,
  help: "Pack the model with ordinary compression and without archives inside archives."
});

// packages/core/src/check/rules/extension-lies.ts
var extensionLies = anomalyRule({
  id: "extension-lies",
  kind: "extension-lies",
  title: "The name says another format than the content",
  severity: "note",
  message: (detail) => `The content decides, and it is not what the name says: ${detail}.`,
  help: "Rename the file, so that people and tools that go by names treat it rightly."
});

// packages/core/src/check/rules/graph-not-checked.ts
var MAX_DETAIL2 = 400;
var graphNotChecked = defineRule({
  id: "graph-not-checked",
  title: "A graph that could not be tried",
  severity: "warning",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "not-checked") continue;
      yield {
        message: `${visible(runtime)} was to run this graph, and nothing is known of it: ${cut(visible(detail), MAX_DETAIL2)}.`,
        help: "A graph that crashes or never ends is not fit to be served. Try it by hand, with a sample of your own.",
        at,
        key: []
      };
    }
  }
});

// packages/core/src/check/rules/graph-not-run.ts
var MAX_DETAIL3 = 400;
var graphNotRun = defineRule({
  id: "graph-not-run",
  title: "A graph that was opened and not run",
  severity: "note",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "opened") continue;
      yield {
        message: `${visible(runtime)} opened this graph, and it did not take a row of zeros: ${cut(visible(detail), MAX_DETAIL3)}`,
        help: "Inputs that are made fit most graphs and not all. Give samples to test the model in its image.",
        at,
        key: []
      };
    }
  }
});

// packages/core/src/check/rules/graph-refused.ts
var MAX_DETAIL4 = 400;
var graphRefused = defineRule({
  id: "graph-refused",
  title: "A graph that its runtime does not open",
  severity: "error",
  needs: "soundness",
  *find({ trials }) {
    for (const { outcome, detail, runtime, at } of trials) {
      if (outcome !== "refused") continue;
      yield {
        message: `${visible(runtime)} does not open this graph: ${cut(visible(detail), MAX_DETAIL4)}`,
        help: "Export the model again, with operator sets and versions that this runtime has, and try it with the exporter\u2019s own check.",
        at,
        key: []
      };
    }
  }
});

// packages/core/src/check/rules/lfs-pointer.ts
var lfsPointer = anomalyRule({
  id: "lfs-pointer",
  kind: "lfs-pointer",
  title: "A Git LFS pointer instead of the model",
  severity: "error",
  message: (detail) => `This is a Git LFS pointer, not the model: ${detail}.`,
  help: "Fetch the file itself: `lfs: true` in the `with:` of actions/checkout, or `git lfs pull` in the working copy."
});

// packages/core/src/check/rules/link-leaves.ts
var linkLeaves = anomalyRule({
  id: "link-leaves",
  kind: "link-leaves",
  title: "A link leads out of the folder",
  severity: "error",
  message: (detail) => `A link leads out of the folder: ${detail}.`,
  help: "Put the file itself where the link is."
});

// packages/core/src/check/rules/load-audit.ts
var MAX_DETAIL5 = 160;
var MOST = 10;
var loadAudit = defineRule({
  id: "load-audit",
  title: "Loading did something that its framework is not known for",
  severity: "warning",
  needs: "verification",
  *find(verification, { facts }) {
    const path = facts.model?.files[0]?.path ?? "model";
    for (const proof of verification.proofs) {
      if (proof.kind !== "audit" || proof.outcome !== "passed") continue;
      for (const { event, detail, by } of proof.events.slice(0, MOST)) {
        const what = visible(detail === "" ? event : `${event} ${detail}`);
        yield {
          message: `While the model was loaded on ${verification.platform}, ${cut(visible(by), MAX_DETAIL5)} raised ${cut(what, MAX_DETAIL5)}, which benign models of its framework do not.`,
          help: "Look at what in the model or in its code does that. If it is meant, accept the finding in a baseline with the reason.",
          at: { kind: "node", file: path, path: "" },
          key: [event, detail, by]
        };
      }
    }
  }
});

// packages/core/src/check/rules/loaders-disagree.ts
var loadersDisagree = anomalyRule({
  id: "loaders-disagree",
  kind: "loaders-disagree",
  title: "Loaders read different things",
  severity: "error",
  message: (detail) => `Loaders do not agree on what this file does: ${detail}.`,
  help: "No library writes such files. Do not load this one."
});

// packages/core/src/check/rules/malformed.ts
var malformed = anomalyRule({
  id: "malformed",
  kind: "malformed",
  title: "The bytes are no valid model",
  severity: "error",
  message: (detail) => `The file cannot be read as a model: ${detail}.`,
  help: "Save the model again. If it loads in Python all the same, report it: a loader and this check must never disagree."
});

// packages/core/src/check/rules/missing-module.ts
var MAX3 = 200;
var missingModule = defineRule({
  id: "missing-module",
  title: "The model imports a module that nothing provides",
  severity: "error",
  needs: "environment",
  *find(environment, { facts }) {
    for (const { module, because } of environment.missing) {
      const shown = cut(visible(module), MAX3);
      const script = module === "__main__";
      yield {
        message: script ? `The model uses names of __main__, the script that trained it (${cut(visible(because), MAX3)}); in the image there is no such script.` : `The model imports ${shown} (${cut(visible(because), MAX3)}), and neither a requirement nor the standard library provides it.`,
        help: script ? environment.code?.main === void 0 ? "Name the file that defines them with --main; or move them into a module, train again, and name its folder with --code." : "Define them in that file, or name the one that trained the model with --main." : `If ${shown} is a module of your own, name its folder with --code; if it comes from a package that you know, name that package in the requirements of the project.`,
        at: placeOf(module, facts.model) ?? environment.lock.packages[0]?.at ?? lockPlace(environment.lock.path),
        key: [module]
      };
    }
  }
});
function placeOf(module, model) {
  return model?.effects.find((effect) => globalOf(effect)?.module.split(".", 1)[0] === module)?.first;
}
function lockPlace(file) {
  return { kind: "text", file, line: 1, column: 1 };
}

// packages/core/src/check/rules/native-state.ts
var nativeState = anomalyRule({
  id: "native-state",
  kind: "native-state",
  title: "State of native code that does not hold together",
  severity: "error",
  message: (detail) => `State that native code trusts does not hold together: ${detail}.`,
  help: "Native code reads memory by such numbers without checking. Save the model again; if the finding stays, do not load this file."
});

// packages/core/src/check/rules/native-unchecked.ts
var nativeUnchecked = anomalyRule({
  id: "native-unchecked",
  kind: "native-unchecked",
  title: "State of native code that was not looked at",
  severity: "note",
  message: (detail) => `State that native code trusts could not be compared with itself: ${detail}.`,
  help: "Nothing is known to be wrong with it. A file that is saved again by a current release is easier to follow."
});

// packages/core/src/check/rules/node-mismatch.ts
var nodeMismatch = anomalyRule({
  id: "node-mismatch",
  kind: "node-mismatch",
  title: "A node is not loaded as what it says it is",
  severity: "error",
  message: (detail) => `A node of this file says one thing and is loaded as another: ${detail}.`,
  help: "No library writes such a node. Do not load the file."
});

// packages/core/src/check/rules/operator-reaches-out.ts
var operatorReachesOut = defineRule({
  id: "operator-reaches-out",
  title: "An operator that reaches out of the graph",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("operator-reaches-out", surroundings, (doing2, { verdict }) => ({
    message: `This model ${doing2}, which ${verdict.because}.`,
    help: "Remove that operator from the graph and export the model again: a model computes, and who serves it reads and writes."
  }))
});

// packages/core/src/check/rules/operator-unknown.ts
var operatorUnknown = defineRule({
  id: "operator-unknown",
  title: "An operator of somebody's own library",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("operator-unknown", surroundings, (doing2, { verdict }) => ({
    message: `This model ${doing2}, which ${verdict.because}.`,
    help: "Name the library that has it and put it into the image, or export the model without that operator."
  }))
});

// packages/core/src/check/rules/pickle-call-condition.ts
var pickleCallCondition = defineRule({
  id: "pickle-call-condition",
  title: "A known name is used as fitted models never use it",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("condition", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}. The name is in the catalogue, but here it ${verdict.because}.`,
    help: "Save the model again with a current release of the library that made it. If the finding stays, report the class and the release: the catalogue may lack this form."
  }))
});

// packages/core/src/check/rules/pickle-call-denied.ts
var pickleCallDenied = defineRule({
  id: "pickle-call-denied",
  title: "Loading calls something that runs code or reaches out",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("denied", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "Do not load this file. Ask whoever made it how this call came in, and get the model from a source you know."
  }))
});

// packages/core/src/check/rules/pickle-call-unknown.ts
var pickleCallUnknown = defineRule({
  id: "pickle-call-unknown",
  title: "Loading calls a function that nobody reviewed",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-call", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict.because}.`,
      help: global ? `Read what that function does with the arguments shown; if it may be called, trust exactly it: ${trustLine(global)}` : `No name can be trusted here, for the file does not say what it ${doing(effect).startsWith("calls") ? "calls" : "uses"}. Save the model again from a plain estimator.`
    };
  })
});

// packages/core/src/check/rules/pickle-class-unknown.ts
var pickleClassUnknown = defineRule({
  id: "pickle-class-unknown",
  title: "A class of a package that is in no catalogue",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-class", surroundings, (doing2, { effect }) => {
    const first = effect.kind === "calls" ? effect.args[0] : void 0;
    const made = typeof first === "object" && first !== null && "global" in first ? first.global : void 0;
    const called = globalOf(effect);
    const global = called?.name.startsWith("_reconstructor") || called?.name.startsWith("__newobj") ? made : called;
    if (!global)
      return { message: `Loading this file ${doing2}.`, help: "Find out which package the class comes from." };
    const top = visible(global.module.split(".", 1)[0] ?? "");
    return {
      message: `Loading this file ${doing2}. The class ${nameOf(global)} of the package ${top} is in no catalogue.`,
      help: `If you know ${top} and this class, trust it: ${trustLine(global)}`
    };
  })
});

// packages/core/src/check/rules/pickle-dotted-name.ts
var pickleDottedName = defineRule({
  id: "pickle-dotted-name",
  title: "A path through attributes instead of a name",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("dotted", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "Nested classes and methods are pickled like this too: move the class to the top level of its module and save the model again. Otherwise do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-dunder-state.ts
var pickleDunderState = defineRule({
  id: "pickle-dunder-state",
  title: "State sets an attribute that Python itself calls",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("dunder-state", surroundings, (doing2, { verdict }) => ({
    message: `Loading this file ${doing2}, which ${verdict.because}.`,
    help: "No estimator keeps such an attribute. Do not load this file."
  }))
});

// packages/core/src/check/rules/pickle-name-unknown.ts
var pickleNameUnknown = defineRule({
  id: "pickle-name-unknown",
  title: "A name of a package that is in no catalogue",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundWith("unknown-name", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}; it ${verdict.because}.`,
      help: `If the package may be imported, trust the name${global ? `: ${trustLine(global)}` : "."}`
    };
  })
});

// packages/core/src/check/rules/pickle-reference.ts
var pickleReference = defineRule({
  id: "pickle-reference",
  title: "A callable is kept for a later call",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("reference", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    const help2 = global && knownFor(global) === void 0 ? `If this callable belongs there, trust exactly it (${trustLine(global)}). A function of your own is better replaced by a small estimator class in a package.` : "No model needs this callable. Do not load the file; get the model from a source you know.";
    return {
      message: `This file ${doing2}, which ${verdict.because}. Whoever keeps a callable calls it sooner or later, with arguments from requests.`,
      help: help2
    };
  })
});

// packages/core/src/check/rules/pickle-standard-library.ts
var pickleStandardLibrary = defineRule({
  id: "pickle-standard-library",
  title: "A name of the standard library that no catalogued model needs",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("standard-library", surroundings, (doing2, { effect, verdict }) => {
    const global = globalOf(effect);
    return {
      message: `Loading this file ${doing2}, which ${verdict.because}.`,
      help: `Find out why the model refers to it.${global ? ` If that is right, trust exactly this name: ${trustLine(global)}` : ""}`
    };
  })
});

// lazy-node:node:path?posix
var part = process.getBuiltinModule("node:path");
var posix = part.posix;

// packages/core/src/check/rules/reads-file.ts
var readsFile = defineRule({
  id: "reads-file",
  title: "Loading reads another file",
  severity: "error",
  needs: "model",
  find(model, surroundings) {
    const files = new Set(allModels(model).flatMap((part2) => part2.files.map(({ path }) => plain(path))));
    const judged = surroundings.judged().filter(({ effect }) => effect.kind !== "reads" || !isRead(effect, files));
    return foundWith("reads", { ...surroundings, judged: () => judged }, (doing2, { effect, verdict }) => {
      const leaves = effect.kind === "reads" && !isWithin(effect.target);
      return leaves ? {
        message: `Loading this file ${doing2}, which leads out of the model's folder.`,
        help: "A model names files beside itself, and nothing else. Do not load this one."
      } : {
        message: `Loading this file ${doing2}, which ${verdict.because}.`,
        help: "Save the model into one file, or put that file beside it, and check both."
      };
    });
  }
});
function isRead({ target, first }, files) {
  return isWithin(target) && files.has(plain(posix.join(posix.dirname(plain(first.file)), target)));
}
function isWithin(target) {
  return target !== "" && !/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\0]/.test(target) && !target.split("/").includes("..");
}
function plain(path) {
  return posix.normalize(path.replaceAll("\\", "/"));
}

// packages/core/src/check/rules/setting-reads-files.ts
var MAX_DEPTH = 64;
var HELP = "Set input='content' and give the text itself; then train and save the model again.";
var settingReadsFiles = defineRule({
  id: "setting-reads-files",
  title: "A setting that makes predictions read files",
  severity: "error",
  needs: "model",
  *find(model, surroundings) {
    yield* foundSetting(["input"], surroundings, HELP);
    for (const { structure, files, effects } of allModels(model)) {
      if (structure.kind !== "estimator" || effects.some(({ kind }) => kind === "setting")) continue;
      for (const [path, estimator] of walk(structure.root, "")) {
        yield* settings(estimator, path, files[0]?.path ?? model.name);
      }
    }
  }
});
function* foundSetting(attributes, surroundings, help2) {
  const judged = () => surroundings.judged().filter(({ effect }) => effect.kind === "setting" && attributes.includes(effect.attribute));
  yield* foundWith("setting", { ...surroundings, judged }, (doing2, { verdict }) => ({
    message: `This file ${doing2}, which ${verdict.because}.`,
    help: help2
  }));
}
function* settings(estimator, path, file) {
  for (const [name, value] of estimator.params) {
    if (name !== "input" || value !== "filename" && value !== "file") continue;
    yield {
      message: `${nameOf(estimator.class)} has input='${value}': it opens files whose names come with requests.`,
      help: HELP,
      at: { kind: "node", file, path: cut(visible(path), 200) },
      key: [estimator.class.module, estimator.class.name, path]
    };
  }
}
function* walk(estimator, path, depth = 0) {
  yield [path, estimator];
  if (depth === MAX_DEPTH) return;
  for (const part2 of estimator.parts) yield* walk(part2.estimator, `${path}/${part2.name}`, depth + 1);
}

// packages/core/src/check/rules/setting-calls.ts
var settingCalls = defineRule({
  id: "setting-calls",
  title: "A setting that makes predictions call something else",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundSetting(
    ["_compiled_call_impl", "importance_getter"],
    surroundings,
    "No saved model needs this setting. Save the model again without it."
  )
});

// packages/core/src/check/rules/setting-loads-cache.ts
var settingLoadsCache = defineRule({
  id: "setting-loads-cache",
  title: "A setting that makes training load pickles from a folder",
  severity: "warning",
  needs: "model",
  find: (_model, surroundings) => foundSetting(
    ["memory"],
    surroundings,
    "Call set_params(memory=None) before the model is saved: predictions do not need it."
  )
});

// packages/core/src/check/rules/several-pickles.ts
var severalPickles = anomalyRule({
  id: "several-pickles",
  kind: "several-pickles",
  title: "Several pickles in a row",
  severity: "note",
  message: (detail) => `The file holds several pickles, and a loader reads only the first: ${detail}.`,
  help: "Save one object to one file."
});

// packages/core/src/check/rules/template-reaches-out.ts
var templateReachesOut = defineRule({
  id: "template-reaches-out",
  title: "A template that does more than format text",
  severity: "error",
  needs: "model",
  find: (_model, surroundings) => foundWith("template-reaches-out", surroundings, (_doing, { verdict }) => ({
    message: `This model has a template that ${verdict.because}.`,
    help: "Do not render it. Take the template of the original model, or write a plain one."
  }))
});

// packages/core/src/check/rules/numpy-abi.ts
var MAX4 = 400;
var numpyAbi = defineRule({
  id: "numpy-abi",
  title: "A package was built for NumPy 1 and is locked beside NumPy 2",
  severity: "error",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "numpy-abi") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX4);
      yield {
        message: `${what} cannot be imported in this environment: ${cut(visible(detail), MAX4)}.`,
        help: `To mend it: ${cut(visible(mend), MAX4)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/accelerator-package.ts
var MAX5 = 400;
var acceleratorPackage = defineRule({
  id: "accelerator-package",
  title: "Packages for a GPU in an image for the CPU",
  severity: "warning",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend, bytes } of environment.concerns) {
      if (kind !== "accelerator-package") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX5);
      const size = bytes === void 0 ? "" : ` (${(bytes / 2 ** 20).toFixed(1)} MiB)`;
      yield {
        message: `${what}${size} is in an image for the CPU: ${cut(visible(detail), MAX5)}.`,
        help: `To mend it: ${cut(visible(mend), MAX5)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// node_modules/@renovatebot/pep440/lib/version.js
var VERSION_PATTERN = [
  "v?",
  "(?:",
  /* */
  "(?:(?<epoch>[0-9]+)!)?",
  // epoch
  /* */
  "(?<release>[0-9]+(?:\\.[0-9]+)*)",
  // release segment
  /* */
  "(?<pre>",
  // pre-release
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<pre_n>[0-9]+)?",
  /* */
  ")?",
  /* */
  "(?<post>",
  // post release
  /*    */
  "(?:-(?<post_n1>[0-9]+))",
  /*    */
  "|",
  /*    */
  "(?:",
  /*        */
  "[-_\\.]?",
  /*        */
  "(?<post_l>post|rev|r)",
  /*        */
  "[-_\\.]?",
  /*        */
  "(?<post_n2>[0-9]+)?",
  /*    */
  ")",
  /* */
  ")?",
  /* */
  "(?<dev>",
  // dev release
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<dev_l>dev)",
  /*    */
  "[-_\\.]?",
  /*    */
  "(?<dev_n>[0-9]+)?",
  /* */
  ")?",
  ")",
  "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
  // local version
].join("");
var validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
function valid(version) {
  return validRegex.test(version) ? version : null;
}
var cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse(version, regex) {
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split(".").map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local)
  };
  return parsed;
}
function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  parts.push(release.join("."));
  if (pre) {
    parts.push(pre.join(""));
  }
  if (post) {
    parts.push("." + post.join(""));
  }
  if (dev) {
    parts.push("." + dev.join(""));
  }
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join("");
}
function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    if (!number) {
      number = 0;
    }
    letter = letter.toLowerCase();
    if (letter === "alpha") {
      letter = "a";
    } else if (letter === "beta") {
      letter = "b";
    } else if (["c", "pre", "preview"].includes(letter)) {
      letter = "rc";
    } else if (["rev", "r"].includes(letter)) {
      letter = "post";
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    letter = "post";
    return [letter, Number(number)];
  }
  return null;
}
function parse_local_version(local) {
  if (local) {
    return local.split(/[._-]/).map(
      (part2) => Number.isNaN(Number(part2)) ? part2.toLowerCase() : Number(part2)
    );
  }
  return null;
}
function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  let base_version = "";
  if (epoch !== 0) {
    base_version += epoch + "!";
  }
  base_version += release.join(".");
  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);
  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join(".") : local,
    public: stringify(parsed).split("+", 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease
  };
}

// node_modules/@renovatebot/pep440/lib/operator.js
var operator_exports = {};
__export(operator_exports, {
  "!=": () => ne,
  "<": () => lt,
  "<=": () => le,
  "==": () => eq,
  "===": () => arbitrary,
  ">": () => gt,
  ">=": () => ge,
  compare: () => compare,
  eq: () => eq,
  ge: () => ge,
  gt: () => gt,
  le: () => le,
  lt: () => lt,
  ne: () => ne,
  rcompare: () => rcompare
});
function lt(version, other) {
  return compare(version, other) < 0;
}
function le(version, other) {
  return compare(version, other) <= 0;
}
function eq(version, other) {
  return compare(version, other) === 0;
}
function ne(version, other) {
  return compare(version, other) !== 0;
}
function ge(version, other) {
  return compare(version, other) >= 0;
}
function gt(version, other) {
  return compare(version, other) > 0;
}
function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}
function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);
  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);
  return pyCompare(keyVersion, keyOther);
}
function rcompare(version, other) {
  return -compare(version, other);
}
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}
function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();
  if (!pre && !post && dev) pre = -Infinity;
  else if (!pre) pre = Infinity;
  if (!post) post = -Infinity;
  if (!dev) dev = Infinity;
  if (!local) {
    local = -Infinity;
  } else {
    local = local.map(
      (i) => Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ""]
    );
  }
  return [epoch, release, pre, post, dev, local];
}

// node_modules/@renovatebot/pep440/lib/specifier.js
var RANGE_PATTERN = [
  "(?<operator>(===|~=|==|!=|<=|>=|<|>))",
  "\\s*",
  "(",
  /*  */
  "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
  /*  */
  "(?<prefix>\\.\\*)?",
  /*  */
  "|",
  /*  */
  "(?<legacy>[^,;\\s)]+)",
  ")"
].join("");
var isEqualityOperator = (op) => ["==", "!=", "==="].includes(op);
var rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
function parse2(ranges) {
  if (!ranges.trim()) {
    return [];
  }
  const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
    if (!groups) {
      return null;
    }
    let { ...spec } = groups;
    const { operator, version, prefix, legacy } = groups;
    if (version) {
      spec = { ...spec, ...explain(version) };
      if (operator === "~=") {
        if (spec.release.length < 2) {
          return null;
        }
      }
      if (!isEqualityOperator(operator) && spec.local) {
        return null;
      }
      if (prefix) {
        if (!isEqualityOperator(operator) || spec.dev || spec.local) {
          return null;
        }
      }
    }
    if (legacy && operator !== "===") {
      return null;
    }
    return spec;
  });
  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }
  return specifiers;
}
function pick(versions, specifier, options) {
  const parsed = parse2(specifier);
  if (!parsed) {
    return [];
  }
  return versions.filter((version) => {
    const explained = explain(version);
    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }
    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}
function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);
  return filtered.length === 1;
}
function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }
  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }
  return true;
}
function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;
  if (spec.prereleases === void 0) {
    spec.prereleases = spec.is_prerelease;
  }
  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }
  if (spec.operator === "~=") {
    let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases
    });
  }
  if (spec.prefix) {
    const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== "!=";
    return isEquality ? isMatching : !isMatching;
  }
  if (explained && explained.local && spec.version) {
    if (spec.operator !== "===" && !spec.local) {
      version = explained.public;
      spec.version = explain(spec.version).public;
    }
  }
  if (spec.operator === "<" || spec.operator === ">") {
    if (eq(spec.release.join("."), explained.release.join("."))) {
      return false;
    }
  }
  const op = operator_exports[spec.operator];
  return op(version, spec.version || spec.legacy);
}
function validRange(specifier) {
  return Boolean(parse2(specifier));
}

// packages/core/src/python/specifiers.ts
var operators = [
  "===",
  "==",
  "!=",
  "<=",
  ">=",
  "~=",
  "<",
  ">"
];
function validClause({ operator, version }) {
  if (operator === "===") return version !== "";
  return validRange(`${operator}${version}`) && (operator === "==" || operator === "!=" || !version.includes("*"));
}
function clauseText({ operator, version }) {
  return `${operator}${version}`;
}
function allows(clauses, version) {
  return clauses.every(
    (clause) => clause.operator === "===" ? clause.version.toLowerCase() === version.toLowerCase() : satisfies(version, clauseText(clause), { prereleases: true })
  );
}
function parseClauses(specifier) {
  const clauses = [];
  for (const part2 of specifier.split(",").map((text) => text.trim())) {
    if (part2 === "") continue;
    const operator = operators.find((known2) => part2.startsWith(known2));
    if (operator === void 0) return void 0;
    const clause = { operator, version: part2.slice(operator.length).trim() };
    if (!validClause(clause)) return void 0;
    clauses.push(clause);
  }
  return clauses;
}
function possible(clauses) {
  return ["0", "99999", ...clauses.flatMap(({ version }) => around(version))].some(
    (version) => allows(clauses, version)
  );
}
function around(bound) {
  const version = bound.replace(/\.\*$/, "");
  const release = explain(version)?.release;
  if (!release) return [version];
  const base = release.join(".");
  const last = release.length - 1;
  const below = release.findLastIndex((part2) => part2 > 0);
  return [
    version,
    `${base}.0.1`,
    [...release.slice(0, last), (release[last] ?? 0) + 1].join("."),
    ...below < 0 ? [] : [[...release.slice(0, below), (release[below] ?? 0) - 1, 99999].join(".")]
  ];
}
function validVersion(version) {
  return !/\s/.test(version) && valid(version) !== null;
}
function minorOf(version) {
  const release = explain(version)?.release;
  return release && `${release[0] ?? 0}.${release[1] ?? 0}`;
}

// packages/core/src/environment/tables/compatibility.json
var compatibility_default = JSON.parse('{"scikit-learn":{"0.20":{"pythons":{"0.20.0":["2.7","3.4","3.5","3.6","3.7"],"0.20.1":["2.7","3.4","3.5","3.6","3.7"],"0.20.2":["2.7","3.4","3.5","3.6","3.7"],"0.20.3":["2.7","3.4","3.5","3.6","3.7"],"0.20.4":["2.7","3.4","3.5","3.6","3.7"]},"released":"2019-07-30","current":{"numpy":{"version":"1.17.0","below":"1.18"},"scipy":{"version":"1.3.0","below":"1.4"},"pandas":{"version":"0.25.0","below":"0.26"}}},"0.21":{"pythons":{"0.21.0":["3.5","3.6","3.7"],"0.21.1":["3.5","3.6","3.7"],"0.21.2":["3.5","3.6","3.7"],"0.21.3":["3.5","3.6","3.7"]},"released":"2019-07-30","current":{"numpy":{"version":"1.17.0","below":"1.18"},"scipy":{"version":"1.3.0","below":"1.4"},"pandas":{"version":"0.25.0","below":"0.26"}}},"0.22":{"pythons":{"0.22":["3.5","3.6","3.7","3.8"],"0.22.1":["3.5","3.6","3.7","3.8"],"0.22.2":["3.6","3.7","3.8"],"0.22.2.post1":["3.5","3.6","3.7","3.8"]},"released":"2020-03-04","current":{"numpy":{"version":"1.18.1","below":"1.19"},"scipy":{"version":"1.4.1","below":"1.5"},"pandas":{"version":"1.0.1","below":"1.1"}}},"0.23":{"pythons":{"0.23.0":["3.6","3.7","3.8"],"0.23.1":["3.6","3.7","3.8"],"0.23.2":["3.6","3.7","3.8"]},"released":"2020-08-04","current":{"numpy":{"version":"1.19.1","below":"1.20"},"scipy":{"version":"1.5.2","below":"1.6"},"pandas":{"version":"1.1.0","below":"1.2"}}},"0.24":{"pythons":{"0.24.0":["3.6","3.7","3.8","3.9"],"0.24.1":["3.6","3.7","3.8","3.9"],"0.24.2":["3.6","3.7","3.8","3.9"]},"released":"2021-04-28","current":{"numpy":{"version":"1.20.2","below":"1.21"},"scipy":{"version":"1.6.3","below":"1.7"},"pandas":{"version":"1.2.4","below":"1.3"}}},"1.0":{"pythons":{"1.0":["3.7","3.8","3.9"],"1.0.1":["3.7","3.8","3.9"],"1.0.2":["3.7","3.8","3.9","3.10"]},"released":"2021-12-25","current":{"numpy":{"version":"1.21.5","below":"1.22"},"scipy":{"version":"1.7.3","below":"1.8"},"pandas":{"version":"1.3.5","below":"1.4"}}},"1.1":{"pythons":{"1.1.0":["3.8","3.9","3.10"],"1.1.1":["3.8","3.9","3.10"],"1.1.2":["3.8","3.9","3.10"],"1.1.3":["3.8","3.9","3.10","3.11"]},"released":"2022-10-26","current":{"numpy":{"version":"1.23.4","below":"1.24"},"scipy":{"version":"1.9.3","below":"1.10"},"pandas":{"version":"1.5.1","below":"1.6"}}},"1.2":{"pythons":{"1.2.0":["3.8","3.9","3.10","3.11"],"1.2.1":["3.8","3.9","3.10","3.11"],"1.2.2":["3.8","3.9","3.10","3.11"]},"released":"2023-03-09","current":{"numpy":{"version":"1.24.2","below":"1.25"},"scipy":{"version":"1.10.1","below":"1.11"},"pandas":{"version":"1.5.3","below":"1.6"}}},"1.3":{"pythons":{"1.3.0":["3.8","3.9","3.10","3.11"],"1.3.1":["3.8","3.9","3.10","3.11","3.12"],"1.3.2":["3.8","3.9","3.10","3.11","3.12"]},"released":"2023-10-23","current":{"numpy":{"version":"1.26.1","below":"1.27"},"scipy":{"version":"1.11.3","below":"1.12"},"pandas":{"version":"2.1.1","below":"2.2"}}},"1.4":{"pythons":{"1.4.0":["3.9","3.10","3.11","3.12"],"1.4.1.post1":["3.9","3.10","3.11","3.12"],"1.4.2":["3.9","3.10","3.11","3.12"]},"released":"2024-04-09","current":{"numpy":{"version":"1.26.4","below":"1.27"},"scipy":{"version":"1.13.0","below":"1.14"},"pandas":{"version":"2.2.2","below":"2.3"}}},"1.5":{"pythons":{"1.5.0":["3.9","3.10","3.11","3.12"],"1.5.1":["3.9","3.10","3.11","3.12"],"1.5.2":["3.9","3.10","3.11","3.12","3.13"]},"released":"2024-10-02","current":{"numpy":{"version":"2.1.1","below":"2.2"},"scipy":{"version":"1.14.1","below":"1.15"},"pandas":{"version":"2.2.3","below":"2.3"}}},"1.6":{"pythons":{"1.6.0":["3.9","3.10","3.11","3.12","3.13"],"1.6.1":["3.9","3.10","3.11","3.12","3.13"]},"released":"2025-01-10","current":{"numpy":{"version":"2.2.1","below":"2.3"},"scipy":{"version":"1.15.1","below":"1.16"},"pandas":{"version":"2.2.3","below":"2.3"}}},"1.7":{"pythons":{"1.7.0":["3.10","3.11","3.12","3.13"],"1.7.1":["3.10","3.11","3.12","3.13"],"1.7.2":["3.10","3.11","3.12","3.13","3.14"]},"released":"2025-09-09","current":{"numpy":{"version":"2.3.3","below":"2.4"},"scipy":{"version":"1.16.1","below":"1.17"},"pandas":{"version":"2.3.2","below":"2.4"}}},"1.8":{"pythons":{"1.8.0":["3.11","3.12","3.13","3.14"]},"released":"2025-12-10","current":{"numpy":{"version":"2.3.5","below":"2.4"},"scipy":{"version":"1.16.3","below":"1.17"},"pandas":{"version":"2.3.3","below":"2.4"}}},"1.9":{"pythons":{"1.9.0":["3.11","3.12","3.13","3.14"],"1.9.1":["3.11","3.12","3.13","3.14","3.15"]},"released":"2026-09-10","current":{"numpy":{"version":"2.5.3","below":"2.6"},"scipy":{"version":"1.18.1","below":"1.19"},"pandas":{"version":"3.0.5","below":"3.1"}}}}}');

// packages/core/src/environment/tables/wheels.json
var wheels_default = JSON.parse('{"catboost":{"0.1":["3.5","3.6"],"0.2":["3.5","3.6"],"0.6":["3.4","3.5","3.6"],"0.7":["3.4","3.5","3.6"],"0.8":["3.4","3.5","3.6"],"0.9":["3.4","3.5","3.6","3.7"],"0.10":["3.5","3.6","3.7"],"0.11":["3.5","3.6","3.7"],"0.12":["3.5","3.6","3.7"],"0.13":["3.5","3.6","3.7"],"0.14":["3.5","3.6","3.7"],"0.15":["3.5","3.6","3.7"],"0.16":["3.5","3.6","3.7"],"0.17":["3.5","3.6","3.7"],"0.18":["3.5","3.6","3.7"],"0.19":["3.5","3.6","3.7"],"0.20":["3.5","3.6","3.7","3.8"],"0.21":["3.5","3.6","3.7","3.8"],"0.22":["3.5","3.6","3.7","3.8"],"0.23":["3.5","3.6","3.7","3.8"],"0.24":["3.5","3.6","3.7","3.8","3.9"],"0.25":["3.5","3.6","3.7","3.8","3.9"],"0.26":["3.5","3.6","3.7","3.8","3.9"],"1.0":["3.6","3.7","3.8","3.9","3.10"],"1.1":["3.6","3.7","3.8","3.9","3.10"],"1.2":["3.8","3.9","3.10","3.11","3.12","3.13","3.14"]},"numpy":{"1.7":["3.3","3.4"],"1.8":["3.3","3.4"],"1.9":["3.3","3.4","3.5"],"1.10":["3.3","3.4","3.5"],"1.11":["3.4","3.5","3.6"],"1.12":["3.4","3.5","3.6"],"1.13":["3.4","3.5","3.6"],"1.14":["3.4","3.5","3.6","3.7"],"1.15":["3.4","3.5","3.6","3.7"],"1.16":["3.5","3.6","3.7"],"1.17":["3.5","3.6","3.7","3.8"],"1.18":["3.5","3.6","3.7","3.8"],"1.19":["3.6","3.7","3.8","3.9"],"1.20":["3.7","3.8","3.9"],"1.21":["3.7","3.8","3.9","3.10"],"1.22":["3.8","3.9","3.10"],"1.23":["3.8","3.9","3.10","3.11"],"1.24":["3.8","3.9","3.10","3.11"],"1.25":["3.9","3.10","3.11"],"1.26":["3.9","3.10","3.11","3.12"],"2.0":["3.9","3.10","3.11","3.12"],"2.1":["3.10","3.11","3.12","3.13"],"2.2":["3.10","3.11","3.12","3.13"],"2.3":["3.11","3.12","3.13","3.14"],"2.4":["3.11","3.12","3.13","3.14"],"2.5":["3.12","3.13","3.14","3.15"]},"onnxruntime":{"0.1":["3.5","3.6","3.7"],"0.2":["3.5","3.6","3.7"],"0.3":["3.5","3.6","3.7"],"0.4":["3.5","3.6","3.7"],"0.5":["3.5","3.6","3.7"],"1.0":["3.5","3.6","3.7"],"1.1":["3.5","3.6","3.7"],"1.2":["3.5","3.6","3.7","3.8"],"1.3":["3.5","3.6","3.7","3.8"],"1.4":["3.5","3.6","3.7","3.8"],"1.5":["3.5","3.6","3.7","3.8"],"1.6":["3.5","3.6","3.7","3.8"],"1.7":["3.6","3.7","3.8","3.9"],"1.8":["3.6","3.7","3.8","3.9"],"1.9":["3.6","3.7","3.8","3.9"],"1.10":["3.6","3.7","3.8","3.9"],"1.11":["3.7","3.8","3.9"],"1.12":["3.7","3.8","3.9","3.10"],"1.13":["3.7","3.8","3.9","3.10"],"1.14":["3.7","3.8","3.9","3.10"],"1.15":["3.8","3.9","3.10","3.11"],"1.16":["3.8","3.9","3.10","3.11"],"1.17":["3.8","3.9","3.10","3.11","3.12"],"1.18":["3.8","3.9","3.10","3.11","3.12"],"1.19":["3.8","3.9","3.10","3.11","3.12"],"1.20":["3.10","3.11","3.12","3.13"],"1.21":["3.10","3.11","3.12","3.13"],"1.22":["3.10","3.11","3.12","3.13"],"1.23":["3.10","3.11","3.12","3.13"],"1.24":["3.11","3.12","3.13","3.14"],"1.25":["3.11","3.12","3.13","3.14"],"1.26":["3.11","3.12","3.13","3.14"],"1.27":["3.11","3.12","3.13","3.14"],"1.28":["3.11","3.12","3.13","3.14"],"1.29":["3.11","3.12","3.13","3.14"],"1.30":["3.11","3.12","3.13","3.14"],"1.31":["3.11","3.12","3.13","3.14"],"1.32":["3.11","3.12","3.13","3.14"]},"pandas":{"0.18":["3.4","3.5"],"0.19":["3.4","3.5","3.6"],"0.20":["3.4","3.5","3.6"],"0.21":["3.5","3.6"],"0.22":["3.5","3.6"],"0.23":["3.5","3.6","3.7"],"0.24":["3.5","3.6","3.7"],"0.25":["3.5","3.6","3.7","3.8"],"1.0":["3.6","3.7","3.8"],"1.1":["3.6","3.7","3.8","3.9"],"1.2":["3.7","3.8","3.9"],"1.3":["3.7","3.8","3.9","3.10"],"1.4":["3.8","3.9","3.10"],"1.5":["3.8","3.9","3.10","3.11"],"2.0":["3.8","3.9","3.10","3.11"],"2.1":["3.9","3.10","3.11","3.12"],"2.2":["3.9","3.10","3.11","3.12","3.13"],"2.3":["3.9","3.10","3.11","3.12","3.13","3.14"],"3.0":["3.11","3.12","3.13","3.14","3.15"],"3.1":["3.11","3.12","3.13","3.14","3.15"]},"scipy":{"0.12":["3.3","3.4"],"0.13":["3.3","3.4"],"0.14":["3.3","3.4"],"0.15":["3.3","3.4"],"0.16":["3.3","3.4","3.5"],"0.17":["3.4","3.5"],"0.18":["3.4","3.5","3.6"],"0.19":["3.4","3.5","3.6"],"1.0":["3.4","3.5","3.6"],"1.1":["3.4","3.5","3.6","3.7"],"1.2":["3.4","3.5","3.6","3.7"],"1.3":["3.5","3.6","3.7","3.8"],"1.4":["3.5","3.6","3.7","3.8"],"1.5":["3.6","3.7","3.8","3.9"],"1.6":["3.7","3.8","3.9"],"1.7":["3.7","3.8","3.9","3.10"],"1.8":["3.8","3.9","3.10"],"1.9":["3.8","3.9","3.10","3.11"],"1.10":["3.8","3.9","3.10","3.11"],"1.11":["3.9","3.10","3.11","3.12"],"1.12":["3.9","3.10","3.11","3.12"],"1.13":["3.9","3.10","3.11","3.12"],"1.14":["3.10","3.11","3.12","3.13"],"1.15":["3.10","3.11","3.12","3.13"],"1.16":["3.11","3.12","3.13","3.14"],"1.17":["3.11","3.12","3.13","3.14"],"1.18":["3.12","3.13","3.14","3.15"]},"tensorflow":{"0.12":["3.3","3.4","3.5","3.6"],"1.0":["3.3","3.4","3.5","3.6"],"1.1":["3.3","3.4","3.5","3.6"],"1.2":["3.3","3.4","3.5","3.6"],"1.3":["3.3","3.4","3.5","3.6"],"1.4":["3.3","3.4","3.5","3.6"],"1.5":["3.3","3.4","3.5","3.6"],"1.6":["3.3","3.4","3.5","3.6"],"1.7":["3.3","3.4","3.5","3.6"],"1.8":["3.3","3.4","3.5","3.6"],"1.9":["3.3","3.4","3.5","3.6"],"1.10":["3.3","3.4","3.5","3.6"],"1.11":["3.3","3.4","3.5","3.6"],"1.12":["3.3","3.4","3.5","3.6"],"1.13":["3.3","3.4","3.5","3.6","3.7"],"1.14":["3.3","3.4","3.5","3.6","3.7"],"1.15":["3.6","3.7"],"2.0":["3.6","3.7"],"2.1":["3.6","3.7"],"2.2":["3.6","3.7","3.8"],"2.3":["3.6","3.7","3.8"],"2.4":["3.6","3.7","3.8"],"2.5":["3.7","3.8","3.9"],"2.6":["3.7","3.8","3.9"],"2.7":["3.7","3.8","3.9"],"2.8":["3.7","3.8","3.9","3.10"],"2.9":["3.7","3.8","3.9","3.10"],"2.10":["3.7","3.8","3.9","3.10"],"2.11":["3.8","3.9","3.10"],"2.12":["3.8","3.9","3.10","3.11"],"2.13":["3.8","3.9","3.10","3.11"],"2.14":["3.9","3.10","3.11"],"2.15":["3.9","3.10","3.11"],"2.16":["3.9","3.10","3.11","3.12"],"2.17":["3.9","3.10","3.11","3.12"],"2.18":["3.9","3.10","3.11","3.12"],"2.19":["3.9","3.10","3.11","3.12"],"2.20":["3.9","3.10","3.11","3.12","3.13"],"2.21":["3.10","3.11","3.12","3.13"]},"tensorflow-cpu":{"1.15":["3.5","3.6","3.7"],"2.1":["3.6","3.7"],"2.2":["3.6","3.7","3.8"],"2.3":["3.6","3.7","3.8"],"2.4":["3.6","3.7","3.8"],"2.5":["3.7","3.8","3.9"],"2.6":["3.7","3.8","3.9"],"2.7":["3.7","3.8","3.9"],"2.8":["3.7","3.8","3.9","3.10"],"2.9":["3.7","3.8","3.9","3.10"],"2.10":["3.7","3.8","3.9","3.10"],"2.11":["3.8","3.9","3.10"],"2.12":["3.8","3.9","3.10","3.11"],"2.13":["3.8","3.9","3.10","3.11"],"2.14":["3.9","3.10","3.11"],"2.15":["3.9","3.10","3.11"],"2.16":["3.9","3.10","3.11","3.12"],"2.17":["3.9","3.10","3.11","3.12"],"2.18":["3.9","3.10","3.11","3.12"],"2.19":["3.9","3.10","3.11","3.12"],"2.20":["3.9","3.10","3.11","3.12","3.13"],"2.21":["3.10","3.11","3.12","3.13"]},"torch":{"1.0":["3.5","3.6","3.7"],"1.1":["3.5","3.6","3.7"],"1.2":["3.5","3.6","3.7"],"1.3":["3.5","3.6","3.7"],"1.4":["3.5","3.6","3.7","3.8"],"1.5":["3.5","3.6","3.7","3.8"],"1.6":["3.6","3.7","3.8"],"1.7":["3.6","3.7","3.8","3.9"],"1.8":["3.6","3.7","3.8","3.9"],"1.9":["3.6","3.7","3.8","3.9"],"1.10":["3.6","3.7","3.8","3.9"],"1.11":["3.7","3.8","3.9","3.10"],"1.12":["3.7","3.8","3.9","3.10"],"1.13":["3.7","3.8","3.9","3.10","3.11"],"2.0":["3.8","3.9","3.10","3.11"],"2.1":["3.8","3.9","3.10","3.11"],"2.2":["3.8","3.9","3.10","3.11","3.12"],"2.3":["3.8","3.9","3.10","3.11","3.12"],"2.4":["3.8","3.9","3.10","3.11","3.12"],"2.5":["3.9","3.10","3.11","3.12","3.13"],"2.6":["3.9","3.10","3.11","3.12","3.13"],"2.7":["3.9","3.10","3.11","3.12","3.13"],"2.8":["3.9","3.10","3.11","3.12","3.13"],"2.9":["3.10","3.11","3.12","3.13","3.14"],"2.10":["3.10","3.11","3.12","3.13","3.14"],"2.11":["3.10","3.11","3.12","3.13","3.14"],"2.12":["3.10","3.11","3.12","3.13","3.14"],"2.13":["3.10","3.11","3.12","3.13","3.14"],"2.14":["3.10","3.11","3.12","3.13","3.14"],"2.15":["3.11","3.12","3.13","3.14","3.15"]}}');

// packages/core/src/environment/compatibility.ts
var series = compatibility_default["scikit-learn"];
var newest2 = Object.keys(series).at(-1);
var perMinor = wheels_default;
function pythonsOf(library, version) {
  if (library !== "scikit-learn") return perMinor[library]?.[minorOf(version) ?? ""];
  const found = series[minorOf(version) ?? ""]?.pythons;
  return found?.[version] ?? (found && Object.values(found).at(-1));
}
function boundOf(version, companion) {
  const minor2 = minorOf(version) ?? "";
  const current = series[minor2]?.current?.[companion];
  if (!current || minor2 !== newest2) return current;
  return { ...current, below: String(Number(current.version.split(".")[0]) + 1) };
}

// packages/core/src/environment/promises.ts
var table = [
  { library: "scikit-learn", pickled: "minor" },
  { library: "imbalanced-learn", pickled: "minor" },
  { library: "xgboost", pickled: "minor", own: "newer", formats: ["xgboost-json", "xgboost-ubj"] },
  { library: "lightgbm", pickled: "major", own: "newer", formats: ["lightgbm"] },
  { library: "catboost", pickled: "newer" },
  { library: "torch", pickled: "newer", own: "minor", formats: ["torch-export"] },
  { library: "keras", pickled: "major" },
  { library: "tensorflow", pickled: "major" },
  { library: "transformers", pickled: "major" },
  { library: "skops", pickled: "newer" },
  { library: "numpy", pickled: "newer" },
  { library: "scipy", pickled: "newer" },
  { library: "pandas", pickled: "newer" },
  { library: "cloudpickle", pickled: "newer" }
];
var rows = new Map(table.map((row) => [row.library, row]));
function reachOf(library, format) {
  const row = rows.get(library);
  return row && (row.own !== void 0 && row.formats?.includes(format) ? row.own : row.pickled);
}
function promised(version, reach) {
  const minor2 = minorOf(version) ?? version;
  if (reach === "minor") return [{ operator: "==", version: `${minor2}.*` }];
  const floor = { operator: ">=", version: /dev|\+|rc|[ab]\d/.test(version) ? `${minor2}.0.dev0` : minor2 };
  return reach === "newer" ? [floor] : [floor, { operator: "<", version: String(Number(minor2.split(".")[0]) + 1) }];
}
var reachWords = {
  minor: "it reads what the same minor version wrote",
  major: "it reads what earlier releases of its major version wrote",
  newer: "it reads what earlier releases wrote"
};

// packages/core/src/environment/tables/pythons.json
var pythons_default = {
  order: ["3.13", "3.12", "3.14", "3.11", "3.10", "3.9"],
  "last-with-numpy-1": "3.12"
};

// packages/core/src/check/rules/version-not-installable.ts
var supported = new Set(pythons_default.order);
var versionNotInstallable = defineRule({
  id: "version-not-installable",
  title: "Written by a release that no Python of today can install",
  severity: "warning",
  needs: "model",
  *find(model) {
    for (const { producers, format } of allModels(model)) {
      for (const { library, version, at } of producers) {
        if (reachOf(library, format) !== "minor") continue;
        const found = pythonsOf(library, version);
        if (!found || found.some((one) => supported.has(one))) continue;
        const shown = cut(visible(`${library} ${version}`), 100);
        yield {
          message: `The file was written by ${shown}, which has wheels for Python ${found.join(", ")} only.`,
          help: `${visible(library)} reads what the same minor version wrote. Load the model where it was trained, save it with a release of today, and compare the answers.`,
          at,
          key: [library, version]
        };
      }
    }
  }
});

// packages/core/src/check/rules/weights-not-counted.ts
var MAX_NAME2 = 200;
var weightsNotCounted = defineRule({
  id: "weights-not-counted",
  title: "Weights that could not be looked at",
  severity: "note",
  needs: "soundness",
  *find({ weights }) {
    const [first] = weights?.skipped ?? [];
    if (!weights || !first) return;
    yield {
      message: `${plural(weights.skipped.length, "tensor")} could not be counted through, ${cut(visible(first.tensor), MAX_NAME2)} for one: ${first.why}.`,
      help: `${weights.counted} numbers were read. Compressed and quantized weights are not counted.`,
      at: first.at,
      key: []
    };
  }
});

// packages/core/src/check/rules/weights-not-finite.ts
var MAX_NAME3 = 200;
var weightsNotFinite = defineRule({
  id: "weights-not-finite",
  title: "Weights that are no numbers",
  severity: "warning",
  needs: "soundness",
  *find({ weights }) {
    for (const { tensor, nan, infinite, total, at } of weights?.notFinite ?? []) {
      const name = cut(visible(tensor), MAX_NAME3);
      yield {
        message: `Of the ${total} numbers in ${name}, ${nan} are NaN and ${infinite} infinite.`,
        help: "A model that was trained until its weights overflowed answers NaN. Take an earlier checkpoint; where a mask is meant, accept the finding with that reason.",
        at,
        key: [tensor]
      };
    }
  }
});

// packages/core/src/check/rules/yanked-version.ts
var MAX6 = 400;
var yankedVersion = defineRule({
  id: "yanked-version",
  title: "A locked version was withdrawn by its makers",
  severity: "warning",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "yanked") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX6);
      yield {
        message: `${what} was withdrawn from the index; ${cut(visible(detail), MAX6)}.`,
        help: `To mend it: ${cut(visible(mend), MAX6)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/unneeded-requirement.ts
var MAX7 = 400;
var unneededRequirement = defineRule({
  id: "unneeded-requirement",
  title: "A declared package that neither the model nor the code imports",
  severity: "note",
  needs: "environment",
  *find(environment) {
    for (const { kind, name, version, detail, at, mend } of environment.concerns) {
      if (kind !== "unneeded") continue;
      const what = cut(visible(version === void 0 ? name : `${name} ${version}`), MAX7);
      yield {
        message: `${what} is declared and not used: ${cut(visible(detail), MAX7)}.`,
        help: `To mend it: ${cut(visible(mend), MAX7)}.`,
        at,
        key: [name, version ?? ""]
      };
    }
  }
});

// packages/core/src/check/rules/signature-failed.ts
var MAX_DETAIL6 = 400;
var signatureFailed = defineRule({
  id: "signature-failed",
  title: "A signature that does not hold",
  severity: "error",
  needs: "signing",
  *find({ outcome, detail, at }) {
    if (outcome !== "failed") return;
    yield {
      message: `The signature of this model does not hold: ${cut(visible(detail), MAX_DETAIL6)}.`,
      help: "Fetch model and signature again from whoever published them, and ask them for the key or root that goes with it. Do not sign it anew to make this pass.",
      at,
      key: []
    };
  }
});

// packages/core/src/check/rules/signature-missing.ts
var signatureMissing = defineRule({
  id: "signature-missing",
  title: "A model that had to be signed",
  severity: "error",
  needs: "signing",
  *find({ outcome, at }) {
    if (outcome !== "missing") return;
    yield {
      message: "A key or root of signatures was given, and there is no signature of this model.",
      help: "Put the signature beside the model as NAME.sig or model.sig, or name it with --signature.",
      at,
      key: []
    };
  }
});

// packages/core/src/check/rules/signature-unchecked.ts
var signatureUnchecked = defineRule({
  id: "signature-unchecked",
  title: "A signature that nobody checked",
  severity: "note",
  needs: "signing",
  *find({ outcome, at }) {
    if (outcome !== "unchecked") return;
    yield {
      message: "There is a signature of this model, and nothing to check it with.",
      help: "Give the signer\u2019s public key with --signing-key, or the roots of the signer\u2019s certificate with --signing-roots.",
      at,
      key: []
    };
  }
});

// packages/core/src/check/rules/truncated.ts
var truncated = anomalyRule({
  id: "truncated",
  kind: "truncated",
  title: "The file ends too early",
  severity: "error",
  message: (detail) => `The file ends before the model does: ${detail}.`,
  help: "Copy or download the file again and compare its size and checksum with the original."
});

// packages/core/src/check/rules/weights-only-refused.ts
var MAX_WHY = 300;
var weightsOnlyRefused = defineRule({
  id: "weights-only-refused",
  title: "torch.load with weights_only does not read the file",
  severity: "note",
  needs: "model",
  *find(model) {
    for (const { weightsOnly } of allModels(model)) {
      if (!weightsOnly || weightsOnly.accepted) continue;
      const { why, at, global } = weightsOnly;
      yield {
        message: `torch.load(weights_only=True), the default since PyTorch 2.6, does not read this file: ${cut(visible(why), MAX_WHY)}.`,
        help: "Save model.state_dict() instead of the model: it needs nothing but tensors and is read by every release.",
        at,
        key: global ? [nameOf(global)] : []
      };
    }
  }
});

// packages/core/src/check/rules/verification-failed.ts
var MAX_DETAIL7 = 400;
var verificationFailed = defineRule({
  id: "verification-failed",
  title: "The image did not pass its test",
  severity: "error",
  needs: "verification",
  *find(verification, { facts }) {
    const at = placeOf2(facts);
    const failed = verification.proofs.filter((proof) => proof.outcome === "failed");
    for (const proof of failed) {
      yield {
        message: `On ${verification.platform}, ${subject(proof)} failed: ${cut(visible(proof.detail), MAX_DETAIL7)}`,
        help: help(proof),
        at,
        key: [verification.platform, subject(proof)]
      };
    }
    if (verification.verdict === "failed" && failed.length === 0) yield sentenceOnly(verification, at);
  }
});
function sentenceOnly(verification, at) {
  return {
    message: `On ${verification.platform} the image failed: ${cut(visible(verification.sentence), MAX_DETAIL7)}`,
    help: "The log of the container is above this finding; run `package-model verify` on the image to see it again.",
    at,
    key: [verification.platform]
  };
}
function subject(proof) {
  if (proof.kind === "load") return "loading the model";
  if (proof.kind === "audit") return "the audit of loading";
  if (proof.kind === "numbers") return `comparing ${visible(proof.output)} with the ${words2[proof.against]}`;
  if (proof.kind === "shift") return `how far ${visible(proof.output)} moved from the ${words2[proof.against]}`;
  if (proof.kind === "schema") return "asking as before";
  if (proof.kind === "metric") return `the metric ${visible(proof.metric)}`;
  return `the test of ${proof.what}`;
}
var words2 = {
  expected: "expected answers",
  direct: "model asked directly",
  repeat: "same question asked again",
  outside: "same model outside the image",
  reference: "recorded answers",
  published: "published image"
};
function help(proof) {
  if (proof.kind === "load")
    return "The environment does not load this model: compare the versions in the lock with those the model was written with.";
  if (proof.kind === "audit")
    return "Do not deploy it before you know why it does that: look at what the events name, in the model and in the code that comes with it.";
  if (proof.kind === "conduct") return "Raise the limit if the number is acceptable, or mend what the image does.";
  if (proof.kind === "shift")
    return "Look at whether the new model is meant to answer so differently; if so, raise --max-shift or record answers of it.";
  if (proof.kind === "schema")
    return "Keep the inputs, outputs and classes that callers know, or allow the change with --allow-breaking and tell them.";
  if (proof.kind === "metric")
    return "The model is worse than the limit allows: look at the samples, the model, or the limit.";
  return proof.against === "expected" ? "The environment answers differently from the one the answers were recorded in: pin the versions that trained the model, or record the answers again." : "The server answers differently from the model itself: report this, with the model if you can.";
}
function placeOf2({ model }) {
  return { kind: "node", file: model?.files[0]?.path ?? "model", path: "" };
}

// packages/core/src/check/rules.ts
var rules = [
  pickleCallDenied,
  pickleCallUnknown,
  pickleCallCondition,
  pickleStandardLibrary,
  pickleDottedName,
  pickleReference,
  pickleDunderState,
  pickleClassUnknown,
  pickleNameUnknown,
  operatorReachesOut,
  operatorUnknown,
  templateReachesOut,
  configNameDenied,
  configClassUnknown,
  embeddedCode,
  readsFile,
  settingReadsFiles,
  settingCalls,
  settingLoadsCache,
  loadersDisagree,
  nativeState,
  nativeUnchecked,
  empty,
  truncated,
  malformed,
  lfsPointer,
  dvcPointer,
  archiveDisagrees,
  archiveLeaves,
  archiveDamaged,
  expandsTooFar,
  duplicateKey,
  nodeMismatch,
  linkLeaves,
  changedWhileRead,
  signatureFailed,
  signatureMissing,
  signatureUnchecked,
  extensionLies,
  bytesAfterEnd,
  severalPickles,
  weightsOnlyRefused,
  drift,
  numpyAbi,
  acceleratorPackage,
  yankedVersion,
  condaDefaults,
  unneededRequirement,
  missingModule,
  graphRefused,
  graphNotChecked,
  graphNotRun,
  weightsNotFinite,
  weightsNotCounted,
  dialectTooNew,
  versionNotInstallable,
  loadAudit,
  verificationFailed
];
var rulesBase = "https://github.com/org/package-model/blob/main/docs/rules/";
function pageOf(rule) {
  return `${rulesBase}${rule}.md`;
}

export {
  allModels,
  isStandardLibrary,
  judgeEffects,
  visible,
  cut,
  plural,
  posix,
  explain,
  satisfies,
  validRange,
  operators,
  validClause,
  clauseText,
  allows,
  parseClauses,
  possible,
  validVersion,
  minorOf,
  pythonsOf,
  boundOf,
  reachOf,
  promised,
  reachWords,
  pythons_default,
  rules,
  pageOf
};
