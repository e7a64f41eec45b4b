# Python 3.11, its standard library alone
"""What people keep where a model should be: pointers, texts, other formats, half a download, a pickle of something else."""

import io
import json
import pickle
import zipfile
from pathlib import Path

here = Path(__file__).parent

settings = pickle.dumps({"threshold": 0.5, "labels": ["no", "yes"]}, protocol=4)
archive = io.BytesIO()
with zipfile.ZipFile(archive, "w") as members:
    members.writestr(zipfile.ZipInfo("archive/data.pkl"), pickle.dumps([1, 2, 3], protocol=2))
pointer = (
    "version https://git-lfs.github.com/spec/v1\n"
    "oid sha256:b432aa5b04d910cc425c17a5e5c1b27e402d808a91ba4d449f938fe313738c6b\n"
    "size 1356\n"
)
dvc = "outs:\n- md5: 1d2a3b4c5d6e7f8091a2b3c4d5e6f708\n  size: 1356\n  hash: md5\n  path: model.pkl\n"

#: Content, format, anomalies, and words that the reason for what was not read must hold.
files = {
    "settings.pkl": (settings, "pickle", [], None),
    "settings.onnx": (settings, "pickle", ["extension-lies"], None),
    "cut.pkl": (settings[:-8], "pickle", ["truncated"], None),
    "empty.pkl": (b"", "unknown", ["empty"], None),
    "words.pkl": (b"This is no model.\nIt is a text that was renamed.\n", "unknown", ["extension-lies"], "a text file"),
    "page.joblib": (b"<!DOCTYPE html><html><body>Not found</body></html>\n", "unknown", ["extension-lies"], "an HTML page"),
    "zip.pkl": (archive.getvalue(), "archive", ["extension-lies"], None),
    "hdf5.pkl": (b"\x89HDF\r\n\x1a\n\x09" + bytes(63), "hdf5", ["extension-lies"], "superblock of version 9"),
    "gguf.pkl": (b"GGUF\x09\x00\x00\x00" + bytes(16), "gguf", ["extension-lies"], "GGUF"),
    "noise.pkl": (bytes(range(160, 256)), "unknown", ["extension-lies"], "no format that is known"),
    "in-lfs.pkl": (pointer.encode(), "unknown", ["lfs-pointer"], None),
    "model.pkl.dvc": (dvc.encode(), "unknown", ["dvc-pointer"], None),
}
expected = {}
for name, (content, kind, anomalies, unread) in files.items():
    (here / name).write_bytes(content)
    structure = "parts" if kind == "archive" else "opaque"
    expected[name] = {"format": kind, "structure": structure, "anomalies": anomalies}
    if unread:
        expected[name]["unread"] = unread
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
