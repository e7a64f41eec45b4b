import { clientProgram } from '../python/rattler-program.ts';

/**
 * The program that installs locked conda packages, run in the build stage: every one downloaded from the address in the
 * lock or its mirror, checked against its hash, unpacked and linked; scripts that packages bring are not run. Arguments:
 * the packages (JSON), the prefix; a secret may name mirrors and credentials in place of those of the file.
 */
export const condaInstallProgram = String.raw`"""Installs the packages of conda.json into a prefix. Written by package-model; needs py-rattler."""

import asyncio
import json
import os
import shutil
import sys
import tempfile

SECRET = "/run/secrets/conda"

${clientProgram}

def records(rows):
    import rattler
    from rattler.package.build_string import BuildString

    for row in rows:
        channel, subdir, file = row["url"].rsplit("/", 2)
        digest = bytes.fromhex(row["sha256"])
        record = rattler.PackageRecord(row["name"], row["version"], BuildString(row["build"]), 0, subdir, sha256=digest)
        yield rattler.RepoDataRecord(record, file, row["url"], channel)


async def install(order, prefix, cache):
    import rattler

    await rattler.install(
        list(records(order["packages"])),
        prefix,
        # Of this run alone: a cache that is kept takes a package whose check has failed once for checked the next time.
        cache_dir=cache,
        client=client_for(order),
        execute_link_scripts=False,
        show_progress=False,
    )


with open(sys.argv[1]) as file:
    given = json.load(file)
if os.path.isfile(SECRET) and os.path.getsize(SECRET):
    with open(SECRET) as file:
        given.update(json.load(file))
try:
    folder = tempfile.mkdtemp()
    asyncio.run(install(given, sys.argv[2], folder))
    shutil.rmtree(folder)
except Exception as error:
    print("conda packages cannot be installed: %s" % error, file=sys.stderr, flush=True)
    os._exit(1)
# Not by the usual way: threads of the installer that still run bring Python down when it ends.
os._exit(0)
`;
