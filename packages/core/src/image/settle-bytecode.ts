/**
 * Rewrites the bytecode below the folders that it is given, so that equal sources have equal bytes: which constants are
 * marked as shared depends on what else the compiling process held, and compilers that work side by side hold other things
 * every time. Read and written once more in one process, in the order of names, they are marked alike (`marshal`, format
 * version 4, `FLAG_REF`). Bytecode of other Pythons that a package brings stays as it is.
 */
export const SETTLE_BYTECODE =
  'import marshal, pathlib, sys; [path.write_bytes(data[:16] + marshal.dumps(marshal.loads(data[16:]))) for root in sys.argv[1:] for path in sorted(pathlib.Path(root).rglob("__pycache__/*." + sys.implementation.cache_tag + ".pyc")) for data in [path.read_bytes()]]';
