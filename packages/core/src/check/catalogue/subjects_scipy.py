"""Interpolators and trees of points of SciPy, in every kind that they have: (label, thing, thorough)."""

import warnings

import numpy as np

warnings.simplefilter("ignore")

X = np.random.RandomState(0).rand(60, 4)
T = np.linspace(0, 1, 20)
KINDS = ("linear", "nearest", "nearest-up", "previous", "next", "zero", "slinear", "quadratic", "cubic")


def interpolators():
    from scipy import interpolate

    for kind in KINDS:
        yield f"interp1d {kind}", interpolate.interp1d(T, T**2, kind=kind), True
        # Of more than one dimension SciPy takes its own way, not NumPy's.
        yield f"interp1d {kind} of columns", interpolate.interp1d(T, np.outer(T, T), kind=kind, axis=0), True
    for fill in ("extrapolate", 0.0, (0.0, 1.0)):
        yield f"interp1d {fill}", interpolate.interp1d(T, T**2, bounds_error=False, fill_value=fill), True
    for name in ("CubicSpline", "PchipInterpolator", "Akima1DInterpolator", "UnivariateSpline", "InterpolatedUnivariateSpline"):
        yield name, getattr(interpolate, name)(T, T**2), True
    yield "BSpline", interpolate.make_interp_spline(T, T**2), True
    for method in ("linear", "nearest", "cubic"):
        yield f"grid {method}", interpolate.RegularGridInterpolator((T, T), np.outer(T, T), method=method), True
    for kernel in ("thin_plate_spline", "gaussian"):
        yield f"RBF {kernel}", interpolate.RBFInterpolator(X, X[:, 0], kernel=kernel, epsilon=1.0), True
        yield f"RBF {kernel} of neighbours", interpolate.RBFInterpolator(X, X[:, 0], kernel=kernel, epsilon=1.0, neighbors=5), True


def trees():
    from scipy import spatial

    for kind in (spatial.cKDTree, spatial.KDTree):
        yield kind.__name__, kind(X), True
        yield f"{kind.__name__} of a torus", kind(X, boxsize=1.0), True
        yield f"{kind.__name__} of leaves", kind(X, leafsize=2, balanced_tree=False), True


def everything(failed, only=()):
    for source in (interpolators, trees):
        things = source()
        while True:
            try:
                yield next(things)
            except StopIteration:
                break
            except Exception as error:
                failed.append(f"{source.__name__}: {type(error).__name__}: {str(error)[:160]}")
                break
