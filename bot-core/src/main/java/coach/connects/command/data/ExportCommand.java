package coach.connects.command.data;

import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.job.LowerCase;

/** {@code /export [csv|json]}: everything the bot knows about oneself as JSON, or the ledger as CSV. It changes nothing. */
public final class ExportCommand implements Command {
    private static final String JSON = "json";
    private static final String CSV = "csv";
    private static final Declaration DECLARATION = Declaration.of(
                    "export", Task.DATA, false, Option.choice("format", JSON, CSV))
            .reading();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        return switch (LowerCase.of(words)) {
            case "", JSON -> json(turn);
            case CSV -> csv(turn);
            default ->
                turn.say(turn.message(turn.words("data.export.unknown", "typed", words))
                        .row(offer(turn, JSON), offer(turn, CSV)));
        };
    }

    /** All that is known of the freelancer of this turn, as a file that {@code /import} takes back. */
    public static OutgoingMessage.Attachment everything(Turn turn) {
        return document(turn, JSON, JsonExport.bytes(Export.of(turn)));
    }

    private static Step json(Turn turn) {
        Export export = Export.of(turn);
        var text = turn.words(
                "data.export.json",
                "entries",
                export.wallet().entries().size(),
                "checks",
                export.checks().size());
        return turn.say(turn.message(text)
                .withFile(document(turn, JSON, JsonExport.bytes(export)))
                .row(offer(turn, CSV)));
    }

    private static Step csv(Turn turn) {
        Export export = Export.of(turn);
        var text = turn.words("data.export.csv", "lines", export.rows().size());
        return turn.say(turn.message(text)
                .withFile(document(turn, CSV, CsvExport.bytes(export)))
                .row(offer(turn, JSON)));
    }

    private static Offer offer(Turn turn, String format) {
        return Offer.of(turn.label("data.export.button." + format), "export", format);
    }

    private static OutgoingMessage.Attachment document(Turn turn, String format, byte[] bytes) {
        return new OutgoingMessage.Attachment(
                JsonExport.FORMAT + "-" + turn.today() + "." + format, FileContent.of(bytes));
    }
}
