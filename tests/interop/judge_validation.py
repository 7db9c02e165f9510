"""Gives OASIS's verdict on objects, bundles and patterns. Standard input: {"objects": [...], "patterns": [...]}.

Prints {"objects": [{"errors": [...], "warnings": [...], "crashed": ...}, ...], "patterns": [[error, ...], ...], "codes": [...]}:
warnings are as the tool prints them, with their codes in braces; `codes` are all that it has.
"""
import json
import sys

from stix2patterns.validator import run_validator
from stix2validator import ValidationOptions, validate_parsed_json
from stix2validator.v21.enums import CHECK_CODES
from stix2validator.v21.shoulds import custom_prefix_lax, custom_prefix_strict

# Three digits are a check; a number of one digit, and these, are names of groups of checks.
GROUPS = ("210", "270")


def prefixes(value):
    """The checks 101 and 102, which the tool leaves out by itself: they replace 401."""
    try:
        return [error.message for check in (custom_prefix_strict, custom_prefix_lax) for error in check(value)]
    except Exception:  # On values of wrong types, which are errors anyway.
        return []


def judge(value):
    try:
        result = validate_parsed_json(value, ValidationOptions(version="2.1"))
        return {"errors": [str(error) for error in result.errors], "warnings": [str(warning) for warning in result.warnings] + prefixes(value), "crashed": False}
    except Exception as error:  # A crash of the tool on an object is how it refuses the object.
        return {"errors": [f"{type(error).__name__}: {error}"], "warnings": [], "crashed": True}


def read(pattern):
    try:
        return run_validator(pattern, "2.1")
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


cases = json.load(sys.stdin)
print(json.dumps({
    "objects": [judge(value) for value in cases["objects"]],
    "patterns": [read(text) for text in cases["patterns"]],
    "codes": [code for code in CHECK_CODES if len(code) == 3 and code not in GROUPS],
}))
