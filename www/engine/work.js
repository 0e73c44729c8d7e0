// What loads and dumps have in common: they let messages in, and tell what they came to.

/** Lets messages in. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** @param {import("./world.js").World} world @param {{ points: number, bytes: number, droppedPoints: number }} before @param {number} began */
export function told({ pulse }, before, began) {
  const { points, bytes, droppedPoints } = pulse.stats();
  return { points: points - before.points, bytes: bytes - before.bytes, dropped: droppedPoints - before.droppedPoints, ms: performance.now() - began };
}
