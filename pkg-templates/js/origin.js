// Who may call from where: the same host, and the origins named in `cors`.

/** @typedef {readonly string[] | "*"} Origins */

/**
 * Browsers send the Origin of the page; other clients send none, and are not kept out by this.
 * @param {Request} request @param {Origins} allowed
 */
export function mayCall(request, allowed) {
  const origin = request.headers.get("origin");
  return origin === null || isListed(origin, allowed) || isSameHost(origin, request);
}

/** @param {string} origin @param {Origins} allowed */
const isListed = (origin, allowed) => allowed === "*" || allowed.includes(origin);

/** Hosts, not schemes: behind a proxy that ends TLS the two differ. @param {string} origin @param {Request} request */
function isSameHost(origin, request) {
  try {
    const { host } = new URL(origin);
    return host !== "" && (host === request.headers.get("host")?.toLowerCase() || host === new URL(request.url).host);
  } catch {
    return false;
  }
}

/** Lets the page read the answer. @param {Request} request @param {Headers} headers @param {Origins} allowed */
export function allow(request, headers, allowed) {
  if (allowed === "*") return headers.set("access-control-allow-origin", "*");
  if (allowed.length > 0) headers.append("vary", "origin");
  const origin = request.headers.get("origin");
  if (origin === null || !isListed(origin, allowed)) return;
  headers.set("access-control-allow-origin", origin);
  // The session is a cookie.
  headers.set("access-control-allow-credentials", "true");
}

/** @param {Request} request */
export function isPreflight(request) {
  return request.method === "OPTIONS" && request.headers.has("origin") && request.headers.has("access-control-request-method");
}

/** @param {Request} request @param {Origins} allowed */
export function preflight(request, allowed) {
  const headers = new Headers({
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
    "access-control-max-age": "7200",
  });
  // Whether a page of the open net may call a server in the local one: the host's name is no ground to, which such a page can choose.
  const isPrivate = request.headers.get("access-control-request-private-network") === "true";
  if (isPrivate && isListed(String(request.headers.get("origin")), allowed)) headers.set("access-control-allow-private-network", "true");
  allow(request, headers, allowed);
  return new Response(null, { status: 204, headers });
}
