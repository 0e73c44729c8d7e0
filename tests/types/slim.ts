import type { Pulsetree as Whole } from "pulsetree";
import { init, initSync, Pulsetree, PulsetreeError } from "pulsetree/slim";
import { is } from "./expect.js";

is<Promise<void>>()(init("/assets/pulsetree.wasm"));
init(new URL("https://example.org/pulsetree.wasm"));
init(fetch("/assets/pulsetree.wasm"));
init(new Uint8Array(8));
is<void>()(initSync(new WebAssembly.Module(new Uint8Array(8))));
// @ts-expect-error something has to be loaded
init();
// @ts-expect-error something has to be loaded
initSync();

is<Whole>()(new Pulsetree());
const failed: unknown = undefined;
if (failed instanceof PulsetreeError) is<PulsetreeError>()(failed);
