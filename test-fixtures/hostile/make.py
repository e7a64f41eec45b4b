"""Makes hostile pickles opcode by opcode. Every payload only writes a marker file in the current folder.

Run `python3 make.py` here: it writes the files and expect.json, which says for each file and loader what is looked up
and called at least ("only": nothing else may be). Calls are written as form and name: "reduce os.system",
"build sklearn.base.BaseEstimator"; a callee that has no name is "?".
"""

import json
import pickle
import struct
from pathlib import Path

HERE = Path(__file__).parent
MARK = "echo package-model > package-model-marker"
EVERYONE = ["cpython", "python", "joblib", "joblib-mmap"]
made = {}


def fixture(name, data, about, *expectations):
    (HERE / name).write_bytes(data)
    made[name] = {"about": about, "expect": list(expectations)}


def does(lookups, calls, loaders=EVERYONE, **more):
    return {"loaders": loaders, "lookups": lookups, "calls": calls, **more}


def nothing(*loaders):
    return {"loaders": list(loaders), "lookups": [], "calls": [], "never": ["os.system"]}


# --- opcodes

def text(value):
    raw = value.encode()
    return b"\x8c" + bytes([len(raw)]) + raw if len(raw) < 256 else b"X" + struct.pack("<I", len(raw)) + raw


def old(value):
    return b"V" + value.encode("raw_unicode_escape") + b"\n"


def proto(n):
    return b"\x80" + bytes([n])


def frame(body, length=None):
    return b"\x95" + struct.pack("<Q", len(body) if length is None else length) + body


def name(module, attribute):
    return b"c" + module.encode() + b"\n" + attribute.encode() + b"\n"


def stack_name(module, attribute):
    return text(module) + text(attribute) + b"\x93"


def call(callee, *args):
    return callee + b"(" + b"".join(args) + b"tR"


def new(cls):
    return cls + b")\x81"


def state(*pairs):
    return b"}(" + b"".join(pairs) + b"u"


SYSTEM = name("os", "system")
RUN = call(SYSTEM, old(MARK))
SYSTEM_RUNS = does(["os.system"], ["reduce os.system"])

# --- plainly, at every protocol

fixture("os-system-0.pkl", call(SYSTEM, old(MARK)) + b".", "REDUCE, protocol 0", SYSTEM_RUNS)
fixture("os-system-1.pkl", SYSTEM + b"q\x00(X" + struct.pack("<I", len(MARK)) + MARK.encode() + b"tR.", "REDUCE, protocol 1", SYSTEM_RUNS)
fixture("os-system-2.pkl", proto(2) + SYSTEM + b"X" + struct.pack("<I", len(MARK)) + MARK.encode() + b"\x85R.", "TUPLE1, protocol 2", SYSTEM_RUNS)
fixture("os-system-3.pkl", proto(3) + SYSTEM + b"X" + struct.pack("<I", len(MARK)) + MARK.encode() + b"\x85q\x01R.", "protocol 3", SYSTEM_RUNS)
fixture("os-system-4.pkl", proto(4) + frame(stack_name("os", "system") + b"\x94" + text(MARK) + b"\x94\x85\x94R\x94."), "STACK_GLOBAL in a frame", SYSTEM_RUNS)
fixture("os-system-5.pkl", proto(5) + frame(stack_name("os", "system") + text(MARK) + b"\x85R."), "protocol 5", SYSTEM_RUNS)
fixture(
    "posix-system-2.pkl", proto(2) + call(name("posix", "system"), old(MARK)) + b".", "the name that pickle itself writes",
    does(["posix.system"], ["reduce posix.system"]),
)
fixture("nt-system-2.pkl", proto(2) + call(name("nt", "system"), old(MARK)) + b".", "the same on Windows", does(["nt.system"], ["reduce nt.system"]))
EVAL = "open('package-model-marker', 'w').close()"
fixture(
    "python2-eval.pkl", proto(2) + call(name("__builtin__", "eval"), old(EVAL)) + b".", "a Python 2 name, mapped below protocol 3",
    does(["builtins.eval"], ["reduce builtins.eval"]),
)
fixture(
    "python2-eval-late.pkl", proto(4) + b"N0" + proto(2) + call(stack_name("__builtin__", "eval"), text(EVAL)) + b".",
    "a second PROTO turns the mapping on", does(["builtins.eval"], ["reduce builtins.eval"]),
)
fixture(
    "python3-no-mapping.pkl", proto(4) + call(stack_name("commands", "getoutput"), text(MARK)) + b".",
    "at protocol 4 a Python 2 name stays what it is", does(["commands.getoutput"], ["reduce commands.getoutput"]),
)
fixture(
    "python2-commands.pkl", proto(2) + call(name("commands", "getoutput"), old(MARK)) + b".",
    "below 3 it becomes subprocess", does(["subprocess.getoutput"], ["reduce subprocess.getoutput"]),
)

