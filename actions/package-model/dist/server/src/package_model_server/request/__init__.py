"""
The way of a request into the model: bytes -> JSON value (`text`) -> rows in the model's order (`rows`) -> what
`predict` takes (`values`). Each step refuses what does not fit with one sentence.
"""
