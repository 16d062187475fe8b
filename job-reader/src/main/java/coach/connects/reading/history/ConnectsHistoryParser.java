package coach.connects.reading.history;

import coach.connects.money.Connects;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the Connects history page of Upwork ({@code /nx/plans/connects/history}), as somebody copied or saved it: a day, what
 * happened, the job, and a number with its sign for each row, the newest first.
 */
public final class ConnectsHistoryParser {
    /** How many rows are read; what follows is handed back as not read. */
    public static final int MOST_ROWS = 1_000;

    private static final int SURE_ROWS = 2;
    private static final List<String> HEADINGS = List.of("connects history", "my connects", "connects activity");
    private static final List<String> BALANCES = List.of("my balance", "connects balance", "available connects");
    private static final List<String> EMPTY = List.of("no connects transactions", "no transactions");

    /** Lines that only the page of a job has. */
    private static final List<String> OF_A_JOB = List.of(
            "about the client",
            "activity on this job",
            "posted ",
            "proposals:",
            "skills and expertise",
            "payment method",
            "payment verified",
            "experience level",
            "est. budget",
            "hourly:",
            "fixed-price");

    private final HistoryDate dates;
    private final boolean told;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final RepeatedPages pages = new RepeatedPages();
    private final List<HistoryTable.Role> lately = new ArrayList<>();
    private Optional<RowDraft> open = Optional.empty();
    private Optional<Connects> balance = Optional.empty();
    private boolean balanceNext;
    private boolean headed;
    private boolean balances;
    private boolean empty;
    private boolean ofAJob;

    private ConnectsHistoryParser(HistoryDate dates, boolean told) {
        this.dates = dates;
        this.told = told;
    }

    /**
     * Reads a text.
     *
     * @param today the day at the freelancer's place
     * @param zone where they live
     * @return what it shows, with the rows that are not understood; empty where it is no such page
     */
    public static Optional<ParsedHistory> read(String text, LocalDate today, ZoneId zone) {
        return read(text, new HistoryDate(today, zone), false);
    }

    /** The same of a text of which somebody said that it is such a page, or a part of one: then a single row is enough. */
    public static Optional<ParsedHistory> readTold(String text, LocalDate today, ZoneId zone) {
        return read(text, new HistoryDate(today, zone), true);
    }

    /** Whether a text in which no row is read may be meant as such a page: several lines, and none of a job's page. */
    public static boolean mayBePage(String text) {
        List<String> lines = text.lines()
                .map(CellSplitter::name)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.size() > 1 && lines.stream().noneMatch(ConnectsHistoryParser::isOfAJob);
    }

    private static Optional<ParsedHistory> read(String text, HistoryDate dates, boolean told) {
        ConnectsHistoryParser parser = new ConnectsHistoryParser(dates, told);
        CellSplitter.cells(text, dates).forEach(parser::add);
        parser.close();
        List<RowDraft> rows = parser.pages.merged(parser.drafts);
        parser.drafts.clear();
        parser.drafts.addAll(rows);
        return parser.reading();
    }

    private void add(String cell) {
        Optional<HistoryDate.Meaning> day = dates.of(cell);
        Optional<HistoryNumber> number = HistoryNumber.of(cell);
        if (noteHead(cell) || beginsFurtherPage(cell)) {
            return;
        }
        if (day.isPresent()) {
            close();
            open = Optional.of(new RowDraft(day.get(), cell));
        } else if (number.isPresent()) {
            open.ifPresentOrElse(row -> add(row, number.get(), cell), () -> noteBalance(number.get()));
        } else if (open.isEmpty()) {
            notePage(cell);
        } else if (open.get().hasNumber() && ActionPhrases.beginning(cell).isPresent()) {
            RowDraft before = open.get();
            close();
            open = Optional.of(new RowDraft(before.day(), ""));
            open.get().addWords(cell);
        } else {
            open.get().addWords(cell);
        }
        balanceNext = balanceNext && number.isEmpty() && day.isEmpty() && open.isEmpty();
    }

    private boolean beginsFurtherPage(String cell) {
        boolean heading = HEADINGS.contains(CellSplitter.name(cell)) && (open.isPresent() || !drafts.isEmpty());
        if (heading) {
            close();
            pages.begin(drafts.size());
        }
        return heading;
    }

