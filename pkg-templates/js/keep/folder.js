// A folder, and those above it that are missing, one at a time: Node's own recursive mkdir never ends in /proc, where the
// folder above is there and still says ENOENT.

/** @param {string} path @param {number} [mode] of those that are made */
export async function makeFolder(path, mode) {
  const [{ mkdir, stat }, { dirname }] = await Promise.all([import("node:fs/promises"), import("node:path")]);
  await make(path).catch(async (error) => {
    const above = dirname(path);
    if (error.code !== "ENOENT" || above === path) throw error;
    await makeFolder(above, mode);
    await make(path);
  });

  /** @param {string} folder */
  async function make(folder) {
    try {
      await mkdir(folder, { mode });
    } catch (error) {
      const isThere = await stat(folder).then((found) => found.isDirectory(), () => false);
      if (!isThere) throw error;
    }
  }
}
