"""Makes pickles whose state native code would believe, and settings that act later: opcode by opcode, none ever loaded.

Run `python3 make.py` here: it writes the files and expect.json, which says for each file what is wrong with it, the
findings that it must have ("severity rule"), and words of one of the messages.
"""

import json
import struct
from pathlib import Path

HERE = Path(__file__).parent
made = {}


def fixture(name, data, about, findings, says):
    (HERE / name).write_bytes(data)
    made[name] = {"about": about, "findings": findings, "says": says}


NATIVE = ["error native-state"]


def text(value):
    return b"\x8c" + bytes([len(value.encode())]) + value.encode()


def number(value):
    return b"\x8a\x08" + struct.pack("<q", value)


def name(module, attribute):
    return text(module) + text(attribute) + b"\x93"


def call(callee, *args):
    return callee + b"(" + b"".join(args) + b"tR"


def tuple_(*items):
    return b"(" + b"".join(items) + b"t"


def dict_(*pairs):
    return b"}(" + b"".join(pairs) + b"u"


def raw(content):
    return b"B" + struct.pack("<I", len(content)) + content


def pickle(*parts):
    return b"\x80\x04" + b"".join(parts) + b"."


def dtype(code, flags=0, size=-1, names=None, fields=None):
    """`numpy.dtype(code, False, True)` with the state that NumPy writes, or another one."""
    labels = b"N" if names is None else tuple_(*map(text, names))
    state = tuple_(number(3), text("|" if code[0] in "VO" or code == "u1" else "<"), b"N", labels, fields or b"N", number(size), number(-1), number(flags))
    return call(name("numpy", "dtype"), text(code), b"\x89", b"\x88") + state + b"b"


def array(shape, kind, content):
    """An ndarray as NumPy pickles it."""
    made_ = call(name("numpy._core.multiarray", "_reconstruct"), name("numpy", "ndarray"), tuple_(number(0)), raw(b"b"))
    return made_ + tuple_(number(1), tuple_(*map(number, shape)), kind, b"\x89", content) + b"b"


def record(size, fields, flags=16, extra=b""):
    """A dtype of named fields: (name, dtype, offset)."""
    entries = dict_(*(text(label) + tuple_(kind, number(offset)) for label, kind, offset in fields))
    return dtype(f"V{size}", flags, size, [label for label, _, _ in fields], entries) + extra


F8, I8, U1, OBJECT = dtype("f8"), dtype("i8"), dtype("u1"), dtype("O8", 63)

# --- arrays and their types

