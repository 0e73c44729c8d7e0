import { EVERY_MS } from "./env";

/** Sets the object's alarm, unless it is set. */
export async function wake(storage: DurableObjectStorage): Promise<void> {
  if ((await storage.getAlarm()) === null) await storage.setAlarm(Date.now() + EVERY_MS);
}
