"""The page at `/` on which a person reads what the model is and tries a prediction. Four static files, one filled in."""

from .page import FILES, HEADERS, HTML, page, static_file

__all__ = ["FILES", "HEADERS", "HTML", "page", "static_file"]
