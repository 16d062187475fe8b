package coach.connects.engine;

import coach.connects.chat.RichText;

/** What is said of a name that is no command's: which one was probably meant, one tap away. */
public final class NearestCommand {
    /** What a button of /help says before the command that it runs. */
    public static final String RUN = "run ";

    private static final int LONGEST_LINE = 300;

    private NearestCommand() {}

    /**
     * The reply.
     *
     * @param typed the name that was typed, without its slash
     * @param near what was probably meant: a command's name, and what belongs behind it
     * @param rest what stood behind the name
     */
    public static MessageDraft reply(CommandContext context, String typed, String near, String rest) {
        RichText meant = near.indexOf(' ') < 0 ? RichText.command(near) : RichText.of("/" + near);
        MessageDraft reply = context.draft(context.text("bot.command.nearest", "typed", "/" + typed, "near", meant));
        boolean pressable = context.at().isPrivate() && rest.length() <= LONGEST_LINE && rest.indexOf('\n') < 0;
        String label = context.plain("bot.command.run", "name", RichText.of("/" + near.split(" ", 2)[0]));
        String line = RUN + (near + " " + rest).strip();
        // What stands behind it may be recorded, and is not recorded twice.
        ButtonSpec run = rest.isEmpty() ? ButtonSpec.of(label, "help", line) : ButtonSpec.once(label, "help", line);
        return pressable ? reply.withRow(run) : reply;
    }
}