# --- other opcodes that call

fixture("inst.pkl", b"(" + old(MARK) + b"ios\nsystem\n.", "INST", does(["os.system"], ["inst os.system"]))
fixture("obj.pkl", b"(" + SYSTEM + old(MARK) + b"o.", "OBJ", does(["os.system"], ["inst os.system"]))
fixture(
    "newobj.pkl", proto(2) + name("subprocess", "Popen") + old("true") + b"\x85\x81.", "NEWOBJ of a class that nobody models with",
    does(["subprocess.Popen"], ["newobj subprocess.Popen"]),
)
fixture(
    "newobj-ex.pkl", proto(4) + stack_name("subprocess", "Popen") + b")" + state(text("args"), text("true")) + b"\x92.", "NEWOBJ_EX",
    does(["subprocess.Popen"], ["newobj subprocess.Popen"]),
)
fixture(
    "ext.pkl", proto(2) + call(name("copyreg", "add_extension"), old("os"), old("system"), b"K\xf0") + b"0\x82\xf0(" + old(MARK) + b"tR.",
    "a name registered as an extension code, then called", does(["copyreg.add_extension"], ["reduce copyreg.add_extension", "ext ?", "reduce ?"]),
)
fixture(
    "persid.pkl", b"Pos.system\n.", "a persistent id: plain loaders refuse it, torch asks for it",
    does([], ["persid ?"], [*EVERYONE, "torch"]),
)

# --- games with stack and memo

