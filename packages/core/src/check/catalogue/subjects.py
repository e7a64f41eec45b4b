"""Things that people pickle around scikit-learn, fitted on small data: (label, thing, thorough)."""

import signal
import warnings

import numpy as np

warnings.simplefilter("ignore")

FIT_SECONDS = 4
"""Longer than nearly all of these small fits need; a variation that takes longer is left out."""

rng = np.random.RandomState(0)
X = rng.rand(60, 4)
Y = rng.randint(0, 3, 60)
B = (X[:, 0] + X[:, 1] > 1).astype(int)
R = X @ np.array([1.0, -2.0, 0.5, 3.0]) + 1
WORDS = ["red green", "green blue", "blue red", "yellow red red", "green yellow", "blue"] * 10
DICTS = [{"a": float(i % 3), "b": "x" if i % 2 else "y"} for i in range(60)]
LETTERS = np.array(["a", "b", "c"], dtype=object)[Y]
MULTI = np.c_[B, 1 - B]
ATTEMPTS = [
    (X, Y),
    (X, B),
    (X, R),
    (X, None),
    (X, MULTI),
    (X, np.c_[R, R]),
    (X[:, 0], R),
    (WORDS, None),
    (DICTS, None),
    (Y, None),
    ([["a"], ["b", "c"]], None),
    (X, np.abs(R) + 1),
    (X, np.where(np.arange(60) % 5 == 0, -1, B)),
    (X @ X.T, Y),
    ((X > 0.5).astype(float), Y),
    (X[:, :1], B),
]


class TooLong(Exception):
    pass


def limited(action):
    def stop(*_):
        raise TooLong("took too long")

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(FIT_SECONDS)
    try:
        return action()
    finally:
        signal.alarm(0)


def inner(classes):
    """What a meta-estimator needs to be constructed at all."""
    from sklearn.linear_model import LogisticRegression, Ridge
    from sklearn.preprocessing import MinMaxScaler, StandardScaler

    classifier, regressor = LogisticRegression(), Ridge()
    scorers = [("a", classifier), ("b", LogisticRegression(C=0.5))] if classes else [("a", regressor), ("b", Ridge(2))]
    return {
        "estimator": classifier if classes else regressor,
        "base_estimator": classifier if classes else regressor,
        "estimators": scorers,
        "steps": [("scale", StandardScaler()), ("model", classifier if classes else regressor)],
        "transformers": [("a", StandardScaler(), [0, 1]), ("b", MinMaxScaler(), [2])],
        "transformer_list": [("a", StandardScaler()), ("b", MinMaxScaler())],
        "param_grid": {"C": [0.1, 1]} if classes else {"alpha": [0.1, 1]},
        "param_distributions": {"C": [0.1, 1]} if classes else {"alpha": [0.1, 1]},
        "dictionary": np.eye(4),
        "n_components": 2,
        "cv": 2,
        "n_iter": 2,
        "threshold": 0.5,
    }


SPECIAL = {"GaussianRandomProjection": {"n_components": 2}, "SparseRandomProjection": {"n_components": 2}}
"""Defaults that do not go with four columns."""


def construct(cls, classes, **extra):
    import inspect

    needed = {}
    for name, parameter in inspect.signature(cls.__init__).parameters.items():
        if name == "self" or parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        if parameter.default is parameter.empty:
            needed[name] = inner(classes)[name]
    return cls(**{**needed, **SPECIAL.get(cls.__name__, {}), **extra})


def fitted(cls, **extra):
    last = None
    for classes in (True, False):
        for x, y in ATTEMPTS:
            try:
                model = construct(cls, classes, **extra)
                return limited(lambda: model.fit(x, y) if y is not None else model.fit(x))
            except KeyError:
                raise
            except TooLong:
                raise
            except Exception as error:
                last = error
    raise last


