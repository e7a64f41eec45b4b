import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPython } from './imports.ts';

describe('readPython', () => {
  it('finds imports wherever they stand, and not in strings and comments', () => {
    const text = `
"""import in_docstring
from also import not_this
"""
import os, numpy as np
from sklearn.linear_model import (
    Ridge as R,  # import commented
    Lasso,
)
from . import beside
from ..up import above
try:
    import lightgbm
except ImportError:
    lightgbm = None
def f():
    from scipy import stats; import yaml
    return "import in_string", f'{import_me}'
if True: import \\
    pandas
from helpers import *
`;
    const { imports, stars } = readPython(text);
    expect(imports.toSorted()).toEqual(
      ['helpers', 'lightgbm', 'numpy', 'os', 'scipy', 'sklearn.linear_model', 'yaml'].toSorted(),
    );
    expect(stars).toEqual(['helpers']);
  });

  it('knows the names that a script leaves behind', () => {
    const text =
      'import a.b\nfrom c import D as E\nX: int = 1\ny, z = 1, 2\n@dec\nclass Ratio(Base):\n    inner = 1\n    def m(self): ...\nasync def go(): ...\nif __name__ == "__main__":\n    late = 1\nx == 3\n';
    expect(readPython(text).defines.toSorted()).toEqual(['E', 'Ratio', 'X', 'a', 'go', 'y', 'z'].toSorted());
  });

  it('reads anything', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPython(text)));
    expect(readPython('"""never closed\nimport x').imports).toEqual([]);
  });
});
