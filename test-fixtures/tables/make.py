# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1 pyarrow==26.0.1
"""Samples as tables, by the libraries that write them, and what scikit-learn's own metrics say of the models on them."""

import json
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn import metrics
from sklearn.datasets import load_iris, load_linnerud
from sklearn.linear_model import LinearRegression

here = Path(__file__).parent

# Rows that the churn model was not fitted on, with what became of each customer.
random = np.random.default_rng(11)
count = 60
customers = pd.DataFrame(
    {
        "tenure_months": random.integers(1, 72, count).astype("int64"),
        "monthly_charges": random.uniform(18, 120, count).round(2),
        "contract": pd.Categorical(random.choice(["month-to-month", "one year", "two years"], count)),
        "payment": random.choice(["bank transfer", "card", "cheque"], count),
        "support_calls": random.integers(0, 9, count).astype("int32"),
    }
)
churned = np.where(customers["support_calls"] * 0.3 - customers["tenure_months"] * 0.04 + random.normal(0, 0.6, count) > 0, "yes", "no")
table = customers.assign(churned=churned)
# An index of its own, as rows chosen from a larger table have.
table.index = random.permutation(count)
for compression in ("snappy", "gzip", "zstd", "brotli", "none"):
    table.to_parquet(here / f"churn.{compression}.parquet", compression=None if compression == "none" else compression)
table.to_csv(here / "churn.csv", index=False)
pd.DataFrame({"tags": [["a"], ["b", "c"]], "age": [1, 2]}).to_parquet(here / "lists.parquet")

iris = load_iris()
rows = np.arange(2, 150, 5)
flowers, names = iris.data[rows], iris.target_names[iris.target[rows]]
np.savez(here / "iris.npz", X=np.asfortranarray(flowers), y=names.astype("U10"))
np.savez_compressed(
    here / "columns.npz", **{name: customers[name].to_numpy().astype("U16" if customers[name].dtype.kind not in "if" else None) for name in customers}
)
np.savez(here / "tensors.npz", image=np.arange(24, dtype=">f4").reshape(2, 3, 4), scale=np.array([[1.5], [np.inf]], dtype="float16"))
np.savez(here / "objects.npz", X=np.array([["a", 1]], dtype=object))


def classified(model, asked, truth):
    predictions, chances = model.predict(asked), model.predict_proba(asked)
    classes = list(model.classes_)
    two = len(classes) == 2
    f1 = metrics.f1_score(truth, predictions, pos_label=classes[1]) if two else metrics.f1_score(truth, predictions, average="macro")
    auc = metrics.roc_auc_score(truth == classes[1], chances[:, 1]) if two else metrics.roc_auc_score(truth, chances, multi_class="ovr", labels=classes)
    return {
        "answer": {"predictions": predictions.tolist(), "probabilities": chances.tolist(), "classes": classes},
        "truth": truth.tolist(),
        "metrics": {
            "accuracy": metrics.accuracy_score(truth, predictions),
            "f1": f1,
            "roc-auc": auc,
            "log-loss": metrics.log_loss(truth, chances, labels=classes),
        },
    }


churn = joblib.load(here.parent / "churn" / "churn.joblib")
classifier = joblib.load(here.parent / "iris" / "iris.pkl")
sport = load_linnerud()
line = LinearRegression().fit(sport.data[:12], sport.target[:12, 0])
truth, predictions = sport.target[:, 0], line.predict(sport.data)
iris_classes = [str(name) for name in classifier.classes_]
of_iris = classified(classifier, flowers, names)
of_iris["answer"]["classes"] = iris_classes
expected = {
    "churn": classified(churn, customers, churned),
    "iris": of_iris,
    "line": {
        "answer": {"predictions": predictions.tolist()},
        "truth": truth.tolist(),
        "metrics": {
            "mae": metrics.mean_absolute_error(truth, predictions),
            "rmse": metrics.root_mean_squared_error(truth, predictions),
            "r2": metrics.r2_score(truth, predictions),
        },
    },
}
(here / "metrics.json").write_text(json.dumps(expected) + "\n")
