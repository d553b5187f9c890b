/* search.js - titles to choose from while one types; the form works without it.
   Fills the datalist of the field. Who sends a title that was suggested goes to its page. */
(() => {
  const field = document.querySelector("input[list]"), list = field.list, paths = new Map();
  let asking;
  field.addEventListener("input", async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(field.dataset.from + "?q=" + encodeURIComponent(field.value), { signal: asking.signal });
      const { suggestions } = await answer.json();
      paths.clear();
      list.replaceChildren(...suggestions.map(({ title, path }) => {
        paths.set(title, path);
        return new Option(title, title);
      }));
    } catch { /* the next letter asks again */ }
  });
  field.form.addEventListener("submit", event => {
    if (!paths.has(field.value)) return;
    event.preventDefault();
    location.href = paths.get(field.value);
  });
})();