fixture("popped.pkl", RUN + b"0N.", "the result is thrown away", SYSTEM_RUNS)
fixture("popped-mark.pkl", b"(" + RUN + b"1N.", "the result goes with its MARK", SYSTEM_RUNS)
fixture("dup.pkl", SYSTEM + b"20" + b"(" + old(MARK) + b"tR.", "DUP and POP in between", SYSTEM_RUNS)
fixture("leftover.pkl", b"N(" + b"N" + RUN + b".", "values stay on the stack, which is legal", SYSTEM_RUNS)
fixture(
    "memo-operands.pkl", proto(4) + text("system") + b"\x94" + text("os") + b"\x940" + b"0" + b"h\x01h\x00\x93" + text(MARK) + b"\x85R.",
    "STACK_GLOBAL takes its words from the memo", SYSTEM_RUNS,
)
fixture(
    "memo-overwritten.pkl",
    proto(4) + text("math") + b"q\x05" + b"0" + text("os") + b"q\x050" + text("system") + b"q\x060h\x05h\x06\x93" + text(MARK) + b"\x85R.",
    "a memo entry is replaced before it is used", SYSTEM_RUNS,
)
fixture(
    "memo-text-keys.pkl", b"Vsystem\np 1_0 \n0Vos\np+7\n0g7\ng 10\n\x93(" + old(MARK) + b"tR.", "memo keys as Python reads integers", SYSTEM_RUNS,
)
fixture(
    "memo-far-key.pkl", SYSTEM + b"r\x00\x00\x10\x00" + b"0j\x00\x00\x10\x00(" + old(MARK) + b"tR.", "LONG_BINPUT with a large key", SYSTEM_RUNS,
)
fixture(
    "memoize-after-put.pkl", proto(4) + stack_name("os", "system") + b"q\x05\x940" + b"h\x01(" + text(MARK) + b"tR.",
    "MEMOIZE counts entries, not keys", SYSTEM_RUNS,
)
fixture("escaped-string.pkl", b"S'o\\x73'\nS'\\163ystem'\n\x93(S'" + MARK.encode() + b"'\ntR.", "names spelled with escapes of STRING", SYSTEM_RUNS)
fixture("escaped-unicode.pkl", b"V\\u006fs\nVsyst\\u0065m\n\x93(" + old(MARK) + b"tR.", "names spelled with escapes of UNICODE", SYSTEM_RUNS)
fixture("binstring-operands.pkl", b"U\x02osT\x06\x00\x00\x00system\x93(" + old(MARK) + b"tR.", "names in byte strings of Python 2", SYSTEM_RUNS)
fixture(
    "made-operand.pkl", proto(4) + call(stack_name("builtins", "str"), text("os")) + text("system") + b"\x93" + text(MARK) + b"\x85R.",
    "a word of STACK_GLOBAL is the result of a call", does(["builtins.str"], ["reduce builtins.str", "lookup ?", "reduce ?"]),
)
fixture(
    "encoded-otherwise.pkl", proto(4) + call(stack_name("_codecs", "encode"), text("a") + text("utf-16")) + b".",
    "a codec that makes more bytes than the text has characters, as no pickler uses one", does(["_codecs.encode"], ["reduce _codecs.encode"]),
)
fixture("padded.pkl", b"(" + b"N0" * 5000 + b"1" + RUN + b".", "ten thousand opcodes first", SYSTEM_RUNS)
laughs = b"]" + b"q\x00(" + b"VLOL\n" * 10 + b"e0"
for level in range(60):
    laughs += b"](" + b"h" + bytes([level]) + b"" + (b"h" + bytes([level])) * 9 + b"eq" + bytes([level + 1]) + b"0"
fixture("memo-expansion.pkl", laughs + RUN + b".", "ten to the sixty strings, were it expanded", SYSTEM_RUNS)

# --- a denied thing reached through another

