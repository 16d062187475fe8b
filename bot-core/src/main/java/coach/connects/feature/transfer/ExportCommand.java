package coach.connects.feature.transfer;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;

/**
 * {@code /export [csv|json|ics]}: everything the bot knows about oneself as JSON, the ledger as CSV, or the days on which
 * Connects are gone for one's calendar. It changes nothing.
 */
public final class ExportCommand implements Command {
    private static final String JSON = "json";
    private static final String CSV = "csv";
    private static final String CALENDAR = "ics";
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "export", Category.DATA, false, CommandParameter.choice("format", JSON, CSV, CALENDAR))
            .reading();

    /** How many checks a copy holds: of each job the latest. */
    public static int checks(View view) {
        return AccountExport.listed(view.archive().checks(view.state())).size();
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return switch (CaseFolding.of(words)) {
            case "", JSON -> json(context);
            case CSV -> csv(context);
            case CALENDAR, "calendar" -> calendar(context);
            default ->
                context.reply(context.draft(context.text("data.export.unknown", "typed", words))
                        .withRow(button(context, JSON), button(context, CSV), button(context, CALENDAR)));
        };
    }

    /** All that is known of the freelancer of this context, as a file that {@code /import} takes back. */
    public static OutgoingMessage.Attachment everything(CommandContext context) {
        return document(context, JSON, JsonExport.bytes(AccountExport.of(context.view())));
    }

    private static CommandResult json(CommandContext context) {
        AccountExport export = AccountExport.of(context.view());
        int checks = export.checks().size();
        var text = export.entries() == 0 && checks == 0
                ? context.text("data.export.json.little")
                : context.text("data.export.json", "entries", export.entries(), "checks", checks);
        return context.reply(context.draft(text)
                .withFile(document(context, JSON, JsonExport.bytes(export)))
                .withRow(button(context, CSV)));
    }

    private static CommandResult csv(CommandContext context) {
        AccountExport export = AccountExport.of(context.view());
        var text = context.text("data.export.csv", "lines", export.lines());
        return context.reply(context.draft(text)
                .withFile(document(context, CSV, CsvExport.bytes(export)))
                .withRow(button(context, JSON)));
    }

    private static CommandResult calendar(CommandContext context) {
        int days = CalendarExport.days(context.view());
        if (days == 0) {
            return context.reply(context.draft(context.text("data.calendar.none"))
                    .withRow(ButtonSpec.saying(context.plain("words.button.wallet"), "/wallet")));
        }
        return context.reply(context.draft(context.text("data.export.calendar", "days", days))
                .withFile(document(context, CALENDAR, CalendarExport.bytes(context.view()))));
    }

    private static ButtonSpec button(CommandContext context, String format) {
        return ButtonSpec.of(context.plain("data.export.button." + format), "export", format);
    }

    private static OutgoingMessage.Attachment document(CommandContext context, String format, byte[] bytes) {
        return new OutgoingMessage.Attachment(
                JsonExport.FORMAT + "-" + context.today() + "." + format, FileContent.of(bytes));
    }
}
