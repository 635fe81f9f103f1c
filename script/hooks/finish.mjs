// Trunk's last step: writes the site from the programs that Trunk made, as script/build does from those that it makes.
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSite } from "../site/write.mjs";

const source = process.env.TRUNK_SOURCE_DIR;
const to = process.env.TRUNK_STAGING_DIR;

const made = mkdtempSync(join(tmpdir(), "turnabout-"));
cpSync(to, made, { recursive: true });
for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true });
const cache = join(source, process.env.CARGO_TARGET_DIR ?? "target", "site/trunk");
await writeSite({ source, made: () => made, to, cache, quick: process.env.TRUNK_PROFILE !== "release" });
rmSync(made, { recursive: true });
