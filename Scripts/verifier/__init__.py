"""A second implementation of `buurtstem verify`, written from docs/record-format/v1.md with Python's standard library.

`Scripts/verify.py` is its command line; the section of the document that a module holds stands in its first line.
"""