    /** "Purchased 40 Connects" alone says what happened, too; below that it only says the number once more. */
    private static void add(RowDraft row, HistoryNumber number, String cell) {
        ActionPhrases.beginning(cell).map(ActionPhrases.Phrase::words).ifPresent(row::addActionIfNone);
        row.add(number, cell);
    }

    /** The head of the table; what stood before it is none of its rows. */
    private boolean noteHead(String cell) {
        HistoryTable.Role role = HistoryTable.role(cell);
        if (role == HistoryTable.Role.OTHER || drafts.size() > 1) {
            return false;
        }
        lately.add(role);
        boolean whole = lately.contains(HistoryTable.Role.DAY)
                && lately.contains(HistoryTable.Role.ACTION)
                && (lately.contains(HistoryTable.Role.AMOUNT)
                        || lately.contains(HistoryTable.Role.OUT)
                        || lately.contains(HistoryTable.Role.IN));
        balances |= role == HistoryTable.Role.BALANCE;
        if (whole && !headed) {
            headed = true;
            open = Optional.empty();
            drafts.clear();
        }
        return true;
    }

    private void notePage(String cell) {
        String said = CellSplitter.name(cell);
        headed |= HEADINGS.stream().anyMatch(said::startsWith);
        empty |= EMPTY.stream().anyMatch(said::startsWith);
        ofAJob |= isOfAJob(said);
        for (String name : BALANCES) {
            if (said.startsWith(name)) {
                headed |= name.equals(BALANCES.get(0));
                balanceNext = true;
                HistoryNumber.of(withoutMark(said.substring(name.length()))).ifPresent(this::noteBalance);
            }
        }
    }

    private static String withoutMark(String rest) {
        return rest.startsWith(":") ? rest.substring(1).strip() : rest.strip();
    }

    private void noteBalance(HistoryNumber number) {
        if (balanceNext && balance.isEmpty() && !number.signed()) {
            balance = Optional.of(Connects.of(number.value()));
        }
    }

    private static boolean isOfAJob(String said) {
        return OF_A_JOB.stream().anyMatch(said::startsWith);
    }

    private void close() {
        open.ifPresent(row -> {
            ofAJob |= row.behind().stream().map(CellSplitter::name).anyMatch(ConnectsHistoryParser::isOfAJob);
            if (row.isRow()) {
                drafts.add(row);
            }
        });
        open = Optional.empty();
    }

    private Optional<ParsedHistory> reading() {
        Optional<Boolean> dayFirst = DayOrder.of(drafts, dates.today());
        Optional<RowDraft> open = drafts.stream().filter(RowDraft::isOfTwoDays).findFirst();
        if (dayFirst.isPresent() || open.isEmpty()) {
            return result(dayFirst).map(history -> new ParsedHistory(history, Optional.empty()));
        }
        RowDraft draft = open.get();
        return result(Optional.of(true))
                .flatMap(history -> result(Optional.of(false))
                        .map(swapped -> new ParsedHistory(
                                history,
                                Optional.of(new ParsedHistory.Doubt(
                                        swapped, draft.written(), draft.dayIf(true), draft.dayIf(false))))));
    }

    private Optional<UpworkHistory> result(Optional<Boolean> dayFirst) {
        boolean column =
                balances || drafts.stream().allMatch(draft -> draft.balance().isPresent());
        List<BalanceChain.Link> links = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        int rows = 0;
        for (RowDraft draft : drafts) {
            Optional<HistoryRow> row = rows < MOST_ROWS ? draft.row(dayFirst, balances) : Optional.empty();
            rows += row.isPresent() ? 1 : 0;
            if (row.isPresent() || !draft.movesNothing()) {
                links.add(new BalanceChain.Link(row, column ? draft.balance() : Optional.empty()));
            }
            if (row.isEmpty() && !draft.movesNothing()) {
                unread.add(draft.shown());
            }
        }
        boolean sure = rows >= SURE_ROWS && rows > unread.size();
        boolean history = !ofAJob && (sure || ((headed || told) && (!drafts.isEmpty() || empty)));
        BalanceChain chain = BalanceChain.of(links);
        Optional<Connects> shown = balance.or(() -> chain.newest().map(Connects::of));
        List<UpworkHistory.BalanceGap> gaps = chain.gaps(balance.map(Connects::value), dates.today());
        return history ? Optional.of(new UpworkHistory(chain.rows(), unread, shown, gaps)) : Optional.empty();
    }
}
