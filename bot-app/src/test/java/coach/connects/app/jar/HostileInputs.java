package coach.connects.app.jar;

import java.util.List;
import java.util.Random;

/** What nobody should send to a bot, without end and always the same for one seed. */
public final class HostileInputs {
    private static final int LONG_LINE = 100_000;
    private static final List<String> COMMANDS = List.of(
            "/start",
            "/help",
            "/wallet",
            "/buy",
            "/grant",
            "/spend",
            "/return",
            "/adjust",
            "/undo",
            "/history",
            "/check",
            "/search",
            "/export",
            "/import",
            "/profile",
            "/rules",
            "/privacy",
            "/forget",
            "/cancel",
            "/nosuch",
            "/",
            "//");
    private static final List<String> NUMBERS = List.of(
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1e999999999",
            "NaN",
            "-0",
            "0x7fffffff",
            "１２３",
            "٤٠",
            "1.000",
            "1,00,000",
            "½",
            "∞",
            "40.0000000001",
            "2147483648",
            "0000000000040");
    private static final List<String> MARKUP = List.of(
            "<b>",
            "</b>",
            "<script>alert(1)</script>",
            "<a href=\"tg://user?id=1\">",
            "**",
            "__",
            "~~",
            "||",
            "```",
            "`",
            "[x](https://upwork.com.evil.example)",
            "<@123>",
            "<@&1>",
            "@everyone",
            "@here",
            "&lt;",
            "&#0;",
            "{balance}",
            "{0}",
            "%s%n",
            "${jndi:ldap://x}",
            "#{x}",
            "=1+1",
            "+cmd|' /C calc'!A0",
            "\\u0000",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>");
    private static final List<String> SIGNS = List.of(
            "\u202e",
            "\u202d",
            "\u2066",
            "\u2068",
            "\u2069",
            "\u200b",
            "\u200f",
            "\ufeff",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\r",
            "\t",
            "\uD83D",
            "\uDE00",
            "\uFFFF",
            "a\u0301\u0301\u0301\u0301",
            "ﷺ");
    private static final List<String> EMOJI = List.of("😀", "👩‍👩‍👧‍👦", "🇱🇰", "✋🏿", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿");
    private static final List<String> LABELS = List.of(
            "Undo it",
            "Record anyway",
            "I applied",
            "Yes",
            "No",
            "Erase everything",
            "Cancel",
            "[1] Yes",
            "1",
            "Verdict now");
    private static final List<String> PAGE = List.of(
            "Posted 2 hours ago",
            "About the client",
            "Activity on this job",
            "Proposals:",
            "5 to 10",
            "Payment method verified",
            "$15.00",
            "Hourly",
            "Send a proposal for: 99999999999 Connects",
            "Rating is 9 out of 5.",
            "5.0 of 1 review",
            "https://www.upwork.com/jobs/~022104567890123456789",
            "https://www.upwork.com/jobs/~02",
            "Summary",
            "Posted 99999999999 years ago",
            "181% hire rate",
            "Client's recent history (9)",
            "upwork.com/%7E01",
            "verified 5-10");

    /** What costs most when it fills a text: signs that Java treats by themselves, and what pages, mails and data are made of. */
    private static final List<String> FILLERS = List.of(
            "Σ",
            "İ ",
            "ß",
            "a\u0301",
            "1 ",
            "80% ",
            "1. a\n",
            "\n \n",
            "$",
            "~01",
            "%7E",
            "<",
            "<p>",
            "<b></p>",
            "<div>",
            "<li><ul>",
            "<a href='https://www.upwork.com/jobs/~022104567890123456789'>x</a>",
            "<item>",
            "{\"a\":",
            "&amp;",
            "=E2=82=AC\n",
            "QUJD\n",
            "--a\nContent-Type: text/plain\n\nx\n",
            "Austin2:13 PM\n",
            "31 jobs posted75% hire rate, 1 open job\n",
            "Posted 2 hours ago\nx\nHourly\n$5.00\n",
            "Client's recent history (9)\n",
            "Job link\n",
            "Skills and Expertise\nJava\n",
            "message me on telegram ",
            "https://www.upwork.com/jobs/~022104567890123456789 16c\n",
            "{\"title\":\"x\",\"ciphertext\":\"~022104567890123456789\"},",
            "40 on 3 March, ");

    private static final String MAIL =
            "From: a@upwork.com\nSubject: New job: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: ";

    /** What such a text begins with, so that it is taken for something. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "<html>",
            "<?xml version='1.0'?><rss><channel><item><title>x</title><description>",
            "[",
            "{\"title\":\"x\",\"job_type\":\"hourly\",\"description\":\"",
            MAIL + "quoted-printable\nContent-Type: text/html\n\n",
            MAIL + "base64\nContent-Type: text/plain\n\n",
            MAIL + "7bit\nContent-Type: multipart/mixed; boundary=a\n\n",
            "x\nPosted 2 hours ago\nSummary\n",
            "x\nPosted 2 hours ago\nMember since Mar 5, 2015\nAbout the client\nPayment method verified\n");

    private final Random random;

    /** A stream of its own for each seed. */
    public HostileInputs(long seed) {
        this.random = new Random(seed);
    }

    /** The next one; about one in a hundred is as long as {@value #LONG_LINE} characters. */
    public String next() {
        if (random.nextInt(100) == 0) {
            return longLine();
        }
        return switch (random.nextInt(6)) {
            case 0 -> one(COMMANDS) + " " + some(NUMBERS, 3);
            case 1 -> one(COMMANDS) + " " + mixed();
            case 2 -> one(LABELS) + some(SIGNS, 3);
            case 3 -> lines();
            case 4 -> nested();
            default -> mixed();
        };
    }

    private String mixed() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(7)) {
                        case 0 -> one(MARKUP);
                        case 1 -> one(SIGNS);
                        case 2 -> one(EMOJI);
                        case 3 -> one(NUMBERS);
                        case 4 -> one(PAGE);
                        case 5 -> one(COMMANDS);
                        default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
                    });
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private String lines() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? mixed() : one(PAGE)).append('\n');
        }
        return text.toString();
    }

    private String nested() {
        String open = one(List.of("\"", "'", "“", "«", "{", "[", "(", "<div>", "> ", "{\"a\":", "<a href='", "- "));
        return (random.nextBoolean() ? "" : one(COMMANDS) + " ") + open.repeat(1 + random.nextInt(500));
    }

    /** The next one of {@value #LONG_LINE} characters. */
    public String longLine() {
        String piece = switch (random.nextInt(4)) {
            case 0 -> lines();
            case 1 -> mixed() + "x";
            default -> one(FILLERS);
        };
        String text = one(BEGINNINGS) + piece.repeat(LONG_LINE / piece.length() + 1);
        text = text.substring(0, LONG_LINE);
        return random.nextBoolean() ? text : one(COMMANDS) + " " + text;
    }

    private String some(List<String> from, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(one(from)).append(' ');
        }
        return text.toString();
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