def variations(cls):
    """One parameter at a time through the words it accepts."""
    constraints = getattr(cls, "_parameter_constraints", None)
    if constraints is None:
        yield from earlier_variations(cls)
        return
    for name, accepted in constraints.items():
        if not isinstance(accepted, list):
            continue
        for one in accepted:
            for option in sorted(getattr(one, "options", ()), key=str):
                if isinstance(option, str) and name not in ("verbose",):
                    yield {name: option}
            if one == "boolean":
                yield {name: True}
                yield {name: False}
            if one == "random_state":
                yield {name: 0}
                yield {name: np.random.RandomState(0)}


WORDS_OF = {
    "loss": "ls lad huber quantile deviance exponential log hinge modified_huber squared_hinge perceptron squared_loss epsilon_insensitive squared_epsilon_insensitive least_squares least_absolute_deviation poisson binary_crossentropy categorical_crossentropy auto linear square".split(),
    "criterion": "gini entropy mse friedman_mse mae squared_error absolute_error poisson".split(),
    "splitter": ["random"],
    "kernel": "linear poly rbf sigmoid cosine gaussian tophat epanechnikov exponential".split(),
    "solver": "newton-cg lbfgs liblinear sag saga svd cholesky lsqr sparse_cg eigen adam sgd cd mu".split(),
    "algorithm": "ball_tree kd_tree brute SAMME SAMME.R full elkan lasso_lars lasso_cd threshold randomized arpack deflation parallel".split(),
    "covariance_type": "full tied diag spherical".split(),
    "method": "isotonic sigmoid standard modified hessian ltsa exact barnes_hut lar lasso batch online yeo-johnson".split(),
    "strategy": "mean median most_frequent constant prior stratified uniform quantile kmeans".split(),
    "init": "k-means++ random zero identity pca lda".split(),
    "penalty": "l1 l2 elasticnet none".split(),
    "weights": ["distance"],
    "oob_score": [True],
    "early_stopping": [True],
    "n_iter_no_change": [2],
    "probability": [True],
    "output_distribution": ["normal"],
    "encode": "onehot ordinal onehot-dense".split(),
    "handle_unknown": ["ignore"],
    "fun": "logcosh exp cube".split(),
    "linkage": "ward complete average single".split(),
    "multi_class": "ovr multinomial crammer_singer".split(),
}
"""Words that releases before 1.2 take; they do not list them."""


def earlier_variations(cls):
    import inspect

    for name in inspect.signature(cls.__init__).parameters:
        for word in WORDS_OF.get(name, ()):
            yield {name: word}
        if name == "random_state":
            yield {name: np.random.RandomState(0)}


def enable_experiments():
    """Estimators that a release has only after an import."""
    import importlib

    for name in ("enable_halving_search_cv", "enable_iterative_imputer", "enable_hist_gradient_boosting"):
        try:
            importlib.import_module("sklearn.experimental." + name)
        except ImportError:
            continue


def estimators(failed):
    enable_experiments()
    try:
        from sklearn.utils import all_estimators
    except ImportError:  # before 0.22
        from sklearn.utils.testing import all_estimators

    from sklearn.linear_model import LogisticRegression

    try:
        from sklearn.frozen import FrozenEstimator

        yield "frozen", FrozenEstimator(LogisticRegression().fit(X, B)), True
        from sklearn.semi_supervised import SelfTrainingClassifier

        yield "self training", SelfTrainingClassifier(LogisticRegression()).fit(X, np.where(np.arange(60) % 5 == 0, -1, B)), True
    except ImportError:
        pass
    for name, cls in all_estimators():
        try:
            yield name, fitted(cls), True
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {str(error)[:120]}")
            continue
        for options in variations(cls):
            try:
                yield f"{name} {options}", fitted(cls, **options), False
            except Exception:
                continue  # not every word goes with every other default


DTYPES = "? b B h H i I l L q Q e f d g F D G S3 U3 O M8[ns] m8[s]".split()


