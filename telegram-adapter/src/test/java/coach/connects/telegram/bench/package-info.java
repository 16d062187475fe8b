/** Programs that measure the bot on a fake Telegram; run by hand, no tests. */
package coach.connects.telegram.bench;