fixture(
    "dotted.pkl", proto(4) + call(stack_name("logging", "os.system"), text(MARK)) + b".", "a dotted name at protocol 4",
    does(["logging.os.system"], ["reduce logging.os.system"]),
)
fixture(
    "submodule-attribute.pkl", proto(4) + call(stack_name("sklearn.utils.fixes", "threadpoolctl.os.system"), text(MARK)) + b".",
    "through a trusted package to os", does(["sklearn.utils.fixes.threadpoolctl.os.system"], ["reduce sklearn.utils.fixes.threadpoolctl.os.system"]),
)
fixture(
    "getattr-chain.pkl",
    proto(4) + call(call(stack_name("builtins", "getattr"), call(stack_name("builtins", "__import__"), text("os")), text("system")), text(MARK)) + b".",
    "getattr(__import__('os'), 'system')",
    does(["builtins.getattr", "builtins.__import__"], ["reduce builtins.getattr", "reduce builtins.__import__", "reduce ?"]),
)
fixture(
    "builtins-of-trusted.pkl",
    proto(4) + call(stack_name("numpy", "__builtins__.get"), text("eval")) + b"(" + text(EVAL) + b"tR.",
    "__builtins__ of a trusted module is a dict that has get",
    does(["numpy.__builtins__.get"], ["reduce numpy.__builtins__.get", "reduce ?"]),
)
fixture(
    "build-on-module.pkl", proto(4) + stack_name("sklearn", "base") + state(text("clone"), stack_name("os", "system")) + b"b.",
    "BUILD writes into the namespace of a module", does(["sklearn.base", "os.system"], ["build ?"], refers=["os.system"]),
)
fixture(
    "build-on-class.pkl",
    proto(4) + stack_name("sklearn.linear_model", "LogisticRegression") + b"N" + state(text("predict"), stack_name("os", "system")) + b"\x86b.",
    "BUILD with slots sets attributes of a class", does(["os.system"], ["build ?"], refers=["os.system"]),
)
fixture(
    "partial.pkl", proto(4) + call(call(stack_name("functools", "partial"), stack_name("os", "system"), text(MARK))) + b".", "partial, then called",
    does(["functools.partial", "os.system"], ["reduce functools.partial", "reduce ?"], refers=["os.system"]),
)
fixture(
    "methodcaller.pkl",
    proto(4) + call(call(stack_name("operator", "methodcaller"), text("system"), text(MARK)), call(stack_name("importlib", "import_module"), text("os"))) + b".",
    "methodcaller('system', …)(os)",
    does(["operator.methodcaller", "importlib.import_module"], ["reduce operator.methodcaller", "reduce importlib.import_module", "reduce ?"]),
)
fixture(
    "attrgetter.pkl",
    proto(4) + call(call(call(stack_name("operator", "attrgetter"), text("system")), call(stack_name("importlib", "import_module"), text("os"))), text(MARK)) + b".",
    "attrgetter('system')(os)(…)", does(["operator.attrgetter"], ["reduce operator.attrgetter", "reduce ?"]),
)
fixture(
    "nested-loads.pkl", proto(4) + stack_name("pickle", "loads") + b"C" + bytes([len(RUN) + 1]) + RUN + b"." + b"\x85R.", "a pickle in a pickle",
    does(["pickle.loads"], ["reduce pickle.loads"]),
)
fixture(
    "nested-joblib.pkl", proto(4) + call(stack_name("joblib", "load"), text("other.joblib")) + b".", "another file is loaded",
    does(["joblib.load"], ["reduce joblib.load"]),
)
fixture(
    "marshal-function.pkl",
    proto(4) + call(stack_name("types", "FunctionType"), call(stack_name("marshal", "loads"), b"C\x01N"), b"}") + b".", "code objects",
    does(["types.FunctionType", "marshal.loads"], ["reduce marshal.loads", "reduce types.FunctionType"]),
)
fixture("pip-main.pkl", proto(4) + call(stack_name("pip", "main"), b"](" + text("--version") + b"e") + b".", "CVE-2025-1716", does(["pip.main"], ["reduce pip.main"]))
fixture(
    "resolve-name.pkl", proto(4) + call(call(stack_name("pkgutil", "resolve_name"), text("os:system")), text(MARK)) + b".", "a name in an argument",
    does(["pkgutil.resolve_name"], ["reduce pkgutil.resolve_name", "reduce ?"]),
)
fixture(
    "bytearray8.pkl", proto(5) + b"\x96" + struct.pack("<Q", 3) + b"abc0" + call(stack_name("os", "system"), text(MARK)) + b".",
    "an opcode at which others stop", SYSTEM_RUNS,
)

# --- state

