package coach.connects.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The rules of docs/rules.md once more, over the wallet of an export: every single Connect is a token in a pocket, and
 * every day is lived through.
 */
final class NaiveLedger {
    private static final int CAP = 140;
    private static final int CAP_OF_AGENCY = 400;

    /** One Connect: when it is gone, when it came in, and the number of the entry that brought it. */
    private record Token(LocalDate expires, LocalDate acquired, long lot) {}

    private static final Comparator<Token> ORDER =
            Comparator.comparing(Token::expires).thenComparing(Token::acquired).thenComparing(Token::lot);

    private final JsonNode wallet;
    private final Map<LocalDate, List<JsonNode>> byDay = new HashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private final Map<Long, List<Token>> paid = new HashMap<>();
    private final Map<Long, List<Token>> boosted = new HashMap<>();
    private List<Token> pocket = new ArrayList<>();
    private LocalDate day;
    private int expiredToday;
    private int lostToday;

    /** The wallet before its first day. */
    NaiveLedger(JsonNode wallet, LocalDate latestStart) {
        this.wallet = wallet;
        LocalDate first = latestStart;
        for (JsonNode entry : wallet.get("entries")) {
            if (entry.get("derived").asBoolean()) {
                continue;
            }
            LocalDate on = LocalDate.parse(entry.get("effectiveOn").asText());
            byDay.computeIfAbsent(on, any -> new ArrayList<>()).add(entry);
            first = on.isBefore(first) ? on : first;
            if (entry.get("kind").asText().equals("reversal")) {
                gone.add(entry.get("seq").asLong());
                gone.add(entry.get("reverses").asLong());
            }
        }
        byDay.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(entry -> entry.get("seq").asLong())));
        this.day = first.minusDays(1);
    }

    /** Lives through all days up to this one. */
    NaiveLedger through(LocalDate last) {
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            live();
        }
        return this;
    }

    int balance() {
        return pocket.size();
    }

    /** What expired at the start of the last day lived through. */
    int expiredToday() {
        return expiredToday;
    }

    /** What was lost above the cap on it. */
    int lostToday() {
        return lostToday;
    }

    /** What is left of each lot, soonest to expire first, as {@code EXPIRY: LEFT}. */
    List<String> lots() {
        Map<Long, Integer> left = new TreeMap<>();
        Map<Long, Token> of = new TreeMap<>();
        pocket.forEach(token -> {
            left.merge(token.lot(), 1, Integer::sum);
            of.put(token.lot(), token);
        });
        return of.values().stream()
                .sorted(ORDER)
                .map(token -> token.expires() + ": " + left.get(token.lot()))
                .toList();
    }

    /** Whether something of what is left now expires on this day. */
    boolean endsOn(LocalDate end) {
        return pocket.stream().anyMatch(token -> token.expires().equals(end));
    }

    /** How many would be lost on this 1st of a month if nothing else happens; 0 where nothing caps what rolls over. */
    int wouldBeLost(LocalDate first) {
        long then =
                pocket.stream().filter(token -> token.expires().isAfter(first)).count();
        return capHolds(first) ? (int) Math.max(0, then - cap(first)) : 0;
    }

    private void live() {
        int before = pocket.size();
        pocket.removeIf(token -> !token.expires().isAfter(day));
        expiredToday = before - pocket.size();
        lostToday = 0;
        if (day.getDayOfMonth() == 1 && capHolds(day)) {
            lostToday = Math.max(0, pocket.size() - cap(day));
            take(lostToday);
        }
        for (JsonNode entry : byDay.getOrDefault(day, List.of())) {
            if (!gone.contains(entry.get("seq").asLong())) {
                happen(entry);
            }
        }
    }

    /** Only the guide caps what rolls over. */
    boolean capHolds(LocalDate on) {
        return term(on, "policy").equals("guide-2021");
    }

    private int cap(LocalDate on) {
        return term(on, "account").equals("agency") ? CAP_OF_AGENCY : CAP;
    }

    private String term(LocalDate on, String key) {
        String value = "";
        for (JsonNode period : wallet.get("terms")) {
            JsonNode from = period.get("from");
            if (from.isNull() || !LocalDate.parse(from.asText()).isAfter(on)) {
                value = period.get(key).asText();
            }
        }
        return value;
    }

    private void happen(JsonNode entry) {
        int amount = entry.get("amount").asInt();
        long seq = entry.get("seq").asLong();
        switch (entry.get("kind").asText()) {
            case "purchase", "grant" -> mint(seq, amount, end(entry));
            case "proposal" -> paid.put(seq, take(-amount));
            case "boost" ->
                boosted.computeIfAbsent(entry.get("of").asLong(), any -> new ArrayList<>())
                        .addAll(take(-amount));
            case "return" -> comeBack(entry);
            case "correction" -> correct(entry);
            default -> take(-amount);
        }
    }

    private LocalDate end(JsonNode entry) {
        return entry.hasNonNull("until") ? LocalDate.parse(entry.get("until").asText()) : yearLater(day);
    }

    private void correct(JsonNode entry) {
        int amount = entry.get("amount").asInt();
        if (amount > 0) {
            mint(entry.get("seq").asLong(), amount, end(entry));
            return;
        }
        int open = -amount;
        if (entry.hasNonNull("of")) {
            long lot = entry.get("of").asLong();
            for (int i = pocket.size() - 1; i >= 0 && open > 0; i--) {
                if (pocket.get(i).lot() == lot) {
                    pocket.remove(i);
                    open--;
                }
            }
        }
        take(open);
        if (entry.hasNonNull("of") && entry.hasNonNull("until")) {
            shorten(entry.get("of").asLong(), LocalDate.parse(entry.get("until").asText()));
        }
    }

    private void shorten(long lot, LocalDate end) {
        UnaryOperator<Token> shorter = token ->
                token.lot() == lot && token.expires().isAfter(end) ? new Token(end, token.acquired(), lot) : token;
        pocket.replaceAll(shorter);
        paid.values().forEach(tokens -> tokens.replaceAll(shorter));
        boosted.values().forEach(tokens -> tokens.replaceAll(shorter));
    }

    private void comeBack(JsonNode entry) {
        Map<Long, List<Token>> from = entry.path("boost").asBoolean() ? boosted : paid;
        List<Token> charged = from.getOrDefault(entry.get("of").asLong(), new ArrayList<>());
        int homeless = 0;
        for (int i = 0; i < entry.get("amount").asInt(); i++) {
            Token last = charged.isEmpty() ? null : charged.remove(charged.size() - 1);
            if (last != null && last.expires().isAfter(day)) {
                pocket.add(last);
            } else {
                homeless++;
            }
        }
        mint(entry.get("seq").asLong(), homeless, yearLater(day));
    }

    private void mint(long seq, int amount, LocalDate expires) {
        for (int i = 0; i < amount; i++) {
            pocket.add(new Token(expires, day, seq));
        }
    }

    private List<Token> take(int amount) {
        if (amount <= 0) {
            return new ArrayList<>();
        }
        pocket.sort(ORDER);
        Violation.unless(
                pocket.size() >= amount, () -> "on " + day + " the ledger falls short by " + (amount - pocket.size()));
        List<Token> taken = new ArrayList<>(pocket.subList(0, amount));
        pocket = new ArrayList<>(pocket.subList(amount, pocket.size()));
        return taken;
    }

    private static LocalDate yearLater(LocalDate day) {
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return leapDay ? LocalDate.of(day.getYear() + 1, 3, 1) : day.withYear(day.getYear() + 1);
    }
}
