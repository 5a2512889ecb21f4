#!/usr/bin/env python3
"""Writes Sources/DossierVocabulary/Generated/*.swift from the PyPI package followthemoney.

README: in a virtual environment, `pip install followthemoney==4.11.2`, then run
`python Config/vocabulary/generate.py` from the root of the repository. Nothing else is read.
`--check` writes nothing and fails if the files that are there differ.

Why Swift files: the tables must be inside the program (there is no resource bundle beside the
binary). SwiftPM's `.embedInCode` writes an array literal that takes the compiler over a minute
for 150 KB; one StaticString of any size takes no time, lands in the read-only part of the binary
and costs nothing at start.

Two tables, lines of tab separated fields, LF, sorted by code point:

ModelTable (fields at the end of a line may be missing)
  V version
  Y value type: name, label, maximum length
  T entity type: name, label, plural, ancestors nearest first, flags, required, caption,
    edge source, edge target, edge label, edge caption, temporal start, temporal end, extends
    (lists are separated by commas; flags a abstract, m matchable, h hidden, d deprecated,
    g generated, u undirected edge)
  P own property of the T line above: name, label, value type, flags (s stub, m matchable,
    h hidden, d deprecated), maximum length if not that of the type, range, reverse, format
  G topic: code, label, "r" if it is a risk
  C country: code, label
  L language: code, label, other spellings
  S gender: code, label, other spellings
  M mime type: spelling, normal spelling ("" for one that says nothing)

CountryTable: key, country code; sorted by the bytes of the key, so that it is searched in place.
  A key is a code or a name after `country_key`, which CountryKey.swift repeats.

The lists belong to FollowTheMoney and rigour (MIT): see the LICENSE files beside this script.
"""

import hashlib
import sys
import unicodedata
from importlib.metadata import version
from pathlib import Path

from followthemoney import model
from followthemoney.types import registry
from rigour.data.langs.iso639 import ISO3_MAP
from rigour.mime.mappings import REPLACE
from rigour.mime.types import DEFAULT
from rigour.territories.lookup import _get_identifier_map, _load_territory_names, lookup_territory
from rigour.territories.util import normalize_territory_name

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "Sources" / "DossierVocabulary" / "Generated"
SKIPPED = ".()[],;:_-/ʻ'’"
FOLDED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
          "ı": "i", "ħ": "h", "ς": "σ", "և": "եւ"}


def country_key(name: str) -> str:
    """The form under which a name is found; CountryKey.swift does exactly the same."""
    narrow = "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in name)
    out, base = [], 0
    for char in unicodedata.normalize("NFD", narrow.lower()):
        kind = unicodedata.category(char)[0]
        if kind == "M":
            # Accents are dropped from the European scripts and kept where they are vowels.
            if base >= 0x530:
                out.append(char)
            continue
        base = ord(char)
        if char in SKIPPED:
            continue
        out.append(FOLDED.get(char, char) if kind in "LN" else " ")
    return unicodedata.normalize("NFC", " ".join("".join(out).split()))


def country_rows() -> list[str]:
    """Codes win over names, full names over weak ones, those over places, as in rigour."""
    keys: dict[str, str] = {}

    def add(key: str, territory) -> None:
        if len(key) > 0 and key not in keys:
            keys[key] = territory.ftm_country or ""

    def add_names(tier) -> None:
        # Within one tier the last one wins there, so the walk here is backwards.
        for territory, names in reversed(tier):
            for name in names:
                add(normalize_territory_name(name), territory)
        for territory, names in reversed(tier):
            for name in names:
                add(country_key(name), territory)

    for code, territory in _get_identifier_map().items():
        add(code, territory)
    loaded = list(_load_territory_names())
    for index in (1, 2, 3):
        add_names([(row[0], row[index]) for row in loaded])
    for row in loaded:
        for name in row[1] + row[2] + row[3]:
            expected = lookup_territory(name)
            found = keys.get(name.lower()) or keys[country_key(name)]
            if found != (expected.ftm_country or ""):
                print("differs:", name, found, expected.ftm_country)
    rows = sorted(f"{key}\t{code}" for key, code in keys.items() if code != "")
    return sorted(rows, key=lambda row: row.split("\t")[0].encode())


def line(*fields) -> str:
    texts = ["" if f is None else str(f) for f in fields]
    assert not any(c in t for t in texts for c in "\t\n\r"), texts
    return "\t".join(texts).rstrip("\t")


def joined(names) -> str:
    values = list(names)
    assert not any("," in v for v in values), values
    return ",".join(values)


def ancestors(schema) -> list:
    """Nearest first, without the type itself, in the order in which properties are found."""
    out = []
    for parent in sorted(schema.extends, key=lambda s: s.name):
        for other in [parent, *ancestors(parent)]:
            if other not in out:
                out.append(other)
    return out