ESTIMATOR = stack_name("sklearn.base", "BaseEstimator")
fixture(
    "setstate-planted.pkl",
    proto(4) + new(ESTIMATOR) + state(text("__setstate__"), stack_name("os", "system")) + b"b" + text(MARK) + b"b.",
    "the second BUILD calls what the first planted",
    does(["os.system"], ["newobj sklearn.base.BaseEstimator", "build sklearn.base.BaseEstimator", "lookup ?"], refers=["os.system"], sets=["__setstate__"]),
)
fixture(
    "setstate-in-slots.pkl",
    proto(4) + new(ESTIMATOR) + b"N" + state(text("__setstate__"), stack_name("os", "system")) + b"\x86b" + text(MARK) + b"b.",
    "the same through the second half of the state",
    does(["os.system"], ["build sklearn.base.BaseEstimator", "lookup ?"], refers=["os.system"], sets=["__setstate__"]),
)
fixture(
    "append-planted.pkl",
    proto(4) + new(ESTIMATOR) + state(text("extend"), stack_name("os", "system"), text("append"), stack_name("os", "system")) + b"b(" + text(MARK) + b"e.",
    "APPENDS calls extend of whatever it finds",
    does(["os.system"], ["append sklearn.base.BaseEstimator", "lookup ?"], refers=["os.system"], sets=["extend"]),
)
fixture(
    "add-planted.pkl",
    proto(4) + new(ESTIMATOR) + state(text("add"), stack_name("os", "system")) + b"b(" + text(MARK) + b"\x90.",
    "ADDITEMS calls add", does(["os.system"], ["append sklearn.base.BaseEstimator", "lookup ?"], refers=["os.system"], sets=["add"]),
)
fixture(
    "method-replaced.pkl",
    proto(4) + new(stack_name("sklearn.linear_model._logistic", "LogisticRegression")) + state(text("predict"), stack_name("os", "system")) + b"b.",
    "predict is os.system", does(["os.system"], ["build sklearn.linear_model._logistic.LogisticRegression"], refers=["os.system"]),
)
fixture(
    "function-transformer.pkl",
    proto(4) + new(stack_name("sklearn.preprocessing._function_transformer", "FunctionTransformer")) + state(text("func"), stack_name("os", "system")) + b"b.",
    "a transformer that calls os.system with its input",
    does(["os.system"], ["build sklearn.preprocessing._function_transformer.FunctionTransformer"], refers=["os.system"]),
)
fixture(
    "held-deeply.pkl",
    proto(4) + new(stack_name("sklearn.pipeline", "Pipeline")) + state(text("steps"), b"](" + text("a") + b"](" + stack_name("os", "system") + b"e\x86e") + b"b.",
    "held in a list in a tuple in a list", does(["os.system"], ["build sklearn.pipeline.Pipeline"], refers=["os.system"]),
)
fixture(
    "changed-after-call.pkl",
    proto(4) + stack_name("collections", "Counter") + b"](" + text("fine") + b"eq\x00\x85R" + b"0h\x00K\x00" + text("os.system") + b"sN.",
    "an argument is replaced after the call", does(["collections.Counter"], ["reduce collections.Counter"], args=["os.system"]),
)
fixture(
    "callable-added-later.pkl",
    proto(4) + stack_name("collections", "Counter") + b"]q\x00\x85R" + b"0h\x00" + stack_name("os", "system") + b"aN.",
    "a callable is appended to an argument after the call", does(["os.system"], ["reduce collections.Counter"], refers=["os.system"]),
)

# --- where loaders differ

fixture(
    "list-arguments.pkl", SYSTEM + b"(" + old(MARK) + b"lR.", "arguments in a list: Python's unpickler spreads them, C refuses",
    does(["os.system"], ["reduce os.system"], ["python", "joblib", "joblib-mmap"]), nothing(),
)
fixture(
    "inst-cut.pkl", b"(" + old(MARK) + b"ios\nsystem.", "the file ends inside a line: Python's unpickler cuts one character and goes on",
    does(["os.system"], ["inst os.system"], ["python", "joblib", "joblib-mmap"]),
)
fixture(
    "frame-too-long.pkl", proto(4) + frame(RUN + b".", 4000), "a frame longer than the file: Python's unpickler runs it, C refuses first",
    does(["os.system"], ["reduce os.system"], ["python", "joblib", "joblib-mmap"]),
)
CROSSES = b"X" + struct.pack("<I", 4)
# Read on, the text is "ABcN"; dropped, it is "cN0c", and "os" is left of the name.
INSIDE = b"N" + CROSSES + b"AB"
fixture(
    "frame-crossed-runs.pkl", proto(4) + frame(INSIDE) + b"cN" + b"0" + RUN + b".", "whichever way, os.system is called",
    does(["os.system"], ["reduce os.system"], ["cpython"]),
)
# Read on, the text is "A" and two of the bytes behind the frame, then comes STOP; dropped, it is all three of them.
JUMP = b"N" + b"X" + struct.pack("<I", 3) + b"A"
fixture(
    "frame-dropped-runs.pkl", proto(4) + frame(JUMP) + b"BC." + RUN + b".",
    "read on, the pickle ends before the attack; dropped, it does not",
    does(["os.system"], ["reduce os.system"], ["cpython"]), nothing("python"),
)

# --- joblib's arrays

