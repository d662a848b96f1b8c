// Everyone may type any name after the command.
import { Telegraf } from "telegraf";
import { Behest } from "@behest/client-ts";

const bot = new Telegraf(process.env.BOT_TOKEN);
const behest = new Behest();

bot.command("as", async (ctx) => {
  const { token } = await behest.auth.mint({
    user_id: ctx.payload, // expect: user-id-from-request
  });
  await ctx.reply(token);
});

bot.launch();
