// What the page shows, as it stands in the address: `#query?text=…&range=1h`. Whoever has the link sees the same.

const VIEWS = ["live", "query", "data", "export"];

/** @typedef {{ view: string, state: Record<string, string> }} Route */

/** @returns {Route} */
export function route() {
  const [, name = "", query = ""] = /^#?([^?]*)\??(.*)$/s.exec(location.hash) ?? [];
  return { view: VIEWS.includes(name) ? name : "live", state: Object.fromEntries(new URLSearchParams(query)) };
}

/** @param {string} view @param {Record<string, string>} state */
export function address(view, state) {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== "")).toString();
  return `#${view}${query === "" ? "" : `?${query}`}`;
}

/** Writes the state of the view that is shown into the address, without a step back to what it was. @param {string} view @param {Record<string, string>} state */
export function keepInAddress(view, state) {
  if (route().view === view) history.replaceState(null, "", address(view, state));
}
