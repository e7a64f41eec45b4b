"""Serves one model over HTTP. Nothing is imported here: `health` runs every few seconds and must stay cheap."""

__version__ = "0.1.0"
