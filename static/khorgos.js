// What HTML and CSS cannot do alone. Every page works without it.
(() => {
  const find = (id) => document.getElementById(id);

  // After a filter, say what is shown; where the pressed link is gone, go on from there.
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target?.id !== "browse") return;
    const shown = find("shown");
    if (!shown) return;
    find("announce").textContent = shown.textContent;
    const focus = document.activeElement;
    if (!focus || focus === document.body || !focus.checkVisibility()) shown.focus({ preventScroll: true });
    if (shown.getBoundingClientRect().top < 0) shown.scrollIntoView();
  });

  // Empty fields of a form stay out of the address.
  document.addEventListener("htmx:configRequest", (event) => {
    const values = event.detail.formData;
    if (values) for (const name of new Set(values.keys())) {
      const kept = values.getAll(name).filter((value) => value !== "");
      values.delete(name);
      for (const value of kept) values.append(name, value);
    }
  });

  // A tooltip goes away at Escape, wherever the pointer is.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.body.classList.add("hush");
    if (document.activeElement?.closest(".tip")) document.activeElement.blur();
  });
  for (const kind of ["pointerover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      if (!event.target.closest?.(".tip")) document.body.classList.remove("hush");
    });
  }

  // A piece of evidence that crosses another is marked in several pieces: light up all of them.
  const light = () => {
    const name = location.hash.slice(1);
    for (const piece of document.querySelectorAll("mark.lit")) piece.classList.remove("lit");
    for (const piece of document.querySelectorAll("mark[data-of]")) {
      if (piece.dataset.of === name) piece.classList.add("lit");
    }
  };
  addEventListener("hashchange", light);
  light();
})();
