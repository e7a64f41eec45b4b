"""Boosted trees as people pickle them: (label, thing, thorough)."""

import warnings

import numpy as np

warnings.simplefilter("ignore")

rng = np.random.RandomState(0)
X = rng.rand(80, 4)
B = (X[:, 0] + X[:, 1] > 1).astype(int)
Y = rng.randint(0, 3, 80)
R = X @ np.array([1.0, -2.0, 0.5, 3.0])
TARGETS = {"Classifier": (B, Y), "Regressor": (R,), "Ranker": (Y,)}


def targets(name):
    return next((found for word, found in TARGETS.items() if name.endswith(word)), (B,))


def frames():
    try:
        import pandas

        return [pandas.DataFrame(X, columns=["a", "b", "c", "d"])]
    except ImportError:
        return []


def fitted(classes, **options):
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    for cls in classes:
        for target in targets(cls.__name__):
            for data in [X, *frames()]:
                model = cls(**options)
                group = {"group": [40, 40]} if cls.__name__.endswith("Ranker") and "CatBoost" not in cls.__name__ else {}
                if cls.__name__ == "CatBoostRanker":
                    group = {"group_id": [0] * 40 + [1] * 40}
                model.fit(data, target, **group)
                yield cls.__name__, model, True
        if not cls.__name__.endswith("Ranker"):
            yield f"{cls.__name__} in a pipeline", make_pipeline(StandardScaler(), cls(**options)).fit(X, targets(cls.__name__)[0]), True


def xgboost_things():
    import xgboost as xgb

    names = ("XGBClassifier", "XGBRegressor", "XGBRanker", "XGBRFClassifier", "XGBRFRegressor")
    for booster in ("gbtree", "dart", "gblinear"):
        classes = [getattr(xgb, name) for name in names if booster == "gbtree" or "RF" not in name]
        yield from fitted(classes, n_estimators=2, booster=booster)
    yield "booster", xgb.train({"objective": "binary:logistic"}, xgb.DMatrix(X, B), 2), True
    yield "stopped early", xgb.XGBClassifier(n_estimators=4, early_stopping_rounds=2).fit(X, B, eval_set=[(X, B)], verbose=False), True


def lightgbm_things():
    import lightgbm as lgb

    yield from fitted([lgb.LGBMClassifier, lgb.LGBMRegressor, lgb.LGBMRanker, lgb.LGBMModel][:3], n_estimators=2, verbose=-1, min_child_samples=2)
    yield "booster", lgb.train({"objective": "binary", "verbose": -1}, lgb.Dataset(X, B), 2), True
    yield "validated", lgb.LGBMClassifier(n_estimators=3, verbose=-1).fit(X, B, eval_set=[(X, B)]), True


def catboost_things():
    import catboost

    yield from fitted([catboost.CatBoostClassifier, catboost.CatBoostRegressor], iterations=2, verbose=False, allow_writing_files=False)
    yield "ranker", catboost.CatBoostRanker(iterations=2, verbose=False, allow_writing_files=False).fit(X, Y, group_id=[0] * 40 + [1] * 40), True
    yield "plain", catboost.CatBoost({"iterations": 2, "verbose": False, "allow_writing_files": False}).fit(X, R), True


def everything(failed, only=()):
    for source in (xgboost_things, lightgbm_things, catboost_things):
        things = source()
        while True:
            try:
                yield next(things)
            except StopIteration:
                break
            except Exception as error:
                failed.append(f"{source.__name__}: {type(error).__name__}: {str(error)[:160]}")
                break
