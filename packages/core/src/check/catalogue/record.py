"""Pickles fitted objects of the installed libraries and records what unpickling them does.

Run by make.py in one environment after another; argv[1] is the module with the things, and JSON is written to argv[2]. What is recorded, for every name
that the pickles look up: the opcode form it is used in, the shape of its arguments and of its state, and where it is
kept as a value. Names are written after Python's own mapping of Python 2 names, as `check` compares them.
"""

import io
import json
import pickle
import sys
import types
import warnings
from pickle import _Unpickler  # the Python one: its opcode methods can be overridden

warnings.simplefilter("ignore")

MAX_TUPLE = 16
"""A tuple longer than this is data, not a shape."""

LITERAL = {"builtins:getattr"}
"""Functions whose text arguments decide what they do: the text itself is recorded."""


class Record:
    def __init__(self):
        self.names = {}
        self.refs = {}

    def name(self, key, thing):
        kind = "class" if isinstance(thing, type) else "module" if isinstance(thing, types.ModuleType) else "function" if callable(thing) else "value"
        return self.names.setdefault(key, {"kind": kind, "new": set(), "call": set(), "state": set(), "holds": set(), "returns": set()})

    def use(self, key, what, shape):
        if key in self.names:
            self.names[key][what].add(json.dumps(shape))

    def ref(self, holder, attribute, key):
        self.refs.setdefault(holder, {}).setdefault(attribute, set()).add(key)


class Recording:
    """Mixed into an unpickler: looks at the stack before each opcode that calls."""

    def prepare(self, record):
        self.record = record
        self.keys = {}
        self.alive = []

    def find_class(self, module, name):
        written = (module, name)
        if self.proto < 3 and self.fix_imports:
            import _compat_pickle

            if written in _compat_pickle.NAME_MAPPING:
                written = _compat_pickle.NAME_MAPPING[written]
            elif module in _compat_pickle.IMPORT_MAPPING:
                written = (_compat_pickle.IMPORT_MAPPING[module], name)
        thing = super().find_class(module, name)
        key = ":".join(written)
        self.keys[id(thing)] = key
        self.alive.append(thing)
        self.record.name(key, thing)
        return thing

    def key_of_class(self, cls):
        # Every dtype is pickled as numpy.dtype, though each has a class of its own.
        if cls.__module__ == "numpy.dtypes" or cls.__qualname__.startswith("dtype["):
            return "numpy:dtype"
        return self.keys.get(id(cls), f"{cls.__module__}:{cls.__qualname__}")

    def shape(self, value, depth=2, literal=False):
        if literal and type(value) is str:
            return repr(value)
        if id(value) in self.keys:
            return "=" + self.keys[id(value)]
        if value is None:
            return "none"
        for types_, word in (
            ((bool,), "bool"),
            ((int, float), "number"),
            ((str,), "str"),
            ((bytes, bytearray), "bytes"),
            ((list,), "list"),
            ((dict,), "dict"),
            ((set, frozenset), "set"),
        ):
            if type(value) in types_:
                return word
        if type(value) is tuple:
            if depth == 0 or len(value) > MAX_TUPLE:
                return "tuple"
            return [self.shape(item, depth - 1) for item in value]
        return f"<{self.key_of_class(type(value))}>"

    def note(self, thing, what, shape):
        key = self.keys.get(id(thing))
        if key:
            self.record.use(key, what, shape)

    def keep(self, holder, attribute, value, depth=4):
        if id(value) in self.keys:
            self.record.ref(holder, attribute, self.keys[id(value)])
        elif depth and type(value) in (list, tuple, set, frozenset):
            for item in value:
                self.keep(holder, attribute, item, depth - 1)
        elif depth and type(value) is dict:
            for item in value.values():
                self.keep(holder, attribute, item, depth - 1)

    def before_reduce(self):
        args, function = self.stack[-1], self.stack[-2]
        key = self.keys.get(id(function))
        self.note(function, "call", [self.shape(arg, literal=key in LITERAL) for arg in args])
        if key == "copyreg:_reconstructor":
            self.note(args[0], "new", [])
        for arg in args:
            self.keep(key or "?", "", arg)

    def before_newobj(self):
        args, cls = self.stack[-1], self.stack[-2]
        self.note(cls, "new", [self.shape(arg) for arg in args])
        for arg in args:
            self.keep(self.keys.get(id(cls), "?"), "", arg)

    def before_newobj_ex(self):
        kwargs, args, cls = self.stack[-1], self.stack[-2], self.stack[-3]
        self.note(cls, "new", [*(self.shape(arg) for arg in args), "**" + ",".join(sorted(kwargs))])

    def before_build(self):
        state, instance = self.stack[-1], self.stack[-2]
        key = self.key_of_class(type(instance))
        if key not in self.record.names:
            self.record.name(key, type(instance))
        self.record.use(key, "state", self.shape(state))
        attributes = state if isinstance(state, dict) else {str(n): part for n, part in enumerate(state)} if isinstance(state, tuple) else {}
        if isinstance(state, tuple) and len(state) == 2 and isinstance(state[1], dict):
            attributes = {**(state[0] or {}), **state[1]} if isinstance(state[0], (dict, type(None))) else attributes
        for attribute, value in attributes.items():
            self.keep(key, str(attribute), value)

    def before_items(self):
        target = self.metastack[-1][-1] if self.metastack else None
        if type(target) not in (list, dict, set):
            self.record.use(self.key_of_class(type(target)), "holds", "items")

    def before_item(self):
        target = self.stack[-3]
        if type(target) is not dict:
            self.record.use(self.key_of_class(type(target)), "holds", "items")

    def before_appends(self):
        target = self.metastack[-1][-1] if self.metastack else None
        if type(target) not in (list, dict, set):
            self.record.use(self.key_of_class(type(target)), "holds", "elements")

    def before_append(self):
        if type(self.stack[-2]) is not list:
            self.record.use(self.key_of_class(type(self.stack[-2])), "holds", "elements")


