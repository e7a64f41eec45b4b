# Python 3.11
# requires: numpy==2.4.6
"""Arrays as NumPy saves them: every version of the format, records, objects, several in an archive."""

import datetime
import json
from pathlib import Path

import numpy as np

here = Path(__file__).parent


def dtype(array):
    if array.dtype == object or array.dtype.hasobject:
        return "object"
    if array.dtype.names or array.dtype.kind in "mM":
        return "unknown"
    return "string" if array.dtype.kind in "US" else array.dtype.name


def tensor(name, array):
    return {"name": name, "dtype": dtype(array), "shape": list(array.shape)}


arrays = {
    "floats": np.arange(12, dtype=np.float32).reshape(3, 4),
    "fortran": np.asfortranarray(np.arange(6, dtype=np.int64).reshape(2, 3)),
    "big-endian": np.arange(4, dtype=">i2"),
    "scalar": np.float64(1.5) * np.ones(()),
    "empty": np.zeros((0, 7), dtype=np.uint8),
    "complex": np.ones(2, dtype=np.complex64),
    "texts": np.array(["a", "bc"]),
    "truths": np.array([True, False]),
    "records": np.zeros(2, dtype=[("a", "<f8"), ("b", "<i4", (2,))]),
    "times": np.array(["2020-01-01"], dtype="datetime64[D]"),
    "objects": np.array([datetime.date(2020, 1, 1), None, "x"], dtype=object),
    "object-records": np.array([(1, "x")], dtype=[("a", "<i4"), ("b", "O")]),
}
expected = {}
for name, array in arrays.items():
    np.save(here / f"{name}.npy", array)
    expected[f"{name}.npy"] = {
        "format": "npy",
        "structure": "tensors",
        "tensors": [tensor(name, array)],
        "parameters": int(array.size),
        "imports": ["numpy"],
    }
# Records with many fields need a longer header, names beyond Latin-1 another encoding of it.
for version, array in {
    2: np.zeros(1, dtype=[(f"field-{i:04}", "<f8") for i in range(400)]),
    3: np.zeros(1, dtype=[("größe €", "<f8")]),
}.items():
    with (here / f"version-{version}.npy").open("wb") as to:
        np.lib.format.write_array(to, array, version=(version, 0))
    expected[f"version-{version}.npy"] = {
        "format": "npy",
        "structure": "tensors",
        "encoding": [f"format {version}.0"],
        "producers": [["numpy", {2: ">=1.9", 3: ">=1.17"}[version], "follows"]],
        "tensors": [tensor(f"version-{version}", array)],
        "parameters": 1,
    }
some = {name: arrays[name] for name in ("floats", "texts", "objects")}
np.savez(here / "some.npz", **some)
np.savez_compressed(here / "packed.npz", **some)
for name, encoding in {"some.npz": ["zip"], "packed.npz": ["zip", "deflate"]}.items():
    expected[name] = {
        "format": "npz",
        "structure": "tensors",
        "encoding": encoding,
        "tensors": [tensor(name, array) for name, array in some.items()],
        "parameters": sum(int(array.size) for array in some.values()),
        "imports": ["datetime", "numpy"],
    }
# Half a download, a second array behind the first, and a header that NumPy refuses.
whole = (here / "floats.npy").read_bytes()
huge = b"{'descr': '<f4', 'fortran_order': False, 'shape': (%d, 9223372036854775807), }\n" % 2**62
for name, content, anomaly in [
    ("cut.npy", whole[:-4], "truncated"),
    ("two.npy", whole + whole, "bytes-after-end"),
    ("overflow.npy", b"\x93NUMPY\x01\x00" + len(huge).to_bytes(2, "little") + huge, "truncated"),
]:
    (here / name).write_bytes(content)
    expected[name] = {"format": "npy", "structure": "tensors", "anomalies": [anomaly]}
header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }\n"
(here / "negative.npy").write_bytes(b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header)
expected["negative.npy"] = {
    "format": "npy",
    "structure": "opaque",
    "anomalies": ["malformed"],
    "unread": "its shape",
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
