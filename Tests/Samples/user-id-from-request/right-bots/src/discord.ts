import { Client, GatewayIntentBits } from "discord.js";
import { Behest } from "@behest/client-ts";

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
const behest = new Behest();

client.on("interactionCreate", async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const minted = await behest.auth.mint({ user_id: `discord:${interaction.user.id}`, ttl: 60 });
  await interaction.reply({ content: minted.token, ephemeral: true });
});

await client.login(process.env.DISCORD_TOKEN);
