import { durableObject, file, indexedDb, open } from "pulsetree/keep";
import type { DurableObjectStorage, Kept, Storage } from "pulsetree/keep";
import type { Pulsetree, PulsetreeError } from "pulsetree";
import { is } from "./expect.js";

declare const values: DurableObjectStorage;
const mine: Storage = { readAll: async () => [], append: async (bytes) => void bytes.length, replace: async (pieces) => void [...pieces] };

async function keep(): Promise<boolean> {
  const kept = await open(file("./data"), { every: 1000, durable: true, memoryLimit: 1 << 20, onError: (error) => void error.code });
  is<Pulsetree>()(kept.pulse);
  const { pulse, flush, stop }: Kept = await open(indexedDb("kept"));
  await open(durableObject(values), { onError: (error: PulsetreeError) => void error });
  await open(mine);
  // @ts-expect-error the world starts from what is in the storage
  await open(mine, { image: new Uint8Array() });
  // @ts-expect-error a storage has all three
  await open({ readAll: mine.readAll, append: mine.append });
  pulse.dispose();
  await stop();
  return flush();
}
void keep;