def numpy_things():
    yield "arrays", [np.zeros(2, dtype=d) for d in DTYPES], True
    yield "orders", [np.asfortranarray(X), X[::2, ::2], X.astype(">f8"), np.float64(1), np.zeros((0, 3)), X[0, 0]], True
    yield "scalars", [np.zeros((), dtype=d)[()] for d in DTYPES], True
    yield "dtypes", [np.dtype(d) for d in DTYPES], True
    yield "records", np.zeros(2, dtype=[("a", "f8"), ("b", "i4", (2,))]), True
    yield "recarray", np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]), True
    yield "masked", np.ma.masked_array([1.0, 2.0], mask=[0, 1]), True
    yield "masked constant", [np.ma.masked, np.ma.masked_all(2)], True
    yield "matrix", np.matrix([[1.0]]), True
    yield "objects", np.array(["a", None, 1.5, ("x", 1)], dtype=object), True
    yield "types", [np.float64, np.float32, np.int64, np.int32, np.uint8, np.bool_, np.str_, np.object_, float, int, str, bool, object, complex, bytes, list, dict, tuple, set], True
    yield "random state", np.random.RandomState(0), True
    bits = [getattr(np.random, name)(0) for name in ("MT19937", "PCG64", "Philox", "SFC64", "PCG64DXSM") if hasattr(np.random, name)]
    if bits:
        yield "random", [*bits, *(np.random.Generator(b) for b in bits), np.random.SeedSequence(1)], True
    yield "poly", np.polynomial.Polynomial([1, 2]), True


def scipy_things():
    import scipy.sparse as sparse

    kinds = ["csr", "csc", "coo", "lil", "dok", "dia", "bsr"]
    for kind in kinds:
        yield f"{kind} matrix", getattr(sparse, f"{kind}_matrix")(np.eye(3)), True
        if hasattr(sparse, f"{kind}_array"):
            yield f"{kind} array", getattr(sparse, f"{kind}_array")(np.eye(3)), True
    from scipy import interpolate, optimize, spatial, stats

    t = np.arange(5.0)
    yield "interp1d", interpolate.interp1d(t, t), True
    yield "spline", [interpolate.BSpline(t, t[:3], 1), interpolate.CubicSpline(t, t**2), interpolate.PchipInterpolator(t, t)], True
    yield "univariate", interpolate.UnivariateSpline(t, t**2), True
    yield "ckdtree", spatial.cKDTree(X), True
    yield "kdtree", spatial.KDTree(X), True
    yield "result", optimize.OptimizeResult(x=1, fun=2.0), True
    for name, distribution in vars(stats).items():
        if isinstance(distribution, (stats.rv_continuous, stats.rv_discrete)):
            yield f"distribution {name}", distribution, True
    for name in (name for name in ("uniform", "loguniform", "expon", "norm", "randint", "reciprocal", "gamma", "beta") if hasattr(stats, name)):
        arguments = (1, 5) if name in ("loguniform", "reciprocal", "randint", "beta") else (1,)
        yield f"stats.{name}", getattr(stats, name)(*arguments), True


def pandas_things():
    try:
        import pandas as pd
    except ImportError:
        return
    frame = pd.DataFrame({"n": [1.0, 2.0], "i": [1, 2], "s": ["a", "b"], "b": [True, False]})
    frame["c"] = frame["s"].astype("category")
    frame["t"] = pd.to_datetime(["2020-01-01", "2020-01-02"])
    frame["z"] = frame["t"].dt.tz_localize("UTC")
    frame["I"] = frame["i"].astype("Int64")
    if hasattr(pd, "StringDtype"):
        frame["S"] = frame["s"].astype("string")
    yield "frame", frame, True
    for name in frame:
        yield f"series {name}", frame[name], True
        yield f"index {name}", pd.Index(frame[name]), True
    yield "indexes", [frame.columns, frame.index, frame.set_index(["s", "i"]).index, pd.interval_range(0, 3), pd.date_range("2020", periods=3)], True
    yield "scalars", [pd.Timestamp("2020"), pd.Timedelta(1, "s"), pd.NaT, getattr(pd, "NA", None), pd.Interval(0, 1), pd.Period("2020")], True
    yield "dtypes", [dtype for dtype in frame.dtypes], True


