"""The real loaders with a recording, inert `find_class`: what they look up and call on bytes that are never trusted.

Reads lines of base64 on standard input; answers each with one line of JSON:
{"cpython/ignored": {"lookups": [["os", "system"]], "calls": [["reduce", "os", "system"]], "end": null or the error}, …}
Names are as Python resolves them (as written for cpython). Nothing that a pickle names is ever imported or called.
"""

import base64
import io
import json
import os
import pickle
import resource
import signal
import sys
import tempfile
import warnings
import _compat_pickle

SECONDS = 2
MEMORY = 4 << 30
MAX_PICKLES = 100
MAKERS = {
    "copyreg._reconstructor",
    "copy_reg._reconstructor",
    "copyreg.__newobj__",
    "copyreg.__newobj_ex__",
    "numpy.core.multiarray._reconstruct",
    "numpy._core.multiarray._reconstruct",
}

try:
    import joblib
    import numpy
    from joblib.numpy_pickle import NDArrayWrapper, NumpyArrayWrapper, NumpyUnpickler, ZNDArrayWrapper
except ImportError:
    joblib = None


class Record:
    def __init__(self):
        self.lookups = set()
        self.calls = set()
        self.stands = {}

    def stand_in(self, module, name):
        """A class that stands for whatever the name is: it can be called, instantiated and filled, and only takes notes."""
        key = (module, name)
        if key in self.stands:
            return self.stands[key]
        record = self

        class Meta(type):
            def __call__(cls, *args, **kwargs):
                record.calls.add(("reduce", module, name))
                if f"{module}.{name}" in MAKERS and args and isinstance(args[0], type):
                    made = args[0] if "record" in vars(args[0]) else record.stand_in(args[0].__module__, args[0].__name__)
                    return object.__new__(made)
                return object.__new__(cls)

        def new(cls, *args, **kwargs):
            record.calls.add(("newobj", module, name))
            return object.__new__(cls)

        def setstate(self, state):
            record.calls.add(("build", module, name))
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            # Classes with a __setstate__ of their own take anything; what a plain one refuses ends no run here.
            for given in (state, slots):
                if isinstance(given, dict):
                    for key, value in given.items():
                        self.__dict__[key] = value

        def note(form):
            return lambda self, *args: record.calls.add((form, module, name)) and None

        body = {
            "__new__": new,
            "__setstate__": setstate,
            "__setitem__": note("setitem"),
            "__call__": note("result"),
            "record": record,
            "extend": note("append"),
            "append": note("append"),
            "add": note("append"),
        }
        self.stands[key] = Meta("Stand", (), body)
        return self.stands[key]

    def find(self, unpickler_proto, module, name):
        if unpickler_proto < 3:
            if (module, name) in _compat_pickle.NAME_MAPPING:
                module, name = _compat_pickle.NAME_MAPPING[(module, name)]
            elif module in _compat_pickle.IMPORT_MAPPING:
                module = _compat_pickle.IMPORT_MAPPING[module]
        self.lookups.add((module, name))
        return self.stand_in(module, name)


def real(record, module, name):
    """Arrays of joblib need the real wrapper and the real dtype; both only hold data."""
    record.lookups.add((module, name))
    if name.split(".")[-1] == "NumpyArrayWrapper":
        return NumpyArrayWrapper
    if name.split(".")[-1] == "NDArrayWrapper":
        return NDArrayWrapper
    if name.split(".")[-1] == "ZNDArrayWrapper":
        return ZNDArrayWrapper
    if (module, name) == ("numpy", "ndarray"):
        return numpy.ndarray
    if (module, name) == ("numpy", "dtype"):

        def dtype(*args):
            record.calls.add(("reduce", module, name))
            return numpy.dtype(*args)

        return dtype
    return None


class Whole(io.BytesIO):
    """A file whose `peek` gives all there is: the C unpickler reads on over the ends of frames."""

    def peek(self, n=0):
        at = self.tell()
        rest = self.read()
        self.seek(at)
        return rest


class C(pickle.Unpickler):
    def find_class(self, module, name):
        # The mapping below protocol 3 would happen inside the original, which does not tell its protocol: names as written.
        self.record.lookups.add((module, name))
        return self.record.stand_in(module, name)


class Python(pickle._Unpickler):
    def find_class(self, module, name):
        return self.record.find(self.proto, module, name)


def run(make, file):
    record = Record()
    try:
        return timed(make, file, record)
    except TimeoutError as error:
        return {"lookups": sorted(record.lookups), "calls": sorted(record.calls), "loaded": 0, "end": str(error)}


def timed(make, file, record):
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    loaded = 0
    end = None
    try:
        while loaded < MAX_PICKLES and (loaded == 0 or more(file)):
            make(record, file).load()
            loaded += 1
    except BaseException as error:
        end = f"{type(error).__name__}: {error}"[:200]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return {"lookups": sorted(record.lookups), "calls": sorted(record.calls), "loaded": loaded, "end": end}


def more(file):
    at = file.tell()
    found = file.read(1) != b""
    file.seek(at)
    return found


def recording(kind):
    def make(record, file):
        unpickler = kind(file)
        unpickler.record = record
        return unpickler

    return make


def with_joblib(mmap):
    class Joblib(NumpyUnpickler):
        def find_class(self, module, name):
            return real(self.record, module, name) or self.record.find(self.proto, module, name)

    def make(record, file):
        unpickler = Joblib(file.name, file, False, mmap_mode="r") if mmap else Joblib("", file, True)
        unpickler.record = record
        return unpickler

    return make


def judge(data):
    answers = {
        "cpython/ignored": run(recording(C), Whole(data)),
        "cpython/dropped": run(recording(C), io.BytesIO(data)),
        "python/strict": run(recording(Python), io.BytesIO(data)),
    }
    if joblib:
        answers["joblib/read"] = run(with_joblib(False), io.BytesIO(data))
        path = os.path.join(SCRATCH, "mapped")
        with open(path, "wb") as file:
            file.write(data)
        with open(path, "rb") as file:
            answers["joblib-mmap/mmap"] = run(with_joblib(True), file)
    return answers


def alarm(*_):
    raise TimeoutError("two seconds")


warnings.simplefilter("ignore")
signal.signal(signal.SIGALRM, alarm)
resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
sys.setrecursionlimit(10_000)
print(json.dumps({"python": sys.version.split()[0], "joblib": joblib.__version__ if joblib else None}), flush=True)
with tempfile.TemporaryDirectory() as SCRATCH:
    for line in sys.stdin:
        print(json.dumps(judge(base64.b64decode(line))), flush=True)
