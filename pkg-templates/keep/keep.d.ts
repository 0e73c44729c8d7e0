/**
 * pulsetree/keep: a Pulsetree that outlives its process, its page or its object.
 *
 *     import { file, open } from "pulsetree/keep";
 *     const { pulse, stop } = await open(file("./data"), { durable: true });
 */
import type { Pulsetree, PulsetreeError, PulsetreeOptions } from "../pulsetree.js";

/** Where a world is stored; each of the three is atomic. One operation is asked for at a time. */
export interface Storage {
  /** What `replace` was given last and `append` since, in order. */
  readAll(): Promise<Uint8Array[]>;
  append(bytes: Uint8Array): Promise<void>;
  /** Puts an image in place of all there is. */
  replace(pieces: Iterable<Uint8Array>): Promise<void>;
  /** Whether answers wait where `open` is not told. */
  readonly durable?: boolean;
  /** Takes it for this world alone, before the first reading. @throws locked */
  open?(): Promise<void>;
  /** Lets it go. */
  close?(): Promise<void>;
}

export interface KeepOptions extends Omit<PulsetreeOptions, "image"> {
  /** How soon after a recording by call a new image is written, in ms. Default 60 000. */
  every?: number;
  /**
   * An answer to a write over HTTP, WebSocket or TCP leaves only when the write is stored; else at most what came within `every` ms is lost.
   * Default: the storage's own, which is true for `durableObject`, else false.
   */
  durable?: boolean;
  /** Told once when the storage begins to fail: writes are refused or tried again, nothing is said to be stored that is not. Default: console.error. */
  onError?: (error: PulsetreeError) => void;
}

export interface Kept {
  readonly pulse: Pulsetree;
  /** Stores what was recorded; true once all of it is. */
  flush(): Promise<boolean>;
  /** Stores a last image and lets the storage go; the world takes no more writes over its transports. @throws unavailable if it could not be stored */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The world that is in the storage, or a new one, kept there from now on.
 * @throws locked if another has it open, corrupt, unavailable
 */
export function open(storage: Storage, options?: KeepOptions): Promise<Kept>;

/** A folder by its path or file: URL, made if it is missing, for one process at a time. In Node, Deno and Bun. */
export function file(dir: string | { readonly href: string }): Storage;

/** A database of a page's origin, for one tab at a time. */
export function indexedDb(name: string): Storage;

/** The storage of a Durable Object, under keys of its own: `durableObject(ctx.storage)`. */
export function durableObject(storage: DurableObjectStorage): Storage;

/** What of Cloudflare's DurableObjectStorage is needed. */
export interface DurableObjectStorage {
  get(key: string): Promise<unknown>;
  put(entries: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<number>;
  list(options: { prefix: string; limit: number; startAfter?: string }): Promise<Map<string, unknown>>;
  sync?(): Promise<void>;
}