WRAPPER = stack_name("joblib.numpy_pickle", "NumpyArrayWrapper")
DTYPE = call(stack_name("numpy", "dtype"), text("u1"), b"\x89", b"\x88") + b"(K\x03" + text("|") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
DTYPE_LIES = call(stack_name("numpy", "dtype"), text("u1"), b"\x89", b"\x88") + b"(K\x03" + text("|") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK?tb"


def wrapper(length, dtype=DTYPE, aligned=True):
    pairs = [text("subclass") + stack_name("numpy", "ndarray"), text("shape") + b"M" + struct.pack("<H", length) + b"\x85"]
    pairs += [text("order") + text("C"), text("dtype") + dtype, text("allow_mmap") + b"\x88"]
    if aligned:
        pairs.append(text("numpy_array_alignment_bytes") + b"K\x10")
    return new(WRAPPER) + state(*pairs) + b"b"


ATTACK = b"0" + call(stack_name("os", "system"), text(MARK)) + b"."
JOBLIBS = ["joblib", "joblib-mmap"]
fixture(
    "array-hides-code.joblib", proto(4) + wrapper(len(ATTACK), aligned=False) + ATTACK + b".",
    "the array's bytes are opcodes: joblib steps over them, pickle.load runs them",
    does(["os.system"], ["reduce os.system"], ["cpython", "python"]), nothing(*JOBLIBS),
)
fixture(
    "code-behind-array.joblib", proto(4) + wrapper(4) + b"\x03\xff\xff\xff" + b"abcd" + ATTACK,
    "behind an array: only joblib gets there", does(["os.system"], ["reduce os.system"], JOBLIBS), nothing("cpython", "python"),
)
BODY = wrapper(4, aligned=False) + ATTACK
fixture(
    "frame-spans-array.joblib", proto(4) + frame(BODY) + b"abcd",
    "the frame goes on behind the wrapper: joblib takes the array from behind it, a naive reader takes the code for the array",
    does(["os.system"], ["reduce os.system"]),
)
fixture(
    "frame-spans-array-two-ways.joblib",
    proto(4) + frame(wrapper(len(ATTACK), aligned=False) + b"N") + ATTACK + b"N.",
    "joblib takes the attack for the array, pickle.load runs it", does(["os.system"], ["reduce os.system"], ["cpython", "python"]), nothing(*JOBLIBS),
)
fixture(
    "object-array.joblib", proto(4) + wrapper(1, DTYPE_LIES) + proto(4) + call(stack_name("os", "system"), text(MARK)) + b"." + b".",
    "flags of the dtype make joblib read a pickle in place of bytes (but not map it)",
    does(["os.system"], ["reduce os.system"], ["cpython", "python", "joblib"]),
)
fixture(
    "array-of-file.joblib",
    proto(4) + new(stack_name("joblib.numpy_pickle", "NDArrayWrapper")) + state(text("filename"), text("other.npy"), text("subclass"), stack_name("numpy", "ndarray")) + b"b.",
    "the array lies in another file, which numpy.load unpickles", does([], ["lookup ?"], JOBLIBS),
)
fixture(
    "array-without-shape.joblib",
    proto(4) + new(WRAPPER) + state(text("shape"), call(stack_name("builtins", "tuple")), text("dtype"), DTYPE, text("order"), text("C"), text("allow_mmap"), b"\x89") + b"b" + b"N.",
    "a shape that is the result of a call cannot be followed", does([], ["lookup ?"], JOBLIBS),
)
fixture(
    "dotted-wrapper.joblib",
    proto(4) + wrapper(4).replace(WRAPPER, stack_name("joblib", "numpy_pickle.NumpyArrayWrapper")) + b"\x03\xff\xff\xff" + b"abcd" + ATTACK,
    "the wrapper by another way to the same class", does(["os.system"], ["reduce os.system"], JOBLIBS), nothing("cpython", "python"),
)

# --- broken, and more than one

