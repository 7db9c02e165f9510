"""Validates JSON feeds with jsonschema, formats included, and reads the table with csv. Standard input: a JSON object with the
addresses of "schemas", "documents" (which name their schema, or are JSON Feeds), "lines" (a row on each), "bundles" and "tables".

Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import csv
import json
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

formats = Draft202012Validator.FORMAT_CHECKER
asked = json.load(sys.stdin)
schemas = {}


def report(name, problems):
    print(json.dumps({"name": name, "problems": problems}))


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def formats_in(node):
    """Every format that a schema names: one that the library does not know would pass unseen."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
    own = {node["format"]} if isinstance(node, dict) and isinstance(node.get("format"), str) else set()
    return own.union(*map(formats_in, children))


def schema_named(name):
    [found] = [address for address in schemas if address.endswith(f"/{name}.json")]
    return found


def findings(document, address):
    if address not in schemas:
        return [f"no schema has the address {address}"]
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schemas[address], format_checker=formats).iter_errors(document)]


def cell(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


for path in asked["schemas"]:
    schema = read(path)
    schemas[schema["$id"]] = schema
    problems = [f"the format {name} is not checked" for name in sorted(formats_in(schema) - set(formats.checkers))]
    try:
        Draft202012Validator.check_schema(schema, format_checker=formats)
    except SchemaError as error:
        problems.append(f"{error.json_path}: {error.message}")
    report(f"jsonschema takes {path}", problems)

for path in asked["documents"]:
    document = read(path)
    report(f"jsonschema finds no error in {path}", findings(document, document.get("$schema", schema_named("json-feed"))))

rows = []
for path in asked["lines"]:
    with open(path, encoding="utf-8", newline="\n") as file:
        rows = [json.loads(line) for line in file]
    problems = [f"line {number}: {problem}" for number, row in enumerate(rows, 1) for problem in findings(row, schema_named("indicator-row"))]
    report(f"jsonschema finds no error in the lines of {path}", problems)

for path in asked["bundles"]:
    scopes = [(entry["id"], extension) for entry in read(path)["objects"] for extension in entry.get("extensions", {}).values() if "scope" in extension]
    problems = [f"{identifier} {problem}" for identifier, extension in scopes for problem in findings(extension, schema_named("indicator-scope"))]
    report(f"jsonschema finds no error in the scopes of {path}", problems)

for path in asked["tables"]:
    with open(path, encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, strict=True))
    written = [{name: cell(value) for name, value in row.items()} for row in rows]
    problems = [] if len(table) == len(written) else [f"{len(written)} rows written, {len(table)} read"]
    problems += [f"{row['id']} differs" for row, found in zip(written, table) if row != found]
    report(f"csv reads back {path}", problems)
