# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1 lz4==4.4.5
"""One classifier as joblib writes it, in each of its compressions; and what people make by hand: packed pickles."""

import bz2
import gzip
import lzma
import pickle
import sys
import zlib
from pathlib import Path

import joblib
from sklearn.datasets import load_iris
from sklearn.neighbors import KNeighborsClassifier

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

iris = load_iris(as_frame=True)
model = KNeighborsClassifier(n_neighbors=3).fit(iris.data[::3], iris.target[::3])

joblib.dump(model, here / "plain.joblib")
joblib.dump(model, here / "zlib.joblib", compress=("zlib", 3))
joblib.dump(model, here / "gzip.joblib", compress=("gzip", 3))
joblib.dump(model, here / "bz2.joblib", compress=("bz2", 3))
joblib.dump(model, here / "lzma.joblib", compress=("lzma", 3))
joblib.dump(model, here / "xz.joblib", compress=("xz", 3))
joblib.dump(model, here / "lz4.joblib", compress=("lz4", 3))
# joblib reads and writes under any name, and many call the file so.
joblib.dump(model, here / "plain-joblib.pkl")
raw = pickle.dumps(model, protocol=4)
(here / "by-hand.pkl.gz").write_bytes(gzip.compress(raw, mtime=0))
(here / "by-hand.pkl.z").write_bytes(zlib.compress(raw))
# Streams that follow each other are one, in the hands of every loader.
(here / "by-hand.pkl.bz2").write_bytes(bz2.compress(raw[:999]) + bz2.compress(raw[999:]))
(here / "by-hand.pkl.xz").write_bytes(lzma.compress(raw[:999]) + lzma.compress(raw[999:], check=lzma.CHECK_SHA256))

facts = {
    "estimator": tree(model),
    "signature": {
        "inputs": [{"name": "X", "dtype": "float64", "shape": [None, 4]}],
        "outputs": [
            {"name": "predictions", "dtype": "int64", "shape": [None]},
            {"name": "probabilities", "dtype": "float64", "shape": [None, 3]},
        ],
        "columns": [{"name": name, "dtype": "float64"} for name in iris.feature_names],
        "classes": [0, 1, 2],
    },
}
# joblib pickles with protocol 4, and the arrays of objects inside it with 5: the highest tells which Python reads it.
wrapper = producers(["joblib", ">=1.2", "follows"], ["python", ">=3.8", "follows"])
plain = producers(["python", ">=3.4", "follows"])
expect(
    here,
    {
        "plain.joblib": {"format": "joblib", "encoding": ["protocol 5"], "producers": wrapper, **facts},
        "plain-joblib.pkl": {"format": "joblib", "encoding": ["protocol 5"], "producers": wrapper, **facts},
        "zlib.joblib": {"format": "joblib", "encoding": ["zlib", "protocol 5"], "producers": wrapper, **facts},
        "gzip.joblib": {"format": "joblib", "encoding": ["gzip", "protocol 5"], "producers": wrapper, **facts},
        "bz2.joblib": {"format": "joblib", "encoding": ["bz2", "protocol 5"], "producers": wrapper, **facts},
        "lzma.joblib": {"format": "joblib", "encoding": ["lzma", "protocol 5"], "producers": wrapper, **facts},
        "xz.joblib": {"format": "joblib", "encoding": ["xz", "protocol 5"], "producers": wrapper, **facts},
        "lz4.joblib": {"format": "joblib", "encoding": ["lz4", "protocol 5"], "producers": wrapper, **facts},
        "by-hand.pkl.bz2": {"format": "joblib", "encoding": ["bz2", "protocol 4"], "producers": plain, **facts},
        "by-hand.pkl.xz": {"format": "joblib", "encoding": ["xz", "protocol 4"], "producers": plain, **facts},
        "by-hand.pkl.gz": {"format": "joblib", "encoding": ["gzip", "protocol 4"], "producers": plain, **facts},
        "by-hand.pkl.z": {"format": "joblib", "encoding": ["zlib", "protocol 4"], "producers": plain, **facts},
    },
)
