package coach.connects.feature.host;

import coach.connects.chat.RichText;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import java.util.Optional;

/**
 * Who hosts this bot, for whoever talks to it: somebody can read what is kept, and people should know who.
 *
 * @param name the host's name
 * @param contact how to reach them
 * @param privacyUrl the page on which they say what they do with what is kept
 */
public record HostInfo(Optional<String> name, Optional<String> contact, Optional<String> privacyUrl) {
    /** A host who says nothing of themselves. */
    public static final HostInfo UNTOLD = new HostInfo(Optional.empty(), Optional.empty(), Optional.empty());

    /** What they say of themselves, a line each; empty when nothing. */
    public RichText lines(View view) {
        TextLines lines = new TextLines();
        name.ifPresent(words -> lines.add(view.text("bot.host.name", "name", RichText.of(words))));
        contact.ifPresent(words -> lines.add(view.text("bot.host.contact", "contact", RichText.of(words))));
        privacyUrl.ifPresent(url -> lines.add(view.text("bot.host.privacy", "url", RichText.of(url))));
        return lines.text();
    }
}
