package coach.connects.simulator;

import coach.connects.profile.Identity;
import coach.connects.wiring.SamplePages;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What people say: every command with arguments that are right or wrong, words of all kinds, pages and files. */
final class Phrases {
    private static final List<String> JOBS = List.of(
            "https://www.upwork.com/jobs/~022104567890123456789",
            "https://www.upwork.com/jobs/Logo-for-a-shop_~022104567890123456780/?source=rss",
            "upwork.com/jobs/~01a2b3c4d5e6f70819",
            "~01a2b3c4d5e6f70820");
    private static final List<String> ZONES = List.of(
            "UTC",
            "America/New_York",
            "Europe/Berlin",
            "Asia/Colombo",
            "Asia/Kathmandu",
            "Pacific/Auckland",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Berlin",
            "Nowhere");
    private static final List<String> SIMPLE = List.of(
            "/start",
            "/help",
            "/help spend",
            "/wallet",
            "/wallet",
            "/history",
            "/history March",
            "/history {-40}",
            "/stats",
            "/undo",
            "/undo",
            "/undo",
            "/profile",
            "/reminders",
            "/rules",
            "/search",
            "/search logo design",
            "/link",
            "/link ABCDE-FGHJK",
            "/unlink",
            "/cancel",
            "/export",
            "/export json",
            "/export csv",
            "/export xml",
            "/import",
            "/privacy",
            "/forget",
            "/share",
            "/verdicts",
            "/verdicts logo",
            "/community",
            "/outcome",
            "/check",
            "/buy",
            "/spend",
            "/grant",
            "/return",
            "/adjust",
            "/budget",
            "/forecast",
            "/charts weeks",
            "/compare",
            "/practice",
            "/letter",
            "/guide",
            "/settings",
            "/upwork off",
            "/nothing",
            "/speend 4",
            "/WALLET please");
    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "42",
            "0",
            "140",
            "Yes",
            "No",
            "skip",
            "verdict now",
            "14:05",
            "9",
            "hello",
            "I applied",
            "16",
            "4 9",
            "20 on {-30}",
            "10 {-300}, 20 {-5}",
            "not verified",
            "verified",
            "5 to 10",
            "80%",
            "back",
            "tomorrow",
            "???",
            "",
            " ",
            "\u202e/buy 5",
            "@everyone",
            "/",
            "//",
            "buy 20",
            "=1+1",
            "no, 12",
            "oops it was 5 not 4",
            "it was yesterday",
            "undo that",
            "wrong",
            "spent 4 on the badge",
            "bought 40 yesterday for $6",
            "I applied to " + JOBS.get(0) + " for 16",
            "they returned 2",
            "Connects\n-6\nApplied to job\nLogo for a shop\n{-3}\n40\nPurchased\n{-5}",
            "Dear Hiring Manager,\nI read your post about the logo and can start today.\nBest, A.",
            "99999999999999999999");
    private static final List<String> PAGES = List.of(
            SamplePages.GOOD,
            JOBS.get(0) + " verified 5-10 80% 4.9 16c",
            JOBS.get(1) + " not verified 20-50 0% 12c fixed $600",
            JOBS.get(2) + " verified <5 60% 4.2 expert hourly",
            JOBS.get(0) + "\n" + SamplePages.GOOD,
            "Payment method not verified\nProposals:\n50+\nEntry level\n$50.00\nFixed-price",
            """
                    Logo für einen Laden
                    Vor 2 Stunden veröffentlicht
                    Festpreis
                    200,00 $
                    Vorschläge:
                    Weniger als 5
                    Zahlungsmethode bestätigt\
                    """,
            """
                    Diseño de logotipo
                    Publicado hace 2 horas
                    Precio fijo
                    $150.00
                    Propuestas:
                    5 a 10
                    Método de pago verificado\
                    """,
            """
                    About the client
                    Payment method verified
                    Rating is 4.2 out of 5.
                    4.20 of 3 reviews
                    India
                    0% hire rate\
                    """);
    private static final List<String> GROUP = List.of(
            "/check",
            "/share",
            "/share " + JOBS.get(0),
            "/verdicts",
            "/verdicts logo",
            "/community",
            "/help",
            "/wallet",
            "/buy 20",
            "/community digest on",
            "/check " + JOBS.get(0),
            "/check " + JOBS.get(1),
            "hello all",
            "/start",
            "/check " + JOBS.get(0) + "\n" + SamplePages.GOOD,
            JOBS.get(0),
            "/export json",
            "/undo",
            "/forget");

    private static final int OF_AN_AGENCY = 6;

    private final SplittableRandom random;
    private int said;

    Phrases(SplittableRandom random) {
        this.random = random;
    }

    /** What is really said: {@code {-3}} is the day three days before today. */
    static String dated(String words, LocalDate today) {
        int from = words.indexOf('{');
        int to = words.indexOf('}', from + 1);
        if (from < 0 || to < 0) {
            return words;
        }
        LocalDate day = today.plusDays(Long.parseLong(words.substring(from + 1, to)));
        return dated(words.substring(0, from) + day + words.substring(to + 1), today);
    }

    String inPrivate(Identity who) {
        int dice = random.nextInt(100);
        if (dice < 44) {
            return ofAPool(wallet());
        }
        if (dice < 64) {
            return ofAPool(pick(SIMPLE));
        }
        if (dice < 78) {
            return setting(who);
        }
        return dice < 90 ? pick(WORDS) : page();
    }

    /** Now and then of an agency's Connects (W-37). */
    private String ofAPool(String line) {
        said++;
        return said % OF_AN_AGENCY == 0 ? line + " agency" : line;
    }

    String inGroup() {
        return pick(GROUP);
    }

    String forged() {
        return pick(List.of("forged", "@agree:1", "go-1", "x".repeat(64), "@", "\u0000"));
    }

    /** Empty for an earlier export of somebody. */
    String file() {
        return pick(List.of(
                "",
                "",
                "",
                "{}",
                "[",
                "seq,kind,amount\n1,purchase,5",
                "<html><body>Job</body></html>",
                SamplePages.GOOD));
    }

    private String wallet() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> "/buy " + amount();
            case 3 -> "/buy " + amount() + " on {" + daysAgo() + "}" + pick(List.of("", " for $6", " note skill"));
            case 4, 5, 6 -> "/spend " + pick(List.of("2", "4", "6", "8", "16", "small", "medium", "large"));
            case 7 -> "/spend " + pick(List.of("invitation", "offer", "cloud", "badge 4", "ad 7", "badge", "900"));
            case 8 ->
                "/spend " + (1 + random.nextInt(20)) + " " + pick(JOBS) + pick(List.of("", " boost 3", " boost 40"));
            case 9 -> "/spend large boost " + (1 + random.nextInt(15)) + pick(List.of("", " on {" + daysAgo() + "}"));
            case 10 ->
                "/grant " + pick(List.of("new-profile", "top-rated 30", "monthly 10", "interview 5", "other 12"))
                        + pick(List.of("", " on {" + daysAgo() + "}", " until {40}"));
            case 11, 12 -> "/return " + (1 + random.nextInt(6)) + pick(List.of("", " boost", " " + pick(JOBS)));
            case 13 -> "/adjust " + adjusted();
            case 14 ->
                "/adjust " + adjusted()
                        + pick(List.of(" on {" + daysAgo() + "}", " until {" + random.nextInt(90) + "}"));
            default ->
                pick(List.of(
                        "/buy -5",
                        "/buy 0",
                        "/buy 10001",
                        "/buy 1.5",
                        "/buy 20 on {3}",
                        "/spend",
                        "/grant x",
                        "/buy 40 on 31 February",
                        "/return 5000",
                        "/adjust -1",
                        "/buy five",
                        "/buy 5 until {-5}"));
        };
    }

    private String setting(Identity who) {
        return switch (random.nextInt(14)) {
            case 11 ->
                "/reminders "
                        + pick(List.of(
                                "badge 7",
                                "badge 3",
                                "badge 7 {-3}",
                                "badge off",
                                "grant 10 17",
                                "grant 10 31",
                                "grant off",
                                "grant on",
                                "grant never"));
            case 12 -> "/budget " + pick(List.of("40 a week", "100 a month", "20 a job", "off", "weight 2", "x"));
            case 13 ->
                "/outcome " + pick(JOBS) + " "
                        + pick(List.of("no-answer", "viewed", "interview", "hired", "closed", "lost"));
            case 0, 1, 2 -> "/profile timezone " + pick(ZONES);
            case 3 ->
                "/profile " + pick(List.of("account agency", "account freelancer", "experience some", "hours 20"));
            case 4 -> "/profile skills " + PrivacyCheck.skillOf(who) + ", excel";
            case 5 ->
                "/profile "
                        + pick(List.of(
                                "country LK",
                                "earnings 120.50",
                                "billing-day 17",
                                "billing-day 31",
                                "reader on",
                                "reader off",
                                "nothing 5",
                                "hours 900"));
            case 6 -> "/reminders days " + pick(List.of("30,14,7,3,1,0", "0", "7", "1", "60,30,2", "x"));
            case 7 -> "/reminders hour " + random.nextInt(23);
            case 8 ->
                "/reminders "
                        + pick(List.of(
                                "off",
                                "on",
                                "on",
                                "rollover off",
                                "rollover on",
                                "rollover always",
                                "expiry off",
                                "expiry on",
                                "outcome off",
                                "quiet 22-7",
                                "pause 3"));
            case 9 -> "/rules policy " + pick(List.of("upwork-2025", "guide-2021", "none"));
            default -> "/rules " + pick(List.of("feedback-stop 3.2", "old-days 14", "covid avoid", "old-days x"));
        };
    }

    private String page() {
        return pick(PAGES);
    }

    private int amount() {
        return random.nextInt(8) == 0 ? 100 + random.nextInt(300) : 1 + random.nextInt(70);
    }

    private int adjusted() {
        return random.nextInt(6) == 0 ? 0 : random.nextInt(200);
    }

    private int daysAgo() {
        return -random.nextInt(random.nextInt(3) == 0 ? 420 : 20);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