def kernels():
    from sklearn.gaussian_process import GaussianProcessClassifier, GaussianProcessRegressor
    from sklearn.gaussian_process import kernels as k

    for kernel in (k.RBF() + k.WhiteKernel(), k.ConstantKernel() * k.Matern(), k.RationalQuadratic(), k.DotProduct() ** 2, k.ExpSineSquared(), k.PairwiseKernel(metric="rbf"), k.CompoundKernel([k.RBF()])):
        yield f"kernel {kernel}", [kernel], True
    yield "gp kernel", GaussianProcessRegressor(k.RBF() + k.WhiteKernel()).fit(X, R), True
    yield "gp classes", GaussianProcessClassifier(1.0 * k.RBF()).fit(X, Y), True


def compositions():
    from sklearn import compose, ensemble, feature_selection, linear_model, model_selection, multiclass, pipeline, preprocessing, svm, tree
    from sklearn import decomposition, feature_extraction, impute, metrics, neighbors

    logistic = linear_model.LogisticRegression()
    for name in metrics.get_scorer_names() if hasattr(metrics, "get_scorer_names") else sorted(metrics.SCORERS):
        search = model_selection.GridSearchCV(tree.DecisionTreeClassifier(), {"max_depth": [1, 2]}, cv=2).fit(X, B)
        search.scorer_ = metrics.get_scorer(name)
        yield f"scorer {name}", search, False
    custom = metrics.make_scorer(metrics.fbeta_score, beta=2)
    yield "own scorer", model_selection.GridSearchCV(logistic, {"C": [1]}, cv=2, scoring=custom).fit(X, B), True
    yield "several scorers", model_selection.GridSearchCV(logistic, {"C": [1, 2]}, cv=2, scoring=["accuracy", "roc_auc"], refit="accuracy").fit(X, B), True
    import scipy.stats

    for spread in (getattr(scipy.stats, "loguniform", scipy.stats.reciprocal)(0.1, 1), scipy.stats.uniform(0.1, 1)):
        yield "random search", model_selection.RandomizedSearchCV(logistic, {"C": spread}, n_iter=2, cv=2, random_state=0).fit(X, B), True
    splitters = [
        model_selection.KFold(2, shuffle=True, random_state=0), model_selection.StratifiedKFold(2), model_selection.ShuffleSplit(2, random_state=np.random.RandomState(0)),
        model_selection.StratifiedShuffleSplit(2), model_selection.TimeSeriesSplit(2), model_selection.RepeatedKFold(n_splits=2, n_repeats=2),
        model_selection.RepeatedStratifiedKFold(n_splits=2, n_repeats=2), model_selection.GroupKFold(2), model_selection.LeaveOneOut(), model_selection.LeavePOut(2),
        model_selection.PredefinedSplit([0, 1, 0]), model_selection.LeaveOneGroupOut(), model_selection.LeavePGroupsOut(2), model_selection.GroupShuffleSplit(),
    ]
    if hasattr(model_selection, "StratifiedGroupKFold"):
        splitters.append(model_selection.StratifiedGroupKFold(2))
    for splitter in splitters:
        yield f"splitter {splitter}", [splitter], True
    yield "search splitter", model_selection.GridSearchCV(logistic, {"C": [1]}, cv=splitters[0]).fit(X, B), True
    yield "parameter lists", [model_selection.ParameterGrid({"C": [1]}), model_selection.ParameterSampler({"C": [1]}, 1)], True
    for score in (feature_selection.f_classif, feature_selection.chi2, feature_selection.f_regression, feature_selection.mutual_info_classif, feature_selection.mutual_info_regression, getattr(feature_selection, "r_regression", None), getattr(feature_selection, "f_oneway", None)):
        if score is None:
            continue
        for cls in (feature_selection.SelectKBest, feature_selection.SelectPercentile, feature_selection.SelectFpr, feature_selection.SelectFdr, feature_selection.SelectFwe, feature_selection.GenericUnivariateSelect):
            yield f"{cls.__name__} {score.__name__}", cls(score), False
    ufuncs = sorted({getattr(np, n) for n in dir(np) if isinstance(getattr(np, n), np.ufunc)}, key=lambda f: f.__name__)
    for ufunc in ufuncs:
        yield f"ufunc {ufunc.__name__}", preprocessing.FunctionTransformer(ufunc, inverse_func=ufunc), True
        yield f"target {ufunc.__name__}", compose.TransformedTargetRegressor(linear_model.Ridge(), func=ufunc, inverse_func=ufunc, check_inverse=False), False
    types = [np.float64, np.float32, np.float16, np.int64, np.int32, np.int16, np.int8, np.uint8, np.uint16, np.uint32, np.uint64, np.bool_, np.object_, np.str_, float, int, str, bool, object]
    for cls, data in ((preprocessing.OneHotEncoder, LETTERS[:, None]), (preprocessing.OrdinalEncoder, LETTERS[:, None]), (feature_extraction.text.CountVectorizer, WORDS), (feature_extraction.text.TfidfVectorizer, WORDS), (feature_extraction.text.HashingVectorizer, WORDS), (feature_extraction.DictVectorizer, DICTS)):
        for kind in types:
            yield f"{cls.__name__} {kind}", cls(dtype=kind), False
        yield f"{cls.__name__} fitted", cls().fit(data), True
    try:
        imputer = impute.SimpleImputer(add_indicator=True)
    except TypeError:  # before 0.21
        imputer = impute.SimpleImputer()
    numbers = pipeline.make_pipeline(imputer, preprocessing.PolynomialFeatures(), preprocessing.StandardScaler())
    union = pipeline.FeatureUnion([("pca", decomposition.PCA(2)), ("best", feature_selection.SelectKBest(k=1))])
    yield "pipeline", pipeline.Pipeline([("numbers", numbers), ("union", union), ("model", logistic)]).fit(X, Y), True
    yield "letters", tree.DecisionTreeClassifier().fit(X, LETTERS), True
    if hasattr(ensemble, "StackingClassifier"):
        yield "stack", ensemble.StackingClassifier([("svm", svm.SVC(probability=True)), ("tree", tree.DecisionTreeClassifier())]).fit(X, B), True
    yield "vote", ensemble.VotingClassifier([("a", logistic), ("b", neighbors.KNeighborsClassifier())], voting="soft").fit(X, B), True
    yield "one against rest", multiclass.OneVsRestClassifier(logistic).fit(X, Y), True
    for initial in (linear_model.LogisticRegression(), "zero"):
        yield "boosting init", ensemble.GradientBoostingClassifier(init=initial, n_estimators=2).fit(X, B), True
    for metric in ("euclidean", "manhattan", "chebyshev", "minkowski", "seuclidean", "mahalanobis", "haversine", "canberra", "braycurtis", "hamming", "jaccard", "cosine", "correlation"):
        for algorithm in ("ball_tree", "kd_tree", "brute"):
            try:
                options = {"V": np.ones(2)} if metric == "seuclidean" else {"V": np.eye(2)} if metric == "mahalanobis" else {}
                yield f"neighbours {metric} {algorithm}", neighbors.KNeighborsClassifier(metric=metric, algorithm=algorithm, metric_params=options or None).fit(X[:, :2], B), True
            except Exception:
                continue
    yield "pairwise", [metrics.pairwise.rbf_kernel, metrics.pairwise.linear_kernel], False
    try:
        from sklearn.linear_model import SGDClassifier, SGDRegressor

        for loss in ("hinge", "log_loss", "log", "modified_huber", "squared_hinge", "perceptron"):
            try:
                yield f"sgd {loss}", SGDClassifier(loss=loss, random_state=0).fit(X, Y), True
            except Exception:
                continue
        squared = "squared_error" if hasattr(SGDRegressor, "_parameter_constraints") else "squared_loss"
        for loss in (squared, "huber", "epsilon_insensitive", "squared_epsilon_insensitive"):
            yield f"sgd {loss}", SGDRegressor(loss=loss, random_state=0).fit(X, R), True
    except ImportError:
        pass


