package coach.connects.reading.history;

import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reading.history.ActionPhrases.Phrase;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.wallet.comparison.HistoryAction;
import coach.connects.wallet.comparison.HistoryRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a row, as they come. */
final class RowDraft {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_SHOWN = 80;

    private final HistoryDate.Meaning day;
    private final boolean ownDay;
    private final List<String> cells = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();
    private final List<HistoryNumber> numbers = new ArrayList<>();

    /**
     * @param written the day's cell; empty where the row stands below another of the same day
     */
    RowDraft(HistoryDate.Meaning day, String written) {
        this.day = day;
        this.ownDay = !written.isEmpty();
        if (ownDay) {
            cells.add(written);
        }
    }

    HistoryDate.Meaning day() {
        return day;
    }

    /** Whether numbers alone leave open which day it is. */
    boolean isOfTwoDays() {
        return day.days().size() > 1;
    }

    /** Its day; empty where it is none that a row can have, or either of two. */
    Optional<LocalDate> on(Optional<Boolean> dayFirst) {
        return isOfTwoDays() ? dayFirst.map(this::dayIf) : day.days().stream().findFirst();
    }

    /** Its day where it may be two and the day stands first, or the month. */
    LocalDate dayIf(boolean dayFirst) {
        return day.days().get(dayFirst ? 0 : 1);
    }

    /** What is the same where the row is. */
    String key() {
        return day.days() + " " + words + behind + numbers;
    }

    /** The day in the page's words. */
    String written() {
        return cells.get(0);
    }

    void add(HistoryNumber number, String cell) {
        numbers.add(number);
        cells.add(cell);
    }

    void addWords(String cell) {
        (numbers.isEmpty() ? words : behind).add(cell);
        cells.add(cell);
    }

    /** What the cell of a number says that happened, where nothing else does. */
    void addActionIfNone(String said) {
        if (said().isEmpty()) {
            words.add(said);
        }
    }

    boolean hasNumber() {
        return !numbers.isEmpty();
    }

    /** What stands behind its numbers and may belong to the page instead. */
    List<String> behind() {
        return words.isEmpty() ? List.of() : List.copyOf(behind);
    }

    private List<String> said() {
        return words.isEmpty() ? behind : words;
    }

    /** Whether it is a row at all: a day with nothing that happens, or no number, may be anything of a page. */
    boolean isRow() {
        return hasNumber() ? !said().isEmpty() : ownDay && phrase().isPresent();
    }

    /** The row in the page's words. */
    String shown() {
        String all = String.join(" ", cells);
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Whether it moves nothing, as a free proposal does. */
    boolean movesNothing() {
        return phrase().isPresent()
                && !numbers.isEmpty()
                && numbers.get(0).value() == 0
                && numbers.stream().noneMatch(number -> number.signed() && number.value() != 0);
    }

    /** The number that the page shows as the balance after it, where it has a column for that. */
    Optional<Integer> balance() {
        return numbers.size() < 2 || numbers.get(numbers.size() - 1).signed()
                ? Optional.empty()
                : Optional.of(numbers.get(numbers.size() - 1).value());
    }

    /**
     * The row; empty where anything of it is not understood.
     *
     * @param dayFirst which of two days is meant, where that follows from the other rows
     * @param balances whether the page has a column for the balance
     */
    Optional<HistoryRow> row(Optional<Boolean> dayFirst, boolean balances) {
        Optional<LocalDate> on = on(dayFirst);
        Optional<Phrase> phrase = phrase();
        Optional<Integer> amount = phrase.flatMap(meant -> amount(meant, balances));
        Optional<HistoryAction> action = phrase.flatMap(meant -> amount.flatMap(meant::of));
        if (on.isEmpty() || amount.isEmpty() || action.isEmpty() || amount.get() == 0) {
            return Optional.empty();
        }
        LinkScan links = JobLinkParser.find(String.join(" ", cells));
        Optional<JobId> job = links.jobs().size() == 1 ? links.job() : Optional.empty();
        return Optional.of(new HistoryRow(on.get(), action.get(), amount.get(), job, title(phrase.get())));
    }

    /** One signed number; or a bare one, where the words tell which way it goes. */
    private Optional<Integer> amount(Phrase phrase, boolean balances) {
        Set<Integer> signed = numbers.stream()
                .filter(HistoryNumber::signed)
                .map(HistoryNumber::value)
                .collect(Collectors.toSet());
        if (signed.size() == 1) {
            return Optional.of(signed.iterator().next());
        }
        boolean one = numbers.size() == 1 || (balances && numbers.size() == 2);
        boolean oneWay = phrase.action() != HistoryAction.BOOST;
        if (!signed.isEmpty() || !one || !oneWay) {
            return Optional.empty();
        }
        int size = numbers.get(0).value();
        return Optional.of(phrase.action().takes() ? -size : size);
    }

    /** The cell that is nothing but what happened, or else the first that begins with it. */
    private Optional<Phrase> phrase() {
        return said().stream()
                .flatMap(cell -> ActionPhrases.whole(cell).stream())
                .findFirst()
                .or(() -> said().stream()
                        .flatMap(cell -> ActionPhrases.beginning(cell).stream())
                        .findFirst());
    }

    private Optional<String> title(Phrase phrase) {
        List<String> rest = new ArrayList<>();
        boolean taken = false;
        for (String cell : said()) {
            boolean acts = !taken
                    && ActionPhrases.beginning(cell).filter(phrase::equals).isPresent();
            taken |= acts;
            String left = acts ? withoutSigns(cell.substring(phrase.words().length())) : cell;
            rest.add(JobLinkParser.find(left).rest());
        }
        String title = String.join(" ", Tokens.of(String.join(" ", rest)));
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
    }

    private static String withoutSigns(String text) {
        int start = 0;
        while (start < text.length()
                && !Character.isLetterOrDigit(text.charAt(start))
                && "\"'«“(".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        return text.substring(start);
    }
}
