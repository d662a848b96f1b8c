import { Telegraf } from "telegraf";
import { Client, GatewayIntentBits } from "discord.js";
import { behest } from "./behest";

const bot = new Telegraf(process.env.BOT_TOKEN!);
bot.on("message", async (ctx) => {
  const { token } = await behest.auth.mint({ user_id: `tg-${ctx.from.id}` });
  await ctx.reply(token);
});

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
client.on("interactionCreate", async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const { token } = await behest.auth.mint({ user_id: interaction.user.id });
  await interaction.reply({ content: token, ephemeral: true });
});
