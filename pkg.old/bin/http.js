// The HTTP server: files that answer before the API does, under the names that are this server's.
import { createServer } from "node:http";
import { failure, listener } from "../js/node/handler.js";

/**
 * @param {Pick<import("../pulsetree.d.ts").Pulsetree, "fetch">} pulse
 * @param {import("./static.js").Site} site
 * @param {import("./hosts.js").Hosts} hosts
 */
export function serveHttp(pulse, site, hosts) {
  const server = createServer(
    listener(async (request) => {
      if (!hosts(request)) return failure(421, "misdirected", "the host is not one of this server's; expected localhost, or one named with --host or --cors");
      return (await site(request)) ?? pulse.fetch(request);
    }),
  );
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { server, close };
}