fixture("broken-tail.pkl", RUN + b"\xff\xff\xff", "runs before the bytes that stop every reader", SYSTEM_RUNS)
fixture("cut-tail.pkl", RUN + b"X\xff\x00\x00\x00ab", "runs before the file ends", SYSTEM_RUNS)
fixture("underflow-tail.pkl", RUN + b"00000", "runs before the stack is empty", SYSTEM_RUNS)
fixture("two-pickles.pkl", pickle.dumps([1, 2, 3], 2) + RUN + b".", "the second pickle runs", SYSTEM_RUNS)
fixture("two-pickles-framed.pkl", pickle.dumps(list(range(9)), 4) + proto(4) + frame(call(stack_name("os", "system"), text(MARK)) + b"."), "the second, framed", SYSTEM_RUNS)
fixture(
    "gap.pkl", pickle.dumps([1, 2, 3], 2) + b"\0" * 32 + RUN + b".", "behind a gap, where no loader gets", {"loaders": EVERYONE, "lookups": [], "calls": [], "never": ["os.system"]},
)

# --- classes that act when they are made, get their state or are forgotten

def raw(content):
    return b"C" + bytes([len(content)]) + content


def new_with(cls, *args):
    return cls + b"(" + b"".join(args) + b"t\x81"


for title, module, about in [
    ("memmap-elsewhere.pkl", "numpy._core.memmap", "NEWOBJ of memmap by the name of its own module truncates a file"),
    ("memmap-reexported.pkl", "numpy.matlib", "the same class by a module that exports all of NumPy"),
]:
    fixture(
        title, proto(4) + new_with(stack_name(module, "memmap"), text("package-model-marker"), text("u1"), text("w+"), b"K\x00", b"K\x01\x85") + b".", about,
        does([f"{module}.memmap"], [f"newobj {module}.memmap"]),
    )
fixture(
    "file-by-constructor.pkl", proto(4) + new_with(stack_name("pyarrow.lib", "OSFile"), text("package-model-marker"), text("w")) + b".",
    "a class of another package opens a file in its __new__", does(["pyarrow.lib.OSFile"], ["newobj pyarrow.lib.OSFile"]),
)
fixture(
    "folder-removed.pkl",
    proto(4) + new(stack_name("numpy", "DataSource")) + state(text("_destpath"), text("package-model-marker"), text("_istmpdest"), b"\x88") + b"b.",
    "a DataSource removes its folder when it is forgotten", does(["numpy.DataSource"], ["newobj numpy.DataSource", "build numpy.DataSource"]),
)
PIPES = "torch.utils.data.datapipes.datapipe"
fixture(
    "state-of-two-keys.pkl",
    proto(4) + new(stack_name(PIPES, "_IterDataPipeSerializationWrapper")) + b"}(" + raw(RUN + b".") + b"\x88\x89\x89ub.",
    "__setstate__ unpacks `value, use_dill = state`: of a dict it gets the keys, and unpickles the first",
    does([f"{PIPES}._IterDataPipeSerializationWrapper"], [f"build {PIPES}._IterDataPipeSerializationWrapper"], sets=["(a key that is no plain text)"]),
)
fixture(
    "state-of-two-keys-elsewhere.pkl", proto(4) + new(stack_name("acme.pipes", "Wrapper")) + b"}(" + raw(RUN + b".") + b"\x88\x89\x89ub.",
    "the same in a class that nobody knows", does(["acme.pipes.Wrapper"], ["build acme.pipes.Wrapper"], sets=["(a key that is no plain text)"]),
)
fixture(
    "socket-by-state.pkl", proto(4) + new(stack_name("sklearn.callback._scoring_monitor", "ScoringMonitor")) + state(text("log"), text("")) + b"b.",
    "its __setstate__ opens a socket that takes pickles",
    does(["sklearn.callback._scoring_monitor.ScoringMonitor"], ["build sklearn.callback._scoring_monitor.ScoringMonitor"]),
)
fixture(
    "memory-of-sklearn.pkl", proto(4) + new(stack_name("sklearn.externals.joblib.memory", "MemorizedFunc")) + state(text("func_id"), text("f")) + b"b.",
    "joblib's cache by the copy that scikit-learn had", does(["sklearn.externals.joblib.memory.MemorizedFunc"], ["build sklearn.externals.joblib.memory.MemorizedFunc"]),
)

