"""The OpenAPI document of this very model: its own column names, types, known values and an example for every route."""

from .document import document

__all__ = ["document"]