def tables():
    try:
        import pandas as pd
    except ImportError:
        return
    from sklearn import compose, ensemble, linear_model, pipeline, preprocessing

    enable_experiments()
    frame = pd.DataFrame({"age": X[:, 0], "income": X[:, 1], "plan": LETTERS, "kind": pd.Categorical(LETTERS), "flag": B.astype(bool)})
    make_selector = getattr(compose, "make_column_selector", None)
    selectors = [make_selector(dtype_include=kind) for kind in (np.number, object, "category", [np.number, bool], float, "number", ["object", "category"]) if make_selector]
    for selector in selectors:
        columns = compose.ColumnTransformer([("x", "passthrough", selector)], remainder="drop")
        yield "selector", columns.fit(frame), True
    columns = compose.ColumnTransformer([("numbers", preprocessing.StandardScaler(), ["age", "income"]), ("words", preprocessing.OneHotEncoder(handle_unknown="ignore"), ["plan", "kind"])], remainder="passthrough")
    models = [ensemble.GradientBoostingClassifier(n_estimators=2), ensemble.RandomForestClassifier(2), linear_model.LogisticRegression()]
    if hasattr(ensemble, "HistGradientBoostingClassifier"):
        models.append(ensemble.HistGradientBoostingClassifier(max_iter=2))
    for model in models:
        yield "table", pipeline.Pipeline([("columns", columns), ("model", model)]).fit(frame, B), True
    if hasattr(preprocessing.StandardScaler(), "set_output"):
        yield "table out", preprocessing.StandardScaler().set_output(transform="pandas").fit(frame[["age", "income"]]), True
        yield "columns out", columns.__class__([("n", preprocessing.StandardScaler(), ["age"])]).set_output(transform="pandas").fit(frame), True
    yield "slice", compose.ColumnTransformer([("n", preprocessing.StandardScaler(), slice(0, 2))]).fit(X), True
    if hasattr(ensemble, "HistGradientBoostingClassifier") and hasattr(linear_model, "QuantileRegressor"):
        yield "table in hist", ensemble.HistGradientBoostingClassifier(max_iter=2, categorical_features=[0]).fit(np.c_[Y, X], B), True


