"""Reads feeds with feedparser. Standard input: a JSON list of {"path": ..., "format": ..., "language": ..., "ids": [...]}.

Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import sys

import feedparser

for expected in json.load(sys.stdin):
    with open(expected["path"], "rb") as file:
        feed = feedparser.parse(file.read())
    problems = []
    if feed.bozo:
        problems.append(f"not well-formed: {feed.bozo_exception}")
    if feed.version != expected["format"]:
        problems.append(f"read as {feed.version}, not as {expected['format']}")
    if feed.feed.get("language", "").split("-")[0].lower() != expected["language"]:
        problems.append(f"language {feed.feed.get('language')}")
    if [entry.id for entry in feed.entries] != expected["ids"]:
        problems.append(f"entries {[entry.id for entry in feed.entries]}, expected {expected['ids']}")
    for entry in feed.entries:
        for field in ("title", "link", "updated_parsed" if expected["format"] == "atom10" else "published_parsed", "summary"):
            if not entry.get(field):
                problems.append(f"{entry.id} has no {field}")
        if not any(part.value.strip() for part in entry.get("content", [])):
            problems.append(f"{entry.id} has no content")
    print(json.dumps({"name": f"feedparser reads {expected['path']}", "problems": problems}))
