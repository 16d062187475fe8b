package coach.connects.reading.format;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.ProposalRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes cards of jobs in forms that nobody drew up: any words for each fact, in any order and language, decorated, glued,
 * cut, with others' lines between. What a card says is known from the writing; no parser is asked.
 */
final class UnseenForms {
    private static final List<String> TITLES = List.of(
            "Redesign of a bakery website",
            "Bookkeeping for a yoga studio",
            "Flutter app for ferry tickets",
            "Translate a manual into Danish",
            "Logo and brand guide for a boat yard",
            "Data entry of old invoices",
            "Fix a slow WooCommerce shop");
    private static final List<String> SENTENCES = List.of(
            "We are a small family business and need a helping hand with this, ideally somebody who did it before.",
            "Please begin your letter with the word banana so that we know that you have read all of this text.",
            "The work should take about two weeks, and there may be more of it later on if all of us are happy.");
    private static final List<String> NOISE = List.of(
            "Sent from my iPhone",
            "what do you think?",
            "Ann, [29.11.2026 08:12]",
            "Match score: 87",
            "Ref: 48213",
            "Best regards, Ann",
            "Forwarded message",
            "Job success 97%",
            "Phone number verified",
            "Category: Web Development",
            "Last viewed by client: 2 hours ago",
            "My rate: $35/hr",
            "Available Connects: 46");
    private static final List<String> BULLETS = List.of("- ", "• ", "* ", "– ", "▪ ", "🔹 ", "👉 ", "> ", "✨ ");
    private static final List<String> SEAMS = List.of(" | ", " • ", " · ", ", ", "; ", " / ");

    private static final Map<String, List<String>> TRUE_PAYMENT = Map.of(
            "en",
                    List.of(
                            "Payment method verified",
                            "Payment verified",
                            "payment: verified",
                            "Payment Verified: Yes",
                            "✅ Payment verified",
                            "💳 verified",
                            "verified payment",
                            "Payment verified ✓",
                            "Payment method: verified"),
            "de", List.of("Zahlungsmethode verifiziert", "Zahlung: verifiziert", "Zahlung verifiziert ✓"),
            "es", List.of("Método de pago verificado", "Pago verificado", "Pago: verificado"),
            "fr", List.of("Mode de paiement vérifié", "Paiement vérifié"),
            "pt", List.of("Método de pagamento verificado", "Pagamento verificado"),
            "it", List.of("Metodo di pagamento verificato", "Pagamento: verificato"),
            "ru", List.of("Способ оплаты подтверждён", "Оплата подтверждена", "Оплата: подтверждена"),
            "uk", List.of("Спосіб оплати підтверджено", "Оплата: підтверджено"),
            "tr", List.of("Ödeme yöntemi doğrulandı", "Ödeme: doğrulandı"),
            "id", List.of("Metode pembayaran terverifikasi", "Pembayaran: terverifikasi"));
    private static final Map<String, List<String>> FALSE_PAYMENT = Map.of(
            "en",
                    List.of(
                            "Payment method not verified",
                            "Payment unverified",
                            "payment: not verified",
                            "Payment Verified: No",
                            "❌ Payment verified",
                            "💳 not verified",
                            "Payment not verified yet",
                            "Payment verified ✗",
                            "payment isn't verified"),
            "de", List.of("Zahlungsmethode nicht verifiziert", "Zahlung: nicht verifiziert"),
            "es", List.of("Método de pago no verificado", "Pago: no verificado"),
            "fr", List.of("Mode de paiement non vérifié", "Paiement non vérifié"),
            "pt", List.of("Método de pagamento não verificado", "Pagamento: não verificado"),
            "it", List.of("Metodo di pagamento non verificato", "Pagamento: non verificato"),
            "ru", List.of("Способ оплаты не подтверждён", "Оплата не подтверждена", "Оплата: не подтверждена"),
            "uk", List.of("Спосіб оплати не підтверджено", "Оплата: не підтверджено"),
            "tr", List.of("Ödeme yöntemi doğrulanmadı", "Ödeme: doğrulanmadı"),
            "id", List.of("Metode pembayaran belum terverifikasi", "Pembayaran: belum terverifikasi"));

