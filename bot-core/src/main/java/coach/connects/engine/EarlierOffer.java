package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.ActiveButton;
import java.util.List;
import java.util.Optional;

/**
 * An offer that was neither taken nor left when something else was said: a "yes" or "no" after that may be for it, so it is named
 * with its buttons, and nothing is done.
 */
final class EarlierOffer {
    private static final String HOST = "upwork.com";

    private EarlierOffer() {}

    /** The offer once more; empty where none waits, or it is not one thing alone. */
    static Optional<CommandResult> named(CommandContext context) {
        List<ActiveButton> waiting = ButtonQuestion.waiting(context);
        String no = context.plain("button.no");
        List<ActiveButton> takes = waiting.stream()
                .filter(button -> button.once() && !button.label().equals(no))
                .toList();
        if (takes.size() != 1 || context.waits()) {
            return Optional.empty();
        }
        ActiveButton yes = takes.get(0);
        List<ButtonSpec> shown = waiting.stream()
                .map(button -> button.equals(yes)
                        ? ButtonSpec.again(button).asYes()
                        : button.label().equals(no) ? ButtonSpec.again(button).asNo() : ButtonSpec.again(button))
                .toList();
        return Optional.of(context.reply(context.draft(context.text("words.offer-above", "what", what(context, yes)))
                .withRowsOf(2, shown)));
    }

    /** The label, with the job's title, or the line that it says where it names nothing by itself. */
    private static RichText what(CommandContext context, ActiveButton yes) {
        String says =
                yes.action().command().equals(ButtonSpec.SAY) ? yes.action().argument() : "";
        RichText label = RichText.of(yes.label());
        Optional<String> title = JobLinkParser.find(says)
                .job()
                .flatMap(job -> context.archive().lastCheck(context.state(), job))
                .flatMap(check -> check.posting().get(Fact.TITLE));
        if (title.isPresent()) {
            return context.text("words.offer-above.job", "what", label, "title", title.get());
        }
        boolean clear = says.isEmpty()
                || says.contains(HOST)
                || Tokens.plain(yes.label()).stream().anyMatch(Digits::areAll);
        return clear ? label : context.text("words.offer-above.line", "what", label, "line", says);
    }
}
