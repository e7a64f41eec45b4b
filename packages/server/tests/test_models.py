"""Real scikit-learn models of every shape, asked as the server asks them."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import pandas as pd
import pytest
from conftest import CHURN_COLUMNS
from folder import signature, write_folder
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.ensemble import HistGradientBoostingRegressor, IsolationForest, RandomForestClassifier, RandomForestRegressor
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.multioutput import MultiOutputClassifier
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler, OneHotEncoder, StandardScaler
from sklearn.svm import SVC

from package_model_server.answer import Answer
from package_model_server.errors import CannotLoad, Refused
from package_model_server.models.estimator import Estimator
from package_model_server.request.rows import read_rows
from package_model_server.request.values import prepare
from package_model_server.signature import Signature, read_signature

IRIS = load_iris()
X, NAMES = IRIS.data, IRIS.target_names[IRIS.target]
ROW = [5.1, 3.5, 1.4, 0.2]


def wrap(fitted: Any, described: Optional[Dict[str, Any]] = None) -> Estimator:
    found: Optional[Signature] = None if described is None else read_signature(described)
    return Estimator(fitted, found)


def ask(model: Estimator, body: Any) -> Answer:
    rows = read_rows(body, model.inputs, 1000)
    served = model.predict(prepare(rows, model.inputs), len(rows))
    assert served == model.ask_directly(prepare(rows, model.inputs))
    return served


def test_a_pipeline_shares_its_transformation_and_answers_the_same(iris: Any) -> None:
    model = wrap(iris, signature(width=4))
    answer = ask(model, X.tolist())
    assert answer.predictions == iris.predict(X).tolist()
    assert answer.probabilities == iris.predict_proba(X).tolist()
    assert answer.classes == ["setosa", "versicolor", "virginica"]


def test_named_columns_of_all_kinds(churn: Any, churn_frame: pd.DataFrame) -> None:
    model = wrap(churn, signature(CHURN_COLUMNS))
    assert model.inputs.frame and model.inputs.named
    expected = churn.predict_proba(churn_frame).tolist()
    records = json.loads(churn_frame.to_json(orient="records"))
    # JSON as pandas writes it rounds to ten digits.
    assert np.allclose(ask(model, {"records": records}).probabilities, expected)
    assert ask(model, {"columns": churn_frame.to_dict(orient="list")}).probabilities == expected
    assert ask(model, {"rows": churn_frame.values.tolist()}).probabilities == expected
    assert ask(model, {"records": [{"age": None, "charge": "NaN", "contract": "never seen", "active": False}]}).classes == ["leaves", "stays"]


def test_names_are_known_without_a_signature_too(churn: Any) -> None:
    model = wrap(churn)
    assert [column.name for column in model.inputs.columns or ()] == list(CHURN_COLUMNS)
    assert ask(model, [{"age": 30, "charge": 20.5, "contract": "month", "active": True}]).predictions == ["stays"]


@pytest.mark.filterwarnings("ignore:X does not have valid feature names")
def test_without_pandas_named_columns_go_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    fitted = LinearRegression().fit(pd.DataFrame(X, columns=list("abcd")), X @ [1, 2, 3, 4])
    monkeypatch.setattr("package_model_server.models.intake.find_spec", lambda name: None)
    model = wrap(fitted)
    assert not model.inputs.frame
    assert ask(model, [{"d": 4, "c": 3, "b": 2, "a": 1}]).predictions == pytest.approx([30])


def test_columns_of_a_model_fitted_on_arrays_are_positions() -> None:
    table = np.array([[1, "x"], [2, "y"], [3, "x"], [4, "y"]], dtype=object)
    fitted = make_pipeline(
        ColumnTransformer([("n", StandardScaler(), [0]), ("w", OneHotEncoder(), [1])]), LogisticRegression()
    ).fit(table, [0, 1, 0, 1])
    model = wrap(fitted, signature({"x0": "float64", "x1": "string"}))
    assert not model.inputs.frame
    assert ask(model, [[1.5, "x"], [2, "y"]]).predictions == [0, 1]
    assert ask(wrap(fitted), [[1.5, "x"], [2, "y"]]).predictions == [0, 1]


@pytest.mark.parametrize("body", [["cheap money", "noon meeting"], [["cheap money"], ["noon meeting"]], [{"text": "cheap money"}, {"text": "noon meeting"}]])
def test_text(mail: Any, body: List[Any]) -> None:
    model = wrap(mail)
    assert model.inputs.kind == "texts"
    assert ask(model, body).predictions == [True, False]
    assert model.classes == [False, True]


def test_text_under_its_own_name(mail: Any) -> None:
    model = wrap(mail, signature({"subject": "string"}))
    assert ask(model, {"columns": {"subject": ["win money"]}}).predictions == [True]
    with pytest.raises(Refused, match='column "subject": a text is needed'):
        ask(model, [{"subject": None}])


def test_text_inside_other_columns_is_a_table() -> None:
    frame = pd.DataFrame({"text": ["good", "bad", "good day", "bad day"], "n": [1, 2, 3, 4]})
    fitted = make_pipeline(ColumnTransformer([("t", CountVectorizer(), "text"), ("n", MinMaxScaler(), ["n"])]), LogisticRegression()).fit(frame, [1, 0, 1, 0])
    assert ask(wrap(fitted), [{"text": "good", "n": 2}]).predictions == [1]


def test_a_vectorizer_that_learns_nothing() -> None:
    fitted = make_pipeline(HashingVectorizer(n_features=32), LogisticRegression()).fit(["a b", "c d"], [0, 1])
    assert ask(wrap(fitted), ["a b"]).predictions == [0]


def test_dictionaries() -> None:
    fitted = make_pipeline(DictVectorizer(), LogisticRegression()).fit([{"city": "A", "t": 1}, {"city": "B", "t": 9}], ["a", "b"])
    model = wrap(fitted)
    assert ask(model, [{"city": "A", "t": 1}, {"t": 9, "unseen": True}]).predictions == ["a", "b"]


def test_a_search_is_asked_like_what_it_found() -> None:
    frame = pd.DataFrame(X, columns=list("abcd"))
    fitted = GridSearchCV(make_pipeline(StandardScaler(), SVC()), {"svc__C": [0.1, 1]}, cv=3).fit(frame, NAMES)
    model = wrap(fitted)
    answer = ask(model, [dict(zip("abcd", ROW))])
    assert answer.predictions == ["setosa"] and answer.probabilities is None
    vectors = GridSearchCV(make_pipeline(CountVectorizer(), LogisticRegression()), {"logisticregression__C": [1]}, cv=2)
    assert wrap(vectors.fit(["aa bb", "cc dd", "aa", "cc"], [0, 1, 0, 1])).inputs.kind == "texts"


@pytest.mark.parametrize("fitted", [LinearRegression(), RandomForestRegressor(5, random_state=0), Ridge()])
def test_regressors(fitted: Any) -> None:
    answer = ask(wrap(fitted.fit(X, X[:, 0])), [ROW])
    assert answer.predictions == fitted.predict([ROW]).tolist()
    assert answer.probabilities is None and list(answer.body()) == ["predictions"]


def test_missing_values_reach_a_model_that_takes_them() -> None:
    fitted = HistGradientBoostingRegressor(max_iter=5).fit(X, X[:, 0])
    assert ask(wrap(fitted), [[None, "NaN", 1.4, 0.2]]).predictions == fitted.predict([[math.nan, math.nan, 1.4, 0.2]]).tolist()


def test_several_outputs() -> None:
    numbers = RandomForestRegressor(5, random_state=0).fit(X, X[:, :2])
    assert np.shape(ask(wrap(numbers), [ROW, ROW]).predictions) == (2, 2)
    labels = np.column_stack([NAMES, np.where(X[:, 0] > 5, "long", "short")])
    for fitted in (MultiOutputClassifier(LogisticRegression(max_iter=500)).fit(X, labels), RandomForestClassifier(5).fit(X, labels)):
        answer = ask(wrap(fitted), [ROW, ROW, ROW])
        assert answer.predictions[0] == ["setosa", "long"]
        assert answer.classes == [["setosa", "versicolor", "virginica"], ["long", "short"]]
        assert answer.probabilities is not None and len(answer.probabilities) == 3
        assert [len(output) for output in answer.probabilities[0]] == [3, 2]  # type: ignore[attr-defined]


def test_several_labels_at_once() -> None:
    target = np.column_stack([X[:, 0] > 5, X[:, 1] > 3]).astype(int)
    assert ask(wrap(KNeighborsClassifier().fit(X, target)), [ROW]).predictions == [[1, 1]]


def test_clusters_and_outliers() -> None:
    assert ask(wrap(KMeans(3, n_init=1, random_state=0).fit(X)), [ROW]).probabilities is None
    assert ask(wrap(IsolationForest(n_estimators=10, random_state=0).fit(X)), [ROW]).predictions == [1]


@pytest.mark.parametrize("labels", [[False, True], [1, 2], ["b", "ä"]])
def test_labels_of_every_type(labels: List[Any]) -> None:
    fitted = KNeighborsClassifier(1).fit([[0.0], [1.0]], np.array(labels))
    answer = ask(wrap(fitted), [0, 1])
    assert answer.predictions == labels == answer.classes
    assert [type(label) for label in answer.predictions] == [type(label) for label in labels]


def test_what_does_not_predict_is_not_served() -> None:
    with pytest.raises(CannotLoad, match="The model, a PCA, has no predict method"):
        wrap(PCA(2).fit(X))
    with pytest.raises(CannotLoad, match="a dict, has no predict"):
        wrap({"model": 1})


class Short:
    def predict(self, values: Any) -> List[int]:
        return [1]


def test_an_answer_that_lacks_rows_is_an_error() -> None:
    model = wrap(Short())
    with pytest.raises(RuntimeError, match="the model gave 1 answers to 2 rows"):
        model.predict(prepare([[1.0], [2.0]], model.inputs), 2)


def test_values_keep_the_dtype_that_the_model_was_fitted_with() -> None:
    seen: List[Any] = []

    class Spy:
        n_features_in_ = 2

        def predict(self, values: Any) -> Any:
            seen.append(values)
            return np.zeros(len(values))

    ask(wrap(Spy(), signature(width=2, dtype="float32")), [[1, 2.5]])
    assert seen[0].dtype == np.float32


def test_a_joblib_file_and_a_pickle_give_the_same(iris: Any, tmp_path: Path) -> None:
    from package_model_server.manifest import read_manifest
    from package_model_server.models import load_model

    answers = []
    for loader in ("pickle", "joblib"):
        model = load_model(read_manifest(write_folder(tmp_path / loader, iris, loader=loader)))
        answers.append(model.ask_directly(np.array([ROW])))
    assert answers[0] == answers[1]


@pytest.mark.parametrize("known", [True, False])
def test_null_is_none_where_the_model_has_learnt_none(known: bool) -> None:
    gap = None if known else math.nan
    plans = pd.DataFrame({"plan": pd.Series(["basic", "large", gap, "basic"], dtype=object)})
    encoder = OneHotEncoder(handle_unknown="ignore")
    fitted = make_pipeline(encoder, LogisticRegression(C=1e6)).fit(plans, ["stays", "stays", "leaves", "stays"])
    described = signature({"plan": "string"})
    described["columns"][0]["categories"] = ["basic", "large", None if known else {"float": "nan"}]
    assert ask(wrap(fitted, described), [{"plan": None}, {"plan": "basic"}]).predictions == ["leaves", "stays"]


def test_dates() -> None:
    frame = pd.DataFrame({"since": pd.to_datetime(["2020-01-01", "2021-06-01", "2024-01-01", "2024-06-01"])})
    days = FunctionTransformer(lambda table: table.apply(lambda column: (column - pd.Timestamp("2020-01-01")).dt.days))
    fitted = make_pipeline(days, LinearRegression()).fit(frame, [0.0, 517.0, 1461.0, 1613.0])
    model = wrap(fitted, signature({"since": "datetime64[ns]"}))
    assert ask(model, [{"since": "2020-01-11"}, {"since": "2020-01-12T00:00:00Z"}]).predictions == pytest.approx([10.0, 11.0])
    with pytest.raises(Refused, match=r'column "since": "yesterday" is not a date; send it as'):
        ask(model, [{"since": "yesterday"}])
