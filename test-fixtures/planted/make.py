"""Files in which something stands where a reader does not look for it. Benign: what runs only writes a marker.

Made opcode by opcode, with names that fitted models have; one of them holds an array that NumPy itself pickled.
Requires: numpy. Each has to fail the check, and none may be loaded.
"""

import pickle
import struct
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
MARKER = "package-model-marker"
N, T, F = b"N", b"\x88", b"\x89"


def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def name(module: str, attribute: str) -> bytes:
    return b"c" + module.encode() + b"\n" + attribute.encode() + b"\n"


def whole(value: int) -> bytes:
    return b"J" + struct.pack("<i", value)


def tuple_of(*items: bytes) -> bytes:
    return b"(" + b"".join(items) + b"t"


def dict_of(*pairs: tuple[bytes, bytes]) -> bytes:
    return b"}(" + b"".join(key + value for key, value in pairs) + b"u"


def list_of(*items: bytes) -> bytes:
    return b"](" + b"".join(items) + b"e"


def instance(module: str, attribute: str, *pairs: tuple[bytes, bytes]) -> bytes:
    return name(module, attribute) + b")\x81" + dict_of(*pairs) + b"b"


def dtype(code: str, size: int = -1, flags: int = 0, order: str = "<") -> bytes:
    alignment = size if size < 0 else 1
    state = tuple_of(whole(3), text(order), N, N, N, whole(size), whole(alignment), whole(flags))
    return name("numpy", "dtype") + tuple_of(text(code), F, T) + b"R" + state + b"b"


def equal_to(value: str) -> bytes:
    """numpy.str_(value): no str, and equal to one."""
    raw = value.encode("utf-32-le")
    arguments = tuple_of(dtype(f"U{len(value)}", len(raw), 8), b"B" + struct.pack("<I", len(raw)) + raw)
    return name("numpy._core.multiarray", "scalar") + arguments + b"R"


def wrapper(*pairs: tuple[bytes, bytes]) -> bytes:
    usual = [(text("subclass"), name("numpy", "ndarray")), (text("order"), text("C")), (text("allow_mmap"), F)]
    return instance("joblib.numpy_pickle", "NumpyArrayWrapper", *usual, (text("dtype"), dtype("f8")), *pairs)


WRITES = name("builtins", "open") + tuple_of(text(MARKER), text("w")) + b"R0]."


def shape_by_equal_key() -> bytes:
    """joblib reads one number, a reader that knows texts only reads nine: what lies between are opcodes."""
    planted = wrapper((text("shape"), tuple_of(whole(9))), (equal_to("shape"), tuple_of(whole(1))))
    return planted + b"\xff" * 8 + WRITES.ljust(64, b".") + b"0]."


def padding_by_another_method() -> bytes:
    """joblib takes the first byte for the padding's length, because its method is gone."""
    planted = wrapper(
        (text("shape"), tuple_of(whole(1))),
        (text("safe_get_numpy_array_alignment_bytes"), name("builtins", "int")),
    )
    return planted + b"\x05" + b"\xff" * 7 + b"0B" + struct.pack("<I", len(WRITES)) + WRITES + b"."


def method_by_name() -> bytes:
    """IsotonicRegression calls `_build_f` when it is loaded; a chain of scorers ends in ndarray.tofile."""
    version = (text("_sklearn_version"), text("1.9.1"))
    linear = instance("sklearn.linear_model._base", "LinearRegression", (text("fit_intercept"), T), version)
    scorer = instance("sklearn.metrics._scorer", "_PassthroughScorer", (text("_estimator"), N))
    array = pickle.dumps(np.array(["any text"]), protocol=2)[2:-1]
    stacking = instance(
        "sklearn.ensemble._stacking",
        "StackingRegressor",
        (text("estimators"), list_of(tuple_of(text("a"), linear))),
        (text("estimators_"), list_of(array)),
        (text("stack_method_"), list_of(text("tofile"))),
        (text("passthrough"), F),
        (text("final_estimator_"), linear),
        version,
    )
    search = instance(
        "sklearn.model_selection._search",
        "GridSearchCV",
        (text("refit"), T),
        (text("multimetric_"), F),
        (text("scorer_"), scorer),
        (text("best_estimator_"), stacking),
        version,
    )
    return instance(
        "sklearn.isotonic",
        "IsotonicRegression",
        (text("_build_f"), scorer),
        (text("X_thresholds_"), search),
        (text("y_thresholds_"), text(MARKER)),
        version,
    )


def method_of_stack() -> bytes:
    return instance(
        "sklearn.ensemble._stacking", "StackingRegressor", (text("stack_method_"), list_of(text("tofile")))
    )


def dunder_by_equal_key() -> bytes:
    linear = name("sklearn.linear_model._base", "LinearRegression") + b")\x81"
    return linear + dict_of((equal_to("__setstate__"), name("builtins", "dict"))) + b"b"


def setting_by_equal_key() -> bytes:
    return instance(
        "sklearn.feature_extraction.text",
        "CountVectorizer",
        (text("input"), text("content")),
        (equal_to("input"), text("filename")),
    )


FILES = {
    "shape-by-equal-key.joblib": shape_by_equal_key,
    "padding-by-another-method.joblib": padding_by_another_method,
    "method-by-name.pkl": method_by_name,
    "method-of-stack.pkl": method_of_stack,
    "dunder-by-equal-key.pkl": dunder_by_equal_key,
    "setting-by-equal-key.pkl": setting_by_equal_key,
}

for file, make in FILES.items():
    (HERE / file).write_bytes(b"\x80\x04" + make() + b".")
