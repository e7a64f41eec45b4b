# Python 3.11
# requires: xgboost-cpu==2.1.4 py7zr==1.1.4 pyreadr==0.5.8 pandas==3.1.1 numpy==2.3.5 scipy==1.17.1
"""Formats that are known by their first bytes and not read: each says so."""

import gzip
import json
from pathlib import Path

import numpy as np
import pandas as pd
import py7zr
import pyreadr
import xgboost as xgb

here = Path(__file__).parent
data = xgb.DMatrix(np.arange(20).reshape(10, 2), np.arange(10) % 2)
xgb.train({"max_depth": 2, "objective": "binary:logistic"}, data, 1).save_model(here / "old.deprecated")
(here / "old.deprecated").rename(here / "old.model")
with py7zr.SevenZipFile(here / "models.7z", "w") as archive:
    archive.writestr("a model", "model.txt")
frame = pd.DataFrame({"x": [1.0, 2.0]})
pyreadr.write_rds(here / "frame.rds", frame)
pyreadr.write_rdata(here / "frame.RData", frame, df_name="frame")
(here / "packed.rds").write_bytes(gzip.compress((here / "frame.rds").read_bytes(), mtime=0))


def unread(format, words):
    return {"format": format, "structure": "opaque", "unread": words}


expected = {
    "old.model": unread("xgboost-binary", "old binary format"),
    "models.7z": unread("7z", "7z archive"),
    "frame.rds": unread("r", "R itself has to load it"),
    "frame.RData": unread("r", "R itself has to load it"),
    "packed.rds": {**unread("r", "R itself has to load it"), "encoding": ["gzip"]},
}
(here / "expect.json").write_text(json.dumps(expected, indent=1) + "\n")
