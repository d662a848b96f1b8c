import { makeEnvPublic } from "next-runtime-env";

export function register() {
  makeEnvPublic(["BEHEST_BASE_URL"]);
}