def python_things():
    import collections
    import datetime
    import decimal
    import fractions
    import uuid

    yield "python", [collections.OrderedDict(a=1), collections.Counter("ab"), collections.deque([1]), slice(1, 2), range(3), complex(1, 2), {1}, frozenset([1]), bytearray(b"a"), b"a\xff", Ellipsis, NotImplemented], True
    yield "defaultdict", [collections.defaultdict(int), collections.defaultdict(list), collections.defaultdict(dict), collections.defaultdict(float)], True
    yield "times", [datetime.datetime(2020, 1, 1), datetime.date(2020, 1, 1), datetime.timedelta(1), datetime.time(1), datetime.timezone.utc], True
    yield "exact numbers", [decimal.Decimal("1.5"), fractions.Fraction(1, 2), uuid.UUID(int=1)], True
    import re

    yield "regular expression", re.compile("a+"), True


def everything(failed, only=()):
    """All things, or those of the sources named in `only` (for trying)."""
    for source in (python_things, numpy_things, scipy_things, pandas_things, kernels, compositions, tables):
        if only and source.__name__ not in only:
            continue
        things = source()
        while True:
            try:
                yield next(things)
            except StopIteration:
                break
            except Exception as error:
                failed.append(f"{source.__name__}: {type(error).__name__}: {str(error)[:160]}")
                break
    if not only or "estimators" in only:
        yield from estimators(failed)
