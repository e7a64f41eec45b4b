"""Writes streams and archives, whole and damaged, into a folder, and says what Python makes of each of them."""

import bz2
import hashlib
import io
import json
import lzma
import random
import sys
import tarfile
import zipfile
from pathlib import Path

import lz4.frame
import numpy as np

folder = Path(sys.argv[1])
chance = random.Random(20260101)
cases = []


def add(kind, data, **facts):
    file = f"{len(cases)}.{kind}"
    (folder / file).write_bytes(data)
    cases.append({"file": file, "kind": kind, **facts})


def contents():
    words = [chance.randbytes(chance.randint(1, 12)) for _ in range(200)]
    yield b""
    yield b"a"
    yield bytes(300_000)
    yield chance.randbytes(70_000)
    yield b"".join(chance.choices(words, k=20_000))
    yield b"".join(bytes([chance.randrange(4)]) * chance.randint(1, 700) for _ in range(400))


def packed(content):
    for level in (1, 6, 9):
        yield "bz2", bz2.compress(content, level)
        yield "xz", lzma.compress(content, preset=level, check=chance.choice([lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256, lzma.CHECK_NONE]))
        yield "lzma", lzma.compress(content, format=lzma.FORMAT_ALONE, preset=level)
    for lc, lp, pb in ((0, 2, 0), (3, 0, 4), (1, 3, 2), (8, 4, 4)):
        filters = {"id": lzma.FILTER_LZMA1, "lc": lc if lc + lp <= 4 else 0, "lp": lp, "pb": pb, "dict_size": 1 << 16}
        yield "lzma", lzma.compress(content, format=lzma.FORMAT_ALONE, filters=[filters])
    for size in (lz4.frame.BLOCKSIZE_MAX64KB, lz4.frame.BLOCKSIZE_MAX4MB):
        for linked in (False, True):
            yield "lz4", lz4.frame.compress(
                content, block_size=size, block_linked=linked, content_checksum=linked, block_checksum=not linked, store_size=linked
            )


readers = {"bz2": bz2.open, "xz": lzma.open, "lzma": lzma.open, "lz4": lz4.frame.open}


def digest(kind, content):
    """As joblib's readers read it: from a file object, to its end."""
    try:
        with readers[kind](io.BytesIO(content)) as stream:
            return {"content": hashlib.sha256(stream.read()).hexdigest()}
    except (OSError, EOFError, ValueError, RuntimeError, lzma.LZMAError):
        return {}


for content in contents():
    for kind, stream in packed(content):
        add(kind, stream, **digest(kind, stream))
        twice = stream + stream
        add(kind, twice, **digest(kind, twice))
        for _ in range(8):
            if len(stream) < 8:
                break
            other = bytearray(stream)
            for _ in range(chance.randint(1, 2)):
                other[chance.randrange(len(other))] ^= 1 << chance.randrange(8)
            # Another signature is no stream of that kind, and nobody asks its reader.
            other[:6] = stream[:6]
            add(kind, bytes(other), **digest(kind, bytes(other)))
        for _ in range(3):
            cut = stream[: chance.randrange(6, max(7, len(stream)))]
            add(kind, cut, **digest(kind, cut))

for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=form) as to:
        for name in ["plain.pkl", "folder/", "x" * 90 + "/" + "y" * 60, "größe/€.bin", "deep/" * 15 + "end"]:
            info = tarfile.TarInfo(name)
            info.type = tarfile.DIRTYPE if name.endswith("/") else tarfile.REGTYPE
            data = b"" if name.endswith("/") else chance.randbytes(chance.randrange(2000))
            info.size = len(data)
            to.addfile(info, io.BytesIO(data))
    with tarfile.open(fileobj=io.BytesIO(stream.getvalue())) as members:
        add("tar", stream.getvalue(), members=[[member.name, member.size] for member in members])

for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
    for streamed in (False, True):
        stream = io.BytesIO()

        class Unseekable(io.RawIOBase):
            """Makes zipfile write sizes behind the members."""

            def writable(self):
                return True

            def write(self, data):
                return stream.write(data)

        with zipfile.ZipFile(Unseekable() if streamed else stream, "w", method) as to:
            for name in ["plain.pkl", "folder/x", "größe/€.bin", "large"]:
                with to.open(zipfile.ZipInfo(name), "w", force_zip64=name == "large") as member:
                    member.write(chance.randbytes(chance.randrange(3000)))
            to.comment = b"a comment"
        with zipfile.ZipFile(io.BytesIO(stream.getvalue())) as members:
            add("zip", stream.getvalue(), members=[[one.filename, one.file_size] for one in members.infolist()])

for _ in range(60):
    shape = tuple(chance.randrange(5) for _ in range(chance.randrange(5)))
    dtype = chance.choice(["<f8", ">i4", "|b1", "<U7", "|S3", [("a", "<f8"), ("b", "<i4", (2,))], "<M8[ns]"])
    array = np.zeros(shape, dtype=dtype, order=chance.choice("CF"))
    stream = io.BytesIO()
    np.save(stream, array)
    stream.seek(0)
    version = np.lib.format.read_magic(stream)
    form, fortran, _ = np.lib.format.read_array_header_1_0(stream)
    add("npy", stream.getvalue(), shape=list(form), fortran=fortran)

print(json.dumps(cases))
