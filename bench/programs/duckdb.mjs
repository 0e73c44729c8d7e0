// Three points, and their sum.
const began = performance.now();
const { connect } = await import("../duckdb.js");
const connection = await connect();
connection.query("CREATE TABLE load (core INTEGER, time BIGINT, value DOUBLE)");
connection.query("INSERT INTO load VALUES (0, 1600000000000, 1), (1, 1600000000000, 2), (2, 1600000000000, 3)");
const answer = connection.query("SELECT sum(value) AS total FROM load WHERE time = 1600000000000").toArray()[0].total;
const took = performance.now() - began;
console.log(JSON.stringify({ took, answer }));
