# Python 3.11
# requires: cloudpickle==3.1.3 dill==0.4.1 scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0
"""Models that carry code along, as cloudpickle and dill write it, and pickles in a row, as a file that was appended to has them."""

import pickle
import sys
from pathlib import Path

import cloudpickle
import dill
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

x = np.arange(12.0).reshape(6, 2)
y = x.sum(axis=1)
plain = make_pipeline(StandardScaler(), Ridge()).fit(x, y)
# Under the name of a script that is nowhere, or the file would hold where this one lay.
twice = eval(compile("lambda rows: rows * 2", "train.py", "eval"), {"__name__": "__main__"})
coded = make_pipeline(FunctionTransformer(twice), Ridge()).fit(x, y)
common = {"format": "pickle", "producers": producers(["python", ">=3.8", "follows"])}

(here / "cloudpickle.pkl").write_bytes(cloudpickle.dumps(plain, protocol=5))
(here / "cloudpickle-lambda.pkl").write_bytes(cloudpickle.dumps(coded, protocol=5))
(here / "dill.pkl").write_bytes(dill.dumps(plain, protocol=5))
(here / "dill-lambda.pkl").write_bytes(dill.dumps(coded, protocol=5))
(here / "in-a-row.pkl").write_bytes(pickle.dumps(plain, protocol=5) + pickle.dumps({"trained": "today"}, protocol=5))
expect(
    here,
    {
        "cloudpickle.pkl": {**common, "estimator": tree(plain)},
        # Code within the file: the interpreter's version decides what it is, and only a person may decide that it runs.
        "cloudpickle-lambda.pkl": {**common, "estimator": tree(coded), "imports": ["cloudpickle"], "hostile": True},
        "dill.pkl": {**common, "estimator": tree(plain)},
        "dill-lambda.pkl": {**common, "estimator": tree(coded), "imports": ["dill"], "hostile": True},
        "in-a-row.pkl": {**common, "estimator": tree(plain), "anomalies": ["several-pickles"]},
    },
)
