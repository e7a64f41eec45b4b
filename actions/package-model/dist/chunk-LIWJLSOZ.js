import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// packages/core/src/verify/sample.ts
var MAX_SAMPLES_BYTES = 16 << 20;
var MAX_SAMPLES = 1e3;
var MAX_ROWS = 1e4;
function bound(samples, digest) {
  return samples?.model !== void 0 && samples.model === digest && samples.items.some((item) => item.expected !== void 0);
}

// packages/core/src/verify/fit.ts
var FORMS = 'a request is {"records": [\u2026]}, {"columns": {\u2026}}, {"rows": [[\u2026], \u2026]}, {"inputs": {\u2026}} for a network, or a bare list';
function fit(request, asked) {
  const width = widthOf(asked.signature);
  if (Array.isArray(request)) return fitList(request, "", width);
  if (!isTable(request)) return { pointer: "", words: FORMS };
  const [form, ...more] = Object.keys(request);
  if (form === void 0 || more.length > 0) return { pointer: "", words: FORMS };
  const content = request[form];
  if (form === "records") return fitList(content, "/records", width, "records");
  if (form === "rows") return fitList(content, "/rows", width, "rows");
  if (form === "columns") return fitColumns(content, width);
  if (form === "inputs") return fitInputs(content, asked.signature);
  return { pointer: pointer("", form), words: FORMS };
}
function widthOf(signature) {
  const columns = signature?.columns;
  if (columns !== void 0 && columns.length > 0) {
    return { count: columns.length, names: columns.map((column) => column.name) };
  }
  const [only, ...others] = signature?.inputs ?? [];
  const count = only !== void 0 && others.length === 0 && only.shape.length === 2 ? only.shape[1] : void 0;
  return typeof count === "number" ? { count } : {};
}
function fitList(value, at, width, form) {
  if (!Array.isArray(value) || value.length === 0) return { pointer: at, words: "a list with at least one row" };
  const kind = form === "records" || form === void 0 && isTable(value[0]) ? "record" : "row";
  for (const [index, row] of value.entries()) {
    const here = `${at}/${index}`;
    const misfit = kind === "record" ? misfitRecord(row, here, width) : misfitRow(row, here, width, form);
    if (misfit) return misfit;
  }
  return { rows: value.length };
}
function misfitRecord(row, at, width) {
  if (!isTable(row)) return { pointer: at, words: "an object with a value for each column" };
  const names = misfitNames(Object.keys(row), at, width);
  if (names) return names;
  const odd = Object.keys(row).find((name) => !isCell(row[name]));
  return odd === void 0 ? void 0 : { pointer: pointer(at, odd), words: "a number, a text, true, false or null" };
}
function misfitRow(row, at, { count }, form) {
  if (!Array.isArray(row)) {
    if (form === void 0 && isCell(row) && (count === void 0 || count === 1)) return void 0;
    return { pointer: at, words: count === void 0 ? "a row: a list of values" : `a row: a list of ${count} values` };
  }
  if (count !== void 0 && row.length !== count) {
    return { pointer: at, words: `the model takes ${count} values a row, here are ${row.length}` };
  }
  return void 0;
}
function fitColumns(value, width) {
  if (!isTable(value)) return { pointer: "/columns", words: "an object with a list of values for each column" };
  const names = misfitNames(Object.keys(value), "/columns", width);
  if (names) return names;
  let rows;
  for (const [name, cells] of Object.entries(value)) {
    const at = pointer("/columns", name);
    if (!Array.isArray(cells) || cells.length === 0) return { pointer: at, words: "a list with at least one value" };
    rows ??= cells.length;
    if (cells.length !== rows) {
      return { pointer: at, words: `the columns before have ${rows} values each, here are ${cells.length}` };
    }
    const odd = cells.findIndex((cell) => !isCell(cell));
    if (odd >= 0) return { pointer: `${at}/${odd}`, words: "a number, a text, true, false or null" };
  }
  return rows === void 0 ? { pointer: "/columns", words: "at least one column" } : { rows };
}
function fitInputs(value, signature) {
  const named = isTable(value);
  if (named) {
    const wanted = signature?.inputs.map(({ name }) => name);
    const misfit = misfitNames(Object.keys(value), "/inputs", wanted ? { names: wanted } : {});
    if (misfit) return misfit;
  }
  const tensors = named ? Object.values(value) : [value];
  const lengths = tensors.map((tensor) => Array.isArray(tensor) ? tensor.length : 0);
  const rows = lengths[0] ?? 0;
  if (rows > 0 && lengths.every((length) => length > 0)) return { rows };
  return { pointer: "/inputs", words: "a tensor as a nested list, or an object with one for each input" };
}
function misfitNames(given, at, width) {
  if (width.names === void 0) {
    const wrong = width.count !== void 0 && given.length !== width.count;
    return wrong ? { pointer: at, words: `the model takes ${width.count} columns, here are ${given.length}` } : void 0;
  }
  const [have, want] = [new Set(given), new Set(width.names)];
  const missing = width.names.filter((name) => !have.has(name));
  const unknown = given.filter((name) => !want.has(name));
  if (missing.length === 0 && unknown.length === 0) return void 0;
  const words = [
    ...missing.length > 0 ? [`missing: ${listed(missing)}`] : [],
    ...unknown.length > 0 ? [`not known to the model: ${listed(unknown)}`] : [],
    `the model takes ${listed(width.names)}`
  ];
  return { pointer: at, words: words.join("; ") };
}
function listed(names, most = 8) {
  const shown = names.slice(0, most).map((name) => JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}\u2026` : name));
  return names.length > most ? `${shown.join(", ")} and ${names.length - most} more` : shown.join(", ");
}
function pointer(at, name) {
  return `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isCell(value) {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

// packages/core/src/verify/table-samples.ts
var BATCH = 100;
function headerFlaw(header, model, target) {
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== void 0) return `the column ${JSON.stringify(twice)} is there twice`;
  if (target !== void 0 && !header.includes(target))
    return `there is no column ${JSON.stringify(target)}, which is to hold what is true of each row (--target)`;
  const inputs = header.filter((name) => name !== target);
  const misfit = misfitNames(inputs, "", widthOf(model.signature))?.words;
  if (misfit === void 0 || target !== void 0 || !misfit.startsWith("not known")) return misfit;
  return `${misfit}; a column that holds what is true of each row is named with --target`;
}
function tableSamples({ header, rows }, model, target) {
  const named = (model.signature?.columns ?? []).length > 0;
  const at = target === void 0 ? -1 : header.indexOf(target);
  const without = (cells) => at < 0 ? cells : cells.toSpliced(at, 1);
  const names = without(header);
  return inBatches(rows.length, BATCH).map(([start, end]) => {
    const batch = rows.slice(start, end);
    const inputs = batch.map(without);
    const request = named ? columnsOf(names, inputs) : { rows: inputs };
    return { request, rows: batch.length, ...at >= 0 && { truth: batch.map((row) => row[at] ?? null) } };
  });
}
function inBatches(rows, size = BATCH) {
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => [at * size, Math.min(rows, (at + 1) * size)]);
}
function columnsOf(header, rows) {
  return { columns: Object.fromEntries(header.map((name, index) => [name, rows.map((row) => row[index] ?? null)])) };
}

export {
  fit,
  widthOf,
  MAX_SAMPLES_BYTES,
  MAX_SAMPLES,
  MAX_ROWS,
  bound,
  headerFlaw,
  tableSamples,
  inBatches
};
