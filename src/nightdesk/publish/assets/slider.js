/* The slider over the night, the keys that step through it, and the line under the map. All of it works without, by form
   and link; with this the page follows the hand. */
(() => {
  "use strict";
  const slider = () => document.getElementById("step");
  let wait = 0;

  function address(position) {
    const url = new URL(location.href);
    if (position === null) url.searchParams.delete("as_at");
    else url.searchParams.set("as_at", position);
    return url.pathname + url.search;
  }

  function show(position, push) {
    document.dispatchEvent(new CustomEvent("desk:show", { detail: { address: address(position), push } }));
  }

  /* Position at the end of the slider's step; null beyond what has been declared, which is the night itself. */
  function position(input) {
    const ends = input.dataset.positions ? input.dataset.positions.split(",") : [];
    const step = Number(input.value);
    if (step >= ends.length) return null;
    return step === 0 ? "0" : ends[step - 1];
  }

  /* Clock at a step, in the night's own offset, which the address of no other clock may shift. */
  function clock(input) {
    const [hours, minutes] = input.dataset.start.slice(11, 16).split(":").map(Number);
    const at = hours * 60 + minutes + Number(input.dataset.minutes) * Number(input.value);
    return `${String(Math.floor(at / 60) % 24).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
  }

  document.addEventListener("input", (event) => {
    const input = event.target;
    if (input !== slider()) return;
    input.held = true;
    const at = position(input);
    input.parentElement.querySelector("output").value = at === null ? "now" : `${clock(input)} · entry ${at}`;
    input.setAttribute("aria-valuetext", clock(input));
    clearTimeout(wait);
    wait = setTimeout(() => show(at, true), 120);
  });

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (input !== slider()) return;
    clearTimeout(wait);
    show(position(input), true);
    input.held = false;
    input.parentElement.querySelector("output").value = "";
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest("input, select, textarea, .scroll, .nav")) return;
    const step = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    const link = step && document.querySelector(`.steps a[rel="${step}"]`);
    if (!link) return;
    event.preventDefault();
    document.dispatchEvent(new CustomEvent("desk:show", { detail: { address: link.getAttribute("href"), push: true } }));
  });

  /* On a small screen the sections scroll sideways: the one that is shown should be among those seen. */
  const section = document.querySelector(".nav [aria-current]");
  if (section && section.getBoundingClientRect().right > innerWidth) section.parentElement.scrollLeft = section.offsetLeft - 24;

  /* A hexagon under the pointer, or in focus, says its line. */
  function say(event) {
    const hexagon = event.target.closest && event.target.closest(".hexmap a");
    const line = document.getElementById("mapline");
    if (hexagon && line) line.textContent = hexagon.querySelector("title").textContent;
  }
  document.addEventListener("pointerover", say);
  document.addEventListener("focusin", say);
})();
