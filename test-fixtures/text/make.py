# Python 3.11
# requires: scikit-learn==1.9.1 numpy==2.4.6 scipy==1.17.1 joblib==1.6.0 pandas==3.1.1
"""Models that read text: one string a row; and a table with one column of text among others."""

import sys
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

here = Path(__file__).parent
sys.path.insert(0, str(here.parent))
from facts import expect, producers, tree  # noqa: E402

texts = ["cheap pills now", "meeting at noon", "win money now", "lunch at noon", "cheap money", "project meeting notes"]
kinds = ["spam", "ham", "spam", "ham", "spam", "ham"]

plain = make_pipeline(TfidfVectorizer(), MultinomialNB()).fit(texts, kinds)

table = pd.DataFrame({"subject": texts, "links": [3, 0, 5, 0, 2, 1]})
mixed = make_pipeline(
    ColumnTransformer([("subject", CountVectorizer(), "subject"), ("links", StandardScaler(), ["links"])]),
    SGDClassifier(random_state=0),
).fit(table, kinds)

joblib.dump(plain, here / "plain.joblib")
joblib.dump(mixed, here / "mixed.joblib")

SKLEARN = producers()[0]
vocabulary = sorted({word for text in texts for word in text.split()})
joblib_wrote = ["joblib", ">=1.2", "follows"]
expect(
    here,
    {
        "plain.joblib": {
            "format": "joblib",
            # Arrays of numbers are joblib's: no name in the file tells one NumPy from another.
            "producers": [SKLEARN, joblib_wrote, ["python", ">=3.4", "follows"]],
            "estimator": tree(plain),
            "signature": {
                "inputs": [{"name": "text", "dtype": "string", "shape": [None]}],
                "outputs": [
                    {"name": "predictions", "dtype": "string", "shape": [None]},
                    {"name": "probabilities", "dtype": "float64", "shape": [None, 2]},
                ],
                "columns": [{"name": "text", "dtype": "string", "vocabulary": vocabulary}],
                "classes": ["ham", "spam"],
            },
        },
        "mixed.joblib": {
            "format": "joblib",
            # Arrays of objects are pickled with protocol 5 inside joblib's 4.
            "producers": producers(joblib_wrote, ["python", ">=3.8", "follows"]),
            "estimator": tree(mixed),
            "signature": {
                "inputs": [{"name": "X", "dtype": "object", "shape": [None, 2]}],
                # A support vector machine by gradient descent has no probabilities.
                "outputs": [{"name": "predictions", "dtype": "string", "shape": [None]}],
                "columns": [
                    {"name": "subject", "dtype": "string", "vocabulary": vocabulary},
                    {"name": "links", "dtype": "float64"},
                ],
                "classes": ["ham", "spam"],
            },
        },
    },
)
