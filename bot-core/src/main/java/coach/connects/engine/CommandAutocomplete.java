package coach.connects.engine;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandParameter;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.session.CheckRecord;
import java.time.Clock;
import java.time.LocalDate;
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
    private final FreelancerRepository freelancers;
    private final ViewFactory views;
    private final Clock clock;

    /**
     * Puts the parts together.
     *
     * @param commands by name
     * @param freelancers what is known of who types
     * @param views what labels are made of
     * @param clock the present
     */
    public CommandAutocomplete(
            CommandRegistry commands, FreelancerRepository freelancers, ViewFactory views, Clock clock) {
        this.commands = commands;
        this.freelancers = freelancers;
        this.views = views;
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
        View view = views.of(freelancers.load(person).state(), clock.instant());
        if (option.get().type() == CommandParameter.Type.DATE) {
            return DateSuggestions.of(view, query);
        }
        List<Suggestion> all = option.get().type() == CommandParameter.Type.JOB
                ? recentJobs(view)
                : meant.get().suggest(view, query);
        String wanted = CaseFolding.of(query.typed().strip());
        return all.stream()
                .filter(one -> holds(one.label(), wanted) || holds(one.value(), wanted))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String words, String wanted) {
        return CaseFolding.of(words).contains(wanted);
    }

    /** The jobs that were checked, newest first, each once. */
    private static List<Suggestion> recentJobs(View view) {
        List<CheckRecord> checks = new ArrayList<>(view.archive().checks(view.state()));
        checks.sort(Comparator.comparing(CheckRecord::checkedAt).reversed());
        Map<JobId, Suggestion> jobs = new LinkedHashMap<>();
        for (CheckRecord check : checks) {
            check.posting().job().ifPresent(job -> jobs.putIfAbsent(job, suggestion(view, check, job)));
        }
        return List.copyOf(jobs.values());
    }

    /** By its title, else by what is remembered of it: an id tells nobody anything. */
    private static Suggestion suggestion(View view, CheckRecord check, JobId job) {
        String label = check.posting().get(Fact.TITLE).orElseGet(() -> untitled(view, check));
        return new Suggestion(UntrustedText.clean(label, LONGEST - 1), job.url());
    }

    private static String untitled(View view, CheckRecord check) {
        return view.plain(
                "check.job.untitled",
                "day",
                LocalDate.ofInstant(check.checkedAt(), view.zone()),
                "decision",
                view.plain(check.verdict().decision().key()));
    }
}
