package coach.connects.chat;

import java.util.List;

/** What somebody can send into any chat of theirs, also one without the bot, on platforms that offer such a thing. */
@FunctionalInterface
public interface InlineQueryHandler {
    InlineQueryHandler NONE = (asking, words) -> new InlineResults(List.of(), "", "");

    /**
     * What could be meant by these words, the likeliest first, at most 10. Reads and changes nothing. None of it holds a
     * figure of anybody's wallet, since everybody in that chat reads it.
     *
     * @param asking who asks; where they are going to send it is not known
     * @param words what they wrote so far, possibly nothing
     */
    InlineResults resultsFor(ChatEvent.EventSource asking, String words);

    /**
     * What can be sent, and where to go when that is not it.
     *
     * @param results what can be sent
     * @param label the words of the way to the private chat with the bot
     * @param startPayload what the bot is told there, as {@code /start LEAD}; of {@code A-Z a-z 0-9 _ -} alone
     */
    record InlineResults(List<InlineResult> results, String label, String startPayload) {
        public InlineResults {
            results = List.copyOf(results);
        }
    }

    /**
     * One message that can be sent.
     *
     * @param id tells it from the others, at most 64 bytes
     * @param title what it is, to choose by
     * @param summary what it says, in a line
     * @param text the message
     */
    record InlineResult(String id, String title, String summary, RichText text) {}
}