    /** By language the words for "fewer than", "from to", "more than". */
    private static final Map<String, List<String>> COUNTS = Map.of(
            "en", List.of("Less than %d", "%d to %d", "%d+"),
            "de", List.of("Weniger als %d", "%d bis %d", "Mehr als %d"),
            "es", List.of("Menos de %d", "%d a %d", "Más de %d"),
            "fr", List.of("Moins de %d", "%d à %d", "Plus de %d"),
            "pt", List.of("Menos de %d", "%d a %d", "Mais de %d"),
            "it", List.of("Meno di %d", "Da %d a %d", "Più di %d"),
            "ru", List.of("Менее %d", "От %d до %d", "Более %d"),
            "uk", List.of("Менше %d", "Від %d до %d", "Понад %d"),
            "tr", List.of("%d'ten az", "%d ila %d", "%d'den fazla"),
            "id", List.of("Kurang dari %d", "%d hingga %d", "Lebih dari %d"));

    private static final Map<Fact<?>, Map<String, List<String>>> WAYS = new HashMap<>();

    static {
        way(
                Fact.PROPOSALS,
                "en",
                "Proposals: %s",
                "%s proposals",
                "Applicants: %s",
                "👥 %s",
                "Bids: %s",
                "proposals - %s");
        way(Fact.PROPOSALS, "de", "Angebote: %s", "%s Angebote");
        way(Fact.PROPOSALS, "es", "Propuestas: %s", "%s propuestas");
        way(Fact.PROPOSALS, "fr", "Propositions : %s", "Propositions: %s");
        way(Fact.PROPOSALS, "pt", "Propostas: %s", "%s propostas");
        way(Fact.PROPOSALS, "it", "Proposte: %s");
        way(Fact.PROPOSALS, "ru", "Предложения: %s", "Откликов: %s");
        way(Fact.PROPOSALS, "uk", "Пропозиції: %s");
        way(Fact.PROPOSALS, "tr", "Teklifler: %s");
        way(Fact.PROPOSALS, "id", "Proposal: %s");
        way(
                Fact.CONNECTS_COST,
                "en",
                "%s Connects to apply",
                "Required Connects: %s",
                "Cost: %s Connects",
                "costs %s connects",
                "Connects required: %s",
                "🪙 %s Connects required",
                "Send a proposal for: %s Connects");
        way(Fact.CONNECTS_COST, "de", "Benötigte Connects: %s");
        way(Fact.CONNECTS_COST, "es", "Connects necesarios: %s");
        way(Fact.CONNECTS_COST, "fr", "Connects requis : %s");
        way(Fact.CONNECTS_COST, "ru", "Нужно коннектов: %s");
        way(
                Fact.CLIENT_HIRE_RATE,
                "en",
                "%s%% hire rate",
                "Hire rate: %s%%",
                "HR: %s%%",
                "hire rate %s%%",
                "Hiring rate - %s%%");
        way(Fact.CLIENT_HIRE_RATE, "de", "Einstellungsrate: %s%%", "%s %% Einstellungsquote");
        way(Fact.CLIENT_HIRE_RATE, "es", "Tasa de contratación: %s%%");
        way(Fact.CLIENT_HIRE_RATE, "fr", "Taux d'embauche : %s %%");
        way(Fact.CLIENT_HIRE_RATE, "it", "Tasso di assunzione: %s%%");
        way(Fact.CLIENT_HIRE_RATE, "ru", "Процент найма: %s%%", "%s%% процент найма");
        way(Fact.CLIENT_HIRE_RATE, "uk", "Відсоток найму: %s%%");
        way(Fact.CLIENT_HIRE_RATE, "tr", "İşe alım oranı: %%%s");
        way(Fact.CLIENT_HIRE_RATE, "id", "Tingkat perekrutan: %s%%");
        way(
                Fact.CLIENT_RATING,
                "en",
                "Rating: %s",
                "⭐ %s",
                "Client rating: %s/5",
                "%s stars",
                "%s of 5 stars",
                "Feedback: %s");
        way(Fact.CLIENT_RATING, "de", "Bewertung: %s");
        way(Fact.CLIENT_RATING, "es", "Calificación: %s");
        way(Fact.CLIENT_RATING, "ru", "Рейтинг: %s");
        way(Fact.CLIENT_RATING, "uk", "Рейтинг: %s");
        way(Fact.INTERVIEWING, "en", "Interviewing: %s", "Interviews: %s", "%s interviewing");
        way(Fact.INTERVIEWING, "de", "Im Vorstellungsgespräch: %s");
        way(Fact.INTERVIEWING, "ru", "Собеседования: %s");
        way(Fact.INVITES_SENT, "en", "Invites sent: %s", "Invitations sent: %s", "invites: %s");
        way(Fact.CLIENT_JOBS_POSTED, "en", "%s jobs posted", "Jobs posted: %s", "Total jobs posted: %s");
        way(Fact.CLIENT_JOBS_POSTED, "de", "%s Jobs veröffentlicht");
        way(Fact.CLIENT_HIRES, "en", "%s hires", "Total hires: %s");
        way(Fact.CLIENT_REVIEWS, "en", "%s reviews", "Reviews: %s");
        way(Fact.CLIENT_TOTAL_SPENT, "en", "$%s total spent", "Total spent: $%s", "Spent: $%s");
        way(Fact.CLIENT_TOTAL_SPENT, "ru", "Всего потрачено: $%s");
        way(Fact.BUDGET, "en", "Budget: $%s", "Fixed-price: $%s", "Est. Budget: $%s", "Fixed price - $%s");
        way(Fact.LEVEL, "en", "Experience level: %s", "Level: %s", "%s");
    }

