package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PictureGateway;
import coach.connects.engine.TextLines;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.screen.ScreenParser;
import coach.connects.reading.screen.ScreenParser.ScreenReading;
import coach.connects.reading.screen.ScreenStack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check of what pictures show. Several of one message are one page.
 *
 * @param pictures the lines of each that could be read
 * @param refusals why others could not, as keys of the catalogue
 * @param at when they were sent: the moment that "2 hours ago" counts from
 */
record PictureCheck(List<String> pictures, List<String> refusals, Instant at) {
    PictureCheck {
        pictures = List.copyOf(pictures);
        refusals = List.copyOf(refusals);
    }

    /**
     * The answer.
     *
     * @param said what was said with the pictures
     * @param check checks what was read
     */
    Optional<CommandResult> answer(
            CommandContext context,
            PostingParser reader,
            CheckInput said,
            Function<CheckInput, Optional<CommandResult>> check) {
        List<List<String>> lines =
                pictures.stream().map(text -> text.lines().toList()).toList();
        ScreenReading reading = ScreenParser.read(lines, reader, at);
        if (reading.mixed()) {
            return Optional.of(context.reply(context.text("picture.mixed")));
        }
        if (reading.jobs().isEmpty()) {
            Optional<CommandResult> bySaid = said.isNothing() ? Optional.empty() : check.apply(said);
            List<RichText> remarks = refusals.contains(PictureGateway.UNREAD) ? List.of() : remarks(context);
            return Optional.of(bySaid.map(result -> withRemarks(context, result, remarks))
                    .orElseGet(() -> context.reply(nothing(context))));
        }
        CheckInput read = CheckInput.ofJobs(reading.jobs()).completedBy(said);
        return check.apply(read).map(result -> withRemarks(context, result, remarks(context)));
    }

    private RichText nothing(CommandContext context) {
        List<RichText> lines = new ArrayList<>(remarks(context));
        if (!pictures.isEmpty()) {
            lines.add(context.text("picture.nothing", "count", pictures.size()));
        }
        return together(lines);
    }

    /** What became of the pictures that were not read, each reason once. */
    private List<RichText> remarks(CommandContext context) {
        List<RichText> lines = new ArrayList<>();
        for (String key : new LinkedHashSet<>(refusals)) {
            lines.add(context.text(key));
        }
        int beyond = pictures.size() - ScreenStack.MOST;
        if (beyond > 0) {
            lines.add(context.text("picture.many", "most", ScreenStack.MOST, "count", beyond));
        }
        return lines;
    }

    private static CommandResult withRemarks(CommandContext context, CommandResult result, List<RichText> remarks) {
        return remarks.isEmpty() ? result : result.withFirstMessage(context.draft(together(remarks)));
    }

    private static RichText together(List<RichText> lines) {
        TextLines text = new TextLines();
        lines.forEach(text::add);
        return text.text();
    }
}
