# Python 3.11
# requires: safetensors==0.8.0 numpy==2.4.6
"""safetensors files, one written by the library, the others byte by byte: what the library refuses and a careless reader takes."""

import json
import struct
from pathlib import Path

import numpy as np
from safetensors import safe_open
from safetensors.numpy import save_file

here = Path(__file__).parent
expected = {}
NAMES = {"F32": "float32", "F16": "float16", "I64": "int64", "BOOL": "bool"}

weights = {
    "layer.weight": np.arange(12, dtype=np.float32).reshape(3, 4),
    "layer.bias": np.zeros(3, dtype=np.float16),
    "steps": np.array(7, dtype=np.int64),
    "mask": np.ones((2, 0, 3), dtype=bool),
}
save_file(weights, here / "weights.safetensors", metadata={"format": "pt", "license": "apache-2.0"})
with safe_open(here / "weights.safetensors", "np") as opened:
    slices = {name: opened.get_slice(name) for name in opened.offset_keys()}
    expected["weights.safetensors"] = {
        "format": "safetensors",
        "structure": "tensors",
        "tensors": [
            {"name": name, "dtype": NAMES[one.get_dtype()], "shape": one.get_shape()} for name, one in slices.items()
        ],
        "parameters": sum(int(np.prod(one.get_shape())) for one in slices.values()),
        "metadata": opened.metadata(),
    }


def write(name, header, payload=b"", length=None, **more):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    file = here / f"{name}.safetensors"
    file.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + payload)
    try:
        with safe_open(file, "np") as opened:
            accepted = len(opened.keys()) >= 0
    except Exception:
        accepted = False
    assert accepted == more.pop("accepted", False), name
    expected[file.name] = {"format": "safetensors", "structure": "tensors", **more}


def tensor(start, end, shape, dtype="F32"):
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


write("overlap", {"a": tensor(0, 8, [2]), "b": tensor(4, 12, [2])}, bytes(12), anomalies=["malformed"])
write("hole", {"a": tensor(0, 8, [2]), "b": tensor(12, 20, [2])}, bytes(20), anomalies=["malformed"])
write("short", {"a": tensor(0, 8, [2])}, bytes(4), anomalies=["truncated"])
write("long", {"a": tensor(0, 8, [2])}, bytes(12), anomalies=["bytes-after-end"])
write("overflow", {"a": tensor(0, 8, [2**62, 8])}, bytes(8), anomalies=["malformed", "bytes-after-end"])
write("negative", {"a": tensor(0, 8, [-2])}, bytes(8), anomalies=["malformed", "bytes-after-end"])
write("backwards", {"a": tensor(8, 0, [2])}, bytes(8), anomalies=["malformed", "bytes-after-end"])
write("prototype", {"__proto__": tensor(0, 8, [2])}, bytes(8), accepted=True, tensors=[{"name": "__proto__", "dtype": "float32", "shape": [2]}], parameters=2)
one = json.dumps(tensor(0, 8, [2])).encode()
write("twice", b'{"a":' + one + b',"a":' + one + b"}", bytes(8), accepted=True, anomalies=["duplicate-key"], parameters=2)
write("cut-header", b'{"a":' + one, length=5000, anomalies=["truncated"])
write("no-json", b'{"a":' + one + b",,}", bytes(8), anomalies=["malformed"])
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
