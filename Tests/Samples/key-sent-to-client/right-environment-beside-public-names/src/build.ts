// A child process of our own may have the environment.
import { spawn } from "node:child_process";

export const build = () =>
  spawn("npm", ["run", "build"], { env: { ...process.env, BEHEST_BASE_URL: "https://x.behest.app" } });
