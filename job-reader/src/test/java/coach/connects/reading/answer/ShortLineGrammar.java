package coach.connects.reading.answer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.WeeklyHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes short lines about a job as people type them, each with what it says. The meaning comes from the grammar: a piece
 * is written down together with the fact that it tells, so that no parser is asked.
 */
final class ShortLineGrammar {
    private static final List<String> SEPARATORS =
            List.of(" ", " ", " ", " ", ", ", ", ", " / ", "; ", "\n", " | ", " · ");
    private static final List<String> TRUE_PAYMENT = List.of(
            "verified",
            "payment verified",
            "Payment method verified",
            "is verified",
            "verified ✓",
            "✅ verified",
            "payment ok",
            "payment: yes",
            "verified: yes",
            "payment ✔",
            "verified yes",
            "not unverified",
            "payment and phone verified",
            "verifiziert",
            "pago verificado",
            "paiement vérifié",
            "pagamento verificado",
            "client verified",
            "verified payment");
    private static final List<String> FALSE_PAYMENT = List.of(
            "not verified",
            "unverified",
            "payment not verified",
            "isn't verified",
            "isnt verified",
            "not yet verified",
            "never verified",
            "verified ❌",
            "payment ✗",
            "payment: no",
            "verified: no",
            "no payment method",
            "un verified",
            "un-verified",
            "not-verified",
            "NOT_VERIFIED",
            "payment method not verified",
            "payment unverified",
            "payment not done",
            "not verified yet",
            "hasn't been verified",
            "nicht verifiziert",
            "no verificado",
            "non vérifié",
            "não verificado",
            "payment verified: false",
            "without payment method",
            "verified = no");
    /** Truth unknown: whoever reads yes or no out of these is wrong. */
    private static final List<String> OPEN_PAYMENT = List.of(
            "maybe verified",
            "verified?",
            "phone verified",
            "email verified",
            "hardly verified",
            "not sure verified",
            "probably not verified",
            "verified soon",
            "to be verified",
            "almost verified",
            "verified or not",
            "if verified",
            "verified unverified",
            "payment pending",
            "payment method",
            "don't know if verified",
            "who verified",
            "i think verified",
            "not only verified",
            "supposedly unverified",
            "verified not verified",
            "payment ?");

    private static final List<String> FOREIGN = List.of(
            "banana", "lol", "hmm", "nice", "not", "never", "maybe", "similar", "avg", "7", "13", "2019", "✗", "under",
            "over", "only", "my", "except", "almost", "per", "hour", "last", "year", "max", "min", "usually", "#3",
            "??", "no");
    private static final List<String> TURNING = List.of("not", "never", "no", "✗");
    private static final List<String> COUNTRY_NAMES = List.of(
            "USA=US",
            "US=US",
            "United States=US",
            "UK=GB",
            "Germany=DE",
            "Pakistan=PK",
            "India=IN",
            "Sri Lanka=LK",
            "Australia=AU",
            "canada=CA",
            "South Africa=ZA",
            "deutschland=DE",
            "UAE=AE",
            "New Zealand=NZ",
            "Kenya=KE");

    private final Random random;
    private final Instant now;