INTERPOLATOR = ("scipy.interpolate._interpolate", "interp1d._call_linear")
fixture(
    "path-kept-elsewhere.pkl",
    proto(4) + new(stack_name("sklearn.preprocessing._function_transformer", "FunctionTransformer")) + state(text("func"), stack_name(*INTERPOLATOR)) + b"b.",
    "a path that an interpolator keeps of itself, kept by something else",
    does(["sklearn.preprocessing._function_transformer.FunctionTransformer", ".".join(INTERPOLATOR)], ["build sklearn.preprocessing._function_transformer.FunctionTransformer"]),
)
fixture(
    "path-called.pkl", proto(4) + call(stack_name(*INTERPOLATOR), b"]") + b".",
    "the same path called", does([".".join(INTERPOLATOR)], ["reduce " + ".".join(INTERPOLATOR)]),
)
fixture(
    "path-further.pkl", proto(4) + call(stack_name(INTERPOLATOR[0], INTERPOLATOR[1] + ".__globals__.get"), text("np")) + b".",
    "a path that goes on behind it", does([".".join(INTERPOLATOR) + ".__globals__.get"], ["reduce " + ".".join(INTERPOLATOR) + ".__globals__.get"]),
)
fixture(
    "dill-array-calls.pkl", proto(4) + call(stack_name("dill._dill", "_create_array"), name("os", "system") + text(MARK) + b"\x85)N") + b".",
    "dill's way of writing arrays calls whatever is named", does(["dill._dill._create_array", "os.system"], ["reduce dill._dill._create_array"]),
)

# --- files in the bytes of a call

MAGIC = proto(2) + b"\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19." + proto(2) + b"M\xe9\x03." + proto(2) + b"}."


def loaded(content):
    return proto(4) + call(stack_name("torch.storage", "_load_from_bytes"), b"B" + struct.pack("<I", len(content)) + content) + b"."


for title, content, about in [
    ("nested-torch.pkl", MAGIC + proto(2) + RUN + b"." + proto(2) + b"].", "a file of PyTorch in a pickle, as every tensor in a plain pickle is one; its third pickle runs"),
    ("nested-torch-plain.pkl", RUN + b".", "torch.load reads the first pickle before it looks whether it is the magic number"),
    ("nested-torch-twice.pkl", loaded(RUN + b"."), "in such a file another"),
    ("nested-torch-noise.pkl", b"\xfenothing that PyTorch writes", "bytes that are no file of PyTorch"),
]:
    fixture(title, loaded(content), about, does(["torch.storage._load_from_bytes"], ["reduce torch.storage._load_from_bytes"]))
fixture(
    "nested-made.pkl", proto(4) + call(stack_name("torch.storage", "_load_from_bytes"), call(stack_name("builtins", "bytes"), b"]")) + b".",
    "bytes that another call makes cannot be read", does(["torch.storage._load_from_bytes"], ["reduce torch.storage._load_from_bytes", "lookup ?"]),
)
fixture(
    "nested-changed.pkl", proto(5) + stack_name("torch.storage", "_load_from_bytes") + b"\x96" + struct.pack("<Q", 2) + b"N.q\x05\x85R0h\x05K\x2eaN.",
    "the bytes are changed after they were looked at", does(["torch.storage._load_from_bytes"], ["reduce torch.storage._load_from_bytes"]),
)

# --- what other loaders do behind a look-up that fails where a package is missing

fixture(
    "behind-a-missing-package.joblib",
    proto(4) + wrapper(len(name("acme", "thing") + ATTACK), aligned=False) + name("acme", "thing") + ATTACK + b".",
    "joblib takes the attack for an array; pickle.load runs it where the package is installed",
    does(["os.system"], ["reduce os.system"], ["cpython", "python"]),
)

(HERE / "expect.json").write_text(json.dumps(made, indent=1) + "\n")
print(len(made), "files,", sum((HERE / name).stat().st_size for name in made), "bytes")
