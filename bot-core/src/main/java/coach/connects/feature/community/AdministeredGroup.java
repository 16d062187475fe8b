package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.i18n.UntrustedText;
import coach.connects.session.KnownGroups.GroupRef;
import java.util.Optional;

/**
 * The group whose settings somebody changes: the one where they say it, or from their private chat one of those in which
 * they used the bot.
 *
 * @param at the group, with the topic or channel
 * @param title what it is called, foreign text; empty in the group itself
 */
record AdministeredGroup(ChatAddress at, Optional<String> title) {
    private static final String IN = "in ";
    private static final int LONGEST_LABEL = 20;

    static AdministeredGroup here(CommandContext context) {
        return new AdministeredGroup(context.at(), Optional.empty());
    }

    static AdministeredGroup known(GroupRef group) {
        return new AdministeredGroup(group.at(), Optional.of(group.title()));
    }

    /** What a button says: in private it names the group too. */
    String argument(String typed) {
        return title.isPresent() ? IN + at.chatKey() + "\n" + typed : typed;
    }

    /** The group that a button names; empty when it names none that they still use. */
    static Optional<AdministeredGroup> named(CommandContext context, String argument) {
        int end = argument.indexOf('\n');
        return argument.startsWith(IN) && end > 0
                ? context.state()
                        .groups()
                        .at(argument.substring(IN.length(), end))
                        .map(AdministeredGroup::known)
                : Optional.empty();
    }

    /** What a button says behind the group. */
    static String typed(String argument) {
        return argument.startsWith(IN) ? argument.substring(argument.indexOf('\n') + 1) : argument;
    }

    /** Whether the bot hears what members say to each other there: not where it answers one member alone. */
    boolean isHeard() {
        return !at.supportsEphemeral();
    }

    /** The name as a label. */
    String label() {
        return title.map(name -> UntrustedText.clean(name, LONGEST_LABEL)).orElse("");
    }

    /** The head of its settings. */
    RichText head(CommandContext context) {
        return title.map(name -> context.text("community.settings.head.named", "group", name))
                .orElseGet(() -> context.text("community.settings.head"));
    }
}
