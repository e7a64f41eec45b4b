/** A function of the program below: a client that asks mirrors, and shows credentials to the one host they are for. */
const clientProgram = String.raw`
def client_for(order):
    import rattler
    from rattler.networking import middleware

    def headers(host, path):
        for one in order["credentials"]:
            if host == one["host"] and path.startswith(one["path"]):
                return {"Authorization": one["header"]}
        return None

    mirrors = [middleware.MirrorMiddleware(order["mirrors"])] if order["mirrors"] else []
    # In this order: what a mirror is asked is decided first, then who asks. Credentials besides are those of ~/.netrc.
    return rattler.Client(
        [middleware.RetryMiddleware(3), *mirrors, middleware.AddHeadersMiddleware(headers), middleware.AuthenticationMiddleware()]
    )
`;

/**
 * The program that solves conda environments, run by the machine's own Python (3.10 and up) in isolated mode. It unpacks
 * the wheel of the solver from bytes whose hash it has checked, reads what channels hold, and chooses: no package is
 * downloaded, and no code of one runs. Arguments: the wheel, its SHA-256, a folder to unpack it into, the order (JSON),
 * where the answer goes.
 */
export const rattlerProgram = String.raw`
import asyncio, hashlib, io, json, os, sys, zipfile

wheel, sha256, folder, order_path, answer_path = sys.argv[1:6]


def unpack():
    with open(wheel, "rb") as file:
        data = file.read()
    if hashlib.sha256(data).hexdigest() != sha256:
        sys.exit("the wheel of the solver changed on its way")
    zipfile.ZipFile(io.BytesIO(data)).extractall(folder)
    # Last: nothing that lies there can stand in for a module of Python's own.
    sys.path.append(folder)


def row(record):
    return {
        "name": record.name.normalized,
        "version": str(record.version),
        "build": str(record.build),
        "subdir": record.subdir,
        "url": record.url,
        "sha256": record.sha256.hex() if record.sha256 else None,
        "size": record.size,
    }


${clientProgram}

async def solve(order):
    import rattler
    from rattler.package.build_string import BuildString

    gateway = rattler.Gateway(cache_dir=order["cache"], client=client_for(order), max_concurrent_requests=20)
    channels = [rattler.Channel(url) for url in order["channels"]]
    platforms = [order["subdir"], "noarch"]
    virtual = [
        rattler.GenericVirtualPackage(rattler.PackageName(name), rattler.Version(version), BuildString(build))
        for name, version, build in order["virtual"]
    ]
    optional = {name: spec for name, spec in order["optional"]}
    known = set()
    if optional:
        known = {name.normalized for name in await gateway.names(channels, platforms)}
    specs = [*order["specs"], *(spec for name, spec in optional.items() if name in known)]
    keep = []
    if order["keep"]:
        wanted = {(one["name"], one["version"], one["build"]) for one in order["keep"]}
        pins = [rattler.MatchSpec("%s ==%s %s" % one) for one in sorted(wanted)]
        for records in await gateway.query(channels, platforms, pins, recursive=False):
            keep.extend(records)
    chosen = await rattler.solve(
        channels, specs, gateway=gateway, platforms=platforms, virtual_packages=virtual, locked_packages=keep
    )
    rows = sorted((row(record) for record in chosen), key=lambda one: one["name"])
    return {"packages": rows, "absent": sorted(name for name in optional if name not in known)}


unpack()
with open(order_path) as file:
    given = json.load(file)
try:
    answer = asyncio.run(solve(given))
except Exception as error:
    answer = {"error": str(error), "kind": type(error).__name__}
with open(answer_path, "w") as file:
    json.dump(answer, file)
# Not by the usual way: threads of the solver that still wait for an answer bring Python down when it ends.
os._exit(0)
`;
