package coach.connects.wallet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The rules once more, as simple as can be: every single Connect is a token in a pocket, and every day is lived through.
 * Written from docs/rules.md alone, to be compared with the replay.
 */
final class NaiveWallet {
    /** One Connect. */
    record Token(LocalDate expires, LocalDate acquired, long lot) {
        boolean before(Token other) {
            int order = expires.compareTo(other.expires);
            order = order != 0 ? order : acquired.compareTo(other.acquired);
            return (order != 0 ? order : Long.compare(lot, other.lot)) < 0;
        }
    }

    /** A line that follows from the rules. */
    record Loss(LocalDate day, boolean rollover, int amount) {}

    private final List<Token> pocket = new ArrayList<>();
    private final Map<Long, List<Token>> paidForProposal = new HashMap<>();
    private final Map<Long, List<Token>> paidForBoost = new HashMap<>();
    /** What one Connect of a lot cost in dollars (W-33); one that is not here has no known cost. */
    private final Map<Long, BigDecimal> each = new HashMap<>();
    /** What each proposal cost in dollars, its boosts with it; of what is not known, how many. */
    final Map<Long, BigDecimal> dollars = new TreeMap<>();

    final Map<Long, Integer> unpriced = new TreeMap<>();
    /** What paid for a proposal, lot by lot, as it happened: what came back is negative. */
    final List<Charge> charges = new ArrayList<>();

    /** A Connect of a lot that went to a proposal (1), or came back from it (-1). */
    record Charge(long proposal, long lot, int connects) {}

    final List<Loss> losses = new ArrayList<>();
    /** What was bought, by day. */
    final Map<LocalDate, Integer> bought = new TreeMap<>();

    boolean fellShort;
    private final Terms terms;

    NaiveWallet(Wallet wallet, LocalDate through) {
        terms = wallet.terms();
        Set<Long> gone = new HashSet<>();
        Map<LocalDate, List<RecordedEntry>> byDay = new HashMap<>();
        LocalDate day = through;
        for (RecordedEntry entry : wallet.entries()) {
            if (entry instanceof Reversal reversal) {
                gone.add(reversal.seq());
                gone.add(reversal.reverses());
            }
            byDay.computeIfAbsent(entry.effectiveOn(), any -> new ArrayList<>()).add(entry);
            day = entry.effectiveOn().isBefore(day) ? entry.effectiveOn() : day;
        }
        for (; !day.isAfter(through); day = day.plusDays(1)) {
            live(day, byDay.getOrDefault(day, List.of()), gone);
        }
    }

    int balance() {
        return pocket.size();
    }

    /** Every single Connect that is left. */
    List<Token> pocket() {
        return List.copyOf(pocket);
    }

    /** What is left, by lot. */
    Map<Long, Integer> remainders() {
        Map<Long, Integer> byLot = new TreeMap<>();
        pocket.forEach(token -> byLot.merge(token.lot(), 1, Integer::sum));
        return byLot;
    }

    /** When what is left expires, by lot. */
    Map<Long, LocalDate> expiries() {
        Map<Long, LocalDate> byLot = new TreeMap<>();
        pocket.forEach(token -> byLot.put(token.lot(), token.expires()));
        return byLot;
    }

    private void live(LocalDate day, List<RecordedEntry> entries, Set<Long> gone) {
        int before = pocket.size();
        pocket.removeIf(token -> !token.expires().isAfter(day));
        lose(day, false, before - pocket.size());
        if (day.getDayOfMonth() == 1 && guideHolds(day)) {
            int cap = terms.account(day) == AccountKind.AGENCY ? 400 : 140;
            int above = Math.max(0, pocket.size() - cap);
            take(above);
            lose(day, true, above);
        }
        entries.stream()
                .sorted((one, other) -> Long.compare(one.seq(), other.seq()))
                .filter(entry -> !gone.contains(entry.seq()))
                .forEach(this::happen);
    }

    private boolean guideHolds(LocalDate day) {
        return terms.policies().on(day).orElse("guide-2021").equals("guide-2021");
    }

    private void lose(LocalDate day, boolean rollover, int amount) {
        if (amount > 0) {
            losses.add(new Loss(day, rollover, amount));
        }
    }

