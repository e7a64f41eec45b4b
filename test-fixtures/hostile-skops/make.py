# Python 3.11, its standard library alone
"""Files of skops whose nodes import or call what no model needs. They are written, never loaded; the calls would write a marker."""

import json
import zipfile
from pathlib import Path

here = Path(__file__).parent
ids = iter(range(1, 1000))


def node(loader, of, **more):
    module, _, name = of.rpartition(".")
    return {"__class__": name, "__module__": module, "__loader__": loader, "__id__": next(ids), **more}


def text(value):
    return node("JsonNode", "builtins.str", content=json.dumps(value), is_json=True)


def listed(*items, of="builtins.list", loader="ListNode"):
    return node(loader, of, content=list(items))


def keyed(content, types=None):
    types = types or [node("TypeNode", "builtins.str") for _ in content]
    return node("DictNode", "builtins.dict", content=content, key_types=listed(*types))


marker = "touch package-model-was-here"
files = {
    # Content, and anomalies.
    "called-as-list.skops": (listed(text(marker), of="os.system"), []),
    "called-on-key.skops": (keyed({marker: text(1)}, [node("TypeNode", "os.system")]), []),
    "constructor.skops": (node("ConstructorFromReduceNode", "os.system", content=listed(text(marker), of="builtins.tuple", loader="TupleNode")), []),
    "function.skops": (node("ObjectNode", "sklearn.preprocessing._function_transformer.FunctionTransformer", content=keyed({"func": node("FunctionNode", "os.system")})), []),
    "partial.skops": (
        node("PartialNode", "functools.partial", content={
            "func": node("FunctionNode", "os.system"),
            "args": listed(text(marker), of="builtins.tuple", loader="TupleNode"),
            "kwds": keyed({}),
            "namespace": text(None),
        }),
        [],
    ),
    "methodcaller.skops": (node("OperatorFuncNode", "operator.methodcaller", attrs=listed(text("system"), of="builtins.tuple", loader="TupleNode")), []),
    "object.skops": (node("ObjectNode", "subprocess.Popen"), []),
    # What skops itself has shown to be wrong: the loader is of one class, the node of another (CVE-2025-54412, CVE-2025-54413).
    "operator-of-builtins.skops": (node("OperatorFuncNode", "builtins.eval", attrs=listed(text("1"), of="builtins.tuple", loader="TupleNode")), ["node-mismatch"]),
    "array-of-os.skops": (node("NdArrayNode", "os.system", type="json", content=[], shape=text([0])), ["node-mismatch"]),
    "no-loader.skops": (node("EvalNode", "builtins.eval"), ["node-mismatch"]),
    "missing-array.skops": (node("NdArrayNode", "numpy.ndarray", type="numpy", file="7.npy"), ["truncated"]),
}
expected = {}
for name, (root, anomalies) in files.items():
    with zipfile.ZipFile(here / name, "w") as to:
        to.writestr(zipfile.ZipInfo("schema.json"), json.dumps({**root, "protocol": 2, "_skops_version": "0.16.0"}))
    expected[name] = {"format": "skops", "structure": "opaque", "anomalies": anomalies}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
