package coach.connects.feature.account;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.feature.host.AwayLimit;
import coach.connects.feature.host.FarewellNotice;
import coach.connects.feature.host.HostSetup;

/** {@code /privacy}: how long what is kept, who can read it, and the ways to take it along or erase it. */
public final class PrivacyCommand implements Command {
    private static final CommandSpec DECLARATION =
            CommandSpec.of("privacy", Category.DATA, false).reading();

    private final HostSetup host;
    private final boolean upwork;

    /**
     * Names this host, and how long they keep what.
     *
     * @param upwork whether people can connect Upwork here
     */
    public PrivacyCommand(HostSetup host, boolean upwork) {
        this.host = host;
        this.upwork = upwork;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        TextLines lines = new TextLines().add(context.text("bot.privacy"));
        lines.add(
                host.backupDays() > 0
                        ? context.text("bot.privacy.backups", "n", host.backupDays())
                        : context.text("bot.privacy.backups.own"));
        if (host.forgetAfter().isPresent()) {
            AwayLimit away = host.forgetAfter().get();
            lines.add(context.text(
                    away.isInMonths() ? "bot.privacy.away.months" : "bot.privacy.away.days",
                    "n",
                    away.amount(),
                    "days",
                    FarewellNotice.DAYS));
        }
        if (upwork) {
            lines.add(context.text("upwork.kept"));
        }
        RichText who = host.info().lines(context.view());
        if (!who.spans().isEmpty()) {
            lines.add(who);
        }
        return context.reply(context.draft(lines.text())
                .withRow(
                        ButtonSpec.of(context.plain("bot.privacy.export"), "export", "json"),
                        ButtonSpec.of(context.plain("bot.privacy.forget"), "forget", "")));
    }
}
