// Functions called `handler`, and folders called `api`, that no request reaches.
import { Behest } from "@behest/client-ts";

export const command = "token <body>";

export async function handler(argv: { body: string; path: string }) {
  const { token } = await new Behest().auth.mint({ user_id: argv.body });
  console.log(argv.path, token);
}
