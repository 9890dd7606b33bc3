"""What pages are dressed in: styles, scripts, typefaces, each at an address that names its bytes and so never changes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

_FOLDER = resources.files("nightdesk.publish") / "assets"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
_STYLES = (
    "1-tokens.css",
    "2-frame.css",
    "3-front.css",
    "4-sheets.css",
    "5-charts.css",
    "6-story.css",
    "7-print.css",
    "8-check.css",
)
STYLESHEET = "desk.css"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as it is served."""

    name: str
    address: str
    body: bytes
    media_type: str


def _asset(name: str, body: bytes) -> Asset:
    stem, dot, ending = name.rpartition(".")
    digest = hashlib.sha256(body).hexdigest()[:12]
    return Asset(name=name, address=f"/assets/{stem}.{digest}{dot}{ending}", body=body, media_type=_TYPES[dot + ending])


def _read() -> dict[str, Asset]:
    names = sorted(entry.name for entry in _FOLDER.iterdir())
    plain = [name for name in names if name.endswith((".js", ".svg", ".woff2"))]
    found = {name: _asset(name, (_FOLDER / name).read_bytes()) for name in plain}
    style = "".join((_FOLDER / name).read_text("utf-8") for name in _STYLES)
    style = re.sub(r'url\("([\w.-]+)"\)', lambda name: f'url("{found[name[1]].address}")', style)
    found[STYLESHEET] = _asset(STYLESHEET, _tight(style).encode())
    return found


def _tight(style: str) -> str:
    """The stylesheet without comments and line ends, for the wire."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", style).strip()


ASSETS: Mapping[str, Asset] = _read()
"""By name."""
BY_ADDRESS: Mapping[str, Asset] = {asset.address: asset for asset in ASSETS.values()}
VERSION = hashlib.sha256("".join(ASSETS[name].address for name in sorted(ASSETS)).encode()).hexdigest()[:12]
"""Changes with any byte of any asset."""


def asset_address(name: str) -> str:
    """Address of the asset of that name."""
    return ASSETS[name].address
