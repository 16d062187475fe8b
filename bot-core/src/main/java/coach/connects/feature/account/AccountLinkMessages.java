package coach.connects.feature.account;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.transfer.ExportCommand;
import coach.connects.profile.Identity;
import coach.connects.session.AccountLinkCode;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What {@code /link} says. */
final class AccountLinkMessages {
    /** Where a code is entered in words; elsewhere the way of that platform is told. */
    private static final String WORDS_ENTERED = "telegram";

    private AccountLinkMessages() {}

    /**
     * The code, how it is entered where the bot is elsewhere, what comes then, and that it is nobody else's.
     *
     * @param elsewhere the other platforms that the bot is on
     */
    static RichText code(CommandContext context, AccountLinkCode code, List<String> elsewhere, Optional<String> door) {
        long minutes = Duration.between(context.now(), code.until()).toMinutes();
        TextLines lines = new TextLines().add(context.text("link.code", "minutes", minutes));
        // Foreign to this platform: as words they are those of the other one.
        String words = "/" + LinkCommand.NAME + " " + code.code();
        for (String platform : elsewhere) {
            String key = "link.code.on." + platform;
            if (context.messages().has(key)) {
                lines.add(context.text(key, "words", words, "code", code.code()));
            }
        }
        if (elsewhere.stream().noneMatch(WORDS_ENTERED::equals)) {
            String key = elsewhere.isEmpty() ? alone(context) : "link.code.elsewhere";
            lines.add(context.text(key, "words", words, "code", code.code()));
        }
        door.ifPresent(address -> lines.add(context.text("link.code.door", "address", RichText.of(address))));
        return lines.add(context.text("link.code.foot")).text();
    }

    /** Where the bot is on this platform alone, it is entered as one does here. */
    private static String alone(CommandContext context) {
        String here = "link.code.other." + context.event().source().user().platform();
        return context.messages().has(here) ? here : "link.code.other";
    }

    /** They are one now. */
    static RichText done(CommandContext context, FreelancerState after, Identity there) {
        RichText platform = platform(context, there);
        return after.recordedAny()
                ? agencys(
                                context,
                                after,
                                new TextLines()
                                        .add(context.text(
                                                "link.done", "platform", platform, "n", balance(context, after))))
                        .text()
                : context.text("link.done.empty", "platform", platform);
    }

    /** Both have a wallet: which one stays? Nothing is the safe answer, and comes first. */
    static CommandResult which(
            CommandContext context, FreelancerState here, FreelancerState there, AccountLinkCode code) {
        TextLines lines = new TextLines()
                .add(context.text("link.which"))
                .add(context.text("link.which.here", "n", balance(context, here), "entries", entries(here)));
        agencys(context, here, lines)
                .add(context.text(
                        "link.which.there",
                        "platform",
                        platform(context, code.issuer()),
                        "n",
                        balance(context, there),
                        "entries",
                        entries(there)));
        agencys(context, there, lines).add(context.text("link.which.file"));
        return context.reply(context.draft(lines.text())
                .withRow(button(context, "link.button.apart", AccountLinkChoice.apart()))
                .withRow(button(context, "link.button.here", AccountLinkChoice.keep(code, AccountLinkChoice.Side.HERE)))
                .withRow(button(
                        context, "link.button.there", AccountLinkChoice.keep(code, AccountLinkChoice.Side.THERE))));
    }

    /** The wallet that goes, as a file, and the last question. */
    static CommandResult lastWords(CommandContext context, FreelancerState goes, AccountLinkChoice choice) {
        RichText text = context.text("link.export", "n", balance(context, goes), "entries", entries(goes));
        return context.reply(context.draft(text)
                .withFile(ExportCommand.everything(context.with(goes)))
                .withRow(
                        button(context, "button.no", AccountLinkChoice.apart()).asNo(),
                        ButtonSpec.danger(
                                context.plain("button.yes"),
                                LinkCommand.NAME,
                                AccountLinkChoice.FORM.write(choice.forGood(goes.entriesRecorded())))));
    }

    /** Where this identity is: a platform's name, or that it is another account on the same one. */
    static RichText platform(CommandContext context, Identity identity) {
        if (identity.platform().equals(context.event().source().user().platform())) {
            return context.text("link.platform.same");
        }
        return name(context, identity);
    }

    /** A platform's name. */
    static RichText name(CommandContext context, Identity identity) {
        String key = "link.platform." + identity.platform();
        return context.messages().has(key) ? context.text(key) : RichText.of(identity.platform());
    }

    private static Object balance(CommandContext context, FreelancerState state) {
        CommandContext theirs = context.with(state);
        Statement statement = state.wallet().on(theirs.today(), context.policies());
        return statement.balance();
    }

    /** A line below for an agency's Connects beside those, where they are kept (W-37). */
    private static TextLines agencys(CommandContext context, FreelancerState state, TextLines lines) {
        return state.keepsAgency()
                ? lines.add(context.text("link.agency", "n", balance(context, state.about(Pool.AGENCY))))
                : lines;
    }

    private static long entries(FreelancerState state) {
        return state.entriesRecorded();
    }

    private static ButtonSpec button(CommandContext context, String label, AccountLinkChoice choice) {
        return ButtonSpec.once(context.plain(label), LinkCommand.NAME, AccountLinkChoice.FORM.write(choice));
    }
}
