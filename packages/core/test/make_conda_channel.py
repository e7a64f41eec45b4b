"""Makes a channel of conda packages out of wheels and of a Python that was taken from an image.

    python3 make_conda_channel.py PYTHON.tar WHEELS OUT

PYTHON.tar holds a prefix (bin, lib) of one Python; WHEELS is a folder of wheels for it. OUT/<subdir>/ gets packages in the
format that conda has read since 2012 (.tar.bz2 with info/index.json and info/paths.json), and repodata.json.
"""

import email
import hashlib
import io
import json
import platform
import re
import sys
import tarfile
import zipfile
from pathlib import Path

SUBDIR = {"x86_64": "linux-64", "aarch64": "linux-aarch64"}[platform.machine()]
# In the place of the prefix: whoever installs writes the real one over it.
PLACEHOLDER = "/opt/placeholder_of_the_prefix_placeholder_of_the_prefix_placeholder"


def write(out, name, version, build, subdir, depends, files):
    """files: path -> (bytes, executable, link target or None)."""
    index = {"name": name, "version": version, "build": build, "build_number": 0, "subdir": subdir, "depends": depends}
    if subdir == "noarch":
        index["noarch"] = "python"
    paths = []
    for path, (data, _, link) in sorted(files.items()):
        row = {"_path": path, "path_type": "softlink" if link else "hardlink"}
        row.update(sha256=hashlib.sha256(data).hexdigest(), size_in_bytes=len(data))
        if PLACEHOLDER.encode() in data:
            row.update(prefix_placeholder=PLACEHOLDER, file_mode="text")
        paths.append(row)
    info = {"info/index.json": index, "info/paths.json": {"paths": paths, "paths_version": 1}}
    members = {path: (json.dumps(value).encode(), False, None) for path, value in info.items()}
    target = out / subdir / f"{name}-{version}-{build}.tar.bz2"
    target.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(target, "w:bz2", compresslevel=1) as archive:
        for path, (data, executable, link) in {**members, **dict(sorted(files.items()))}.items():
            member = tarfile.TarInfo(path)
            member.mode = 0o755 if executable else 0o644
            if link:
                member.type, member.linkname = tarfile.SYMTYPE, link
                archive.addfile(member)
            else:
                member.size = len(data)
                archive.addfile(member, io.BytesIO(data))
    data = target.read_bytes()
    hashes = {"md5": hashlib.md5(data).hexdigest(), "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    return subdir, target.name, {**index, **hashes}


def python(out, tar):
    files, version = {}, None
    with tarfile.open(tar) as archive:
        for member in archive:
            path = member.name.removeprefix("./")
            if member.issym():
                files[path] = (b"", False, member.linkname)
            elif member.isfile():
                data = archive.extractfile(member).read()
                if path == "version":
                    version = data.decode().strip()
                    continue
                files[path] = (data, bool(member.mode & 0o100), None)
    # Debian's Python looks for packages in folders of its own alone: from there a line leads to everybody's.
    minor = ".".join(version.split(".")[:2])
    files["lib/python3/dist-packages/everybody.pth"] = (f"../../python{minor}/site-packages\n".encode(), False, None)
    files["bin/show-prefix"] = (f"#!/bin/sh\necho {PLACEHOLDER}\n".encode(), True, None)
    return version, write(out, "python", version, "h0a1b2c3_0", SUBDIR, ["__glibc >=2.17"], files)


def wheel(out, path, minor):
    name, version, *_, tag = path.stem.split("-")
    pure = tag == "any"
    files, requires = {}, []
    site = "site-packages" if pure else f"lib/python{minor}/site-packages"
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            if member.is_dir() or ".data/" in member.filename:
                continue
            data = archive.read(member)
            files[f"{site}/{member.filename}"] = (data, False, None)
            if member.filename.endswith(".dist-info/METADATA"):
                requires = email.message_from_bytes(data).get_all("Requires-Dist", [])
    depends = [f"python {'>=3' if pure else minor + '.*'}"]
    for line in requires:
        if ";" not in line:
            found, versions = re.match(r"([\w.-]+)\s*\(?([^)]*)\)?$", line.strip()).groups()
            depends.append(f"{found.lower()} {versions}".strip())
    conda = re.sub(r"[-_.]+", "-", name).lower()
    build = "pyh0_0" if pure else f"py{minor.replace('.', '')}h0_0"
    return write(out, conda, version, build, "noarch" if pure else SUBDIR, depends, files)


def main():
    tar, wheels, out = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    version, first = python(out, tar)
    minor = ".".join(version.split(".")[:2])
    rows = [first, *(wheel(out, path, minor) for path in sorted(wheels.glob("*.whl")))]
    for subdir in (SUBDIR, "noarch"):
        packages = {file: row for at, file, row in rows if at == subdir}
        (out / subdir).mkdir(parents=True, exist_ok=True)
        document = {"info": {"subdir": subdir}, "packages": packages, "packages.conda": {}, "repodata_version": 1}
        (out / subdir / "repodata.json").write_text(json.dumps(document))


main()