    private static void way(Fact<?> fact, String language, String... ways) {
        WAYS.computeIfAbsent(fact, f -> new HashMap<>()).put(language, List.of(ways));
    }

    /** A card and what it says; {@code form} names how it was written. */
    record Card(String text, Map<Fact<?>, Object> said, String form, boolean whole) {}

    private static final int HIRES = 60;

    private final Random random;

    UnseenForms(long seed) {
        this.random = new Random(seed);
    }

    Card next() {
        Map<Fact<?>, Object> said = new HashMap<>();
        String title = pick(TITLES);
        boolean mixed = random.nextInt(4) == 0;
        String language = random.nextInt(2) == 0 ? "en" : pick(List.copyOf(COUNTS.keySet()));
        List<String> lines = new ArrayList<>();
        for (Fact<?> fact : facts()) {
            String tongue = mixed && random.nextBoolean() ? "en" : language;
            line(fact, tongue, said).ifPresent(lines::add);
        }
        Collections.shuffle(lines, random);
        String form = language;
        boolean whole = true;
        if (random.nextInt(3) == 0) {
            String bullet = pick(BULLETS);
            boolean all = random.nextBoolean();
            lines.replaceAll(line -> all || random.nextBoolean() ? bullet + line : line);
            form += bullet.length() > 0 ? " bullets" : "";
        } else if (random.nextInt(5) == 0) {
            lines = joined(lines);
            form += " joined";
            whole = false;
        }
        if (random.nextInt(3) == 0) {
            lines.add(random.nextInt(lines.size() + 1), pick(NOISE));
            form += " noise";
        }
        if (random.nextInt(3) == 0) {
            lines.add(random.nextBoolean() ? 0 : lines.size(), pick(SENTENCES));
            form += " sentence";
        }
        if (random.nextInt(6) > 0) {
            said.put(Fact.TITLE, title);
            lines.add(
                    0,
                    random.nextInt(3) == 0 ? "Title: " + title : random.nextInt(4) == 0 ? "**" + title + "**" : title);
        }
        String text = String.join(random.nextInt(6) == 0 ? "\n\n" : "\n", lines);
        int shape = random.nextInt(8);
        if (shape == 0) {
            text = text.toLowerCase(Locale.ROOT);
            form += " lower";
        } else if (shape == 1 && !language.equals("tr")) {
            // Turkish has capitals of its own.
            text = text.toUpperCase(Locale.ROOT);
            form += " upper";
        } else if (shape == 2) {
            text = text.substring(0, text.indexOf('\n', text.length() * (3 + random.nextInt(5)) / 9) + 1);
            form += " cut";
            whole = false;
        } else if (shape == 3) {
            text = glued(text);
            form += " glued";
            whole = false;
        }
        return new Card(text, said, form, whole);
    }