BEFORE = {
    pickle.REDUCE: "before_reduce",
    pickle.NEWOBJ: "before_newobj",
    pickle.NEWOBJ_EX: "before_newobj_ex",
    pickle.BUILD: "before_build",
    pickle.SETITEMS: "before_items",
    pickle.SETITEM: "before_item",
    pickle.APPENDS: "before_appends",
    pickle.ADDITEMS: "before_appends",
    pickle.APPEND: "before_append",
}


def recording(base):
    """`base`, an unpickler written in Python, with `Recording` before its opcodes."""

    class Recorder(Recording, base):
        dispatch = dict(base.dispatch)

    def wrap(before, original):
        def run(self):
            function = self.stack[-2] if before == "before_reduce" else None
            getattr(self, before)()
            original(self)
            if function is not None and not isinstance(function, type):
                self.record.use(self.keys.get(id(function)), "returns", self.key_of_class(type(self.stack[-1])))

        return run

    for opcode, before in BEFORE.items():
        Recorder.dispatch[opcode[0]] = wrap(before, base.dispatch[opcode[0]])
    return Recorder


Plain = recording(_Unpickler)


def record_pickle(record, thing, protocols):
    for protocol in protocols:
        if protocol > pickle.HIGHEST_PROTOCOL:
            continue
        try:
            written = pickle.dumps(thing, protocol)
        except TypeError:
            if protocol >= 2:
                raise
            continue  # protocols 0 and 1 know no slots
        reader = Plain(io.BytesIO(written))
        reader.prepare(record)
        reader.load()


def record_cloudpickle(record, thing):
    """What MLflow and Ray write: by reference where a name leads to the thing, which is what a catalogue can hold."""
    try:
        import cloudpickle
    except ImportError:
        return
    reader = Plain(io.BytesIO(cloudpickle.dumps(thing)))
    reader.prepare(record)
    reader.load()


