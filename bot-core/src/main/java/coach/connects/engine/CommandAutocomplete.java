package coach.connects.engine;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandParameter;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.StoredArchive;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could stand in a command's field: the person's recent jobs where a job is meant, days where a date is, else what the
 * command knows. Only what holds the letters typed so far.
 */
public final class CommandAutocomplete implements AutocompleteProvider {
    private static final int MOST = 25;
    private static final int LONGEST = 100;

    private final CommandRegistry commands;
    private final StoredArchive archive;
    private final MessageCatalogue catalogue;
    private final Policies policies;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param commands by name
     * @param archive what is known of who types
     * @param catalogue the labels
     * @param policies the policies that can be in force
     * @param clock the present
     */
    public CommandAutocomplete(
            CommandRegistry commands,
            StoredArchive archive,
            MessageCatalogue catalogue,
            Policies policies,
            Clock clock) {
        this.commands = commands;
        this.archive = archive;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggest(Identity person, ChatAddress at, AutocompleteQuery query) {
        Optional<Command> meant = commands.named(query.command());
        Optional<CommandParameter> option = meant.flatMap(one -> one.spec().parameters().stream()
                .filter(known -> known.name().equals(query.option()))
                .findFirst());
        if (meant.isEmpty() || option.isEmpty()) {
            return List.of();
        }
        CommandContext context = context(person, at);
        if (option.get().type() == CommandParameter.Type.DATE) {
            return DateSuggestions.of(context, query);
        }
        List<Suggestion> all = option.get().type() == CommandParameter.Type.JOB
                ? recentJobs(context)
                : meant.get().suggest(context, query);
        String wanted = CaseFolding.of(query.typed().strip());
        return all.stream()
                .filter(one -> holds(one.label(), wanted) || holds(one.value(), wanted))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String words, String wanted) {
        return CaseFolding.of(words).contains(wanted);
    }

    private CommandContext context(Identity person, ChatAddress at) {
        Instant now = clock.instant();
        FreelancerState state = archive.freelancers().load(person).state();
        ChatEvent.EventSource source = new ChatEvent.EventSource(person, at, "", now, false, Optional.empty());
        return new CommandContext(
                state,
                new ChatEvent.TextMessage(source, "", false),
                at,
                now,
                catalogue.in(state.profile().language()),
                policies,
                archive);
    }

    /** The jobs that were checked, newest first, each once. */
    private static List<Suggestion> recentJobs(CommandContext context) {
        List<CheckRecord> checks = new ArrayList<>(context.archive().checks(context.state()));
        checks.sort(Comparator.comparing(CheckRecord::checkedAt).reversed());
        Map<JobId, Suggestion> jobs = new LinkedHashMap<>();
        for (CheckRecord check : checks) {
            check.posting().job().ifPresent(job -> jobs.putIfAbsent(job, suggestion(check, job)));
        }
        return List.copyOf(jobs.values());
    }

    private static Suggestion suggestion(CheckRecord check, JobId job) {
        String title = check.posting().get(Fact.TITLE).orElse(job.value());
        return new Suggestion(UntrustedText.clean(title, LONGEST - 1), job.url());
    }
}
