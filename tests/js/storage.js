/** A storage in memory: each operation can be made to fail, to wait, or never to end, by `how`; `log` has those that write. */
export function memory(pieces = []) {
  const storage = {
    pieces,
    log: [],
    how: async () => {},
    readAll: async () => storage.pieces,
    append: async (bytes) => {
      storage.log.push("append");
      await storage.how("append");
      storage.pieces = [...storage.pieces, bytes];
    },
    replace: async (given) => {
      storage.log.push("replace");
      const all = [...given];
      await storage.how("replace");
      storage.pieces = all;
    },
  };
  return storage;
}
