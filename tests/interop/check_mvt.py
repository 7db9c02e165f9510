"""Loads our file as MVT does, and counts what it found by kind. Argument: the file; standard input: what we meant, as JSON: by MVT's
name of a kind, the values.

Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import sys

from mvt.common.indicators import Indicators

path = sys.argv[1]
meant = json.load(sys.stdin)
indicators = Indicators()
indicators.load_indicators_files([path], load_default=False)
problems = []
total = sum(len(values) for values in meant.values())
if indicators.total_ioc_count != total:
    problems.append(f"MVT counts {indicators.total_ioc_count} indicators, and we meant {total}")
for kind, values in meant.items():
    found = sorted(entry["value"] if isinstance(entry, dict) else entry.value for entry in indicators.get_iocs(kind))
    if found != sorted(values):
        problems.append(f"{kind}: {found}, and we meant {sorted(values)}")
unnamed = [collection["name"] for collection in indicators.ioc_collections if collection["name"] in ("", "Default collection") and collection["count"] > 0]
if unnamed:
    problems.append("MVT could not say to which advisory an indicator belongs")
print(json.dumps({"name": f"MVT loads exactly what we meant from {path}", "problems": problems}))