fixture("object-flags-off.pkl", pickle(array([1], dtype("O8", 0), raw(struct.pack("<q", 0x41414141)))), "bytes that NumPy takes for pointers", NATIVE, "does not hold objects")
fixture("object-flags-on.pkl", pickle(array([1], dtype("u1", 63), b"]N" + b"a")), "objects written over single bytes", NATIVE, "holds objects")
fixture("field-outside.pkl", pickle(array([2], record(8, [("a", F8, 4)]), raw(b"\0" * 16))), "a field reaches beyond its item", NATIVE, "lies outside of its 8 bytes")
fixture("field-before.pkl", pickle(array([2], record(8, [("a", F8, -8)]), raw(b"\0" * 16))), "a field begins before its item", NATIVE, "lies outside")
fixture("object-overlapped.pkl", pickle(array([1], record(8, [("a", OBJECT, 0), ("b", I8, 0)], 27), b"]" + tuple_(b"N", number(65)) + b"a")), "an integer under an object", NATIVE, "overlap")
fixture("bytes-missing.pkl", pickle(array([1000], F8, raw(b"\0" * 8))), "fewer bytes than shape and type say", NATIVE, "is given 8 bytes instead of 8000")
fixture("list-too-short.pkl", pickle(array([1000], OBJECT, b"]Na")), "NumPy takes a thousand elements from a list of one", NATIVE, "1000 objects is given 1")
fixture("negative-shape.pkl", pickle(array([-1, -8], U1, raw(b"\0" * 8))), "dimensions whose product looks right", NATIVE, "negative dimension")
fixture("overflowing-shape.pkl", pickle(array([2**62, 4], U1, raw(b""))), "dimensions whose product is 0 in 64 bits", NATIVE, "larger than any memory")
fixture("negative-size.pkl", pickle(array([1], dtype("V8", 0, -8), raw(b""))), "items of negative size", NATIVE, "negative size")
fixture("built-twice.pkl", pickle(array([8], dtype("V1", 0, 1) + b"\x94", raw(b"\0" * 8)) + b"h\x00" + tuple_(number(3), text("|"), b"NNN", number(1 << 30), number(-1), number(0)) + b"b0"), "the type grows after the array was made", NATIVE, "state twice")
late = b"q\x05"
fields = b"}" + late + b"(" + text("a") + tuple_(U1, number(0)) + b"u"
changed = dtype("V1", 16, 1, ["a"], fields)
fixture("fields-changed-later.pkl", pickle(array([8], changed, raw(b"\0" * 8)) + b"h\x05" + text("a") + tuple_(U1, number(1 << 40)) + b"s0"), "a field moves after the array was made", NATIVE, "lies outside")
fixture("scalar-of-pointer.pkl", pickle(call(name("numpy._core.multiarray", "scalar"), OBJECT, array([1], I8, raw(struct.pack("<q", 0x41414141))))), "an object from the memory of an integer", NATIVE, "taken from an array")
fixture("buffer-too-short.pkl", pickle(call(name("numpy._core.numeric", "_frombuffer"), raw(b"\0" * 8), F8, tuple_(number(1000)), text("C"))), "the way of protocol 5", NATIVE, "instead of 8000")
twister = dict_(text("bit_generator") + text("MT19937"), text("state") + dict_(text("key") + array([1], dtype("u4"), raw(b"\0" * 4)), text("pos") + number(1 << 30)), text("has_gauss") + number(0), text("gauss") + b"N")
fixture(
    "generator-outside.pkl", pickle(call(name("numpy.random._pickle", "__randomstate_ctor"), text("MT19937")), twister, b"b"),
    "a generator that continues outside of its numbers", NATIVE, "continues at 1073741824",
)

# --- trees

NODE = record(64, [("left_child", I8, 0), ("right_child", I8, 8), ("feature", I8, 16), ("threshold", F8, 24), ("impurity", F8, 32), ("n_node_samples", I8, 40), ("weighted_n_node_samples", F8, 48), ("missing_go_to_left", U1, 56)])


def node(left, right, feature=-2):
    return struct.pack("<qqqddqdB7x", left, right, feature, 0.5, 0.0, 1, 1.0, 0)


def tree(nodes, count=None, features=4):
    made_ = call(name("sklearn.tree._tree", "Tree"), number(features), array([1], I8, raw(struct.pack("<q", 1))), number(1))
    values = array([len(nodes), 1, 1], F8, raw(b"\0" * 8 * len(nodes)))
    given = array([len(nodes)], NODE, raw(b"".join(nodes)))
    return made_ + dict_(text("max_depth") + number(1), text("node_count") + number(len(nodes) if count is None else count), text("nodes") + given, text("values") + values) + b"b"


LEAF = node(-1, -1)
fixture("tree-loops.pkl", pickle(tree([node(0, 1, 0), LEAF])), "a node that is its own child: prediction never ends", NATIVE, "node 0 of a tree of 2 has the children 0 and 1")
fixture("tree-leaves.pkl", pickle(tree([node(1, 1 << 20, 0), LEAF, LEAF])), "a child far behind the tree", NATIVE, "the children 1 and 1048576")
fixture("tree-before.pkl", pickle(tree([node(1, 2, 0), node(-3, 2, 0), LEAF])), "a child before the tree", NATIVE, "the children -3")
fixture("tree-counts.pkl", pickle(tree([node(1, 2, 0), LEAF, LEAF], 1000)), "more nodes than there are", NATIVE, "says that it has 1000 nodes")
fixture("tree-columns.pkl", pickle(tree([node(1, 2, 4000), LEAF, LEAF])), "a column that the model does not have", NATIVE, "asks for column 4000")
HIST = record(24, [("left", dtype("u4"), 0), ("right", dtype("u4"), 4), ("feature_idx", I8, 8), ("is_leaf", U1, 16)])
hist = struct.pack("<IIqB7x", 7, 9, 0, 0) + struct.pack("<IIqB7x", 0, 0, 0, 1)
fixture(
    "histogram-leaves.pkl",
    pickle(name("sklearn.ensemble._hist_gradient_boosting.predictor", "TreePredictor") + b")\x81" + dict_(text("nodes") + array([2], HIST, raw(hist))) + b"b"),
    "the same in histogram boosting", NATIVE, "the children 7 and 9",
)

