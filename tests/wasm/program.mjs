// Starts CPython in WebAssembly, shows it the checkout and the packages, and runs a Python program there.
// node suite.mjs PYODIDE CHECKOUT PACKAGES PROGRAM [arguments]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pyodide, checkout, packages, program, ...given] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`));
const python = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1" } });
for (const [place, root] of [["/checkout", checkout], ["/packages", packages]]) {
  python.FS.mkdirTree(place);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, place);
}
python.globals.set("given", python.toPy(given));
// A loop of Node keeps nothing alive here: the program runs from its first line to its last.
process.exit(python.runPython(readFileSync(program, "utf8"), { filename: program }));