def own_properties(schema) -> list:
    return sorted((p for p in schema.properties.values() if p.schema == schema),
                  key=lambda p: p.name)


def type_rows(schema) -> list[str]:
    above = ancestors(schema)
    for name, prop in schema.properties.items():
        walk = [s for s in [schema, *above] if any(p.name == name for p in own_properties(s))]
        owner = walk[0].properties[name]
        same = (owner.type, owner.stub, owner.range) == (prop.type, prop.stub, prop.range)
        assert same, (schema.name, name, owner.qname, prop.qname)
    flags = "".join(flag for flag, on in (
        ("a", schema.abstract), ("m", schema.matchable), ("h", schema.hidden),
        ("d", schema.deprecated), ("g", schema.generated),
        ("u", schema.edge and not schema.edge_directed)) if on)
    edge = [None, None, None, None]
    if schema.edge:
        edge = [schema.edge_source, schema.edge_target, schema.edge_label,
                joined(schema.edge_caption)]
    rows = [line("T", schema.name, schema.label, schema.plural,
                 joined(s.name for s in above), flags, joined(schema.required),
                 joined(schema.caption), *edge, joined(sorted(schema.temporal_start)),
                 joined(sorted(schema.temporal_end)),
                 joined(sorted(s.name for s in schema.extends)))]
    for prop in own_properties(schema):
        flags = "".join(flag for flag, on in (
            ("s", prop.stub), ("m", prop.matchable), ("h", prop.hidden),
            ("d", prop.deprecated)) if on)
        length = prop.max_length if prop.max_length != prop.type.max_length else None
        rows.append(line("P", prop.name, prop.label, prop.type.name, flags, length,
                         prop.range.name if prop.range else None,
                         prop.reverse.name if prop.reverse else None, prop.format))
    return rows


def spellings(codes: dict[str, str], pairs) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {code: [] for code in codes}
    for spelling, code in pairs:
        if code in out and spelling != code:
            out[code].append(spelling)
    return {code: sorted(set(values)) for code, values in out.items()}


def model_rows() -> list[str]:
    rows = [line("V", version("followthemoney"))]
    for type_ in sorted(registry.types, key=lambda t: t.name):
        rows.append(line("Y", type_.name, type_.label, type_.max_length))
    for schema in sorted(model.schemata.values(), key=lambda s: s.name):
        rows.extend(type_rows(schema))
    for code, label in sorted(registry.topic.names.items()):
        rows.append(line("G", code, label, "r" if code in registry.topic.RISKS else ""))
    for code, label in sorted(registry.country.names.items()):
        rows.append(line("C", code, label))
    languages = registry.language.names
    other = spellings(languages, ISO3_MAP.items())
    for code, label in sorted(languages.items()):
        rows.append(line("L", code, label, joined(v for v in other[code] if "," not in v)))
    genders = registry.gender.names
    other = spellings(genders, registry.gender.LOOKUP.items())
    for code, label in sorted(genders.items()):
        rows.append(line("S", code, label, joined(other[code])))
    for spelling, normal in sorted(REPLACE.items()):
        rows.append(line("M", spelling, "" if normal == DEFAULT else normal))
    return rows


def swift(name: str, about: str, rows: list[str]) -> str:
    body = "\n".join(rows) + "\n"
    assert '"""#' not in body
    digest = hashlib.sha256(body.encode()).hexdigest()
    packages = f"followthemoney {version('followthemoney')} and rigour {version('rigour')}"
    return f'''// swift-format-ignore-file
// Written by Config/vocabulary/generate.py from {packages}: do not edit.
// Copyright (c) 2017-2024 Journalism Development Network, Inc.
// Copyright (c) 2023-2025 OpenSanctions Datenbanken GmbH
// Under the MIT licence: Config/vocabulary/LICENSE-followthemoney.txt and LICENSE-rigour.txt.

/// {about}
enum {name} {{
    /// The SHA-256 digest of `text` in UTF-8, as lower case hexadecimal digits.
    static let digest = "{digest}"

    /// The rows; the columns are described in Config/vocabulary/generate.py.
    static let text: StaticString = #"""
{body}
"""#
}}
'''


def main() -> int:
    files = {
        "ModelTable": ("The entity types, properties and fixed lists of FollowTheMoney.",
                       model_rows()),
        "CountryTable": ("Every code and name by which a country is known, and its code.",
                         country_rows()),
    }
    status = 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, (about, rows) in files.items():
        path = TARGET / f"{name}.swift"
        text = swift(name, about, rows)
        print(f"{path.name}: {len(rows)} rows, {len(text.encode())} bytes")
        if "--check" not in sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            print(f"{path.name} differs from what this script writes")
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
