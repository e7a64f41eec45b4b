// Writes a layer of every wheel and prints its digest: a process of its own, for whatever a process brings along (time
// zone, language, umask, folder). usage: node assemble-wheels.ts COMPILERS MINOR WHEEL…
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bytecodeFor } from '../src/image/assemble/bytecode.ts';
import { compilersOf } from '../src/image/assemble/compilers.ts';
import { findCompiler } from '../src/image/assemble/find-compiler.ts';
import { fileBytes } from '../src/image/assemble/file-bytes.ts';
import { spliceLayer } from '../src/image/assemble/layer-file.ts';
import { venvFor } from '../src/image/assemble/venv.ts';
import { wheelEntries } from '../src/image/assemble/wheel.ts';
import { testHost } from './host.ts';

const [count = '1', minor = '', ...wheels] = process.argv.slice(2);
await using host = await testHost();
const venv = venvFor({ program: '/usr/local/bin/python', real: `/usr/local/bin/python${minor}`, minor });
const compiler = await findCompiler(minor, host);
if ('because' in compiler) throw new Error(compiler.because);
await using compilers = compilersOf(compiler, Number(count), host);
const folder = await mkdtemp(join(tmpdir(), 'package-model-wheels-'));
const digests = await Promise.all(
  wheels.map(async (path) => {
    await using archive = await fileBytes(path);
    const entries = await wheelEntries(archive, basename(path), venv);
    const own = join(folder, basename(path));
    await mkdir(own);
    await using bytecode = bytecodeFor(entries, compilers, own);
    return (await spliceLayer([...entries, ...bytecode.entries], join(own, 'layer'), host.signal)).digest;
  }),
);
console.log(digests.join('\n'));
console.error(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
