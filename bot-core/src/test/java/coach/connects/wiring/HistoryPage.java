package coach.connects.wiring;

import coach.connects.wallet.comparison.HistoryAction;
import coach.connects.wiring.TrueHistory.Move;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Upwork's page of a history, in each of the forms in which people hold it. */
final class HistoryPage {
    private static final List<String> DAYS = List.of(
            "yyyy-MM-dd", "MMM d, yyyy", "d MMM yyyy", "dd.MM.yyyy", "MMMM d, yyyy", "EEE, MMM d, yyyy", "d/M/yyyy");

    private final Random random;
    private final DateTimeFormatter days;
    private final List<Move> rows;
    private final List<Integer> after = new ArrayList<>();

    /**
     * Of these rows.
     *
     * @param newestFirst the rows
     * @param balance that behind the newest
     */
    HistoryPage(long seed, List<Move> newestFirst, int balance) {
        this.random = new Random(seed);
        this.days = DateTimeFormatter.ofPattern(DAYS.get(random.nextInt(DAYS.size())), Locale.ENGLISH);
        this.rows = new ArrayList<>(newestFirst);
        int then = balance;
        for (Move row : newestFirst) {
            after.add(then);
            then -= row.amount();
        }
    }

    /** The same without a row, as if it were lost in copying. */
    HistoryPage without(int row) {
        rows.remove(row);
        after.remove(row);
        return this;
    }

    /** The page as a browser copies it, or as lines, or as a file. */
    String text() {
        return switch (random.nextInt(4)) {
            case 0 -> copied();
            case 1 -> lines("Date Action Connects Balance\n");
            case 2 -> lines("");
            default -> file(random.nextBoolean() ? ',' : ';');
        };
    }

    /** A form that has a running balance. */
    String running() {
        return random.nextBoolean() ? lines("") : file(',');
    }

    private String copied() {
        StringBuilder page = new StringBuilder("Connects history\nMy balance\n")
                .append(after.get(0))
                .append(" Connects\nBuy Connects\nDate\tAction\tConnects\n");
        for (Move row : rows) {
            page.append(day(row)).append('\t').append(words(row.action())).append('\n');
            row.job()
                    .ifPresent(job -> page.append("https://www.upwork.com/jobs/")
                            .append(job)
                            .append('\n'));
            page.append(row.title()).append('\n').append(signed(row)).append('\n');
        }
        return page.toString();
    }

    private String lines(String head) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Move row = rows.get(i);
            String link =
                    row.job().map(job -> " https://www.upwork.com/jobs/" + job).orElse("");
            lines.add(day(row) + " " + words(row.action()) + " " + row.title() + link + " " + signed(row) + " "
                    + after.get(i));
        }
        return head + String.join("\n", turned(lines)) + "\n";
    }

    private String file(char separator) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Move row = rows.get(i);
            String link =
                    row.job().map(job -> "https://www.upwork.com/jobs/" + job).orElse("");
            lines.add(String.join(
                    String.valueOf(separator),
                    '"' + day(row) + '"',
                    words(row.action()),
                    row.title(),
                    link,
                    signed(row),
                    String.valueOf(after.get(i))));
        }
        String head = "Date,Action,Job,Link,Connects,Balance\n".replace(',', separator);
        return head + String.join("\n", turned(lines)) + "\n";
    }

    /** The oldest first, where the dice say so. */
    private List<String> turned(List<String> lines) {
        if (random.nextBoolean()) {
            Collections.reverse(lines);
        }
        return lines;
    }

    private String day(Move row) {
        LocalDate day = row.day();
        return days.format(day);
    }

    private static String signed(Move row) {
        return (row.amount() > 0 ? "+" : "") + row.amount();
    }

    private static String words(HistoryAction action) {
        return switch (action) {
            case PROPOSAL -> "Applied to job";
            case BOOST -> "Boosted proposal";
            case PURCHASE -> "Purchased Connects";
            case OTHER_GRANT -> "Promo code";
            case AD -> "Boosted profile";
            default -> "Paid invitation badge";
        };
    }
}
