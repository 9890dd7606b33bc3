"""The live face: every document at its address, the stream of positions, the replay's controls, the assets."""

from __future__ import annotations

import gzip
from collections.abc import AsyncIterator, Awaitable, Callable

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse, StreamingResponse
from starlette.exceptions import HTTPException

from nightdesk.problems import DeskError, NotFound
from nightdesk.publish.addresses import address
from nightdesk.publish.assets import BY_ADDRESS
from nightdesk.publish.documents import DOCUMENTS, Document
from nightdesk.publish.moment import Mode, press
from nightdesk.publish.pages.fault_page import fault
from nightdesk.timeline import Timeline
from nightdesk.web.check_routes import add_checker
from nightdesk.web.controls import Controls, carry_out, fields_of, same_origin, way_back
from nightdesk.web.headers import has_already, meant_for_us, takes_any, takes_gzip
from nightdesk.web.live import Broadcaster
from nightdesk.web.reading import Reading
from nightdesk.web.telling import told

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_FOR_GOOD = "public, max-age=31536000, immutable"


def create_app(
    timeline: Timeline, *, mode: Mode, broadcaster: Broadcaster, controls: Controls | None = None, host: str = ""
) -> FastAPI:
    """The app for one timeline. Whoever appends to the timeline announces each position to the broadcaster.

    It answers to this machine's own names, to the address a request came in on, and to `host`, the name it is served as.
    """
    app = FastAPI(title="Nightdesk", docs_url=None, redoc_url=None, openapi_url=None)
    reading = Reading(press(timeline, mode))

    @app.middleware("http")
    async def guard(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        came_in_on, _ = request.scope.get("server") or ("", None)
        if meant_for_us(request.headers.get("host", ""), frozenset({host.lower(), came_in_on})):
            response = await call_next(request)
        else:
            response = PlainTextResponse("This address is not served here.\n", status_code=400)
        response.headers.update(HEADERS)
        return response

    async def refuse(request: Request, error: Exception) -> Response:
        status, words = told(error)
        if request.query_params.get("format") == "json":
            return JSONResponse({"error": words}, status_code=status)
        return Response(fault(reading.moment({}), words), status_code=status, media_type="text/html; charset=utf-8")

    app.add_exception_handler(DeskError, refuse)
    app.add_exception_handler(HTTPException, refuse)
    app.add_exception_handler(Exception, refuse)

    @app.get("/live")
    async def live() -> StreamingResponse:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(_stream(broadcaster), media_type="text/event-stream", headers=headers)

    @app.get("/assets/{name}")
    async def asset(name: str, request: Request) -> Response:
        found = BY_ADDRESS.get(f"/assets/{name}")
        if found is None:
            raise NotFound("There is no such file.")
        headers = {"Cache-Control": _FOR_GOOD, "Vary": "Accept-Encoding"}
        if _takes_gzip(request) and not found.name.endswith(".woff2"):
            packed = headers | {"Content-Encoding": "gzip"}
            return Response(gzip.compress(found.body, mtime=0), media_type=found.media_type, headers=packed)
        return Response(found.body, media_type=found.media_type, headers=headers)

    if controls is not None:

        @app.post("/replay")
        async def replay(request: Request) -> Response:
            if not same_origin(request.headers):
                raise HTTPException(403)
            fields = fields_of(await request.body())
            carry_out(controls, fields)
            return RedirectResponse(way_back(fields.get("back", "")), status_code=303)

    add_checker(app, reading)
    for document in DOCUMENTS:
        app.add_api_route(document.pattern, _reader(document, reading, controls), methods=["GET", "HEAD"])
    return app


def _reader(document: Document, reading: Reading, controls: Controls | None) -> Callable[[Request], Awaitable[Response]]:
    async def read(request: Request) -> Response:
        query = dict(request.query_params)
        moment = reading.moment(query, document=document, replay=controls.state() if controls else None)
        names = {name: str(value) for name, value in request.path_params.items()}
        if "step" in query:
            return RedirectResponse(address(document.kind, names, moment.query | dict(moment.options)), status_code=303)
        form = query["format"] if query.get("format") in ("json", "csv") else "html"
        tag = reading.tag(document, names, moment, form)
        headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        held = ",".join(request.headers.getlist("if-none-match"))
        if has_already(held, tag):
            return Response(status_code=304, headers=headers)
        answer = reading.answer(document, names, moment, form, tag)
        if takes_any(held):
            return Response(status_code=304, headers=headers)
        if _takes_gzip(request):
            return Response(answer.packed, media_type=answer.media_type, headers=headers | {"Content-Encoding": "gzip"})
        return Response(answer.body, media_type=answer.media_type, headers=headers)

    return read


async def _stream(broadcaster: Broadcaster) -> AsyncIterator[bytes]:
    async for message in broadcaster.listen():
        yield message


def _takes_gzip(request: Request) -> bool:
    return takes_gzip(",".join(request.headers.getlist("accept-encoding")))
