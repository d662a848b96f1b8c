// Telegram says who writes; the bot's token makes sure that it is Telegram.
import { Bot } from "grammy";
import { Behest } from "@behest/client-ts";

const bot = new Bot(process.env.BOT_TOKEN!);
const behest = new Behest();

bot.command("play", async (ctx) => {
  const { token } = await behest.auth.mint({ user_id: String(ctx.from!.id) });
  await ctx.reply(`https://quiz.example/#${token}`);
});

bot.start();
