package coach.connects.feature.wallet;

import coach.connects.chat.CommandSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PoolScope;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Tokens;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;

/**
 * What is offered to be recorded, and still waits for its yes.
 *
 * @param group the message that offers it
 * @param command the command that would record it
 * @param line what stands behind the command's name
 * @param pool whose Connects it is about (W-37)
 */
record OfferedEntry(String group, String command, String line, Pool pool) {
    /** The one that a message's buttons offer. */
    static Optional<OfferedEntry> in(List<ActiveButton> message) {
        return message.stream()
                .filter(button -> button.answer() == Answer.YES && button.once())
                .filter(button -> button.action().argument().startsWith("/"))
                .findFirst()
                .flatMap(OfferedEntry::of);
    }

    /** What a cap refused, where the newest message offers to record it anyway. */
    static Optional<OfferedEntry> refusedIn(List<ActiveButton> message) {
        return message.stream()
                .filter(button -> button.answer() == Answer.YES)
                .flatMap(button -> EntryCommand.ANYWAY
                        .read(button.action().argument())
                        .map(refused -> new OfferedEntry(
                                button.group(), button.action().command(), refused.line(), button.pool()))
                        .stream())
                .findFirst();
    }

    private static Optional<OfferedEntry> of(ActiveButton yes) {
        String said = yes.action().argument();
        int name = said.indexOf(' ');
        return name > 0 && SpokenEntryHandler.records(said.substring(1, name))
                ? Optional.of(
                        new OfferedEntry(yes.group(), said.substring(1, name), said.substring(name + 1), yes.pool()))
                : Optional.empty();
    }

    /** It is let go, asked about, or offered anew as it is right; empty where another one was meant. */
    Optional<CommandResult> corrected(CommandContext context, SpokenCorrection said) {
        CommandContext withdrawn = withdrawn(context);
        if (said.takesBack()) {
            return Optional.of(withdrawn.reply(context.text("words.no.reply")));
        }
        return said.saysWhat()
                ? amended(withdrawn, command, line, said)
                : Optional.of(withdrawn.askFor(
                        context.draft(context.text("spoken.amiss.ask.offer")),
                        command,
                        EntryCommand.AMENDS.write(new EntryCommand.Amended(line, Optional.empty()))));
    }

    /** The same number as another kind of entry; empty where it is of that kind already. */
    Optional<CommandResult> ofKind(CommandContext context, SpokenKindChange kind) {
        return kind.command().equals(command)
                ? Optional.empty()
                : kind.amount()
                        .or(() -> Tokens.of(line).stream()
                                .flatMap(word -> AmountParser.read(word).value().stream())
                                .findFirst())
                        .map(n -> SpokenEntryHandler.ask(withdrawn(context), kind.command(), n.toString()));
    }

    /** The same entry with what was said to be right, offered anew; empty where that was another one. */
    static Optional<CommandResult> amended(CommandContext context, String command, String line, SpokenCorrection said) {
        if (!said.fits(line)) {
            return Optional.empty();
        }
        EntryCommand recording = SpokenEntryHandler.command(command);
        CommandSpec spec = recording.spec();
        boolean byThePolicy = recording
                .madeAnyway(context, PendingEntry.said(line))
                .filter(made -> SpokenCorrectionHandler.isPricedByThePolicy(context, made.entries()))
                .isPresent();
        EntryPlace place = EntryPlace.of(context, spec, said.line(line, byThePolicy));
        return Optional.of(PoolScope.run(
                context, spec, place.pool(), there -> SpokenEntryHandler.ask(there, command, place.words())));
    }

    /** The context in which this is offered no more. */
    private CommandContext withdrawn(CommandContext context) {
        return context.with(context.state()
                .withSession(session -> session.with(session.buttons().withoutGroup(group))));
    }
}
