package coach.connects.discord.send;

import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a verdict from other messages, for its colour. A verdict begins with its decision's word in the person's language;
 * the colour says nothing that the word does not say.
 */
final class VerdictColours {
    private static final Map<String, Integer> COLOURS = Map.of(
            "check.decision.apply", 0x2E8B57, "check.decision.caution", 0xE0A100, "check.decision.skip", 0xC0392B);

    private final List<Begins> words = new ArrayList<>();

    private record Begins(String word, int colour) {}

    VerdictColours(MessageCatalogue catalogue) {
        for (String language : catalogue.languages()) {
            Messages messages = catalogue.in(Optional.of(language));
            COLOURS.forEach((key, colour) -> words.add(new Begins(messages.plain(key), colour)));
        }
    }

    /** The colour of a verdict; empty for every other message. */
    Optional<Integer> colour(RichText text) {
        String plain = text.plain();
        return words.stream()
                .filter(one ->
                        plain.startsWith(one.word()) && ends(plain, one.word().length()))
                .map(Begins::colour)
                .findFirst();
    }

    private static boolean ends(String plain, int at) {
        return at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
    }
}
