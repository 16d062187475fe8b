package coach.connects.feature.transfer;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Verdict;
import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ReminderState;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.ImportResult;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What taking over a file comes to, all of it checked: told before it is asked for, and done after it is agreed to.
 *
 * @param after the state afterwards
 * @param checks the checks, under new ids
 * @param statement the wallet on its today
 * @param settings how many traits and settings the file holds
 * @param unknownPolicies the policies it names that are not known here
 * @param differences where what the file says to follow does not follow
 * @param agency what it comes to in an agency's pool, where the file tells of one
 */
record ImportPlan(
        FreelancerState after,
        List<CheckRecord> checks,
        Statement statement,
        int settings,
        List<String> unknownPolicies,
        List<DerivationMismatch> differences,
        Optional<AgencyPlan> agency) {
    static ImportPlan of(CommandContext context, ImportFile file) throws InvalidImportException {
        List<CheckRecord> checks = checks(context, file);
        Profile profile = profile(context, file);
        Preferences preferences = preferences(context, file);
        Optional<Connects> monthly = monthly(context, file);
        Terms terms = file.terms.isEmpty()
                ? context.state().wallet().terms()
                : TermsDefaults.terms(file.terms, file.chosenTerms, context.policies());
        ImportResult.Accepted accepted = taken(context, file, terms, checks, profile);
        Wallet wallet = file.earnings.isEmpty() && file.traits.containsKey(ProfileField.EARNINGS.name())
                ? accepted.wallet().withEarnings(profile.earnings())
                : accepted.wallet();
        Optional<AgencyPlan> agency = agency(context, file, checks, profile);
        FreelancerState after = context.state()
                .withAccount(account -> account.with(wallet))
                .withAccount(account -> account.with(profile))
                .withAccount(account -> account.with(preferences))
                .withReminders(reminders -> told(reminders, file, checks, accepted.statement()))
                .withReminders(reminders -> monthly.isEmpty() ? reminders : reminders.withMonthly(monthly));
        return new ImportPlan(
                agency.map(pool -> pool.in(after)).orElse(after),
                checks,
                accepted.statement(),
                file.traits.size() + file.settings.size(),
                unknown(context, file),
                DerivationMismatch.between(file, wallet, accepted.statement().day(), context.policies()),
                agency);
    }

    /** What the file says of an agency's pool; without terms of its own it goes by an agency's caps. */
    private static Optional<AgencyPlan> agency(
            CommandContext context, ImportFile file, List<CheckRecord> checks, Profile profile)
            throws InvalidImportException {
        if (file.agency.isEmpty()) {
            return Optional.empty();
        }
        ImportFile pool = file.agency.get();
        Terms terms = pool.terms.isEmpty()
                ? context.about(Pool.AGENCY).state().wallet().terms()
                : TermsDefaults.terms(pool.terms, pool.chosenTerms, context.policies());
        return Optional.of(AgencyPlan.of(context, pool, taken(context, pool, terms, checks, profile)));
    }

    /** What became of proposals; of a file that says it of checks alone nobody knows when that was told. */
    private static ReminderState told(
            ReminderState before, ImportFile file, List<CheckRecord> checks, Statement statement) {
        ReminderState reminders = before;
        CheckOutcomeIndex proposals = CheckOutcomeIndex.of(statement.lines());
        for (int i = 0; i < checks.size(); i++) {
            Optional<Long> proposal = proposals.latestOf(checks.get(i));
            Optional<ProposalOutcome.Result> result = file.checks.get(i).outcome();
            if (proposal.isPresent() && result.isPresent()) {
                reminders = reminders.with(new ProposalOutcome(proposal.get(), result.get(), statement.day()));
            }
        }
        for (ProposalOutcome outcome : file.outcomes) {
            reminders = reminders.with(outcome);
        }
        return reminders;
    }

    private static ImportResult.Accepted taken(
            CommandContext context, ImportFile file, Terms terms, List<CheckRecord> checks, Profile profile)
            throws InvalidImportException {
        List<String> ids = checks.stream().map(CheckRecord::id).toList();
        RowParser parser = new RowParser(context.eventId(), context.now(), ids, terms, context.policies());
        List<RecordedEntry> entries = new ArrayList<>();
        Map<Long, Integer> lines = new HashMap<>();
        for (EntryRow row : file.rows) {
            parser.entry(row).ifPresent(entry -> {
                entries.add(entry);
                lines.put(entry.seq(), row.line());
            });
        }
        ZoneId zone = profile.timeZone().orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(context.now(), zone);
        Optional<Earnings> earnings = file.earnings;
        ImportResult result = Wallet.imported(
                entries,
                terms,
                earnings,
                new RecordingContext(today, context.now(), context.eventId(), context.policies(), false));
        return result.orElseThrow(refusal -> refusal.match(new LedgerRefusals(lines)));
    }

    /** Numbered with leading zeros: the store lists checks of one moment by their ids. */
    private static List<CheckRecord> checks(CommandContext context, ImportFile file) throws InvalidImportException {
        List<CheckRecord> checks = new ArrayList<>();
        for (ImportFile.Check check : file.checks) {
            String number = Integer.toString(ImportFile.MOST_CHECKS + checks.size());
            String id = context.state().id() + "/" + context.eventId() + "/" + number;
            if (!isSound(context, check.verdict())) {
                throw InvalidImportException.of("data.wrong.verdict", "number", checks.size() + 1);
            }
            checks.add(new CheckRecord(id, check.posting(), check.verdict(), check.checkedAt()));
        }
        return checks;
    }

    /**
     * A stop is a SKIP, whatever else was found. And a verdict that nobody could put into words must not lie in wait for
     * the day when it is shown.
     */
    private static boolean isSound(CommandContext context, Verdict verdict) {
        boolean folded = verdict.decision() == Decision.SKIP
                || verdict.of(Finding.Kind.STOP).isEmpty();
        return folded
                && verdict.hint()
                        .filter(hint -> !context.messages().has(hint.key()))
                        .isEmpty();
    }

    /** What the file tells replaces what was told here; what it does not tell stays. */
    private static Profile profile(CommandContext context, ImportFile file) throws InvalidImportException {
        Profile profile = context.state().profile();
        for (ProfileField<?> field : ProfileField.all()) {
            String written = file.traits.get(field.name());
            profile = written == null ? profile : kept(context, field.name(), profile.parse(field, written));
        }
        return profile;
    }

    private static Preferences preferences(CommandContext context, ImportFile file) throws InvalidImportException {
        Preferences preferences = context.state().preferences();
        for (PreferenceKey<?> key : PreferenceKey.all()) {
            String written = file.settings.get(key.name());
            preferences = written == null ? preferences : kept(context, key.name(), preferences.set(key, written));
        }
        return preferences;
    }

    /** How many Connects are recorded by themselves on each billing day, where the file has that among its settings (W-11). */
    private static Optional<Connects> monthly(CommandContext context, ImportFile file) throws InvalidImportException {
        String written = file.settings.get(JsonExport.MONTHLY_GRANT);
        if (written == null) {
            return Optional.empty();
        }
        Optional<Connects> amount = AmountParser.read(written).value();
        Map<String, Object> range = Map.of("least", 1, "most", AmountParser.MOST);
        return Optional.of(
                kept(context, JsonExport.MONTHLY_GRANT, ParseError.unless(amount, "settings.refused.whole", range)));
    }

    static <T> T kept(CommandContext context, String name, ParseResult<T, ParseError> parseResult)
            throws InvalidImportException {
        return parseResult.value().orElseThrow(() -> {
            RichText why = parseResult
                    .refusal()
                    .map(error -> context.messages().text(error.key(), error.values()))
                    .orElse(RichText.of(""));
            return InvalidImportException.of("data.wrong.setting", "name", name, "why", why);
        });
    }

    private static List<String> unknown(CommandContext context, ImportFile file) {
        return file.terms.stream()
                .map(Terms.Period::policy)
                .distinct()
                .filter(name -> context.policies().named(name).isEmpty())
                .toList();
    }
}
