// The least that a bot on grammY can do: it answers every message with its words, and saves nothing. One at a time, as
// its guide begins; with the word `together` 64 at once, by the runner that the guide recommends for many.
import { run } from '@grammyjs/runner';
import { Bot } from 'grammy';

const bot = new Bot(process.env.TELEGRAM_BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_URL } });
bot.on('message:text', (context) => context.reply(context.message.text));
if (process.argv[2] === 'together') {
  await bot.init();
  run(bot, { sink: { concurrency: 64 } });
} else {
  bot.start();
}
