package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.JobId;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries somebody wants taken back, in words: "the purchase", "yesterday", "the last two", "both refunds of today",
 * "the one for Bergen". It is one only if every word of it is understood, or names a job that was checked by its title.
 *
 * @param kinds of which kind they are; empty for all
 * @param day of which day they are, or on which they were told
 * @param count how many messages back from the last; empty for one, or for all of a day
 * @param amount how many Connects the entry moved
 * @param jobs of which job it is, one of these; empty for any entry
 */
record UndoSelection(
        Set<EntryKind> kinds,
        Optional<LocalDate> day,
        Optional<Integer> count,
        Optional<Integer> amount,
        Set<JobId> jobs) {
    /** So many messages are shown and taken back at once. */
    static final int MOST = 10;

    private static final int LONGEST = 80;
    private static final int LONGEST_PHRASE = 4;

    UndoSelection {
        kinds = Set.copyOf(kinds);
        jobs = Set.copyOf(jobs);
    }

    /** What is chosen of this job alone. */
    UndoSelection of(JobId job) {
        return new UndoSelection(kinds, day, count, amount, Set.of(job));
    }

    /** The same of words beside a job's link; no word chooses all of it. */
    static Optional<UndoSelection> read(View view, JobId job, String words) {
        List<String> said = SpokenEntry.words(words);
        boolean all = said.stream().allMatch(word -> view.lists("undo.said.little", word));
        Optional<UndoSelection> chosen = all
                ? Optional.of(
                        new UndoSelection(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of()))
                : read(view, words);
        return chosen.map(one -> one.of(job));
    }

    /** What these words choose; empty where they say anything else, or nothing that chooses. */
    static Optional<UndoSelection> read(View view, String words) {
        return words.length() > LONGEST || words.indexOf('\n') >= 0
                ? Optional.empty()
                : new Reading(view, SpokenEntry.words(words)).selection();
    }

    /**
     * The entries of these messages that are meant, with what belongs to them: who names the boost keeps its proposal, and who
     * names the proposal gives up its boost. A day or a number of messages means all of each.
     */
    List<RecordedEntry> entries(CommandContext context, List<String> eventIds) {
        List<RecordedEntry> standing = new WalletAccess(context).standing(eventIds);
        if (kinds.isEmpty() && amount.isEmpty() && jobs.isEmpty()) {
            return standing;
        }
        Wallet whole = context.archive().wholeWallet(context.state());
        Set<Long> meant = new HashSet<>();
        standing.stream()
                .filter(entry -> isMeant(context, whole, entry, false) || isMeant(context, whole, entry, true))
                .forEach(entry -> meant.add(entry.seq()));
        return standing.stream()
                .filter(entry -> meant.contains(entry.seq())
                        || (entry.referencedSeq().isPresent()
                                && meant.contains(entry.referencedSeq().getAsLong())))
                .toList();
    }

    /** The messages that recorded them, the last one first; one more than {@link #MOST} where they are too many. */
    List<String> eventIds(CommandContext context) {
        Wallet whole = context.archive().wholeWallet(context.state());
        int most = Math.min(count.orElse(day.isPresent() ? MOST + 1 : 1), MOST + 1);
        List<String> ofTheDay = chosen(context, whole, most, false);
        return day.isEmpty() || !ofTheDay.isEmpty() ? ofTheDay : chosen(context, whole, most, true);
    }

    private List<String> chosen(CommandContext context, Wallet whole, int most, boolean asTold) {
        return whole.undoableEvents().stream()
                .filter(eventId ->
                        whole.standing(eventId).stream().anyMatch(entry -> isMeant(context, whole, entry, asTold)))
                .limit(most)
                .toList();
    }

    private boolean isMeant(CommandContext context, Wallet whole, RecordedEntry entry, boolean asTold) {
        LocalDate of =
                asTold ? LocalDate.ofInstant(entry.recordedAt(), context.view().zone()) : entry.effectiveOn();
        return (kinds.isEmpty() || kinds.contains(entry.kind()))
                && amount.map(n -> n == Math.abs(entry.amount())).orElse(true)
                && day.map(of::equals).orElse(true)
                && (jobs.isEmpty() || job(whole, entry).filter(jobs::contains).isPresent());
    }

    /** The job of a proposal, or of the one that an entry belongs to. */
    private static Optional<JobId> job(Wallet whole, RecordedEntry entry) {
        RecordedEntry own = entry.referencedSeq().isPresent()
                ? whole.entry(entry.referencedSeq().getAsLong()).orElse(entry)
                : entry;
        return own instanceof Proposal proposal ? proposal.job() : Optional.empty();
    }

    /** Takes one thing after the other out of the words; what is left has to be little words. */
    private static final class Reading {
        private static final int TWO = 2;

        private final View view;
        private final List<String> left;

        Reading(View view, List<String> words) {
            this.view = view;
            this.left = new ArrayList<>();
            for (String word : words) {
                left.add(word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word);
            }
        }

        Optional<UndoSelection> selection() {
            Optional<LocalDate> day = day();
            Optional<Integer> amount = amount();
            Optional<Integer> count = count();
            Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                if (left.removeIf(word -> isListed("undo.said." + kind.word(), word))) {
                    kinds.add(kind);
                }
            }
            left.removeIf(word -> isListed("undo.said.little", word));
            Set<JobId> jobs = left.isEmpty() ? Set.of() : titled();
            boolean chooses =
                    day.isPresent() || count.isPresent() || amount.isPresent() || !kinds.isEmpty() || !jobs.isEmpty();
            return chooses && (left.isEmpty() || !jobs.isEmpty())
                    ? Optional.of(new UndoSelection(kinds, day, count, amount, jobs))
                    : Optional.empty();
        }

        /** The jobs that were checked whose titles have all of these words. */
        private Set<JobId> titled() {
            Set<JobId> jobs = new HashSet<>();
            JobTitles.of(view).titles().forEach((job, title) -> {
                if (SpokenEntry.words(title).containsAll(left)) {
                    jobs.add(job);
                }
            });
            return jobs;
        }

        private boolean isListed(String list, String word) {
            return view.messages().has(list) && view.lists(list, word);
        }

        private Optional<LocalDate> day() {
            return WordRuns.takeDay(left, LONGEST_PHRASE, view.today())
                    .flatMap(day -> DateParser.read(day, view.today()).value());
        }

        /** "The 6", "16 connects", "the proposal of 6"; a small number counts messages else: "the last 2", "2 entries", "2". */
        private Optional<Integer> amount() {
            for (int at = 0; at < left.size(); at++) {
                Optional<Integer> number = number(left.get(at));
                String before = at == 0 ? "" : left.get(at - 1);
                String behind = at + 1 == left.size() ? "" : left.get(at + 1);
                boolean connects = isListed("undo.said.connects", behind);
                boolean named = connects || isListed("undo.said.named", before);
                boolean counts = isListed("undo.said.counted", behind)
                        || (!named && number.filter(n -> n <= MOST).isPresent());
                if (number.isPresent() && !counts) {
                    left.remove(at);
                    return number;
                }
            }
            return Optional.empty();
        }

        /** "Both" are two, "all" as many as can be taken back at once. */
        private Optional<Integer> count() {
            if (left.removeIf(word -> isListed("undo.said.both", word))) {
                return Optional.of(TWO);
            }
            if (left.removeIf(word -> isListed("undo.said.all", word))) {
                return Optional.of(MOST + 1);
            }
            Optional<Integer> count =
                    left.stream().flatMap(word -> number(word).stream()).findFirst();
            left.removeIf(word -> number(word).isPresent());
            return count;
        }

        private static Optional<Integer> number(String word) {
            return AmountParser.read(word).value().map(Connects::value);
        }
    }
}
