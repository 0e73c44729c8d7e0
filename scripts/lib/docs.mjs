// The documentation of the page: Markdown in, HTML out, one source for both.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./project.mjs";

const TITLES = /^# (.*)$/m;

/** @param {string} text of a heading, in HTML @returns {string} what a link to it says behind `#` */
const anchor = (text) => text.replaceAll(/<[^>]*>|&\w+;/g, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");

/** @param {string} text @returns {string} */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What reads Markdown; the package comes with the others, which a fresh clone has not. @returns {Promise<(markdown: string) => string>} */
async function reader() {
  const { Marked } = await import("marked");
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchor(text)}">${text}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const page = /^\w+:/.test(href) ? href : href.replace(/\.md(?=#|$)/, ".html");
        return `<a href="${page}">${this.parser.parseInline(tokens)}</a>`;
      },
      // Scrolled by itself, and so reached by the keyboard too.
      code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    },
  });
  marked.use({ hooks: { postprocess: (html) => html.replaceAll("<table>", '<div class="wide" tabindex="0"><table>').replaceAll("</table>", "</table></div>") } });
  return (markdown) => String(marked.parse(markdown));
}

/** @param {string} markdown @param {string} html what it says @returns {string} a page */
function page(markdown, html) {
  const title = (TITLES.exec(markdown)?.[1] ?? "Documentation").replaceAll("`", "");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · pulsetree</title>
<link rel="icon" href="../icon.svg">
<link rel="stylesheet" href="./docs.css">
</head>
<body>
<header><img src="../icon.svg" alt="" width="28" height="28"><nav aria-label="Documentation"><a href="./index.html">Documentation</a><a href="./api.html">Every method</a><a href="../index.html">The page</a></nav></header>
<main>
${html}</main>
</body>
</html>
`;
}

/** Renders www/docs/*.md into a folder, as pages of the same names. @param {string} to */
export async function renderDocs(to) {
  const read = await reader();
  const from = inRoot("www", "docs");
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!name.endsWith(".md")) continue;
    const markdown = readFileSync(join(from, name), "utf8");
    writeFileSync(join(to, name.replace(/md$/, "html")), page(markdown, read(markdown)));
  }
}