    private void happen(RecordedEntry entry) {
        if (entry instanceof Purchase purchase) {
            purchase.cost()
                    .ifPresent(cost -> each.put(
                            entry.seq(),
                            cost.amount().divide(BigDecimal.valueOf(entry.amount()), MathContext.DECIMAL128)));
            bought.merge(entry.effectiveOn(), entry.amount(), Integer::sum);
            mint(entry, entry.amount(), purchase.expiresOn().orElse(yearLater(entry.effectiveOn())));
        } else if (entry instanceof Grant grant) {
            each.put(entry.seq(), BigDecimal.ZERO);
            mint(entry, entry.amount(), grant.until().orElse(yearLater(entry.effectiveOn())));
        } else if (entry instanceof Proposal) {
            paidForProposal.put(entry.seq(), charged(entry.seq(), take(-entry.amount())));
        } else if (entry instanceof Boost boost) {
            paidForBoost
                    .computeIfAbsent(boost.proposalSeq(), any -> new ArrayList<>())
                    .addAll(charged(boost.proposalSeq(), take(-entry.amount())));
        } else if (entry instanceof Return back) {
            comeBack(back);
        } else if (entry instanceof Correction correction) {
            correct(correction);
        } else {
            take(-entry.amount());
        }
    }

    private void correct(Correction correction) {
        int amount = correction.amount();
        if (amount > 0) {
            mint(correction, amount, correction.until().orElse(yearLater(correction.effectiveOn())));
            return;
        }
        int open = -amount;
        if (correction.lotSeq().isPresent()) {
            for (int i = pocket.size() - 1; i >= 0 && open > 0; i--) {
                if (pocket.get(i).lot() == correction.lotSeq().getAsLong()) {
                    pocket.remove(i);
                    open--;
                }
            }
        }
        take(open);
        if (correction.lotSeq().isPresent() && correction.until().isPresent()) {
            shorten(correction.lotSeq().getAsLong(), correction.until().get());
        }
    }

    private void shorten(long lot, LocalDate day) {
        UnaryOperator<Token> shorter = token ->
                token.lot() == lot && token.expires().isAfter(day) ? new Token(day, token.acquired(), lot) : token;
        pocket.replaceAll(shorter);
        paidForProposal.values().forEach(tokens -> tokens.replaceAll(shorter));
        paidForBoost.values().forEach(tokens -> tokens.replaceAll(shorter));
    }

    private void comeBack(Return back) {
        List<Token> paid =
                (back.boost() ? paidForBoost : paidForProposal).getOrDefault(back.proposalSeq(), new ArrayList<>());
        List<Token> homeless = new ArrayList<>();
        for (int i = 0; i < back.amount(); i++) {
            Token last = paid.isEmpty() ? null : paid.remove(paid.size() - 1);
            if (last != null) {
                charge(back.proposalSeq(), last, -1);
            }
            if (last != null && last.expires().isAfter(back.effectiveOn())) {
                pocket.add(last);
            } else {
                homeless.add(last);
            }
        }
        if (!homeless.isEmpty() && homeless.stream().allMatch(one -> one != null && each.containsKey(one.lot()))) {
            BigDecimal sum = homeless.stream().map(one -> each.get(one.lot())).reduce(BigDecimal.ZERO, BigDecimal::add);
            each.put(back.seq(), sum.divide(BigDecimal.valueOf(homeless.size()), MathContext.DECIMAL128));
        }
        mint(back, homeless.size(), yearLater(back.effectiveOn()));
    }

    private List<Token> charged(long proposal, List<Token> taken) {
        taken.forEach(token -> charge(proposal, token, 1));
        return taken;
    }

    private void charge(long proposal, Token token, int sign) {
        charges.add(new Charge(proposal, token.lot(), sign));
        dollars.merge(proposal, BigDecimal.ZERO, BigDecimal::add);
        if (each.containsKey(token.lot())) {
            dollars.merge(proposal, each.get(token.lot()).multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
        } else {
            unpriced.merge(proposal, sign, Integer::sum);
        }
    }

    /** What one Connect of this lot cost; empty where nobody knows. */
    Optional<BigDecimal> each(long lot) {
        return Optional.ofNullable(each.get(lot));
    }

    private void mint(RecordedEntry entry, int amount, LocalDate expires) {
        for (int i = 0; i < amount; i++) {
            pocket.add(new Token(expires, entry.effectiveOn(), entry.seq()));
        }
    }

    /** Takes one token after the other: always the one that expires first. */
    private List<Token> take(int amount) {
        List<Token> taken = new ArrayList<>();
        for (int i = 0; i < amount; i++) {
            Token first = null;
            for (Token token : pocket) {
                first = first == null || token.before(first) ? token : first;
            }
            if (first == null) {
                fellShort = true;
                return taken;
            }
            pocket.remove(first);
            taken.add(first);
        }
        return taken;
    }

    private static LocalDate yearLater(LocalDate day) {
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return leapDay ? LocalDate.of(day.getYear() + 1, 3, 1) : day.withYear(day.getYear() + 1);
    }
}
