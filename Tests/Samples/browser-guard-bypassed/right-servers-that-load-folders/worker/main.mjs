import { opendir, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { createContainer } from "awilix";
import fastGlob from "fast-glob";
import { glob } from "glob";
import { globby } from "globby";
import { glob as tiny } from "tinyglobby";

const handlers = [];
for (const name of await readdir(new URL("./handlers", import.meta.url))) {
  handlers.push(await import(new URL(`./handlers/${name}`, import.meta.url).href));
}
for await (const entry of await opendir("worker/steps")) {
  handlers.push(await import(pathToFileURL(`worker/steps/${entry.name}`).href));
}
const found = [
  ...(await fastGlob("worker/fast/*.mjs", { absolute: true })),
  ...(await glob("worker/globbed/**/*.mjs")),
  ...(await globby(["worker/by/*.mjs"])),
  ...(await tiny({ patterns: ["worker/tiny/*.mjs"] })),
];
for (const file of found) handlers.push(await import(file));
createContainer().loadModules(["services/*.mjs"], { cwd: import.meta.dirname });
createServer((request, response) => handlers.at(0)(request, response)).listen(3001);
