import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { tableFromArrays, tableToIPC } = require("apache-arrow");
const { createDuckDB, NODE_RUNTIME, VoidLogger } = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");

/** A connection to a DuckDB of this process, without a worker: no message is between it and the clock. */
export async function connect() {
  const bundle = (name) => ({ mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`), mainWorker: "" });
  const database = await createDuckDB({ mvp: bundle("mvp"), eh: bundle("eh") }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  return database.connect();
}

/** Makes a table of DuckDB's own from columns, through Arrow. */
export function load(connection, table, columns) {
  insert(connection, `${table}_arrow`, columns, true);
  connection.query(`CREATE TABLE ${table} AS SELECT * FROM ${table}_arrow`);
  connection.query(`DROP TABLE ${table}_arrow`);
}

/** Puts columns into a table, made of them or there already. */
export function insert(connection, name, columns, create = false) {
  connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), "stream"), { name, create });
}
