// Writes a layer of every wheel and prints its digest: a process of its own, for whatever a process brings along (time
// zone, language, umask, folder). usage: node assemble-wheels.ts THREADS-AND-COMPILERS MINOR WHEEL…
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compilersOf } from '../src/image/assemble/compilers.ts';
import { findCompiler } from '../src/image/assemble/find-compiler.ts';
import { layerMakers } from '../src/image/assemble/layer-makers.ts';
import { testHost } from './host.ts';

const [count = '1', minor = '', ...wheels] = process.argv.slice(2);
await using host = await testHost();
const compiler = await findCompiler(minor, host);
if ('because' in compiler) throw new Error(compiler.because);
await using compilers = compilersOf(compiler, Number(count), host);
await using makers = layerMakers(Number(count), compilers, host);
const cache = await mkdtemp(join(tmpdir(), 'package-model-cache-'));
const layers = await Promise.all(
  wheels.map(async (path) =>
    makers.make({
      key: basename(path),
      folder: await mkdtemp(join(tmpdir(), 'package-model-wheels-')),
      entries: [],
      wheels: [{ path, name: basename(path), libraries: true }],
      interpreter: { program: '/usr/local/bin/python', real: `/usr/local/bin/python${minor}`, minor },
      compiler: { minor: compiler.minor, version: compiler.version },
      kept: { cache, run: host.run },
      rederive: false,
    }),
  ),
);
console.log(layers.map(({ digest }) => digest).join('\n'));
console.error(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
