/* Follows the night. The server names the latest position; the page is then fetched again and changed in place, so that
   what a reader has open, scrolled to or focused stays as it is. What has changed glows once. */
(() => {
  "use strict";
  const QUIET = 12000; // milliseconds without a word after which the connection counts as lost; the server beats every 5 s
  const AGAIN = 1500; // before the next attempt
  const PAUSE = 250; // between two fetches
  let stream = null, watch = 0, busy = false, next = null;

  /* ---- showing a page ---- */

  async function show(address, { push = false } = {}) {
    if (busy) { next = [address, { push }]; return; }
    busy = true;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (push) history.pushState(null, "", address);
        const moved = page.body.dataset.position !== document.body.dataset.position;
        document.title = page.title;
        morph(document.body, page.body, moved && !push);
        document.dispatchEvent(new CustomEvent("desk:shown"));
      }
    } catch {
      lose();
    } finally {
      busy = false;
    }
    if (next) {
      const [later, how] = next;
      next = null;
      setTimeout(() => show(later, how), PAUSE);
    }
  }

  function morph(from, to, glow) {
    if (from.isEqualNode(to)) return;
    if (from.nodeType === Node.TEXT_NODE) {
      from.data = to.data;
      if (glow) shine(from.parentElement && from.parentElement.closest("[data-figure]"));
      return;
    }
    attributes(from, to);
    if (from.id === "step") { if (!from.held) from.value = to.getAttribute("value"); return; }
    if (from.localName === "select" || from.localName === "input") return;
    if (glow && from.localName === "a" && from.closest(".hexmap")) shine(from);
    children(from, to, glow);
  }

  function attributes(from, to) {
    for (const { name, value } of [...to.attributes]) {
      if (from.getAttribute(name) !== value && !(from.id === "lost" && name === "hidden")) from.setAttribute(name, value);
    }
    for (const { name } of [...from.attributes]) {
      if (!to.hasAttribute(name) && !(name === "open" && from.localName === "details")) from.removeAttribute(name);
    }
  }

  function children(from, to, glow) {
    const named = new Map([...from.children].filter((child) => child.id).map((child) => [child.id, child]));
    let at = from.firstChild;
    for (const want of [...to.childNodes]) {
      const alike = at && !at.id && at.nodeName === want.nodeName ? at : null;
      const have = want.id ? named.get(want.id) : alike;
      if (!have || have.nodeName !== want.nodeName) {
        const made = document.importNode(want, true);
        from.insertBefore(made, at);
        if (glow && made.localName === "li") shine(made);
        continue;
      }
      if (have === at) at = at.nextSibling;
      else from.insertBefore(have, at);
      morph(have, want, glow);
    }
    while (at) {
      const after = at.nextSibling;
      at.remove();
      at = after;
    }
  }

  function shine(element) {
    if (!element) return;
    element.classList.remove("fresh");
    requestAnimationFrame(() => element.classList.add("fresh"));
  }

  /* ---- following the stream ---- */

  function follow() {
    if (stream || !document.body.dataset.live) return;
    stream = new EventSource(document.body.dataset.live);
    stream.addEventListener("position", (event) => {
      hear();
      if (event.data !== document.body.dataset.latest) show(location.href);
    });
    stream.addEventListener("beat", hear);
    stream.addEventListener("error", lose);
    watch = setTimeout(lose, QUIET);
  }

  function hear() {
    clearTimeout(watch);
    watch = setTimeout(lose, QUIET);
    document.getElementById("lost").hidden = true;
  }

  function lose() {
    if (!stream) return;
    clearTimeout(watch);
    stream.close();
    stream = null;
    document.getElementById("lost").hidden = false;
    setTimeout(follow, AGAIN);
  }

  document.addEventListener("desk:show", (event) => show(event.detail.address, event.detail));
  addEventListener("popstate", () => show(location.href));
  follow();
})();
