// Part of every bundled program. What V8 compiled in earlier runs is most of what a short run would compile again. Node's own
// compile cache keeps what was compiled before anything ran, which is next to nothing: functions are compiled when they are
// first called. So a script is kept with the functions that were called, in the folder of Node's cache (the user's own, and
// one for each version of Node and its flags); without that folder it is compiled as ever.
const { fstatSync, closeSync, openSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } =
  process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');

/**
 * Before the compiled code: when the first of its line was written, in milliseconds. Both stand in the file twice: V8 ends the
 * process where a byte of the code is wrong, and comparing is quicker than any sum that Node can take without loading more.
 */
const HEAD = 8;

/**
 * Runs a script that is one function, and passes on what it returned.
 * @param file a script in ASCII
 * @param id changes with its text: V8 itself compares no more than the length
 * @param given arguments of the function
 */
export function runKept(file, id, given) {
  const folder = process.getBuiltinModule('node:module').getCompileCacheDir?.();
  const at = folder && `${folder}/${id}.code`;
  const kept = at && read(at);
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: kept?.code });
  const usable = script.cachedDataRejected === false ? kept : undefined;
  if (at && isDue(usable)) process.once('exit', () => keep(at, script, usable));
  return script.runInThisContext()(...given);
}

/** Only what the user alone may write: it is executed. */
function read(at) {
  let fd;
  try {
    fd = openSync(at, 'r');
    const { mode, uid, mtimeMs } = fstatSync(fd);
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    const bytes = own ? readFileSync(fd) : Buffer.alloc(0);
    const half = bytes.length / 2;
    if (half <= HEAD || !bytes.subarray(0, half).equals(bytes.subarray(half))) return undefined;
    return { first: bytes.readDoubleLE(0), written: mtimeMs, code: bytes.subarray(HEAD, half) };
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Other models call other functions: now and then it is written anew, after twice the time each time, so that it costs nothing in the end. */
function isDue(kept) {
  return kept === undefined || Date.now() - kept.written > Math.max(kept.written - kept.first, 1000);
}

function keep(at, script, kept) {
  const own = `${at}.${process.pid}`;
  try {
    const code = script.createCachedData();
    const now = Date.now();
    // What was not called for long is thrown away by V8: less is no news.
    if (kept && code.length <= kept.code.length) return utimesSync(at, now / 1000, now / 1000);
    const head = Buffer.alloc(HEAD);
    head.writeDoubleLE(kept?.first ?? now);
    writeFileSync(own, Buffer.concat([head, code, head, code]), { mode: 0o600 });
    renameSync(own, at);
  } catch {
    // Only the time is lost.
    rmSync(own, { force: true });
  }
}
