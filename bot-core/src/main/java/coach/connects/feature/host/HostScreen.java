package coach.connects.feature.host;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.persistence.FreelancerScan;
import coach.connects.persistence.HostRepository.HostState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /host} shows: figures, health, version. No person, group or job is named in it.
 *
 * @param scan counts people
 * @param machine the process around the core
 */
public record HostScreen(FreelancerScan scan, HostRuntime machine) {
    /** So many are kept out by name; a bot that keeps out more is better opened to some alone. */
    static final int MOST_BLOCKED = 1_000;

    /** People are counted up to here: beyond it that there are many says enough. */
    private static final int MOST_COUNTED = 20_000;

    MessageDraft of(CommandContext context, HostState state) {
        TextLines lines = new TextLines();
        if (!machine.version().isEmpty()) {
            lines.add(context.text("host.version", "version", machine.version()));
        }
        long people = scan.count(MOST_COUNTED);
        lines.add(context.text(people < MOST_COUNTED ? "host.people" : "host.people.many", "n", people));
        List<String> findings = machine.findings();
        if (findings.isEmpty()) {
            lines.add(context.text("host.well"));
        }
        findings.forEach(what -> lines.add(context.text("host.finding", "what", RichText.of(what))));
        if (machine.backsUp()) {
            lines.add(backup(context));
        }
        state.pausedAt().ifPresent(since -> lines.add(context.text("host.paused", "day", day(context, since))));
        if (!state.blocked().isEmpty()) {
            lines.add(context.text("host.kept-out", "n", state.blocked().size()));
        }
        lines.blank().add(HostCommand.ways(context));
        return context.draft(lines.text())
                .withRow(HostCommand.doing(context, state.pausedAt().isPresent(), machine.backsUp()));
    }

    /** What can be said, below this line. */
    MessageDraft help(CommandContext context, RichText line) {
        return context.draft(new TextLines()
                        .add(line)
                        .add(context.text("host.ways"))
                        .add(HostCommand.ways(context))
                        .text())
                .withRow(HostCommand.doing(context, false, machine.backsUp()));
    }

    private RichText backup(CommandContext context) {
        Optional<Instant> newest = machine.lastBackup();
        return newest.map(at -> context.text("host.backup.last", "day", day(context, at)))
                .orElseGet(() -> context.text("host.backup.none"));
    }

    private static LocalDate day(CommandContext context, Instant at) {
        return LocalDate.ofInstant(at, context.zone());
    }
}
