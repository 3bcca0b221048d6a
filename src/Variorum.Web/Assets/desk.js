// Keys for the desk. Everything here is a quicker way to a link that the page has anyway.
(() => {
  "use strict";
  const lines = () => [...document.querySelectorAll("main .line")];
  const current = () => document.activeElement?.closest?.("main .line") ?? null;
  let going = false;

  const move = step => {
    const all = lines();
    if (all.length === 0) return;
    const at = all.indexOf(current());
    const next = at < 0 ? nearest(all) : all[Math.min(all.length - 1, Math.max(0, at + step))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };

  // From nowhere, the first line that is in sight.
  const nearest = all => all.find(line => line.getBoundingClientRect().top >= 0) ?? all[0];

  // The first of the selectors that finds a link decides: words before names.
  const open = (line, ...selectors) => {
    const link = selectors.map(selector => line?.querySelector(selector)).find(Boolean);
    link?.click();
    return Boolean(link);
  };

  const writes = element => element?.matches?.("input, select, textarea, [contenteditable]") ?? false;

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const keys = document.getElementById("keys");
    if (writes(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (keys?.open) return;
    if (going) {
      going = false;
      const link = document.querySelector(`nav.sections a[data-key="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    switch (event.key) {
      case "j": case "ArrowDown": if (event.key === "j" || current()) { event.preventDefault(); move(1); } break;
      case "k": case "ArrowUp": if (event.key === "k" || current()) { event.preventDefault(); move(-1); } break;
      case "Enter": if (event.target === current() && open(current(), "a.words", "a.told", "a")) event.preventDefault(); break;
      case "r": if (open(current() ?? document, "[data-correct]")) event.preventDefault(); break;
      case "g": going = true; break;
      case "/": event.preventDefault(); document.getElementById("q")?.focus(); break;
      case "?": event.preventDefault(); keys?.showModal(); break;
    }
  });

  // The words that were asked for, in the middle of the window.
  const show = () => document.getElementById("at")?.scrollIntoView({ block: "center" });
  if (location.hash === "#at") show();
  document.addEventListener("htmx:afterSettle", () => { if (location.hash === "#at") show(); });

  // Where the list was replaced, the keys go on from its top.
  document.addEventListener("htmx:afterSwap", event => { if (event.target.id === "results") event.target.querySelector(".line")?.focus({ preventScroll: true }); });
})();
