package coach.connects.engine;

/** First words of people who don't know yet what to say: a greeting, or a call for help, and nothing else. */
final class GreetingDetector {
    private GreetingDetector() {}

    /** Whether these words are one that the catalogue lists, whatever signs and blanks stand around them. */
    static boolean isOne(View view, String text) {
        return WordList.has(view, "bot.greetings", text);
    }
}
