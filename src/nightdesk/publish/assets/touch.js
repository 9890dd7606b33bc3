/* A mark of a chart that is pointed at, touched or near the finger says its line below the chart, with the way to its page. */
(() => {
  "use strict";
  const REACH = 26; // pixels from a mark within which a touch is taken to mean it
  let touched = null;

  function nearest(chart, x, y) {
    let found = null, least = REACH;
    for (const mark of chart.querySelectorAll(".mark")) {
      const box = mark.getBoundingClientRect();
      const far = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) - Math.min(box.width, box.height) / 2;
      if (far < least) [found, least] = [mark, far];
    }
    return found;
  }

  function say(mark, chart) {
    const figure = chart.closest("figure");
    const line = figure && figure.querySelector(".readout");
    const title = mark.querySelector("title") || mark.parentElement.querySelector(":scope > title");
    if (!line || !title || mark === touched) return;
    if (touched) touched.classList.remove("touched");
    touched = mark;
    mark.classList.add("touched");
    line.textContent = title.textContent;
    if (mark.dataset.href) {
      const way = document.createElement("a");
      way.href = mark.dataset.href;
      way.textContent = "open";
      line.append(" · ", way);
    }
  }

  function point(event) {
    const chart = event.target.closest && event.target.closest("figure .chart");
    const mark = chart && nearest(chart, event.clientX, event.clientY);
    if (mark) say(mark, chart);
  }
  document.addEventListener("pointermove", point);
  document.addEventListener("pointerdown", point);
})();
