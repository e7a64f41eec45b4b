import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join, normalize } from 'node:path';
import type { Engine } from '../src/engine/engine.ts';
import type { Host } from '../src/nouns/host.ts';

/** What of a base image's Python goes into a package: the program, its library where it is shared, the standard library. */
const packPython = String.raw`
import os, sys, tarfile
minor = "%d.%d" % sys.version_info[:2]
prefix = sys.base_prefix
def wanted(member):
    parts = member.name.split("/")
    return None if {"site-packages", "dist-packages", "__pycache__", "EXTERNALLY-MANAGED", "test", "idlelib"} & set(parts) else member
with tarfile.open("/tmp/python.tar", "w", dereference=True) as out:
    out.add(os.path.realpath(sys.executable), "bin/python" + minor)
    out.add(os.path.join(prefix, "lib", "python" + minor), "lib/python" + minor, filter=wanted)
    for name in os.listdir(os.path.join(prefix, "lib")):
        if name.startswith("libpython"):
            out.add(os.path.join(prefix, "lib", name), "lib/" + name)
    for name in ("python", "python3"):
        link = tarfile.TarInfo("bin/" + name)
        link.type, link.linkname = tarfile.SYMTYPE, "python" + minor
        out.addfile(link)
    with open("/tmp/version", "w") as file:
        file.write("%d.%d.%d" % sys.version_info[:3])
    out.add("/tmp/version", "version")
`;

/**
 * A folder with a channel of conda packages that are real: the Python of a base image, and wheels as packages. Kept from
 * run to run, by what went in.
 */
export async function condaChannel(
  engine: Engine,
  base: string,
  wheels: readonly string[],
  host: Host,
): Promise<string> {
  const script = join(import.meta.dirname, 'make_conda_channel.py');
  const { stdout: id } = await engine.run(['image', 'inspect', '--format', '{{.Id}}', base]);
  const key = createHash('sha256')
    .update(JSON.stringify([id, wheels, await readFile(script, 'utf8'), packPython]))
    .digest('hex');
  const shelf = join(process.env['PACKAGE_MODEL_CACHE'] ?? join(homedir(), '.cache', 'package-model'), 'test-channels');
  const channel = join(shelf, key.slice(0, 16));
  if (
    await access(channel).then(
      () => true,
      () => false,
    )
  )
    return channel;
  await mkdir(shelf, { recursive: true });
  const part = await mkdtemp(join(shelf, '.part-'));
  try {
    const python = await pythonOf(engine, base, part, host);
    const pip = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary',
      ':all:',
    ];
    const platforms = ['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_17'].flatMap((one) => [
      '--platform',
      `${one}_${machine}`,
    ]);
    const target = ['--python-version', '3.11', ...platforms];
    await done(host, 'python3', [...pip, ...target, '--dest', join(part, 'wheels'), ...wheels]);
    await done(host, 'python3', [script, python, join(part, 'wheels'), join(part, 'channel')]);
    await rename(join(part, 'channel'), channel);
    return channel;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

async function pythonOf(engine: Engine, base: string, folder: string, host: Host): Promise<string> {
  const name = `${host.run}-conda`;
  const tar = join(folder, 'python.tar');
  try {
    const made = await engine.run(['run', '--name', name, '--entrypoint', 'python', base, '-c', packPython]);
    if (made.code !== 0) throw new Error(made.stderr);
    const copied = await engine.run(['cp', `${name}:/tmp/python.tar`, tar]);
    if (copied.code !== 0) throw new Error(copied.stderr);
    return tar;
  } finally {
    await engine.run(['rm', '--force', name]);
  }
}

async function done(host: Host, program: string, args: readonly string[]): Promise<void> {
  const result = await host.exec(program, args);
  if (result.code !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.stderr}`);
}

/** What an index of packages shows of a folder. */
function pageOf(folder: string, response: ServerResponse): void {
  readFile(join(folder, 'index.html')).then(
    (page) => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    () => response.writeHead(404).end(),
  );
}

/** A server of files on this machine alone, which asks for a user where one is given, and notes what it was asked for. */
export interface FileServer extends AsyncDisposable {
  readonly port: number;
  readonly asked: string[];
}

export async function serveFolder(
  folder: string,
  user?: string,
  secure?: { readonly key: Buffer; readonly cert: Buffer },
): Promise<FileServer> {
  const asked: string[] = [];
  const wanted = user === undefined ? undefined : `Basic ${Buffer.from(user).toString('base64')}`;
  const answer: RequestListener = (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    asked.push(path);
    if (wanted !== undefined && request.headers.authorization !== wanted) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
      return;
    }
    const file = join(folder, path);
    stat(file).then(
      (facts) => {
        if (!facts.isFile()) return pageOf(file, response);
        response.writeHead(200, { 'content-length': facts.size });
        return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  };
  const server: Server = secure ? createSecure(secure, answer) : createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