    private List<Fact<?>> facts() {
        List<Fact<?>> all = new ArrayList<>(List.copyOf(WAYS.keySet()));
        all.sort((one, other) -> one.key().compareTo(other.key()));
        all.add(Fact.PAYMENT_VERIFIED);
        Collections.shuffle(all, random);
        return all.subList(0, 4 + random.nextInt(all.size() - 4));
    }

    private java.util.Optional<String> line(Fact<?> fact, String language, Map<Fact<?>, Object> said) {
        if (fact == Fact.PAYMENT_VERIFIED) {
            boolean so = random.nextBoolean();
            said.put(fact, so);
            return java.util.Optional.of(pick((so ? TRUE_PAYMENT : FALSE_PAYMENT).get(language)));
        }
        List<String> ways = WAYS.get(fact).getOrDefault(language, WAYS.get(fact).get("en"));
        return java.util.Optional.of(pick(ways).formatted(value(fact, language, said)));
    }

    private String value(Fact<?> fact, String language, Map<Fact<?>, Object> said) {
        int n = 1 + random.nextInt(60);
        if (fact == Fact.PROPOSALS) {
            return count(language, said);
        } else if (fact == Fact.CONNECTS_COST) {
            said.put(fact, Connects.of(n));
        } else if (fact == Fact.CLIENT_HIRE_RATE) {
            said.put(fact, n);
        } else if (fact == Fact.CLIENT_RATING) {
            BigDecimal rating = BigDecimal.valueOf(30 + random.nextInt(21), 1);
            said.put(fact, rating);
            return rating.toPlainString();
        } else if (fact == Fact.CLIENT_TOTAL_SPENT || fact == Fact.BUDGET) {
            int dollars = 100 + random.nextInt(9000);
            said.put(fact, Usd.of(dollars));
            if (fact == Fact.BUDGET) {
                said.put(Fact.TYPE, JobType.FIXED);
            }
            return "%,d".formatted(dollars);
        } else if (fact == Fact.LEVEL) {
            ExperienceLevel level = pick(List.of(ExperienceLevel.values()));
            said.put(fact, level);
            return level == ExperienceLevel.ENTRY
                    ? "Entry level"
                    : level == ExperienceLevel.EXPERT ? "Expert" : "Intermediate";
        } else if (fact == Fact.CLIENT_HIRES) {
            // As many as the jobs, or more: fewer would contradict a rate.
            said.put(fact, n + HIRES);
            return String.valueOf(n + HIRES);
        } else {
            said.put(fact, n);
        }
        return String.valueOf(n);
    }

    private String count(String language, Map<Fact<?>, Object> said) {
        List<String> words = COUNTS.get(language);
        return switch (random.nextInt(3)) {
            case 0 -> {
                said.put(Fact.PROPOSALS, ProposalRange.lessThan(5).orElseThrow());
                yield words.get(0).formatted(5);
            }
            case 1 -> {
                said.put(Fact.PROPOSALS, ProposalRange.between(10, 15));
                yield words.get(1).formatted(10, 15);
            }
            default -> {
                said.put(Fact.PROPOSALS, ProposalRange.atLeast(50));
                yield words.get(2).formatted(50);
            }
        };
    }

    private List<String> joined(List<String> lines) {
        List<String> rows = new ArrayList<>();
        String seam = pick(SEAMS);
        for (int i = 0; i < lines.size(); i += 3) {
            rows.add(String.join(seam, lines.subList(i, Math.min(lines.size(), i + 3))));
        }
        return rows;
    }

    private String glued(String text) {
        StringBuilder glued = new StringBuilder();
        // Where a title ends that is glued to words nobody can tell.
        text.lines()
                .forEach(line -> glued.append(line)
                        .append(glued.length() > line.length() && random.nextInt(5) == 0 ? " " : "\n"));
        return glued.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
