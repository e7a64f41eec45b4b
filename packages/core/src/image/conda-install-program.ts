/**
 * The program that installs locked conda packages, run in the build stage: every one downloaded from the address in the
 * lock or its mirror, checked against its hash here and before anything reads it, then unpacked and linked by py-rattler;
 * scripts that packages bring are not run. Arguments: the packages (JSON), the prefix; a secret may name mirrors and
 * credentials in place of those of the file.
 */
export const condaInstallProgram = String.raw`"""Installs the packages of conda.json into a prefix. Written by package-model; needs py-rattler."""

import asyncio
import base64
import concurrent.futures
import hashlib
import json
import netrc
import os
import pathlib
import shutil
import sys
import tempfile
import urllib.parse
import urllib.request

SECRET = "/run/secrets/conda"
LOGINS = netrc.netrc(os.environ["NETRC"]) if os.environ.get("NETRC") else None


def fetch(row, order, folder):
    """The package's file, whose bytes have the locked hash."""
    url = row["url"]
    for home, mirrors in order["mirrors"].items():
        if url.startswith(home):
            url = mirrors[0] + url[len(home) :]
    place = urllib.parse.urlsplit(url)
    request = urllib.request.Request(url)
    headers = [
        one["header"]
        for one in order["credentials"]
        if place.hostname == one["host"] and place.path.startswith(one["path"])
    ]
    login = LOGINS and LOGINS.authenticators(place.hostname)
    if login:
        pair = "%s:%s" % (login[0], login[2])
        headers.append("Basic " + base64.b64encode(pair.encode()).decode())
    if headers:
        # Not sent along where a redirect leads.
        request.add_unredirected_header("Authorization", headers[0])
    path = os.path.join(folder, row["url"].rsplit("/", 1)[1])
    digest = hashlib.sha256()
    with urllib.request.urlopen(request, timeout=120) as answer, open(path, "wb") as file:
        while chunk := answer.read(1 << 20):
            digest.update(chunk)
            file.write(chunk)
    if digest.hexdigest() != row["sha256"]:
        raise ValueError("hash mismatch: %s has %s, and %s is locked" % (row["url"], digest.hexdigest(), row["sha256"]))
    return path


def record(row, path):
    import rattler
    from rattler.package.build_string import BuildString

    channel, subdir, file = row["url"].rsplit("/", 2)
    digest = bytes.fromhex(row["sha256"])
    found = rattler.PackageRecord(row["name"], row["version"], BuildString(row["build"]), 0, subdir, sha256=digest)
    return rattler.RepoDataRecord(found, file, pathlib.Path(path).as_uri(), channel)


async def install(records, prefix, cache):
    import rattler

    await rattler.install(records, prefix, cache_dir=cache, execute_link_scripts=False, show_progress=False)


with open(sys.argv[1]) as file:
    given = json.load(file)
if os.path.isfile(SECRET) and os.path.getsize(SECRET):
    with open(SECRET) as file:
        given.update(json.load(file))
try:
    folder = tempfile.mkdtemp()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda row: fetch(row, given, folder), given["packages"]))
    asyncio.run(install([record(*pair) for pair in zip(given["packages"], paths)], sys.argv[2], os.path.join(folder, "cache")))
    shutil.rmtree(folder)
except Exception as error:
    print("conda packages cannot be installed: %s" % error, file=sys.stderr, flush=True)
    os._exit(1)
# Not by the usual way: threads of the installer that still run bring Python down when it ends.
os._exit(0)
`;
