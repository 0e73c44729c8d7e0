export interface Env {
  COLO: DurableObjectNamespace;
  ROOT: DurableObjectNamespace;
  /** Who may read: `Authorization: Bearer …`. Without it nobody may. */
  TOKEN?: string;
  /** An engine's remote-write endpoint, and the header that it wants. */
  REMOTE_WRITE_URL?: string;
  REMOTE_WRITE_AUTHORIZATION?: string;
}

/** How often an object hands on what it has, in ms. */
export const EVERY_MS = 10_000;
/** Where an object's API is; objects are reached through their bindings only, and the host is not looked up. */
export const BASE_PATH = "/pulse";
export const MERGE_URL = `https://object${BASE_PATH}/merge`;

/** Posts to the object of that name: by a stub of the request's own, as each must be. */
export const fetchOf =
  (objects: DurableObjectNamespace, name: string): typeof fetch =>
  (url, init) =>
    objects.get(objects.idFromName(name)).fetch(url as RequestInfo, init);
