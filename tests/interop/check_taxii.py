"""Reads a TAXII site with taxii2-client, and through it with the Python library stix2.

Arguments: the address of the site, and `files` or `server`: a host of files knows no filters. Standard input: by title of a
collection, the bundle that holds the same objects. Prints one JSON line per check: {"name": ..., "problems": [...]}.
"""
import json
import sys
from urllib.parse import urljoin

import requests
import stix2
from taxii2client.v20 import Server as OldServer
from taxii2client.v21 import Server, as_pages

address, kind = sys.argv[1:]
expected = json.load(sys.stdin)
server = Server(urljoin(address, "taxii2/"))
(root,) = server.api_roots
collections = {collection.title: collection for collection in root.collections}
everything = root.collections[0]
manifest = everything.get_manifest()["objects"]
objects = {entry["id"]: entry for entry in expected[everything.title]}


def check(name, make):
    try:
        problems = [str(problem) for problem in make()]
    except Exception as error:  # Whatever the library refuses is a finding.
        problems = [f"{type(error).__name__}: {error}"]
    print(json.dumps({"name": f"taxii2-client and the {kind}: {name}", "problems": problems}))


def differs(found, wanted, what):
    return [] if found == wanted else [f"{what}: {found}, not {wanted}"]


def ids(answer):
    return [entry["id"] for entry in answer.get("objects", [])]


def paged(function, size, **filters):
    return [name for answer in as_pages(function, per_request=size, **filters) for name in ids(answer)]


def discovery():
    yield from differs(server.default.url, root.url, "default root")
    yield from differs(root.versions, ["application/taxii+json;version=2.1"], "versions")
    yield from differs(sorted(collections), sorted(expected), "collections")
    yield from differs([one.can_write for one in root.collections], [False] * len(expected), "can_write")


def contents():
    for title, bundle in expected.items():
        collection = collections[title]
        collection.refresh()
        answer = collection.get_objects()
        found = {entry["id"]: entry for entry in answer["objects"]}
        yield from differs(answer["more"], False, f"more of {title}")
        if found != {entry["id"]: entry for entry in bundle}:
            yield f"{title} has other objects than its bundle"
        records = collection.get_manifest()["objects"]
        yield from differs([record["id"] for record in records], ids(answer), f"manifest of {title}")
        yield from differs(sorted(record["date_added"] for record in records), [record["date_added"] for record in records], f"order of {title}")


def single_objects():
    for record in manifest:
        yield from differs(everything.get_object(record["id"])["objects"], [objects[record["id"]]], record["id"])
        yield from differs(everything.object_versions(record["id"])["versions"], [record["version"]], f"versions of {record['id']}")


def filters():
    middle = manifest[len(manifest) // 2]["date_added"]
    wanted = [record["id"] for record in manifest if record["date_added"] > middle]
    yield from differs(paged(everything.get_objects, 100, added_after=middle), wanted, "added_after")
    yield from differs(paged(everything.get_manifest, 100, added_after=middle), wanted, "added_after of the manifest")
    some = ["indicator", "report"]
    wanted = [record["id"] for record in manifest if record["id"].split("--")[0] in some]
    yield from differs(paged(everything.get_objects, 100, type=some), wanted, "type")
    yield from differs(ids(everything.get_objects(id=wanted[:2])), wanted[:2], "id")
    for word in ("first", "last", "all"):
        yield from differs(ids(everything.get_objects(id=wanted[0], version=word)), wanted[:1], f"version {word}")
    exact = objects[wanted[0]]["modified"]
    yield from differs(ids(everything.get_object(wanted[0], version=exact)), wanted[:1], "version by its moment")
    yield from differs(everything.get_objects(spec_version="2.0"), {}, "spec_version 2.0")
    yield from differs(ids(everything.get_objects(id=wanted[0], spec_version=["2.0", "2.1"])), wanted[:1], "spec_version")


def pages():
    wanted = [record["id"] for record in manifest]
    for size in (1, 7, 5000):
        yield from differs(paged(everything.get_objects, size), wanted, f"objects in pages of {size}")
        yield from differs(paged(everything.get_manifest, size), wanted, f"manifest in pages of {size}")


def refusals():
    media_type = "application/taxii+json;version=2.1"
    accept = {"Accept": media_type}
    cases = [
        (requests.post(everything.objects_url, headers={**accept, "Content-Type": media_type}, data="{}"), 403),
        (requests.delete(f"{everything.objects_url}{manifest[0]['id']}/", headers=accept), 403),
        (requests.get(everything.objects_url, headers=accept, params={"limit": "none"}), 400),
        (requests.get(urljoin(root.url, "status/2d086da7-4bdc-4f91-900e-d77486753710/"), headers=accept), 404),
        (requests.get(everything.objects_url, headers={"Accept": "text/html"}), 406),
    ]
    for answer, status in cases:
        yield from differs((answer.status_code, answer.headers["Content-Type"], answer.json()["http_status"]), (status, media_type, str(status)), answer.url)
    try:
        OldServer(urljoin(address, "taxii2/")).title
        yield "a client of TAXII 2.0 was not refused"
    except requests.HTTPError as error:
        yield from differs(error.response.status_code, 406, "TAXII 2.0")


def library():
    source = stix2.TAXIICollectionSource(everything)
    for record in manifest[:20]:
        found = source.get(record["id"])
        yield from differs(found and found["id"], record["id"], "stix2 gets an object")
    wanted = sorted(entry for entry in objects if entry.startswith("report--"))
    yield from differs(sorted(entry["id"] for entry in source.query([stix2.Filter("type", "=", "report")])), wanted, "stix2 asks for reports")


check("discovery, root and collections", discovery)
check("objects and manifest of each collection", contents)
check("each object and its versions", single_objects)
if kind == "server":
    for each in (filters, pages, refusals, library):
        check(each.__name__, each)
