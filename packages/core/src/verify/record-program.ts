/**
 * The program that records, run by the interpreter in which the model was trained: Python 3.6 and up, nothing but what
 * the model itself needs. It knows nothing of the server, so that its answers are a second opinion on the server's
 * reading of a request as well. Reads the file named by its first argument, writes the one named by its second.
 */
export const recordProgram = String.raw`
import hashlib, json, math, platform, sys, traceback

FLOATS = ("float16", "float32", "float64")
WORDS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class Boosted:
    """A booster of LightGBM: what its predict gives is what its objective means."""

    def __init__(self, booster):
        if getattr(booster, "pandas_categorical", None):
            raise ValueError("it was trained on categories of pandas, which only a frame of yours can say; record with a script")
        self.predict = booster.predict
        names = booster.feature_name()
        # What LightGBM calls the columns of an array.
        if names != ["Column_%d" % at for at in range(len(names))]:
            self.feature_names_in_ = names


class Network:
    """A graph of ONNX, which answers a list for each of its outputs."""

    TYPES = {"tensor(float)": "float32", "tensor(double)": "float64", "tensor(string)": "object"}

    def __init__(self, session):
        self.session = session

    def answer(self, request):
        import numpy
        inputs = self.session.get_inputs()
        named = isinstance(request, dict) and isinstance(request.get("inputs"), dict)
        given = request["inputs"] if named else {inputs[0].name: self.only(request)}
        feeds = {}
        for one in inputs:
            dtype = self.TYPES.get(one.type, one.type[len("tensor("):-1])
            feeds[one.name] = numpy.array(valued(given[one.name], dtype), dtype=dtype)
        names = [output.name for output in self.session.get_outputs()]
        return {name: plain(listed(value)) for name, value in zip(names, self.session.run(names, feeds))}

    def only(self, request):
        if isinstance(request, dict) and "inputs" in request:
            return request["inputs"]
        return table(request)[1]


def valued(value, dtype):
    if isinstance(value, list):
        return [valued(item, dtype) for item in value]
    return cell(value, dtype, None)


def listed(value):
    """Classifiers converted from scikit-learn give one map from label to probability a row: a list in the order of the labels."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        import numpy
        return [[numpy.float32(row[label]) for label in sorted(row)] for row in value]
    return value


def load(path, loader):
    if loader == "joblib":
        import joblib
        return joblib.load(path)
    if loader == "skops":
        import skops.io
        # The check has judged its types; here is the interpreter that wrote them.
        return skops.io.load(path, trusted=skops.io.get_untrusted_types(file=path))
    if loader == "lightgbm":
        import lightgbm
        return Boosted(lightgbm.Booster(model_file=path))
    if loader == "onnx":
        import onnxruntime
        return Network(onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"]))
    import pickle
    with open(path, "rb") as file:
        return pickle.load(file)


def table(request):
    """Names (or None) and rows of a request, whichever of its forms it has."""
    if isinstance(request, dict) and "columns" in request:
        columns = request["columns"]
        return list(columns), [list(row) for row in zip(*columns.values())]
    rows = request if isinstance(request, list) else request.get("records", request.get("rows"))
    if rows and isinstance(rows[0], dict):
        names = list(rows[0])
        return names, [[row[name] for name in names] for row in rows]
    return None, [row if isinstance(row, list) else [row] for row in rows]


def cell(value, dtype, known):
    if value is None:
        # Where None is among the values that the model has learnt, None is what it was trained with; else a gap is NaN.
        return None if known is not None and None in known else math.nan
    return WORDS.get(value, value) if isinstance(value, str) and dtype not in ("string", "object") else value


def parts(model):
    """The model and, one inside the other, what sees its input first."""
    for _ in range(16):
        yield model
        steps = getattr(model, "steps", None)
        inner = steps[0][1] if steps else getattr(model, "best_estimator_", None) or getattr(model, "estimator_", None)
        if inner is None or isinstance(inner, str):
            return
        model = inner


def wants(model):
    """'texts', 'dictionaries' or 'table', and the names of a table's columns where the model has seen any."""
    names = None
    for part in parts(model):
        if names is None and getattr(part, "feature_names_in_", None) is not None:
            names = [str(name) for name in part.feature_names_in_]
        if hasattr(part, "build_analyzer"):
            return "texts", None
        if type(part).__name__ in ("DictVectorizer", "FeatureHasher"):
            return "dictionaries", None
    return "table", names


def question(model, request, columns, dtype):
    import numpy
    kind, seen = wants(model)
    names, rows = table(request)
    if kind == "texts":
        return [row[0] for row in rows]
    if kind == "dictionaries":
        return [dict(zip(names, row)) for row in rows]
    order = seen or [column["name"] for column in columns]
    if names and order:
        places = [names.index(name) for name in order]
        rows = [[row[place] for place in places] for row in rows]
    wide = [dict(dtype=dtype)] * max([len(row) - len(columns) for row in rows] + [0])
    kinds = [(column["dtype"], column.get("categories")) for column in list(columns) + wide]
    rows = [[cell(value, *kinds[at]) for at, value in enumerate(row)] for row in rows]
    if seen:
        import pandas
        lists = dict(enumerate(map(list, zip(*rows))))
        # pandas would make NaN of None among texts, unless it is told to leave them alone.
        frame = pandas.DataFrame({at: pandas.Series(one, dtype=object) if None in one else one for at, one in lists.items()})
        frame.columns = seen
        return frame
    if any(isinstance(value, str) for row in rows for value in row):
        return numpy.array(rows, dtype=object)
    # What was 32 bits wide in training is so here; whole numbers become floats as in scikit-learn itself.
    return numpy.array(rows, dtype=dtype if dtype in FLOATS else float)


def plain(value):
    """Nested lists of what JSON can hold. 32-bit floats keep their shortest decimal form, as the server writes them."""
    import numpy
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "toarray"):
        value = value.toarray()
    if isinstance(value, numpy.ndarray):
        return [plain(item) for item in value]
    if isinstance(value, (numpy.datetime64, numpy.timedelta64)):
        return str(value)
    if isinstance(value, (numpy.float16, numpy.float32)):
        value = float(str(numpy.float32(value)))
    elif isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return plain(list(value)) if hasattr(value, "__iter__") else str(value)


def answer(model, asked):
    body = {"predictions": plain(model.predict(asked))}
    if callable(getattr(model, "predict_proba", None)):
        given = model.predict_proba(asked)
        # Several outputs: one array an output; turned so that there is one entry a row.
        outputs = isinstance(given, list)
        body["probabilities"] = [list(row) for row in zip(*map(plain, given))] if outputs else plain(given)
        classes = getattr(model, "classes_", None)
        body["classes"] = None if classes is None else plain(classes)
    return body


def digest(path):
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
    return "sha256:" + found.hexdigest()


def version(name):
    try:
        from importlib.metadata import version
    except ImportError:
        from importlib_metadata import version
    return version(name)


def versions(names):
    found = {}
    for name in names:
        try:
            found[name] = version(name)
        except Exception:
            pass
    return found


def record(order):
    before = digest(order["path"])
    try:
        model = load(order["path"], order["loader"])
    except ImportError as error:
        return {"failed": "load", "words": "%s" % error, "module": getattr(error, "name", None)}
    except Exception as error:
        return {"failed": "load", "words": "%s: %s" % (type(error).__name__, error)}
    answers = []
    for at, request in enumerate(order["requests"]):
        try:
            if isinstance(model, Network):
                answers.append(model.answer(request))
            else:
                answers.append(answer(model, question(model, request, order["columns"], order["dtype"])))
        except Exception as error:
            traceback.print_exc()
            return {"failed": "predict", "at": at, "words": "%s: %s" % (type(error).__name__, error)}
    if digest(order["path"]) != before:
        return {"failed": "changed", "words": "the file is another one now"}
    return {"answers": answers, "digest": before, "python": platform.python_version(), "packages": versions(order["packages"])}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        order = json.load(file)
    found = record(order)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(found, file, allow_nan=False)


main()
`;
