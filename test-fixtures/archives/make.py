# Python 3.11
# requires: zstandard==0.25.0 lz4==4.4.5
"""The pickle of `iris` in every archive and stream that people keep models in."""

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from pathlib import Path

import lz4.frame
import zstandard

here = Path(__file__).parent
model = (here.parent / "iris" / "iris.pkl").read_bytes()
of_model = json.loads((here.parent / "iris" / "expect.json").read_text())["iris.pkl"]
notes = b"# Notes\nNot a model.\n"


def zipped(members, method=zipfile.ZIP_DEFLATED):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", method) as members_of:
        for name, content in members.items():
            members_of.writestr(zipfile.ZipInfo(name), content, method)
    return archive.getvalue()


def tarred(members, form=tarfile.PAX_FORMAT):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=form) as members_of:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            members_of.addfile(info, io.BytesIO(content))
    return archive.getvalue()


long_name = "models/" + "very-" * 30 + "long/iris.pkl"
tar = tarred({"models/README.md": notes, "models/iris.pkl": model})
one = {"models/iris.pkl": of_model}
files = {
    "stored.zip": (zipped({"README.md": notes, "models/iris.pkl": model}, zipfile.ZIP_STORED), ["zip"], one),
    "deflated.zip": (zipped({"models/iris.pkl": model, "models/data.csv": b"a,b\n1,2\n"}), ["zip"], one),
    "bz2-members.zip": (zipped({"models/iris.pkl": model}, zipfile.ZIP_BZIP2), ["zip"], one),
    "two.zip": (zipped({"a.pkl": model, "b.pkl": model}), ["zip"], {"a.pkl": of_model, "b.pkl": of_model}),
    "long-name-pax.tar": (tarred({long_name: model}), ["tar"], {long_name: of_model}),
    "long-name-gnu.tar": (tarred({long_name: model}, tarfile.GNU_FORMAT), ["tar"], {long_name: of_model}),
    "old.tar": (tarred({"models/iris.pkl": model}, tarfile.USTAR_FORMAT), ["tar"], one),
    "iris.tar.gz": (gzip.compress(tar, mtime=0), ["gzip", "tar"], one),
    "iris.tar.bz2": (bz2.compress(tar), ["bz2", "tar"], one),
    "iris.tar.xz": (lzma.compress(tar), ["xz", "tar"], one),
    "iris.tar.lz4": (lz4.frame.compress(tar), ["lz4", "tar"], one),
    "iris.tar.zst": (zstandard.compress(tar), ["zstd", "tar"], one),
    "zip-in-gzip.zip.gz": (gzip.compress(zipped({"models/iris.pkl": model}), mtime=0), ["gzip", "zip"], one),
}
expected = {}
for name, (content, encoding, parts) in files.items():
    (here / name).write_bytes(content)
    expected[name] = {"format": "archive", "structure": "parts", "encoding": encoding, "members": parts}

# A pickle in a packed stream is what joblib reads; zstd is none of its compressions.
streams = {
    "iris.pkl.lz4": (lz4.frame.compress(model, content_checksum=True, block_linked=False), "lz4", "joblib"),
    "iris.pkl.zst": (zstandard.compress(model[:500]) + zstandard.compress(model[500:]), "zstd", "pickle"),
    "iris.pkl.lzma": (lzma.compress(model, format=lzma.FORMAT_ALONE), "lzma", "joblib"),
}
for name, (content, encoding, kind) in streams.items():
    (here / name).write_bytes(content)
    expected[name] = {**of_model, "format": kind, "encoding": [encoding, *of_model["encoding"]]}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
