// The Metric objects that have been handed out, by name, so that the same name gives the same object and a subtree can
// be let go of without a look at the rest.

/** @typedef {import("./metric.js").Metric} Metric */

class Branch {
  constructor() {
    /** @type {Metric | undefined} */
    this.metric = undefined;
    /** @type {Map<string, Branch> | undefined} */
    this.children = undefined;
  }
}

export class Registry {
  constructor() {
    this.root = new Branch();
  }

  /** @param {string} name @returns {Metric | undefined} */
  get(name) {
    return this.at(name)?.metric;
  }

  /** @param {string} name @param {Metric} metric */
  set(name, metric) {
    let branch = this.root;
    for (const part of parts(name)) {
      branch.children ??= new Map();
      let next = branch.children.get(part);
      if (next === undefined) branch.children.set(part, (next = new Branch()));
      branch = next;
    }
    branch.metric = metric;
  }

  /** Forgets the metric at `name` and all under it; "" is the root, which stays. @param {string} name @returns {Metric[]} */
  take(name) {
    const branch = this.at(name);
    if (branch === undefined) return [];
    const taken = [...metricsOf(branch)].filter((metric) => metric !== this.root.metric);
    if (branch === this.root) branch.children = undefined;
    else this.cut(name);
    return taken;
  }

  all() {
    return [...metricsOf(this.root)];
  }

  /** @param {string} name @returns {Branch | undefined} */
  at(name) {
    /** @type {Branch | undefined} */
    let branch = this.root;
    for (const part of parts(name)) branch = branch?.children?.get(part);
    return branch;
  }

  /** @param {string} name */
  cut(name) {
    const dot = name.lastIndexOf(".");
    this.at(name.slice(0, Math.max(dot, 0)))?.children?.delete(name.slice(dot + 1));
  }
}

/** @param {string} name */
const parts = (name) => (name === "" ? [] : name.split("."));

/** @param {Branch} top @returns {Generator<Metric>} */
function* metricsOf(top) {
  const open = [top];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    if (branch.metric) yield branch.metric;
    if (branch.children) open.push(...branch.children.values());
  }
}
