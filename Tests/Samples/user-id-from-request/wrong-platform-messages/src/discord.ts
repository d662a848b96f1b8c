import { Client } from "discord.js";
import { behest } from "./behest";

const client = new Client({ intents: [] });
client.on("interactionCreate", async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const user = interaction.options.getString("user", true);
  const { token } = await behest.auth.mint({ user_id: user }); // expect: user-id-from-request
  await interaction.reply({ content: token, ephemeral: true });
});
