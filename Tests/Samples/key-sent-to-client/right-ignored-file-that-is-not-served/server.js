import { readFileSync } from "node:fs";
import { Behest } from "@behest/client-ts";

// Where only the server looks, a file that git ignores is a fine place.
const { behestKey } = JSON.parse(readFileSync("config/local.json", "utf8"));
export const behest = new Behest({ key: behestKey });
