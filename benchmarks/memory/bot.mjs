// A bot that is logged in to both platforms and answers one command: what Node needs for that at least.
import { Client, GatewayIntentBits } from 'discord.js';
import { Bot } from 'grammy';

const telegram = new Bot(process.env.TELEGRAM_BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_URL } });
telegram.command('wallet', (context) => context.reply('20 Connects'));
telegram.start({ onStart: () => console.log('telegram') });

// discord.js adds the version itself.
const api = process.env.DISCORD_API_URL.replace(/\/v10$/, '');
const discord = new Client({ intents: [GatewayIntentBits.DirectMessages], rest: { api, version: '10' } });
discord.on('interactionCreate', (interaction) => interaction.reply('20 Connects'));
discord.once('clientReady', () => console.log('discord'));
await discord.login(process.env.DISCORD_BOT_TOKEN);