def record_joblib(record, thing):
    import inspect

    import joblib
    from joblib.numpy_pickle import NumpyUnpickler

    file = io.BytesIO()
    joblib.dump(thing, file)
    file.seek(0)
    wanted = inspect.signature(NumpyUnpickler.__init__).parameters
    options = {"ensure_native_byte_order": True} if "ensure_native_byte_order" in wanted else {}
    reader = recording(NumpyUnpickler)("", file, **options)
    reader.prepare(record)
    reader.load()


def record_torch(record, thing):
    """As `torch.save` writes it: a pickle in which storages are persistent ids."""
    import zipfile

    import torch

    file = io.BytesIO()
    torch.save(thing, file)
    archive = zipfile.ZipFile(file)
    member = next(name for name in archive.namelist() if name.endswith("/data.pkl"))

    class Torch(Plain):
        def find_class(self, module, name):
            return super().find_class({"torch.tensor": "torch._tensor"}.get(module, module), name)

        def persistent_load(self, saved):
            _, kind, _, _, count = saved
            dtype = torch.uint8 if kind is torch.UntypedStorage else kind.dtype
            size = max(count, 1) * torch._utils._element_size(dtype)
            quiet = {"_internal": True} if torch.__version__ >= "2" else {}
            return torch.storage.TypedStorage(wrap_storage=torch.UntypedStorage(size), dtype=dtype, **quiet)

    reader = Torch(io.BytesIO(archive.read(member)), encoding="utf-8")
    reader.prepare(record)
    reader.load()


def record_thing(record, thing, thorough):
    """All protocols and joblib for the plain form of a thing, one protocol for its variations."""
    record_pickle(record, thing, (0, 2, 3, 4, 5) if thorough else (4,))
    if thorough:
        record_joblib(record, thing)
        record_cloudpickle(record, thing)


METHODS = ("__new__", "__setstate__", "__del__", "__getattr__", "__getattribute__", "__setattr__", "__hash__", "__eq__", "__setitem__", "append", "extend", "update")


def definers(key):
    """Which class of a class's bases defines each method that unpickling runs: each such method is reviewed."""
    import importlib

    module, name = key.split(":")
    thing = importlib.import_module(module)
    for part in name.split("."):
        thing = getattr(thing, part)
    found = {}
    for method in METHODS:
        for base in thing.__mro__ if isinstance(thing, type) else ():
            if method in vars(base) and base is not object:
                found[method] = f"{base.__module__}:{base.__qualname__}"
                break
    return found


def written(record):
    def plain(entry):
        return {k: sorted(v) if isinstance(v, set) else v for k, v in entry.items()}

    return {
        "names": {
            key: {**plain(entry), "defines": definers(key) if entry["kind"] == "class" else {}}
            for key, entry in sorted(record.names.items())
        },
        "refs": {h: {a: sorted(k) for a, k in sorted(kept.items())} for h, kept in sorted(record.refs.items())},
    }


LIBRARIES = ("scikit-learn", "numpy", "scipy", "pandas", "torch", "xgboost", "xgboost-cpu", "lightgbm", "catboost", "cloudpickle")
"""Whose versions an entry is from."""


def version_of(library):
    try:
        from importlib import metadata
    except ImportError:  # before Python 3.8
        import pkg_resources

        found = pkg_resources.working_set.by_key.get(library)
        return found and found.version
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def main(things, target, *only):
    import importlib

    subjects = importlib.import_module(things)
    write = record_torch if things == "subjects_torch" else None
    record, failed = Record(), []
    for label, thing, thorough in subjects.everything(failed, only):
        try:
            if write:
                write(record, thing)
            else:
                record_thing(record, thing, thorough)
        except Exception as error:  # a thing that cannot be pickled is no model
            failed.append(f"{label}: {type(error).__name__}: {str(error)[:120]}")
    versions = {}
    for library in LIBRARIES:
        found = version_of(library)
        if found:
            versions[library] = found.split("+")[0]
    with open(target, "w") as file:
        json.dump({"versions": versions, "failed": failed, **written(record)}, file, indent=1)
    print(len(record.names), "names;", len(failed), "not recorded", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
