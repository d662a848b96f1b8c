import { userInfo } from "node:os";
import { program } from "commander";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

program.argument("<user>").option("--tier <tier>").action(async (user, options) => {
  const { token } = await behest.auth.mint({ user_id: user, tier: Number(options.tier ?? 1) });
  console.log(token);
});

program.command("me").action(async () => {
  const { token } = await behest.auth.mint({ user_id: process.env.USER ?? userInfo().username });
  console.log(token);
});

program.command("raw").action(async () => {
  console.log(await behest.auth.mint({ user_id: process.argv[3] }));
});

await program.parseAsync();
