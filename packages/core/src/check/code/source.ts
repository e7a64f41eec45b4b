/** Readers cut a file there; what is behind it was not judged. */
const MAX_SOURCE = 64 << 10;

/** Packages that code beside a model imports to compute, and that are judged where the lock names them. */
const imports: ReadonlySet<string> = new Set(
  (
    'torch torchvision torchaudio transformers tokenizers sentence_transformers diffusers accelerate safetensors einops timm peft flash_attn ' +
    'numpy scipy sklearn pandas mlflow xgboost lightgbm catboost onnx onnxruntime tensorflow keras jax flax PIL cv2 ' +
    '__future__ abc bisect collections contextlib copy dataclasses datetime decimal enum fractions functools hashlib heapq ' +
    'itertools json logging math numbers operator packaging pprint random re statistics string textwrap time traceback typing ' +
    'typing_extensions unicodedata uuid warnings'
  ).split(' '),
);

/** What reaches out of a computation, in code whose strings are empty and whose comments are gone. */
const faults: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/(?<![.\w])(?:eval|exec|compile|__import__)\b/, 'executes text as Python'],
  [/(?<![.\w])(?:open|input|breakpoint)\s*\(/, 'opens files'],
  [
    /(?<![.\w])(?:globals|locals|vars|delattr|__builtins__|__loader__|__spec__)\b/,
    'reaches for the namespace of the program',
  ],
  [/\b[gs]etattr\s*\(\s*[^,()]*,(?!\s*""\s*[,)])/, 'builds names of attributes while it runs'],
  [/\b(?:attrgetter|methodcaller)\b/, 'builds names of attributes while it runs'],
  [
    /\.\s*__(?!init__|call__|name__|doc__|len__|version__|post_init__|class__\s*\.\s*__name__|class__\s*\()\w+/,
    "reaches for Python's own attributes",
  ],
  [
    /\.\s*(?:system|popen|spawn\w*|fork\w*|exec[lv]\w*|startfile|run_path|run_module|import_module)\s*\(/,
    'runs programs or modules',
  ],
  [
    /\.\s*(?:os|sys|subprocess|shutil|socket|ctypes|importlib|builtins|pickle)\b/,
    'reaches a module of Python through another',
  ],
  [/\.\s*(?:load|loads|load_module|read_pickle|fromfile|memmap|DataSource)\s*\(/, 'loads further files'],
  [
    /\.\s*(?:hub|load_library|load_url|load_state_dict_from_url|urlopen|urlretrieve|cpp_extension|ctypeslib|f2py|load_inline)\b/,
    'fetches or loads further code',
  ],
  [/\.\s*(?:to_pickle|tofile|savez?|save_pretrained|to_csv|write_text|write_bytes|unlink|rmtree)\s*\(/, 'writes files'],
];

/**
 * What is wrong with the text of a Python file that a model brings along, as the end of "…, which". It may compute; what
 * it imports is a list, and what it reaches out with is not in it. A text can hide from this what it means: where
 * nothing is found nothing more is said than that.
 */
export function sourceFault(text: string): string | undefined {
  if (text.length >= MAX_SOURCE) return 'is too long to be judged whole';
  if (/^[^\n]*(?:\n[^\n]*)?coding[:=]\s*(?!utf-?8\b|ascii\b|latin-?1\b)[-\w.]+/.test(text))
    return 'is written in an encoding of its own';
  const { code: written, texts, nested } = split(text.replace(/\r\n?/g, '\n'));
  if (nested) return 'has texts within texts, which are not followed';
  // Python takes letters of other shapes for the plain ones, in names and nowhere else.
  const code = written.normalize('NFKC');
  if (texts.some((one) => /^__(?!main__$|init__$|version__$|all__$)\w+__$/.test(one)))
    return "names Python's own attributes";
  for (const [, from, list = ''] of code.matchAll(
    /\bfrom\s+(\.*[\w.]*)\s+import\b|\bimport\s+([\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+(?:\s+as\s+\w+)?)*)/g,
  )) {
    const modules = from === undefined ? list.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [from];
    const other = modules.find((module) => !module.startsWith('.') && !imports.has(module.split('.')[0] ?? ''));
    if (other !== undefined) return `imports ${other.slice(0, 80)}, which is not among what models compute with`;
  }
  return faults.find(([pattern]) => pattern.test(code))?.[1];
}

/** Code with its strings empty, and the strings. What stands in braces of an f-string runs, so these stay whole. */
function split(text: string): { readonly code: string; readonly texts: readonly string[]; readonly nested: boolean } {
  const texts: string[] = [];
  let nested = false;
  const token = /#[^\n]*|\\\r?\n|([A-Za-z]{0,2})("""|'{3}|"|')/g;
  let code = '';
  let at = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [whole, prefix = '', quote] = found;
    code += text.slice(at, found.index);
    at = found.index + whole.length;
    if (quote === undefined) {
      code += ' ';
      continue;
    }
    const end = endOf(text, at, quote);
    const held = text.slice(at, end);
    texts.push(held);
    const runs = /[ft]/i.test(prefix);
    // Since Python 3.12 a quote in the braces of a text begins another one: then this is not where the text ends.
    if (runs && held.split('{').length !== held.split('}').length) nested = true;
    code += runs ? ` "" ${held} ` : '""';
    at = end + quote.length;
    token.lastIndex = at;
  }
  return { code: code + text.slice(at), texts, nested };
}

function endOf(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(quote, at)) return at;
    else if (quote.length === 1 && text[at] === '\n') return at;
  }
  return text.length;
}
