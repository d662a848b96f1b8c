import { Bot } from "grammy";
import { behest } from "./behest";

const bot = new Bot(process.env.BOT_TOKEN!);
bot.command("as", async (ctx) => {
  const { token } = await behest.auth.mint({ user_id: ctx.match }); // expect: user-id-from-request
  await ctx.reply(token);
});
bot.command("me", async (ctx) => {
  const { token } = await behest.auth.mint({ user_id: String(ctx.from!.id) });
  await ctx.reply(token);
});
bot.start();