# --- settings

VECTORIZER = name("sklearn.feature_extraction.text", "CountVectorizer")
PIPELINE = name("sklearn.pipeline", "Pipeline")


def instance(cls, *pairs):
    return cls + b")\x81" + dict_(*pairs) + b"b"


reads = instance(VECTORIZER, text("input") + text("filename"))
fixture("reads-names.pkl", pickle(reads), "a vectorizer that opens what it is asked about", ["error setting-reads-files"], "input='filename'")
fixture(
    "reads-hidden.pkl", pickle(instance(PIPELINE, text("steps") + b"]", text("verbose") + b"](" + b"K\x01" + dict_(text("x") + reads) + b"e")),
    "the same where no reader looks for a step", ["error setting-reads-files"], "input='filename'",
)
hidden_word = call(name("numpy._core.multiarray", "scalar"), dtype("U8", 8, 32), raw("filename".encode("utf-32-le")))
fixture(
    "reads-by-another-text.pkl", pickle(instance(VECTORIZER, text("input") + hidden_word)), "a word that only equals the word",
    ["error setting-reads-files"], "setting input=",
)
fixture(
    "caches.pkl", pickle(instance(PIPELINE, text("steps") + b"]", text("memory") + text("/tmp/package-model-cache"))), "a pipeline that loads pickles from a folder",
    ["warning setting-loads-cache"], "memory='/tmp/package-model-cache'",
)
fixture(
    "memorized.pkl", pickle(instance(name("joblib.memory", "MemorizedFunc"), text("func") + name("os", "system"))), "a function behind joblib's cache",
    ["error pickle-call-denied", "error pickle-reference"], "joblib.memory.MemorizedFunc",
)
fixture(
    "importance-path.pkl", pickle(instance(name("sklearn.feature_selection._from_model", "SelectFromModel"), text("importance_getter") + text("__class__.__init__"))),
    "a path through Python's own attributes", ["error setting-calls"], "importance_getter",
)
LINEAR = name("torch.nn.modules.linear", "Linear")
fixture(
    "compiled-call.pkl", pickle(instance(LINEAR, text("_compiled_call_impl") + name("os", "system"))), "what torch calls instead of forward",
    ["error pickle-reference", "error setting-calls"], "_compiled_call_impl",
)
hooks = call(name("collections", "OrderedDict")) + b"K\x00" + name("os", "system") + b"s"
fixture("hooks.pkl", pickle(instance(LINEAR, text("_forward_hooks") + hooks)), "what torch calls after forward", ["error pickle-reference"], "os.system")

# --- text numbers

fixture("float-of-no-number.pkl", b"\x80\x02F1.5\n0F" + b"1" * 300 + b"x\n0cos\nsystem\n.", "a FLOAT at which every loader stops", ["error malformed"], "FLOAT that is no number")

# --- state that nothing here knows the inside of: said, and no more

fixture(
    "neighbours-unchecked.pkl",
    pickle(call(name("sklearn.neighbors._kd_tree", "newObj"), name("sklearn.neighbors._kd_tree", "KDTree")) + tuple_(array([1], F8, raw(b"\0" * 8)), number(1)) + b"b"),
    "a tree of neighbours whose state has another form than any that was fitted", ["error pickle-call-condition", "note native-unchecked"], "a tree of neighbours",
)
fixture(
    "booster-unchecked.pkl", pickle(name("xgboost.core", "Booster") + b")\x81" + dict_(text("handle") + b"\x96" + struct.pack("<Q", 4) + b"abcd") + b"b"),
    "a booster as its library serialises it", ["note native-unchecked"], "a booster",
)

(HERE / "expect.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n")
