"""The checker's two addresses: the page's form, and JSON for a program. What is posted is answered and let go."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool

from nightdesk.check.report import check_text, report
from nightdesk.problems import DeskError
from nightdesk.publish.documents import BY_KIND
from nightdesk.publish.pages.check_page import checked_page
from nightdesk.web.check_form import Posted, posted_form, posted_json
from nightdesk.web.reading import Reading
from nightdesk.web.telling import told

NOT_KEPT = {"Cache-Control": "no-store"}
"""Neither here nor on the way: a text is nobody's but its sender's."""


def add_checker(app: FastAPI, reading: Reading) -> None:
    """Let the app take texts."""
    document = BY_KIND["check"]

    @app.post(document.pattern)
    async def check(request: Request) -> Response:
        posted = Posted("", {})
        try:
            posted = await posted_form(request)
            moment = reading.moment(posted.query, document=document)
            checked = await run_in_threadpool(check_text, moment.night.scene, posted.text)
            body, status = checked_page(moment, posted.text, checked), 200
        except DeskError as error:
            status, words = told(error)
            body = checked_page(reading.moment({}), posted.text, None, wrong=words)
        return Response(body, status_code=status, media_type="text/html; charset=utf-8", headers=NOT_KEPT)

    @app.post("/api/check")
    async def api(request: Request) -> Response:
        try:
            posted = await posted_json(request)
            moment = reading.moment(posted.query, document=document)
            checked = await run_in_threadpool(check_text, moment.night.scene, posted.text)
        except DeskError as error:
            status, words = told(error)
            return JSONResponse({"error": words}, status_code=status, headers=NOT_KEPT)
        return JSONResponse(report(checked), headers=NOT_KEPT)
