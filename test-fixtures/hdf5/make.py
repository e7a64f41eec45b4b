# Python 3.11
# requires: h5py==3.16.0 numpy==2.4.6
"""HDF5 files in the ways in which h5py lays them out, old and new, and with what leads out of the file."""

import json
from pathlib import Path

import h5py
import numpy as np

here = Path(__file__).parent
expected = {}
numbers = np.arange(24, dtype=np.float32).reshape(4, 6)


def dtype_of(dataset):
    kind = dataset.dtype
    if h5py.check_string_dtype(kind) or kind.kind == "S":
        return "string"
    if kind.kind in "fiub" or kind.kind == "c":
        return kind.name if kind.name != "bool" else "bool"
    return "unknown"


def facts(path, **more):
    """What h5py says of a file: every dataset once, under the name at which it is met first."""
    found, seen = [], set()

    def visit(group, prefix):
        for name in sorted(group):
            link = group.get(name, getlink=True)
            if not isinstance(link, h5py.HardLink):
                continue
            child = group[name]
            key = h5py.h5o.get_info(child.id).addr
            if key in seen:
                continue
            seen.add(key)
            if isinstance(child, h5py.Dataset):
                found.append({"name": prefix + name, "dtype": dtype_of(child), "shape": [0] if child.shape is None else list(child.shape)})
            elif isinstance(child, h5py.Group):
                visit(child, f"{prefix}{name}/")

    with h5py.File(path) as file:
        seen.add(h5py.h5o.get_info(file.id).addr)
        visit(file, "")
    expected[path.name] = {
        "format": "hdf5",
        "structure": "tensors",
        "tensors": found,
        "parameters": sum(
            int(np.prod(one["shape"])) for one in found if one["dtype"] not in ("string", "unknown")
        ),
        **more,
    }


def datasets(file):
    file["plain"] = numbers
    file["deep/er/scalar"] = np.int64(3)
    file["deep/half"] = numbers.astype(np.float16)
    file["big"] = numbers.astype(">f8")
    file["bytes"] = np.arange(7, dtype=np.uint8)
    file["truth"] = np.array([True, False])
    file["complex"] = np.array([1j], dtype=np.complex64)
    file["texts"] = ["one", "three"]
    file["fixed"] = np.array([b"ab", b"c"])
    file["record"] = np.zeros(2, dtype=[("a", "i4"), ("b", "f8")])
    file.create_dataset("chunks", data=numbers, chunks=(2, 3), compression="gzip", shuffle=True)
    file.create_dataset("grows", shape=(0, 3), maxshape=(None, 3), dtype="i2")
    file["deep/again"] = file["plain"]
    file["deep/round"] = file["deep"]
    file["soft"] = h5py.SoftLink("/deep/half")
    file["nothing"] = h5py.Empty("f4")
    file.attrs["keras_version"] = "3.15.1"
    file.attrs["backend"] = b"tensorflow"
    file.attrs["number"] = 3


for name, version, how in [
    ("earliest", 0, {"libver": "earliest"}),
    ("latest", 3, {"libver": "latest"}),
    ("v108", 2, {"libver": ("v108", "v108")}),
    ("user-block", 0, {"userblock_size": 512}),
]:
    path = here / f"{name}.h5"
    with h5py.File(path, "w", **how) as file:
        datasets(file)
    facts(
        path,
        encoding=[f"superblock {version}"],
        producers=[["keras", "3.15.1", "written"]],
        metadata={"keras_version": "3.15.1", "backend": "tensorflow"},
        effects=[],
    )

# Groups of many: a tree of several levels, and the heaps of the newer layout, which begin at eight links.
for name, how in {"many-earliest": {}, "many-latest": {"libver": "latest", "track_order": True}}.items():
    path = here / f"{name}.h5"
    with h5py.File(path, "w", **how) as file:
        for i in range(150):
            file.create_dataset(f"layer_{i:03}_{'x' * (i % 40)}", data=np.int16(i))
        for i in range(20):
            file.attrs[f"attribute_{i}"] = "text " * 20
    facts(path, metadata={"attribute_19": "text " * 20})

path = here / "committed.h5"
with h5py.File(path, "w") as file:
    file["type"] = np.dtype("f4")
    file.create_dataset("typed", shape=(3,), dtype=file["type"])
facts(path)

# What opens other files: a link, a dataset whose bytes are elsewhere, one that is put together (CVE-2026-1669).
path = here / "external-link.h5"
with h5py.File(path, "w") as file:
    file["own"] = numbers
    file["group/out"] = h5py.ExternalLink("/etc/other.h5", "/secret")
facts(path, effects=["reads /etc/other.h5"], hostile=True)

path = here / "external-link-latest.h5"
with h5py.File(path, "w", libver="latest", track_order=True) as file:
    for i in range(30):
        file[f"own_{i}"] = np.int8(i)
    file["out"] = h5py.ExternalLink("../other.h5", "/secret")
facts(path, effects=["reads ../other.h5"], hostile=True)

path = here / "external-storage.h5"
with h5py.File(path, "w") as file:
    file.create_dataset("passwd", shape=(100,), dtype="u1", external=[("/etc/passwd", 0, 100)])
facts(path, effects=["reads /etc/passwd"], hostile=True)

path = here / "virtual.h5"
with h5py.File(path, "w", libver="latest") as file:
    layout = h5py.VirtualLayout(shape=(4, 6), dtype="f4")
    layout[:] = h5py.VirtualSource("/etc/other.h5", "secret", shape=(4, 6))
    file.create_virtual_dataset("virtual", layout)
facts(path, unread="put together from other files")

whole = (here / "earliest.h5").read_bytes()
(here / "cut.h5").write_bytes(whole[:3000])
expected["cut.h5"] = {"format": "hdf5", "structure": "tensors", "anomalies": ["truncated"]}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