    ShortLineGrammar(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /**
     * A line and what it says.
     *
     * @param said the facts and their values
     * @param isPlain whether every piece says something and nothing foreign stands in it
     */
    record Line(String text, Map<Fact<?>, Object> said, boolean isPlain) {}

    /** A piece of a line and the facts that it tells. */
    private record Piece(String text, Map<Fact<?>, Object> facts) {
        static Piece of(String text, Fact<?> fact, Object value) {
            return new Piece(text, Map.of(fact, value));
        }

        Piece withoutYesAndNo() {
            return facts.values().stream().anyMatch(Boolean.class::isInstance) ? new Piece("", Map.of()) : this;
        }
    }

    Line next() {
        List<Piece> pieces = new ArrayList<>();
        boolean open = random.nextInt(8) == 0;
        pieces.add(payment(open));
        List<Piece> others = new ArrayList<>(List.of(
                proposals(),
                hireRate(),
                rating(),
                cost(),
                country(),
                level(),
                pay(),
                reviews(),
                hires(),
                jobs(),
                activity(),
                spent(),
                posted(),
                state(),
                length()));
        Collections.shuffle(others, random);
        pieces.addAll(others.subList(0, 1 + random.nextInt(7)));
        Collections.shuffle(pieces, random);
        boolean foreign = random.nextInt(5) == 0;
        if (foreign) {
            String word = pick(FOREIGN);
            boolean turns = TURNING.contains(word) || open;
            // A stray "not" may well mean the yes or no beside it: what such a line says of them is open.
            pieces.replaceAll(piece -> turns ? piece.withoutYesAndNo() : piece);
            // "Kenya only" tells who may apply.
            pieces.removeIf(piece -> word.equals("only") && piece.facts().containsKey(Fact.CLIENT_COUNTRY));
            pieces.removeIf(piece -> TURNING.contains(word) && piece.facts().isEmpty());
            pieces.add(random.nextInt(pieces.size() + 1), new Piece(word, Map.of()));
        }
        return line(pieces, open, foreign);
    }

    private Line line(List<Piece> pieces, boolean open, boolean foreign) {
        String separator = pick(SEPARATORS);
        StringBuilder text = new StringBuilder(random.nextInt(12) == 0 ? "hi, " : "");
        Map<Fact<?>, Object> said = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i == 0 ? "" : separator).append(pieces.get(i).text());
            said.putAll(pieces.get(i).facts());
        }
        text.append(random.nextInt(12) == 0 ? " worth it?" : "");
        String typed = text.toString();
        boolean shouted = random.nextInt(15) == 0 && !typed.contains("i think") && !typed.contains("NOT_");
        return new Line(shouted ? typed.toUpperCase(java.util.Locale.ROOT) : typed, said, !open && !foreign);
    }

    private Piece payment(boolean open) {
        if (open) {
            return new Piece(pick(OPEN_PAYMENT), Map.of());
        }
        boolean verified = random.nextBoolean();
        return Piece.of(pick(verified ? TRUE_PAYMENT : FALSE_PAYMENT), Fact.PAYMENT_VERIFIED, verified);
    }

    private Piece proposals() {
        String[] tier =
                pick(List.of("<5", "5-10", "10-15", "15-20", "20-50", "50+")).split("[-+]", -1);
        if (tier[0].equals("<5")) {
            String text = pick(
                    List.of("<5", "less than 5 proposals", "proposals: less than 5", "under 5 proposals", "props <5"));
            return Piece.of(text, Fact.PROPOSALS, ProposalRange.atMost(4));
        } else if (tier[1].isEmpty()) {
            String text = pick(List.of("50+", "50+ proposals", "proposals 50+", "more than 50 proposals"));
            return Piece.of(text, Fact.PROPOSALS, ProposalRange.atLeast(50));
        }
        String text = pick(List.of(
                        "%s-%s",
                        "%s to %s",
                        "%s–%s",
                        "%s - %s",
                        "%s to %s proposals",
                        "proposals: %s-%s",
                        "proposals %s to %s",
                        "%s-%s props",
                        "props %s-%s",
                        "%s to %s props",
                        "%sto%s proposals",
                        "proposals=%s-%s"))
                .formatted(tier[0], tier[1]);
        return Piece.of(
                text, Fact.PROPOSALS, ProposalRange.between(Integer.parseInt(tier[0]), Integer.parseInt(tier[1])));
    }

    private Piece hireRate() {
        int percent = random.nextInt(101);
        return number(
                "%d%%|%d%% hire rate|hire rate %d%%|hire rate: %d%%|hr %d|hr %d%%|hire rate about %d%%|%d percent|%d%% hires",
                percent, Fact.CLIENT_HIRE_RATE, percent);
    }

    private Piece rating() {
        int tenths = 11 + random.nextInt(39);
        String number = tenths / 10 + "." + tenths % 10;
        String text = pick(List.of(
                        "%s",
                        "%s",
                        "%s stars",
                        "rating %s",
                        "rating: %s",
                        "%s/5",
                        "%s rating",
                        "%s★",
                        "%s out of 5",
                        "feedback %s"))
                .formatted(random.nextInt(6) == 0 ? number.replace('.', ',') : number);
        return Piece.of(text, Fact.CLIENT_RATING, new BigDecimal(number));
    }

    private Piece cost() {
        int connects = 1 + random.nextInt(24);
        return number(
                "%dc|%d connects|connects: %d|cost %d|costs %d connects|%d c|connects %d|%dC",
                connects, Fact.CONNECTS_COST, Connects.of(connects));
    }

    private Piece country() {
        String[] named = pick(COUNTRY_NAMES).split("=", 2);
        String text = pick(List.of("%s", "%s", "from %s", "country: %s", "client from %s", "country %s"))
                .formatted(named[0]);
        return Piece.of(text, Fact.CLIENT_COUNTRY, named[1]);
    }

    private Piece level() {
        String[] said = pick(List.of(
                        "entry level=ENTRY",
                        "entry=ENTRY",
                        "Intermediate=INTERMEDIATE",
                        "expert=EXPERT",
                        "expert level=EXPERT",
                        "level: expert=EXPERT",
                        "level intermediate=INTERMEDIATE"))
                .split("=", 2);
        return Piece.of(said[0], Fact.LEVEL, ExperienceLevel.valueOf(said[1]));
    }

    private Piece pay() {
        if (random.nextBoolean()) {
            int low = 5 + random.nextInt(40);
            int high = low + 1 + random.nextInt(40);
            String text = pick(List.of(
                            "$%d-%d/hr",
                            "$%d-$%d/hr", "%d-%d/hr", "hourly $%d-$%d", "$%d to $%d per hour", "rate: $%d-%d/hr"))
                    .formatted(low, high);
            return new Piece(
                    text, Map.of(Fact.TYPE, JobType.HOURLY, Fact.RATE_MIN, Usd.of(low), Fact.RATE_MAX, Usd.of(high)));
        }
        int budget = 10 * (1 + random.nextInt(150));
        String text = pick(List.of(
                        "$%d fixed",
                        "fixed $%d",
                        "budget $%d",
                        "fixed-price $%d",
                        "budget: %d",
                        "fixed %d$",
                        "$%d budget",
                        "fixed price $%d"))
                .formatted(budget);
        return new Piece(text, Map.of(Fact.TYPE, JobType.FIXED, Fact.BUDGET, Usd.of(budget)));
    }

    private Piece reviews() {
        int reviews = random.nextInt(200);
        return random.nextInt(8) == 0
                ? Piece.of(pick(List.of("no reviews", "0 reviews", "reviews: none")), Fact.CLIENT_REVIEWS, 0)
                : number(
                        "%d reviews|reviews %d|reviews: %d|%dreviews|(%d reviews)",
                        reviews, Fact.CLIENT_REVIEWS, reviews);
    }

    private Piece hires() {
        int hires = random.nextInt(60);
        return random.nextInt(5) == 0
                ? Piece.of(pick(List.of("no hires", "0 hires", "hires: 0", "no hires yet")), Fact.CLIENT_HIRES, 0)
                : number("%d hires|hires %d|hires: %d|hires=%d|total hires %d", hires, Fact.CLIENT_HIRES, hires);
    }

    private Piece jobs() {
        int jobs = 2 + random.nextInt(90);
        return number(
                "%d jobs|%d jobs posted|jobs posted: %d|jobs %d|%d jobs posted", jobs, Fact.CLIENT_JOBS_POSTED, jobs);
    }

    private Piece activity() {
        int count = random.nextInt(30);
        return random.nextBoolean()
                ? number(
                        "%d interviewing|interviewing %d|interviewing: %d|%d interviews",
                        count, Fact.INTERVIEWING, count)
                : number(
                        "%d invites|invites %d|invites sent: %d|%d invites sent|%d invited",
                        count, Fact.INVITES_SENT, count);
    }

    private Piece spent() {
        int thousands = 1 + random.nextInt(90);
        return number(
                "$%dk spent|%dk spent|spent $%dk|$%dK+ total spent|total spent $%dK|spent: %dk",
                thousands, Fact.CLIENT_TOTAL_SPENT, Usd.of(thousands * 1000L));
    }

    private Piece posted() {
        int hours = 2 + random.nextInt(20);
        return number(
                "posted %dh ago|posted %d hours ago|%dh ago|%d hours ago",
                hours, Fact.POSTED_AT, now.minus(Duration.ofHours(hours)));
    }

    private Piece state() {
        String[] said = pick(List.of("invited:T", "not invited:F", "I was invited:T", "uninvited:F"))
                .split(":", 2);
        String[] closed = pick(List.of(
                        "closed:T", "not closed:F", "job is closed:T", "still open:F", "no longer available:T"))
                .split(":", 2);
        return random.nextBoolean()
                ? Piece.of(said[0], Fact.INVITATION, said[1].equals("T"))
                : Piece.of(closed[0], Fact.CLOSED, closed[1].equals("T"));
    }

    private Piece length() {
        return random.nextBoolean()
                ? Piece.of(
                        pick(List.of("1-3 months", "1 to 3 months", "duration: 1 to 3 months")),
                        Fact.LENGTH,
                        ProjectLength.of(ProjectLength.Range.FROM_1_TO_3_MONTHS))
                : Piece.of(
                        pick(List.of("30+ hrs/week", "more than 30 hrs/week", "full time")),
                        Fact.HOURS,
                        WeeklyHours.MORE_THAN_30);
    }

    private Piece number(String ways, int number, Fact<?> fact, Object value) {
        String way = pick(List.of(ways.split("\\|", -1)));
        return Piece.of(way.replace("%d", String.valueOf(number)).replace("%%", "%"), fact, value);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
